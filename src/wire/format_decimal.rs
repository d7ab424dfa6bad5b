//! A number of the wire in plain digits, without the library's float formatting, which would weigh in the page.

/// No report has more digits than this, and a float does not hold them.
const MOST: f64 = 1e16;

/// `value` as people type it, without exponent and with no more places than it takes.
///
/// `None` for what sixteen digits or nine decimal places do not hold, and for what is no number.
///
/// ```
/// use goalcards::wire::format_decimal;
/// assert_eq!(format_decimal(3_250_000_000.0).as_deref(), Some("3250000000")); // 32.5亿斤
/// assert_eq!(format_decimal(5.5).as_deref(), Some("5.5")); // 5.5%左右
/// assert_eq!(format_decimal(f64::NAN), None);
/// ```
#[must_use]
pub fn format_decimal(value: f64) -> Option<String> {
    let size = value.abs();
    let mut power = 1.0;
    for places in 0..10 {
        let scaled = size * power + 0.5;
        if scaled.is_nan() || scaled >= MOST {
            return None;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "below 10^16 and not below zero"
        )]
        let whole = scaled as u64;
        #[expect(
            clippy::cast_precision_loss,
            clippy::float_cmp,
            reason = "a float is written with the digits that give that very float again"
        )]
        let holds = whole as f64 / power == size;
        if holds {
            return Some(written(whole, places, value < 0.0));
        }
        power *= 10.0;
    }
    None
}

/// The digits of `whole` with a point before the last `places` of them.
fn written(whole: u64, places: usize, negative: bool) -> String {
    let digits = whole.to_string();
    let mut out = String::with_capacity(digits.len() + places + 3);
    if negative {
        out.push('-');
    }
    let whole = digits.len().saturating_sub(places);
    out.push_str(if whole == 0 { "0" } else { &digits[..whole] });
    if places > 0 {
        out.push('.');
        for _ in digits.len()..places {
            out.push('0');
        }
        out.push_str(&digits[whole..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_they_were() {
        for (value, written) in [
            (0.0, "0"),
            (7.0, "7"),
            (0.07, "0.07"),
            (58.38, "58.38"),
            (1.005, "1.005"),
            (0.1 + 0.2, ""),
            (-3.5, "-3.5"),
            (1.3e14, "130000000000000"),
            (1e300, ""),
            (f64::INFINITY, ""),
            (0.000_000_001, "0.000000001"),
        ] {
            assert_eq!(format_decimal(value).unwrap_or_default(), written, "{value}");
        }
    }

    #[test]
    fn what_is_written_reads_as_the_same_float() {
        for digits_of in 0..20_000_u32 {
            let value = f64::from(digits_of) / 1000.0;
            let read: f64 =
                format_decimal(value).and_then(|text| text.parse().ok()).unwrap_or(f64::NAN);
            assert_eq!(read.to_bits(), value.to_bits());
        }
    }
}
