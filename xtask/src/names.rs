//! What module and glue call each other by: long names with hashes, of no use to anybody once both are built.

use std::path::Path;

use crate::assemble::{text, write};
use crate::build::rename;
use crate::command::{command, output};
use crate::program::WASM_FEATURES;

/// The names that a module takes and gives, as they were and as they are now.
#[derive(Debug, Default, PartialEq, Eq)]
struct Names {
    /// From where, what, and its new name.
    taken: Vec<[String; 3]>,
    /// What, and its new name.
    given: Vec<[String; 2]>,
}

/// Gives what goes between a module and its glue names of one or two letters.
pub(crate) fn shorten(module: &Path, glue: &Path) -> Result<(), String> {
    let short = module.with_extension("short");
    let mut wasm_opt = command("wasm-opt", WASM_FEATURES);
    wasm_opt.args(["--minify-imports-and-exports-and-modules", "-o"]).arg(&short).arg(module);
    let names = Names::read(&output(wasm_opt)?);
    let renamed = names.rename(&text(glue)?)?;
    rename(&short, module)?;
    write(glue, &renamed)
}

impl Names {
    /// Reads what wasm-opt says of its work: a line each, `["from", "name", "new"],` and `["name", "new"],`.
    fn read(said: &str) -> Self {
        let mut names = Self::default();
        for line in said.lines() {
            let words: Vec<String> =
                line.split('"').skip(1).step_by(2).map(str::to_owned).collect();
            if let Ok(taken) = <[String; 3]>::try_from(words.clone()) {
                names.taken.push(taken);
            } else if let Ok(given) = <[String; 2]>::try_from(words) {
                names.given.push(given);
            }
        }
        names
    }

    /// The glue with the new names; an error where it does not give everything that the module takes.
    fn rename(&self, glue: &str) -> Result<String, String> {
        let mut glue = glue.to_owned();
        if let Some([from, ..]) = self.taken.first() {
            glue = once(&glue, &format!("\"{from}\": "), "\"a\": ")?;
        }
        for [_, name, new] in &self.taken {
            glue = once(&glue, &format!(" {name}: function"), &format!(" {new}: function"))?;
        }
        Ok(self.given_in(&glue))
    }

    /// `wasm.name` with the new name, wherever the glue calls the module.
    fn given_in(&self, glue: &str) -> String {
        const CALL: &str = "wasm.";
        let mut renamed = String::with_capacity(glue.len());
        let mut pieces = glue.split(CALL);
        renamed.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let end = piece
                .find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_')
                .unwrap_or(piece.len());
            let known = self.given.iter().find(|[name, _]| name == &piece[..end]);
            renamed.push_str(CALL);
            renamed.push_str(known.map_or(&piece[..end], |[_, new]| new));
            renamed.push_str(&piece[end..]);
        }
        renamed
    }
}

/// Replaces what stands exactly once.
fn once(text: &str, from: &str, to: &str) -> Result<String, String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        count => Err(format!("expected `{from}` once in the glue, found it {count} times")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "{\n \"imports\": [\n  [\"./x_bg.js\", \"__wbg_now_46\", \"$\"]\n ],\n\"exports\": [\n  [\"memory\", \"a\"],\n  [\"analyze\", \"b\"]\n ]\n}\n";

    #[test]
    fn both_sides_get_the_same_names() {
        let glue = "wasm.analyze(wasm.memory.buffer, wasm.other); x = {\n __wbg_now_46: function() {} };\n\"./x_bg.js\": x";
        let renamed = Names::read(SAID).rename(glue);
        let expected = "wasm.b(wasm.a.buffer, wasm.other); x = {\n $: function() {} };\n\"a\": x";
        assert_eq!(renamed.as_deref(), Ok(expected));
    }

    #[test]
    fn a_name_that_the_glue_does_not_give_is_an_error() {
        assert!(Names::read(SAID).rename("\"./x_bg.js\": x").is_err());
    }
}
