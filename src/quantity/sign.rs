//! Signs before a number: 增长-2.9% is a fall, -2%至2% keeps its signs, 下降-2% is doubtful.

use super::{Change, Predicate, bound, change, scanner::Amount};
use crate::{
    lexicon::{
        changes,
        units::{UnitKind, UnitWord},
    },
    text::{Clean, Decimal, Span, is_han, last_bytes, one_of},
};

/// A sign, with its length in bytes.
#[derive(Clone, Copy)]
pub(super) struct Sign {
    pub(super) negative: bool,
    pub(super) len: usize,
}

const SIGNS: [(char, bool); 10] = [
    ('-', true),
    ('－', true),
    ('−', true),
    ('﹣', true),
    ('–', true),
    ('‐', true),
    ('‑', true),
    ('负', true),
    ('+', false),
    ('正', false),
];

/// Signs of what is below zero, at the head of a cell.
pub(super) const MINUS: [char; 3] = ['-', '－', '−'];

fn sign((ch, negative): (char, bool)) -> Sign {
    Sign { negative, len: ch.len_utf8() }
}

/// The sign that begins the text, directly before a digit.
pub(super) fn at_start(text: &str) -> Option<Sign> {
    let found = SIGNS.into_iter().find(|(ch, _)| text.starts_with(*ch)).map(sign)?;
    text[found.len..].starts_with(|ch: char| ch.is_ascii_digit()).then_some(found)
}

/// The sign that ends `before`, which may as well be a dash: see [`holds`].
pub(super) fn at_end(before: &str) -> Option<Sign> {
    SIGNS.into_iter().find(|(ch, _)| before.ends_with(*ch)).map(sign)
}

/// Whether a sign after `lead` is one: after a change, or before a percentage where no other number goes before.
pub(super) fn is_sign(lead: &str, sign: Sign, unit: Option<UnitWord<'_>>, before: &str) -> bool {
    let bare = &lead[..lead.len() - bound::bound_before(lead).map_or(0, |(_, len)| len)];
    let predicate = change::predicate(bare, 0, bare.len());
    let spoken = before.ends_with(one_of(&['负', '正', '+']));
    let changes =
        predicate.is_some_and(|found| matches!(found.change, Change::Rise | Change::Fall));
    if changes && !spoken {
        return true;
    }
    let measured = unit.is_some_and(|unit| {
        matches!(unit.kind, UnitKind::Percent | UnitKind::Point) || unit.name == "摄氏度"
    });
    let led = predicate.is_some() || lead.ends_with(one_of(&['由', '从', '于', '在']));
    let opens = lead.is_empty()
        || lead.ends_with(is_han)
        || lead.ends_with(one_of(&['（', '，', '：', '、', '；', '”']));
    measured && (led || !spoken && sign.negative && opens)
}

/// What the signs of a number say, once its predicate is known.
pub(super) enum SignMeaning {
    /// The number as it stands.
    Plain,
    /// A rise below zero: a fall, with sizes.
    Fall,
    /// 下降-2%: which way it goes is not clear.
    Doubtful,
}

/// The smaller and the larger end of a number, which are one where it is no range.
fn ends(amount: &Amount<'_>) -> (Decimal, Decimal) {
    let last = amount.last.as_ref().unwrap_or(&amount.first);
    (amount.first.value.min(last.value), amount.first.value.max(last.value))
}

/// Whether all of a number lies below zero; -1到1.5 does not.
pub(super) fn is_below_zero(amount: &Amount<'_>) -> bool {
    let (low, high) = ends(amount);
    low < Decimal::default() && high <= Decimal::default()
}

/// How a number below zero is to be read after a predicate and the words before it.
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
    let near = last_bytes(lead, NOUN);
    let falls = changes::FALL_NOUNS.any_in(near);
    let change = predicate.map(|predicate| predicate.change);
    if change == Some(Change::Fall) || falls {
        return SignMeaning::Doubtful;
    }
    let grows = change == Some(Change::Rise) || changes::GROWTH_NOUNS.any_in(near);
    if high <= zero && grows { SignMeaning::Fall } else { SignMeaning::Plain }
}

/// The noun of a change stands at most this many bytes before its predicate: 降幅收窄至.
const NOUN: usize = 24;

/// The predicate of a rise below zero, whose words are those of the rise or else the sign.
pub(super) fn fall(predicate: Option<Predicate>, sign: Span<Clean>) -> Predicate {
    Predicate { change: Change::Fall, span: predicate.map_or(sign, |predicate| predicate.span) }
}

/// Takes the signs off, and sets the smaller of two sizes first.
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
