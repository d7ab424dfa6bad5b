//! Numbers, bounds, deadlines and differences in the words that people use.

use yew::AttrValue;

use crate::labels;
use crate::ui::i18n::Lang;
use crate::wire::{CueField, Quantity};

/// A number as people write it: sign and word of its change, sign of its bound, numeral, unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QuantityLabel {
    /// What is done with the things that are counted, in words of the text: 新增.
    pub action: Option<AttrValue>,
    /// Arrow and word, such as ↑ 增长; the word is taken from the text if it comes right before the number.
    pub change: Option<(&'static str, AttrValue)>,
    /// Sign and word, such as ≈ 约.
    pub bound: Option<(&'static str, &'static str)>,
    /// The numeral: `5.2`, `1–2`.
    pub numeral: String,
    /// The unit with its scale: `万人`.
    pub unit: String,
    /// The unit is a sign such as % that follows its numeral without a space.
    pub no_space: bool,
    /// The words of the text, where they say more than the figure.
    pub source_words: Option<String>,
}

impl QuantityLabel {
    /// The figure of `quantity`.
    #[must_use]
    pub(crate) fn new(quantity: &Quantity, lang: Lang) -> Self {
        let plain = format!("{}{}", quantity.figure, quantity.scaled_unit);
        let written: String = quantity.text.chars().filter(|c| !c.is_whitespace()).collect();
        let bare = written == plain || written.is_empty();
        let verb = quantity
            .cues
            .iter()
            .find(|cue| cue.field() == Some(CueField::Change) && cue.end == quantity.start);
        let verb = verb.map(|cue| cue.text.as_str()).filter(|text| text.chars().count() > 1);
        // Between a fall and a rise there is no one way to point.
        let crosses = quantity.min < 0.0 && quantity.max > 0.0;
        let change = if crosses { None } else { labels::change_arrow(quantity.change, lang) };
        let own = |word| match verb {
            Some(verb) if lang == Lang::Zh => AttrValue::from(verb.to_owned()),
            _ => AttrValue::from(word),
        };
        Self {
            action: None,
            change: change.map(|(sign, word)| (sign, own(word))),
            bound: labels::bound_sign(quantity.bound, lang),
            numeral: shown_numeral(quantity),
            no_space: matches!(quantity.scaled_unit.as_str(), "%" | "‰" | "℃"),
            unit: quantity.scaled_unit.clone(),
            source_words: (!bare).then(|| format!("{}{}", verb.unwrap_or_default(), quantity.text)),
        }
    }

    /// The figure on one line: `↑ ≈ 6%`, `≥ 58.38 亿斤`, `新增 600 家`.
    #[must_use]
    pub(crate) fn line(&self) -> String {
        let mut line = String::new();
        if let Some(action) = &self.action {
            line.push_str(action);
            line.push(' ');
        }
        let change = self.change.as_ref().map(|(sign, _)| *sign);
        for sign in [change, self.bound.map(|(sign, _)| sign)].into_iter().flatten() {
            if !sign.is_empty() {
                line.push_str(sign);
                line.push(' ');
            }
        }
        line.push_str(&self.numeral);
        if !self.no_space && !self.unit.is_empty() {
            line.push(' ');
        }
        line.push_str(&self.unit);
        line
    }
}

/// The numeral of a quantity; below zero with a minus and a dash that cannot be taken for each other.
fn shown_numeral(quantity: &Quantity) -> String {
    let spoken = |ch: char| match ch {
        '-' => '−',
        '–' if quantity.min < 0.0 => '～',
        _ => ch,
    };
    quantity.figure.chars().map(spoken).collect()
}

/// A count with its thousands parted: `11,583`.
#[must_use]
pub(crate) fn group_thousands(number: usize) -> String {
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
pub(crate) mod tests {
    use super::*;

    use crate::wire::{Bound, Change};

    /// A quantity with these words and this figure.
    pub(crate) fn quantity(
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
            let figure = QuantityLabel::new(&quantity(text, figure, unit, bound, change), Lang::Zh);
            assert_eq!(figure.line(), line);
            assert_eq!(figure.source_words.as_deref(), words, "{text}");
        }
    }

    #[test]
    fn a_range_from_below_zero_points_nowhere() {
        let line = |figure: &str, min: f64, max: f64, change: Change| {
            let plain = quantity("", figure, "%", Bound::Exact, change);
            QuantityLabel::new(&Quantity { min, max, ..plain }, Lang::Zh).line()
        };
        assert_eq!(line("-1–1.5", -1.0, 1.5, Change::Rise), "−1～1.5%");
        assert_eq!(line("-2–-1", -2.0, -1.0, Change::Level), "−2～−1%");
        assert_eq!(line("1–1.5", 1.0, 1.5, Change::Rise), "↑ 1–1.5%");
    }

    #[test]
    fn counts_part_their_thousands() {
        assert_eq!(group_thousands(11583), "11,583");
        assert_eq!(group_thousands(999), "999");
        assert_eq!(group_thousands(1_000_000), "1,000,000");
    }
}
