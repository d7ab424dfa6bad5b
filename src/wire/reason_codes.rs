//! Why a number is on no card, why digits are no number, why two numbers are a pair, and what a notice says: the codes of each.
//!
//! The page has words for each code in both languages (`src/ui/i18n/reasons.rs`), and docs/rules.md lists them.

use serde::{Deserialize, Serialize};

use super::enum_macro::wire_enum;
use crate::statement::NonTargetReason;

/// Why a quantity is on no card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuantityReason {
    /// done or measured: 完成情况
    Result,
    /// describes or locates
    Context,
    /// counts what another number is about: 8家乡镇卫生院
    Scope,
    /// a limit inside a name: 过20亿元企业
    Threshold,
    /// page furniture, glossary, text outside the report
    Furniture,
    /// the body stands twice; counted once
    Duplicate,
    /// a table whose header says too little, or cells with nothing but a blank between
    Table,
    /// taken off its card by a correction
    ByHand,
}

/// Why digits are no quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftoverReason {
    /// 5G, PM2.5, C919, 108国道, 12345
    Code,
    /// “415”, “双11”, 1+3
    Name,
    /// 2024年
    Year,
    /// 6月底
    Date,
    /// 8时30分, 24小时
    Time,
    /// 连续3年
    Period,
    /// 第1, 前10位
    Rank,
    /// 第87个
    Ordinal,
    /// 1. 2.
    ListNumber,
    /// 1:3.4
    Ratio,
    /// 国办发〔2017〕47号
    Document,
    /// 75周年
    Anniversary,
    /// page numbers, counters
    #[serde(rename = "furniture")]
    Boilerplate,
    /// longer or larger than any real number
    OutOfRange,
    /// between its digits stands what cannot be read
    Unreadable,
    /// 6,5%, 6。5%: a point may be meant
    DecimalMark,
    /// 6.O%, l0%: a letter where a digit was
    LetterDigit,
    /// 下降-2%: below zero or a fall
    Sign,
}

/// Why two quantities were paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairReason {
    /// one catalogue indicator
    SameId,
    /// one name
    SameName,
    /// names a little apart
    SimilarName,
    /// one of the names says more than the other
    DoubtfulScope,
}

/// What a notice says of the whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeCode {
    /// no 主要预期目标 passage
    NoHeadline,
    /// nothing forward-looking found
    NoPlan,
    /// the year of the report is unknown
    NoYear,
    /// the place is unknown
    NoPlace,
    /// the same text stands twice
    BodyTwice,
    /// page furniture was set apart
    Furniture,
    /// a glossary was set apart
    Glossary,
    /// ???? or replacement characters
    Garbled,
    /// hardly any Chinese in the text
    NotChinese,
    /// no sign of a work report
    NotAReport,
    /// more than 200,000 characters
    LongText,
    /// hard-broken lines were joined
    BrokenLines,
    /// traditional characters were read as simplified
    Traditional,
    /// it seems to be a list of tasks: 任务分解表
    TaskLedger,
    /// it seems to be a notice on progress: 督查通报
    ProgressNotice,
    /// it seems to be a report from before 1988
    OldReport,
    /// it seems to be an excerpt without its beginning
    Excerpt,
    /// numbers that can be read in two ways or not at all, with their count
    DoubtfulNumbers,
    /// characters that only one font can show, with their count
    PrivateGlyphs,
}

wire_enum! {
    QuantityReason {
        Result: "result",
        Context: "context",
        Scope: "scope",
        Threshold: "threshold",
        Furniture: "furniture",
        Duplicate: "duplicate",
        Table: "table",
        ByHand: "by_hand",
    }
    LeftoverReason from crate::quantity::NonQuantityKind {
        Code: "code",
        Name: "name",
        Year: "year",
        Date: "date",
        Time: "time",
        Period: "period",
        Rank: "rank",
        Ordinal: "ordinal",
        ListNumber: "list_number",
        Ratio: "ratio",
        Document: "document",
        Anniversary: "anniversary",
        Boilerplate: "furniture",
        OutOfRange: "out_of_range",
        Unreadable: "unreadable",
        DecimalMark: "decimal_mark",
        LetterDigit: "letter_digit",
        Sign: "sign",
    }
    PairReason from crate::pairing::PairReason {
        SameId: "same_id",
        SameName: "same_name",
        SimilarName: "similar_name",
        DoubtfulScope: "doubtful_scope",
    }
    NoticeCode from crate::goal::Notice {
        NoHeadline: "no_headline",
        NoPlan: "no_plan",
        NoYear: "no_year",
        NoPlace: "no_place",
        BodyTwice: "body_twice",
        Furniture: "furniture",
        Glossary: "glossary",
        Garbled: "garbled",
        NotChinese: "not_chinese",
        NotAReport: "not_a_report",
        LongText: "long_text",
        BrokenLines: "broken_lines",
        Traditional: "traditional",
        TaskLedger: "task_ledger",
        ProgressNotice: "progress_notice",
        OldReport: "old_report",
        Excerpt: "excerpt",
        DoubtfulNumbers: "doubtful_numbers",
        PrivateGlyphs: "private_glyphs",
    }
}

impl From<NonTargetReason> for QuantityReason {
    fn from(reason: NonTargetReason) -> Self {
        match reason {
            NonTargetReason::Done => Self::Result,
            NonTargetReason::Describes => Self::Context,
            NonTargetReason::Attribute => Self::Scope,
            NonTargetReason::Threshold => Self::Threshold,
            NonTargetReason::Outside => Self::Furniture,
            NonTargetReason::Repeated => Self::Duplicate,
            NonTargetReason::Table => Self::Table,
        }
    }
}

/// What a cue's `says` begins with; the value comes after the colon, such as `commitment:striving`.
pub const CUE_FIELDS: &[&str] = &[
    "bound", "change", "basis", "stance", "commitment", "class", "deadline", "nature", "indicator",
    "stretch", "action", "term", "title", "subject",
];
