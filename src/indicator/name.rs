//! Which phrase names each number of a sentence: before it, after it, from a list, or carried from an earlier number.

use super::{
    naming_context::NamingContext,
    naming_rules::{Effect, name_quantity},
    subject_phrase,
    types::{Indicator, Naming},
};
use crate::{
    quantity::{Quantities, Quantity},
    structure::{Cell, Column, Outline, clauses},
    text::{Clean, Span, pause},
};

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
        // Each cell of a table row is read by itself.
        let cell_of = |quantity: &Quantity| outline.tables.cell_at(quantity.core.start());
        for numbers in row.chunk_by(|left, right| {
            cell_of(left).map(|cell| cell.span) == cell_of(right).map(|cell| cell.span)
        }) {
            let cell = numbers.first().and_then(cell_of);
            if let Some(cell) = cell.filter(|cell| is_measured_by_row(cell)) {
                names.extend(numbers.iter().map(|_| Some(name_of_row(text, cell))));
                pause().await;
            } else {
                let span = cell.map_or(sentence.span, |cell| cell.span);
                names.extend(names_in_sentence(text, span, numbers).await);
            }
        }
    }
    names
}

/// Whether the name of the table row says what the number in the cell measures.
pub(super) fn is_measured_by_row(cell: &Cell) -> bool {
    matches!(cell.column, Column::Past | Column::Aim | Column::Amount | Column::Rate)
        && !cell.name.is_empty()
}

/// The name of a table row, without the predicate at its end: 地区生产总值｜增长.
fn name_of_row(text: &str, cell: &Cell) -> Indicator {
    let name = cell.name.slice(text);
    let (start, end) =
        subject_phrase::subject(name).filter(|(start, end)| start < end).unwrap_or((0, name.len()));
    let span = Span::new(cell.name.start() + start, cell.name.start() + end);
    Indicator { span, tail: None, naming: Naming::SubjectBefore, rule: "table_row" }
}

async fn names_in_sentence(
    text: &str,
    sentence: Span<Clean>,
    quantities: &[Quantity],
) -> Vec<Option<Indicator>> {
    let clauses = clauses(text, sentence);
    let mut names: Vec<Option<Indicator>> = Vec::with_capacity(quantities.len());
    let mut context = NamingContext {
        text,
        sentence,
        clauses: &clauses,
        quantities,
        consumed_to: sentence.start(),
        describing: None,
        row: 0..0,
    };
    for index in 0..quantities.len() {
        // A list names several numbers at once.
        if index < names.len() {
            continue;
        }
        let list = context.distributed(index, &names);
        if let Some(list) = list.filter(|list| !list.is_empty()) {
            names.extend(list.into_iter().map(Some));
        } else {
            let named = name_quantity(&context, index, &names);
            if let Some((indicator, effect)) = named {
                note_effect(&mut context, index, indicator, effect);
            }
            names.push(named.map(|(indicator, _)| indicator));
        }
        pause().await;
    }
    names
}

/// Keeps what the decision on a number means for the numbers after it.
fn note_effect(
    context: &mut NamingContext<'_>,
    index: usize,
    indicator: Indicator,
    effect: Effect,
) {
    match effect {
        Effect::None => {}
        Effect::NextDescribes => context.describing = Some(index + 1),
        Effect::ConsumesNoun if context.continues_in_number(index, indicator) => {}
        Effect::ConsumesNoun => context.consumed_to = indicator.span.end(),
    }
}
