//! Writes a CSV file that a spreadsheet reads as it is meant: BOM, RFC 4180, no cell that runs as a formula.
//!
//! A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break, or with the full-width form of a sign, which some spreadsheets take for the sign, gets an apostrophe before it.
//! Excel, WPS and `LibreOffice` show the apostrophe and run nothing; inventions such as `="…"` are read well by one of them alone.
//! A plain number with a sign (`-3.5`, `+2%`) stays as it is, since it can be nothing but that number.

use crate::text::{count_work, one_of};

/// The byte order mark, by which Excel and WPS read the file as UTF-8.
pub(super) const BOM: char = '\u{feff}';

/// A CSV file that is written cell by cell.
pub(super) struct CsvWriter {
    out: String,
    fresh: bool,
}

impl CsvWriter {
    /// A file with these heads.
    pub(super) fn new(heads: &[&str]) -> Self {
        let mut writer = Self { out: String::from(BOM), fresh: true };
        for head in heads {
            writer.cell(head);
        }
        writer.end();
        writer
    }

    /// The next cell of the row.
    pub(super) fn cell(&mut self, words: &str) {
        if !self.fresh {
            self.out.push(',');
        }
        self.fresh = false;
        count_work(words.len());
        let mut safe = String::with_capacity(words.len() + 1);
        escape_formula(&mut safe, words);
        if !safe.contains(one_of(&['"', ',', '\r', '\n'])) && safe.trim().len() == safe.len() {
            self.out.push_str(&safe);
            return;
        }
        self.out.push('"');
        for letter in safe.chars() {
            if letter == '"' {
                self.out.push('"');
            }
            self.out.push(letter);
        }
        self.out.push('"');
    }

    /// The next cell, written by `write`.
    pub(super) fn written(&mut self, write: &mut dyn FnMut(&mut String)) {
        let mut words = String::new();
        write(&mut words);
        self.cell(&words);
    }

    /// Ends the row.
    pub(super) fn end(&mut self) {
        self.out.push_str("\r\n");
        self.fresh = true;
    }

    pub(super) fn finish(self) -> String {
        self.out
    }
}

/// Appends `words` so that no spreadsheet runs them.
pub(super) fn escape_formula(out: &mut String, words: &str) {
    let runs =
        words.starts_with(one_of(&['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']));
    if runs && !is_number(words) {
        out.push('\'');
    }
    out.push_str(words);
}

/// A sign, digits with at most one point among them, and a per cent sign or none.
fn is_number(words: &str) -> bool {
    let Some(rest) = words.strip_prefix(one_of(&['+', '-'])) else { return false };
    let digits = rest.strip_suffix('%').unwrap_or(rest);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    plain(whole) && plain(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> String {
        let mut writer = CsvWriter { out: String::new(), fresh: true };
        for cell in cells {
            writer.cell(cell);
        }
        writer.end();
        writer.finish()
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        for (cells, written) in [
            (&["地区", "生产"] as &[&str], "地区,生产\r\n"),
            (&["", ""], ",\r\n"),
            (&["a,b", "c"], "\"a,b\",c\r\n"),
            (&["“新”", "\"旧\""], "“新”,\"\"\"旧\"\"\"\r\n"),
            (&["一\n二", "三\r四"], "\"一\n二\",\"三\r四\"\r\n"),
            (&[" 左", "右 "], "\" 左\",\"右 \"\r\n"),
            (&["中文，逗号"], "中文，逗号\r\n"),
        ] {
            assert_eq!(row(cells), written);
        }
    }

    #[test]
    fn no_cell_runs_as_a_formula() {
        for words in [
            "=1+1", "=cmd|'/C calc'!A0", "+86", "@SUM(A1)", "-5℃", "-", "-增长", "\t=1", "\r=1",
            "\n=1", "＝1+1", "＋1", "－1", "＠x", "+1-1", "-1.2.3", "--1", "-1e5", "+.5", "-%",
        ] {
            let mut out = String::new();
            escape_formula(&mut out, words);
            let number = words == "+86";
            assert_eq!(out.starts_with('\''), !number, "{words:?}");
            assert_eq!(out.trim_start_matches('\''), words);
        }
    }

    #[test]
    fn numbers_and_dashes_of_the_text_stay() {
        for words in ["-3.5", "+2%", "-0", "——", "–5", "—5", "5-6", "3=3", "'引", "≥5"] {
            let mut out = String::new();
            escape_formula(&mut out, words);
            assert_eq!(out, words);
        }
    }

    #[test]
    fn a_guarded_cell_is_quoted_too() {
        assert_eq!(row(&["=A1,\"x\""]), "\"'=A1,\"\"x\"\"\"\r\n");
    }
}
