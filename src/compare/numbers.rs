//! Amounts of two reports in one unit: 公顷 and 亩, 吨 and 斤, 个 and 家.

use crate::{
    lexicon::comparison::{CONVERSIONS, COUNTERS},
    quantity::Quantity,
    text::Decimal,
};

/// The unit in which an amount is compared, with what it is a rate of.
pub(super) fn unit_key(quantity: &Quantity) -> (&'static str, [&'static str; 2]) {
    let unit = if COUNTERS.contains(quantity.unit) { "" } else { quantity.unit };
    (conversion(unit).map_or(unit, |(_, base, _)| base), quantity.per)
}

/// An amount in the unit in which it is compared.
pub(super) fn in_common_unit(value: Decimal, unit: &str) -> Decimal {
    let factor = conversion(unit).map_or(1, |(_, _, factor)| factor);
    value.checked_mul(Decimal::from_int(factor)).unwrap_or(value)
}

fn conversion(unit: &str) -> Option<(&'static str, &'static str, i64)> {
    CONVERSIONS.iter().copied().find(|(written, ..)| *written == unit)
}

/// The amounts that an amount may stand for, since its last digit is rounded.
pub(super) struct Rounded {
    pub(super) least: Decimal,
    pub(super) most: Decimal,
}

impl Rounded {
    pub(super) fn of(quantity: &Quantity) -> Self {
        let places = quantity.numeral_text.split_once('.').map_or(0, |(_, places)| places.len());
        let places = i32::try_from(places).unwrap_or(0);
        let half = Decimal::from_parts(5, quantity.scale_exponent - places - 1);
        let with = |part| quantity.min.checked_add(part).unwrap_or(quantity.min);
        Self { least: with(half.negated()), most: with(half) }
    }

    /// Whether an amount in the common unit lies among them.
    pub(super) fn holds(&self, amount: Decimal, unit: &str) -> bool {
        let [least, most] = [self.least, self.most].map(|end| in_common_unit(end, unit));
        least <= amount && amount <= most
    }
}
