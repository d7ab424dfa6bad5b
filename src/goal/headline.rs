//! The 主要预期目标 passage: the sentence or list that names this year's main targets.

use super::{Horizon, Nature};
use crate::{
    lexicon::{headlines as words, parts},
    structure::{Outline, Part, SentenceKind},
    text::{Clean, Span, tail},
};

/// A passage of main targets.
#[derive(Clone, Copy, Debug)]
pub struct Headline {
    /// From its opening words to the end of its sentence or list.
    pub span: Span<Clean>,
    /// This year's, or a longer term's.
    pub horizon: Horizon,
}

/// Finds the passages of main targets.
#[must_use]
pub fn headlines(text: &str, outline: &Outline) -> Vec<Headline> {
    let mut found: Vec<Headline> = Vec::new();
    let sentences = &outline.sentences;
    for (index, sentence) in sentences.iter().enumerate() {
        let body = matches!(sentence.kind, SentenceKind::Body) && sentence.part == Part::Plan;
        if !body || found.last().is_some_and(|last| last.span.meets(sentence.span)) {
            continue;
        }
        let Some(opening) = opening(sentence.span.of(text)) else { continue };
        let start = sentence.span.start() + opening;
        let mut end = sentence.span.end();
        let introduces = text[start..end].trim_end().ends_with(['：', '；'])
            || text[start..end].trim_end().len() < 60;
        if introduces {
            let named = text[start..end].trim_end().ends_with('：');
            let following = sentences[index + 1..].iter().enumerate();
            let list = following.map_while(|(at, next)| {
                let first = at == 0 && named;
                let goes_on = first || in_list(next.span.of(text));
                (matches!(next.kind, SentenceKind::Body) && goes_on).then_some(next)
            });
            end = list.map(|next| next.span.end()).last().unwrap_or(end);
        }
        let lead = tail(&text[..start], 200);
        let near =
            format!("{lead}{}", &text[start..end.min(start + opening_words(&text[start..end]))]);
        let horizon = if words::TERMS
            .iter()
            .any(|word| near_end(&near, sentence.span.of(text)).contains(word))
        {
            Horizon::Term
        } else {
            Horizon::Year
        };
        found.push(Headline { span: Span::new(start, end), horizon });
    }
    found
}

fn opening_words(words: &str) -> usize {
    words.find(['：', '是', '为']).unwrap_or(0)
}

/// The words of the opening's own sentence before its colon.
fn near_end<'a>(near: &'a str, sentence: &'a str) -> &'a str {
    let own = sentence.find('：').map_or(sentence, |at| &sentence[..at]);
    if own.len() <= near.len() { own } else { near }
}

/// A line of the list: short, or begun by a dash, and with a target in it.
fn in_list(words: &str) -> bool {
    let dashed = words.starts_with(['—', '●', '■', '-', '◆']);
    dashed
        || words.trim_end().ends_with(['；', '：'])
        || words.chars().count() < 60 && words.contains(|ch: char| ch.is_ascii_digit())
}

/// Where the passage begins in a sentence: at words that name the main targets and are followed by them.
fn opening(words: &str) -> Option<usize> {
    parts::HEADLINE_OPENINGS
        .iter()
        .filter_map(|opening| {
            let at = words.find(opening)?;
            let after = crate::text::head(&words[at + opening.len()..], 60);
            let says = after
                .find(['：', '是', '为'])
                .is_some_and(|found| !after[..found].contains(['，', '。']));
            let undone = [
                "实现上述", "完成上述", "为实现", "为完成", "围绕", "对标", "完成年度", "完成全年",
                "上述",
            ];
            let refers = undone
                .iter()
                .any(|word| words[..at].ends_with(word) || tail(&words[..at], 30).contains(word));
            (says && !refers).then_some(at)
        })
        .min()
}

/// Whether a span stands in this year's passage.
pub(super) fn holds(headlines: &[Headline], span: Span<Clean>) -> bool {
    headlines.iter().any(|headline| headline.horizon == Horizon::Year && headline.span.holds(span))
}

/// 预期性 or 约束性, when the clause says so of what stands at `span`.
pub(super) fn nature(
    text: &str,
    sentence: Span<Clean>,
    span: Span<Clean>,
) -> Option<(Nature, Span<Clean>)> {
    let before = tail(text.get(sentence.start()..span.end())?, 240);
    let base = span.end() - before.len();
    let at = |word: &str| before.rfind(word).map(|at| Span::new(base + at, base + at + word.len()));
    let obligatory = at("约束性").map(|span| (Nature::Obligatory, span));
    let anticipatory = at("预期性").map(|span| (Nature::Anticipatory, span));
    obligatory.into_iter().chain(anticipatory).max_by_key(|(_, span)| *span)
}
