//! A deadline in words, and whether the text states it.

use crate::ui::i18n::{Lang, fill};
use crate::wire::Deadline;

/// The deadline in words, and whether the text states it.
#[must_use]
pub(crate) fn deadline_label(deadline: &Deadline, lang: Lang) -> (String, bool) {
    let messages = lang.messages();
    let year = deadline.year.map(|year| year.to_string());
    if !deadline.stated {
        return (messages.due_default.to_owned(), false);
    }
    let words = deadline.text.as_deref().unwrap_or_default();
    let dated =
        words.chars().any(|c| c.is_ascii_digit() || matches!(c, '０'..='９' | '〇' | '○' | '零'));
    let said = match (lang, &year, deadline.month) {
        // `年底` and `上半年` say it better than a month does, once they have their year.
        (Lang::Zh, Some(year), _) if !words.is_empty() && !dated => format!("{year} {words}"),
        (Lang::Zh, _, _) if words.chars().count() > 1 => words.to_owned(),
        (_, Some(year), Some(month)) => {
            let month = if lang == Lang::En { format!("{month:02}") } else { month.to_string() };
            fill(messages.due_month, &[year, &month])
        }
        (_, Some(year), None) => fill(messages.due_year, &[year]),
        _ => words.to_owned(),
    };
    (said, true)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn deadlines_say_whether_the_text_does() {
        let deadline = |text: Option<&str>, year, month, stated| Deadline {
            text: text.map(str::to_owned),
            year,
            month,
            stated,
        };
        for (deadline, zh, en) in [
            (deadline(None, Some(2030), None, false), "默认年内", "this year by default"),
            (deadline(Some("年底"), Some(2030), Some(12), true), "2030 年底", "2030-12"),
            (deadline(Some("6月底前"), Some(2030), Some(6), true), "6月底前", "2030-06"),
            (deadline(Some("2035年"), Some(2035), None, true), "2035年", "by the end of 2035"),
        ] {
            assert_eq!(deadline_label(&deadline, Lang::Zh).0, zh);
            assert_eq!(deadline_label(&deadline, Lang::En).0, en);
        }
    }
}
