//! Digits mixed with powers of ten in characters: 7千3百, 3万5千, 2千零30万, 3亿5千万.

use super::numeral::{Numeral, digits_len};
use crate::{
    lexicon::numerals,
    text::{Decimal, count_work, one_of},
};

/// Pieces of a numeral, more than any real one has.
const MOST_PIECES: usize = 16;

/// A piece of a numeral, with its bytes.
enum Piece {
    /// 73, 三
    Number(Decimal, usize),
    /// 千
    Power(i32),
    /// 零
    Zero,
}

/// The numeral that begins the text, when it has digits of both kinds in more than one place.
pub(super) fn parse_mixed(text: &str) -> Option<Numeral> {
    let mut sum = MixedSum::default();
    let (mut len, mut good) = (0, None);
    for _ in 0..MOST_PIECES {
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
    let year = text[len..].starts_with(one_of(&['年', '届', '月', '日', '号']));
    (sum.numbers > 1 && arabic && !year).then(|| Numeral {
        digits_len: len,
        len,
        ..Numeral::from_value(value)
    })
}

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

/// What was added up of a numeral.
#[derive(Default)]
struct MixedSum {
    /// With the powers from 万 on.
    total: Decimal,
    /// Below the next 万 or 亿.
    section: Decimal,
    /// The number whose power is still to come, with its digits.
    open: Option<(Decimal, usize)>,
    /// The last power within the section, and the last from 万 on.
    small: Option<i32>,
    large: Option<i32>,
    zero: bool,
    numbers: usize,
}

impl MixedSum {
    /// Adds a piece, if it goes on with the numeral.
    fn takes(&mut self, piece: &Piece) -> bool {
        match *piece {
            Piece::Number(value, digits) => {
                let fits = self.open.is_none() && (self.numbers == 0 || value.parts().1 >= 0);
                self.open = Some((value, digits)).filter(|_| fits);
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

    /// 万 and 亿 are of all that stands before them in their section.
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

    /// The value so far, if the numeral may end here: 2百50, 3万4000, but not 7千3.
    fn value(&self) -> Option<Decimal> {
        let power = self.small.or(self.large);
        let last = match self.open {
            Some((value, digits)) => {
                let places = usize::try_from(power.unwrap_or(0)).ok()?;
                let whole = power.is_some() && (digits == places || self.zero && digits < places);
                value.parts().1.ge(&0).then_some(value).filter(|_| whole)?
            }
            None => Decimal::default(),
        };
        if self.zero && self.open.is_none() {
            return None;
        }
        self.total.checked_add(self.section)?.checked_add(last)
    }
}
