//! Title, year, place and kind of a report, mainly by its opening lines.

use super::jurisdiction;
use crate::{
    lexicon::{calendar, jurisdiction_cues, numerals, section_cues, tables},
    normalize::{CELL_SEPARATOR, CleanText, LineKind},
    text::{Clean, HAN_LEN, Span, count_work, first_bytes, last_bytes, one_of},
};

/// What a report says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportMetadata {
    /// The title line.
    pub title: Option<Span<Clean>>,
    /// The year that the report sets goals for.
    pub year: Option<i32>,
    /// The governing place, such as `示例市`.
    pub jurisdiction: Option<String>,
    /// What kind of text it seems to be.
    pub document_kind: DocumentKind,
}

/// What a text on the government's work seems to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DocumentKind {
    /// A report, unless something says otherwise.
    #[default]
    Report,
    /// 任务分解表: a list of tasks with the bodies that are responsible.
    Ledger,
    /// 督查通报: a notice on the progress of tasks.
    Progress,
}

/// The name of a month has at most so many bytes without 月: 十二月.
const MAX_MONTH_BYTES: usize = 6;
/// The years that a report can be of.
const YEARS: std::ops::Range<i32> = 1949..2100;
/// The date is among the first lines.
const HEAD_LINES: usize = 12;
/// So many bytes of the text are its opening.
const OPENING_BYTES: usize = 6000;

/// Finds title, year, place and kind.
#[must_use]
pub fn metadata(clean: &CleanText) -> ReportMetadata {
    let text = clean.text.as_str();
    let opening = first_bytes(text, OPENING_BYTES);
    let dated = delivered(opening).or_else(|| date_line(opening)).or_else(|| heading_year(text));
    let title = title(clean, dated);
    let title_words = title.map_or("", |span| span.slice(text));
    let year = dated
        .or_else(|| plan_year(opening))
        .or_else(|| opened_year(text).max(short_line_year(clean)))
        .or_else(|| year_in(title_words))
        .or_else(|| english_year(opening));
    let jurisdiction = jurisdiction::of_title(title_words)
        .or_else(|| jurisdiction::of_opening(opening))
        .or_else(|| jurisdiction::of_body(text));
    ReportMetadata { title, year, jurisdiction, document_kind: document_kind(opening) }
}

/// The title: of the lines of the opening that speak of a work report and are no sentence, the first that names its place, else the
/// first of the report proper, else the first of the page around it. A line that names another year than the report's date is the
/// page's mistake.
fn title(clean: &CleanText, year: Option<i32>) -> Option<Span<Clean>> {
    let text = clean.text.as_str();
    let opening = clean.lines.iter().take_while(|line| line.span.start() < OPENING_BYTES);
    let agrees = |line: &str| year_in(line).zip(year).is_none_or(|(named, year)| named == year);
    let mut lines = opening.filter(|line| {
        let words = line.span.slice(text);
        is_title(words) && agrees(words)
    });
    let first = lines.clone().next();
    let body = lines.clone().find(|line| line.kind == LineKind::Body);
    let with_place = lines.find(|line| jurisdiction::of_title(line.span.slice(text)).is_some());
    let line = with_place.or(body).or(first)?.span;
    // 标题：示例市政府工作报告
    let label = line.slice(text).rfind('：').map_or(0, |at| at + '：'.len_utf8());
    Some(Span::new(line.start() + label, line.end()))
}

/// 示例市政府工作报告, and not 我代表市人民政府作政府工作报告，请予审议。
fn is_title(line: &str) -> bool {
    line.contains(section_cues::WORK_REPORT)
        && line.chars().count() <= MAX_REPORT_TITLE_CHARS
        && !line.contains(one_of(&['，', '。']))
        && !line.trim_end().ends_with('：')
        && !line.contains(jurisdiction_cues::ON_BEHALF)
}

/// The title of a report has at most so many characters.
const MAX_REPORT_TITLE_CHARS: usize = 40;

/// A title has at most so many characters.
const MAX_TITLE_CHARS: usize = 60;

/// The kind of a text by the words of its title, unless it addresses deputies.
fn document_kind(opening: &str) -> DocumentKind {
    let deputies = [section_cues::DEPUTIES, section_cues::CONGRESS];
    if deputies.iter().any(|words| opening.contains(words)) {
        return DocumentKind::Report;
    }
    let titles = opening.lines().filter(|line| !line.trim().is_empty()).take(TITLE_LINES);
    let titles = titles.filter(|line| {
        line.chars().count() <= MAX_TITLE_CHARS
            && !line.contains(one_of(&['。', '，', '%', CELL_SEPARATOR]))
    });
    let kind = |line: &str| {
        let notice = tables::NOTICE_TITLES.any_in(line);
        if notice && tables::PROGRESS_TITLES.any_in(line) {
            Some(DocumentKind::Progress)
        } else if tables::LEDGER_TITLES.any_in(line) {
            Some(DocumentKind::Ledger)
        } else if tables::PROGRESS_TITLES.iter().any(|word| line.ends_with(word)) {
            Some(DocumentKind::Progress)
        } else {
            None
        }
    };
    { titles }.find_map(kind).unwrap_or_default()
}

/// The title is in the first so many lines.
const TITLE_LINES: usize = 3;

/// The year of `2025年1月8日在示例市第五届人民代表大会`; a report of November or December is of the next year.
fn delivered(opening: &str) -> Option<i32> {
    for (at, _) in opening.match_indices(section_cues::CONGRESS) {
        let line = last_bytes(&opening[..at], 120);
        let Some(year_end) = line.rfind(calendar::YEAR) else { continue };
        let Some(year) = number_before(line, year_end) else { continue };
        let rest = &line[year_end + HAN_LEN..];
        let Some(month_end) = rest.find(calendar::MONTH) else { continue };
        let Some(month) = number_before(rest, month_end) else { continue };
        if YEARS.contains(&year) && (1..=12).contains(&month) {
            return Some(if month >= 11 { year + 1 } else { year });
        }
    }
    None
}

/// A line under the title that is a date and nothing else: `（2025年1月8日）`.
fn date_line(opening: &str) -> Option<i32> {
    opening.lines().take(HEAD_LINES).find_map(|line| {
        let date =
            line.trim_matches(one_of(&['（', '）', '—', ' '])).strip_suffix(calendar::DAY)?;
        let (year, rest) = date.split_once(calendar::YEAR)?;
        let (month, day) = rest.split_once(calendar::MONTH)?;
        let (year, month): (i32, i32) = (year.parse().ok()?, numerals::small(month)?);
        let written = YEARS.contains(&year) && numerals::small(day).is_some();
        written.then_some(if month >= 11 { year + 1 } else { year })
    })
}

/// The year of a heading: 2025 for `2024年工作回顾` and for `2025年工作安排`.
fn heading_year(text: &str) -> Option<i32> {
    for (at, _) in text.match_indices(calendar::YEAR) {
        let rest = &text[at + HAN_LEN..];
        let Some(year) = number_before(text, at).filter(|year| YEARS.contains(year)) else {
            continue;
        };
        if section_cues::AFTER_YEAR_REVIEWED.any_prefix_of(rest) {
            return Some(year + 1);
        }
        if section_cues::AFTER_YEAR_PLANNED.any_prefix_of(rest) {
            return Some(year);
        }
    }
    None
}

/// The latest year in a short line of the body, such as a heading, for reports without a date.
fn short_line_year(clean: &CleanText) -> Option<i32> {
    let body = clean.lines.iter().filter(|line| line.kind == LineKind::Body);
    let short = body.map(|line| line.span.slice(&clean.text)).filter(|words| {
        words.chars().count() <= 40
            && !words.contains(one_of(&[calendar::MONTH, '《', '，']))
            && !words.ends_with('。')
    });
    short
        .flat_map(|words| {
            words.match_indices(calendar::YEAR).filter_map(|(at, _)| number_before(words, at))
        })
        .filter(|year| YEARS.contains(year))
        .max()
}

/// `（2026—2030年）规划纲要`: a plan of five years begins with the first.
fn plan_year(opening: &str) -> Option<i32> {
    let end = opening.find(section_cues::PLAN_OUTLINE)?;
    let line = last_bytes(&opening[..end], 60);
    let from = line.rfind('（')? + '（'.len_utf8();
    let digits = line[from..].bytes().take_while(u8::is_ascii_digit).count();
    line[from..from + digits].parse().ok().filter(|year| YEARS.contains(year))
}

/// The latest year that a sentence opens: `2024年是新中国成立75周年`, or the one after `刚刚过去的2023年`.
fn opened_year(text: &str) -> Option<i32> {
    let years = text.match_indices(calendar::YEAR).filter_map(|(at, _)| {
        let rest = &text[at + HAN_LEN..];
        let year = number_before(text, at).filter(|year| YEARS.contains(year))?;
        let lead = text[..at].trim_end_matches(|ch: char| ch.is_ascii_digit());
        if lead.ends_with(section_cues::PAST_YEAR_LEAD) {
            return Some(year + 1);
        }
        let begins = lead.is_empty() || lead.ends_with(one_of(&['\n', '。', '！', '：']));
        (begins && section_cues::AFTER_OPENED_YEARS.any_prefix_of(rest)).then_some(year)
    });
    years.max()
}

/// `March 5, 2026`, or the year after that of `Review of Work in 2025`.
fn english_year(opening: &str) -> Option<i32> {
    let after = |mark: &str| {
        opening.match_indices(mark).find_map(|(at, _)| {
            let rest = opening[at + mark.len()..].trim_start();
            let year = rest.get(..4)?.parse().ok().filter(|year| YEARS.contains(year))?;
            let day = opening[..at].trim_end_matches(|ch: char| ch.is_ascii_digit());
            (mark != "，" || day.len() < at && day.ends_with(' ')).then_some(year)
        })
    };
    after("，").or_else(|| after("Work in ").map(|year| year + 1))
}

fn year_in(words: &str) -> Option<i32> {
    words
        .match_indices(calendar::YEAR)
        .filter_map(|(at, _)| number_before(words, at))
        .find(|year| YEARS.contains(year))
}

fn number_before(text: &str, end: usize) -> Option<i32> {
    let before = &text[..end];
    let digits = before.len() - before.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
    count_work(digits);
    if digits > 0 {
        return before[end - digits..].parse().ok();
    }
    let spelled = |ch: char| ch == numerals::TEN || numerals::digit(ch).is_some();
    let near = last_bytes(before, MAX_MONTH_BYTES);
    numerals::small(&near[near.trim_end_matches(spelled).len()..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::normalize;

    #[test]
    fn a_title_is_a_line_and_no_sentence() {
        for (text, expected) in [
            ("示例市2025年政府工作报告\n各位代表：", Some("示例市2025年政府工作报告")),
            ("工作报告\n示例市2025年政府工作报告\n", Some("示例市2025年政府工作报告")),
            ("标题：示例市2025年政府工作报告\n", Some("示例市2025年政府工作报告")),
            ("示例市2027年政府工作报告\n政府工作报告\n（2025年1月8日）", Some("政府工作报告")),
            ("现在，我代表市人民政府作政府工作报告，请予审议。", None),
            ("具体工作报告如下：\n", None),
            ("我代表国务院作政府工作报告\n", None),
        ] {
            let clean = normalize(text);
            let title = metadata(&clean).title;
            assert_eq!(title.map(|span| span.slice(&clean.text)), expected, "{text}");
        }
    }
}
