//! Finds the numbers of one sentence, from left to right.

use super::{
    amount::Amount,
    arabic_amount::{arabic_amount, fraction, is_bare_name},
    arabic_numeral::parse_arabic,
    bound, change,
    chinese_amount::{self, chinese_amount},
    chinese_numeral::{too_large_len, too_long_len},
    doubt,
    findings::{NonQuantity, NonQuantityKind, Quantities, Quantity},
    money, non_quantity,
    numeral::{Numeral, digits_len},
    sign::{self, SignMeaning},
};
use crate::{
    lexicon::{bounds::Limit, numerals, units, units::UnitKind},
    normalize::CELL_SEPARATOR,
    structure::SentenceId,
    text::{Clean, Cursor, Span, one_of, pause},
};

/// Adds the numbers of a sentence, or of a part of it, to the quantities.
pub(super) async fn scan_sentence(
    text: &str,
    span: Span<Clean>,
    id: SentenceId,
    quantities: &mut Quantities,
) {
    let words = span.slice(text);
    let mut scanner = SentenceScanner { words, base: span.start(), id, clause: 0, quantities };
    let mut cursor = Cursor::new(words);
    while let Some((at, ch)) = cursor.next() {
        if one_of(&['，', '；', '：', '。', CELL_SEPARATOR]).contains(&ch) {
            scanner.clause = at + ch.len_utf8();
        }
        if ch.is_ascii_digit() || scanner.is_bare_point(at) {
            cursor.skip_to(scanner.scan_digits(at));
            pause().await;
        } else if doubt::LETTERS.contains(&ch) {
            if let Some((kind, end)) = doubt::doubt_at(words, at) {
                cursor.skip_to(scanner.push_non_quantity(at, end, kind));
            }
        } else if is_chinese_numeral(ch) {
            cursor.skip_to(scanner.scan_chinese(at));
            pause().await;
        }
    }
}

fn is_chinese_numeral(ch: char) -> bool {
    ch == numerals::HALF || numerals::digit(ch).is_some() || numerals::power(ch).is_some()
}

/// Reads the numbers of a sentence; all offsets are bytes of the sentence.
pub(super) struct SentenceScanner<'t, 'q> {
    /// The sentence.
    pub(super) words: &'t str,
    /// The byte of the text where the sentence begins.
    pub(super) base: usize,
    /// The sentence's id.
    pub(super) id: SentenceId,
    /// The byte where the clause begins that is being read.
    pub(super) clause: usize,
    /// Where the findings go.
    pub(super) quantities: &'q mut Quantities,
}

/// The bound of an amount, and the bytes of the amount with the words of its bound before and after it.
struct BoundFinding {
    bound: Option<(Limit, Span<Clean>)>,
    start: usize,
    end: usize,
}

impl<'t> SentenceScanner<'t, '_> {
    /// A range of bytes of the sentence as a span of the text.
    fn span(&self, start: usize, end: usize) -> Span<Clean> {
        Span::new(self.base + start, self.base + end)
    }

    /// .5: a point that no digit or letter precedes.
    fn is_bare_point(&self, at: usize) -> bool {
        let Some(rest) = self.words[at..].strip_prefix('.') else { return false };
        rest.starts_with(|ch: char| ch.is_ascii_digit())
            && !self.words[..at].ends_with(|ch: char| ch.is_ascii_alphanumeric())
    }

    /// Adds digits that are no quantity; returns where to continue.
    fn push_non_quantity(&mut self, start: usize, end: usize, kind: NonQuantityKind) -> usize {
        let span = self.span(start, end);
        self.quantities.non_quantities.push(NonQuantity { span, kind });
        end
    }

    /// Reads what begins with a Chinese numeral; returns where to continue.
    fn scan_chinese(&mut self, at: usize) -> usize {
        let rest = &self.words[at..];
        let too_long = too_long_len(rest);
        if too_long.is_none()
            && let Some(amount) = chinese_amount(self.words, at)
        {
            return self.push_quantity(at, amount);
        }
        match too_long.or_else(|| too_large_len(rest)) {
            Some(len) => self.push_non_quantity(at, at + len, NonQuantityKind::OutOfRange),
            None => at,
        }
    }

    /// Reads what begins with an ASCII digit or with the point before one; returns where to continue.
    fn scan_digits(&mut self, at: usize) -> usize {
        let rest = &self.words[at..];
        if let Some((kind, end)) = doubt::doubt_at(self.words, at) {
            return self.push_non_quantity(at, end, kind);
        }
        let Some(first) = parse_arabic(rest) else {
            return self.push_non_quantity(at, at + digits_len(rest), NonQuantityKind::OutOfRange);
        };
        let digits_end = at + first.digits_len;
        if let Some(amount) = fraction(self.words, at, &first) {
            return self.push_quantity(at, amount);
        }
        if rest[first.len..].starts_with(numerals::FRACTION_MARK)
            && let Some(share) = chinese_amount::share(self.words, at)
        {
            return self.push_quantity(at, Amount { in_chinese: false, ..share });
        }
        let before = &self.words[self.clause.max(self.read_to()).min(at)..at];
        let signed = self.signed_amount(at, &first);
        if signed.is_none()
            && let Some((kind, end)) = non_quantity::non_quantity_at(self.words, at, digits_end)
        {
            let has_currency = units::currency_at_end(before.trim_end_matches(' ')).is_some();
            if kind != NonQuantityKind::Code || !has_currency {
                return self.push_non_quantity(at, end, kind);
            }
        }
        let amount = signed.unwrap_or_else(|| arabic_amount(self.words, at, first, None));
        if let Some((kind, end)) = doubt::doubt_of_range_end(self.words, amount.end) {
            return self.push_non_quantity(at, end, kind);
        }
        let amount = money::in_currency(self.words, before, money::add_coins(self.words, amount));
        if is_bare_name(self.words, at, &amount) {
            return self.push_non_quantity(at, amount.end.max(digits_end), NonQuantityKind::Name);
        }
        self.push_quantity(at, amount)
    }

    /// The byte after the last quantity; 0 where it is before the sentence.
    fn read_to(&self) -> usize {
        let end = self.quantities.found.last().map_or(0, |last| last.span.end());
        end.saturating_sub(self.base)
    }

    /// 增长-2.9%, -2%至2%: the amount with the sign before it, where that is no dash.
    fn signed_amount(&self, at: usize, first: &Numeral) -> Option<Amount<'t>> {
        let before = &self.words[self.clause..at];
        let sign = sign::at_end(before)?;
        let lead = &before[..before.len() - sign.len];
        let last = self.quantities.found.last();
        let is_range_mark = last.is_some_and(|last| last.span.end() + sign.len == self.base + at);
        if is_range_mark || lead.ends_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '%') {
            return None;
        }
        let mut first = first.clone();
        if sign.negative {
            first.value = first.value.negated();
        }
        let amount = arabic_amount(self.words, at, first, Some(sign));
        let is_sign = sign::is_sign(lead, sign, amount.unit, before);
        if is_sign { Some(Amount { prefix_len: sign.len, ..amount }) } else { None }
    }

    /// Adds the amount whose first digit is at a byte, with its bound, predicate and basis; returns where to continue.
    pub(super) fn push_quantity(&mut self, at: usize, mut amount: Amount<'_>) -> usize {
        let values = [amount.first.value, amount.last_numeral().value];
        if !values.iter().all(|value| value.is_plausible()) {
            return self.push_non_quantity(at, amount.end, NonQuantityKind::OutOfRange);
        }
        let number = at - amount.prefix_len;
        let clause = self.clause.max(self.read_to()).min(number);
        let BoundFinding { bound, start, end } = self.bound(clause, number, &amount);
        let predicate = change::predicate(self.words, clause, start);
        let predicate_start = predicate.map_or(start, |predicate| predicate.span.start());
        let lead = &self.words[clause..predicate_start];
        let mut predicate = predicate.map(|found| change::Predicate {
            span: self.span(found.span.start(), found.span.end()),
            ..found
        });
        match sign::sign_meaning(&amount, predicate, lead) {
            SignMeaning::Plain => {}
            SignMeaning::Doubtful => {
                return self.push_non_quantity(number, amount.end, NonQuantityKind::Sign);
            }
            SignMeaning::Fall => {
                sign::strip_signs(&mut amount);
                predicate = Some(sign::fall(predicate, self.span(number, at)));
            }
        }
        let basis = change::basis(self.words, clause, start)
            .map(|(basis, span)| (basis, self.span(span.start(), span.end())));
        let (first, last) = (amount.first.value, amount.last_numeral().value);
        let unit = amount.unit.map_or("", |unit| unit.written);
        self.quantities.found.push(Quantity {
            span: self.span(start, end),
            core: self.span(number, amount.end),
            min: first.min(last),
            max: first.max(last),
            unit: amount.unit.map_or("", |unit| unit.name),
            per: amount.unit.map_or([""; 2], |unit| unit.per),
            scale_exponent: amount.last_numeral().scale_exponent,
            kind: amount.unit.map_or(UnitKind::Count, |unit| unit.kind),
            scaled_unit: format!("{}{unit}", amount.scale_text),
            numeral_text: amount.numeral_text,
            bound,
            predicate,
            basis,
            sentence: self.id,
            in_chinese: amount.in_chinese,
        });
        end
    }

    /// The bound of an amount, by the words around it in its clause; `number` is where the amount begins.
    fn bound(&self, clause: usize, number: usize, amount: &Amount<'_>) -> BoundFinding {
        let lead = &self.words[clause..number];
        let mut before = bound::bound_before(lead);
        if before.is_none() && chinese_amount::is_round(&amount.numeral_text) {
            before = bound::upwards(lead);
        }
        let split = if before.is_none() { bound::split_bound(lead) } else { None };
        let after = bound::bound_after(&self.words[amount.end..]);
        let and_more = amount.first.and_more || amount.last_numeral().and_more;
        let start = number - before.map_or(0, |(_, len)| len);
        let end = amount.end + after.map_or(0, |(_, len)| len);
        let limit =
            bound::deciding_bound(before, and_more, after).or(split.map(|(limit, ..)| limit));
        let words = match split {
            _ if after.is_some() => self.span(amount.end, end),
            _ if and_more => self.span(number, amount.end),
            _ if before.is_some() => self.span(start, number),
            Some((_, from, to)) => self.span(clause + from, clause + to),
            None => self.span(number, amount.end),
        };
        BoundFinding { bound: limit.map(|limit| (limit, words)), start, end }
    }
}
