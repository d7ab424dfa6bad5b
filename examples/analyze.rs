//! Prints the analysis of a report as JSON: `analyze FILE`, or `analyze --out DIR FILE…` for one file each.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use goalcards::{analyze, wire};

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let out = match arguments.iter().position(|argument| argument == "--out") {
        Some(at) if at + 1 < arguments.len() => {
            let out = arguments.remove(at + 1);
            arguments.remove(at);
            Some(PathBuf::from(out))
        }
        Some(_) => return usage(),
        None => None,
    };
    if arguments.is_empty() || out.is_none() && arguments.len() > 1 {
        return usage();
    }
    let mut failed = false;
    for file in &arguments {
        if let Err(message) = one(Path::new(file), out.as_deref()) {
            eprintln!("{file}: {message}");
            failed = true;
        }
    }
    if failed { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

fn usage() -> ExitCode {
    eprintln!("usage: analyze FILE | analyze --out DIR FILE…");
    ExitCode::from(2)
}

fn one(file: &Path, out: Option<&Path>) -> Result<(), String> {
    let bytes =
        fs::read(file).map_err(|error| format!("expected a readable file, found: {error}"))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        format!("expected UTF-8 text, found other bytes at {}", error.utf8_error().valid_up_to())
    })?;
    let analysis = wire::Analysis::from(&analyze(&text));
    let json = serde_json::to_string(&analysis).map_err(|error| error.to_string())?;
    let Some(out) = out else {
        println!("{json}");
        return Ok(());
    };
    let stem = file.file_stem().ok_or("expected a file name, found a folder")?;
    let target = out.join(stem).with_extension("json");
    fs::write(&target, json)
        .map_err(|error| format!("expected a writable {}, found: {error}", target.display()))
}
