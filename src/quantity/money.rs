//! Amounts of money: 角 and 分 after 元, and a currency before the number.

use super::{amount::Amount, numeral::Numeral};
use crate::{
    lexicon::{
        numerals, units,
        units::{UnitKind, UnitWord},
    },
    text::Decimal,
};

/// 123元5角, 123元1角1分: the amount with its smaller coins as decimals.
pub(super) fn add_coins<'t>(words: &'t str, amount: Amount<'t>) -> Amount<'t> {
    let whole = amount.last.is_none() && amount.scale_text.is_empty() && !amount.first.and_more;
    let yuan = amount.unit.is_some_and(|unit| unit.written == units::YUAN);
    if !whole || !yuan {
        return amount;
    }
    let tenths = coins(&words[amount.end..], units::JIAO);
    let after = amount.end + tenths.map_or(0, |(_, len)| len);
    let hundredths = coins(&words[after..], units::FEN);
    let digit = |found: Option<(i64, usize)>| found.map_or(0, |(digit, _)| digit);
    let cents = digit(tenths) * 10 + digit(hundredths);
    let end = after + hundredths.map_or(0, |(_, len)| len);
    if end == amount.end {
        return amount;
    }
    let value = amount.first.value.checked_add(Decimal::from_int(cents).scale_by_power(-2));
    let Some(value) = value else { return amount };
    let first = Numeral { value, ..amount.first };
    Amount { numeral_text: value.to_string(), first, end, ..amount }
}

/// Whether an amount of 元 continues with 角: 五元｜三角.
pub(super) fn coins_follow(rest: &str) -> bool {
    coins(rest, units::JIAO).is_some()
}

/// A digit and the coin that it counts, at the start of the text: the digit and the bytes of both.
fn coins(rest: &str, coin: char) -> Option<(i64, usize)> {
    let ch = rest.chars().next()?;
    let digit = ch.to_digit(10).map(i64::from).or_else(|| numerals::digit(ch))?;
    let after = rest[ch.len_utf8()..].strip_prefix(coin)?;
    // 5分钟 are minutes.
    (!after.starts_with(units::FEN_OF_TIME)).then_some((digit, rest.len() - after.len()))
}

/// US$2.3亿, 人民币5亿元: the amount in the currency that is named before it.
pub(super) fn in_currency<'t>(words: &str, before: &str, mut amount: Amount<'t>) -> Amount<'t> {
    let trimmed = before.trim_end_matches(' ');
    let Some((mark, name)) = units::currency_at_end(trimmed) else { return amount };
    // $42.1 billion: the scale is in another language.
    let after = words[amount.end..].trim_start_matches(' ');
    match amount.unit {
        None if after.starts_with(|ch: char| ch.is_ascii_alphabetic()) => return amount,
        None => {
            amount.unit = Some(UnitWord { written: "", name, per: [""; 2], kind: UnitKind::Money });
        }
        Some(unit) if unit.written == units::YUAN => amount.unit = Some(UnitWord { name, ..unit }),
        Some(unit) if unit.kind == UnitKind::Money => {}
        Some(_) => return amount,
    }
    amount.prefix_len = before.len() - trimmed.len() + mark.len();
    amount
}
