//! Sentences that open with the past: 五年来, 去年.

use crate::{
    lexicon::stance_cues,
    text::{Clean, Span},
};

/// The opening of a retrospective sentence, 五年来, if nothing up to byte `end` looks ahead again.
#[must_use]
pub fn retrospective_cue(text: &str, sentence: Span<Clean>, end: usize) -> Option<Span<Clean>> {
    Retrospective::of(text, sentence)?.until(text, end)
}

/// A sentence that opens with the past.
#[derive(Clone, Copy, Debug)]
pub(super) struct Retrospective {
    /// The opening.
    cue: Span<Clean>,
    /// The byte where it first looks ahead again.
    ahead: Option<usize>,
}

impl Retrospective {
    /// The opening of a sentence, if it is retrospective.
    pub(super) fn of(text: &str, sentence: Span<Clean>) -> Option<Self> {
        let words = sentence.slice(text);
        let opening = words.trim_start_matches(|ch: char| {
            ch.is_whitespace() || stance_cues::BEFORE_PAST.contains(ch)
        });
        let cue = stance_cues::LOOKING_BACK.longest_prefix_of(opening)?;
        let start = sentence.end() - opening.len();
        let cue = Span::new(start, start + cue.len());
        let ahead = stance_cues::TURNING_AHEAD.find_in(text.get(cue.end()..sentence.end())?);
        Some(Self { cue, ahead: ahead.map(|(at, _)| cue.end() + at) })
    }

    /// The opening, if the sentence is retrospective up to a byte.
    pub(super) fn until(self, text: &str, end: usize) -> Option<Span<Clean>> {
        // A word that `end` cuts in two does not count.
        let rest = self.ahead.and_then(|ahead| text.get(ahead..end)).unwrap_or("");
        let ahead = stance_cues::TURNING_AHEAD.any_in(rest);
        (self.cue.end() <= end && !ahead).then_some(self.cue)
    }
}
