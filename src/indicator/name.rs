//! Which phrase names each quantity of a sentence: before it, after it, from a list, or carried from the one before.

use std::ops::Range;

use super::{Indicator, after, before};
use crate::{
    lexicon::{changes::ChangeWord, naming, units::UnitKind},
    quantity::{Predicate, Quantities, Quantity},
    structure::{Cell, Column, Outline, clauses},
    text::{Clean, Span, last_bytes, one_of, pause},
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
pub async fn names(
    text: &str,
    outline: &Outline,
    quantities: &Quantities,
) -> Vec<Option<Indicator>> {
    let mut names = Vec::with_capacity(quantities.found.len());
    for row in quantities.found.chunk_by(|left, right| left.sentence == right.sentence) {
        let sentence =
            row.first().and_then(|first| outline.sentences.get(first.sentence.0 as usize));
        let Some(sentence) = sentence else { continue };
        // The cells of a row are read one by one.
        let cell = |one: &Quantity| outline.tables.cell_at(one.core.start());
        for numbers in row.chunk_by(|left, right| {
            cell(left).map(|one| one.span) == cell(right).map(|one| one.span)
        }) {
            let within = numbers.first().and_then(cell);
            if let Some(cell) = within.filter(|cell| measures(cell)) {
                names.extend(numbers.iter().map(|_| Some(of_row(text, cell))));
                pause().await;
            } else {
                let span = within.map_or(sentence.span, |cell| cell.span);
                names.extend(in_sentence(text, span, numbers).await);
            }
        }
    }
    names
}

/// What stands in a row of a table is measured by its number.
pub(super) fn measures(cell: &Cell) -> bool {
    matches!(cell.column, Column::Past | Column::Aim | Column::Amount | Column::Rate)
        && !cell.name.is_empty()
}

/// The name of a row, without what its end says of the number: 地区生产总值｜增长.
fn of_row(text: &str, cell: &Cell) -> Indicator {
    let name = cell.name.slice(text);
    let (start, end) =
        before::subject(name).filter(|(start, end)| start < end).unwrap_or((0, name.len()));
    before_number(Span::new(cell.name.start() + start, cell.name.start() + end))
}

async fn in_sentence(
    text: &str,
    sentence: Span<Clean>,
    quantities: &[Quantity],
) -> Vec<Option<Indicator>> {
    let clauses = clauses(text, sentence);
    let mut names: Vec<Option<Indicator>> = Vec::with_capacity(quantities.len());
    let mut reader = Reader {
        text,
        sentence,
        clauses: &clauses,
        quantities,
        used: sentence.start(),
        row: 0..0,
        described: 0,
    };
    for at in 0..quantities.len() {
        if at < names.len() {
            continue;
        }
        if let Some(list) = reader.distributed(at, &names).filter(|list| !list.is_empty()) {
            names.extend(list.into_iter().map(Some));
        } else {
            let name = reader.single(at, &names);
            names.push(name);
        }
        pause().await;
    }
    names
}

/// What names a number stands at most this many bytes before it.
const LONGEST_LEAD: usize = 300;

pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) sentence: Span<Clean>,
    clauses: &'a [Span<Clean>],
    pub(super) quantities: &'a [Quantity],
    /// Up to where the text has been spent on earlier numbers.
    used: usize,
    /// The row of numbers that was met last, with nothing but connectors between them.
    pub(super) row: Range<usize>,
    /// The number that describes what the one before it counts.
    described: usize,
}

impl Reader<'_> {
    pub(super) fn clause_start(&self, at: usize) -> usize {
        let after = self.clauses.partition_point(|clause| clause.start() <= at);
        after
            .checked_sub(1)
            .and_then(|index| self.clauses.get(index))
            .map_or(self.sentence.start(), |clause| clause.start())
    }

    pub(super) fn previous_clause(&self, at: usize) -> Option<Span<Clean>> {
        let after = self.clauses.partition_point(|clause| clause.start() <= at);
        self.clauses.get(after.checked_sub(2)?).copied()
    }

    /// The text before a quantity that may name it.
    pub(super) fn lead(&self, index: usize) -> Span<Clean> {
        let quantity = &self.quantities[index];
        let inside = |last: usize| self.is_inside_name(last, quantity.span.start());
        let last = (0..index).rev().take(3).find(|last| !inside(*last));
        let previous = last.map_or(self.sentence.start(), |last| self.quantities[last].span.end());
        let start = self.clause_start(quantity.span.start()).max(previous).max(self.used);
        let start = start.min(quantity.span.start());
        let near =
            last_bytes(self.text.get(start..quantity.span.start()).unwrap_or(""), LONGEST_LEAD);
        Span::new(quantity.span.start() - near.len(), quantity.span.start())
    }

    fn single(&mut self, index: usize, names: &[Option<Indicator>]) -> Option<Indicator> {
        let quantity = &self.quantities[index];
        let lead = self.lead(index);
        let compared = quantity.kind == UnitKind::Point;
        let found = if compared { self.measured_from(lead) } else { None };
        let found = found.or_else(|| self.subject(lead));
        let end = quantity.span.end();
        let rest = &self.text[end..self.sentence.end()];
        if let Some(thing) = self.past_description(index) {
            self.described = index + 1;
            return Some(after_number(thing));
        }
        let thing = self.articles(index).or_else(|| found.is_none().then(|| self.funded(index))?);
        if let Some(thing) = thing {
            return Some(after_number(thing));
        }
        if let Some(subject) = found.filter(|_| index > 0 && self.described == index) {
            return Some(before_number(subject));
        }
        let strong = quantity.predicate.is_some_and(|predicate| is_strong(self.text, predicate));
        let counted = if strong && found.is_some() {
            None
        } else {
            after::counted(rest, classifier(quantity))
        };
        let counted = counted.map(|(start, stop)| Span::new(end + start, end + stop));
        let counted = self.counted_together(index, counted);
        let led_by_list = found.is_some_and(|span| span.slice(self.text).ends_with('等'));
        let counts = quantity.kind == UnitKind::Count && !quantity.unit.is_empty()
            || self.counts_directly(index, lead);
        let indicator = match (found, counted) {
            (Some(subject), Some(thing)) if counts || led_by_list => {
                if naming::MEASURE_ENDS.any_suffix_of(subject.slice(self.text)) {
                    before_number(subject)
                } else {
                    after_number(thing)
                }
            }
            (Some(subject), Some(thing)) => {
                let share = quantity.kind == UnitKind::Percent
                    && rest.starts_with('的')
                    && quantity.predicate.is_none();
                let reached = quantity.predicate.is_some_and(|predicate| {
                    naming::REACHING.contains(predicate.span.slice(self.text))
                });
                let joined =
                    lead.slice(self.text).trim_end().ends_with(one_of(&['和', '与', '及']));
                let governed = joined
                    || naming::GOVERNING_ENDS.any_suffix_of(subject.slice(self.text))
                    || reached && rest.starts_with('的')
                    || rest.starts_with("给予")
                    || self.is_governed(index, lead, rest);
                if (share && !lead.slice(self.text).ends_with('的')) || governed {
                    after_number(thing)
                } else {
                    before_number(subject)
                }
            }
            (Some(subject), None) => {
                let list = subject.slice(self.text).strip_suffix('等');
                let list = list.filter(|list| list.contains(one_of(&['、', '和'])));
                let end = list.map_or(subject.end(), |list| subject.start() + list.len());
                let name = before_number(Span::new(subject.start(), end));
                let owned = self.of_crop(name, names).or_else(|| self.of_rate(name, names));
                let owned = owned.or_else(|| self.of_counted(name, names));
                let owned = owned.or_else(|| self.of_level(name, names));
                let owned = owned.or_else(|| self.of_owner(name, lead));
                owned.unwrap_or(name)
            }
            (None, Some(thing)) if !changes(quantity) => after_number(thing),
            (None, _) => match self.gained(index, lead) {
                Some(thing) => after_number(thing),
                None => self.carried(index, names)?,
            },
        };
        if indicator.naming == Naming::CountedAfter && !self.continues_in_number(index, indicator) {
            self.used = indicator.span.end();
        }
        Some(indicator)
    }

    /// 1.5亿中小学生, 80公里绿道: what follows at once is what there is so much of.
    fn counts_directly(&self, index: usize, lead: Span<Clean>) -> bool {
        let quantity = &self.quantities[index];
        quantity.predicate.is_none()
            && (quantity.unit.is_empty()
                || quantity.kind == UnitKind::Measure
                || quantity.kind == UnitKind::Money && lead.slice(self.text).ends_with('的'))
            && !lead.slice(self.text).ends_with(one_of(&['由', '从', '到']))
            && after::directly(&self.text[quantity.span.end()..self.sentence.end()])
    }

    /// 通过平台发放｜8000万元消费券: the verb before the number governs what follows it.
    fn is_governed(&self, index: usize, lead: Span<Clean>, rest: &str) -> bool {
        let verb = naming::LEADING_VERBS.longest_suffix_of(lead.slice(self.text));
        let gives = self.quantities[index].predicate.is_some_and(|predicate| {
            matches!(predicate.span.slice(self.text), "安排" | "拟安排" | "完成" | "实现")
        });
        if gives {
            return self.quantities[index].kind == UnitKind::Money && after::directly(rest);
        }
        self.quantities[index].kind == UnitKind::Money
            && self.quantities[index].predicate.is_none()
            && verb.is_some_and(|verb| !naming::NOMINAL_VERBS.contains(verb))
            && after::directly(rest)
    }

    /// ，30万人｜享受补贴: people that nothing was said of before.
    fn gained(&self, index: usize, lead: Span<Clean>) -> Option<Span<Clean>> {
        let quantity = &self.quantities[index];
        let people = matches!(quantity.unit, "人" | "户" | "名");
        let first = lead.start() == self.clause_start(quantity.span.start());
        let end = quantity.span.end();
        let (start, stop) = after::gained(&self.text[end..self.sentence.end()])?;
        (people && first && quantity.predicate.is_none())
            .then(|| Span::new(end + start, end + stop))
    }

    /// 增速｜领先全市2个百分点: of a distance, what is measured from something and not that.
    fn measured_from(&self, lead: Span<Clean>) -> Option<Span<Clean>> {
        let cut = before::benchmark(lead.slice(self.text))?;
        let measure = Span::new(lead.start(), lead.start() + cut);
        let words = measure.slice(self.text);
        let subject = self.subject(measure)?;
        // Its growth is compared, so that it stays in the name.
        let grows = naming::GROWTH_ENDS.any_suffix_of(words);
        Some(if grows { Span::new(subject.start(), measure.end()) } else { subject })
    }

    pub(super) fn subject(&self, lead: Span<Clean>) -> Option<Span<Clean>> {
        let lead = self.inside_parenthesis(lead);
        let words = lead.slice(self.text);
        let share = words.trim_start_matches(one_of(&['，', '、', '；']));
        if share.starts_with("占") && !share.contains("比重") && !share.contains("比例") {
            return None;
        }
        let (start, end) = before::subject(words)?;
        let span = Span::new(lead.start() + start, lead.start() + end);
        (!is_connector(span.slice(self.text))).then_some(span)
    }

    /// （其中春季发展5万亩: what stands before an open parenthesis does not name what is in it.
    fn inside_parenthesis(&self, lead: Span<Clean>) -> Span<Clean> {
        let words = lead.slice(self.text);
        let open = words.rfind('（').filter(|at| !words[*at..].contains('）'));
        open.map_or(lead, |at| Span::new(lead.start() + at + '（'.len_utf8(), lead.end()))
    }

    /// The thing that a clause without a number speaks of.
    pub(super) fn clause_subject(&self, clause: Span<Clean>) -> Option<Span<Clean>> {
        let words = before::without_progress(clause.slice(self.text));
        let near = last_bytes(words, LONGEST_LEAD);
        let base = clause.start() + words.len() - near.len();
        let (start, end) = before::subject(near)?;
        Some(Span::new(base + start, base + end))
    }

    /// The name of the quantity before, or the subject of the clause before.
    fn carried(&self, index: usize, names: &[Option<Indicator>]) -> Option<Indicator> {
        let last = self.alike(index, names).or_else(|| names.last().copied().flatten());
        let at = self
            .clauses
            .partition_point(|clause| clause.start() <= self.quantities[index].span.start());
        let since = index.checked_sub(1).map_or(0, |last| self.quantities[last].span.end());
        let earlier = self.clauses.get(..at.saturating_sub(1)).unwrap_or(&[]);
        let fresh = earlier.iter().rev().take(3).take_while(|clause| since <= clause.start());
        let from_clause = { fresh }.find_map(|clause| self.clause_subject(*clause));
        // 加快农村路｜建设，新改建60公里
        let things = matches!(self.quantities[index].kind, UnitKind::Count | UnitKind::Measure);
        let from_clause = from_clause.map(|span| {
            let words = span.slice(self.text);
            let acts = naming::TRAILING_ACTIONS.longest_suffix_of(words).filter(|_| things);
            let end = span.end() - acts.map_or(0, str::len);
            let span = if end > span.start() { Span::new(span.start(), end) } else { span };
            Indicator { span, tail: None, naming: Naming::CarriedSubject }
        });
        last.map(|last| Indicator { naming: Naming::CarriedSubject, ..last }).or(from_clause)
    }
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
    let words = predicate.span.slice(text);
    !naming::WEAK_PREDICATES.contains(words) && !naming::REACHING.contains(words)
}

/// The unit where it counts things.
pub(super) fn classifier(quantity: &Quantity) -> &'static str {
    if quantity.kind == UnitKind::Count { quantity.unit } else { "" }
}
