//! What must hold for any input: one function for each target of the fuzzer; it panics where it does not hold.

mod csv;
mod markup;
mod placed;
pub mod seeds;

use goalcards::correct::{Corrected, CorrectionFile, apply};
use goalcards::export::{self, Edited, Lang, ExportInput, Source};
use goalcards::ui::{ReportView, fixture};
use goalcards::wire::{Analysis, pack, unpack};

fn read(text: &str) -> Analysis {
    Analysis::from(&goalcards::analyze(text))
}

/// Any text can be analyzed, every finding lies in it, and the same text gives the same findings.
pub fn analyze(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let analysis = read(&text);
    placed::check(&analysis, &text);
    assert_eq!(read(&text), analysis, "expected the same findings twice");
}

/// Bytes and JSON of an analysis are read back the same; other bytes are refused; the page accepts the result.
pub fn wire(input: &[u8]) {
    if let Some(analysis) = unpack(input) {
        // Compared as bytes, since there may be a NaN.
        let packed = pack(&analysis);
        let again = unpack(&packed).expect("what was packed can be unpacked");
        assert_eq!(pack(&again), packed, "expected the same bytes twice");
    }
    let text = String::from_utf8_lossy(input);
    let analysis = read(&text);
    assert_eq!(unpack(&pack(&analysis)).as_ref(), Some(&analysis), "packed and unpacked");
    let json = serde_json::to_string(&analysis).expect("an analysis can be written");
    let parsed: Analysis = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(parsed, analysis, "written as JSON and read");
    let reading = ReportView::new(text.clone().into_owned(), analysis);
    assert_eq!(reading.goals.len(), reading.analysis.goals.len());
    assert!(reading.goals.iter().all(|place| text.get(place.clone()).is_some()));
}

/// A file of corrections is refused, or applied so that every finding lies in the text and refers to findings that exist.
pub fn corrections(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let (text, json) = input.split_once('\0').unwrap_or((goalcards::SAMPLE, &input));
    let Ok(file) = serde_json::from_str::<CorrectionFile>(json) else { return };
    let written = serde_json::to_string(&file).expect("a file can be written");
    let parsed: CorrectionFile = serde_json::from_str(&written).expect("and read again");
    assert_eq!(parsed, file, "written and read");
    let analysis = read(text);
    let corrected = apply(&analysis, text, &file.corrections);
    assert_eq!(corrected.goal_edits.len(), corrected.analysis.goals.len());
    assert!(corrected.orphaned.iter().all(|lost| lost.correction < file.corrections.len()));
    placed::check_links(&corrected.analysis, text);
    take_away(&corrected, text);
}

/// Any fragment is applied or ignored; an applied one is written back the same.
pub fn fragment(input: &[u8]) {
    let fragment = String::from_utf8_lossy(input);
    let Some(shown) = fixture::followed(&fragment) else { return };
    assert!(shown.is_ascii(), "expected an address of ASCII, found {shown}");
    assert_eq!(fixture::followed(&shown).as_ref(), Some(&shown), "{fragment}");
}

/// Every export is well formed for any text, and no cell runs as a formula.
pub fn exports(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    take_away(&apply(&read(&text), &text, &[]), &text);
}

fn take_away(corrected: &Corrected, text: &str) {
    let analysis = &corrected.analysis;
    let results: Vec<u32> = analysis.quantities.iter().map(|quantity| quantity.id).collect();
    // Not in the order of the text, and with an id that does not exist.
    let mut goals: Vec<u32> = analysis.goals.iter().rev().map(|goal| goal.id).collect();
    goals.push(u32::MAX);
    let edited = edited(corrected);
    for lang in [Lang::Zh, Lang::En] {
        let shown = ExportInput { analysis, text, goals: &goals, edited: &edited, lang };
        for table in [export::csv(&shown), export::ledger(&shown)] {
            csv::check(&table, Some(analysis.goals.len()));
        }
        csv::check(&export::results_csv(&shown, &results), None);
        markup::check(&export::html(&shown, &Source { line: text, date: text }));
        let (table, _) = export::results_table(&shown, &results);
        markup::check(&table);
        markup::check(&export::table_html(&shown));
        let rows = export::table_text(&shown);
        assert!(rows.lines().count() > analysis.goals.len(), "expected a line a goal");
        let _ = export::markdown(&shown);
        for id in &goals {
            let lines = [export::sentence(&shown, *id), export::goal_markdown(&shown, *id)];
            assert!(lines.iter().all(|words| words.is_empty() == (*id == u32::MAX)), "{lines:?}");
        }
        for id in &results {
            let _ = (export::result_sentence(&shown, *id), export::result_markdown(&shown, *id));
        }
    }
}

fn edited(corrected: &Corrected) -> Vec<Edited<'_>> {
    let mut all = Vec::new();
    for (goal, mark) in (0..).zip(&corrected.goal_edits) {
        all.extend(mark.edited.iter().map(|edited| Edited {
            goal: Some(goal),
            field: edited.field,
            old: &edited.old,
        }));
    }
    all.extend(corrected.report.iter().map(|edited| Edited {
        goal: None,
        field: edited.field,
        old: &edited.old,
    }));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    type Target = fn(&[u8]);

    /// Each target with its name.
    const TARGETS: [(&str, Target); 5] = [
        ("analyze", analyze),
        ("wire", wire),
        ("corrections", corrections),
        ("fragment", fragment),
        ("exports", exports),
    ];

    #[test]
    fn everything_holds_of_the_seeds() {
        for (name, target) in TARGETS {
            let seeds = seeds::of(name);
            assert!(seeds.len() >= 20, "{name}: {}", seeds.len());
            for seed in seeds {
                target(&seed);
            }
        }
    }

    #[test]
    fn everything_holds_of_nothing_and_of_noise() {
        for (_, target) in TARGETS {
            for input in [&b""[..], b"\0", b"\0{}", b"\xff\xfe\0\x80", b"v=", b"=1+1", b"<b>"] {
                target(input);
            }
        }
    }
}
