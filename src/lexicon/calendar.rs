//! Words of dates and times of day.

use crate::text::last_bytes;

/// After four digits: a year.
pub(crate) const YEAR: char = '年';
/// After one or two digits: a month.
pub(crate) const MONTH: char = '月';
/// After one or two digits: a day of a month.
pub(crate) const DAY: char = '日';
/// The colloquial word for it, which also numbers other things.
pub(crate) const DAY_NUMBER: char = '号';
/// The end of a month, after its number.
pub(crate) const MONTH_END: &str = "月底";
/// After one or two digits: an hour.
pub(crate) const HOUR: char = '时';
/// Words that begin with the word for an hour and mean none.
pub(crate) const NO_HOURS: &[&str] = &["时期", "时代"];
/// The colloquial word for an hour, which also is a decimal point and a unit.
pub(crate) const OCLOCK: char = '点';
/// Before an hour with that word: 上午, 凌晨, 今晚, 8日.
pub(crate) const DAYTIME_ENDS: &[char] = &['午', '晨', '晚', '日'];
/// Before a number with 点: a time of day, as in 上午9点, 8日至9点.
pub(crate) const TIME_LEADS: &[char] = &['午', '晨', '晚', '日', '天', '至', '到'];
/// After two digits that follow an hour: minutes.
pub(crate) const MINUTE: char = '分';

/// After a number in mixed digits: it is a year, a term, a date or a number of something.
pub(crate) const AFTER_ORDINALS: &[char] = &['年', '届', '月', '日', '号'];

/// After a number with a scale: it is a year or a term.
pub(crate) const AFTER_TERMS: &[char] = &['年', '届'];

/// Whether words name a year in four digits: 2024年.
pub(crate) fn names_a_year(words: &str) -> bool {
    words.match_indices(YEAR).any(|(at, _)| {
        let digits = last_bytes(&words[..at], 4);
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}
