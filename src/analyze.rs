//! The whole way from pasted text to findings, on one page.

/// Everything that was found in one report.
#[derive(Debug)]
pub struct Analysis<'t> {
    /// The text as pasted.
    pub text: &'t str,
}

/// Reads a report. Any text gives an analysis; doubt is a notice.
pub fn analyze(text: &str) -> Analysis<'_> {
    Analysis { text }
}
