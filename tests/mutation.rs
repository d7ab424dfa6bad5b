//! Texts mutated at random for a given time, in one process: `MINUTES=20 cargo test --release --test mutation -- --ignored --nocapture`.
//!
//! `SEED=…` sets the first seed; a failure prints its seed, and `SEED=… TEXTS=1` repeats it.

mod claims;
#[allow(dead_code, reason = "only the pieces are used here")]
mod shapes;
mod utf16;

use std::{
    env, fs,
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use goalcards::{
    SAMPLE, analyze,
    correct::{Correction, Edit, apply},
    export::{self, ExportInput, Lang},
    wire::Analysis,
};

/// A text that takes longer has hung; the clock only serves to name it.
const LONGEST: Duration = Duration::from_secs(120);

/// Characters of a text before it is mutated.
const MOST: usize = 3_000;

/// The same numbers from the same seed.
struct Chance(u64);

impl Chance {
    /// `SplitMix64`: neighbouring seeds give unrelated numbers.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or(0)
    }

    fn of<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        &things[self.below(things.len())]
    }
}

/// The made-up reports of the tests, and real ones beside the checkout where they are.
fn sources() -> Vec<Vec<char>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/reports", "../shared/reports", "../../shared/reports"];
    let files = folders.iter().filter_map(|folder| fs::read_dir(root.join(folder)).ok());
    let mut files: Vec<PathBuf> = files.flatten().flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    texts.chain([SAMPLE.to_owned()]).map(|text| text.chars().collect()).collect()
}

fn stretch(chance: &mut Chance, sources: &[Vec<char>], most: usize) -> Vec<char> {
    let source = chance.of(sources);
    let start = chance.below(source.len());
    let end = source.len().min(start + 1 + chance.below(most));
    source[start..end].to_vec()
}

fn text(seed: u64, sources: &[Vec<char>]) -> String {
    let mut chance = Chance(seed);
    let mut text = stretch(&mut chance, sources, MOST);
    for _ in 0..=chance.below(12) {
        let at = chance.below(text.len() + 1);
        let end = text.len().min(at + chance.below(60));
        let piece: Vec<char> = chance.of(shapes::PIECES).chars().collect();
        match chance.below(9) {
            0 => drop(text.drain(at..end)),
            1 => {
                let copied = text[at..end].to_vec().repeat(1 + chance.below(40));
                text.splice(at..at, copied);
            }
            2 | 3 => drop(text.splice(at..at, piece)),
            4 => {
                let most = *chance.of(&[30, 30, 30, 30, 30, 30, 30, 2_000]);
                let run = piece.repeat(1 + chance.below(most));
                text.splice(at..end, run);
            }
            5 => drop(text.splice(at..end, stretch(&mut chance, sources, 400))),
            6 => {
                let letter = char::from_u32(u32::try_from(chance.below(0x11_0000)).unwrap_or(0));
                text.insert(at, letter.unwrap_or('\u{FFFD}'));
            }
            7 => {
                for letter in &mut text[at..end] {
                    let wide = u32::from(*letter) + 0xFEE0;
                    if letter.is_ascii_digit() && chance.below(2) == 0 {
                        *letter = char::from_u32(wide).unwrap_or(*letter);
                    }
                }
            }
            _ => text.truncate(end.max(1)),
        }
    }
    text.into_iter().collect()
}

/// Analyzes a text, checks its invariants, exports it and corrects it.
fn read(text: &str) -> Result<(), String> {
    claims::check(text).map_err(|error| error.to_string())?;
    let analysis = Analysis::from(&analyze(text));
    let goals: Vec<u32> = analysis.goals.iter().map(|goal| goal.id).collect();
    let numbers: Vec<u32> = analysis.quantities.iter().map(|one| one.id).collect();
    let shown =
        ExportInput { analysis: &analysis, text, goals: &goals, edited: &[], lang: Lang::Zh };
    let files = [
        export::csv(&shown),
        export::ledger(&shown),
        export::markdown(&shown),
        export::table_text(&shown),
        export::results_csv(&shown, &numbers),
    ];
    let corrections: Vec<Correction> = (analysis.goals.iter().take(3))
        .map(|goal| Correction::of_goal(text, goal, Edit::Reject))
        .collect();
    let corrected = apply(&analysis, text, &corrections);
    let kept = corrected.analysis.goals.len() + corrected.rejected.len() == goals.len();
    (kept && files.iter().all(|file| !file.is_empty()))
        .then_some(())
        .ok_or_else(|| "a goal was lost by corrections, or a file is empty".to_owned())
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok()?.parse().ok()
}

/// The seed of the present text, and when its analysis began, in milliseconds since the first.
static SEED: AtomicU64 = AtomicU64::new(0);
static BEGUN: AtomicU64 = AtomicU64::new(0);

fn milliseconds(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Names a text that hangs and ends the process, since a hanging thread cannot be stopped.
fn watch(start: Instant) {
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(1));
            let took = milliseconds(start).saturating_sub(BEGUN.load(Ordering::Relaxed));
            if u128::from(took) > LONGEST.as_millis() {
                eprintln!(
                    "SEED={} is still being read after {took} ms",
                    SEED.load(Ordering::Relaxed)
                );
                std::process::exit(101);
            }
        }
    });
}

#[test]
#[ignore = "runs for MINUTES"]
fn mutated_texts() {
    let sources = sources();
    let first = number("SEED").unwrap_or(1);
    let texts = number("TEXTS").unwrap_or(u64::MAX);
    let minutes = number("MINUTES").unwrap_or(1);
    let start = Instant::now();
    let (mut count, mut characters) = (0_u64, 0_usize);
    watch(start);
    println!("from SEED={first}");
    while count < texts && start.elapsed() < Duration::from_secs(60 * minutes) {
        let seed = first + count;
        SEED.store(seed, Ordering::Relaxed);
        BEGUN.store(milliseconds(start), Ordering::Relaxed);
        let text = text(seed, &sources);
        let found = std::panic::catch_unwind(|| read(&text));
        let complaint = found.unwrap_or_else(|_| Err("a panic".to_owned())).err();
        assert_eq!(complaint, None, "SEED={seed} TEXTS=1");
        count += 1;
        characters += text.chars().count();
    }
    println!("{count} texts, {characters} characters, to SEED={}", first + count);
}
