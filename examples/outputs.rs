//! Prints everything that the library gives for a report, each output under a heading: the analysis as JSON, every export format, and both again after a fixed list of corrections.
//!
//! ```sh
//! cargo run --release --example outputs -- report.txt
//! ```
//!
//! `cargo xtask digest` hashes what this prints; compare two runs of it to see where a hash comes from.

use std::{env, fs, process::ExitCode};

use goalcards::{
    analyze,
    correct::{Anchor, Corrected, Correction, Edit, Value, apply},
    export::{self, Edited, ExportInput, Lang, Source},
    wire::{Analysis, Class, Commitment},
};

fn main() -> ExitCode {
    let files: Vec<String> = env::args().skip(1).collect();
    let [file] = &files[..] else {
        eprintln!("usage: outputs FILE");
        return ExitCode::from(2);
    };
    match fs::read_to_string(file) {
        Ok(text) => {
            print_report(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{file}: expected a readable UTF-8 text, found: {error}");
            ExitCode::from(2)
        }
    }
}

fn print_report(text: &str) {
    let analysis = Analysis::from(&analyze(text));
    print_outputs("as read", &analysis, text, &[]);
    let corrections = sample_corrections(&analysis, text);
    let corrected = apply(&analysis, text, &corrections);
    let mut edited: Vec<Edited> = Vec::new();
    for (mark, goal) in corrected.goal_edits.iter().zip(&corrected.analysis.goals) {
        for edit in &mark.edited {
            edited.push(Edited { goal: Some(goal.id), field: edit.field, old: &edit.old });
        }
    }
    for edit in &corrected.report {
        edited.push(Edited { goal: None, field: edit.field, old: &edit.old });
    }
    print_outputs("corrected", &corrected.analysis, text, &edited);
    print_fates(&corrected);
}

/// What became of each correction, without names of the code: renaming a type changes no hash.
fn print_fates(corrected: &Corrected) {
    println!("== corrected: what became of the corrections");
    for mark in &corrected.goal_edits {
        println!("card of {:?}", mark.origin);
        for edit in &mark.edited {
            println!("  {} {:?} {}", edit.field, edit.number, edit.old);
        }
    }
    for lost in &corrected.orphaned {
        println!("not applied: {} {}", lost.correction, lost.reason as u8);
    }
    for rejected in &corrected.rejected {
        println!("rejected: {} {}", rejected.correction, json(&rejected.goal));
    }
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| error.to_string())
}

/// The analysis and every export format, in both languages where they differ.
fn print_outputs(state: &str, analysis: &Analysis, text: &str, edited: &[Edited]) {
    let heading = |output: &str| println!("== {state}: {output}");
    heading("analysis");
    println!("{}", json(analysis));
    let goals: Vec<u32> = analysis.goals.iter().map(|goal| goal.id).collect();
    let results: Vec<u32> = analysis.quantities.iter().map(|quantity| quantity.id).collect();
    for (lang, language) in [(Lang::Zh, "zh"), (Lang::En, "en")] {
        let shown = ExportInput { analysis, text, goals: &goals, edited, lang };
        let source = Source { line: "示例 <来源>", date: "2030-02-01" };
        for (name, output) in [
            ("goals, CSV", export::csv(&shown)),
            ("ledger, CSV", export::ledger(&shown)),
            ("goals, Markdown", export::markdown(&shown)),
            ("goals, HTML", export::html(&shown, &source)),
            ("table, HTML", export::table_html(&shown)),
            ("table, text", export::table_text(&shown)),
            ("results, CSV", export::results_csv(&shown, &results)),
        ] {
            heading(&format!("{name}, {language}"));
            println!("{output}");
        }
        let (html, cells) = export::results_table(&shown, &results);
        heading(&format!("results, table, {language}"));
        println!("{html}\n{cells}");
        heading(&format!("one by one, {language}"));
        for id in &goals {
            println!("{}\n{}", export::sentence(&shown, *id), export::goal_markdown(&shown, *id));
        }
        for id in &results {
            let markdown = export::result_markdown(&shown, *id);
            println!("{}\n{markdown}", export::result_sentence(&shown, *id));
        }
    }
}

/// A correction of each kind, spread over the goals of the report by their index.
fn sample_corrections(analysis: &Analysis, text: &str) -> Vec<Correction> {
    let mut corrections =
        vec![Correction::year(Some(2031)), Correction::place(Some("示例县".to_owned()))];
    for (index, goal) in analysis.goals.iter().enumerate() {
        let edit = match index % 24 {
            0 => Edit::Set(Value::Title("示例目标".to_owned())),
            2 => Edit::Set(Value::Commitment(Commitment::Striving)),
            4 => Edit::Set(Value::Class(Class::Programme)),
            6 => Edit::Set(Value::Amount { number: 0, min: 7.0, max: 8.0 }),
            8 => Edit::Set(Value::Unit { number: 0, unit: "个".to_owned() }),
            10 => Edit::Set(Value::Deadline { text: None, year: None, month: Some(6) }),
            12 | 14 => Edit::Reject,
            16 => match analysis.goals.get(index + 1) {
                Some(next) => Edit::Merge(vec![Anchor::of_goal(text, next)]),
                None => Edit::Reject,
            },
            18 if goal.end - goal.start > 8 => {
                let middle = goal.start.midpoint(goal.end);
                Edit::Split(vec![
                    Anchor::of_place(text, goal.start, middle),
                    Anchor::of_place(text, middle, goal.end),
                ])
            }
            20 => Edit::Set(Value::Indicator(None)),
            22 => Edit::Set(Value::Bodies(vec!["市示例局".to_owned()])),
            _ => continue,
        };
        corrections.push(Correction::of_goal(text, goal, edit));
        if index % 24 == 14 {
            corrections.push(Correction::of_goal(text, goal, Edit::Restore));
        }
    }
    for quantity in analysis.quantities.iter().step_by(15) {
        corrections.push(Correction::add(text, quantity.start, quantity.end, None));
    }
    corrections
}
