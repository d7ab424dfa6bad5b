//! Writes the inputs that fuzzing begins with: `seeds FOLDER` makes a folder for each target, and the words of the genre beside them.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use goalcards_fuzz::seeds::{self, PIECES};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else {
        eprintln!("usage: seeds FOLDER");
        return ExitCode::from(2);
    };
    match write(Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> io::Result<()> {
    for target in ["analyze", "wire", "corrections", "fragment", "exports"] {
        let inputs = folder.join(target);
        fs::create_dir_all(&inputs)?;
        for (at, input) in seeds::of(target).iter().enumerate() {
            fs::write(inputs.join(format!("seed-{at:03}")), input)?;
        }
    }
    fs::write(folder.join("words.dict"), dictionary())
}

/// The pieces as libFuzzer takes them: each in quotation marks, byte by byte.
fn dictionary() -> String {
    let mut lines = String::new();
    for piece in PIECES {
        lines.push('"');
        for byte in piece.bytes() {
            // Writing to a string cannot fail.
            let _ = write!(lines, "\\x{byte:02X}");
        }
        lines.push_str("\"\n");
    }
    lines
}
