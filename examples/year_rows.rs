//! Prints the headline targets of several reports of one place by year, as CSV: `year_rows FILE...`, with `--json` as JSON.

use std::{env, fs, process::ExitCode};

use goalcards::{Analysis, analyze, export, row_of_years, wire};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (options, files): (Vec<&String>, Vec<&String>) =
        arguments.iter().partition(|argument| *argument == "--json");
    if files.is_empty() {
        eprintln!("usage: year_rows [--json] FILE...");
        return ExitCode::from(2);
    }
    match printed(&files, !options.is_empty()) {
        Ok(words) => {
            println!("{words}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn printed(files: &[&String], json: bool) -> Result<String, String> {
    let read = |file: &&String| {
        fs::read_to_string(file)
            .map_err(|error| format!("{file}: expected a readable text in UTF-8, found: {error}"))
    };
    let texts = files.iter().map(read).collect::<Result<Vec<String>, String>>()?;
    let reports: Vec<Analysis<'_>> = texts.iter().map(|text| analyze(text)).collect();
    let rows = wire::YearRows::of(&row_of_years(&reports), &reports);
    for note in &rows.notes {
        eprintln!("{}: {}", files[note.report as usize], note.code.code());
    }
    if json {
        return serde_json::to_string(&rows).map_err(|error| error.to_string());
    }
    Ok(export::year_rows_csv(&rows, export::Lang::Zh))
}
