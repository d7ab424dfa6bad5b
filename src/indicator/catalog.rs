//! The canonical indicator that a naming phrase means: by the phrase's end, what comes before it, and the number's unit.
//!
//! | phrase | number | id |
//! |---|---|---|
//! | `全市地区生产总值` | `增长6%` | `gdp_growth` |
//! | `全市地区生产总值` | `达到500亿元` | `gdp_level` |
//! | `汽车产业固定资产投资` | `增长6%` | none: of one industry |
//! | `城乡居民人均可支配收入` | `分别增长6%、8%` | `income_urban`, `income_rural` |

use std::ops::Range;

use super::name_normalizer::{self, Folded, PercentKind};
pub use crate::lexicon::indicators::{Direction, IndicatorEntry, Percent};
use crate::{
    lexicon::{
        indicators::{self, words},
        units::UnitKind,
    },
    quantity::Change,
    text::{IntoList, backward},
};

/// A measured phrase with its number.
#[derive(Clone, Copy, Debug)]
pub struct Measured<'a> {
    /// The naming phrase.
    pub name: &'a str,
    /// The words of the clause before the number, the name among them.
    pub head: &'a str,
    /// The unit's name: 元, %, 人.
    pub unit: &'a str,
    /// What the unit measures.
    pub kind: UnitKind,
    /// What the predicate says of the number.
    pub change: Option<Change>,
    /// The number's place in an `A、B分别x、y` list, from 0, and the list's length.
    pub nth: Option<(usize, usize)>,
}

/// The canonical indicator, when one fits without doubt.
///
/// ```
/// use goalcards::{indicator::catalog::{Measured, canonical}, lexicon::units::UnitKind, quantity::Change};
/// let growth = Measured {
///     name: "生产总值", head: "全县生产总值增长", unit: "%", kind: UnitKind::Percent, change: Some(Change::Rise), nth: None,
/// };
/// assert_eq!(canonical(&growth).map(|entry| entry.id), Some("gdp_growth"));
/// assert!(canonical(&Measured { name: "汽车产业产值", head: "汽车产业产值", ..growth }).is_none());
/// ```
#[must_use]
pub fn canonical(measured: &Measured<'_>) -> Option<&'static IndicatorEntry> {
    let (before, after) = around(measured);
    if words::FOREIGN_BEFORE.any_suffix_of(before) {
        return None;
    }
    let changed = words::CHANGES_AFTER.any_in(after) || after.contains(words::GROWTH_RATE);
    let fits = |entry: &IndicatorEntry, phrase: &Folded| fits(entry, measured, changed, phrase);
    if words::FOREIGN_AFTER.any_in(after) {
        return name_normalizer::lookup(&[measured.name, after].concat(), fits);
    }
    let piece = last_piece(before);
    let extended = [piece, measured.name].concat();
    // Words before the naming phrase may name the owner of an amount; what is counted is the same with any owner.
    let fits_alone = |entry: &IndicatorEntry, phrase: &Folded| {
        (piece.is_empty() || entry.counted) && fits(entry, phrase)
    };
    let mut found = name_normalizer::lookup(&extended, fits)
        .or_else(|| name_normalizer::lookup(measured.name, fits_alone));
    if found.is_none()
        && let Some((pieces, at)) = list_place(measured, before)
    {
        found = shared(&pieces, at, fits);
    }
    let grows = measured.change == Some(Change::Rise);
    if found.is_none() && grows && words::CUT_BEFORE_CHANGE.contains(measured.name) {
        found = name_normalizer::lookup(&[&extended, words::GROWTH].concat(), fits);
    }
    distributed(found?, measured.nth)
}

/// The canonical indicator that a phrase without a number speaks of; of a list, the one member that the catalogue
/// knows (`单位国内生产总值能耗和主要污染物排放量继续下降`), and none where it knows several.
///
/// ```
/// use goalcards::indicator::catalog::canonical_of_words;
/// let entry = canonical_of_words("居民人均可支配收入增长与经济增长同步");
/// assert_eq!(entry.map(|entry| entry.id), Some("income_all"));
/// assert!(canonical_of_words("经济稳中向好").is_none());
/// ```
#[must_use]
pub fn canonical_of_words(phrase: &str) -> Option<&'static IndicatorEntry> {
    let list = each_of_words(phrase);
    let (_, first) = list.first()?;
    list.iter().all(|(_, entry)| entry.id == first.id).then_some(*first)
}

/// Every canonical indicator of a list that shares one predicate, with its place in the phrase.
///
/// ```
/// use goalcards::indicator::catalog::each_of_words;
/// let list = each_of_words("固定资产投资、城镇和农村居民人均可支配收入等主要经济指标增速均高于全市平均水平");
/// let ids: Vec<_> = list.iter().map(|(_, entry)| entry.id).collect();
/// assert_eq!(ids, ["fai", "income_urban", "income_rural"]);
/// ```
#[must_use]
pub fn each_of_words(phrase: &str) -> Vec<(Range<usize>, &'static IndicatorEntry)> {
    let subject = subject(phrase);
    let pieces = pieces(&phrase[subject.clone()]);
    let texts: Vec<&str> =
        pieces.iter().map(|piece| &phrase[subject.clone()][piece.clone()]).into_list();
    let found = pieces.iter().enumerate().filter_map(|(at, piece)| {
        let entry = by_words(texts[at]).or_else(|| shared(&texts, at, fits_words))?;
        Some((subject.start + piece.start..subject.start + piece.end, entry))
    });
    let found: Vec<_> = found.into_list();
    let of_share = words::SHARED_ENDS
        .iter()
        .any(|word| crate::lexicon::has_suffix(&phrase[..subject.end], word));
    if of_share && found.last().is_none_or(|(range, _)| range.end < subject.end) {
        return Vec::new();
    }
    match by_words(&phrase[subject.clone()]) {
        Some(entry) if found.len() < 2 => vec![(subject, entry)],
        _ => found,
    }
}

/// Where the name ends of the indicator that a goal without a number speaks of: `进出口总额｜稳量提质`.
///
/// ```
/// use goalcards::indicator::catalog::subject_end;
/// assert_eq!(subject_end("进出口总额稳量提质"), Some("进出口总额".len()));
/// assert_eq!(subject_end("营商环境稳量提质"), None);
/// ```
#[must_use]
pub fn subject_end(phrase: &str) -> Option<usize> {
    let ends = phrase.char_indices().map(|(at, _)| at).skip(2).take(LONGEST_SUBJECT);
    let ends: Vec<usize> = ends.into_list();
    let named = |end: &usize| {
        each_of_words(&phrase[..*end]).last().is_some_and(|(range, _)| range.end == *end)
    };
    let end = backward(ends.into_iter().rev().find(named)?, |end| {
        let mut words = words::RELATIONS.iter();
        let word = words.find(|word| crate::lexicon::has_suffix(&phrase[..end], word))?;
        Some(end - word.len())
    });
    let foreign =
        words::FOREIGN_AFTER.iter().any(|word| crate::lexicon::has_prefix(&phrase[end..], word));
    (end > 0 && !foreign).then_some(end)
}

/// The name of an indicator has at most this many characters.
const LONGEST_SUBJECT: usize = 24;

/// What comes before the name in its clause, and what comes after it.
fn around<'a>(measured: &Measured<'a>) -> (&'a str, &'a str) {
    if measured.name.is_empty() {
        return ("", "");
    }
    // 出口总额、进出口总额: a place where the name is by itself is better than one where it ends another name.
    let mut places = measured.head.rmatch_indices(measured.name).map(|(at, _)| at).take(NEAREST);
    let last = places.clone().next();
    let whole = places.find(|at| {
        let before = &measured.head[..*at];
        before.is_empty() || before.ends_with(words::MARKS)
    });
    let found = whole.or(last);
    found.map_or(("", ""), |at| {
        let after = &measured.head[at + measured.name.len()..];
        (&measured.head[..at], after.trim_start_matches(words::JOINS))
    })
}

/// A name is looked for at this many of its places before the number.
const NEAREST: usize = 3;

/// The text after its last mark.
fn last_piece(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .find(|(_, ch)| words::MARKS.contains(ch))
        .map_or(0, |(at, ch)| at + ch.len_utf8());
    &text[start..]
}

/// Whether an entry fits the unit and the predicate: level and growth, amount and rate are different entries.
fn fits(entry: &IndicatorEntry, measured: &Measured<'_>, changed: bool, phrase: &Folded) -> bool {
    let (changed, rate) = (changed || phrase.changed, phrase.percent != PercentKind::Plain);
    let moves = matches!(measured.change, Some(Change::Rise | Change::Fall));
    match measured.unit {
        "%" => match entry.percent {
            Percent::Never => false,
            Percent::Change => {
                phrase.percent != PercentKind::Share
                    && (measured.change != Some(Change::Level) || changed || measured.nth.is_some())
            }
            Percent::Rate => rate || !(moves || changed),
            Percent::Both => true,
        },
        // 地区生产总值增速｜高于全省1个百分点: the growth itself is compared.
        words::PERCENTAGE_POINTS => {
            rate || entry.percent == Percent::Rate && !changed
                || entry.percent == Percent::Change && phrase.changed
        }
        "" => false,
        unit => indicators::each(entry.units).any(|own| own == unit),
    }
}

fn by_words(phrase: &str) -> Option<&'static IndicatorEntry> {
    name_normalizer::lookup(phrase, fits_words).or_else(|| {
        name_normalizer::lookup(phrase, |entry, folded| folded.changed && entry.counted)
    })
}

fn fits_words(entry: &IndicatorEntry, folded: &Folded) -> bool {
    let named = folded.changed || !words::NAMES_ONLY_WITH_CHANGE.contains(&folded.text);
    named && (!folded.changed || entry.percent != Percent::Never)
}

/// `城乡居民` means two indicators where two numbers follow.
fn distributed(
    entry: &'static IndicatorEntry,
    nth: Option<(usize, usize)>,
) -> Option<&'static IndicatorEntry> {
    if entry.id != "income_all" || entry.name == entry.measure {
        return Some(entry);
    }
    match nth {
        Some((0, 2)) => indicators::by_id("income_urban"),
        Some((1, 2)) => indicators::by_id("income_rural"),
        _ => Some(entry),
    }
}

/// The members of the list that the name belongs to, and which of them it is.
fn list_place<'a>(measured: &Measured<'a>, before: &'a str) -> Option<(Vec<&'a str>, usize)> {
    let (_, len) = measured.nth?;
    let of = |text: &'a str| -> Vec<&'a str> {
        pieces(text).into_iter().map(|piece| &text[piece]).into_list()
    };
    let members = of(measured.name);
    if members.len() == len {
        return Some((members, measured.nth?.0));
    }
    let members = of(measured.head);
    let at = pieces(before).len().saturating_sub(usize::from(!before.ends_with(words::JOINS)));
    let at = if before.is_empty() { 0 } else { at };
    (members.get(at)?.contains(measured.name)).then_some((members, at))
}

/// The entry of a member of a list that shares the end of the last one or the beginning of the first: `城镇、农村居民人均可支配收入`, `规上工业总产值、增加值`.
fn shared(
    pieces: &[&str],
    at: usize,
    fits: impl Copy + Fn(&IndicatorEntry, &Folded) -> bool,
) -> Option<&'static IndicatorEntry> {
    let piece = *pieces.get(at)?;
    let (first, last) = (*pieces.first()?, *pieces.last()?);
    if let Some(entry) = name_normalizer::lookup(piece, fits) {
        return Some(entry);
    }
    let ends = last.char_indices().skip(1).map(|(start, _)| [piece, &last[start..]].concat());
    let beginnings = first.char_indices().skip(2).map(|(end, _)| [&first[..end], piece].concat());
    let completed = if at + 1 < pieces.len() {
        ends.take(name_normalizer::LONGEST).find_map(|name| name_normalizer::lookup(&name, fits))
    } else {
        None
    };
    completed.or_else(|| {
        if at > 0 {
            beginnings
                .take(name_normalizer::LONGEST)
                .find_map(|name| name_normalizer::lookup(&name, fits))
        } else {
            None
        }
    })
}

/// The byte ranges of the members of a list, divided outside brackets and quotes.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut members = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, ch) in text.char_indices() {
        match ch {
            '“' | '（' | '《' => depth += 1,
            '”' | '）' | '》' => depth = depth.saturating_sub(1),
            _ if depth == 0 && words::JOINS.contains(&ch) => {
                if at > start {
                    members.push(start..at);
                }
                start = at + ch.len_utf8();
            }
            _ => {}
        }
    }
    if start < text.len() {
        members.push(start..text.len());
    }
    members
}

/// The part of a goal without a number that names the indicator: without the verbs before it and the relation after it.
fn subject(phrase: &str) -> Range<usize> {
    let start = name_normalizer::without_leading(phrase);
    let relation = words::RELATIONS
        .iter()
        .filter_map(|word| phrase[start..].find(word))
        .filter(|at| *at > 0)
        .min();
    start..relation.map_or(phrase.len(), |at| start + at)
}
