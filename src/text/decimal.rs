//! Exact decimal numbers: 0.07万 is 700, without a floating point number on the way.

use std::{cmp::Ordering, fmt};

/// `digits × 10^exponent`, without trailing zeros in `digits`, so that equal values are equal structs.
///
/// ```
/// use goalcards::text::Decimal;
/// let value = Decimal::parse("0.07").unwrap().scale_by_power(4);
/// assert_eq!(value.to_string(), "700");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decimal {
    digits: i128,
    /// Zero when `digits` is zero.
    exponent: i32,
}

/// A numeral of more digits is not read: no report writes one.
const MAX_DIGITS: usize = 30;

impl Decimal {
    /// An integer.
    #[must_use]
    pub fn from_int(value: i64) -> Self {
        Self::from_parts(i128::from(value), 0)
    }

    /// `digits × 10^exponent`.
    #[must_use]
    pub fn from_parts(digits: i128, exponent: i32) -> Self {
        let (mut digits, mut exponent) = (digits, exponent);
        if digits == 0 {
            return Self::default();
        }
        while digits % 10 == 0 {
            digits /= 10;
            exponent += 1;
        }
        Self { digits, exponent }
    }

    /// Reads ASCII digits with at most one point; `None` for anything else or for more than 30 digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() + fraction.len() > MAX_DIGITS {
            return None;
        }
        if !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let digits = format!("{whole}{fraction}").parse().ok()?;
        Some(Self::from_parts(digits, -i32::try_from(fraction.len()).ok()?))
    }

    /// The value times a power of ten.
    #[must_use]
    pub fn scale_by_power(self, power: i32) -> Self {
        Self::from_parts(self.digits, self.exponent.saturating_add(power))
    }

    /// The sum; `None` when the digits do not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let sum = self.digits_at(exponent)?.checked_add(other.digits_at(exponent)?)?;
        Some(Self::from_parts(sum, exponent))
    }

    /// The value with the opposite sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::from_parts(self.digits.saturating_neg(), self.exponent)
    }

    /// The product; `None` when the digits do not fit.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let digits = self.digits.checked_mul(other.digits)?;
        Some(Self::from_parts(digits, self.exponent.saturating_add(other.exponent)))
    }

    /// Whether a report can mean it: below 10^16, with at most fifteen digits and nine places after the point, so that a
    /// float can represent it exactly as it was written.
    ///
    /// ```
    /// use goalcards::text::Decimal;
    /// assert!(Decimal::from_int(140).scale_by_power(12).is_plausible());
    /// assert!(!Decimal::from_int(8).scale_by_power(400).is_plausible());
    /// ```
    #[must_use]
    pub fn is_plausible(self) -> bool {
        let digits = self.digits.unsigned_abs();
        let places = u32::try_from(self.exponent + 9).ok().filter(|places| *places < 9 + 16);
        let below = |places: u32| digits < 10_u128.pow(9 + 16 - places);
        digits < 10_u128.pow(15) && places.is_some_and(below)
    }

    /// The digits and the exponent.
    #[must_use]
    pub fn parts(self) -> (i128, i32) {
        (self.digits, self.exponent)
    }

    fn digits_at(self, exponent: i32) -> Option<i128> {
        let power = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        self.digits.checked_mul(10_i128.checked_pow(power)?)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let exponent = self.exponent.min(other.exponent);
        match (self.digits_at(exponent), other.digits_at(exponent)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => (self.exponent, self.digits).cmp(&(other.exponent, other.digits)),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = digits_as_text(self.digits.unsigned_abs());
        if self.digits < 0 {
            f.write_str("-")?;
        }
        if self.exponent >= 0 {
            let zeros = usize::try_from(self.exponent).unwrap_or(0).min(60);
            return write!(f, "{digits}{}", "0".repeat(zeros));
        }
        let places = usize::try_from(-self.exponent).unwrap_or(0);
        let padded = format!("{digits:0>width$}", width = places + 1);
        let point = padded.len() - places;
        write!(f, "{}.{}", &padded[..point], &padded[point..])
    }
}

/// The digits as text, printed as two numbers of 64 bits: the printing of 128 bits would add a kilobyte to the wasm.
fn digits_as_text(digits: u128) -> String {
    let half = |part: u128| u64::try_from(part).unwrap_or(u64::MAX);
    let (high, low) = (half(digits / HALF), half(digits % HALF));
    if high > 0 { format!("{high}{low:019}") } else { low.to_string() }
}

/// Nineteen digits: the quotient of an `i128` by this, and the rest, fit into 64 bits each.
const HALF: u128 = 10_u128.pow(19);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_every_digit() {
        for digits in [0, 7, HALF - 1, HALF, HALF * 3 + 5, i128::MAX.unsigned_abs()] {
            assert_eq!(digits_as_text(digits), digits.to_string());
        }
    }

    #[track_caller]
    fn check(text: &str, power: i32, expected: &str) {
        let value = Decimal::parse(text).map(|value| value.scale_by_power(power).to_string());
        assert_eq!(value.as_deref().unwrap_or("none"), expected);
    }

    #[test]
    fn scales_exactly() {
        check("0.07", 4, "700");
        check("808.51", 4, "8085100");
        check("2166.5", 8, "216650000000");
        check("30.5", 0, "30.5");
        check("0.050", 0, "0.05");
        check("0", 8, "0");
    }

    #[test]
    fn refuses_what_is_no_numeral() {
        check("", 0, "none");
        check("1.2.3", 0, "none");
        check(&"9".repeat(31), 0, "none");
    }
}
