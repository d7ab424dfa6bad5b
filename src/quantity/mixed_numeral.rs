//! Numbers in digits mixed with powers of ten in characters: 7千3百, 3万5千, 2千零30万, 3亿5千万.

use super::numeral::{Numeral, digits_len};
use crate::{
    lexicon::{calendar, numerals},
    text::{Decimal, count_work},
};

/// A numeral is read up to so many pieces, more than any real one has.
const MAX_PIECES: usize = 16;

/// A piece of a numeral.
enum Piece {
    /// 73, 三: the value, and how many digits it has before 千 or the like.
    Number(Decimal, usize),
    /// 千, by its exponent of ten.
    Power(i32),
    /// 零
    Zero,
}

/// The numeral that begins the text, when it has digits of both kinds in more than one place.
pub(super) fn parse_mixed(text: &str) -> Option<Numeral> {
    let mut sum = MixedSum::default();
    let (mut len, mut good) = (0, None);
    for _ in 0..MAX_PIECES {
        let Some((piece, bytes)) = piece(&text[len..]) else { break };
        if numerals::UNITS_WITH_POWER.any_prefix_of(&text[len..]) || !sum.takes(&piece) {
            break;
        }
        len += bytes;
        if let Some(value) = sum.value() {
            good = Some((value, len));
        }
    }
    count_work(len);
    let (value, len) = good?;
    let written = &text[..len];
    let arabic = written.contains(|ch: char| ch.is_ascii_digit());
    let is_ordinal = text[len..].starts_with(calendar::AFTER_ORDINALS);
    (sum.numbers > 1 && arabic && !is_ordinal).then(|| Numeral {
        digits_len: len,
        len,
        ..Numeral::from_value(value)
    })
}

/// The piece that begins the text, and its bytes.
fn piece(text: &str) -> Option<(Piece, usize)> {
    let ch = text.chars().next()?;
    if ch.is_ascii_digit() {
        let len = digits_len(text);
        return Some((Piece::Number(Decimal::parse(&text[..len])?, len), len));
    }
    let len = ch.len_utf8();
    if let Some(power) = numerals::power(ch) {
        return Some((Piece::Power(power), len));
    }
    match numerals::digit(ch)? {
        0 => Some((Piece::Zero, len)),
        digit => Some((Piece::Number(Decimal::from_int(digit), 1), len)),
    }
}

/// The sum of the pieces read.
#[derive(Default)]
struct MixedSum {
    /// The value up to the last 万 or 亿.
    total: Decimal,
    /// The value after it.
    section: Decimal,
    /// The number whose power of ten has not been read yet, with the count of its digits.
    open: Option<(Decimal, usize)>,
    /// The exponent of the last power of ten in the section.
    small: Option<i32>,
    /// The exponent of the last 万 or 亿.
    large: Option<i32>,
    /// A 零 is open.
    zero: bool,
    /// How many numbers were read.
    numbers: usize,
}

impl MixedSum {
    /// Adds a piece; whether it continues the numeral.
    fn takes(&mut self, piece: &Piece) -> bool {
        match *piece {
            Piece::Number(value, digits) => {
                let fits = self.open.is_none() && (self.numbers == 0 || value.parts().1 >= 0);
                self.open = if fits { Some((value, digits)) } else { None };
                self.numbers += usize::from(fits);
                fits
            }
            Piece::Zero => {
                let fits = self.open.is_none() && self.numbers > 0 && !self.zero;
                self.zero = true;
                fits
            }
            Piece::Power(power) if power < 4 => {
                let Some((value, _)) = self.open.take() else { return false };
                let below = self.small.is_none_or(|small| power < small);
                self.section =
                    self.section.checked_add(value.scale_by_power(power)).unwrap_or_default();
                self.small = Some(power);
                self.zero = false;
                below && (power > 1 || self.numbers > 1)
            }
            Piece::Power(power) => self.takes_large(power),
        }
    }

    /// 万 and 亿 multiply all of the section before them.
    fn takes_large(&mut self, power: i32) -> bool {
        let open = self.open.take().map_or(Decimal::default(), |(value, _)| value);
        let section = self.section.checked_add(open).unwrap_or_default();
        let fits = section != Decimal::default() && self.large.is_none_or(|large| power < large);
        let added = self.total.checked_add(section.scale_by_power(power));
        self.total = added.unwrap_or_default();
        (self.section, self.small, self.large, self.zero) =
            (Decimal::default(), None, Some(power), false);
        fits
    }

    /// The value so far, if the numeral can end here: 2百50, 3万4000, but not 7千3.
    fn value(&self) -> Option<Decimal> {
        let power = self.small.or(self.large);
        let last = match self.open {
            Some((value, digits)) => {
                let places = usize::try_from(power.unwrap_or(0)).ok()?;
                let whole = power.is_some() && (digits == places || self.zero && digits < places);
                if !whole || value.parts().1 < 0 {
                    return None;
                }
                value
            }
            None => Decimal::default(),
        };
        if self.zero && self.open.is_none() {
            return None;
        }
        self.total.checked_add(self.section)?.checked_add(last)
    }
}
