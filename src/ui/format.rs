//! Numbers, bounds, deadlines and differences in the words that people use.

use yew::AttrValue;

use super::{
    codes,
    i18n::{Lang, fill},
};
use crate::wire::{Bound, Deadline, Pair, Quantity};

/// A number as people write it: sign and word of its change, sign of its bound, numeral, unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    /// Arrow and word, such as ↑ 增长; the word is the text's own where it stands right before the number.
    pub change: Option<(&'static str, AttrValue)>,
    /// Sign and word, such as ≈ 约.
    pub bound: Option<(&'static str, &'static str)>,
    /// The numeral: `5.2`, `1–2`.
    pub numeral: String,
    /// The unit with its scale: `万人`.
    pub unit: String,
    /// A sign such as % that stands close to its numeral.
    pub tight: bool,
    /// The words of the text, where they say more than the figure.
    pub words: Option<String>,
}

impl Figure {
    /// The figure of `quantity`.
    #[must_use]
    pub(crate) fn new(quantity: &Quantity, lang: Lang) -> Self {
        let plain = format!("{}{}", quantity.figure, quantity.scaled_unit);
        let written: String = quantity.text.chars().filter(|c| !c.is_whitespace()).collect();
        let bare = written == plain || written.is_empty();
        let verb = quantity
            .cues
            .iter()
            .find(|cue| cue.says.starts_with("change:") && cue.end == quantity.start);
        let verb = verb.map(|cue| cue.text.as_str()).filter(|text| text.chars().count() > 1);
        let change = codes::change(quantity.change, lang);
        let own =
            |word| AttrValue::from(verb.filter(|_| lang == Lang::Zh).unwrap_or(word).to_owned());
        Self {
            change: change.map(|(sign, word)| (sign, own(word))),
            bound: codes::bound(quantity.bound, lang),
            numeral: quantity.figure.clone(),
            tight: matches!(quantity.scaled_unit.as_str(), "%" | "‰" | "℃"),
            unit: quantity.scaled_unit.clone(),
            words: (!bare).then(|| format!("{}{}", verb.unwrap_or_default(), quantity.text)),
        }
    }

    /// The figure on one line: `↑ ≈ 6%`, `≥ 58.38 亿斤`.
    #[must_use]
    pub(crate) fn line(&self) -> String {
        let mut line = String::new();
        let change = self.change.as_ref().map(|(sign, _)| *sign);
        for sign in [change, self.bound.map(|(sign, _)| sign)].into_iter().flatten() {
            if !sign.is_empty() {
                line.push_str(sign);
                line.push(' ');
            }
        }
        line.push_str(&self.numeral);
        if !self.tight && !self.unit.is_empty() {
            line.push(' ');
        }
        line.push_str(&self.unit);
        line
    }
}

/// By when, and whether the text says so.
#[must_use]
pub(crate) fn due(deadline: &Deadline, lang: Lang) -> (String, bool) {
    let messages = lang.messages();
    let year = deadline.year.map(|year| year.to_string());
    if !deadline.stated {
        return (messages.due_default.to_owned(), false);
    }
    let words = deadline.text.as_deref().unwrap_or_default();
    let dated = words.chars().any(|c| c.is_ascii_digit() || matches!(c, '０'..='９' | '〇'));
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

/// What the pair says: the difference where both numbers allow one, else why not.
#[must_use]
pub(crate) fn difference(pair: &Pair, result: &Quantity, target: &Quantity, lang: Lang) -> String {
    let messages = lang.messages();
    if pair.reason == "doubtful_scope" {
        return messages.pair_doubtful.to_owned();
    }
    if !comparable(result, target) {
        return messages.pair_unit.to_owned();
    }
    let ranged = [result, target].iter().any(|one| one.max > one.min);
    if ranged || [result.bound, target.bound].iter().any(|bound| *bound != Bound::Exact) {
        return messages.pair_bound.to_owned();
    }
    let (was, will) = (numeral(&result.figure), numeral(&target.figure));
    let (Some((was, places)), Some((will, more))) = (was, will) else {
        return messages.pair_unit.to_owned();
    };
    if result.scaled_unit != target.scaled_unit {
        return String::new();
    }
    let finest = places.max(more);
    let (was, will) = (scaled(was, finest - places), scaled(will, finest - more));
    let gap = trimmed(&decimal(will.abs_diff(was), finest));
    if gap == "0" {
        return messages.pair_level.to_owned();
    }
    if target.unit == "%" {
        let message = if will > was { messages.pair_points_up } else { messages.pair_points_down };
        return fill(message, &[&gap]);
    }
    let message = if will > was { messages.pair_more } else { messages.pair_fewer };
    fill(message, &[&format!("{gap} {}", target.scaled_unit)])
}

/// Whether the two measure the same way, so that their bars may stand side by side.
#[must_use]
pub(crate) fn comparable(result: &Quantity, target: &Quantity) -> bool {
    result.unit == target.unit && result.change == target.change
}

/// The digits of a numeral of one number, with how many of them are decimal places.
fn numeral(figure: &str) -> Option<(i64, usize)> {
    let places = figure.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let digits: String = figure.chars().filter(|c| !matches!(c, ',' | '.')).collect();
    digits.parse().ok().map(|value| (value, places))
}

fn scaled(digits: i64, places: usize) -> i64 {
    (0..places).fold(digits, |digits, _| digits.saturating_mul(10))
}

/// Digits with a point before the last `places` of them.
fn decimal(digits: u64, places: usize) -> String {
    let padded = format!("{digits:0>width$}", width = places + 1);
    let (whole, fraction) = padded.split_at(padded.len() - places);
    if fraction.is_empty() { whole.to_owned() } else { [whole, ".", fraction].concat() }
}

fn trimmed(decimal: &str) -> String {
    if decimal.contains('.') {
        decimal.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        decimal.to_owned()
    }
}

/// Widths of two bars that start at zero, in hundredths of a per cent of the longer one's room.
#[must_use]
pub(crate) fn bars(result: &Quantity, target: &Quantity) -> (i32, i32) {
    let longest = result.max.max(target.max).max(0.0);
    (share(result.max, longest, 9800), share(target.max, longest, 9800))
}

/// How much of `room` a value takes when the longest takes all of it.
#[expect(clippy::cast_possible_truncation, reason = "a share lies between 0 and 1")]
#[must_use]
pub(crate) fn share(value: f64, longest: f64, room: i32) -> i32 {
    if longest > 0.0 { (value.max(0.0) / longest * f64::from(room)) as i32 } else { 0 }
}

/// A count with its thousands parted: `11,583`.
#[must_use]
pub(crate) fn count(number: usize) -> String {
    let digits = number.to_string();
    let mut parted = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Change;

    fn quantity(
        text: &str,
        figure: &str,
        scaled_unit: &str,
        bound: Bound,
        change: Change,
    ) -> Quantity {
        let value = figure.parse().unwrap_or(0.0);
        Quantity {
            text: text.into(),
            figure: figure.into(),
            scaled_unit: scaled_unit.into(),
            unit: scaled_unit.into(),
            min: value,
            max: value,
            bound,
            change,
            ..crate::ui::fixture::quantity()
        }
    }

    #[test]
    fn figures_are_written_as_people_write_them() {
        for (text, figure, unit, bound, change, line, words) in [
            ("6%左右", "6", "%", Bound::About, Change::Rise, "↑ ≈ 6%", Some("6%左右")),
            (
                "不低于58.38亿斤",
                "58.38",
                "亿斤",
                Bound::AtLeast,
                Change::Level,
                "≥ 58.38 亿斤",
                Some("不低于58.38亿斤"),
            ),
            ("1—2家", "1–2", "家", Bound::Exact, Change::Level, "1–2 家", Some("1—2家")),
            ("5.2万人", "5.2", "万人", Bound::Exact, Change::Level, "5.2 万人", None),
            ("3%以内", "3", "%", Bound::AtMost, Change::Hold, "≤ 3%", Some("3%以内")),
        ] {
            let figure = Figure::new(&quantity(text, figure, unit, bound, change), Lang::Zh);
            assert_eq!(figure.line(), line);
            assert_eq!(figure.words.as_deref(), words, "{text}");
        }
    }

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
            assert_eq!(due(&deadline, Lang::Zh).0, zh);
            assert_eq!(due(&deadline, Lang::En).0, en);
        }
    }

    #[test]
    fn differences_are_given_only_where_both_numbers_are_exact() {
        let exact =
            |figure: &str, unit: &str| quantity("", figure, unit, Bound::Exact, Change::Level);
        let pair = |reason: &str| Pair {
            id: 0,
            result: 0,
            target: 1,
            likeness: 1.0,
            reason: reason.into(),
        };
        for (reason, was, will, said) in [
            ("same_name", exact("32.8", "%"), exact("33.5", "%"), "高 0.7 个百分点"),
            ("same_name", exact("1.2", "万亩"), exact("1.26", "万亩"), "多 0.06 万亩"),
            ("same_name", exact("9", "个"), exact("7", "个"), "少 2 个"),
            ("same_name", exact("1.5", "万亩"), exact("1.50", "万亩"), "与上年持平"),
            ("doubtful_scope", exact("1", "个"), exact("2", "个"), "口径可能不同，不作比较"),
            ("same_id", exact("1", "个"), exact("2", "家"), "单位或口径不同，不作比较"),
        ] {
            assert_eq!(difference(&pair(reason), &was, &will, Lang::Zh), said);
        }
        let limit = quantity("60%以上", "60", "%", Bound::AtLeast, Change::Level);
        let said = difference(&pair("same_id"), &exact("58", "%"), &limit, Lang::Zh);
        assert_eq!(said, "一边是上限或下限，不算差值");
    }

    #[test]
    fn counts_part_their_thousands() {
        assert_eq!(count(11583), "11,583");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_000_000), "1,000,000");
    }

    #[test]
    fn bars_start_at_zero() {
        let exact = |figure: &str| quantity("", figure, "个", Bound::Exact, Change::Level);
        assert_eq!(bars(&exact("5"), &exact("10")), (4900, 9800));
        assert_eq!(bars(&exact("0"), &exact("0")), (0, 0));
    }
}
