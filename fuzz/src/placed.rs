//! Checks that every finding lies in the text and refers to findings that exist.

use goalcards::wire::{Analysis, Class};

/// What holds for an analysis without corrections.
pub(crate) fn check(analysis: &Analysis, text: &str) {
    check_links(analysis, text);
    let units: Vec<u16> = text.encode_utf16().collect();
    let slice = |start: u32, end: u32| {
        units.get(start as usize..end as usize).and_then(|cut| String::from_utf16(cut).ok())
    };
    let mut last = 0;
    for quantity in &analysis.quantities {
        assert_eq!(slice(quantity.start, quantity.end).as_ref(), Some(&quantity.text));
        assert!(quantity.start >= last, "expected order, found {quantity:?}");
        assert!(quantity.goal.is_some() || quantity.reason.is_some(), "no reason: {quantity:?}");
        last = quantity.end;
    }
    for leftover in &analysis.leftovers {
        assert_eq!(slice(leftover.start, leftover.end).as_ref(), Some(&leftover.text));
    }
    let of_goals = analysis.goals.iter().flat_map(|goal| &goal.cues);
    let of_quantities = analysis.quantities.iter().flat_map(|quantity| &quantity.cues);
    for cue in of_goals.chain(of_quantities) {
        assert_eq!(slice(cue.start, cue.end).as_ref(), Some(&cue.text), "{cue:?}");
    }
    for goal in &analysis.goals {
        assert!(goal.class != Class::Numeric || !goal.quantities.is_empty(), "{goal:?}");
    }
}

/// What holds for an analysis with corrections too.
pub(crate) fn check_links(analysis: &Analysis, text: &str) {
    let units = u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let inside = |start: u32, end: u32| start <= end && end <= units;
    let quantities = analysis.quantities.len();
    let goals = analysis.goals.len();
    for (id, quantity) in (0..).zip(&analysis.quantities) {
        assert!(quantity.id == id && inside(quantity.start, quantity.end), "{quantity:?}");
        assert!(quantity.min.is_finite() && quantity.max.is_finite(), "{quantity:?}");
        assert!(quantity.min <= quantity.max, "{quantity:?}");
        assert!(quantity.goal.is_none_or(|goal| (goal as usize) < goals), "{quantity:?}");
    }
    for (id, goal) in (0..).zip(&analysis.goals) {
        assert!(goal.id == id && inside(goal.start, goal.end), "{goal:?}");
        let mut held = goal.quantities.iter().chain(&goal.attributes);
        assert!(held.all(|quantity| (*quantity as usize) < quantities), "{goal:?}");
        assert!(goal.section.is_none_or(|at| (at as usize) < analysis.sections.len()), "{goal:?}");
        assert!(goal.pair.is_none_or(|at| (at as usize) < analysis.pairs.len()), "{goal:?}");
    }
    for (id, section) in (0..).zip(&analysis.sections) {
        assert!(section.id == id && inside(section.start, section.end), "{section:?}");
        assert!(section.parent.is_none_or(|parent| parent < id), "{section:?}");
    }
    for pair in &analysis.pairs {
        let both = [pair.result, pair.target];
        assert!(both.iter().all(|at| (*at as usize) < quantities), "{pair:?}");
    }
    let mut places = analysis.paragraphs.iter().map(|paragraph| (paragraph.start, paragraph.end));
    assert!(places.all(|(start, end)| inside(start, end)), "a paragraph outside");
}
