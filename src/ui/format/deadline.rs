//! A deadline in words, and whether the text states it.

use crate::ui::i18n::{Lang, fill};
use crate::wire::{Deadline, Horizon};

/// The deadline in words, and whether the text states it.
#[must_use]
pub(crate) fn deadline_label(deadline: &Deadline, horizon: Horizon, lang: Lang) -> (String, bool) {
    let messages = lang.messages();
    let year = deadline.year.map(|year| year.to_string());
    if !deadline.stated {
        let label = match (horizon, &year) {
            (Horizon::Year, _) => messages.due_default.to_owned(),
            (Horizon::Term, Some(year)) => fill(messages.due_term, &[year]),
            (Horizon::Term, None) => messages.due_some_term.to_owned(),
        };
        return (label, false);
    }
    let words = deadline.text.as_deref().unwrap_or_default();
    let dated =
        words.chars().any(|c| c.is_ascii_digit() || matches!(c, '０'..='９' | '〇' | '○' | '零'));
    let label = match (lang, &year, deadline.month) {
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
    (label, true)
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
        let (year, term) = (Horizon::Year, Horizon::Term);
        let default = |year| deadline(None, year, None, false);
        for (deadline, horizon, zh, en) in [
            (default(Some(2030)), year, "默认年内", "this year by default"),
            (
                default(Some(2030)),
                term,
                "默认到 2030 年（规划期末）",
                "end of the plan, 2030, by default",
            ),
            (default(None), term, "规划期内，未写年份", "plan period, year not stated"),
            (deadline(Some("年底"), Some(2030), Some(12), true), year, "2030 年底", "2030-12"),
            (deadline(Some("6月底前"), Some(2030), Some(6), true), year, "6月底前", "2030-06"),
            (
                deadline(Some("2035年"), Some(2035), None, true),
                term,
                "2035年",
                "by the end of 2035",
            ),
        ] {
            assert_eq!(deadline_label(&deadline, horizon, Lang::Zh).0, zh);
            assert_eq!(deadline_label(&deadline, horizon, Lang::En).0, en);
        }
    }
}
