//! Invariants of the findings of any text.

use goalcards::{
    analyze,
    wire::{Analysis, Class},
};
use proptest::{prelude::*, test_runner::TestCaseError};

use crate::utf16::Utf16Text;

/// Checks that the findings of a text lie in it, in order, with every digit accounted for, and are the same when it is analyzed again.
pub(crate) fn check(text: &str) -> Result<(), TestCaseError> {
    let analysis = Analysis::from(&analyze(text));
    let units: Vec<u16> = text.encode_utf16().collect();
    let utf16 = Utf16Text::new(text);
    let slice = |start: u32, end: u32| utf16.slice(start, end);
    let mut last = 0;
    for quantity in &analysis.quantities {
        prop_assert_eq!(slice(quantity.start, quantity.end), Some(quantity.text.clone()));
        prop_assert!(quantity.start >= last, "quantities overlap at {}", quantity.start);
        prop_assert!(quantity.min <= quantity.max);
        prop_assert!(
            quantity.goal.is_some() || quantity.reason.is_some(),
            "no card and no reason: {}",
            &quantity.text
        );
        prop_assert!(quantity.min.is_finite() && quantity.max.is_finite());
        for cue in &quantity.cues {
            prop_assert_eq!(slice(cue.start, cue.end), Some(cue.text.clone()));
            prop_assert!(!cue.text.is_empty(), "{} of {}", &cue.says, &quantity.text);
        }
        last = quantity.end;
    }
    for (id, goal) in analysis.goals.iter().enumerate() {
        prop_assert_eq!(goal.id as usize, id);
        prop_assert!(slice(goal.start, goal.end).is_some_and(|words| !words.trim().is_empty()));
        prop_assert!(goal.class != Class::Numeric || !goal.quantities.is_empty());
        for cue in &goal.cues {
            prop_assert_eq!(slice(cue.start, cue.end), Some(cue.text.clone()));
        }
        for quantity in goal.quantities.iter().chain(&goal.attributes) {
            // One number may be the target of several things: 城镇和农村居民收入增长6%.
            let own = analysis.quantities[*quantity as usize].goal;
            let holds = own.and_then(|own| analysis.goals.get(own as usize)).is_some_and(|own| {
                own.quantities.contains(quantity) || own.attributes.contains(quantity)
            });
            prop_assert!(holds, "quantity {} points at {:?}", quantity, own);
        }
    }
    for leftover in &analysis.leftovers {
        prop_assert_eq!(slice(leftover.start, leftover.end), Some(leftover.text.clone()));
    }
    for section in &analysis.sections {
        prop_assert!(
            section.start <= section.end && section.parent.is_none_or(|parent| parent < section.id)
        );
    }
    check_digits(text, &units, &analysis)?;
    prop_assert_eq!(Analysis::from(&analyze(text)), analysis);
    Ok(())
}

/// Every digit stands in a quantity or in a leftover.
fn check_digits(text: &str, units: &[u16], analysis: &Analysis) -> Result<(), TestCaseError> {
    let spans: Vec<(u32, u32)> = analysis
        .quantities
        .iter()
        .map(|quantity| (quantity.start, quantity.end))
        .chain(analysis.leftovers.iter().map(|leftover| (leftover.start, leftover.end)))
        .collect();
    let mut at = 0;
    for ch in text.chars() {
        if ch.is_ascii_digit() && !inside_entity(units, at) {
            let place = u32::try_from(at).unwrap_or(u32::MAX);
            let read = spans.iter().any(|(start, end)| (*start..*end).contains(&place));
            prop_assert!(read, "digit at {at} in no finding");
        }
        at += ch.len_utf16();
    }
    Ok(())
}

/// The digits of `&#20013;` are not a number of the report.
fn inside_entity(units: &[u16], at: usize) -> bool {
    let from = at.saturating_sub(8);
    let before = String::from_utf16_lossy(&units[from..at]);
    before.rfind("&#").is_some_and(|open| !before[open..].contains(';'))
}
