//! The place that a report is of: by the title, by the opening lines, or by the name that the body uses for its own place.

use crate::{
    lexicon::{Words, calendar, jurisdiction_cues, section_cues},
    text::{IntoList, count_work, is_han, sort_by},
};

/// The name before 政府工作报告 in the title.
pub(super) fn of_title(title: &str) -> Option<String> {
    let report = jurisdiction_cues::GOVERNMENT_REPORTS.find_in(title).map(|(at, _)| at);
    let at = report.or_else(|| title.find(section_cues::WORK_REPORT))?;
    let before = title[..at].trim_end_matches(jurisdiction_cues::PEOPLE);
    let (left, right) = before.rsplit_once(calendar::YEAR).unwrap_or(("", before));
    let left = left.trim_end_matches(|ch: char| {
        ch.is_ascii_digit() || jurisdiction_cues::YEAR_DIGITS.contains(ch)
    });
    [right, left]
        .into_iter()
        .map(tail_name)
        .find(|name| jurisdiction_cues::NAME_ENDS.any_suffix_of(name) && name.chars().count() >= 2)
}

/// The last run of Chinese characters.
fn tail_name(words: &str) -> String {
    let kept = words.trim_matches(|ch| !is_han(ch));
    kept.rsplit(|ch| !is_han(ch)).next().unwrap_or("").to_owned()
}

/// The name of the session or of the government in the opening lines.
pub(super) fn of_opening(opening: &str) -> Option<String> {
    if is_national(opening) {
        return Some(jurisdiction_cues::COUNTRY.to_owned());
    }
    let sessions = opening.match_indices(jurisdiction_cues::TERM).filter_map(|(at, _)| {
        let before = &opening[..at];
        let from = before.rfind(jurisdiction_cues::TERM_LEAD)?;
        let lead = &before[..from];
        let start = lead.rfind(jurisdiction_cues::SESSION_LEADS)?;
        let opened = lead[start..].chars().next()?.len_utf8();
        Some(lead[start + opened..].to_owned())
    });
    let named = jurisdiction_cues::GOVERNMENTS.iter().flat_map(|word| opening.match_indices(word));
    let governments = named.filter_map(|(at, _)| {
        let before = &opening[..at];
        let start =
            before.rfind(jurisdiction_cues::ON_BEHALF)? + jurisdiction_cues::ON_BEHALF.len();
        Some(before[start..].to_owned())
    });
    sessions.chain(governments).map(|name| name.trim().to_owned()).find(|name| {
        jurisdiction_cues::NAME_ENDS.any_suffix_of(name) && (2..=16).contains(&name.chars().count())
    })
}

/// Whether the report is of the whole country: `我代表国务院`, `在第一届全国人民代表大会第四次会议上`, the title of a national plan.
fn is_national(opening: &str) -> bool {
    let congress = jurisdiction_cues::NATIONAL_CONGRESS;
    let session = opening.lines().take(HEAD_LINES).any(|line| {
        line.find(congress)
            .is_some_and(|at| line[at + congress.len()..].ends_with(jurisdiction_cues::SESSION_END))
    });
    let council =
        jurisdiction_cues::NATIONAL_GOVERNMENT.iter().any(|words| opening.contains(words));
    session || council || opening.starts_with(jurisdiction_cues::NATIONAL_PLAN)
}

/// The line of the session is among the first lines.
const HEAD_LINES: usize = 12;
/// The name of the own place occurs beside at least so many different words.
const MIN_NEIGHBOURS: usize = 4;
/// The party committee of the own level is named at least so often.
const MIN_NAMED: usize = 3;

/// The name that occurs where reports name their own place: 平安示例, 示例儿女, 示例篇章.
pub(super) fn of_body(text: &str) -> Option<String> {
    let named = |word: &str| text.matches(word).count() >= MIN_NAMED;
    let is_speaker = |level: &&(&str, &str)| {
        let speaks = |government| {
            text.contains(&[jurisdiction_cues::ON_BEHALF, level.0, government].concat())
        };
        jurisdiction_cues::GOVERNMENTS.iter().any(speaks)
    };
    // `我代表市人民政府`, or else the lowest level whose committee is named.
    let speaker = jurisdiction_cues::LEVELS.iter().find(is_speaker).map(|level| level.0);
    let lowest = jurisdiction_cues::LEVELS.iter().find(|level| named(level.1)).map(|level| level.0);
    let Some(level) = speaker.or(lowest) else {
        return (named(jurisdiction_cues::STATE_COUNCIL) && named(jurisdiction_cues::OUR_COUNTRY))
            .then(|| jurisdiction_cues::COUNTRY.to_owned());
    };
    let name = own_name(text, level)?;
    let whole = format!("{name}{level}");
    let written = speaker == Some(jurisdiction_cues::CITY) || text.contains(&whole);
    Some(if written && !name.ends_with(level) { whole } else { name.to_owned() })
}

/// A possible name beside a word: the name, whether the word follows it, the word.
type Beside<'t> = (&'t str, bool, &'static str);

fn own_name<'t>(text: &'t str, level: &str) -> Option<&'t str> {
    let mut found: Vec<Beside> = Vec::new();
    gather(text, &jurisdiction_cues::BEFORE_NAMES, false, &mut found);
    gather(text, &jurisdiction_cues::AFTER_NAMES, true, &mut found);
    sort_by(&mut found, |left, right| left < right);
    found.dedup();
    let mut best: Option<(&str, usize)> = None;
    let mut second = 0;
    for beside in found.chunk_by(|left, right| left.0 == right.0) {
        let name = beside[0].0;
        let both = beside.iter().any(|(_, follows, _)| *follows)
            && beside.iter().any(|(_, follows, _)| !follows);
        if !both || jurisdiction_cues::NO_NAMES.contains(name) {
            continue;
        }
        let neighbours = beside.len();
        match best {
            Some((other, most))
                if neighbours > most || neighbours == most && name.len() > other.len() =>
            {
                second = second.max(if name.contains(other) { 0 } else { most });
                best = Some((name, neighbours));
            }
            Some((other, _)) if name.contains(other) || other.contains(name) => {}
            Some(_) => second = second.max(neighbours),
            None => best = Some((name, neighbours)),
        }
    }
    let (name, neighbours) = best?;
    let titled = text.matches(&format!("{name}{level}")).count() >= 2;
    let alone = neighbours >= MIN_NEIGHBOURS && neighbours >= 2 * second;
    let known = alone || titled && neighbours >= MIN_NAMED && neighbours > second;
    (known && !ends_longer_name(text, name)).then_some(name)
}

/// Adds the two to four characters beside each occurrence of one of the words.
fn gather<'t>(text: &'t str, words: &Words, after: bool, found: &mut Vec<Beside<'t>>) {
    for word in words.iter() {
        count_work(text.len());
        for (at, _) in text.match_indices(word) {
            let (before, rest) = (&text[..at], &text[at + word.len()..]);
            for bytes in [6, 9, 12] {
                let name = if after {
                    at.checked_sub(bytes).and_then(|from| before.get(from..))
                } else {
                    rest.get(..bytes)
                };
                if let Some(name) = name.filter(|name| name.chars().all(is_han)) {
                    found.push((name, after, word));
                }
            }
        }
    }
}

/// Whether one character precedes the name more often than not: 龙江 in 黑龙江.
fn ends_longer_name(text: &str, name: &str) -> bool {
    let mut leads: Vec<char> =
        text.match_indices(name).filter_map(|(at, _)| text[..at].chars().next_back()).into_list();
    let total = leads.len();
    sort_by(&mut leads, |left, right| left < right);
    leads
        .chunk_by(|left, right| left == right)
        .any(|same| same.len() * 2 > total && is_han(same[0]))
}
