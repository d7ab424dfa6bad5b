//! The canonical indicator of every named number, by its naming phrase in its clause and its list.

use super::{
    catalog::{IndicatorEntry, Measured, canonical},
    name::is_measured_by_row,
    types::{Indicator, Naming},
};
use crate::{
    lexicon::{indicators::words, naming::JOINING_NUMBERS},
    quantity::{Quantities, Quantity},
    structure::{Cell, Outline, clauses},
    text::{Clean, Span, count_work, first_bytes, forward, last_bytes, pause},
};

/// The canonical indicator of each quantity, in order; `None` where nothing is named or none fits without doubt.
///
/// ```
/// use goalcards::{indicator::entries, text::block_on};
/// let found = goalcards::analyze("今年城乡居民人均可支配收入分别增长6%和8%。");
/// let entries = entries(&found.clean.text, &found.outline, &found.quantities, &found.indicators);
/// let entries = block_on(entries);
/// let ids: Vec<_> = entries.iter().flatten().map(|entry| entry.id).collect();
/// assert_eq!(ids, ["income_urban", "income_rural"]);
/// ```
#[must_use]
pub async fn entries(
    text: &str,
    outline: &Outline,
    quantities: &Quantities,
    indicators: &[Option<Indicator>],
) -> Vec<Option<&'static IndicatorEntry>> {
    let members = members(text, &quantities.found, indicators);
    let mut entries = Vec::with_capacity(quantities.found.len());
    for row in quantities.found.chunk_by(|left, right| left.sentence == right.sentence) {
        let sentence =
            row.first().and_then(|first| outline.sentences.get(first.sentence.0 as usize));
        let clauses = sentence.map_or_else(Vec::new, |sentence| clauses(text, sentence.span));
        for quantity in row {
            let at = entries.len();
            let cell = outline
                .tables
                .cell_at(quantity.core.start())
                .filter(|cell| is_measured_by_row(cell));
            let entry = members[at].and_then(|member| {
                if let Some(cell) = cell {
                    return of_row(text, cell, quantity, member.indicator);
                }
                entry(text, &clauses, quantities.found.get(..at)?, quantity, member)
            });
            entries.push(entry);
            pause().await;
        }
    }
    entries
}

/// The canonical indicator of a number in a table row, whose name has a cell of its own.
fn of_row(
    text: &str,
    cell: &Cell,
    quantity: &Quantity,
    indicator: Indicator,
) -> Option<&'static IndicatorEntry> {
    let change = quantity.predicate.map(|predicate| predicate.change);
    let measured = |name: &str| {
        let head = cell.name.slice(text);
        canonical(&Measured {
            name,
            head,
            unit: quantity.unit,
            kind: quantity.kind,
            change,
            nth: None,
        })
    };
    measured(&indicator.words(text)).or_else(|| measured(cell.name.slice(text)))
}

/// A name, with the place of its number in a row of numbers and the length of the row.
#[derive(Clone, Copy)]
struct Member {
    indicator: Indicator,
    nth: Option<(usize, usize)>,
}

fn entry(
    text: &str,
    clauses: &[Span<Clean>],
    earlier: &[Quantity],
    quantity: &Quantity,
    Member { indicator, nth }: Member,
) -> Option<&'static IndicatorEntry> {
    let share_of = quantity.unit == "%" && indicator.naming == Naming::CountedAfter;
    if share_of || describes(&text[quantity.span.end()..]) {
        return None;
    }
    let name = indicator.words(text);
    let head = head(text, clauses, earlier, quantity, indicator, &name);
    canonical(&Measured {
        name: &name,
        head: &head,
        unit: quantity.unit,
        kind: quantity.kind,
        change: quantity.predicate.map(|predicate| predicate.change),
        nth,
    })
}

/// `经济总量超千亿元｜的县域`: whether a number describes the thing after it.
fn describes(after: &str) -> bool {
    let thing = after.strip_prefix('的');
    thing.is_some_and(|thing| !words::OWN_AFTER.any_prefix_of(thing))
}

/// The words of the clause before the number with the name among them, from the last number on.
fn head(
    text: &str,
    clauses: &[Span<Clean>],
    earlier: &[Quantity],
    quantity: &Quantity,
    indicator: Indicator,
    name: &str,
) -> String {
    let counted_after = indicator.naming == Naming::CountedAfter;
    let anchor = if counted_after { quantity.span.start() } else { indicator.span.start() };
    let clause = clauses.partition_point(|clause| clause.start() <= anchor);
    let clause = clause.checked_sub(1).and_then(|at| clauses.get(at)).copied();
    let spent = earlier.partition_point(|before| before.span.end() <= anchor);
    let spent =
        spent.checked_sub(1).and_then(|at| earlier.get(at)).map_or(0, |before| before.span.end());
    let start = clause.map_or(anchor, Span::start).max(spent).min(anchor);
    let before = last_bytes(&text[start..anchor], LONGEST_LEAD);
    if counted_after || indicator.tail.is_some() {
        return [before, name].concat();
    }
    let last = earlier.last().map_or(0, |before| before.span.end()).max(indicator.span.end());
    let between = first_bytes(text.get(last..quantity.core.start()).unwrap_or(""), LONGEST_LEAD);
    [before, name, between].concat()
}

/// At most this many bytes before a name in its clause are read.
const LONGEST_LEAD: usize = 1500;

/// The name of each number, with its place among the numbers that stand in a row.
fn members(
    text: &str,
    quantities: &[Quantity],
    indicators: &[Option<Indicator>],
) -> Vec<Option<Member>> {
    let mut members: Vec<Option<Member>> = Vec::with_capacity(quantities.len());
    let mut list: &[Option<Indicator>] = &[];
    forward(0, |first| {
        let row = row(text, &quantities[first..], indicators.get(first..).unwrap_or(&[]));
        let named = indicators.get(first..first + row).unwrap_or(&[]);
        let distributed = naming(named.first()) == Some(Naming::DistributedList);
        let carries = list.len() > 1 && naming(named.first()) == Some(Naming::CarriedSubject);
        let from = if carries && list.len() == row { list } else { named };
        let lost = carries && list.len() != row && !one_span(list);
        members.extend((0..row).map(|nth| {
            let indicator = from.get(nth).copied().flatten().filter(|_| !lost)?;
            Some(Member { indicator, nth: (distributed || row > 1).then_some((nth, row)) })
        }));
        list = if distributed {
            named
        } else if carries {
            list
        } else {
            &[]
        };
        Some(first + row)
    });
    members
}

fn naming(indicator: Option<&Option<Indicator>>) -> Option<Naming> {
    indicator.copied().flatten().map(|indicator| indicator.naming)
}

fn one_span(list: &[Option<Indicator>]) -> bool {
    list.windows(2).all(|pair| pair[0].map(|left| left.span) == pair[1].map(|right| right.span))
}

/// How many numbers are in a row from the first: a distributed list, or several of one name.
fn row(text: &str, quantities: &[Quantity], indicators: &[Option<Indicator>]) -> usize {
    let goes_on =
        quantities.windows(2).zip(indicators.windows(2)).take_while(|(numbers, names)| {
            count_work(1);
            let between = text.get(numbers[0].span.end()..numbers[1].span.start()).unwrap_or("，");
            let (Some(left), Some(right)) = (names[0], names[1]) else { return false };
            let joined = JOINING_NUMBERS.contains(&between);
            match (left.naming, right.naming) {
                (Naming::DistributedList, Naming::DistributedList) => joined || between == "，",
                _ => joined && left.span == right.span && numbers[0].unit == numbers[1].unit,
            }
        });
    (1 + goes_on.count()).min(quantities.len())
}
