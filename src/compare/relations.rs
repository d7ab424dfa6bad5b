//! Whether the later report says that a relation was kept: 与经济增长同步, and later 增速快于经济增长.

use crate::{
    lexicon::{benchmarks, comparison},
    text::{HAN_LEN, last_bytes},
};

/// How one thing stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Above,
    NotBelow,
    InStep,
    NearlyInStep,
    NotAbove,
    Below,
}

/// Whether the words of a clause keep a relation: the same benchmark, and a standing as good.
///
/// 高于全省平均水平 is kept by 高于全国、全省0.5个百分点, and not by 高于全国平均水平.
pub(super) fn is_kept(relation: &str, clause: &str) -> bool {
    use Standing::{Above, Below, InStep, NearlyInStep, NotAbove, NotBelow};
    if comparison::OF_YEARS_TOGETHER.any_in(clause) || comparison::NOT_REACHED.any_in(clause) {
        return false;
    }
    let Some((promised, with)) = standing(relation) else { return false };
    let Some((told, told_with)) = standing(clause) else { return false };
    let mut asked = with_groups(with).peekable();
    let is_same = asked.peek().is_some()
        && asked.all(|group| with_groups(told_with).any(|other| other == group));
    is_same
        && match promised {
            Above => told == Above,
            NotBelow => matches!(told, Above | NotBelow | InStep),
            InStep => matches!(told, Above | NotBelow | InStep),
            NearlyInStep => matches!(told, Above | NotBelow | InStep | NearlyInStep),
            NotAbove => matches!(told, Below | NotAbove | InStep),
            Below => told == Below,
        }
}

/// Whether a clause goes on with what the one before it measures: ，增速｜快于经济增长.
pub(super) fn goes_on(clause: &str) -> bool {
    let Some((at, _)) = benchmarks::BEYOND.find_in(clause) else { return false };
    let subject = &clause[..at];
    subject.is_empty() || comparison::OF_THE_SAME.contains(subject)
}

/// What stands to something: the words of a clause before the standing.
pub(super) fn subject(clause: &str) -> &str {
    let standing =
        benchmarks::BEYOND.find_in(clause).or_else(|| benchmarks::IN_STEP.rfind_in(clause));
    standing.map_or(clause, |(at, _)| &clause[..at])
}

/// The first standing that the words name, and what follows it; of 与经济增长同步 what stands before it.
fn standing(words: &str) -> Option<(Standing, &str)> {
    let first = benchmarks::BEYOND.find_in(words);
    if let Some((at, word)) = first {
        return Some((of_word(word)?, &words[at + word.len()..]));
    }
    let (at, word) = benchmarks::IN_STEP.rfind_in(words)?;
    let near = last_bytes(&words[..at], LONGEST_BENCHMARK);
    let joint = near.rfind(benchmarks::JOINTS_IN_STEP)?;
    let is_near = words[..at + word.len()].ends_with(word) && comparison::NEARLY.any_in(word);
    let is_near = is_near || comparison::NEARLY.any_suffix_of(&words[..at]);
    Some((if is_near { Standing::NearlyInStep } else { Standing::InStep }, &near[joint..]))
}

/// What something is in step with is named in so many bytes before.
const LONGEST_BENCHMARK: usize = 12 * HAN_LEN;

fn of_word(word: &str) -> Option<Standing> {
    let negated = word.strip_prefix(comparison::NOT);
    let plain = negated.unwrap_or(word);
    let is_above = comparison::ABOVE.any_in(plain);
    let is_below = comparison::BELOW.any_in(plain);
    match (is_above, is_below, negated.is_some()) {
        (true, _, false) => Some(Standing::Above),
        (true, _, true) => Some(Standing::NotAbove),
        (_, true, false) => Some(Standing::Below),
        (_, true, true) => Some(Standing::NotBelow),
        _ => None,
    }
}

/// What the words after a standing compare with, each as its place in the table.
fn with_groups(words: &str) -> impl Iterator<Item = usize> {
    let groups = comparison::BENCHMARKS.iter().enumerate();
    groups.filter(move |(_, group)| group.any_in(words)).map(|(at, _)| at)
}
