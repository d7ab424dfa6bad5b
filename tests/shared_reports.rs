//! Every report beside the checkout is read without a panic, and every finding stands where it says.

mod shared_data;
mod utf16;

use std::fs;

use goalcards::{analyze, wire};
use utf16::Utf16Text;

#[test]
#[ignore = "needs ../shared/reports"]
fn every_finding_of_every_report_lies_in_its_text() {
    let reports = shared_data::files("reports", "txt");
    for file in &reports {
        let name = file.display();
        let text = fs::read_to_string(file).expect("a report is UTF-8");
        let utf16 = Utf16Text::new(&text);
        let slice = |start: u32, end: u32| {
            let words = utf16.slice(start, end);
            words.unwrap_or_else(|| panic!("{name}: {start}..{end} is no part of the text"))
        };
        let analysis = wire::Analysis::from(&analyze(&text));
        for quantity in &analysis.quantities {
            assert_eq!(slice(quantity.start, quantity.end), quantity.text, "{name}");
            assert!(quantity.min <= quantity.max, "{name}: {quantity:?}");
        }
        for leftover in &analysis.leftovers {
            assert_eq!(slice(leftover.start, leftover.end), leftover.text, "{name}");
        }
        for goal in &analysis.goals {
            assert!(!slice(goal.start, goal.end).trim().is_empty(), "{name}: {goal:?}");
            for cue in &goal.cues {
                assert_eq!(slice(cue.start, cue.end), cue.text, "{name}");
            }
        }
        let unread = unread_digits(&text, &analysis);
        assert!(unread.is_empty(), "{name}: digits in no finding: {unread:?}");
    }
    println!("{} reports read", reports.len());
}

/// Digits that stand in no quantity and in no leftover, each with its UTF-16 offset and the text around it.
fn unread_digits(text: &str, analysis: &wire::Analysis) -> Vec<(usize, String)> {
    let mut seen = vec![false; text.encode_utf16().count() + 1];
    let spans = analysis.quantities.iter().map(|quantity| (quantity.start, quantity.end));
    let spans =
        spans.chain(analysis.leftovers.iter().map(|leftover| (leftover.start, leftover.end)));
    for (start, end) in spans {
        seen[start as usize..end as usize].fill(true);
    }
    let mut at = 0;
    let mut unread = Vec::new();
    for ch in text.chars() {
        if (ch.is_ascii_digit() || ('０'..='９').contains(&ch)) && !seen[at] {
            let around: String = text.chars().skip(at.saturating_sub(8)).take(24).collect();
            unread.push((at, around));
        }
        at += ch.len_utf16();
    }
    unread
}
