//! Core enums → wire enums and the words of cues and reasons.

use super::types as wire;
use crate::{
    goal::{Class, Notice},
    lexicon::bounds::Limit,
    normalize::LineKind,
    pairing::PairReason,
    quantity::{Basis, Change, NonQuantityKind},
    statement::{Commitment, NonTargetReason},
    structure::Part,
};

pub(super) fn line(kind: LineKind) -> wire::ParagraphKind {
    match kind {
        LineKind::Body => wire::ParagraphKind::Body,
        LineKind::Boilerplate => wire::ParagraphKind::Furniture,
        LineKind::Glossary => wire::ParagraphKind::Glossary,
        LineKind::Repeated => wire::ParagraphKind::Repeated,
    }
}

pub(super) fn part(part: Part) -> wire::Part {
    match part {
        Part::Review => wire::Part::Review,
        Part::Plan => wire::Part::Plan,
        Part::Other => wire::Part::Other,
    }
}

pub(super) fn bound(limit: Option<Limit>) -> wire::Bound {
    match limit {
        None => wire::Bound::Exact,
        Some(Limit::About) => wire::Bound::About,
        Some(Limit::AtLeast) => wire::Bound::AtLeast,
        Some(Limit::AtMost) => wire::Bound::AtMost,
    }
}

pub(super) fn bound_word(limit: Limit) -> &'static str {
    match limit {
        Limit::About => "about",
        Limit::AtLeast => "at_least",
        Limit::AtMost => "at_most",
    }
}

pub(super) fn change(change: Change) -> wire::Change {
    match change {
        Change::Level => wire::Change::Level,
        Change::Rise => wire::Change::Rise,
        Change::Fall => wire::Change::Fall,
        Change::Hold => wire::Change::Hold,
    }
}

pub(super) fn change_word(change: Change) -> &'static str {
    match change {
        Change::Level => "level",
        Change::Rise => "rise",
        Change::Fall => "fall",
        Change::Hold => "hold",
    }
}

pub(super) fn basis(basis: Basis) -> wire::Basis {
    match basis {
        Basis::YearOnYear => wire::Basis::YearOnYear,
        Basis::Cumulative => wire::Basis::Cumulative,
        Basis::AnnualAverage => wire::Basis::AnnualAverage,
    }
}

pub(super) fn basis_word(basis: Basis) -> &'static str {
    match basis {
        Basis::YearOnYear => "year_on_year",
        Basis::Cumulative => "cumulative",
        Basis::AnnualAverage => "annual_average",
    }
}

pub(super) fn class(class: Class) -> wire::Class {
    match class {
        Class::Numeric => wire::Class::Numeric,
        Class::Closed => wire::Class::Closed,
        Class::Relational => wire::Class::Relational,
        Class::Milestone => wire::Class::Milestone,
        Class::Programme => wire::Class::Programme,
    }
}

pub(super) fn class_word(class: Class) -> &'static str {
    match class {
        Class::Numeric => "numeric",
        Class::Closed => "closed",
        Class::Relational => "relational",
        Class::Milestone => "milestone",
        Class::Programme => "programme",
    }
}

pub(super) fn commitment(commitment: Commitment) -> wire::Commitment {
    match commitment {
        Commitment::Duty => wire::Commitment::Duty,
        Commitment::Guarantee => wire::Commitment::Guarantee,
        Commitment::Plain => wire::Commitment::Plain,
        Commitment::Striving => wire::Commitment::Striving,
        Commitment::Exploring => wire::Commitment::Exploring,
    }
}

pub(super) fn commitment_word(commitment: Commitment) -> &'static str {
    match commitment {
        Commitment::Duty => "duty",
        Commitment::Guarantee => "guarantee",
        Commitment::Plain => "plain",
        Commitment::Striving => "striving",
        Commitment::Exploring => "exploring",
    }
}

/// One of [`wire::QUANTITY_REASONS`].
pub(super) fn quantity_reason(why: NonTargetReason) -> &'static str {
    match why {
        NonTargetReason::Done => "result",
        NonTargetReason::Describes => "context",
        NonTargetReason::Attribute => "scope",
        NonTargetReason::Threshold => "threshold",
        NonTargetReason::Outside => "furniture",
        NonTargetReason::Repeated => "duplicate",
        NonTargetReason::Table => "table",
    }
}

/// One of [`wire::LEFTOVER_REASONS`].
pub(super) fn leftover_reason(reason: NonQuantityKind) -> &'static str {
    match reason {
        NonQuantityKind::Code => "code",
        NonQuantityKind::Name => "name",
        NonQuantityKind::Year => "year",
        NonQuantityKind::Date => "date",
        NonQuantityKind::Time => "time",
        NonQuantityKind::Period => "period",
        NonQuantityKind::Rank => "rank",
        NonQuantityKind::Ordinal => "ordinal",
        NonQuantityKind::Ratio => "ratio",
        NonQuantityKind::ListNumber => "list_number",
        NonQuantityKind::Document => "document",
        NonQuantityKind::Anniversary => "anniversary",
        NonQuantityKind::Boilerplate => "furniture",
        NonQuantityKind::OutOfRange => "out_of_range",
        NonQuantityKind::Unreadable => "unreadable",
        NonQuantityKind::DecimalMark => "decimal_mark",
        NonQuantityKind::LetterDigit => "letter_digit",
        NonQuantityKind::Sign => "sign",
    }
}

/// One of [`wire::PAIR_REASONS`].
pub(super) fn pair_reason(reason: PairReason) -> &'static str {
    match reason {
        PairReason::SameId => "same_id",
        PairReason::SameName => "same_name",
        PairReason::SimilarName => "similar_name",
        PairReason::DoubtfulScope => "doubtful_scope",
    }
}

/// One of [`wire::NOTICE_CODES`].
pub(super) fn notice_code(notice: Notice) -> &'static str {
    match notice {
        Notice::NoHeadline => "no_headline",
        Notice::NoPlan => "no_plan",
        Notice::NoYear => "no_year",
        Notice::NoPlace => "no_place",
        Notice::BodyTwice => "body_twice",
        Notice::Furniture => "furniture",
        Notice::Glossary => "glossary",
        Notice::Garbled => "garbled",
        Notice::NotChinese => "not_chinese",
        Notice::NotAReport => "not_a_report",
        Notice::LongText => "long_text",
        Notice::BrokenLines => "broken_lines",
        Notice::Traditional => "traditional",
        Notice::TaskLedger => "task_ledger",
        Notice::ProgressNotice => "progress_notice",
        Notice::Doubtful => "doubtful_numbers",
        Notice::Private => "private_glyphs",
    }
}
