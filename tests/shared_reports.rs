//! Every real report beside the checkout is read without a panic, and every finding keeps its place in the text.

use std::{fs, path::PathBuf};

use goalcards::{analyze, wire};

/// The annotated reports, when they stand beside the checkout.
fn reports() -> Vec<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    // Beside the checkout, or beside the folder of a worktree.
    let beside = ["..", "../.."].map(|up| root.join(up).join("shared/reports"));
    let Some(entries) = beside.into_iter().find_map(|folder| fs::read_dir(folder).ok()) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
}

#[test]
fn every_finding_of_every_report_lies_in_its_text() {
    let reports = reports();
    for file in &reports {
        let text = fs::read_to_string(file).expect("a report is UTF-8");
        let units: Vec<u16> = text.encode_utf16().collect();
        let slice = |start: u32, end: u32| {
            let cut = units.get(start as usize..end as usize);
            String::from_utf16(
                cut.unwrap_or_else(|| panic!("{}: {start}..{end} outside", file.display())),
            )
            .unwrap_or_else(|_| panic!("{}: {start}..{end} cuts a character", file.display()))
        };
        let analysis = wire::Analysis::from(&analyze(&text));
        for quantity in &analysis.quantities {
            assert_eq!(slice(quantity.start, quantity.end), quantity.text, "{}", file.display());
            assert!(quantity.min <= quantity.max, "{}: {quantity:?}", file.display());
        }
        for leftover in &analysis.leftovers {
            assert_eq!(slice(leftover.start, leftover.end), leftover.text, "{}", file.display());
        }
        for goal in &analysis.goals {
            assert!(!slice(goal.start, goal.end).trim().is_empty(), "{}: {goal:?}", file.display());
            for cue in &goal.cues {
                assert_eq!(slice(cue.start, cue.end), cue.text, "{}", file.display());
            }
        }
        let lost = unread_digits(&text, &analysis);
        assert!(lost.is_empty(), "{}: digits in no finding: {lost:?}", file.display());
    }
    println!("{} reports read", reports.len());
}

/// Digits of the text that stand in no quantity and in no leftover.
fn unread_digits(text: &str, analysis: &wire::Analysis) -> Vec<(usize, String)> {
    let mut seen = vec![false; text.encode_utf16().count() + 1];
    let spans = analysis.quantities.iter().map(|quantity| (quantity.start, quantity.end));
    let spans =
        spans.chain(analysis.leftovers.iter().map(|leftover| (leftover.start, leftover.end)));
    for (start, end) in spans {
        seen[start as usize..end as usize].fill(true);
    }
    let mut at = 0;
    let mut lost = Vec::new();
    for ch in text.chars() {
        if (ch.is_ascii_digit() || ('０'..='９').contains(&ch)) && !seen[at] {
            let around: String = text.chars().skip(at.saturating_sub(8)).take(24).collect();
            lost.push((at, around));
        }
        at += ch.len_utf16();
    }
    lost
}
