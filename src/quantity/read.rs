//! The numbers of one sentence, from left to right.

use super::{
    Leftover, NoQuantity, Quantities, Quantity, bound, change, code, numeral, numeral::Numeral,
};
use crate::{
    lexicon::{
        numerals, units,
        units::{UnitKind, UnitWord},
    },
    structure::SentenceId,
    text::{Clean, Decimal, Span},
};

pub(super) fn sentence(text: &str, span: Span<Clean>, id: SentenceId, quantities: &mut Quantities) {
    let words = span.of(text);
    let reader = Reader { words, base: span.start(), id };
    let mut at = 0;
    let mut clause = 0;
    while let Some(ch) = words[at..].chars().next() {
        if matches!(ch, '，' | '；' | '：' | '。') {
            clause = at + ch.len_utf8();
        }
        let step = if ch.is_ascii_digit() {
            Some(reader.digits(at, clause, quantities))
        } else if numerals::digit(ch).is_some() || numerals::power(ch).is_some() {
            reader.chinese(at, clause, quantities)
        } else {
            None
        };
        at = step.unwrap_or(at + ch.len_utf8());
    }
}

struct Reader<'t> {
    words: &'t str,
    base: usize,
    id: SentenceId,
}

/// A number with its unit, and the second number of a range.
struct Amount {
    first: Numeral,
    last: Option<Numeral>,
    /// End of number and unit.
    end: usize,
    unit: Option<UnitWord>,
    figure: String,
    scale: String,
}

impl Reader<'_> {
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

    /// Reads what begins with an ASCII digit; returns where to go on.
    fn digits(&self, at: usize, clause: usize, quantities: &mut Quantities) -> usize {
        let run = self.words[at..].bytes().take_while(u8::is_ascii_digit).count();
        let Some(first) = numeral::arabic(&self.words[at..]) else {
            return self.leave(at, at + run, NoQuantity::Code, quantities);
        };
        let digits_end = at + first.digits_len;
        if let Some((reason, end)) = code::code(self.words, at, digits_end) {
            return self.leave(at, end, reason, quantities);
        }
        let amount = self.amount(at, first);
        if self.is_bare_name(at, &amount) {
            return self.leave(at, amount.end.max(digits_end), NoQuantity::Name, quantities);
        }
        self.push(at, clause, amount, false, quantities)
    }

    fn amount(&self, at: usize, first: Numeral) -> Amount {
        let first_end = at + first.len;
        let unit = units::at_start(&self.words[first_end..]);
        let unit_end = first_end + unit.map_or(0, |unit| unit.written.len());
        let range = self
            .range(at, &first, first_end, unit)
            .or_else(|| unit.and_then(|_| self.range(at, &first, unit_end, unit)));
        if let Some((last, start)) = range {
            let last_end = start + last.len;
            let last_unit = units::at_start(&self.words[last_end..]);
            let end = last_end + last_unit.map_or(0, |unit| unit.written.len());
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
            };
        }
        let figure = self.words[at..at + first.digits_len].to_owned();
        let scale = first.scale.clone();
        Amount { first, last: None, end: unit_end, unit, figure, scale }
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
        let mark = numerals::RANGE_MARKS.longest_start(rest)?;
        let start = from + mark.len();
        let last = numeral::arabic(&self.words[start..])?;
        // 从2.1%提高到2.5% and 由20%至30% are two numbers.
        let from_to = self.words[..at].ends_with(['从', '由']) && matches!(mark, "至" | "到");
        let scaled = if first.scale.is_empty() && unit.is_none() {
            first.value.times_ten_to(last.power)
        } else {
            first.value
        };
        (!from_to && scaled < last.value).then_some((last, start))
    }

    /// A number without unit and scale is an amount only after a predicate or before a noun that it counts.
    fn is_bare_name(&self, at: usize, amount: &Amount) -> bool {
        if amount.unit.is_some() || !amount.scale.is_empty() || amount.first.a_little_more {
            return false;
        }
        if amount.last.is_some() {
            return false;
        }
        let before = &self.words[..at];
        let predicate =
            change::predicate(before, 0, before.len()).is_some() || before.ends_with(['从', '由']);
        let decimal = amount.figure.contains('.');
        let limited =
            bound::before(before).is_some() || bound::after(&self.words[amount.end..]).is_some();
        !(predicate
            || limited
            || decimal && before.ends_with(|ch: char| ('\u{4E00}'..='\u{9FFF}').contains(&ch)))
    }

    fn push(
        &self,
        at: usize,
        clause: usize,
        amount: Amount,
        in_chinese: bool,
        quantities: &mut Quantities,
    ) -> usize {
        let previous = quantities.found.last().map_or(0, |last: &Quantity| last.span.end());
        let clause = clause.max(previous.saturating_sub(self.base)).min(at);
        let before = bound::before(&self.words[clause..at]);
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
            kind: amount.unit.map_or(UnitKind::Count, |unit| unit.kind),
            figure: amount.figure,
            scaled_unit: format!("{}{}", amount.scale, amount.unit.map_or("", |unit| unit.written)),
            bound: limit.map(|limit| (limit, words)),
            predicate,
            basis,
            sentence: self.id,
            in_chinese,
        });
        end
    }

    /// Reads Chinese numerals that are plainly an amount; returns where to go on.
    fn chinese(&self, at: usize, clause: usize, quantities: &mut Quantities) -> Option<usize> {
        let rest = &self.words[at..];
        let half = rest.strip_prefix("一半").filter(|after| bound::after(after).is_some());
        if half.is_some() {
            let value = Decimal::whole(50);
            let first = Numeral {
                value,
                digits_len: "一半".len(),
                len: "一半".len(),
                scale: String::new(),
                power: 0,
                a_little_more: false,
            };
            let amount = Amount {
                end: at + first.len,
                figure: value.to_string(),
                scale: String::new(),
                last: None,
                first,
                unit: units::at_start("%"),
            };
            return Some(self.push(at, clause, amount, true, quantities));
        }
        self.hundredths(at, clause, quantities).or_else(|| {
            let first = numeral::chinese(rest)?;
            let amount = self.chinese_amount(at, first)?;
            Some(self.push(at, clause, amount, true, quantities))
        })
    }

    /// 百分之六点五, 千分之三, 百分之十到十五.
    fn hundredths(&self, at: usize, clause: usize, quantities: &mut Quantities) -> Option<usize> {
        let rest = &self.words[at..];
        let (lead, unit) = [("百分之", "%"), ("千分之", "‰")]
            .into_iter()
            .find(|(lead, _)| rest.starts_with(lead))?;
        let number = &rest[lead.len()..];
        let mut first = numeral::chinese(number).or_else(|| numeral::arabic(number))?;
        first.len += lead.len();
        let unit = units::at_start(unit);
        let amount = Amount {
            end: at + first.len,
            figure: first.value.to_string(),
            scale: String::new(),
            last: None,
            first,
            unit,
        };
        Some(self.push(at, clause, amount, true, quantities))
    }

    fn chinese_amount(&self, at: usize, first: Numeral) -> Option<Amount> {
        let before = &self.words[..at];
        let end = at + first.len;
        let rest = &self.words[end..];
        let led = numerals::BEFORE_CHINESE.ends(before)
            && (bound::before(before).is_some() || !before.ends_with(['约', '近', '超', '破']));
        let written = &self.words[at..at + first.digits_len];
        if let Some(after) = rest.strip_prefix('成') {
            let bounded =
                bound::after(after).is_some() || after.starts_with(['，', '。', '、', '；']);
            if !(led || bounded) || written.chars().count() > 1 || first.value == Decimal::default()
            {
                return None;
            }
            let value = first.value.times(Decimal::whole(10))?;
            let first = Numeral { value, ..first };
            let unit = units::at_start("%");
            return Some(Amount {
                figure: value.to_string(),
                scale: String::new(),
                last: None,
                end: end + '成'.len_utf8(),
                first,
                unit,
            });
        }
        let unit = units::at_start(rest)?;
        let round = written.chars().all(|ch| numerals::power(ch).is_some());
        let large = written.chars().any(|ch| matches!(ch, '百' | '千' | '万' | '亿'));
        let times = unit.kind == UnitKind::Times && unit.name == "倍";
        let point = unit.kind == UnitKind::Point;
        let counted = unit.kind == UnitKind::Count
            && is_counted(before, written, unit, &rest[unit.written.len()..]);
        let accepted = times && led
            || point
            || counted
            || large && !round
            || round && large && (led || first.a_little_more);
        let named = before.ends_with(['“', '第', '十', '数', '几'])
            || rest.starts_with("项行动")
            || rest.starts_with(['县', '级', '村', '镇', '强'])
            || unit.kind == UnitKind::Time;
        if !accepted || named || written.contains('百') && rest.starts_with("千") {
            return None;
        }
        let figure = if round { written.to_owned() } else { first.value.to_string() };
        Some(Amount {
            figure,
            scale: String::new(),
            last: None,
            end: end + unit.written.len(),
            first,
            unit: Some(unit),
        })
    }
}

/// 建成两座水厂, 引进龙头企业十二家: Chinese numerals that count things and are no name.
fn is_counted(before: &str, written: &str, unit: UnitWord, after: &str) -> bool {
    let ended = after.is_empty()
        || after.starts_with(['，', '。', '、', '；'])
        || after.starts_with("以上");
    let built = numerals::COUNTING_VERBS.ends(before);
    let physical = numerals::COUNTED_UNITS.holds(unit.written);
    let several = !matches!(written, "一" | "十");
    let long = written.chars().count() > 1 && !before.ends_with(['第', '百', '、', '“']);
    several && (built && physical || ended && long)
}
