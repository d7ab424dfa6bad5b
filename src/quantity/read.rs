//! The numbers of one sentence, from left to right.

use super::{
    Leftover, NoQuantity, Quantities, Quantity, bound, change, code, doubt, money, numeral,
    numeral::Numeral,
    sign::{self, Sign},
    spelled,
};
use crate::{
    lexicon::{
        codes, numerals, units,
        units::{UnitKind, UnitWord},
    },
    normalize::PARTING,
    structure::SentenceId,
    text::{Clean, Cursor, Decimal, Span, is_han, last_bytes, one_of, pause},
};

pub(super) async fn sentence(
    text: &str,
    span: Span<Clean>,
    id: SentenceId,
    quantities: &mut Quantities,
) {
    let words = span.slice(text);
    let reader = Reader { words, base: span.start(), id };
    let mut cursor = Cursor::new(words);
    let mut clause = 0;
    while let Some((at, ch)) = cursor.next() {
        if matches!(ch, '，' | '；' | '：' | '。' | PARTING) {
            clause = at + ch.len_utf8();
        }
        if ch.is_ascii_digit() || reader.bare_point(at) {
            cursor.skip_to(reader.digits(at, clause, quantities));
            pause().await;
        } else if doubt::LETTERS.contains(&ch) {
            if let Some((reason, end)) = doubt::doubt(words, at) {
                cursor.skip_to(reader.leave(at, end, reason, quantities));
            }
        } else if ch == '半' || numerals::digit(ch).is_some() || numerals::power(ch).is_some() {
            cursor.skip_to(reader.spelled(at, clause, quantities));
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

pub(super) struct Reader<'t> {
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
    pub(super) lead: usize,
    pub(super) figure: String,
    pub(super) scale: String,
    /// Written in Chinese numerals.
    pub(super) in_chinese: bool,
}

impl<'t> Reader<'t> {
    /// .5: a point that no digit or letter stands before.
    fn bare_point(&self, at: usize) -> bool {
        let before = self.words[..at].ends_with(|ch: char| ch.is_ascii_alphanumeric());
        let after = self.words[at..].strip_prefix('.');
        after.is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit())) && !before
    }

    fn leave(
        &self,
        start: usize,
        end: usize,
        reason: NoQuantity,
        quantities: &mut Quantities,
    ) -> usize {
        let span = Span::new(self.base + start, self.base + end);
        quantities.leftovers.push(Leftover { span, reason });
        end
    }

    /// Reads what begins with a Chinese numeral; returns where to go on.
    fn spelled(&self, at: usize, clause: usize, quantities: &mut Quantities) -> usize {
        let too_long = numeral::too_long(&self.words[at..]);
        let amount = if too_long.is_none() { spelled::amount(self.words, at) } else { None };
        if let Some(amount) = amount {
            return self.push(at, clause, amount, quantities);
        }
        match too_long.or_else(|| numeral::too_large(&self.words[at..])) {
            Some(len) => self.leave(at, at + len, NoQuantity::OutOfRange, quantities),
            None => at,
        }
    }

    /// Reads what begins with an ASCII digit or with the point before one; returns where to go on.
    fn digits(&self, at: usize, clause: usize, quantities: &mut Quantities) -> usize {
        if let Some((reason, end)) = doubt::doubt(self.words, at) {
            return self.leave(at, end, reason, quantities);
        }
        let Some(first) = numeral::arabic(&self.words[at..]) else {
            let end = at + numeral::digits_len(&self.words[at..]);
            return self.leave(at, end, NoQuantity::OutOfRange, quantities);
        };
        let digits_end = at + first.digits_len;
        if let Some(amount) = self.fraction(at, &first) {
            return self.push(at, clause, amount, quantities);
        }
        if self.words[at + first.len..].starts_with("分之")
            && let Some(share) = spelled::share(self.words, at)
        {
            return self.push(at, clause, Amount { in_chinese: false, ..share }, quantities);
        }
        let code = code::code(self.words, at, digits_end);
        let signed = self.signed(at, clause, &first, quantities);
        let read = quantities.found.last().map_or(0, |last| last.span.end());
        let before = &self.words[clause.max(read.saturating_sub(self.base)).min(at)..at];
        let marked = units::currency_at_end(before.trim_end_matches(' ')).is_some();
        let code = code.filter(|(reason, _)| *reason != NoQuantity::Code || !marked);
        if let Some((reason, end)) = code.filter(|_| signed.is_none()) {
            return self.leave(at, end, reason, quantities);
        }
        let amount = signed.unwrap_or_else(|| self.amount(at, first, None));
        if let Some((reason, end)) = doubt::of_partner(self.words, amount.end) {
            return self.leave(at, end, reason, quantities);
        }
        let amount = money::in_currency(self.words, before, money::with_cents(self.words, amount));
        if self.is_bare_name(at, &amount) {
            return self.leave(at, amount.end.max(digits_end), NoQuantity::Name, quantities);
        }
        self.push(at, clause, amount, quantities)
    }

    /// 增长-2.9%, -2%至2%: the amount with its sign, where one stands before it and is no dash.
    fn signed(
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
        let amount = self.amount(at, first, Some(sign));
        sign::holds(lead, sign, amount.unit, before).then_some(Amount { lead: sign.len, ..amount })
    }

    /// 约占1/10, 超过1/3: a share after a word that says so.
    fn fraction(&self, at: usize, first: &Numeral) -> Option<Amount<'t>> {
        let before = &self.words[..at];
        let number = self.words[at + first.digits_len..].strip_prefix('/')?;
        let whole = numeral::arabic(number)?;
        let end = self.words.len() - number.len() + whole.digits_len;
        let said = numerals::SHARES.any_suffix_of(before)
            || last_bytes(before, SHARE_LEAD).contains('占')
            || change::predicate(self.words, 0, at).is_some()
            || bound::before(before).is_some()
            || bound::after(&self.words[end..]).is_some();
        let over = self.words[end..].starts_with('/') || whole.len > whole.digits_len;
        if !said || over {
            return None;
        }
        let value = spelled::percent(first.value, whole.value)?;
        Some(Amount { in_chinese: false, ..spelled::of_percent(value, end) })
    }

    pub(super) fn amount(&self, at: usize, first: Numeral, sign: Option<Sign>) -> Amount<'t> {
        let first_end = at + first.len;
        let unit = units::at_start(&self.words[first_end..]);
        let unit_end = first_end + unit.map_or(0, |unit| unit.written.len());
        if let Some(end) = spelled::tenths_end(self.words, at, first_end) {
            let value = first.value.scale_by_power(1);
            let amount = Amount { in_chinese: false, ..spelled::of_percent(value, end) };
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
            let scale = last.scale.clone();
            let mut first = first;
            if first.takes_scale(&self.words[at..]) && !last.scale.is_empty() && unit.is_none() {
                first.value = first.value.scale_by_power(last.power);
            }
            return Amount {
                first,
                last: Some(last),
                end,
                unit: last_unit.or(unit),
                lead: 0,
                figure,
                scale,
                in_chinese: false,
            };
        }
        let minus = if sign.is_some_and(|sign| sign.negative) { "-" } else { "" };
        let figure = format!("{minus}{}", &self.words[at..at + first.digits_len]);
        let scale = first.scale.clone();
        Amount { first, last: None, end: unit_end, unit, lead: 0, figure, scale, in_chinese: false }
    }

    /// A number without unit and scale is an amount only after a predicate or before a noun that it counts.
    fn is_bare_name(&self, at: usize, amount: &Amount<'_>) -> bool {
        if amount.unit.is_some() || !amount.scale.is_empty() || amount.first.a_little_more {
            return false;
        }
        let rest = &self.words[amount.end..];
        if let Some(last) = &amount.last {
            // 1—5号泊位, （2021—2035）: berths and years, not amounts.
            let years = code::is_year(&self.words[at..at + amount.first.digits_len])
                && amount.figure.len() > amount.first.digits_len
                && last.value < Decimal::from_int(2100);
            return years || codes::AFTER_NAMES.any_prefix_of(rest);
        }
        if !amount.figure.is_ascii() {
            return false;
        }
        let before = &self.words[..at];
        let predicate = change::predicate(before, 0, before.len()).is_some()
            || before.ends_with(one_of(&['从', '由']));
        let decimal = amount.figure.contains('.');
        // 2.0版, 成为2024旅游新时尚, 实现7大领域全覆盖
        let version = amount.figure.ends_with(".0") || rest.starts_with('版');
        let year = code::is_year(&amount.figure);
        if version || year && bound::after(rest).is_none() || rest.starts_with('大') {
            return true;
        }
        let limited =
            bound::before(before).is_some() || bound::after(&self.words[amount.end..]).is_some();
        let alone = before.is_empty()
            && self.words.len() == amount.end
            && (decimal || amount.first.digits_len > LONGEST_PAGE_NUMBER)
            && !code::is_year(&self.words[at..amount.end]);
        let parted = before.ends_with(PARTING) || rest.starts_with(PARTING);
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
            let Some(number) = numeral::arabic(next) else { return false };
            let after = &next[number.len..];
            if let Some(unit) = units::at_start(after) {
                return !units::NUMBERING.contains(unit.written);
            }
            end = self.words.len() - after.len();
        }
        false
    }

    pub(super) fn push(
        &self,
        at: usize,
        clause: usize,
        mut amount: Amount<'_>,
        quantities: &mut Quantities,
    ) -> usize {
        let last = amount.last.as_ref().unwrap_or(&amount.first);
        if !(amount.first.value.is_plausible() && last.value.is_plausible()) {
            return self.leave(at, amount.end, NoQuantity::OutOfRange, quantities);
        }
        let previous = quantities.found.last().map_or(0, |last: &Quantity| last.span.end());
        let number = at - amount.lead;
        let clause = clause.max(previous.saturating_sub(self.base)).min(number);
        let before = bound::before(&self.words[clause..number]).or_else(|| {
            spelled::is_round(&amount.figure)
                .then(|| bound::upwards(&self.words[clause..number]))
                .flatten()
        });
        let apart = if before.is_none() { bound::apart(&self.words[clause..number]) } else { None };
        let after = bound::after(&self.words[amount.end..]);
        let more = amount.first.a_little_more
            || amount.last.as_ref().is_some_and(|last| last.a_little_more);
        let start = number - before.map_or(0, |(_, len)| len);
        let end = amount.end + after.map_or(0, |(_, len)| len);
        let limit = bound::nearer(before, more, after).or(apart.map(|(limit, _, _)| limit));
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
            match sign::reading(&amount, predicate, &self.words[clause..said.max(clause)]) {
                sign::Reading::Plain => predicate,
                sign::Reading::Doubtful => {
                    return self.leave(number, amount.end, NoQuantity::Sign, quantities);
                }
                sign::Reading::Fall => {
                    sign::without_signs(&mut amount);
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
            power: amount.last.as_ref().unwrap_or(&amount.first).power,
            kind: amount.unit.map_or(UnitKind::Count, |unit| unit.kind),
            figure: amount.figure,
            scaled_unit: format!("{}{}", amount.scale, amount.unit.map_or("", |unit| unit.written)),
            bound: limit.map(|limit| (limit, words)),
            predicate,
            basis,
            sentence: self.id,
            in_chinese: amount.in_chinese,
        });
        end
    }
}
