//! Prints what became of the targets of an earlier report in a later one as JSON: `compare OLD NEW`.

use std::{env, fs, process::ExitCode};

use goalcards::{analyze, compare, wire};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [old, new] = arguments.as_slice() else {
        eprintln!("usage: compare OLD NEW");
        return ExitCode::from(2);
    };
    match printed(old, new) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn printed(old: &str, new: &str) -> Result<String, String> {
    let read = |file: &str| {
        fs::read_to_string(file)
            .map_err(|error| format!("{file}: expected a readable text in UTF-8, found: {error}"))
    };
    let (old, new) = (read(old)?, read(new)?);
    let (old, new) = (analyze(&old), analyze(&new));
    let comparison = wire::Comparison::of(&compare(&old, &new), &old, &new);
    serde_json::to_string(&comparison).map_err(|error| error.to_string())
}
