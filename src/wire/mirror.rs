//! Core findings → wire: the one place where offsets become UTF-16 and decimals become floats.

use super::types as wire;
use crate::{
    analyze,
    lexicon::bounds::Limit,
    quantity,
    structure,
    text::{Clean, Decimal, Pasted, Span, Utf16Index},
};

struct Mirror<'a> {
    analysis: &'a analyze::Analysis<'a>,
    index: Utf16Index<'a>,
}

impl From<&analyze::Analysis<'_>> for wire::Analysis {
    fn from(analysis: &analyze::Analysis<'_>) -> Self {
        let mirror = Mirror { analysis, index: Utf16Index::new(analysis.text) };
        let quantities = analysis.quantities.found.iter().enumerate();
        Self {
            schema: 1,
            quantities: quantities.map(|(id, found)| mirror.quantity(id, found)).collect(),
            ..Self::default()
        }
    }
}

impl Mirror<'_> {
    fn pasted(&self, span: Span<Clean>) -> Span<Pasted> {
        self.analysis.clean.map.to_pasted(span)
    }

    fn place(&self, span: Span<Clean>) -> (u32, u32) {
        let span = self.pasted(span);
        (self.index.at(span.start()), self.index.at(span.end()))
    }

    fn as_pasted(&self, span: Span<Clean>) -> String {
        self.pasted(span).of(self.analysis.text).to_owned()
    }

    fn quantity(&self, id: usize, found: &quantity::Quantity) -> wire::Quantity {
        let (start, end) = self.place(found.span);
        wire::Quantity {
            id: number(id),
            start,
            end,
            text: self.as_pasted(found.span),
            min: float(found.min),
            max: float(found.max),
            unit: found.unit.to_owned(),
            figure: found.figure.clone(),
            scaled_unit: found.scaled_unit.clone(),
            bound: bound(found.bound.map(|(limit, _)| limit)),
            change: found.predicate.map_or(wire::Change::Level, |predicate| change(predicate.change)),
            basis: found.basis.map(|(basis, _)| match basis {
                quantity::Basis::YearOnYear => wire::Basis::YearOnYear,
                quantity::Basis::Cumulative => wire::Basis::Cumulative,
                quantity::Basis::AnnualAverage => wire::Basis::AnnualAverage,
            }),
            stance: wire::Stance::Context,
            indicator: None,
            goal: None,
            reason: None,
            cues: Vec::new(),
        }
    }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The nearest float; exact decimals end here.
fn float(value: Decimal) -> f64 {
    value.to_string().parse().unwrap_or(f64::NAN)
}

fn bound(limit: Option<Limit>) -> wire::Bound {
    match limit {
        None => wire::Bound::Exact,
        Some(Limit::About) => wire::Bound::About,
        Some(Limit::AtLeast) => wire::Bound::AtLeast,
        Some(Limit::AtMost) => wire::Bound::AtMost,
    }
}

fn change(change: quantity::Change) -> wire::Change {
    match change {
        quantity::Change::Level => wire::Change::Level,
        quantity::Change::Rise => wire::Change::Rise,
        quantity::Change::Fall => wire::Change::Fall,
        quantity::Change::Hold => wire::Change::Hold,
    }
}
