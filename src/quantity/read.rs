//! The numbers of one sentence, from left to right.

use super::{
    Leftover, NoQuantity, Quantities, Quantity, bound, change, code, numeral, numeral::Numeral,
    spelled,
};
use crate::{
    lexicon::{
        codes, numerals, units,
        units::{UnitKind, UnitWord},
    },
    structure::SentenceId,
    text::{Clean, Cursor, Decimal, Span, pause, tail},
};

pub(super) async fn sentence(
    text: &str,
    span: Span<Clean>,
    id: SentenceId,
    quantities: &mut Quantities,
) {
    let words = span.of(text);
    let reader = Reader { words, base: span.start(), id };
    let mut cursor = Cursor::new(words);
    let mut clause = 0;
    while let Some((at, ch)) = cursor.next() {
        if matches!(ch, '，' | '；' | '：' | '。') {
            clause = at + ch.len_utf8();
        }
        if ch.is_ascii_digit() || reader.bare_point(at) {
            cursor.skip_to(reader.digits(at, clause, quantities));
            pause().await;
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

struct Reader<'t> {
    words: &'t str,
    base: usize,
    id: SentenceId,
}

/// A number with its unit, and the second number of a range.
pub(super) struct Amount {
    pub(super) first: Numeral,
    pub(super) last: Option<Numeral>,
    /// End of number and unit.
    pub(super) end: usize,
    pub(super) unit: Option<UnitWord>,
    pub(super) figure: String,
    pub(super) scale: String,
    /// Written in Chinese numerals.
    pub(super) in_chinese: bool,
}

impl Reader<'_> {
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
        let Some(first) = numeral::arabic(&self.words[at..]) else {
            let end = at + numeral::digits_len(&self.words[at..]);
            return self.leave(at, end, NoQuantity::OutOfRange, quantities);
        };
        let digits_end = at + first.digits_len;
        if let Some(amount) = self.fraction(at, &first) {
            return self.push(at, clause, amount, quantities);
        }
        if let Some((reason, end)) = code::code(self.words, at, digits_end) {
            return self.leave(at, end, reason, quantities);
        }
        let amount = self.amount(at, first);
        if self.is_bare_name(at, &amount) {
            return self.leave(at, amount.end.max(digits_end), NoQuantity::Name, quantities);
        }
        self.push(at, clause, amount, quantities)
    }

    /// 约占1/10, 超过1/3: a share after a word that says so.
    fn fraction(&self, at: usize, first: &Numeral) -> Option<Amount> {
        let before = &self.words[..at];
        let number = self.words[at + first.digits_len..].strip_prefix('/')?;
        let whole = numeral::arabic(number)?;
        let end = self.words.len() - number.len() + whole.digits_len;
        let said = numerals::SHARES.ends(before)
            || tail(before, SHARE_LEAD).contains('占')
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

    fn amount(&self, at: usize, first: Numeral) -> Amount {
        let first_end = at + first.len;
        let unit = units::at_start(&self.words[first_end..]);
        let unit_end = first_end + unit.map_or(0, |unit| unit.written.len());
        if let Some(end) = spelled::tenths_end(self.words, at, first_end) {
            let value = first.value.times_ten_to(1);
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
            let figure = format!(
                "{}–{}",
                &self.words[at..at + first.digits_len],
                &self.words[start..start + last.digits_len]
            );
            let scale = last.scale.clone();
            let mut first = first;
            if first.scale.is_empty() && !last.scale.is_empty() && unit.is_none() {
                first.value = first.value.times_ten_to(last.power);
            }
            return Amount {
                first,
                last: Some(last),
                end,
                unit: last_unit.or(unit),
                figure,
                scale,
                in_chinese: false,
            };
        }
        let figure = self.words[at..at + first.digits_len].to_owned();
        let scale = first.scale.clone();
        Amount { first, last: None, end: unit_end, unit, figure, scale, in_chinese: false }
    }

    /// The second number of a range that goes on at `from`, with where it begins.
    fn range(
        &self,
        at: usize,
        first: &Numeral,
        from: usize,
        unit: Option<UnitWord>,
    ) -> Option<(Numeral, usize)> {
        let rest = &self.words[from..];
        let mark = numerals::RANGE_MARKS
            .longest_start(rest)
            .or_else(|| numerals::BETWEEN_MARKS.longest_start(rest))?;
        let start = from + mark.len();
        let last = numeral::arabic(&self.words[start..])?;
        if numerals::BETWEEN_MARKS.holds(mark) && self.between(start + last.len) == 0 {
            return None;
        }
        // 从2.1%提高到2.5% and 由20%至30% are two numbers.
        let from_to = self.words[..at].ends_with(['从', '由']) && matches!(mark, "至" | "到");
        let scaled = if first.scale.is_empty() && unit.is_none() {
            first.value.times_ten_to(last.power)
        } else {
            first.value
        };
        (!from_to && scaled < last.value).then_some((last, start))
    }

    /// Bytes of the 之间 that stands after the second number of a range and its unit, with the unit.
    fn between(&self, from: usize) -> usize {
        let unit = units::at_start(&self.words[from..]).map_or(0, |unit| unit.written.len());
        let closed = |at: usize| {
            let rest = &self.words[at..];
            if rest.starts_with("之间") {
                return "之间".len();
            }
            let after = rest.strip_prefix('间');
            let ended = after.is_some_and(|after| {
                after.is_empty() || after.starts_with(['，', '。', '；', '、', '的'])
            });
            if ended { '间'.len_utf8() } else { 0 }
        };
        match closed(from) {
            0 => Some(closed(from + unit)).filter(|word| *word > 0).map_or(0, |word| unit + word),
            word => word,
        }
    }

    /// A number without unit and scale is an amount only after a predicate or before a noun that it counts.
    fn is_bare_name(&self, at: usize, amount: &Amount) -> bool {
        if amount.unit.is_some() || !amount.scale.is_empty() || amount.first.a_little_more {
            return false;
        }
        let rest = &self.words[amount.end..];
        if let Some(last) = &amount.last {
            // 1—5号泊位, （2021—2035）: berths and years, not amounts.
            let years = code::is_year(&self.words[at..at + amount.first.digits_len])
                && amount.figure.len() > amount.first.digits_len
                && last.value < Decimal::whole(2100);
            return years || codes::AFTER_NAMES.starts(rest);
        }
        let before = &self.words[..at];
        let predicate =
            change::predicate(before, 0, before.len()).is_some() || before.ends_with(['从', '由']);
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
        !(predicate
            || limited
            || alone
            || self.begins_row(amount.end)
            || decimal && before.ends_with(|ch: char| ('\u{4E00}'..='\u{9FFF}').contains(&ch)))
    }

    /// 0.9 in 0.9和7.2个百分点: the unit stands after the last number of the row.
    fn begins_row(&self, mut end: usize) -> bool {
        for _ in 0..LONGEST_ROW {
            let rest = &self.words[end..];
            let Some(next) = rest.strip_prefix(['、', '和', '及', '与']) else { return false };
            let Some(number) = numeral::arabic(next) else { return false };
            let after = &next[number.len..];
            if let Some(unit) = units::at_start(after) {
                return !units::NUMBERING.holds(unit.written);
            }
            end = self.words.len() - after.len();
        }
        false
    }

    fn push(&self, at: usize, clause: usize, amount: Amount, quantities: &mut Quantities) -> usize {
        let last = amount.last.as_ref().unwrap_or(&amount.first);
        if !(amount.first.value.is_plausible() && last.value.is_plausible()) {
            return self.leave(at, amount.end, NoQuantity::OutOfRange, quantities);
        }
        let previous = quantities.found.last().map_or(0, |last: &Quantity| last.span.end());
        let clause = clause.max(previous.saturating_sub(self.base)).min(at);
        let before = bound::before(&self.words[clause..at]).or_else(|| {
            spelled::is_round(&amount.figure)
                .then(|| bound::upwards(&self.words[clause..at]))
                .flatten()
        });
        let apart = if before.is_none() { bound::apart(&self.words[clause..at]) } else { None };
        let after = bound::after(&self.words[amount.end..]);
        let more = amount.first.a_little_more
            || amount.last.as_ref().is_some_and(|last| last.a_little_more);
        let start = at - before.map_or(0, |(_, len)| len);
        let end = amount.end + after.map_or(0, |(_, len)| len);
        let limit = bound::nearer(before, more, after).or(apart.map(|(limit, _, _)| limit));
        let words = match (after, before) {
            (Some(_), _) => Span::new(self.base + amount.end, self.base + end),
            (None, Some(_)) if !more => Span::new(self.base + start, self.base + at),
            _ => apart
                .filter(|_| !more)
                .map_or(Span::new(self.base + at, self.base + amount.end), |(_, start, end)| {
                    Span::new(self.base + clause + start, self.base + clause + end)
                }),
        };
        let predicate =
            change::predicate(self.words, clause, start).map(|found| change::Predicate {
                span: Span::new(self.base + found.span.start(), self.base + found.span.end()),
                ..found
            });
        let basis = change::basis(self.words, clause, start).map(|(basis, span)| {
            (basis, Span::new(self.base + span.start(), self.base + span.end()))
        });
        let min = amount.first.value;
        let max = amount.last.as_ref().map_or(min, |last| last.value);
        quantities.found.push(Quantity {
            span: Span::new(self.base + start, self.base + end),
            core: Span::new(self.base + at, self.base + amount.end),
            min,
            max,
            unit: amount.unit.map_or("", |unit| unit.name),
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
