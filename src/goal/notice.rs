//! Notices on the whole text: what is missing, doubtful or was changed in reading.

use super::{
    headline::Headline,
    types::{Class, Goal, Horizon},
};
use crate::{
    lexicon::headlines,
    normalize::CleanText,
    quantity::Quantities,
    structure::{DocumentKind, Outline, Part, is_chinese},
    text::IntoList,
};

/// Something that concerns the text as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// No 主要预期目标 passage.
    NoHeadline,
    /// Nothing forward-looking.
    NoPlan,
    /// The year is unknown.
    NoYear,
    /// The place is unknown.
    NoPlace,
    /// The text holds the same report twice.
    BodyTwice,
    /// Page furniture was set apart.
    Furniture,
    /// A glossary was set apart.
    Glossary,
    /// `????` or replacement characters.
    Garbled,
    /// Hardly any Chinese.
    NotChinese,
    /// No sign of a work report.
    NotAReport,
    /// More than 200,000 characters.
    LongText,
    /// Hard-broken lines were joined.
    BrokenLines,
    /// Traditional characters were read as simplified.
    Traditional,
    /// It seems to be a list of tasks: 任务分解表.
    TaskLedger,
    /// It seems to be a notice on progress: 督查通报.
    ProgressNotice,
    /// Numbers that can be read in two ways, or not at all, are on no card.
    DoubtfulNumbers,
    /// Characters can be shown by one font alone.
    PrivateGlyphs,
}

/// A text with more characters than this is long.
const LONG_TEXT: usize = 200_000;
/// From this many traditional characters on, the text is taken for traditional.
const TRADITIONAL: u32 = 20;

/// The notices of a report, in a fixed order.
#[must_use]
pub fn notices(
    clean: &CleanText,
    outline: &Outline,
    headlines: &[Headline],
    goals: &[Goal],
    quantities: &Quantities,
) -> Vec<Notice> {
    let text = clean.text.as_str();
    let chars = text.chars().count();
    let words = !is_chinese(text);
    let sections_or_year = outline.metadata.year.is_some() || !outline.sections.is_empty();
    let report = headlines::GOVERNMENTS.any_in(text) || sections_or_year;
    let plan = outline.sentences.iter().any(|sentence| sentence.part == Part::Plan);
    let goal = goals.iter().any(|goal| goal.class != Class::Programme);
    let headline = headlines.iter().any(|headline| headline.horizon == Horizon::Year);
    let checks = [
        (Notice::NotChinese, words),
        (Notice::NotAReport, !words && chars > 0 && !report),
        (Notice::TaskLedger, outline.metadata.document_kind == DocumentKind::Ledger),
        (Notice::ProgressNotice, outline.metadata.document_kind == DocumentKind::Progress),
        (Notice::DoubtfulNumbers, quantities.doubts() > 0),
        (Notice::NoPlan, !words && chars > 0 && !(plan && goal)),
        (Notice::NoHeadline, !words && plan && goal && !headline),
        (Notice::NoYear, chars > 0 && outline.metadata.year.is_none()),
        (Notice::NoPlace, chars > 0 && outline.metadata.jurisdiction.is_none()),
        (Notice::BodyTwice, clean.defects.repeated_body),
        (Notice::Furniture, clean.defects.boilerplate),
        (Notice::Glossary, clean.defects.glossary),
        (Notice::Garbled, clean.defects.garbled),
        (Notice::BrokenLines, clean.defects.joined_lines),
        (Notice::PrivateGlyphs, clean.defects.private_use > 0),
        (Notice::Traditional, clean.defects.traditional >= TRADITIONAL),
        (Notice::LongText, chars > LONG_TEXT),
    ];
    checks.into_iter().filter_map(|(notice, holds)| holds.then_some(notice)).into_list()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_doubt_are_said_of_the_whole_text() {
        for (text, said) in [
            ("今年地区生产总值增长6.O%。", true),
            ("今年地区生产总值增长6,5%以上。", true),
            ("今年地区生产总值增长6。5%以内。", true),
            ("今年投诉量下降-2%。", true),
            ("今年新增学位1\u{E012}200个。", true),
            ("今年地区生产总值增长6.0%。", false),
            ("今年建成5G基站200个。", false),
            ("今年居民消费价格涨幅-1%至2%。", false),
            ("", false),
        ] {
            let analysis = crate::analyze(text);
            assert_eq!(analysis.notices.contains(&Notice::DoubtfulNumbers), said, "{text}");
        }
    }
}
