//! Which phrase names each quantity of a sentence: before it, after it, from a list, or carried from the one before.

use super::{Indicator, after, before};
use crate::{
    lexicon::{changes::ChangeWord, naming, units::UnitKind},
    quantity::{Predicate, Quantities, Quantity},
    structure::{Outline, clauses},
    text::{Clean, Span, tail},
};

/// How the naming phrase was found; the name of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// 地区生产总值增长6%
    SubjectBefore,
    /// 20家企业
    CountedAfter,
    /// A、B分别增长x、y
    DistributedList,
    /// 收入15362元，增长16.4%
    CarriedSubject,
}

/// Names every quantity, in order; `None` where the text names nothing.
#[must_use]
pub fn names(text: &str, outline: &Outline, quantities: &Quantities) -> Vec<Option<Indicator>> {
    let mut names = Vec::with_capacity(quantities.found.len());
    for row in quantities.found.chunk_by(|left, right| left.sentence == right.sentence) {
        let sentence =
            row.first().and_then(|first| outline.sentences.get(first.sentence.0 as usize));
        names.extend(
            sentence.map_or_else(Vec::new, |sentence| in_sentence(text, sentence.span, row)),
        );
    }
    names
}

fn in_sentence(
    text: &str,
    sentence: Span<Clean>,
    quantities: &[Quantity],
) -> Vec<Option<Indicator>> {
    let clauses = clauses(text, sentence);
    let mut names: Vec<Option<Indicator>> = Vec::with_capacity(quantities.len());
    let mut reader =
        Reader { text, sentence, clauses: &clauses, quantities, used: sentence.start() };
    let mut at = 0;
    while at < quantities.len() {
        if let Some(list) = reader.distributed(at, &names) {
            at += list.len();
            names.extend(list.into_iter().map(Some));
            continue;
        }
        let name = reader.single(at, &names);
        names.push(name);
        at += 1;
    }
    names
}

/// What names a number stands at most this many bytes before it.
const LONGEST_LEAD: usize = 300;

struct Reader<'a> {
    text: &'a str,
    sentence: Span<Clean>,
    clauses: &'a [Span<Clean>],
    quantities: &'a [Quantity],
    /// Up to where the text has been spent on earlier numbers.
    used: usize,
}

impl Reader<'_> {
    fn clause_start(&self, at: usize) -> usize {
        let after = self.clauses.partition_point(|clause| clause.start() <= at);
        after
            .checked_sub(1)
            .and_then(|index| self.clauses.get(index))
            .map_or(self.sentence.start(), |clause| clause.start())
    }

    fn previous_clause(&self, at: usize) -> Option<Span<Clean>> {
        let after = self.clauses.partition_point(|clause| clause.start() <= at);
        self.clauses.get(after.checked_sub(2)?).copied()
    }

    /// The text before a quantity that may name it.
    fn lead(&self, index: usize) -> Span<Clean> {
        let quantity = &self.quantities[index];
        let inside = |last: usize| self.is_inside_name(last, quantity.span.start());
        let last = (0..index).rev().take(3).find(|last| !inside(*last));
        let previous = last.map_or(self.sentence.start(), |last| self.quantities[last].span.end());
        let start = self.clause_start(quantity.span.start()).max(previous).max(self.used);
        let start = start.min(quantity.span.start());
        let near = tail(self.text.get(start..quantity.span.start()).unwrap_or(""), LONGEST_LEAD);
        Span::new(quantity.span.start() - near.len(), quantity.span.start())
    }

    /// 门前300米内见绿比例达到90%: the first number is part of what the second one measures.
    fn is_inside_name(&self, last: usize, at: usize) -> bool {
        let quantity = &self.quantities[last];
        let between = self.text.get(quantity.span.end()..at).unwrap_or("，");
        let from = self.text.get(..quantity.span.start()).unwrap_or("").ends_with(['由', '从']);
        let limits = !from
            && (quantity.bound.is_some()
                || matches!(quantity.kind, UnitKind::Measure | UnitKind::Money));
        let joined = !between.is_empty() && !between.contains(['，', '、', '；', '。', '：', '）']);
        limits
            && joined
            && quantity.kind != UnitKind::Count
            && !between.starts_with([
                '和', '及', '与', '降', '提', '增', '下', '上', '减', '升', '到', '至',
            ])
    }

    fn single(&mut self, index: usize, names: &[Option<Indicator>]) -> Option<Indicator> {
        let quantity = &self.quantities[index];
        let lead = self.lead(index);
        let found = self.subject(lead);
        let rest = &self.text[quantity.span.end()..self.sentence.end()];
        let strong = quantity.predicate.is_some_and(|predicate| is_strong(self.text, predicate));
        let counted = if strong && found.is_some() { None } else { after::counted(rest) };
        let counted = counted
            .map(|(start, end)| Span::new(quantity.span.end() + start, quantity.span.end() + end));
        let led_by_list = found.is_some_and(|span| span.of(self.text).ends_with('等'));
        // 1.5亿中小学生, 80公里绿道: what follows at once is what there is so much of.
        let counts = quantity.kind == UnitKind::Count && !quantity.unit.is_empty()
            || quantity.predicate.is_none()
                && (quantity.unit.is_empty() || quantity.kind == UnitKind::Measure)
                && !lead.of(self.text).ends_with(['由', '从', '的', '到'])
                && after::directly(rest);
        let indicator = match (found, counted) {
            (Some(subject), Some(thing)) if counts || led_by_list => {
                if is_measure(subject.of(self.text)) {
                    before_number(subject)
                } else {
                    after_number(thing)
                }
            }
            (Some(subject), Some(thing)) => {
                let share = quantity.kind == UnitKind::Percent
                    && rest.starts_with('的')
                    && quantity.predicate.is_none();
                let governed = naming::GOVERNING_ENDS.ends(subject.of(self.text));
                if (share && !lead.of(self.text).ends_with('的')) || governed {
                    after_number(thing)
                } else {
                    before_number(subject)
                }
            }
            (Some(subject), None) => before_number(subject),
            (None, Some(thing)) if !changes(quantity) => after_number(thing),
            (None, _) => self.carried(index, names)?,
        };
        if indicator.naming == Naming::CountedAfter {
            self.used = indicator.span.end();
        }
        Some(indicator)
    }

    fn subject(&self, lead: Span<Clean>) -> Option<Span<Clean>> {
        let lead = self.inside_parenthesis(lead);
        let words = lead.of(self.text);
        let share = words.trim_start_matches(['，', '、', '；']);
        if share.starts_with("占") && !share.contains("比重") && !share.contains("比例") {
            return None;
        }
        let (start, end) = before::subject(words)?;
        let span = Span::new(lead.start() + start, lead.start() + end);
        (!is_connector(span.of(self.text))).then_some(span)
    }

    /// （其中春季发展5万亩: what stands before an open parenthesis does not name what is in it.
    fn inside_parenthesis(&self, lead: Span<Clean>) -> Span<Clean> {
        let words = lead.of(self.text);
        let open = words.rfind('（').filter(|at| !words[*at..].contains('）'));
        open.map_or(lead, |at| Span::new(lead.start() + at + '（'.len_utf8(), lead.end()))
    }

    /// The thing that a clause without a number speaks of.
    fn clause_subject(&self, clause: Span<Clean>) -> Option<Span<Clean>> {
        let words = clause.of(self.text).trim_end_matches(['，', '；', '：', '。']);
        let near = tail(words, LONGEST_LEAD);
        let base = clause.start() + words.len() - near.len();
        let (start, end) = before::subject(near)?;
        Some(Span::new(base + start, base + end))
    }

    /// The name of the quantity before, or the subject of the clause before.
    fn carried(&self, index: usize, names: &[Option<Indicator>]) -> Option<Indicator> {
        let last = names.last().copied().flatten();
        let clause = self.previous_clause(self.quantities[index].span.start());
        let fresh = clause
            .filter(|clause| index == 0 || self.quantities[index - 1].span.end() <= clause.start());
        let from_clause = fresh.and_then(|clause| {
            let span = self.clause_subject(clause)?;
            Some(Indicator { span, tail: None, naming: Naming::CarriedSubject })
        });
        last.map(|last| Indicator { naming: Naming::CarriedSubject, ..last }).or(from_clause)
    }

    /// A、B分别增长x、y: one item for each of the numbers in a row.
    fn distributed(&mut self, index: usize, names: &[Option<Indicator>]) -> Option<Vec<Indicator>> {
        let lead = self.lead(index);
        let words = lead.of(self.text);
        let Some(at) = words.rfind("分别") else { return self.joined(index, lead) };
        let tail = &words[at + "分别".len()..];
        if tail.contains(['，', '；']) {
            return None;
        }
        let count = 1 + self.in_a_row(index);
        let subject = self.subject(Span::new(lead.start(), lead.start() + at));
        let items = match subject {
            Some(subject) => self.items(subject),
            None => self.items_before(index, count, names),
        };
        if items.is_empty() {
            return None;
        }
        let whole = items[0].join(items[items.len() - 1]);
        let named = (0..count).map(|nth| {
            let span = if items.len() == count { items[nth] } else { whole };
            let tail =
                if items.len() == count { shared_tail(self.text, &items, nth) } else { None };
            Indicator { span, tail, naming: Naming::DistributedList }
        });
        Some(named.collect())
    }

    /// `A和B增长x和y`: as many names as numbers in a row, without 分别.
    fn joined(&self, index: usize, lead: Span<Clean>) -> Option<Vec<Indicator>> {
        let count = 1 + self.in_a_row(index);
        let quantity = &self.quantities[index];
        let alike = |other: &Quantity| other.unit == quantity.unit && other.kind != UnitKind::Count;
        if count < 2 || !self.quantities[index..index + count].iter().all(alike) {
            return None;
        }
        let items = self.items(self.subject(lead)?);
        let named = items.iter().enumerate().map(|(nth, span)| Indicator {
            span: *span,
            tail: shared_tail(self.text, &items, nth),
            naming: Naming::DistributedList,
        });
        (items.len() == count).then(|| named.collect())
    }

    /// How many further numbers follow the first with nothing but a connector between.
    fn in_a_row(&self, index: usize) -> usize {
        self.quantities[index..]
            .windows(2)
            .take_while(|pair| {
                let between =
                    self.text.get(pair[0].span.end()..pair[1].span.start()).unwrap_or("，。");
                matches!(between, "、" | "和" | "及" | "与" | "，" | "以及")
            })
            .count()
    }

    fn items(&self, subject: Span<Clean>) -> Vec<Span<Clean>> {
        let words = subject.of(self.text);
        let mut items = Vec::new();
        let mut start = 0;
        let mut depth = 0_i32;
        for (at, ch) in words.char_indices() {
            match ch {
                '“' | '（' | '《' => depth += 1,
                '”' | '）' | '》' => depth -= 1,
                '、' | '和' | '与' | '及' if depth == 0 && at > start => {
                    items.push(Span::new(subject.start() + start, subject.start() + at));
                    start = at + ch.len_utf8();
                }
                _ => {}
            }
        }
        if start < words.len() {
            items.push(Span::new(subject.start() + start, subject.end()));
        }
        items
    }

    /// The list stands before: in the names just given, or in the clause before.
    fn items_before(
        &self,
        index: usize,
        count: usize,
        names: &[Option<Indicator>],
    ) -> Vec<Span<Clean>> {
        let recent: Vec<Span<Clean>> =
            names.iter().rev().take(count).filter_map(|name| name.map(|name| name.span)).collect();
        if recent.len() == count && count > 0 {
            return recent.into_iter().rev().collect();
        }
        let clause = self.previous_clause(self.quantities[index].span.start());
        let subject = clause.and_then(|clause| self.clause_subject(clause));
        subject.map_or(Vec::new(), |subject| self.items(subject))
    }
}

/// 城镇、农村居民人均可支配收入: a member that names nothing alone takes what follows the like word of the last one.
fn shared_tail(text: &str, items: &[Span<Clean>], nth: usize) -> Option<Span<Clean>> {
    let last = items.last()?;
    let word = naming::ATTRIBUTES_ALONE
        .iter()
        .find(|word| items.get(nth).is_some_and(|item| item.of(text) == *word))?;
    let own = naming::ATTRIBUTES_ALONE
        .iter()
        .filter(|own| last.of(text).starts_with(own))
        .max_by_key(|own| own.len())?;
    let tail = Span::new(last.start() + own.len(), last.end());
    (!word.is_empty() && nth + 1 < items.len() && !tail.is_empty()).then_some(tail)
}

fn before_number(span: Span<Clean>) -> Indicator {
    Indicator { span, tail: None, naming: Naming::SubjectBefore }
}

fn after_number(span: Span<Clean>) -> Indicator {
    Indicator { span, tail: None, naming: Naming::CountedAfter }
}

fn is_connector(words: &str) -> bool {
    matches!(words, "和" | "及" | "与" | "等" | "的" | "了" | "上")
}

/// A number that only says how something changed, so that what follows it is not what it counts.
fn changes(quantity: &Quantity) -> bool {
    let changed = quantity
        .predicate
        .is_some_and(|predicate| matches!(predicate.change, ChangeWord::Rise | ChangeWord::Fall));
    changed && matches!(quantity.kind, UnitKind::Percent | UnitKind::Point | UnitKind::Times)
}

/// A predicate that makes what stands before it the subject, whatever follows the number.
fn is_strong(text: &str, predicate: Predicate) -> bool {
    !naming::WEAK_PREDICATES.holds(predicate.span.of(text))
}

/// 覆盖率, 亩产: measured itself, whatever follows the number; 年产 describes what follows.
fn is_measure(name: &str) -> bool {
    name.ends_with(['率', '额', '值', '量', '产', '积', '程']) && !name.ends_with("年产")
}
