//! The way back from offsets of the clean text to those of the paste.

use super::source_char::SourceChar;
use crate::text::{Clean, Pasted, Span};

/// Maps spans of the clean text to spans of the paste.
#[derive(Debug, Default)]
pub struct OffsetMap {
    /// In text order.
    runs: Vec<Run>,
    /// Bytes of the clean text.
    clean_len: u32,
    /// Bytes of the paste.
    pasted_len: u32,
}

/// Characters that were copied without a change, or one that was replaced.
#[derive(Debug)]
struct Run {
    /// Its first byte in the clean text.
    clean: u32,
    /// Its first byte in the paste.
    pasted: u32,
    /// Bytes in the clean text.
    clean_len: u32,
    /// Bytes in the paste; differs from `clean_len` only for a replaced character.
    pasted_len: u32,
}

fn offset(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

impl OffsetMap {
    /// Adds the next character of the clean text.
    pub(crate) fn push(&mut self, character: &SourceChar) {
        let clean_len = offset(character.ch.len_utf8());
        let pasted_len = character.end - character.start;
        if let Some(last) = self.runs.last_mut() {
            let copied = last.clean_len == last.pasted_len && clean_len == pasted_len;
            if copied && last.pasted + last.pasted_len == character.start {
                last.clean_len += clean_len;
                last.pasted_len += pasted_len;
                self.clean_len += clean_len;
                return;
            }
        }
        let run = Run { clean: self.clean_len, pasted: character.start, clean_len, pasted_len };
        self.runs.push(run);
        self.clean_len += clean_len;
    }

    /// Sets the end of the paste, which no span passes.
    pub(crate) fn close(&mut self, pasted: &str) {
        self.pasted_len = offset(pasted.len());
    }

    /// The run that contains a byte of the clean text.
    fn run_at(&self, clean: u32) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.clean <= clean);
        self.runs.get(after.checked_sub(1)?)
    }

    /// The span of the paste that a span of the clean text was made from.
    #[must_use]
    pub fn to_pasted(&self, span: Span<Clean>) -> Span<Pasted> {
        let start = match self.run_at(offset(span.start())) {
            Some(run) if run.clean_len == run.pasted_len => {
                run.pasted + (offset(span.start()) - run.clean).min(run.pasted_len)
            }
            Some(run) => run.pasted,
            None => 0,
        };
        if span.is_empty() {
            return Span::new(start as usize, start as usize);
        }
        let end = match self.run_at(offset(span.end() - 1)) {
            Some(run) if run.clean_len == run.pasted_len => {
                run.pasted + (offset(span.end()) - run.clean).min(run.pasted_len)
            }
            Some(run) => run.pasted + run.pasted_len,
            None => 0,
        };
        let end = end.min(self.pasted_len);
        Span::new(start.min(end) as usize, end as usize)
    }
}
