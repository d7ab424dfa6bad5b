//! Short names for the imports and exports between a wasm module and its glue, where wasm-bindgen writes long ones with hashes.

use std::path::Path;

use crate::command::{command, output};
use crate::files::{rename, text, write};
use crate::wasm_opt::FEATURES;

/// The imports and exports of a module that wasm-opt has renamed.
#[derive(Debug, Default, PartialEq, Eq)]
struct RenamedSymbols {
    /// Module, name, new name.
    imports: Vec<[String; 3]>,
    /// Name, new name.
    exports: Vec<[String; 2]>,
}

/// Renames the imports and exports of a module, and in its glue, to one or two letters.
pub(crate) fn shorten(module: &Path, glue: &Path) -> Result<(), String> {
    let short = module.with_extension("short");
    let mut wasm_opt = command("wasm-opt", FEATURES);
    wasm_opt.args(["--minify-imports-and-exports-and-modules", "-o"]).arg(&short).arg(module);
    let symbols = RenamedSymbols::parse(&output(wasm_opt)?);
    let renamed = symbols.rename_in(&text(glue)?)?;
    rename(&short, module)?;
    write(glue, &renamed)
}

impl RenamedSymbols {
    /// Parses the output of wasm-opt: a line each, `["module", "name", "new"],` and `["name", "new"],`.
    fn parse(printed: &str) -> Self {
        let mut symbols = Self::default();
        for line in printed.lines() {
            let words: Vec<String> =
                line.split('"').skip(1).step_by(2).map(str::to_owned).collect();
            if let Ok(import) = <[String; 3]>::try_from(words.clone()) {
                symbols.imports.push(import);
            } else if let Ok(export) = <[String; 2]>::try_from(words) {
                symbols.exports.push(export);
            }
        }
        symbols
    }

    /// The glue with the new names; an error where the glue lacks an import of the module.
    fn rename_in(&self, glue: &str) -> Result<String, String> {
        let mut glue = glue.to_owned();
        if let Some([module, ..]) = self.imports.first() {
            glue = replace_once(&glue, &format!("\"{module}\": "), "\"a\": ")?;
        }
        for [_, name, new] in &self.imports {
            glue =
                replace_once(&glue, &format!(" {name}: function"), &format!(" {new}: function"))?;
        }
        Ok(self.rename_exports_in(&glue))
    }

    /// `wasm.name` with the new name, wherever the glue uses an export.
    fn rename_exports_in(&self, glue: &str) -> String {
        const CALL: &str = "wasm.";
        let mut renamed = String::with_capacity(glue.len());
        let mut pieces = glue.split(CALL);
        renamed.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let end = piece
                .find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_')
                .unwrap_or(piece.len());
            let known = self.exports.iter().find(|[name, _]| name == &piece[..end]);
            renamed.push_str(CALL);
            renamed.push_str(known.map_or(&piece[..end], |[_, new]| new));
            renamed.push_str(&piece[end..]);
        }
        renamed
    }
}

/// `text` with the only occurrence of `from` replaced.
fn replace_once(text: &str, from: &str, to: &str) -> Result<String, String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        count => Err(format!("expected `{from}` once in the glue, found it {count} times")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "{\n \"imports\": [\n  [\"./x_bg.js\", \"__wbg_now_46\", \"$\"]\n ],\n\"exports\": [\n  [\"memory\", \"a\"],\n  [\"analyze\", \"b\"]\n ]\n}\n";

    #[test]
    fn module_and_glue_get_the_same_names() {
        let glue = "wasm.analyze(wasm.memory.buffer, wasm.other); x = {\n __wbg_now_46: function() {} };\n\"./x_bg.js\": x";
        let renamed = RenamedSymbols::parse(PRINTED).rename_in(glue);
        let expected = "wasm.b(wasm.a.buffer, wasm.other); x = {\n $: function() {} };\n\"a\": x";
        assert_eq!(renamed.as_deref(), Ok(expected));
    }

    #[test]
    fn an_import_that_the_glue_lacks_is_an_error() {
        assert!(RenamedSymbols::parse(PRINTED).rename_in("\"./x_bg.js\": x").is_err());
    }
}
