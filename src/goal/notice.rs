//! Notices on the whole text: what is missing, doubtful or was changed in reading.

use super::{
    headline::Headline,
    types::{Class, Goal, Horizon},
};
use crate::{
    lexicon::{calendar, headlines, numerals},
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
    /// It seems to be a report from before 1988, which has another form.
    OldReport,
    /// It seems to be an excerpt: its headings do not begin with the first.
    Excerpt,
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
        (Notice::OldReport, !words && is_old(text, outline.metadata.year)),
        (Notice::Excerpt, !words && begins_later(text, outline)),
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

/// The first year whose reports have the form of today.
const FIRST_MODERN_YEAR: i32 = 1988;
/// The first year that a report could tell of.
const FIRST_OLD_YEAR: i32 = 1949;
/// A text without a year of its own that names years of those decades more often than this is of them.
const OLD_MENTIONS: usize = 4;

/// Whether a report is older than the form of today: by its year, or by the years that it names (1955年; a year in Chinese
/// digits stands so in the clean text).
fn is_old(text: &str, year: Option<i32>) -> bool {
    let named = || {
        text.match_indices(calendar::YEAR)
            .filter_map(|(at, _)| text.get(at.checked_sub(4)?..at)?.parse::<i32>().ok())
    };
    let is_old = |year: &i32| (FIRST_OLD_YEAR..FIRST_MODERN_YEAR).contains(year);
    year.map_or_else(
        || named().filter(is_old).count() > OLD_MENTIONS,
        |year| year < FIRST_MODERN_YEAR,
    )
}

/// Whether the first heading has a later number than one: （四）.
fn begins_later(text: &str, outline: &Outline) -> bool {
    let marker = outline.sections.first().map_or("", |section| section.marker.slice(text));
    let number = marker.chars().find_map(|letter| match letter {
        numerals::TEN => Some(10),
        letter => letter
            .to_digit(10)
            .or_else(|| numerals::digit(letter).and_then(|digit| u32::try_from(digit).ok())),
    });
    number.is_some_and(|number| number > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_what_it_is_taken_for() {
        let old = "一九五五年比一九五四年增长百分之五。".repeat(3);
        for (text, said) in [
            ("1957年示例市政府工作报告\n一、过去的工作\n今年粮食增长5%。", Some(Notice::OldReport)),
            (&old, Some(Notice::OldReport)),
            (
                "（四）着力改善民生\n今年新建学校5所。\n（五）着力扩大开放\n新建公园6个。",
                Some(Notice::Excerpt),
            ),
            ("（十）着力改善民生\n今年新建学校5所。", Some(Notice::Excerpt)),
            (
                "2030年示例市政府工作报告\n一、过去的工作\n一九五五年建成示例水库。\n二、今年工作\n新建学校5所。",
                None,
            ),
            ("（一）着力改善民生\n今年新建学校5所。", None),
            ("今年新建学校5所。", None),
        ] {
            let notices = crate::analyze(text).notices;
            let found =
                notices.into_iter().find(|one| matches!(one, Notice::OldReport | Notice::Excerpt));
            assert_eq!(found, said, "{text}");
        }
    }

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
