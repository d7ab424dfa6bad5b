//! Speed of the whole analysis beside the word segmenter jieba-rs, on the same varied text in the same run.
//!
//! The text: the reports in `shared/reports` beside the checkout where there are any, made-up ones otherwise.
//! Megabytes a second differ from machine to machine; how many times as long as segmenting the analysis takes differs little, and is held.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs};

use goalcards::analyze;
use jieba_rs::Jieba;

/// How many times as long as segmenting the analysis may take, twice what was seen: 9 on real reports.
const SHARED_CEILING: f64 = 18.0;

/// The same on made-up reports, seen at 24: they have more numbers for the analysis, and fewer words for jieba.
const MADE_UP_CEILING: f64 = 48.0;

/// Rounds of both, one after the other, so that a busy moment slows both.
const ROUNDS: usize = 5;

/// How much is read in a round: many reports, and over soon.
const CHARACTERS: usize = 600_000;

fn main() -> ExitCode {
    // `--made-up` reads the made-up reports even where others lie beside the checkout.
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

/// Prints what both took; how many times as long the analysis takes.
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

/// Texts from all over the list, until they are enough.
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
