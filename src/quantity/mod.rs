//! Stage 3: sentences → [`Quantity`]: numeral, range, scale, unit, bound; digits that are no quantity get a reason.
//!
//! | text | quantity |
//! |---|---|
//! | `5.2万人以上` | at least 52000 人 |
//! | `1—2家` | 1 to 2 家 |
//! | `控制在3%以内` | at most 3 % |
//! | `5G基站` | none: a code |

mod bound;
mod cell;
mod change;
mod chinese_numerals;
mod doubt;
mod mixed;
mod money;
mod non_quantity;
mod numeral;
mod range;
mod scanner;
mod sign;

pub use change::{Basis, Change, Predicate};

use crate::{
    lexicon::{
        bounds::Limit,
        units::{self, UnitKind},
    },
    normalize::CleanText,
    structure::{Outline, SentenceId, SentenceKind},
    text::{Clean, Cursor, Decimal, Span, last_bytes, pause},
};

/// Index into [`Quantities::found`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuantityId(pub u32);

/// One amount of something, or a range.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// The number with its bound words and unit.
    pub span: Span<Clean>,
    /// The number with its unit, without bound words.
    pub core: Span<Clean>,
    /// The lower end, or the value; below zero only where a range crosses zero or a level lies below it.
    pub min: Decimal,
    /// The upper end, or the value; never below `min` unless the text says so.
    pub max: Decimal,
    /// The unit's name; empty where there is none.
    pub unit: &'static str,
    /// What the unit is a rate of: 元/月; empty where it is none.
    pub per: [&'static str; 2],
    /// What the unit measures.
    pub kind: UnitKind,
    /// The power of ten of 万 and 亿 that is folded into the value.
    pub scale_exponent: i32,
    /// The numeral as written: `5.2`, `1–2`.
    pub numeral_text: String,
    /// The unit with its scale as written: `万人`.
    pub scaled_unit: String,
    /// How the text limits it, with the words.
    pub bound: Option<(Limit, Span<Clean>)>,
    /// The predicate before it: 增长, 达到.
    pub predicate: Option<Predicate>,
    /// What a change is measured against, with the words.
    pub basis: Option<(Basis, Span<Clean>)>,
    /// The sentence it stands in.
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
    /// Page numbers, counters
    Boilerplate,
    /// Longer or larger than any real number: 8万万万万
    OutOfRange,
    /// Between its digits stands what cannot be read
    Unreadable,
    /// 6,5%, 6。5%
    DecimalMark,
    /// 6.O%, l0%
    LetterDigit,
    /// 下降-2%
    Sign,
}

impl NonQuantityKind {
    /// Whether the digits may well be an amount, which is not said because it can be read in two ways or not at all.
    #[must_use]
    pub fn is_doubt(self) -> bool {
        matches!(self, Self::Unreadable | Self::DecimalMark | Self::LetterDigit | Self::Sign)
    }
}

/// Digits that are no quantity.
#[derive(Clone, Copy, Debug)]
pub struct NonQuantity {
    /// The digits with what makes them a name.
    pub span: Span<Clean>,
    /// Why.
    pub kind: NonQuantityKind,
}

/// What the text's numbers are.
#[derive(Debug, Default)]
pub struct Quantities {
    /// In text order; they do not overlap.
    pub found: Vec<Quantity>,
    /// In text order; every digit that is in no quantity is in one of these.
    pub non_quantities: Vec<NonQuantity>,
}

impl Quantities {
    /// How many of the leftovers may well be amounts that were not read.
    #[must_use]
    pub fn doubts(&self) -> usize {
        self.non_quantities.iter().filter(|digits| digits.kind.is_doubt()).count()
    }
}

/// Reads every number of the text.
#[must_use]
pub async fn quantities(clean: &CleanText, outline: &Outline) -> Quantities {
    let mut quantities = Quantities::default();
    for (index, sentence) in outline.sentences.iter().enumerate() {
        let id = SentenceId(u32::try_from(index).unwrap_or(u32::MAX));
        if sentence.kind == SentenceKind::Boilerplate {
            push_boilerplate_digits(&clean.text, sentence.span, &mut quantities);
            continue;
        }
        let row = outline.tables.cells_in(sentence.span);
        for one in row {
            cell::scan_cell(&clean.text, one, id, &mut quantities).await;
        }
        if row.is_empty() {
            scanner::scan_sentence(&clean.text, sentence.span, id, &mut quantities).await;
        }
        pause().await;
    }
    share_units(&clean.text, &mut quantities.found);
    share_predicates(&clean.text, &mut quantities.found);
    share_bounds(&clean.text, &mut quantities.found);
    quantities
}

/// 1.6万、0.8万亩; 5000、5300亿元: the unit after the last number of a row holds for the row, with its scale.
fn share_units(text: &str, found: &mut [Quantity]) {
    for at in (1..found.len()).rev() {
        let (row, rest) = found.split_at_mut(at);
        let (Some(before), Some(after)) = (row.last_mut(), rest.first()) else { continue };
        let between = text.get(before.span.end()..after.span.start()).unwrap_or("。");
        if !before.unit.is_empty() || !matches!(between, "、" | "和" | "及" | "与") {
            continue;
        }
        if before.scaled_unit.is_empty() && !units::NUMBERING.contains(after.unit) {
            let scaled = before.max.scale_by_power(after.scale_exponent);
            if !scaled.is_plausible() {
                continue;
            }
            before.min = before.min.scale_by_power(after.scale_exponent);
            before.max = scaled;
            before.scale_exponent = after.scale_exponent;
        } else if !after.scaled_unit.starts_with(before.scaled_unit.as_str()) {
            continue;
        }
        before.unit = after.unit;
        before.per = after.per;
        before.kind = after.kind;
        before.scaled_unit.clone_from(&after.scaled_unit);
    }
}

/// 分别增长4.2%、5.3%和6%: the predicate before the first number of a row holds for the row.
fn share_predicates(text: &str, found: &mut [Quantity]) {
    for at in 1..found.len() {
        let (row, rest) = found.split_at_mut(at);
        let (Some(before), Some(after)) = (row.last(), rest.first_mut()) else { continue };
        let between = text.get(before.span.end()..after.span.start()).unwrap_or("。");
        if after.predicate.is_none()
            && matches!(between, "、" | "和" | "及" | "与")
            && before.unit == after.unit
        {
            after.predicate = before.predicate;
            after.basis = after.basis.or(before.basis);
        }
    }
}

/// 分别增长8.5%、10%以上: a limit after the last number of a 分别 row holds for the row.
fn share_bounds(text: &str, found: &mut [Quantity]) {
    for at in (1..found.len()).rev() {
        let (row, rest) = found.split_at_mut(at);
        let (Some(before), Some(after)) = (row.last_mut(), rest.first()) else { continue };
        let between = text.get(before.span.end()..after.span.start()).unwrap_or("。");
        let predicate = before.predicate.map_or(before.span, |predicate| predicate.span);
        let lead = last_bytes(&text[..predicate.end()], ROW_LEAD);
        let closes = after.bound.filter(|(_, words)| words.start() >= after.core.end());
        let in_row = matches!(between, "、" | "和" | "及") && before.unit == after.unit;
        if before.bound.is_none() && in_row && lead.contains("分别") {
            before.bound = closes;
        }
    }
}

/// 分别 stands at most this many bytes before the end of a row's predicate.
const ROW_LEAD: usize = 36;

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
