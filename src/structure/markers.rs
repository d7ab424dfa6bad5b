//! The marker before a sentence or a clause, which belongs to no name: bullets, numbers of a list, introductions.
//!
//! | clause | marker |
//! |---|---|
//! | `①地区生产总值` | `①` |
//! | `二是扩大就业` | `二是` |
//! | `【经济】地区生产总值` | `【经济】` |
//! | `今年的目标是地区生产总值` | `今年的目标是` |

use crate::{
    lexicon::{list_markers as words, numerals, units, unreadable},
    text::{HAN_LEN, first_bytes, forward, is_han, one_of},
};

/// Bytes of the markers that begin a clause, one or several: `★1.`.
#[must_use]
pub fn marker_len(clause: &str) -> usize {
    let end = forward(0, |at| Some(at + single_marker(&clause[at..], at == 0)?));
    // A clause that is nothing but a marker has none.
    let rest = clause[end..].trim_start();
    if rest.chars().next().is_some_and(is_word_char) || rest.starts_with(one_of(&['“', '《', '（']))
    {
        return clause.len() - rest.len();
    }
    0
}

/// Whether a character is a letter, an ideograph or a number, and so no marker; the library's test would add the tables of all
/// scripts to the wasm.
fn is_word_char(ch: char) -> bool {
    ch.is_ascii_alphanumeric()
        || matches!(
            ch,
            '\u{C0}'..='\u{52F}' | '\u{2150}'..='\u{218B}' | '\u{2460}'..='\u{24FF}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9FFF}'
                | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}'
        )
}

fn single_marker(rest: &str, opens: bool) -> Option<usize> {
    let first = rest.chars().next()?;
    if first.is_whitespace() {
        return Some(first.len_utf8());
    }
    bullet(rest, first)
        .or_else(|| number_sign(rest, first))
        .or_else(|| numbered(rest))
        .or_else(|| nested(rest))
        .or_else(|| counted(rest))
        .or_else(|| boxed(rest))
        .or_else(|| introduced(rest, opens))
}

/// `★`, `- `, and a character of a symbol font; `-2%` and `·5` are numbers.
fn bullet(rest: &str, first: char) -> Option<usize> {
    if !unreadable::is_private(first) && !words::BULLETS.contains(first) {
        return None;
    }
    let after = &rest[first.len_utf8()..];
    let signed = words::SIGNS.contains(first) && after.starts_with(|ch: char| ch.is_ascii_digit());
    (!signed).then_some(first.len_utf8())
}

/// ①, and ①、
fn number_sign(rest: &str, first: char) -> Option<usize> {
    let after = rest[first.len_utf8()..].strip_prefix(one_of(&['、', '.', '．', '）', '，']));
    is_number_sign(first).then(|| after.map_or(first.len_utf8(), |after| rest.len() - after.len()))
}

/// One character that is a number: ①, ⑴, ⒈, ㈠, ❶.
#[must_use]
pub fn is_number_sign(ch: char) -> bool {
    matches!(
        ch,
        '\u{2460}'..='\u{249B}' | '\u{24EA}'..='\u{24FF}' | '\u{2776}'..='\u{2793}' | '\u{3220}'..='\u{3229}'
            | '\u{3251}'..='\u{325F}' | '\u{32B1}'..='\u{32BF}' | '\u{3280}'..='\u{3289}'
    )
}

/// `1.`, `（2）`, `3、`, `一、`, `（一）`, `a.`; neither `3.5亿元` nor 一、二、三产.
fn numbered(rest: &str) -> Option<usize> {
    let open = rest.strip_prefix('（').unwrap_or(rest);
    let digits = open.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let chinese: usize = open
        .chars()
        .take(4)
        .take_while(|ch| numerals::ITEMS.contains(*ch))
        .map(char::len_utf8)
        .sum();
    let roman = |ch: &char| ('\u{2160}'..='\u{217B}').contains(ch);
    let letter = open.chars().next().filter(|ch| ch.is_ascii_alphabetic() || roman(ch));
    let letter = letter.map_or(0, char::len_utf8);
    let len = [digits, chinese, letter].into_iter().max().filter(|len| *len > 0)?;
    let after = &open[len..];
    let mark = after.chars().next()?;
    let closed = open.len() < rest.len();
    let marks = match mark {
        '）' => true,
        '、' => !closed,
        '.' | '．' => !closed && chinese == 0,
        _ => false,
    };
    let rest_after = after[mark.len_utf8()..].trim_start();
    let next = rest_after.chars().next()?;
    // 一、二、三产 is a list of numbers; 十二、一般公共预算收入 is an item of a list.
    let goes_on = rest_after[next.len_utf8()..].starts_with(words::AFTER_LISTED);
    let item = numerals::ITEMS.contains(next) && goes_on;
    let latin = open.starts_with(|ch: char| ch.is_ascii_alphabetic());
    let listed = mark == '、' && (item || latin) || next.is_ascii_digit();
    let short = digits <= 2 && chinese <= 9;
    (marks && short && !listed).then(|| rest.len() - after.len() + mark.len_utf8())
}

/// `4.1` of a nested list; neither `4.1亿元` nor `4.1以上`.
fn nested(rest: &str) -> Option<usize> {
    let len =
        rest.bytes().take(6).take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let dotted = (3..=5).contains(&len) && rest[1..len - 1].contains('.');
    let after = rest.get(len..)?.chars().next().filter(|_| dotted)?;
    let named = is_han(after) && !words::AFTER_AMOUNTS.contains(after);
    let amount = numerals::power(after).is_some() || units::at_start(&rest[len..]).is_some();
    (named && !amount).then_some(len)
}

/// 一是, 二要, 首先
fn counted(rest: &str) -> Option<usize> {
    let chinese: usize = first_bytes(rest, 9)
        .chars()
        .take_while(|ch| numerals::ITEMS.contains(*ch))
        .map(char::len_utf8)
        .sum();
    if chinese > 0 && rest[chinese..].starts_with(words::COUNTING_ENDS) {
        return Some(chinese + HAN_LEN);
    }
    words::COUNTING.longest_prefix_of(rest).map(str::len)
}

/// At most so many characters are between 【 and 】.
const MAX_BOX_CHARS: usize = 8;

/// 【经济】
fn boxed(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix(one_of(&['【', '〖', '［', '[']))?;
    let end = inside.find(one_of(&['】', '〗', '］', ']'])).filter(|end| *end > 0)?;
    let named = first_bytes(inside, end);
    let short =
        named.chars().count() <= MAX_BOX_CHARS && !named.bytes().all(|byte| byte.is_ascii_digit());
    let close = inside[end..].chars().next().map_or(0, char::len_utf8);
    short.then(|| rest.len() - inside.len() + end + close)
}

/// The introduction of the aims is looked for in so many bytes.
const MAX_INTRODUCTION_BYTES: usize = 75;

/// The name after an introduction has at least so many characters.
const MIN_NAME_CHARS: usize = 3;
/// So many characters of it are looked at.
const MAX_NAME_CHARS: usize = 8;

/// 今年的目标是, 我们建议
fn introduced(rest: &str, opens: bool) -> Option<usize> {
    if let Some(word) = words::INTRODUCING.longest_prefix_of(rest) {
        return Some(word.len());
    }
    let near = first_bytes(rest, MAX_INTRODUCTION_BYTES);
    let near = near.find(one_of(&['，', '：', '。', '；'])).map_or(near, |end| &near[..end]);
    // A quick test: each of the words has this character.
    if !opens || !near.contains(words::AIMS_CHAR) {
        return None;
    }
    let (at, word) = words::AIMS.find_in(near)?;
    let lead = &near[..at];
    let number = lead.contains('%') || lead.contains(words::COUNTED_AIMS);
    let end = at + word.len();
    // 增长目标为6%: the name is before the words.
    let rest = &rest[end..];
    let named = rest.chars().take(MAX_NAME_CHARS).take_while(|ch| !ch.is_ascii_digit()).count();
    let names = named >= MIN_NAME_CHARS && !words::NO_NAMES.any_prefix_of(rest);
    (names && !number && !words::BEFORE_NOW.any_in(lead)).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(clause: &str, expected: &str) {
        assert_eq!(&clause[..marker_len(clause)], expected, "{clause}");
    }

    #[test]
    fn marks_are_taken_off() {
        for mark in [
            "1.", "12.", "1）", "（1）", "（一）", "一、", "3、", "①", "⑴", "⒈", "㈠", "❶", "a.",
            "B）", "一是", "二要", "十二是", "首先", "·", "★", "※", "▲", "√", "- ", "* ", "—— ",
            "【经济】", "\u{F06C}", "★1.", "今年的目标是", "主要预期目标为", "增长目标定为",
            "我们建议",
        ] {
            check(&format!("{mark}地区生产总值增长6%"), mark);
        }
    }

    #[test]
    fn numbers_of_a_list_inside_a_list_are_marks() {
        check("4.1一般性支出", "4.1");
        check("4.1地", "");
    }

    #[test]
    fn what_is_no_mark_stays() {
        for clause in [
            "一、二、三产增长6%", "3.5亿元", "4.1左右", "4.1版系统", "-2%", "·5",
            "一般公共预算收入", "1200户", "首", "★", "十条措施", "A级景区", "去年的目标是6%",
            "一体推进", "5G基站", "[12]", "",
        ] {
            check(clause, "");
        }
    }
}
