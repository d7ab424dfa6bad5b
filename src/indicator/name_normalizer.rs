//! Brings a name to the spelling of the catalogue, and looks up the entries that its end names.

use crate::{
    lexicon::indicators::{self, IndicatorEntry, NamePattern, Percent, each, words},
    text::{Cursor, forward},
};

/// A phrase with more characters is no name.
pub(super) const LONGEST: usize = 48;

/// What kind of percentage a name means by its own words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PercentKind {
    /// Nothing.
    Plain,
    /// 率, 比例, 强度 end it.
    Rate,
    /// 占GDP比重 was at its end.
    Share,
}

/// A name in the catalogue's spelling, with what was taken off its end.
pub(super) struct Folded {
    /// The name without quotes and brackets.
    pub text: String,
    /// A word of change was at its end.
    pub changed: bool,
    /// What it names by its own words.
    pub percent: PercentKind,
    /// Words of doing were at its end, which only counted things have.
    counted: bool,
}

/// The entry whose name ends the phrase, with nothing before or after it that makes another indicator of it.
pub(super) fn lookup(
    phrase: &str,
    fits: impl Fn(&IndicatorEntry, &Folded) -> bool,
) -> Option<&'static IndicatorEntry> {
    let text = folded(phrase)?;
    let percent = percent_kind(&text);
    let mut folded = Folded { text, changed: false, percent, counted: false };
    // Each turn removes a word at the end.
    for _ in 0..=LONGEST {
        let found = at_end(&folded, &fits)
            .or_else(|| share(&folded, &fits))
            .or_else(|| shaped(&folded, &fits));
        if found.is_some() {
            return found;
        }
        shorten(&mut folded)?;
    }
    None
}

/// The byte at which a phrase begins without connectors, places and verbs of doing.
pub(super) fn without_leading(phrase: &str) -> usize {
    forward(0, |start| {
        let rest = &phrase[start..];
        let quote =
            rest.chars().next().filter(|ch| words::DROPPED.contains(ch)).map(char::len_utf8);
        let verb = words::LEADING
            .iter()
            .filter(|word| crate::lexicon::has_prefix(rest, word))
            .map(str::len)
            .max();
        quote.or(verb).map(|len| start + len)
    })
}

fn percent_kind(text: &str) -> PercentKind {
    let is_rate = words::RATE_ENDS.any_suffix_of(text);
    if is_rate { PercentKind::Rate } else { PercentKind::Plain }
}

fn at_end(
    folded: &Folded,
    fits: &impl Fn(&IndicatorEntry, &Folded) -> bool,
) -> Option<&'static IndicatorEntry> {
    folded.text.char_indices().find_map(|(start, _)| {
        let (rest, name) = folded.text.split_at(start);
        indicators::named(name).find(|entry| {
            (entry.counted || !folded.counted) && covered(rest, entry) && fits(entry, folded)
        })
    })
}

/// `服务业增加值占GDP比重`: a share of an entry that may be one.
fn share(
    folded: &Folded,
    fits: &impl Fn(&IndicatorEntry, &Folded) -> bool,
) -> Option<&'static IndicatorEntry> {
    let end = words::SHARES
        .iter()
        .filter(|word| crate::lexicon::has_suffix(&folded.text, word))
        .max_by_key(|word| word.len())?;
    let text = folded.text[..folded.text.len() - end.len()].to_owned();
    let stem = Folded { text, percent: PercentKind::Share, ..*folded };
    at_end(&stem, &|entry: &IndicatorEntry, folded: &Folded| {
        matches!(entry.percent, Percent::Both | Percent::Rate) && fits(entry, folded)
    })
}

fn shaped(
    folded: &Folded,
    fits: &impl Fn(&IndicatorEntry, &Folded) -> bool,
) -> Option<&'static IndicatorEntry> {
    let text = folded.text.as_str();
    let has = |shape: &NamePattern| {
        each(shape.ends).any(|word| crate::lexicon::has_suffix(text, word))
            && each(shape.any).any(|word| text.contains(word))
            && !each(shape.without).any(|word| text.contains(word))
    };
    indicators::all()
        .filter(|entry| !entry.shapes.is_empty())
        .find(|entry| entry.shapes.iter().any(has) && fits(entry, folded))
}

/// Removes one word of change, basis or predicate at the end; `None` where there is none.
fn shorten(folded: &mut Folded) -> Option<()> {
    let lists = [&words::AFTER_COUNTED, &words::AFTER, &words::CHANGES_AFTER];
    let (list, word) = lists
        .iter()
        .enumerate()
        .filter_map(|(list, words)| Some((list, words.longest_suffix_of(&folded.text)?)))
        .max_by_key(|(_, word)| word.len())?;
    folded.text.truncate(folded.text.len() - word.len());
    folded.counted |= list == 0;
    folded.changed |= list == 2;
    folded.percent = folded.percent.max(percent_kind(&folded.text));
    (!folded.text.is_empty()).then_some(())
}

/// Whether only words come before the name that do not make another indicator of it.
fn covered(lead: &str, entry: &IndicatorEntry) -> bool {
    let end = forward(0, |at| {
        let rest = &lead[at..];
        let digits: usize = rest.chars().take_while(char::is_ascii_digit).map(char::len_utf8).sum();
        let year = (digits == 4)
            .then(|| rest[digits..].starts_with('年'))
            .filter(|is| *is)
            .map(|_| digits + '年'.len_utf8());
        let counted = words::BEFORE_COUNTED.longest_prefix_of(rest).filter(|_| entry.counted);
        let own = each(entry.before).filter(|word| crate::lexicon::has_prefix(rest, word));
        let all = own.chain(words::BEFORE.longest_prefix_of(rest)).chain(counted);
        year.or(all.map(str::len).max()).map(|len| at + len)
    });
    end == lead.len()
}

/// The phrase in the spelling of the catalogue; `None` where it is too long to be a name.
fn folded(phrase: &str) -> Option<String> {
    if phrase.chars().nth(LONGEST).is_some() {
        return None;
    }
    let mut text = String::with_capacity(phrase.len());
    let mut depth = 0_usize;
    let mut cursor = Cursor::new(phrase);
    while let Some((at, ch)) = cursor.next() {
        let rest = &phrase[at..];
        let fold = words::FOLDS
            .iter()
            .filter(|(written, _)| rest.starts_with(written))
            .max_by_key(|(written, _)| written.len());
        let (len, plain) =
            fold.map_or((ch.len_utf8(), None), |(written, plain)| (written.len(), Some(*plain)));
        match (ch, plain) {
            ('（' | '(', _) => depth += 1,
            ('）' | ')', _) => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            (_, Some(plain)) => text.push_str(plain),
            (dropped, None) if words::DROPPED.contains(&dropped) => {}
            (kept, None) => text.push(kept),
        }
        cursor.skip_to(at + len);
    }
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_alias_is_written_as_it_is_looked_up() {
        for entry in indicators::all() {
            for alias in each(entry.aliases) {
                assert_eq!(
                    folded(alias).as_deref(),
                    Some(alias),
                    "{} is spelled otherwise",
                    entry.id
                );
            }
        }
    }
}
