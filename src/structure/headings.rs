//! Headings: lines with a marker (一、 （一） 1.), the start of a paragraph with a marker, or short lines without one.

use crate::{
    lexicon::{
        boilerplate, calendar, numerals, section_cues,
        units::{self, UnitKind},
    },
    normalize::{CleanText, LineKind},
    text::{Clean, HAN_LEN, Span, count_work, one_of},
};

/// A heading found in a line.
#[derive(Clone, Copy, Debug)]
pub struct Heading {
    /// 1 for 一、, 2 for （一）, 3 for 1., 5 for （1）.
    pub level: u32,
    /// The number of the heading; empty where it has none.
    pub marker: Span<Clean>,
    /// The heading without its marker and end mark.
    pub words: Span<Clean>,
    /// The heading is a line of its own.
    pub own_line: bool,
}

/// A heading on its own line has at most so many characters.
const MAX_LINE_CHARS: usize = 42;
/// A heading at the start of a paragraph has at most so many characters.
const MAX_RUN_IN_CHARS: usize = 44;
/// A heading without a marker has at most so many characters.
const MAX_BARE_CHARS: usize = 30;

/// The heading that a line is or begins with.
#[must_use]
pub fn heading(text: &str, clean: &CleanText, line_index: usize) -> Option<Heading> {
    let line = clean.lines.get(line_index)?.span;
    let words = line.slice(text);
    count_work(words.len());
    let chars = words.chars().count();
    if let Some((level, marker_len)) = marker(words) {
        let rest = &words[marker_len..];
        let marker = Span::new(line.start(), line.start() + marker_len);
        let item = level >= 3 && (rest.ends_with(one_of(&['。', '；'])) || rest.contains('，'));
        if level < 3 && chars <= MAX_LINE_CHARS && states_amount(rest) {
            return None;
        }
        let whole = heading_end(rest) == rest.len();
        if chars <= MAX_LINE_CHARS && whole && !has_inner_end(rest) && !rest.is_empty() && !item {
            let words = trimmed(text, Span::new(marker.end(), line.end()));
            return Some(Heading { level, marker, words, own_line: true });
        }
        if level >= 3 {
            return None;
        }
        let end = rest.find(one_of(&['。', '！', '：'])).or_else(|| rest.find('，'))?;
        let end = heading_end(&rest[..end]);
        let own = &rest[..end];
        if own.chars().count() > MAX_RUN_IN_CHARS {
            let end =
                rest.find('，').filter(|end| rest[..*end].chars().count() <= MAX_RUN_IN_CHARS)?;
            let words = Span::new(marker.end(), marker.end() + end);
            return Some(Heading { level, marker, words, own_line: false });
        }
        let words = Span::new(marker.end(), marker.end() + end);
        return Some(Heading { level, marker, words, own_line: false });
    }
    bare_heading(text, clean, line_index)
}

/// Whether a line after its marker is a sentence with an amount, and no heading: 一、地区生产总值增长6%左右。
fn states_amount(rest: &str) -> bool {
    let ended = rest.ends_with(one_of(&['。', '；']));
    let clause = rest.trim_end_matches(one_of(&['。', '；']));
    let number = |ch: char| ch.is_ascii_digit();
    let behind = clause.rfind(number).map_or("", |at| &clause[at + 1..]);
    let scale = behind.trim_start_matches(|ch: char| numerals::power(ch).is_some());
    let unit = units::at_start(scale).filter(|unit| unit.kind != UnitKind::Time);
    let said = clause.contains(number) && !clause.contains(one_of(&['“', '《', '+']));
    let whole = unit
        .is_some_and(|unit| scale.len() <= unit.written.len() + section_cues::APPROXIMATELY.len());
    ended && said && whole
}

/// Whether a heading names a part of the report.
fn names_part(words: &str) -> bool {
    section_cues::REVIEW_HEADINGS.any_in(words) || section_cues::PLAN_HEADINGS.any_in(words)
}

/// The byte where a heading ends whose line break was lost: before the year or the address that begins the text, as in
/// 2024年工作回顾2024年是.
fn heading_end(own: &str) -> usize {
    let mut years = own.match_indices("20").map(|(at, _)| at);
    let opens = |at: &usize| {
        let lead = &own[..*at];
        *at > 0
            && (section_cues::REVIEW_HEADINGS.any_suffix_of(lead)
                || section_cues::PLAN_HEADINGS.any_suffix_of(lead))
    };
    years
        .find(opens)
        .or_else(|| own.find(section_cues::DEPUTIES))
        .filter(|at| *at > 0)
        .unwrap_or(own.len())
}

/// A heading without a marker: a short line without an end mark, before a longer one.
fn bare_heading(text: &str, clean: &CleanText, line_index: usize) -> Option<Heading> {
    let line = clean.lines.get(line_index)?.span;
    let words = line.slice(text);
    let chars = words.chars().count();
    let next = clean.lines.get(line_index + 1)?;
    let numbered_next = names_part(words) && marker(next.span.slice(text)).is_some();
    let longer_next =
        next.kind == LineKind::Body && (next.span.len() > line.len() || numbered_next);
    let is_text = words.contains(one_of(&['，', '。', '；', '！'])) && !names_part(words);
    let ends = words.ends_with(one_of(&['。', '；', '：', '，', '！', '、', '）', '”']));
    let odd = words.starts_with(one_of(&['—', '（', '《', '“']))
        || words.contains(section_cues::WORK_REPORT)
        || words.ends_with(boilerplate::SESSION_END)
        || is_no_title(words);
    if !(3..=MAX_BARE_CHARS).contains(&chars) || !longer_next || is_text || ends || odd {
        return None;
    }
    let tells = section_cues::LOOKING_BACK_LINES.iter().any(|word| words.starts_with(word));
    let opens_part = names_part(words) && words.contains(calendar::YEAR) && !tells;
    let level = if opens_part { 1 } else { 2 };
    let marker = Span::new(line.start(), line.start());
    Some(Heading { level, marker, words: trimmed(text, line), own_line: true })
}

/// Whether a line is no title: a note on the text, the name of the speaker, or a line that was broken off.
fn is_no_title(words: &str) -> bool {
    let chars = words.chars().count();
    let name = chars <= 3 && !section_cues::SHORT_HEADINGS.contains(words);
    let office = section_cues::OFFICES
        .rfind_in(words)
        .is_some_and(|(at, office)| (1..=4).contains(&words[at + office.len()..].chars().count()));
    let broken = section_cues::BROKEN_ENDS.any_suffix_of(words);
    name || office || broken || section_cues::ON_THE_TEXT.any_prefix_of(words)
}

/// Whether a sentence ends before the end of the line.
fn has_inner_end(rest: &str) -> bool {
    rest.trim_end_matches(one_of(&['。', '！', '；', '：']))
        .contains(one_of(&['。', '！', '；', '：']))
}

/// A heading without the blanks around it and without its end mark.
fn trimmed(text: &str, span: Span<Clean>) -> Span<Clean> {
    let words = span.slice(text);
    let lead = words.len() - words.trim_start().len();
    let kept = words.trim().trim_end_matches(one_of(&['。', '：', '；'])).len();
    Span::new(span.start() + lead, span.start() + lead + kept)
}

/// The level and the bytes of the marker that begins a line.
fn marker(words: &str) -> Option<(u32, usize)> {
    let numeral = |text: &str| -> (usize, usize) {
        let chinese: usize =
            text.chars().take_while(|ch| numerals::ITEMS.contains(*ch)).map(char::len_utf8).sum();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        (chinese, digits)
    };
    if let Some(rest) = words.strip_prefix('（') {
        let (chinese, digits) = numeral(rest);
        let len = chinese.max(digits);
        let closed = len > 0 && len <= 9 && rest[len..].starts_with('）');
        return closed.then_some((if chinese > 0 { 2 } else { 5 }, "（）".len() + len));
    }
    if let Some(rest) = words.strip_prefix(section_cues::DIVISION) {
        let (chinese, _) = numeral(rest);
        let after = rest.get(chinese..)?;
        let word = section_cues::DIVISIONS.longest_prefix_of(after)?;
        return (chinese > 0).then_some((1, HAN_LEN + chinese + word.len()));
    }
    let (chinese, digits) = numeral(words);
    if (3..=9).contains(&chinese) {
        let after = &words[chinese..];
        // 一、二、三产 is no heading.
        let counts = after.strip_prefix('、').is_some_and(|rest| {
            let (next, _) = numeral(rest);
            next > 0 && rest[next..].starts_with(section_cues::AFTER_LISTED_NUMBERS)
        });
        let marked = after.starts_with(one_of(&['、', '．'])) && !counts;
        return marked.then_some((1, chinese + "、".len()));
    }
    if (1..=2).contains(&digits) {
        let after = &words[digits..];
        if after.starts_with('、') {
            return Some((3, digits + "、".len()));
        }
        let dotted =
            after.starts_with('.') && !after[1..].starts_with(|ch: char| ch.is_ascii_digit());
        return dotted.then_some((3, digits + 1));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Option<(u32, &str)>) {
        let found = marker(words).map(|(level, len)| (level, &words[..len]));
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn markers() {
        check("一、2024年工作回顾", Some((1, "一、")));
        check("（十二）聚焦民生", Some((2, "（十二）")));
        check("3.扩大投资", Some((3, "3.")));
        check("3.5亿元", None);
        check("第二部分2025年工作安排", Some((1, "第二部分")));
        check("一是坚持方向", None);
        check("2024年工作回顾", None);
    }
}
