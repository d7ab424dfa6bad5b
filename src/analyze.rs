//! The whole way from pasted text to findings, on one page; the only file that calls two stages.

use std::cell::Cell;

use crate::{
    goal::{Goal, Headline, Notice, StageOutputs, goals, headlines, notices},
    indicator::{Indicator, catalog::IndicatorEntry, entries, mark_describing, names},
    normalize::{CleanText, normalize},
    pairing::{Pair, measures, pairs, rows, with_rows, with_terms},
    quantity::{Quantities, quantities},
    statement::{Stance, StanceFinding, classify_stances},
    structure::{Outline, outline},
    text::{block_on, pause},
};

/// Everything that was found in one report.
#[derive(Debug)]
pub struct Analysis<'t> {
    /// The text as pasted.
    pub text: &'t str,
    /// The text that the stages read.
    pub clean: CleanText,
    /// Headings, sections, sentences.
    pub outline: Outline,
    /// Numbers, and digits that are none.
    pub quantities: Quantities,
    /// The stance of each quantity, in the same order.
    pub said: Vec<StanceFinding>,
    /// What each quantity measures, in the same order.
    pub indicators: Vec<Option<Indicator>>,
    /// The canonical indicator of each quantity, in the same order.
    pub entries: Vec<Option<&'static IndicatorEntry>>,
    /// The passages of main targets.
    pub headlines: Vec<Headline>,
    /// Goals and 工作部署, in text order.
    pub goals: Vec<Goal>,
    /// Last year's result beside this year's target.
    pub pairs: Vec<Pair>,
    /// Doubts and oddities of the whole text.
    pub notices: Vec<Notice>,
}

/// Reads a report. Any text gives an analysis; doubt is a notice.
///
/// ```
/// let analysis = goalcards::analyze("今年主要预期目标是：地区生产总值增长6%左右，城镇新增就业5.2万人。");
/// assert_eq!(analysis.goals.len(), 2);
/// ```
#[must_use]
pub fn analyze(text: &str) -> Analysis<'_> {
    block_on(analyze_in_pieces(text, &Cell::default()))
}

/// The steps of [`analyze_in_pieces`], which take about as long as each other.
pub const STEPS: u8 = 5;

/// [`analyze`] with a pause after every number and clause; `done` says how many of the [`STEPS`] are.
///
/// ```
/// use goalcards::{analyze::analyze_in_pieces, text::block_on};
/// let done = std::cell::Cell::default();
/// let analysis = block_on(analyze_in_pieces("今年新建公园5个。", &done));
/// assert_eq!((analysis.goals.len(), done.get()), (1, goalcards::analyze::STEPS));
/// ```
pub async fn analyze_in_pieces<'t>(text: &'t str, done: &Cell<u8>) -> Analysis<'t> {
    let clean = normalize(text);
    pause().await;
    let outline = outline(&clean);
    step(done).await;
    let quantities = quantities(&clean, &outline).await;
    let mut said = classify_stances(&clean.text, &outline, &quantities).await;
    step(done).await;
    let indicators = names(&clean.text, &outline, &quantities).await;
    mark_describing(&clean.text, &quantities.found, &indicators, &mut said);
    step(done).await;
    let entries = entries(&clean.text, &outline, &quantities, &indicators).await;
    step(done).await;
    let headlines = headlines(&clean.text, &outline);
    let outputs = StageOutputs {
        text: &clean.text,
        outline: &outline,
        quantities: &quantities,
        said: &said,
        indicators: &indicators,
        entries: &entries,
    };
    let goals = goals(&outputs, &headlines).await;
    step(done).await;
    let targets = with_terms(measures(&outputs, Stance::Target), &goals);
    let pairs = pairs(&measures(&outputs, Stance::Result), &targets);
    let pairs = with_rows(rows(&outputs), pairs);
    let notices = notices(&clean, &outline, &headlines, &goals, &quantities);
    pause().await;
    Analysis {
        text,
        clean,
        outline,
        quantities,
        said,
        indicators,
        entries,
        headlines,
        goals,
        pairs,
        notices,
    }
}

async fn step(done: &Cell<u8>) {
    done.set(done.get() + 1);
    pause().await;
}
