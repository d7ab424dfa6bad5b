//! Spaces and thousands separators inside words and numbers are removed: `5 . 2 万` → `5.2万`, `12，000` → `12000`.

use super::source_char::{SourceChar, run};

/// Removes spaces without a meaning: Chinese text has none, and a space inside a number breaks it.
pub(super) fn strip_spaces(read: &[SourceChar]) -> Vec<SourceChar> {
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    // 6 . 77: after a space before the point, the point is a decimal point and not that of a list number.
    let mut spaced_point = 0;
    for (at, character) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        if character.ch != ' ' {
            kept.push(*character);
            continue;
        }
        let end = at + run(read[at..].iter(), usize::MAX, |ch| ch == ' ');
        let before = kept.last().map_or('\n', |character| character.ch);
        if read.get(end).is_some_and(|next| next.ch == '.') {
            spaced_point = kept.len();
        }
        let spaced_out = before == '.' && spaced_point > 0 && spaced_point + 1 == kept.len();
        if !spaced_out && is_meaningful_space(&kept, before, &read[end..]) {
            kept.push(*character);
        }
        from = end;
    }
    kept
}

/// Whether a space is kept: between two Latin words and after a list number such as `1. 2024年`, but not in `5 G`, `P M` and `PM 2.5`.
fn is_meaningful_space(kept: &[SourceChar], before: char, rest: &[SourceChar]) -> bool {
    let after = rest.first().map_or('\n', |character| character.ch);
    if before == '.' && after.is_ascii_digit() {
        let number = run(kept.iter().rev().skip(1), 3, |ch| ch.is_ascii_digit());
        let at_start = kept.len().checked_sub(number + 2).is_none_or(|at| kept[at].ch == '\n');
        return at_start && (1..=2).contains(&number);
    }
    if after.is_ascii_digit() && kept.len() > 1 && before == 'M' && kept[kept.len() - 2].ch == 'P' {
        return false;
    }
    let words = before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric();
    let letters = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
    let left = run(kept.iter().rev(), 2, |ch| ch.is_ascii_alphanumeric());
    let right = run(rest.iter(), 2, |ch| ch.is_ascii_alphanumeric());
    let spaced_out = left == 1 && (right == 1 || after.is_ascii_digit());
    words && letters && !spaced_out
}

/// `12，000` → `12000`: removes commas between one to three digits and exactly three.
pub(super) fn strip_thousands_separators(read: &[SourceChar]) -> Vec<SourceChar> {
    let digit = |at: usize| read.get(at).is_some_and(|character| character.ch.is_ascii_digit());
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut group_start = 0;
    for (at, character) in read.iter().enumerate() {
        if at == 0
            || !(digit(at - 1) || is_comma(read, at - 1))
            || !(digit(at) || is_comma(read, at))
        {
            group_start = at;
        }
        let separates = is_comma(read, at)
            && at > group_start
            && (at - group_start <= 3 || is_comma(read, at.wrapping_sub(4)))
            && at.checked_sub(1).is_some_and(digit)
            && (1..=3).all(|next| digit(at + next))
            && !digit(at + 4)
            && read[group_start].ch != '0'
            && read
                .get(group_start.wrapping_sub(1))
                .is_none_or(|before| !matches!(before.ch, '.' | '/'));
        if !separates {
            kept.push(*character);
        }
    }
    kept
}

fn is_comma(read: &[SourceChar], at: usize) -> bool {
    read.get(at).is_some_and(|character| character.ch == '，')
}
