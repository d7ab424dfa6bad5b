//! What is found of the numbers of a text: quantities, and digits that are no quantity.

use super::change::{Basis, Predicate};
use crate::{
    lexicon::{bounds::Limit, units::UnitKind},
    structure::SentenceId,
    text::{Clean, Decimal, Span},
};

/// Index into [`Quantities::found`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuantityId(pub u32);

/// One amount of something, or a range.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// The number with its unit and the words of its bound: 不少于210万亩.
    pub span: Span<Clean>,
    /// The number with its unit, without the words of its bound: 210万亩.
    pub core: Span<Clean>,
    /// The lower end of a range, or the value; negative only where a range crosses zero or a level is below zero.
    pub min: Decimal,
    /// The upper end of a range, or the value; at least `min`.
    pub max: Decimal,
    /// The unit's name; empty where there is none.
    pub unit: &'static str,
    /// What the unit is a rate of: 元/月; empty where it is none.
    pub per: [&'static str; 2],
    /// What the unit measures.
    pub kind: UnitKind,
    /// The exponent of ten of 万 and 亿, which the value includes.
    pub scale_exponent: i32,
    /// The numeral as written: `5.2`, `1–2`.
    pub numeral_text: String,
    /// The unit with its scale as written: `万人`.
    pub scaled_unit: String,
    /// The limit that the text sets, with its words.
    pub bound: Option<(Limit, Span<Clean>)>,
    /// The predicate before it: 增长, 达到.
    pub predicate: Option<Predicate>,
    /// What a change is compared with, with the words: 同比.
    pub basis: Option<(Basis, Span<Clean>)>,
    /// The sentence that contains it.
    pub sentence: SentenceId,
    /// Written in Chinese numerals.
    pub in_chinese: bool,
}

/// Why digits are no quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NonQuantityKind {
    /// 5G, PM2.5, 108国道
    Code,
    /// “415”, 1+3
    Name,
    /// 2024年
    Year,
    /// 6月底
    Date,
    /// 8时30分
    Time,
    /// 连续3年
    Period,
    /// 第1, 前10位
    Rank,
    /// 第87个
    Ordinal,
    /// 1:3.4
    Ratio,
    /// 1. 2.
    ListNumber,
    /// 国办发〔2017〕47号
    Document,
    /// 75周年
    Anniversary,
    /// Page numbers and counters of page boilerplate
    Boilerplate,
    /// Longer or larger than any real number: 8万万万万
    OutOfRange,
    /// A character between its digits cannot be read
    Unreadable,
    /// 6,5%, 6。5%
    DecimalMark,
    /// 6.O%, l0%
    LetterDigit,
    /// 下降-2%
    Sign,
}

impl NonQuantityKind {
    /// Whether the digits may be an amount that cannot be read, or only in two ways.
    #[must_use]
    pub fn is_doubt(self) -> bool {
        matches!(self, Self::Unreadable | Self::DecimalMark | Self::LetterDigit | Self::Sign)
    }
}

/// Digits that are no quantity.
#[derive(Clone, Copy, Debug)]
pub struct NonQuantity {
    /// The digits with the word that makes them none: 108国道.
    pub span: Span<Clean>,
    /// Why they are none.
    pub kind: NonQuantityKind,
}

/// The numbers of a text.
#[derive(Debug, Default)]
pub struct Quantities {
    /// In text order; they do not overlap.
    pub found: Vec<Quantity>,
    /// In text order; every digit of the text that is in no quantity is in one of these.
    pub non_quantities: Vec<NonQuantity>,
}

impl Quantities {
    /// How many of the non-quantities may be amounts that could not be read.
    #[must_use]
    pub fn doubts(&self) -> usize {
        self.non_quantities.iter().filter(|digits| digits.kind.is_doubt()).count()
    }
}
