//! Pages in one file: everything stands in them, and their policy lets no fetch out.

use std::path::Path;

use crate::assemble::{bytes, text, write};
use crate::hash::{base64, sha256};

/// What old browsers call the permission to compile wasm.
pub(crate) const OLD_PERMISSION: &str = "'wasm-unsafe-eval' 'unsafe-eval'";
pub(crate) const PERMISSION: &str = "'wasm-unsafe-eval'";

/// The one-file page, and both pages again for browsers that know wasm only as eval.
pub(crate) fn pages(dist: &Path) -> Result<(), String> {
    let index = text(&dist.join("index.html"))?;
    let compat = swap(&index, PERMISSION, OLD_PERMISSION)?;
    write(&dist.join("compat.html"), &swap(&compat, "<html ", "<html data-compat ")?)?;
    write(&dist.join("goalcards.html"), &one_file(dist, &index, PERMISSION)?)?;
    write(&dist.join("goalcards-compat.html"), &one_file(dist, &index, OLD_PERMISSION)?)
}

/// `index` with all its files inside; it may fetch nothing.
fn one_file(dist: &Path, index: &str, permission: &str) -> Result<String, String> {
    let style = text(&dist.join("page.css"))?;
    let guard = text(&dist.join("guard.js"))?;
    let program = text(&dist.join("goalcards.js"))?;
    let boot = text(&dist.join("boot.js"))?;
    let mut body = held("reader.js", &text(&dist.join("reader.js"))?)?;
    for name in ["files.js", "goalcards_files.js"] {
        body.push_str(&held(name, &text(&dist.join(name))?)?);
    }
    for name in ["goalcards_bg.wasm", "goalcards_files_bg.wasm"] {
        body.push_str(&held(name, &base64(&bytes(&dist.join(name))?))?);
    }
    body.push_str(&script(" data-gc-file=\"goalcards.js\"", &program)?);
    body.push_str(&script("", &boot)?);
    let policy = Policy { permission, scripts: &[&guard, &program, &boot], style: &style };
    let page = swap(
        index,
        between(index, "Content-Security-Policy\" content=\"", "\"")?,
        &policy.sealed(),
    )?;
    let page = swap(&page, "<script src=\"guard.js\"></script>", &script("", &guard)?)?;
    let page = swap(&page, "<link rel=\"stylesheet\" href=\"page.css\">", &sheet(&style)?)?;
    let page = swap(&page, "<script src=\"goalcards.js\" defer></script>", "")?;
    let page = swap(&page, "<script src=\"boot.js\" defer></script>", "")?;
    let page = swap(&page, "<script src=\"offline.js\" defer></script>", "")?;
    let page = swap(&page, "<link rel=\"manifest\" href=\"manifest.webmanifest\">", "")?;
    let page = swap(&page, "<html ", "<html data-one-file ")?;
    swap(&page, "</body>", &format!("{body}</body>"))
}

/// No text becomes a script or markup but through the one policy of guard.js, which lets nothing through but our own worker.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types goalcards";

/// The policy of a page in one file.
pub(crate) struct Policy<'t> {
    pub(crate) permission: &'t str,
    pub(crate) scripts: &'t [&'t str],
    pub(crate) style: &'t str,
}

impl Policy<'_> {
    /// Nothing may be fetched from anywhere.
    pub(crate) fn sealed(&self) -> String {
        self.with_connect("'none'")
    }

    /// Only `connect` may be fetched from.
    pub(crate) fn with_connect(&self, connect: &str) -> String {
        let hashes: Vec<String> =
            self.scripts.iter().map(|script| format!(" '{}'", sha256(script.as_bytes()))).collect();
        format!(
            "default-src 'none'; script-src {}{}; style-src '{}'; img-src data: blob:; connect-src {connect}; \
             worker-src blob:; base-uri 'none'; form-action 'none'; {TRUSTED_TYPES}",
            self.permission,
            hashes.concat(),
            sha256(self.style.as_bytes()),
        )
    }
}

/// A script that runs.
pub(crate) fn script(attributes: &str, text: &str) -> Result<String, String> {
    closed(text, "</script").map(|text| format!("<script{attributes}>{text}</script>"))
}

/// A file that boot.js asks for; a browser runs none of these.
pub(crate) fn held(name: &str, text: &str) -> Result<String, String> {
    script(&format!(" type=\"text/plain\" data-gc-file=\"{name}\""), text)
}

/// A style sheet.
pub(crate) fn sheet(text: &str) -> Result<String, String> {
    closed(text, "</style").map(|text| format!("<style>{text}</style>"))
}

/// `text`, unless it would end its own element.
fn closed<'t>(text: &'t str, end: &str) -> Result<&'t str, String> {
    if text.contains(end) || text.contains("<!--") {
        return Err(format!("expected no `{end}` and no `<!--` in a text that stands in a page"));
    }
    Ok(text)
}

/// `text` with `old`, which stands there once, replaced.
pub(crate) fn swap(text: &str, old: &str, new: &str) -> Result<String, String> {
    match text.matches(old).count() {
        1 => Ok(text.replacen(old, new, 1)),
        count => Err(format!("expected `{old}` once in a page, found it {count} times")),
    }
}

/// What stands between two marks.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Result<&'t str, String> {
    let after = text.split_once(from).map(|(_, after)| after);
    let found = after.and_then(|after| after.split_once(to)).map(|(found, _)| found);
    found.ok_or_else(|| format!("expected `{from}` … `{to}` in a page, found none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_its_element_is_refused() {
        assert!(script("", "a</script>b").is_err());
        assert!(sheet("<!--").is_err());
        assert_eq!(sheet("a{}"), Ok("<style>a{}</style>".to_owned()));
    }

    #[test]
    fn a_swap_needs_its_place_once() {
        assert_eq!(swap("a b", "b", "c"), Ok("a c".to_owned()));
        assert!(swap("a b b", "b", "c").is_err());
        assert!(swap("a", "b", "c").is_err());
        assert_eq!(between("x=\"1\" y", "x=\"", "\""), Ok("1"));
    }

    #[test]
    fn a_sealed_policy_names_each_script_and_no_place() {
        let policy = Policy { permission: PERMISSION, scripts: &["", "a"], style: "" }.sealed();
        assert!(policy.contains("connect-src 'none'"));
        assert!(policy.contains(&format!("script-src 'wasm-unsafe-eval' '{}'", sha256(b""))));
        assert!(!policy.contains("'self'") && !policy.contains("'unsafe-eval'"));
    }
}
