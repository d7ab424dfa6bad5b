//! The value shown prominently on a card, the name and the plain text of a goal.

use crate::ui::{
    format::{deadline, quantity_label::QuantityLabel},
    i18n::{Lang, labels},
    report::report_view::ReportView,
};
use crate::{
    text::IntoList,
    wire::{Class, CueSubject, Goal},
};

/// The value shown prominently on a card.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CardValue {
    /// Numbers.
    Quantities(Vec<QuantityLabel>),
    /// Words of the text: a benchmark, a closed word, a completing verb with its deadline.
    Words {
        /// The deadline as the text words it, if it is part of the goal.
        due: Option<String>,
        /// The words.
        words: String,
    },
    /// Nothing beyond the title.
    Nothing,
}

/// The value shown prominently on the card of `goal`.
#[must_use]
pub(crate) fn value(reading: &ReportView, goal: &Goal, lang: Lang) -> CardValue {
    let mut quantities =
        goal.quantities.iter().filter_map(|id| reading.analysis.quantities.get(*id as usize));
    let mut figures: Vec<QuantityLabel> =
        quantities.clone().map(|one| QuantityLabel::new(one, lang)).into_list();
    // 高于全省0.5个百分点: a number that is relative to something is always shown with it.
    if let (Some(relation), Some(first), Some(one)) =
        (&goal.relation, figures.first_mut(), quantities.next())
    {
        first.source_words = Some([relation.as_str(), one.text.as_str()].concat());
    }
    if !figures.is_empty() {
        return CardValue::Quantities(figures);
    }
    let deciding = goal.cues.iter().rev().find(|cue| cue.subject() == Some(CueSubject::Class));
    let deciding = deciding.map(|cue| cue.text.clone());
    let words = goal.relation.clone().or(deciding);
    let words = words.filter(|_| goal.class != Class::Programme).unwrap_or_default();
    let due = goal.deadline.text.clone().filter(|_| goal.class == Class::Milestone);
    if words.is_empty() && due.is_none() {
        CardValue::Nothing
    } else {
        CardValue::Words { due, words }
    }
}

/// The words of a goal without a prominent value, on one line; empty if its title is the same.
#[must_use]
pub(crate) fn excerpt(reading: &ReportView, goal: &Goal) -> String {
    let range = reading.goals.get(goal.id as usize).cloned().unwrap_or_default();
    let words = reading.words(&range);
    let plain = |c: &char| !c.is_control() && *c != '\u{3000}';
    let words: String = words.chars().filter(plain).collect();
    if words == goal.title { String::new() } else { words }
}

/// The name of a goal's row: its indicator, or its title.
#[must_use]
pub(crate) fn row_name(goal: &Goal) -> &str {
    goal.indicator
        .as_ref()
        .map(|named| named.text.as_str())
        .filter(|name| !name.is_empty())
        .unwrap_or(&goal.title)
}

/// A goal as plain text, for the clipboard: title, value, words of the text.
#[must_use]
pub(crate) fn goal_as_text(reading: &ReportView, id: u32, lang: Lang) -> String {
    let Some(goal) = reading.analysis.goals.get(id as usize) else { return String::new() };
    let value = match value(reading, goal, lang) {
        CardValue::Quantities(figures) => {
            figures.iter().map(QuantityLabel::line).into_list().join("，")
        }
        CardValue::Words { due, words } => format!("{}{words}", due.unwrap_or_default()),
        CardValue::Nothing => String::new(),
    };
    let range = reading.goals.get(id as usize).cloned().unwrap_or_default();
    let (due, _) = deadline::deadline_label(&goal.deadline, lang);
    let commitment = labels::commitment(goal.commitment, lang);
    format!("{}\t{value}\t{commitment}\t{due}\t“{}”", goal.title, reading.words(&range))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn values_are_numbers_or_words_of_the_text() {
        let reading = fixture::reading();
        let goals = &reading.analysis.goals;
        let words = |due: Option<&str>, words: &str| CardValue::Words {
            due: due.map(str::to_owned),
            words: words.into(),
        };
        assert!(
            matches!(value(&reading, &goals[0], Lang::Zh), CardValue::Quantities(figures) if figures.len() == 1)
        );
        assert_eq!(value(&reading, &goals[2], Lang::Zh), words(None, "与经济增长同步"));
        assert_eq!(value(&reading, &goals[5], Lang::Zh), words(Some("年底"), "全面完工"));
        assert_eq!(value(&reading, &goals[8], Lang::Zh), CardValue::Nothing);
    }
}
