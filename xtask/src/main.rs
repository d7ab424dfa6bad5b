//! Project tasks, run as `cargo xtask TASK`: setup, serve, build, package, check, test, bench, fuzz, intake, digest, word, rules, reproduce.

mod accuracy_floors;
mod assemble;
mod build;
mod command;
mod deny;
mod digest;
mod engines;
mod esbuild;
mod files;
mod fuzz;
mod hash;
mod intake;
mod offline;
mod package;
mod paths;
mod program;
mod reproduce;
mod rules;
mod serve;
mod setup;
mod shorten_imports;
mod single_file;
mod sizes;
mod stamp;
mod steps;
mod strip_paths;
mod sums;
mod tasks;
mod wasm_opt;
mod widget;
mod word;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask TASK

  setup [--tests]     install what building needs; with --tests also what the browser tests need
  serve [--port N]    build the page and serve it on 127.0.0.1 (port 8080 by default); widget and module follow
  build               build page and widget into dist/ and hold their sizes under the limits
  assemble            make dist/ again around the wasm that was built last: pages, styles, scripts, widget
  stage               put the page around what trunk has built; Trunk.toml calls it
  package             build the JavaScript module into pkg/, as npm takes it
  check               format, lints, house rules, native tests, clean core: no browser
  test                everything that must hold before a change is taken
  bench               times and their limits: the analysis beside a word segmenter, then the page in a browser
  fuzz [TARGET…] [--minutes N]
                      mutated inputs for the analysis, wire, corrections, addresses and exports (10 minutes each)
  intake              reports beside the checkout as .docx, .html and GB18030: the same must be found in each copy
  digest [FOLDER]     a hash per report over everything the library gives for it: the same before and after a change
                      that must alter nothing (default: the reports beside the checkout)
  word WORD           the lists of the lexicon that hold a Chinese word or words like it
  rules               write docs/rules.md: every rule with what it sees and an example
  reproduce           build the page in a second folder, and compare the bytes";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["setup"] => setup::setup(setup::Purpose::Build),
        ["setup", "--tests"] => setup::setup(setup::Purpose::Test),
        ["serve"] => tasks::serve(8080),
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => tasks::serve(port),
            Err(_) => Err(format!("expected a port from 0 to 65535, found `{port}`")),
        },
        ["build"] => tasks::build(),
        ["assemble"] => tasks::assemble(),
        ["stage"] => tasks::stage(),
        ["package"] => tasks::package(),
        ["check"] => tasks::check(),
        ["test"] => tasks::test(),
        ["bench"] => tasks::bench(),
        ["fuzz", words @ ..] => fuzz::fuzz(words),
        ["intake"] => intake::compare_copies(),
        ["digest"] => digest::digest(None),
        ["digest", folder] => digest::digest(Some(folder)),
        ["word", word] => word::show(word),
        ["rules"] => rules::write(),
        ["reproduce"] => tasks::build().and_then(|()| reproduce::compare()),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("expected a task, found `{}`\n\n{USAGE}", other.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
