//! Signs before a number: 增长-2.9% is a fall, -2%至2% keeps its signs, 下降-2% is doubtful.

use super::{
    amount::Amount,
    bound,
    change::{self, Change, Predicate},
};
use crate::{
    lexicon::{
        changes,
        units::{self, UnitKind, UnitWord},
    },
    text::{Clean, Decimal, Span, is_han, last_bytes, one_of},
};

/// A sign before a number.
#[derive(Clone, Copy)]
pub(super) struct Sign {
    /// The number is below zero.
    pub(super) negative: bool,
    /// Bytes.
    pub(super) len: usize,
}

/// The signs, and whether each makes a number negative.
const SIGNS: [(char, bool); 10] = [
    ('-', true),
    ('－', true),
    ('−', true),
    ('﹣', true),
    ('–', true),
    ('‐', true),
    ('‑', true),
    (changes::NEGATIVE, true),
    ('+', false),
    (changes::POSITIVE, false),
];

/// Minus signs at the start of a table cell.
pub(super) const MINUS: [char; 3] = ['-', '－', '−'];

fn sign_of((ch, negative): (char, bool)) -> Sign {
    Sign { negative, len: ch.len_utf8() }
}

/// The sign that begins the text, directly before a digit.
pub(super) fn at_start(text: &str) -> Option<Sign> {
    let found = SIGNS.into_iter().find(|(ch, _)| text.starts_with(*ch)).map(sign_of)?;
    text[found.len..].starts_with(|ch: char| ch.is_ascii_digit()).then_some(found)
}

/// The sign that ends `before`, which may be a dash: see [`is_sign`].
pub(super) fn at_end(before: &str) -> Option<Sign> {
    SIGNS.into_iter().find(|(ch, _)| before.ends_with(*ch)).map(sign_of)
}

/// Whether a dash after `lead` is a sign: after a verb of change, or before a percentage that no other number precedes.
pub(super) fn is_sign(lead: &str, sign: Sign, unit: Option<UnitWord<'_>>, before: &str) -> bool {
    let bare = &lead[..lead.len() - bound::bound_before(lead).map_or(0, |(_, len)| len)];
    let predicate = change::predicate(bare, 0, bare.len());
    let spoken = before.ends_with(one_of(&[changes::NEGATIVE, changes::POSITIVE, '+']));
    let changes =
        predicate.is_some_and(|found| matches!(found.change, Change::Rise | Change::Fall));
    if changes && !spoken {
        return true;
    }
    let measured = unit.is_some_and(|unit| {
        matches!(unit.kind, UnitKind::Percent | UnitKind::Point) || unit.name == units::CELSIUS
    });
    let led = predicate.is_some() || lead.ends_with(changes::SIGNED_LEVEL_LEADS);
    let opens = lead.is_empty()
        || lead.ends_with(is_han)
        || lead.ends_with(one_of(&['（', '，', '：', '、', '；', '”']));
    measured && (led || !spoken && sign.negative && opens)
}

/// What a negative number means after its predicate.
pub(super) enum SignMeaning {
    /// The number as written.
    Plain,
    /// A rise of a negative number: a fall, by its size.
    Fall,
    /// 下降-2%: a rise or a fall.
    Doubtful,
}

/// The lower and the upper end of an amount; the same where it is no range.
fn ends(amount: &Amount<'_>) -> (Decimal, Decimal) {
    let last = amount.last_numeral();
    (amount.first.value.min(last.value), amount.first.value.max(last.value))
}

/// Whether all of an amount is negative; -1到1.5 is not.
pub(super) fn is_below_zero(amount: &Amount<'_>) -> bool {
    let (low, high) = ends(amount);
    low < Decimal::default() && high <= Decimal::default()
}

/// What the signs of an amount mean after a predicate and the words before it.
pub(super) fn sign_meaning(
    amount: &Amount<'_>,
    predicate: Option<Predicate>,
    lead: &str,
) -> SignMeaning {
    let (low, high) = ends(amount);
    let zero = Decimal::default();
    if low >= zero {
        return SignMeaning::Plain;
    }
    let near = last_bytes(lead, MAX_NOUN_BYTES);
    let falls = changes::FALL_NOUNS.any_in(near);
    let change = predicate.map(|predicate| predicate.change);
    if change == Some(Change::Fall) || falls {
        return SignMeaning::Doubtful;
    }
    let grows = change == Some(Change::Rise) || changes::GROWTH_NOUNS.any_in(near);
    if high <= zero && grows { SignMeaning::Fall } else { SignMeaning::Plain }
}

/// The noun of a change is looked for in so many bytes before its predicate: 降幅收窄至.
const MAX_NOUN_BYTES: usize = 24;

/// The predicate of a fall that is written as a negative rise; its words are those of the rise, or else the sign.
pub(super) fn fall(predicate: Option<Predicate>, sign: Span<Clean>) -> Predicate {
    Predicate { change: Change::Fall, span: predicate.map_or(sign, |predicate| predicate.span) }
}

/// Removes the signs, and puts the smaller end of a range first.
pub(super) fn strip_signs(amount: &mut Amount<'_>) {
    amount.first.value = amount.first.value.negated();
    amount.numeral_text = amount.numeral_text.replace('-', "");
    let Some(last) = &mut amount.last else { return };
    last.value = last.value.negated();
    if last.value < amount.first.value {
        std::mem::swap(&mut last.value, &mut amount.first.value);
        let turned =
            amount.numeral_text.split_once('–').map(|(left, right)| format!("{right}–{left}"));
        amount.numeral_text = turned.unwrap_or_default();
    }
}
