//! Reads files as the page does and prints their text; after `--like TEXT`, tells what is found in them otherwise than in that text.
//!
//! ```sh
//! cargo run --release --example intake -- report.docx
//! ```

use std::{env, fs, process::ExitCode};

use goalcards::{intake, wire::Analysis};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (like, files) = match &arguments[..] {
        [flag, like, files @ ..] if flag == "--like" => (Some(like), files),
        files => (None, files),
    };
    let expected = like.and_then(|path| fs::read_to_string(path).ok()).map(|text| found(&text));
    let mut differ = false;
    for file in files {
        let text = match text(file) {
            Ok(text) => text,
            Err(why) => {
                eprintln!("{file}: {why}");
                return ExitCode::FAILURE;
            }
        };
        let Some(expected) = &expected else {
            println!("{text}");
            continue;
        };
        let found = found(&text);
        for lost in expected.iter().filter(|one| !found.contains(one)) {
            println!("{file}: not found: {lost}");
        }
        for new in found.iter().filter(|one| !expected.contains(one)) {
            println!("{file}: not expected: {new}");
        }
        differ |= found != *expected;
    }
    if differ { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn text(file: &str) -> Result<String, String> {
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let gb18030 = |bytes: &[u8]| Some(encoding_rs::GB18030.decode(bytes).0.into_owned());
    match intake::file(file, &bytes, &gb18030) {
        Ok(taken) => Ok(taken.text),
        Err(refusal) => Err(format!("{refusal:?}")),
    }
}

/// Every quantity and every goal in a few words, in the order of the text.
fn found(text: &str) -> Vec<String> {
    let analysis = Analysis::from(&goalcards::analyze(text));
    let quantities = analysis.quantities.iter().map(|quantity| {
        format!("{} = {}–{} {}", quantity.text, quantity.min, quantity.max, quantity.unit)
    });
    let goals = analysis.goals.iter().map(|goal| format!("{:?} {}", goal.class, goal.title));
    quantities.chain(goals).collect()
}
