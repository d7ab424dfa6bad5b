//! The deadline of a goal in words.

use super::join_lines::join_lines;
use crate::{labels::Lang, wire::Deadline};

/// The deadline: the words of the text, with the year where they name none; otherwise the report year; empty where neither is known.
///
/// Never a bare `2030-12`, which a spreadsheet would turn into a date of its own.
pub(super) fn due(out: &mut String, deadline: &Deadline, lang: Lang) {
    let words = deadline.text.as_deref().unwrap_or_default();
    let words = if deadline.stated { words } else { "" };
    let dated = deadline.names_year();
    let year = deadline.year.map(|year| year.to_string());
    if lang == Lang::En {
        if let Some(year) = year {
            out.push_str("by the end of ");
            out.push_str(&year);
            if let Some(month) = deadline.month {
                out.push('-');
                out.push_str(if month < 10 { "0" } else { "" });
                out.push_str(&month.to_string());
            }
        }
        if !words.is_empty() {
            out.push_str(if out.is_empty() { "" } else { " " });
            out.push('(');
            join_lines(out, words);
            out.push(')');
        }
        return;
    }
    if let Some(year) = year
        && !dated
    {
        out.push_str(&year);
        let tail = if words.is_empty() { "年内" } else { "年" };
        out.push_str(if words.starts_with('年') { "" } else { tail });
    }
    join_lines(out, words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_read_well_in_both_languages() {
        let deadline = |text: Option<&str>, year, month| Deadline {
            text: text.map(str::to_owned),
            year,
            month,
            stated: text.is_some(),
        };
        for (deadline, zh, en) in [
            (deadline(None, Some(2030), None), "2030年内", "by the end of 2030"),
            (deadline(None, None, None), "", ""),
            (
                deadline(Some("二〇三五年"), Some(2035), None),
                "二〇三五年",
                "by the end of 2035 (二〇三五年)",
            ),
            (
                deadline(Some("年底"), Some(2030), Some(12)),
                "2030年底",
                "by the end of 2030-12 (年底)",
            ),
            (
                deadline(Some("6月底前"), Some(2030), Some(6)),
                "2030年6月底前",
                "by the end of 2030-06 (6月底前)",
            ),
            (deadline(Some("年\n底"), None, None), "年底", "(年底)"),
        ] {
            for (lang, words) in [(Lang::Zh, zh), (Lang::En, en)] {
                let mut out = String::new();
                due(&mut out, &deadline, lang);
                assert_eq!(out, words);
            }
        }
    }
}
