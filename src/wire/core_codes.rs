//! The codes of the core's reasons and notices.

use crate::{
    goal::Notice, pairing::PairReason, quantity::NonQuantityKind, statement::NonTargetReason,
};

/// One of [`super::QUANTITY_REASONS`].
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

/// One of [`super::LEFTOVER_REASONS`].
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

/// One of [`super::PAIR_REASONS`].
pub(super) fn pair_reason(reason: PairReason) -> &'static str {
    match reason {
        PairReason::SameId => "same_id",
        PairReason::SameName => "same_name",
        PairReason::SimilarName => "similar_name",
        PairReason::DoubtfulScope => "doubtful_scope",
    }
}

/// One of [`super::NOTICE_CODES`].
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
