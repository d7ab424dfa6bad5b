//! Compares the time of the whole analysis with that of the word segmenter jieba-rs, on the same texts in the same run.
//!
//! The text: the reports in `shared/reports` beside the checkout where there are any, made-up ones otherwise.
//! Megabytes per second depend on the machine; the ratio of both times depends little on it and has a limit.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs};

use goalcards::analyze;
use jieba_rs::Jieba;

/// The limit of the ratio on real reports: twice the 9 that was measured.
const SHARED_CEILING: f64 = 18.0;

/// The limit on made-up reports, measured at 24: they have more numbers for the analysis and fewer words for jieba.
const MADE_UP_CEILING: f64 = 48.0;

/// How often both are measured in turn, so that a busy moment slows both.
const ROUNDS: usize = 5;

/// How much text is read in a round.
const CHARACTERS: usize = 600_000;

fn main() -> ExitCode {
    // `--made-up` uses made-up reports even where others are beside the checkout.
    let made_up = env::args().any(|argument| argument == "--made-up");
    let real = if made_up { Vec::new() } else { some(reports()) };
    let (kind, texts, ceiling) = if real.is_empty() {
        ("made-up", goalcards_corpus::reports(CHARACTERS), MADE_UP_CEILING)
    } else {
        ("shared", real, SHARED_CEILING)
    };
    describe(kind, &texts);
    let ratio = measure(&texts);
    println!("ratio     {ratio:>7.2} (at most {ceiling}; medians of {ROUNDS} rounds)");
    if ratio > ceiling {
        eprintln!("expected at most {ceiling} times the time of jieba, found {ratio:.2}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn describe(kind: &str, texts: &[String]) {
    let characters: usize = texts.iter().map(|text| text.chars().count()).sum();
    let ends = ['，', '。', '；', '：', '\n'];
    let clauses: BTreeSet<&str> = texts.iter().flat_map(|text| text.split(ends)).collect();
    println!(
        "text      {} {kind} reports, {:.2} MB, {characters} characters, {} different clauses",
        texts.len(),
        megabytes(texts),
        clauses.len()
    );
}

/// Prints both times and returns their ratio.
fn measure(texts: &[String]) -> f64 {
    let jieba = Jieba::new();
    let segment = |text: &String| jieba.cut(text, true).len();
    let read = |text: &String| analyze(text).quantities.found.len();
    let (mut segmented, mut analyzed, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    // The first round fills caches and lists, and does not count.
    for round in 0..=ROUNDS {
        let pair = (timed(texts, segment), timed(texts, read));
        if round > 0 {
            segmented.push(pair.0.as_secs_f64());
            analyzed.push(pair.1.as_secs_f64());
            ratios.push(pair.1.as_secs_f64() / pair.0.as_secs_f64());
        }
    }
    let ratio = median(&mut ratios);
    println!("jieba cut {:>7.2} MB/s", megabytes(texts) / median(&mut segmented));
    println!("analyze   {:>7.2} MB/s", megabytes(texts) / median(&mut analyzed));
    ratio
}

fn timed(texts: &[String], read: impl Fn(&String) -> usize) -> Duration {
    let start = Instant::now();
    black_box(texts.iter().map(read).sum::<usize>());
    start.elapsed()
}

fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn megabytes(texts: &[String]) -> f64 {
    let bytes: usize = texts.iter().map(String::len).sum();
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1e6
}

/// Texts spread over the list, until there is enough.
fn some(texts: Vec<String>) -> Vec<String> {
    let all: usize = texts.iter().map(|text| text.chars().count()).sum();
    let every = (all / CHARACTERS).max(1);
    texts.into_iter().step_by(every).collect()
}

/// Chinese reports beside the checkout, or beside the folder of a worktree.
fn reports() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let beside = ["..", "../.."].map(|up| root.join(up).join("shared/reports"));
    let Some(entries) = beside.iter().find_map(|folder| fs::read_dir(folder).ok()) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let chinese = |file: &&PathBuf| {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        file.extension().is_some_and(|ending| ending == "txt") && !stem.starts_with("english")
    };
    files.iter().filter(chinese).filter_map(|file| fs::read_to_string(file).ok()).collect()
}
