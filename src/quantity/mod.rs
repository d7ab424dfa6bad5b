//! Stage 3: sentences → [`Quantity`]: numeral, range, scale, unit, bound; digits that are no quantity get a reason.
//!
//! | text | quantity |
//! |---|---|
//! | `5.2万人以上` | at least 52000 人 |
//! | `1—2家` | 1 to 2 家 |
//! | `控制在3%以内` | at most 3 % |
//! | `5G基站` | none: a code |

mod amount;
mod arabic_amount;
mod arabic_numeral;
mod bound;
mod cell;
mod change;
mod chinese_amount;
mod chinese_numeral;
mod doubt;
mod findings;
mod lists;
mod mixed_numeral;
mod money;
mod non_quantity;
mod numeral;
mod range;
mod scanner;
mod sign;

pub use change::{Basis, Change, Predicate};
pub use findings::{NonQuantity, NonQuantityKind, Quantities, Quantity, QuantityId};

use crate::{
    normalize::CleanText,
    structure::{Outline, SentenceId, SentenceKind},
    text::{Clean, Cursor, Span, pause},
};

/// Reads every number of the text.
#[must_use]
pub async fn quantities(clean: &CleanText, outline: &Outline) -> Quantities {
    let mut quantities = Quantities::default();
    for (index, sentence) in outline.sentences.iter().enumerate() {
        let sentence_id = SentenceId(u32::try_from(index).unwrap_or(u32::MAX));
        if sentence.kind == SentenceKind::Boilerplate {
            push_boilerplate_digits(&clean.text, sentence.span, &mut quantities);
            continue;
        }
        let row = outline.tables.cells_in(sentence.span);
        for cell in row {
            cell::scan_cell(&clean.text, cell, sentence_id, &mut quantities).await;
        }
        if row.is_empty() {
            scanner::scan_sentence(&clean.text, sentence.span, sentence_id, &mut quantities).await;
        }
        pause().await;
    }
    lists::share_units(&clean.text, &mut quantities.found);
    lists::share_predicates(&clean.text, &mut quantities.found);
    lists::share_bounds(&clean.text, &mut quantities.found);
    lists::share_leading_bounds(&clean.text, &mut quantities.found);
    quantities
}

/// Page numbers and counters: digits outside the body are no quantities.
fn push_boilerplate_digits(text: &str, span: Span<Clean>, quantities: &mut Quantities) {
    let words = span.slice(text);
    let mut cursor = Cursor::new(words);
    while let Some((start, ch)) = cursor.next() {
        if !ch.is_ascii_digit() {
            continue;
        }
        let len = words[start..].bytes().take_while(u8::is_ascii_digit).count();
        let span = Span::new(span.start() + start, span.start() + start + len);
        quantities.non_quantities.push(NonQuantity { span, kind: NonQuantityKind::Boilerplate });
        cursor.skip_to(start + len);
    }
}
