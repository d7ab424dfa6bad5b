//! The work grows linearly with the text: counted in steps, not in time.
//!
//! Every text is analyzed at one, two and four times its length. The steps may not grow faster than the text, except for
//! what a short text does not fill yet: windows, the longest list, the longest clause.
#![cfg(debug_assertions)]

mod shapes;

use goalcards::{
    analyze, compare, compare_places,
    correct::{Correction, Edit, apply},
    export::{self, ExportInput, Lang, Source},
    row_of_years,
    text::work_counted,
    wire::{Analysis, Stance},
};
use shapes::{LONG, PIECES, SHAPES, SHORT, grown, row};

/// The name of a stage with its number of steps.
type Counts = Vec<(&'static str, u64)>;

fn counted<T>(name: &'static str, counts: &mut Counts, work: impl FnOnce() -> T) -> T {
    let before = work_counted();
    let done = work();
    counts.push((name, work_counted() - before));
    done
}

/// The steps of every stage for a text.
fn steps(text: &str) -> Counts {
    let mut counts = Counts::new();
    let found = counted("analyze", &mut counts, || analyze(text));
    let analysis = counted("wire", &mut counts, || Analysis::from(&found));
    let goals: Vec<u32> = analysis.goals.iter().map(|goal| goal.id).collect();
    let results = analysis.quantities.iter().filter(|one| one.stance == Stance::Result);
    let results: Vec<u32> = results.map(|one| one.id).collect();
    let shown =
        ExportInput { analysis: &analysis, text, goals: &goals, edited: &[], lang: Lang::Zh };
    let files: &[(&'static str, &dyn Fn() -> String)] = &[
        ("csv", &|| export::csv(&shown)),
        ("ledger", &|| export::ledger(&shown)),
        ("markdown", &|| export::markdown(&shown)),
        ("html", &|| export::html(&shown, &Source { line: "", date: "" })),
        ("table_html", &|| export::table_html(&shown)),
        ("table_text", &|| export::table_text(&shown)),
        ("results_csv", &|| export::results_csv(&shown, &results)),
        ("results_table", &|| export::results_table(&shown, &results).1),
    ];
    for (name, write) in files {
        let file = counted(name, &mut counts, write);
        counts.push(("bytes written", file.len() as u64));
    }
    let units = u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let every = (analysis.goals.len() / 6).max(1);
    let rejected = analysis.goals.iter().step_by(every);
    let mut corrections: Vec<Correction> =
        rejected.map(|goal| Correction::of_goal(text, goal, Edit::Reject)).collect();
    corrections.push(Correction::add(text, 0, units, None));
    counted("corrections", &mut counts, || apply(&analysis, text, &corrections));
    counts
}

/// The steps of comparing two reports, of which one promises what the other has done.
fn steps_of_comparison(text: &str) -> Counts {
    let mut counts = Counts::new();
    let old = format!("二、2024年工作安排\n{text}\n");
    let new = format!("一、2024年工作回顾\n{text}\n二、2025年工作安排\n{text}\n");
    let (old, new) = (analyze(&old), analyze(&new));
    counted("compare", &mut counts, || compare(&old, &new));
    counted("compare_places", &mut counts, || compare_places(&old, &new));
    let main = format!("示例市2026年政府工作报告\n二、2026年工作安排\n主要预期目标是：{text}\n");
    let reports = [old, new, analyze(&main)];
    counted("row_of_years", &mut counts, || row_of_years(&reports));
    counts
}

/// The stages whose steps grew faster than the text.
fn complaints(name: &str, short: usize, of: &dyn Fn(usize) -> String) -> Vec<String> {
    complaints_of(steps, name, short, of)
}

fn complaints_of(
    steps: fn(&str) -> Counts,
    name: &str,
    short: usize,
    of: &dyn Fn(usize) -> String,
) -> Vec<String> {
    let [once, twice, four] = [1, 2, 4].map(|times| steps(&of(short * times)));
    let rows = once.iter().zip(&twice).zip(&four);
    let grew =
        rows.filter_map(|((once, twice), four)| grown(name, once.0, [once.1, twice.1, four.1]));
    grew.collect()
}

fn check(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "steps at once, twice, four times:\n{}", complaints.join("\n"));
}

/// Every fourth piece from a start, so that four tests share the table.
fn check_pieces(first: usize) {
    let pieces = PIECES.iter().skip(first).step_by(4);
    check(pieces.flat_map(|piece| complaints(piece, SHORT, &|n| row(piece, n))).collect());
}

#[test]
fn the_table_is_long() {
    assert!(PIECES.len() + SHAPES.len() >= 120, "{} and {}", PIECES.len(), SHAPES.len());
}

#[test]
fn rows_of_one_piece_1() {
    check_pieces(0);
}

#[test]
fn rows_of_one_piece_2() {
    check_pieces(1);
}

#[test]
fn rows_of_one_piece_3() {
    check_pieces(2);
}

#[test]
fn rows_of_one_piece_4() {
    check_pieces(3);
}

#[test]
fn rows_of_one_piece_compared() {
    let steps = steps_of_comparison;
    let pieces = PIECES.iter().step_by(3);
    check(
        pieces.flat_map(|piece| complaints_of(steps, piece, SHORT, &|n| row(piece, n))).collect(),
    );
}

#[test]
fn shapes_of_text() {
    check(SHAPES.iter().flat_map(|(name, shape)| complaints(name, 2 * SHORT, shape)).collect());
}

#[test]
fn long_lists_and_lines() {
    check(LONG.iter().flat_map(|(name, short, shape)| complaints(name, *short, shape)).collect());
}

#[test]
fn the_sample_again_and_again() {
    let sample = format!("{}\n", goalcards::SAMPLE.replace('\n', ""));
    check(complaints("sample", 1, &|times| sample.repeat(times)));
}
