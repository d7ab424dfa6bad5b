//! The numbers of one sentence, from left to right.

use super::{
    NonQuantity, NonQuantityKind, Quantities, Quantity, bound, change, chinese_numerals, doubt,
    money, non_quantity, numeral,
    numeral::Numeral,
    sign::{self, Sign},
};
use crate::{
    lexicon::{
        code_patterns, numerals, units,
        units::{UnitKind, UnitWord},
    },
    normalize::CELL_SEPARATOR,
    structure::SentenceId,
    text::{Clean, Cursor, Decimal, Span, is_han, last_bytes, one_of, pause},
};

pub(super) async fn scan_sentence(
    text: &str,
    span: Span<Clean>,
    id: SentenceId,
    quantities: &mut Quantities,
) {
    let words = span.slice(text);
    let reader = SentenceScanner { words, base: span.start(), id };
    let mut cursor = Cursor::new(words);
    let mut clause = 0;
    while let Some((at, ch)) = cursor.next() {
        if matches!(ch, '，' | '；' | '：' | '。' | CELL_SEPARATOR) {
            clause = at + ch.len_utf8();
        }
        if ch.is_ascii_digit() || reader.is_bare_point(at) {
            cursor.skip_to(reader.scan_digits(at, clause, quantities));
            pause().await;
        } else if doubt::LETTERS.contains(&ch) {
            if let Some((reason, end)) = doubt::doubt_at(words, at) {
                cursor.skip_to(reader.push_non_quantity(at, end, reason, quantities));
            }
        } else if ch == '半' || numerals::digit(ch).is_some() || numerals::power(ch).is_some() {
            cursor.skip_to(reader.scan_chinese(at, clause, quantities));
            pause().await;
        }
    }
}

/// 占 stands at most this many bytes before a fraction.
const SHARE_LEAD: usize = 18;
/// A row of numbers before its unit is at most this long.
const LONGEST_ROW: usize = 8;
/// A number alone on its line of at most this many digits is that of a page.
const LONGEST_PAGE_NUMBER: usize = 3;

pub(super) struct SentenceScanner<'t> {
    pub(super) words: &'t str,
    pub(super) base: usize,
    pub(super) id: SentenceId,
}

/// A number with its unit, and the second number of a range.
pub(super) struct Amount<'t> {
    pub(super) first: Numeral,
    pub(super) last: Option<Numeral>,
    /// End of number and unit.
    pub(super) end: usize,
    pub(super) unit: Option<UnitWord<'t>>,
    /// Bytes of the sign or the mark of a currency before the number.
    pub(super) prefix_len: usize,
    pub(super) numeral_text: String,
    pub(super) scale_text: String,
    /// Written in Chinese numerals.
    pub(super) in_chinese: bool,
}

impl<'t> SentenceScanner<'t> {
    /// .5: a point that no digit or letter stands before.
    fn is_bare_point(&self, at: usize) -> bool {
        let before = self.words[..at].ends_with(|ch: char| ch.is_ascii_alphanumeric());
        let after = self.words[at..].strip_prefix('.');
        after.is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit())) && !before
    }

    fn push_non_quantity(
        &self,
        start: usize,
        end: usize,
        reason: NonQuantityKind,
        quantities: &mut Quantities,
    ) -> usize {
        let span = Span::new(self.base + start, self.base + end);
        quantities.non_quantities.push(NonQuantity { span, kind: reason });
        end
    }

    /// Reads what begins with a Chinese numeral; returns where to go on.
    fn scan_chinese(&self, at: usize, clause: usize, quantities: &mut Quantities) -> usize {
        let too_long = numeral::too_long_len(&self.words[at..]);
        let amount = if too_long.is_none() {
            chinese_numerals::chinese_amount(self.words, at)
        } else {
            None
        };
        if let Some(amount) = amount {
            return self.push_quantity(at, clause, amount, quantities);
        }
        match too_long.or_else(|| numeral::too_large_len(&self.words[at..])) {
            Some(len) => {
                self.push_non_quantity(at, at + len, NonQuantityKind::OutOfRange, quantities)
            }
            None => at,
        }
    }

    /// Reads what begins with an ASCII digit or with the point before one; returns where to go on.
    fn scan_digits(&self, at: usize, clause: usize, quantities: &mut Quantities) -> usize {
        if let Some((reason, end)) = doubt::doubt_at(self.words, at) {
            return self.push_non_quantity(at, end, reason, quantities);
        }
        let Some(first) = numeral::parse_arabic(&self.words[at..]) else {
            let end = at + numeral::digits_len(&self.words[at..]);
            return self.push_non_quantity(at, end, NonQuantityKind::OutOfRange, quantities);
        };
        let digits_end = at + first.digits_len;
        if let Some(amount) = self.fraction(at, &first) {
            return self.push_quantity(at, clause, amount, quantities);
        }
        if self.words[at + first.len..].starts_with("分之")
            && let Some(share) = chinese_numerals::share(self.words, at)
        {
            return self.push_quantity(
                at,
                clause,
                Amount { in_chinese: false, ..share },
                quantities,
            );
        }
        let code = non_quantity::non_quantity_at(self.words, at, digits_end);
        let signed = self.signed_amount(at, clause, &first, quantities);
        let read = quantities.found.last().map_or(0, |last| last.span.end());
        let before = &self.words[clause.max(read.saturating_sub(self.base)).min(at)..at];
        let marked = units::currency_at_end(before.trim_end_matches(' ')).is_some();
        let code = code.filter(|(reason, _)| *reason != NonQuantityKind::Code || !marked);
        if let Some((reason, end)) = code.filter(|_| signed.is_none()) {
            return self.push_non_quantity(at, end, reason, quantities);
        }
        let amount = signed.unwrap_or_else(|| self.amount_at(at, first, None));
        if let Some((reason, end)) = doubt::doubt_of_range_end(self.words, amount.end) {
            return self.push_non_quantity(at, end, reason, quantities);
        }
        let amount = money::in_currency(self.words, before, money::add_coins(self.words, amount));
        if self.is_bare_name(at, &amount) {
            return self.push_non_quantity(
                at,
                amount.end.max(digits_end),
                NonQuantityKind::Name,
                quantities,
            );
        }
        self.push_quantity(at, clause, amount, quantities)
    }

    /// 增长-2.9%, -2%至2%: the amount with its sign, where one stands before it and is no dash.
    fn signed_amount(
        &self,
        at: usize,
        clause: usize,
        first: &Numeral,
        quantities: &Quantities,
    ) -> Option<Amount<'t>> {
        let before = &self.words[clause..at];
        let sign = sign::at_end(before)?;
        let lead = &before[..before.len() - sign.len];
        let taken = quantities
            .found
            .last()
            .is_some_and(|last| last.span.end() + sign.len == self.base + at);
        if taken || lead.ends_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '%') {
            return None;
        }
        let mut first = first.clone();
        if sign.negative {
            first.value = first.value.negated();
        }
        let amount = self.amount_at(at, first, Some(sign));
        sign::is_sign(lead, sign, amount.unit, before)
            .then_some(Amount { prefix_len: sign.len, ..amount })
    }

    /// 约占1/10, 超过1/3: a share after a word that says so.
    fn fraction(&self, at: usize, first: &Numeral) -> Option<Amount<'t>> {
        let before = &self.words[..at];
        let number = self.words[at + first.digits_len..].strip_prefix('/')?;
        let whole = numeral::parse_arabic(number)?;
        let end = self.words.len() - number.len() + whole.digits_len;
        let said = numerals::SHARES.any_suffix_of(before)
            || last_bytes(before, SHARE_LEAD).contains('占')
            || change::predicate(self.words, 0, at).is_some()
            || bound::bound_before(before).is_some()
            || bound::bound_after(&self.words[end..]).is_some();
        let over = self.words[end..].starts_with('/') || whole.len > whole.digits_len;
        if !said || over {
            return None;
        }
        let value = chinese_numerals::as_percent(first.value, whole.value)?;
        Some(Amount { in_chinese: false, ..chinese_numerals::percent_amount(value, end) })
    }

    pub(super) fn amount_at(&self, at: usize, first: Numeral, sign: Option<Sign>) -> Amount<'t> {
        let first_end = at + first.len;
        let unit = units::at_start(&self.words[first_end..]);
        let unit_end = first_end + unit.map_or(0, |unit| unit.written.len());
        if let Some(end) = chinese_numerals::tenths_end(self.words, at, first_end) {
            let value = first.value.scale_by_power(1);
            let amount =
                Amount { in_chinese: false, ..chinese_numerals::percent_amount(value, end) };
            return amount;
        }
        let range = self
            .range(at, &first, first_end, unit)
            .or_else(|| unit.and_then(|_| self.range(at, &first, unit_end, unit)));
        if let Some((last, start)) = range {
            let last_end = start + last.len;
            let last_unit = units::at_start(&self.words[last_end..]);
            let unit_len = last_unit.map_or(0, |unit| unit.written.len());
            let end = last_end + unit_len.max(self.between(last_end));
            let minus = |value: Decimal| if value < Decimal::default() { "-" } else { "" };
            let figure = format!(
                "{}{}–{}{}",
                minus(first.value),
                &self.words[at..at + first.digits_len],
                minus(last.value),
                &self.words[start..start + last.digits_len]
            );
            let scale = last.scale_text.clone();
            let mut first = first;
            if first.takes_scale(&self.words[at..]) && !last.scale_text.is_empty() && unit.is_none()
            {
                first.value = first.value.scale_by_power(last.scale_exponent);
            }
            return Amount {
                first,
                last: Some(last),
                end,
                unit: last_unit.or(unit),
                prefix_len: 0,
                numeral_text: figure,
                scale_text: scale,
                in_chinese: false,
            };
        }
        let minus = if sign.is_some_and(|sign| sign.negative) { "-" } else { "" };
        let figure = format!("{minus}{}", &self.words[at..at + first.digits_len]);
        let scale = first.scale_text.clone();
        Amount {
            first,
            last: None,
            end: unit_end,
            unit,
            prefix_len: 0,
            numeral_text: figure,
            scale_text: scale,
            in_chinese: false,
        }
    }

    /// A number without unit and scale is an amount only after a predicate or before a noun that it counts.
    fn is_bare_name(&self, at: usize, amount: &Amount<'_>) -> bool {
        if amount.unit.is_some() || !amount.scale_text.is_empty() || amount.first.and_more {
            return false;
        }
        let rest = &self.words[amount.end..];
        if let Some(last) = &amount.last {
            // 1—5号泊位, （2021—2035）: berths and years, not amounts.
            let years = non_quantity::is_year(&self.words[at..at + amount.first.digits_len])
                && amount.numeral_text.len() > amount.first.digits_len
                && last.value < Decimal::from_int(2100);
            return years || code_patterns::AFTER_NAMES.any_prefix_of(rest);
        }
        if !amount.numeral_text.is_ascii() {
            return false;
        }
        let before = &self.words[..at];
        let predicate = change::predicate(before, 0, before.len()).is_some()
            || before.ends_with(one_of(&['从', '由']));
        let decimal = amount.numeral_text.contains('.');
        // 2.0版, 成为2024旅游新时尚, 实现7大领域全覆盖
        let version = amount.numeral_text.ends_with(".0") || rest.starts_with('版');
        let year = non_quantity::is_year(&amount.numeral_text);
        if version || year && bound::bound_after(rest).is_none() || rest.starts_with('大') {
            return true;
        }
        let limited = bound::bound_before(before).is_some()
            || bound::bound_after(&self.words[amount.end..]).is_some();
        let alone = before.is_empty()
            && self.words.len() == amount.end
            && (decimal || amount.first.digits_len > LONGEST_PAGE_NUMBER)
            && !non_quantity::is_year(&self.words[at..amount.end]);
        let parted = before.ends_with(CELL_SEPARATOR) || rest.starts_with(CELL_SEPARATOR);
        !(predicate
            || parted
            || limited
            || alone
            || self.begins_row(amount.end)
            || decimal && before.ends_with(is_han))
    }

    /// 0.9 in 0.9和7.2个百分点: the unit stands after the last number of the row.
    fn begins_row(&self, mut end: usize) -> bool {
        for _ in 0..LONGEST_ROW {
            let rest = &self.words[end..];
            let Some(next) = rest.strip_prefix(one_of(&['、', '和', '及', '与'])) else {
                return false;
            };
            let Some(number) = numeral::parse_arabic(next) else { return false };
            let after = &next[number.len..];
            if let Some(unit) = units::at_start(after) {
                return !units::NUMBERING.contains(unit.written);
            }
            end = self.words.len() - after.len();
        }
        false
    }

    pub(super) fn push_quantity(
        &self,
        at: usize,
        clause: usize,
        mut amount: Amount<'_>,
        quantities: &mut Quantities,
    ) -> usize {
        let last = amount.last.as_ref().unwrap_or(&amount.first);
        if !(amount.first.value.is_plausible() && last.value.is_plausible()) {
            return self.push_non_quantity(at, amount.end, NonQuantityKind::OutOfRange, quantities);
        }
        let previous = quantities.found.last().map_or(0, |last: &Quantity| last.span.end());
        let number = at - amount.prefix_len;
        let clause = clause.max(previous.saturating_sub(self.base)).min(number);
        let before = bound::bound_before(&self.words[clause..number]).or_else(|| {
            chinese_numerals::is_round(&amount.numeral_text)
                .then(|| bound::upwards(&self.words[clause..number]))
                .flatten()
        });
        let apart =
            if before.is_none() { bound::split_bound(&self.words[clause..number]) } else { None };
        let after = bound::bound_after(&self.words[amount.end..]);
        let more = amount.first.and_more || amount.last.as_ref().is_some_and(|last| last.and_more);
        let start = number - before.map_or(0, |(_, len)| len);
        let end = amount.end + after.map_or(0, |(_, len)| len);
        let limit = bound::deciding_bound(before, more, after).or(apart.map(|(limit, _, _)| limit));
        let words = match (after, before) {
            (Some(_), _) => Span::new(self.base + amount.end, self.base + end),
            (None, Some(_)) if !more => Span::new(self.base + start, self.base + number),
            _ => apart.filter(|_| !more).map_or(
                Span::new(self.base + number, self.base + amount.end),
                |(_, start, end)| Span::new(self.base + clause + start, self.base + clause + end),
            ),
        };
        let predicate =
            change::predicate(self.words, clause, start).map(|found| change::Predicate {
                span: Span::new(self.base + found.span.start(), self.base + found.span.end()),
                ..found
            });
        let said = predicate.map_or(start, |predicate| predicate.span.start() - self.base);
        let predicate =
            match sign::sign_meaning(&amount, predicate, &self.words[clause..said.max(clause)]) {
                sign::SignMeaning::Plain => predicate,
                sign::SignMeaning::Doubtful => {
                    return self.push_non_quantity(
                        number,
                        amount.end,
                        NonQuantityKind::Sign,
                        quantities,
                    );
                }
                sign::SignMeaning::Fall => {
                    sign::strip_signs(&mut amount);
                    Some(sign::fall(predicate, Span::new(self.base + number, self.base + at)))
                }
            };
        let basis = change::basis(self.words, clause, start).map(|(basis, span)| {
            (basis, Span::new(self.base + span.start(), self.base + span.end()))
        });
        let value = amount.first.value;
        let last = amount.last.as_ref().map_or(value, |last| last.value);
        let (min, max) = (value.min(last), value.max(last));
        quantities.found.push(Quantity {
            span: Span::new(self.base + start, self.base + end),
            core: Span::new(self.base + number, self.base + amount.end),
            min,
            max,
            unit: amount.unit.map_or("", |unit| unit.name),
            per: amount.unit.map_or([""; 2], |unit| unit.per),
            scale_exponent: amount.last.as_ref().unwrap_or(&amount.first).scale_exponent,
            kind: amount.unit.map_or(UnitKind::Count, |unit| unit.kind),
            numeral_text: amount.numeral_text,
            scaled_unit: format!(
                "{}{}",
                amount.scale_text,
                amount.unit.map_or("", |unit| unit.written)
            ),
            bound: limit.map(|limit| (limit, words)),
            predicate,
            basis,
            sentence: self.id,
            in_chinese: amount.in_chinese,
        });
        end
    }
}
