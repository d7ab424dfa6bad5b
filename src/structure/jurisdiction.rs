//! The governing place: by the title, by the opening lines, or by the name that the body calls its own.

use crate::{
    lexicon::{Words, jurisdiction_cues},
    text::{IntoList, count_work, is_han, one_of, sort_by},
};

const PLACE_ENDS: &[char] = &['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡'];

/// The name before 政府工作报告 in the title.
pub(super) fn of_title(title: &str) -> Option<String> {
    let at = title.find("政府工作报告").or_else(|| title.find("人民政府工作报告"))?;
    let before = title[..at].trim_end_matches("人民");
    let (left, right) = before.rsplit_once('年').unwrap_or(("", before));
    let left = left.trim_end_matches(|ch: char| {
        ch.is_ascii_digit() || "二〇○零一三四五六七八九十".contains(ch)
    });
    [right, left]
        .into_iter()
        .map(tail_name)
        .find(|name| name.ends_with(PLACE_ENDS) && name.chars().count() >= 2)
}

/// The last run of Chinese characters.
fn tail_name(words: &str) -> String {
    let kept = words.trim_matches(|ch| !is_han(ch));
    kept.rsplit(|ch| !is_han(ch)).next().unwrap_or("").to_owned()
}

/// The name of the session or of the government in the opening lines.
pub(super) fn of_opening(opening: &str) -> Option<String> {
    if is_national(opening) {
        return Some(COUNTRY.to_owned());
    }
    let sessions = opening.match_indices("届").filter_map(|(at, _)| {
        let before = &opening[..at];
        let from = before.rfind('第')?;
        let lead = &before[..from];
        let start = lead.rfind(one_of(&['在', '\n', '日', '—']))?;
        let opened = lead[start..].chars().next()?.len_utf8();
        Some(lead[start + opened..].to_owned())
    });
    let governments = opening.match_indices("人民政府").filter_map(|(at, _)| {
        let before = &opening[..at];
        let start = before.rfind("代表")? + "代表".len();
        Some(before[start..].to_owned())
    });
    sessions
        .chain(governments)
        .map(|name| name.trim().to_owned())
        .find(|name| name.ends_with(PLACE_ENDS) && (2..=16).contains(&name.chars().count()))
}

const COUNTRY: &str = "中国";

/// `我代表国务院`, `在第一届全国人民代表大会第四次会议上` at the head, the title of a plan of the whole country.
fn is_national(opening: &str) -> bool {
    let congress = "全国人民代表大会第";
    let session = opening.lines().take(HEAD_LINES).any(|line| {
        line.find(congress).is_some_and(|at| line[at + congress.len()..].ends_with("次会议上"))
    });
    let council = ["代表国务院", "国务院的委托", "behalf of the State Council"]
        .iter()
        .any(|words| opening.contains(words));
    session || council || opening.starts_with("中华人民共和国国民经济和社会发展")
}

/// A date line stands among the first lines.
const HEAD_LINES: usize = 12;
/// A name that the body calls its own has stood beside this many different words.
const LEAST_COMPANY: usize = 4;
/// The committee of the report's own level is named at least this often.
const LEAST_NAMED: usize = 3;

/// 平安示例, 示例儿女, 示例篇章: the one name that stands where reports name their own place.
pub(super) fn of_body(text: &str) -> Option<String> {
    let named = |word: &str| text.matches(word).count() >= LEAST_NAMED;
    let said = |level: &&(&str, &str)| text.contains(&format!("代表{}人民政府", level.0));
    // `我代表市人民政府`, or else the lowest level whose committee is named.
    let speaker = jurisdiction_cues::LEVELS.iter().find(said).map(|level| level.0);
    let lowest = jurisdiction_cues::LEVELS.iter().find(|level| named(level.1)).map(|level| level.0);
    let Some(level) = speaker.or(lowest) else {
        return (named("国务院") && named("我国")).then(|| COUNTRY.to_owned());
    };
    let name = own_name(text, level)?;
    let whole = format!("{name}{level}");
    let written = speaker == Some("市") || text.contains(&whole);
    Some(if written && !name.ends_with(level) { whole } else { name.to_owned() })
}

/// A possible name beside one of the words: the name, whether the word stands after it, the word.
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
        let both = beside.iter().any(|one| one.1) && beside.iter().any(|one| !one.1);
        if !both || jurisdiction_cues::NO_NAMES.contains(name) {
            continue;
        }
        let company = beside.len();
        match best {
            Some((other, most))
                if company > most || company == most && name.len() > other.len() =>
            {
                second = second.max(if name.contains(other) { 0 } else { most });
                best = Some((name, company));
            }
            Some((other, _)) if name.contains(other) || other.contains(name) => {}
            Some(_) => second = second.max(company),
            None => best = Some((name, company)),
        }
    }
    let (name, company) = best?;
    let titled = text.matches(&format!("{name}{level}")).count() >= 2;
    let alone = company >= LEAST_COMPANY && company >= 2 * second;
    let known = alone || titled && company >= LEAST_NAMED && company > second;
    (known && !ends_longer_name(text, name)).then_some(name)
}

/// The two to four characters beside each place where one of the words stands.
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

/// The same character stands before the name more often than not: 龙江 in 黑龙江.
fn ends_longer_name(text: &str, name: &str) -> bool {
    let mut leads: Vec<char> =
        text.match_indices(name).filter_map(|(at, _)| text[..at].chars().next_back()).into_list();
    let total = leads.len();
    sort_by(&mut leads, |left, right| left < right);
    leads
        .chunk_by(|left, right| left == right)
        .any(|same| same.len() * 2 > total && is_han(same[0]))
}
