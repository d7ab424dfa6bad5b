//! Made-up work reports from a seed: the same seed gives the same text on every machine and with every version of Rust.
//!
//! No sentence comes from a real report: a grammar of the genre is expanded at random, with invented names.
//!
//! ```
//! let text = goalcards_corpus::report(1);
//! assert_eq!(text, goalcards_corpus::report(1));
//! assert_ne!(text, goalcards_corpus::report(2));
//! assert!(text.contains("政府工作报告"));
//! ```

mod chance;
mod expand;
mod goals;
mod names;
mod prose;
mod report;
mod words;

pub use chance::Chance;
pub use report::{paragraph, report, sentence};

/// The rules of the grammar: a name, and what it may become. `{name}` in a text stands for another rule.
type Rules = &'static [(&'static str, &'static [&'static str])];

/// Reports of the seeds 0, 1, … one after the other, until they have this many characters.
///
/// ```
/// let text = goalcards_corpus::reports(50_000).concat();
/// assert!(text.chars().count() >= 50_000);
/// ```
pub fn reports(characters: usize) -> Vec<String> {
    let mut left = characters;
    let mut reports = Vec::new();
    for seed in 0.. {
        if left == 0 {
            break;
        }
        let text = report(seed);
        left = left.saturating_sub(text.chars().count());
        reports.push(text);
    }
    reports
}
