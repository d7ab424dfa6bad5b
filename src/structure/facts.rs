//! Title, year and place of the report, as far as its opening lines say.

use crate::{
    normalize::{CleanText, LineKind},
    text::{Clean, Span},
};

/// What report this is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportFacts {
    /// The title line.
    pub title: Option<Span<Clean>>,
    /// The year whose goals the report sets.
    pub year: Option<i32>,
    /// The governing place, such as `示例市`.
    pub place: Option<String>,
}

/// The opening lines are looked at up to this many bytes.
const OPENING: usize = 6000;

/// Reads the opening lines.
#[must_use]
pub fn facts(clean: &CleanText) -> ReportFacts {
    let text = clean.text.as_str();
    let title = clean
        .lines
        .iter()
        .map(|line| line.span)
        .take_while(|span| span.start() < OPENING)
        .find(|span| span.of(text).contains("工作报告") && span.of(text).chars().count() <= 40);
    let mut opening_end = OPENING.min(text.len());
    while !text.is_char_boundary(opening_end) {
        opening_end -= 1;
    }
    let opening = &text[..opening_end];
    let title_words = title.map_or("", |span| span.of(text));
    let year = delivered(opening)
        .or_else(|| heading_year(text))
        .or_else(|| short_line_year(clean))
        .or_else(|| year_in(title_words))
        .or_else(|| year_in(opening));
    let place = place_of_title(title_words).or_else(|| place_of_opening(opening));
    ReportFacts { title, year, place }
}

/// The year of `2025年1月8日在示例市第五届人民代表大会`; a report of November or December speaks of the next year.
fn delivered(opening: &str) -> Option<i32> {
    for (at, _) in opening.match_indices("人民代表大会") {
        let mut from = at.saturating_sub(120);
        while !opening.is_char_boundary(from) {
            from += 1;
        }
        let line = &opening[from..at];
        let Some(year_end) = line.rfind('年') else { continue };
        let Some(year) = number_before(line, year_end) else { continue };
        let rest = &line[year_end + '年'.len_utf8()..];
        let Some(month_end) = rest.find('月') else { continue };
        let Some(month) = number_before(rest, month_end) else { continue };
        if (1949..2100).contains(&year) && (1..=12).contains(&month) {
            return Some(if month >= 11 { year + 1 } else { year });
        }
    }
    None
}

/// `2024年工作回顾` speaks for 2025, `2025年工作安排` for itself.
fn heading_year(text: &str) -> Option<i32> {
    for (at, _) in text.match_indices('年') {
        let rest = &text[at + '年'.len_utf8()..];
        let Some(year) = number_before(text, at).filter(|year| (1949..2100).contains(year)) else {
            continue;
        };
        let next = |words: &[&str]| words.iter().any(|word| rest.starts_with(word));
        if next(&["工作回顾", "的工作回顾", "政府工作回顾"]) {
            return Some(year + 1);
        }
        if next(&[
            "工作总体", "工作安排", "重点工作", "主要任务", "政府工作总体", "主要预期目标",
            "目标任务",
        ]) {
            return Some(year);
        }
    }
    None
}

/// The latest year that a short line of the body names: headings of reports without a date.
fn short_line_year(clean: &CleanText) -> Option<i32> {
    let body = clean.lines.iter().filter(|line| line.kind == LineKind::Body);
    let short = body.map(|line| line.span.of(&clean.text)).filter(|words| {
        words.chars().count() <= 40 && !words.contains('月') && !words.contains('《')
    });
    short
        .flat_map(|words| words.match_indices('年').filter_map(|(at, _)| number_before(words, at)))
        .filter(|year| (1949..2100).contains(year))
        .max()
}

fn year_in(words: &str) -> Option<i32> {
    words
        .match_indices('年')
        .filter_map(|(at, _)| number_before(words, at))
        .find(|year| (1949..2100).contains(year))
}

fn number_before(text: &str, end: usize) -> Option<i32> {
    let before = &text[..end];
    let digits = before.len() - before.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
    before[end - digits..].parse().ok()
}

const PLACE_ENDS: &[char] = &['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡'];

fn place_of_title(title: &str) -> Option<String> {
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
    let kept = words.trim_matches(|ch: char| !('\u{4E00}'..='\u{9FFF}').contains(&ch));
    kept.rsplit(|ch: char| !('\u{4E00}'..='\u{9FFF}').contains(&ch)).next().unwrap_or("").to_owned()
}

fn place_of_opening(opening: &str) -> Option<String> {
    if opening.contains("代表国务院") {
        return Some("中国".to_owned());
    }
    let sessions = opening.match_indices("届").filter_map(|(at, _)| {
        let before = &opening[..at];
        let from = before.rfind('第')?;
        let lead = &before[..from];
        let start = lead.rfind(['在', '\n', '日', '—'])?;
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
