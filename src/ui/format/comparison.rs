//! A result beside a target: whether they can be compared, what differs, how long their bars are.

use crate::labels;
use crate::ui::i18n::{Lang, Messages, fill};
use crate::wire::{Basis, Bound, Change, Pair, Quantity};

/// The difference of a pair in words, or the reason why there is none.
#[must_use]
pub(crate) fn difference(pair: &Pair, result: &Quantity, target: &Quantity, lang: Lang) -> String {
    let messages = lang.messages();
    if pair.has_doubtful_scope() {
        return messages.pair_doubtful.to_owned();
    }
    if result.unit != target.unit {
        return messages.pair_unit.to_owned();
    }
    if direction(result.change) != direction(target.change) {
        let word = |quantity: &Quantity| {
            labels::change_arrow(quantity.change, lang).map_or(messages.a_level, |(_, word)| word)
        };
        return fill(messages.pair_change, &[word(result), word(target)]);
    }
    if basis_beyond_year(result) != basis_beyond_year(target) {
        return messages.pair_basis.to_owned();
    }
    // The target is checked first: it is a limit more often than the result.
    let sides = [(target, messages.legend_target), (result, messages.legend_result)];
    let found = sides.iter().find_map(|(quantity, side)| {
        no_difference_reason(quantity, messages).map(|message| (message, *side))
    });
    if let Some((message, side)) = found {
        return fill(message, &[side]);
    }
    if result.scaled_unit != target.scaled_unit {
        return messages.pair_scale.to_owned();
    }
    distance(result, target, messages.pair_level, messages)
        .unwrap_or_else(|| messages.pair_words.to_owned())
}

/// How far `will` lies above or below `was`, in words; `level` where they are equal, none where a figure cannot be read.
fn distance(
    was: &Quantity,
    will: &Quantity,
    level: &str,
    messages: &'static Messages,
) -> Option<String> {
    let (points, fall) = (will.unit == "%", will.change == Change::Fall);
    let unit = &will.scaled_unit;
    let ((was, places), (will, more)) = (parse_numeral(&was.figure)?, parse_numeral(&will.figure)?);
    let finest = places.max(more);
    let (was, will) = (scale_up(was, finest - places), scale_up(will, finest - more));
    let gap = trim_zeros(&write_decimal(will.abs_diff(was), finest));
    if gap == "0" {
        return Some(level.to_owned());
    }
    let message = match (fall, points, will > was) {
        (true, _, true) => messages.pair_falls_more,
        (true, _, false) => messages.pair_falls_less,
        (false, true, true) => messages.pair_points_up,
        (false, true, false) => messages.pair_points_down,
        (false, false, true) => messages.pair_more,
        (false, false, false) => messages.pair_fewer,
    };
    Some(match (points, fall) {
        (true, false) => fill(message, &[&gap]),
        (true, true) => fill(message, &[&fill(messages.points, &[&gap])]),
        (false, _) => fill(message, &[&[&gap, " ", unit].concat()]),
    })
}

/// By how much what was reported lies above or below what was promised, as both are written; none where they cannot be subtracted.
#[must_use]
pub(crate) fn gap(promised: &Quantity, reported: &Quantity, lang: Lang) -> Option<String> {
    let is_single = |quantity: &Quantity| quantity.max <= quantity.min;
    let can_subtract = promised.scaled_unit == reported.scaled_unit
        && direction(promised.change) == direction(reported.change)
        && is_single(promised)
        && is_single(reported);
    let level = lang.comparison().same_value;
    if can_subtract { distance(promised, reported, level, lang.messages()) } else { None }
}

/// What keeps a number from having a difference to another: a range, a limit, 左右.
pub(crate) fn no_difference_reason(
    quantity: &Quantity,
    messages: &'static Messages,
) -> Option<&'static str> {
    match quantity.bound {
        _ if quantity.max > quantity.min => Some(messages.pair_range),
        Bound::AtLeast => Some(messages.pair_floor),
        Bound::AtMost => Some(messages.pair_cap),
        Bound::About => Some(messages.pair_about),
        Bound::Exact => None,
    }
}

/// What is held at a value is as high as one that is reached.
pub(crate) fn direction(change: Change) -> Change {
    if change == Change::Hold { Change::Level } else { change }
}

/// What a number is summed or averaged over, where that is more than the year.
pub(crate) fn basis_beyond_year(quantity: &Quantity) -> Option<Basis> {
    quantity.basis.filter(|basis| *basis != Basis::YearOnYear)
}

/// Whether both have the same unit, direction and basis, so that their bars can be compared.
#[must_use]
pub(crate) fn is_comparable(result: &Quantity, target: &Quantity) -> bool {
    result.unit == target.unit
        && direction(result.change) == direction(target.change)
        && basis_beyond_year(result) == basis_beyond_year(target)
}

/// The digits of a numeral of one number, with how many of them are decimal places.
pub(crate) fn parse_numeral(figure: &str) -> Option<(i64, usize)> {
    let places = figure.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let digits: String = figure.chars().filter(|c| !matches!(c, ',' | '.')).collect();
    digits.parse().ok().map(|value| (value, places))
}

pub(crate) fn scale_up(digits: i64, places: usize) -> i64 {
    (0..places).fold(digits, |digits, _| digits.saturating_mul(10))
}

/// Digits with a point before the last `places` of them.
pub(crate) fn write_decimal(digits: u64, places: usize) -> String {
    let padded = format!("{digits:0>width$}", width = places + 1);
    let (whole, fraction) = padded.split_at(padded.len() - places);
    if fraction.is_empty() { whole.to_owned() } else { [whole, ".", fraction].concat() }
}

pub(crate) fn trim_zeros(decimal: &str) -> String {
    if decimal.contains('.') {
        decimal.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        decimal.to_owned()
    }
}

/// Widths of two bars that start at zero, in hundredths of a per cent of the longer one's room.
#[must_use]
pub(crate) fn bar_widths(result: &Quantity, target: &Quantity) -> (i32, i32) {
    let longest = result.max.max(target.max).max(0.0);
    (bar_width(result.max, longest, 9800), bar_width(target.max, longest, 9800))
}

/// How much of `room` a value takes when the longest takes all of it.
#[expect(clippy::cast_possible_truncation, reason = "a share lies between 0 and 1")]
#[must_use]
pub(crate) fn bar_width(value: f64, longest: f64, room: i32) -> i32 {
    if longest > 0.0 { (value.max(0.0) / longest * f64::from(room)) as i32 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::format::quantity_label::tests::quantity;
    use crate::wire::PairReason;

    #[test]
    fn differences_are_given_only_where_both_numbers_are_exact() {
        let exact =
            |figure: &str, unit: &str| quantity("", figure, unit, Bound::Exact, Change::Level);
        let pair = |reason: PairReason| Pair { id: 0, result: 0, target: 1, likeness: 1.0, reason };
        for (reason, was, will, expected) in [
            (PairReason::SameName, exact("32.8", "%"), exact("33.5", "%"), "高 0.7 个百分点"),
            (PairReason::SameName, exact("1.2", "万亩"), exact("1.26", "万亩"), "多 0.06 万亩"),
            (PairReason::SameName, exact("9", "个"), exact("7", "个"), "少 2 个"),
            (PairReason::SameName, exact("1.5", "万亩"), exact("1.50", "万亩"), "与上年持平"),
            (
                PairReason::DoubtfulScope,
                exact("1", "个"),
                exact("2", "个"),
                "口径可能不同，不作比较",
            ),
            (PairReason::SameId, exact("1", "个"), exact("2", "家"), "单位不同，不作比较"),
        ] {
            assert_eq!(difference(&pair(reason), &was, &will, Lang::Zh), expected);
        }
    }

    #[test]
    fn what_was_reported_is_told_from_what_was_promised() {
        let number =
            |figure: &str, unit: &str, bound, change| quantity("", figure, unit, bound, change);
        for (promised, reported, expected) in [
            (
                number("5", "%", Bound::About, Change::Rise),
                number("5.2", "%", Bound::About, Change::Rise),
                Some("高 0.2 个百分点"),
            ),
            (
                number("3", "%", Bound::Exact, Change::Fall),
                number("3.4", "%", Bound::Exact, Change::Fall),
                Some("降幅大 0.4 个百分点"),
            ),
            (
                number("40", "个", Bound::AtLeast, Change::Level),
                number("40", "个", Bound::Exact, Change::Level),
                Some("与目标相同"),
            ),
            (
                number("5", "%", Bound::Exact, Change::Rise),
                number("120", "亿元", Bound::Exact, Change::Level),
                None,
            ),
        ] {
            assert_eq!(gap(&promised, &reported, Lang::Zh).as_deref(), expected);
        }
    }

    #[test]
    fn without_a_difference_the_right_reason_is_given() {
        let pair = Pair { id: 0, result: 0, target: 1, likeness: 1.0, reason: PairReason::SameId };
        let make = |bound, change| quantity("", "6", "%", bound, change);
        let plain = make(Bound::Exact, Change::Rise);
        let range = Quantity { min: 5.0, ..plain.clone() };
        let yearly = Quantity { basis: Some(Basis::AnnualAverage), ..plain.clone() };
        let scaled = Quantity { scaled_unit: "万%".into(), ..plain.clone() };
        let spelled = Quantity { figure: "六".into(), ..plain.clone() };
        let with = |bound| make(bound, Change::Rise);
        for (was, will, expected) in [
            (&plain, &with(Bound::About), "目标是约数，不算差值"),
            (&plain, &with(Bound::AtLeast), "目标是下限，不算差值"),
            (&plain, &with(Bound::AtMost), "目标是上限，不算差值"),
            (&with(Bound::About), &plain, "完成情况是约数，不算差值"),
            (&with(Bound::About), &with(Bound::AtMost), "目标是上限，不算差值"),
            (&plain, &range, "目标是区间，不算差值"),
            (&plain, &yearly, "累计、年均的口径不同，不作比较"),
            (&plain, &make(Bound::Exact, Change::Fall), "一边是增长，一边是下降，不作比较"),
            (&plain, &make(Bound::Exact, Change::Level), "一边是增长，一边是数值，不作比较"),
            (&plain, &scaled, "数量级写法不同，不算差值"),
            (&plain, &spelled, "数字写法不同，不算差值"),
        ] {
            assert_eq!(difference(&pair, was, will, Lang::Zh), expected);
        }
        let held = make(Bound::Exact, Change::Hold);
        let level = make(Bound::Exact, Change::Level);
        assert!(is_comparable(&level, &held), "what is held can be compared with what was reached");
        assert_eq!(difference(&pair, &level, &held, Lang::Zh), "与上年持平");
        assert!(!is_comparable(&plain, &yearly));
    }

    #[test]
    fn of_a_fall_it_is_the_fall_that_is_larger() {
        let pair = Pair { id: 0, result: 0, target: 1, likeness: 1.0, reason: PairReason::SameId };
        let fall =
            |figure: &str, unit: &str| quantity("", figure, unit, Bound::Exact, Change::Fall);
        let differs = |was: &str, will: &str, unit: &str| {
            difference(&pair, &fall(was, unit), &fall(will, unit), Lang::Zh)
        };
        assert_eq!(differs("3.2", "3.5", "%"), "降幅大 0.3 个百分点");
        assert_eq!(differs("30", "20", "人"), "降幅小 10 人");
    }

    #[test]
    fn bars_start_at_zero() {
        let exact = |figure: &str| quantity("", figure, "个", Bound::Exact, Change::Level);
        assert_eq!(bar_widths(&exact("5"), &exact("10")), (4900, 9800));
        assert_eq!(bar_widths(&exact("0"), &exact("0")), (0, 0));
    }
}
