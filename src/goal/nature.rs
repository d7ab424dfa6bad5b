//! 预期性 and 约束性: what the text itself calls its indicators.

use super::types::Nature;
use crate::{
    lexicon::headlines,
    text::{Clean, Span, first_bytes, last_bytes},
};

/// 预期性 or 约束性, when the goal at `span` says so itself, or is under words that do (`约束性指标：…`).
pub(super) fn nature(
    text: &str,
    sentence: Span<Clean>,
    span: Span<Clean>,
) -> Option<(Nature, Span<Clean>)> {
    let lead = last_bytes(text.get(sentence.start()..span.start())?, REACH);
    let after = first_bytes(text.get(span.end()..sentence.end())?, BRACKET);
    let own = said(span.slice(text), span.start()).next_back();
    let bracket = || {
        let bracketed = after.trim_start_matches('）').strip_prefix('（')?;
        said(bracketed, span.end() + after.len() - bracketed.len()).next()
    };
    let over = || said(lead, span.start() - lead.len()).rfind(|said| governs(text, said.1));
    own.or_else(bracket).or_else(over)
}

/// The words before a goal are looked at for this many bytes.
const REACH: usize = 600;
/// `（约束性指标）` after the goal, in bytes.
const BRACKET: usize = 24;

fn said(words: &str, base: usize) -> impl DoubleEndedIterator<Item = (Nature, Span<Clean>)> + '_ {
    words.match_indices('性').filter_map(move |(at, end)| {
        let end = at + end.len();
        let nature = match &words[..end] {
            lead if lead.ends_with(headlines::OBLIGATORY) => Nature::Obligatory,
            lead if lead.ends_with(headlines::ANTICIPATORY) => Nature::Anticipatory,
            _ => return None,
        };
        Some((nature, Span::new(base + end - headlines::OBLIGATORY.len(), base + end)))
    })
}

/// 约束性指标｜为, 预期性目标｜：, and not 约束性指标完成省定任务, which is a goal of its own.
fn governs(text: &str, said: Span<Clean>) -> bool {
    let rest = text.get(said.end()..).unwrap_or("");
    let noun = headlines::TARGET_NOUNS.longest_prefix_of(rest).map_or(0, str::len);
    headlines::GOVERNED.any_prefix_of(&rest[noun..])
}
