//! Pages as a single HTML file with everything embedded, and a content policy that allows no fetch.

use std::path::Path;

use crate::files::{bytes, text, write};
use crate::hash::{base64, sha256};

/// The policy's permission to compile wasm.
pub(crate) const PERMISSION: &str = "'wasm-unsafe-eval'";
/// The same for browsers that know it only under its old name.
pub(crate) const OLD_PERMISSION: &str = "'wasm-unsafe-eval' 'unsafe-eval'";

/// Writes the single-file page, and both pages again for browsers that need the old permission.
pub(crate) fn pages(dist: &Path) -> Result<(), String> {
    let index = text(&dist.join("index.html"))?;
    let compat = replace_once(&index, PERMISSION, OLD_PERMISSION)?;
    write(&dist.join("compat.html"), &replace_once(&compat, "<html ", "<html data-compat ")?)?;
    write(&dist.join("goalcards.html"), &single_file(dist, &index, PERMISSION)?)?;
    write(&dist.join("goalcards-compat.html"), &single_file(dist, &index, OLD_PERMISSION)?)
}

/// `index` with all its files embedded; it may fetch nothing.
fn single_file(dist: &Path, index: &str, permission: &str) -> Result<String, String> {
    let style = text(&dist.join("page.css"))?;
    let guard = text(&dist.join("guard.js"))?;
    let program = text(&dist.join("goalcards.js"))?;
    let boot = text(&dist.join("boot.js"))?;
    let mut body = embedded_file("worker.js", &text(&dist.join("worker.js"))?)?;
    for name in ["files.js", "goalcards_files.js"] {
        body.push_str(&embedded_file(name, &text(&dist.join(name))?)?);
    }
    for name in ["goalcards_bg.wasm", "goalcards_files_bg.wasm"] {
        body.push_str(&embedded_file(name, &base64(&bytes(&dist.join(name))?))?);
    }
    body.push_str(&script(" data-gc-file=\"goalcards.js\"", &program)?);
    body.push_str(&script("", &boot)?);
    let policy = Policy { permission, scripts: &[&guard, &program, &boot], style: &style };
    let page = replace_once(
        index,
        between(index, "Content-Security-Policy\" content=\"", "\"")?,
        &policy.without_connect(),
    )?;
    let page = replace_once(&page, "<script src=\"guard.js\"></script>", &script("", &guard)?)?;
    let page = replace_once(
        &page,
        "<link rel=\"stylesheet\" href=\"page.css\">",
        &style_element(&style)?,
    )?;
    let page = replace_once(&page, "<script src=\"goalcards.js\" defer></script>", "")?;
    let page = replace_once(&page, "<script src=\"boot.js\" defer></script>", "")?;
    let page = replace_once(&page, "<script src=\"offline.js\" defer></script>", "")?;
    let page = replace_once(&page, "<link rel=\"manifest\" href=\"manifest.webmanifest\">", "")?;
    let page = replace_once(&page, "<html ", "<html data-one-file ")?;
    replace_once(&page, "</body>", &format!("{body}</body>"))
}

/// Text becomes a script or markup only through the policy that guard.js creates, which allows nothing but our own worker.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types goalcards";

/// The content policy of a page that has its scripts and style embedded.
pub(crate) struct Policy<'t> {
    pub(crate) permission: &'t str,
    pub(crate) scripts: &'t [&'t str],
    pub(crate) style: &'t str,
}

impl Policy<'_> {
    /// Allows no fetch.
    pub(crate) fn without_connect(&self) -> String {
        self.with_connect("'none'")
    }

    /// Allows fetches from `connect` alone.
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

/// A script element.
pub(crate) fn script(attributes: &str, text: &str) -> Result<String, String> {
    without_end_tag(text, "</script").map(|text| format!("<script{attributes}>{text}</script>"))
}

/// An embedded file that boot.js reads; its type keeps a browser from running it.
pub(crate) fn embedded_file(name: &str, text: &str) -> Result<String, String> {
    script(&format!(" type=\"text/plain\" data-gc-file=\"{name}\""), text)
}

/// A style element.
pub(crate) fn style_element(text: &str) -> Result<String, String> {
    without_end_tag(text, "</style").map(|text| format!("<style>{text}</style>"))
}

/// `text`; an error when it would end its own element.
fn without_end_tag<'t>(text: &'t str, end: &str) -> Result<&'t str, String> {
    if text.contains(end) || text.contains("<!--") {
        return Err(format!("expected no `{end}` and no `<!--` in a text embedded in a page"));
    }
    Ok(text)
}

/// `text` with the only occurrence of `old` replaced.
pub(crate) fn replace_once(text: &str, old: &str, new: &str) -> Result<String, String> {
    match text.matches(old).count() {
        1 => Ok(text.replacen(old, new, 1)),
        count => Err(format!("expected `{old}` once in a page, found it {count} times")),
    }
}

/// The text between two marks.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Result<&'t str, String> {
    let after = text.split_once(from).map(|(_, after)| after);
    let found = after.and_then(|after| after.split_once(to)).map(|(found, _)| found);
    found.ok_or_else(|| format!("expected `{from}` … `{to}` in a page, found none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_would_end_its_element_is_refused() {
        assert!(script("", "a</script>b").is_err());
        assert!(style_element("<!--").is_err());
        assert_eq!(style_element("a{}"), Ok("<style>a{}</style>".to_owned()));
    }

    #[test]
    fn a_replacement_needs_exactly_one_occurrence() {
        assert_eq!(replace_once("a b", "b", "c"), Ok("a c".to_owned()));
        assert!(replace_once("a b b", "b", "c").is_err());
        assert!(replace_once("a", "b", "c").is_err());
        assert_eq!(between("x=\"1\" y", "x=\"", "\""), Ok("1"));
    }

    #[test]
    fn a_policy_without_connect_names_each_script_and_no_source() {
        let policy =
            Policy { permission: PERMISSION, scripts: &["", "a"], style: "" }.without_connect();
        assert!(policy.contains("connect-src 'none'"));
        assert!(policy.contains(&format!("script-src 'wasm-unsafe-eval' '{}'", sha256(b""))));
        assert!(!policy.contains("'self'") && !policy.contains("'unsafe-eval'"));
    }
}
