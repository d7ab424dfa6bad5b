//! The whole way from pasted text to findings, on one page; the only file that calls two stages.

use crate::{
    goal::{Findings, Goal, Headline, Notice, goals, headlines, notices},
    indicator::{Indicator, catalog::Entry, entries, names},
    lexicon::{changes::ChangeWord, naming},
    normalize::{CleanText, normalize},
    pairing::{Measure, Pair, pairs},
    quantity::{Quantities, QuantityId, quantities},
    statement::{Said, Stance, stances},
    structure::{Outline, outline},
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
    /// What is said of each quantity, in the same order.
    pub said: Vec<Said>,
    /// What each quantity measures, in the same order.
    pub indicators: Vec<Option<Indicator>>,
    /// The canonical indicator of each quantity, in the same order.
    pub entries: Vec<Option<&'static Entry>>,
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
    analyze_watched(text, &mut || {})
}

/// How often [`analyze_watched`] calls its watcher.
pub const STEPS: usize = 5;

/// [`analyze`], calling `done` after each of its [`STEPS`], which take about as long as each other.
#[must_use]
pub fn analyze_watched<'t>(text: &'t str, done: &mut dyn FnMut()) -> Analysis<'t> {
    let clean = normalize(text);
    let outline = outline(&clean);
    done();
    let quantities = quantities(&clean, &outline);
    let said = stances(&clean.text, &outline, &quantities);
    done();
    let indicators = names(&clean.text, &outline, &quantities);
    done();
    let entries = entries(&clean.text, &outline, &quantities, &indicators);
    done();
    let headlines = headlines(&clean.text, &outline);
    let findings = Findings {
        text: &clean.text,
        outline: &outline,
        quantities: &quantities,
        said: &said,
        indicators: &indicators,
        entries: &entries,
    };
    let goals = goals(&findings, &headlines);
    done();
    let pairs = pairs(&measures(&findings, Stance::Result), &measures(&findings, Stance::Target));
    let notices = notices(&clean, &outline, &headlines, &goals);
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

/// 新登记经营主体2.4万户, 净增63家: what stands before the name says that the number counts what comes new.
fn adds(lead: &str) -> bool {
    let verb = naming::LEADING_VERBS.longest_end(lead).unwrap_or("");
    let before = &lead[..lead.len() - verb.len()];
    verb.starts_with(['新', '净']) || verb == "增加" || before.ends_with(['新', '净'])
}

/// The measure under which two numbers are of one indicator; none where a number may be new ones or a running total.
fn comparable(entry: Option<&'static Entry>) -> Option<&'static str> {
    entry.filter(|entry| !entry.counted).map(|entry| entry.measure)
}

/// The numbers of one stance that measure something, as pairing sees them.
fn measures<'a>(findings: &Findings<'a>, stance: Stance) -> Vec<Measure<'a>> {
    let numbers = findings.quantities.found.iter().zip(findings.said).zip(findings.indicators);
    let measured = numbers
        .enumerate()
        .filter(|(_, ((_, said), _))| said.stance == stance && !said.describes());
    measured
        .filter_map(|(at, ((quantity, _), indicator))| {
            let indicator = (*indicator)?;
            // 由1.81%提高到1.92%: the level that it left is no result to compare with.
            if findings.text.get(..quantity.span.start())?.ends_with(['由', '从']) {
                return None;
            }
            let lead = findings.text.get(..indicator.span.start())?;
            let change = quantity.predicate.map(|predicate| predicate.change);
            Some(Measure {
                quantity: QuantityId(u32::try_from(at).ok()?),
                name: indicator.span.of(findings.text),
                id: comparable(findings.entries.get(at).copied().flatten()),
                unit: quantity.unit,
                is_addition: adds(lead),
                is_change: matches!(change, Some(ChangeWord::Rise | ChangeWord::Fall)),
                value: quantity.min,
            })
        })
        .collect()
}
