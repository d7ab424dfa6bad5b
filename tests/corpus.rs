//! Made-up reports give findings of every kind, at the right offsets, and the same ones when analyzed again.

mod utf16;

use std::collections::BTreeSet;

use goalcards::{
    analyze,
    wire::{Analysis, Class, Stance},
};
use utf16::Utf16Text;

/// How many reports are read.
const REPORTS: u64 = 6;

fn read(text: &str) -> Analysis {
    Analysis::from(&analyze(text))
}

#[test]
fn every_kind_of_finding_is_in_made_up_reports() {
    let mut classes = BTreeSet::new();
    for seed in 0..REPORTS {
        let analysis = read(&goalcards_corpus::report(seed));
        classes.extend(analysis.goals.iter().map(|goal| goal.class));
        let results =
            analysis.quantities.iter().filter(|quantity| quantity.stance == Stance::Result);
        assert!(results.count() > 20, "seed {seed}");
        assert!(analysis.goals.iter().filter(|goal| goal.headline).count() > 3, "seed {seed}");
        assert!(analysis.report.year.is_some(), "seed {seed}");
    }
    let all =
        [Class::Numeric, Class::Closed, Class::Relational, Class::Milestone, Class::Programme];
    assert_eq!(classes, BTreeSet::from(all));
}

#[test]
fn findings_are_the_words_at_their_place() {
    for seed in 0..REPORTS {
        let text = goalcards_corpus::report(seed);
        let utf16 = Utf16Text::new(&text);
        let analysis = read(&text);
        let quantities =
            analysis.quantities.iter().map(|found| (found.start, found.end, &found.text));
        let leftovers =
            analysis.leftovers.iter().map(|found| (found.start, found.end, &found.text));
        for (start, end, words) in quantities.chain(leftovers) {
            assert_eq!(utf16.slice(start, end).as_ref(), Some(words), "seed {seed}");
        }
        assert_eq!(read(&text), analysis, "seed {seed}");
    }
}
