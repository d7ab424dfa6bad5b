//! The value shown prominently on a card, the name and the plain text of a goal.

use crate::ui::{
    format::{deadline, quantity_label::QuantityLabel},
    i18n::Lang,
    report::report_view::ReportView,
};
use crate::{
    labels,
    text::IntoList,
    wire::{Class, CueField, Goal},
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
pub(crate) fn value(report: &ReportView, goal: &Goal, lang: Lang) -> CardValue {
    let mut quantities =
        goal.quantities.iter().filter_map(|id| report.analysis.quantities.get(*id as usize));
    let mut figures: Vec<QuantityLabel> =
        quantities.clone().map(|quantity| QuantityLabel::new(quantity, lang)).into_list();
    // 高于全省0.5个百分点: a number that is relative to something is always shown with it.
    if let (Some(relation), Some(first), Some(quantity)) =
        (&goal.relation, figures.first_mut(), quantities.next())
    {
        first.source_words = Some([relation.as_str(), quantity.text.as_str()].concat());
    }
    if let (Some(action), Some(first)) = (goal.cue(CueField::Action), figures.first_mut()) {
        first.action = Some(action.text.clone().into());
    }
    if !figures.is_empty() {
        return CardValue::Quantities(figures);
    }
    let deciding = goal.cues.iter().rev().find(|cue| cue.field() == Some(CueField::Class));
    let words = match (&goal.relation, deciding) {
        _ if goal.class == Class::Programme => String::new(),
        (Some(relation), _) => relation.clone(),
        (None, deciding) => deciding.map(|cue| cue.text.clone()).unwrap_or_default(),
    };
    let is_milestone = goal.class == Class::Milestone;
    let due = if is_milestone { goal.deadline.text.clone() } else { None };
    if words.is_empty() && due.is_none() {
        CardValue::Nothing
    } else {
        CardValue::Words { due, words }
    }
}

/// The words of a goal without a prominent value, on one line; empty if its title is the same.
#[must_use]
pub(crate) fn excerpt(report: &ReportView, goal: &Goal) -> String {
    let range = report.goals.get(goal.id as usize).cloned().unwrap_or_default();
    let words = report.words(&range);
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
pub(crate) fn goal_as_text(report: &ReportView, id: u32, lang: Lang) -> String {
    let Some(goal) = report.analysis.goals.get(id as usize) else { return String::new() };
    let value = match value(report, goal, lang) {
        CardValue::Quantities(figures) => {
            figures.iter().map(QuantityLabel::line).into_list().join("，")
        }
        CardValue::Words { due, words } => format!("{}{words}", due.unwrap_or_default()),
        CardValue::Nothing => String::new(),
    };
    let range = report.goals.get(id as usize).cloned().unwrap_or_default();
    let (due, _) = deadline::deadline_label(&goal.deadline, goal.horizon, lang);
    let commitment = labels::commitment(goal.commitment, lang);
    format!("{}\t{value}\t{commitment}\t{due}\t“{}”", goal.title, report.words(&range))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn values_are_numbers_or_words_of_the_text() {
        let report = fixture::report();
        let goals = &report.analysis.goals;
        let words = |due: Option<&str>, words: &str| CardValue::Words {
            due: due.map(str::to_owned),
            words: words.into(),
        };
        assert!(
            matches!(value(&report, &goals[0], Lang::Zh), CardValue::Quantities(figures) if figures.len() == 1)
        );
        assert_eq!(value(&report, &goals[2], Lang::Zh), words(None, "与经济增长同步"));
        assert_eq!(value(&report, &goals[5], Lang::Zh), words(Some("年底"), "全面完工"));
        assert_eq!(value(&report, &goals[8], Lang::Zh), CardValue::Nothing);
    }
}
