//! A number with its unit, or a range of two numbers, before it becomes a [`Quantity`](super::Quantity).

use super::numeral::Numeral;
use crate::{
    lexicon::units::{self, UnitWord},
    text::Decimal,
};

/// A number with its unit, and the second number of a range.
pub(super) struct Amount<'t> {
    /// The number, or the first of a range.
    pub(super) first: Numeral,
    /// The second number of a range.
    pub(super) last: Option<Numeral>,
    /// The byte after number and unit, in the sentence.
    pub(super) end: usize,
    /// The unit.
    pub(super) unit: Option<UnitWord<'t>>,
    /// Bytes of the sign or the currency before the number.
    pub(super) prefix_len: usize,
    /// The numeral as written: `5.2`, `1–2`.
    pub(super) numeral_text: String,
    /// The scale as written: `万`.
    pub(super) scale_text: String,
    /// Written in Chinese numerals.
    pub(super) in_chinese: bool,
}

impl Amount<'_> {
    /// A share of the whole, in percent.
    pub(super) fn percent(value: Decimal, end: usize) -> Amount<'static> {
        Amount::in_unit(Numeral::from_value(value), "%", end)
    }

    /// A number in Chinese numerals with a unit that is not in the text.
    pub(super) fn in_unit(first: Numeral, unit: &str, end: usize) -> Amount<'_> {
        Amount {
            numeral_text: first.value.to_string(),
            scale_text: String::new(),
            last: None,
            end,
            first,
            unit: units::at_start(unit),
            prefix_len: 0,
            in_chinese: true,
        }
    }

    /// The number, or the second of a range.
    pub(super) fn last_numeral(&self) -> &Numeral {
        self.last.as_ref().unwrap_or(&self.first)
    }
}
