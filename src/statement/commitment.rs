//! How firmly a clause commits, by its governing verb.

use super::deadline::time_phrases;
use crate::{
    lexicon::{action_verbs, commitments as words, naming},
    text::{
        Clean, Cursor, HAN_LEN, Span, backward, first_bytes, forward, last_bytes, one_of,
        punctuation::last_clause_start,
    },
};

/// How firmly a clause commits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Commitment {
    /// 必须, 坚决, 严守
    Duty,
    /// 确保, 保证
    Guarantee,
    /// A bare value, 要, 将, 计划.
    #[default]
    Plain,
    /// 力争, 争取, 努力
    Striving,
    /// 探索, 鼓励, 支持, 谋划
    Exploring,
}

/// So many bytes before the object are looked at.
const MAX_LEAD_BYTES: usize = 480;
/// So many bytes of the object are looked at.
const MAX_OBJECT_BYTES: usize = 450;

/// A word of commitment in a text.
#[derive(Clone, Copy, Debug)]
struct CommitmentCue {
    /// Its first byte.
    start: usize,
    /// The byte after its last.
    end: usize,
    level: Commitment,
    /// 全面完成: any other word takes precedence.
    is_weak: bool,
}

/// The commitment that governs the `object` in a sentence, with the words that say so.
///
/// Of several words in a clause a word of duty decides, else the one nearest to the object. A word governs its own clause, and
/// the following clauses that have no verb of their own.
///
/// ```
/// use goalcards::{statement::{Commitment, commitment}, text::Span};
/// let text = "力争示例大桥年底前建成。";
/// let whole = Span::new(0, text.len());
/// let (says, cue) = commitment(text, whole, Span::new(6, text.len() - 3));
/// assert_eq!((says, cue.unwrap().slice(text)), (Commitment::Striving, "力争"));
/// ```
#[must_use]
pub fn commitment(
    text: &str,
    sentence: Span<Clean>,
    object: Span<Clean>,
) -> (Commitment, Option<Span<Clean>>) {
    let lead = text
        .get(sentence.start()..object.start())
        .map_or("", |lead| last_bytes(lead, MAX_LEAD_BYTES));
    let base = object.start() - lead.len();
    let own = first_bytes(object.slice(text), MAX_OBJECT_BYTES);
    let clause = last_clause_start(lead);
    let before: Vec<CommitmentCue> =
        shifted(commitment_cues(&lead[clause..], false), base + clause);
    let mut inside: Vec<CommitmentCue> = shifted(commitment_cues(own, true), object.start());
    inside.extend(cue_after(text, object.end()));
    let decided = deciding_cue(&before, &inside).or_else(|| {
        let free = free_of_verbs(&lead[clause..]) && !begins_with_verb(own);
        let mut carried = if free { carried_cue(&lead[..clause]) } else { None }?;
        carried.start += base;
        carried.end += base;
        Some(carried)
    });
    decided.map_or((Commitment::Plain, None), |found| {
        (found.level, Some(Span::new(found.start, found.end)))
    })
}

/// `2个示例电站尽早开工`: the word between a counted thing and its completing verb.
fn cue_after(text: &str, end: usize) -> Option<CommitmentCue> {
    let rest = first_bytes(text.get(end..)?, MAX_TIME_BYTES);
    let word = words::AFTER_GOAL.longest_prefix_of(rest)?;
    let found = cue_at(rest, 0, true)?;
    Some(CommitmentCue { start: end, end: end + word.len(), ..found })
}

fn shifted(mut found: Vec<CommitmentCue>, by: usize) -> Vec<CommitmentCue> {
    for word in &mut found {
        word.start += by;
        word.end += by;
    }
    found
}

/// The word that decides: one of duty, else the one nearest to the completing verb: the last inside, or the last before.
fn deciding_cue(before: &[CommitmentCue], inside: &[CommitmentCue]) -> Option<CommitmentCue> {
    let all = || before.iter().chain(inside);
    let firm = || all().filter(|word| !word.is_weak);
    firm()
        .find(|word| word.level == Commitment::Duty)
        .or_else(|| firm().next_back())
        .or_else(|| all().next_back())
        .copied()
}

/// The word of an earlier clause that governs over clauses without a word of their own.
fn carried_cue(lead: &str) -> Option<CommitmentCue> {
    let mut governing = None;
    backward(lead.len(), |end| {
        let closed = lead[..end].trim_end_matches(one_of(&['，', '：']));
        if closed.len() == end && end < lead.len()
            || closed.ends_with(one_of(&['；', '。', '！', '？', '\n']))
        {
            return None;
        }
        let start = last_clause_start(closed);
        let clause = &closed[start..];
        let mut words = commitment_cues(clause, false);
        // 增长6%、力争7%: the word belongs to the better value alone.
        words.retain(|word| {
            !clause[..word.start].ends_with('、') || !is_number(&clause[word.end..])
        });
        if let Some(word) =
            words.iter().find(|word| word.level == Commitment::Duty).or(words.last())
        {
            let governs = words::GOVERNING_ON.contains(&clause[word.start..word.end]);
            let found = CommitmentCue { start: start + word.start, end: start + word.end, ..*word };
            governing = governs.then_some(found);
            return None;
        }
        (!begins_with_verb(clause)).then_some(start)
    });
    governing
}

fn is_number(words: &str) -> bool {
    words.starts_with(|ch: char| ch.is_ascii_digit())
}

/// Whether a clause contains nothing but time, place and connectives up to its object.
fn free_of_verbs(lead: &str) -> bool {
    let lead = lead.trim_start();
    let end = forward(0, |at| {
        Some(at + words::LEADING_CONNECTIVES.longest_prefix_of(&lead[at..])?.len())
    });
    end == lead.len()
}

/// A phrase of time before a verb is looked for in so many bytes.
const MAX_TIME_BYTES: usize = 40;

fn begins_with_verb(words: &str) -> bool {
    let time = time_phrases(first_bytes(words, MAX_TIME_BYTES), None)
        .first()
        .filter(|time| time.start == 0)
        .map_or(0, |time| time.end);
    let words = words[time..].trim_start();
    let noun =
        naming::KEPT_VERB_HEADS.any_prefix_of(words) || naming::KEPT_HEADS.any_prefix_of(words);
    let verb = || {
        let lists = [&action_verbs::VERBS, &naming::LEADING_VERBS];
        let found = lists.into_iter().filter_map(|list| list.longest_prefix_of(words));
        found.max_by_key(|verb| verb.len()).is_some_and(|verb| verb.len() > HAN_LEN)
    };
    let adverb = || action_verbs::ADVERBS.any_prefix_of(words);
    !noun && (verb() || adverb())
}

/// The words of commitment of a text, in order, outside quotes, titles and brackets.
fn commitment_cues(stretch: &str, inside: bool) -> Vec<CommitmentCue> {
    let mut all = Vec::new();
    let mut depth = 0_u32;
    let mut cursor = Cursor::new(stretch);
    while let Some((at, ch)) = cursor.next() {
        match ch {
            '“' | '《' | '（' => depth += 1,
            '”' | '》' | '）' => depth = depth.saturating_sub(1),
            _ if depth == 0 => {
                if let Some(word) = cue_at(stretch, at, inside) {
                    cursor.skip_to(word.end);
                    all.push(word);
                }
            }
            _ => {}
        }
    }
    all
}

fn cue_at(stretch: &str, at: usize, inside: bool) -> Option<CommitmentCue> {
    let rest = &stretch[at..];
    let lists = [
        (&words::DUTY, Commitment::Duty),
        (&words::GUARANTEE, Commitment::Guarantee),
        (&words::STRIVING, Commitment::Striving),
        (&words::EXPLORING, Commitment::Exploring),
    ];
    let (word, says) = lists
        .into_iter()
        .filter_map(|(list, says)| Some((list.longest_prefix_of(rest)?, says)))
        .max_by_key(|(word, _)| word.len())?;
    let after = &rest[word.len()..];
    // 全力｜促进
    let broken =
        word.starts_with(words::STRENGTH) && stretch[..at].ends_with(words::BEFORE_STRENGTH);
    let student = word.ends_with(words::RESEARCH_END) && after.starts_with(words::STUDENT);
    let noun = student
        || words::NOUN_AFTER.any_prefix_of(after)
        || words::NOUN_BEFORE.any_suffix_of(&stretch[..at]);
    let counts = !inside || words::INSIDE.contains(word);
    let yields = words::WEAK.contains(word);
    (counts && !noun && !broken).then_some(CommitmentCue {
        start: at,
        end: at + word.len(),
        level: says,
        is_weak: yields,
    })
}
