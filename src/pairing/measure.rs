//! What pairing knows of a number: its name, its kind, what is done with what it counts, and the number that it depends on.

use crate::{
    goal::Findings,
    indicator::catalog::Entry,
    lexicon::{
        changes::ChangeWord,
        naming,
        pairing::{COUNTERS, SPANS, STEPS, Step},
    },
    quantity::QuantityId,
    statement::Stance,
    text::{Decimal, IntoList, first_bytes, last_bytes, one_of},
};

/// What pairing knows of one number.
#[derive(Clone, Debug)]
pub struct Measure<'a> {
    /// The number.
    pub quantity: QuantityId,
    /// The naming phrase.
    pub name: &'a str,
    /// Its id in the catalogue.
    pub id: Option<&'static str>,
    /// The unit's name.
    pub unit: &'a str,
    /// What the unit is a rate of: 元/月 is no 元.
    pub per: [&'static str; 2],
    /// What comes new, not what there is.
    pub is_addition: bool,
    /// A growth rate, not a level.
    pub is_change: bool,
    /// The lower end.
    pub value: Decimal,
    /// What came or is to come in several years: 五年建成, 累计建成.
    pub is_of_years: bool,
    /// How far the counted things have come, where the clause says so.
    pub step: Option<Step>,
    /// The number before it in the sentence: 实施重点项目9个，完成投资3亿元.
    pub host: Option<Host<'a>>,
}

/// A number that the next one in its sentence may depend on.
#[derive(Clone, Copy, Debug)]
pub struct Host<'a> {
    /// The naming phrase.
    pub name: &'a str,
    /// How far what it counts has come.
    pub step: Option<Step>,
}

/// The numbers of one stance that measure something, in their order.
pub fn measures<'a>(findings: &Findings<'a>, stance: Stance) -> Vec<Measure<'a>> {
    let numbers = findings.quantities.found.iter().zip(findings.said).zip(findings.indicators);
    let measured = numbers
        .enumerate()
        .filter(|(_, ((_, said), _))| said.stance == stance && !said.is_descriptive());
    let mut last: Option<(usize, Host<'a>)> = None;
    let mut added = false;
    measured
        .filter_map(|(at, ((quantity, _), indicator))| {
            let indicator = (*indicator)?;
            let (start, end) = (quantity.span.start(), quantity.span.end());
            // 由1.81%提高到1.92%: the level that it left is no result to compare with.
            if findings.text.get(..start)?.ends_with(one_of(&['由', '从'])) {
                return None;
            }
            let name = indicator.span.slice(findings.text);
            // 10亿元以上项目9个: the first number is part of what the second counts.
            let next = findings.indicators.get(at + 1).copied().flatten();
            if indicator.span.start() >= end
                && next.is_some_and(|next| next.span.contains(quantity.span))
            {
                return None;
            }
            let lead = findings.text.get(..indicator.span.start())?;
            let change = quantity.predicate.map(|predicate| predicate.change);
            let from = start.min(indicator.span.start());
            let host = last.filter(|(before, _)| {
                findings.text.get(*before..from).is_some_and(|between| !between.contains(STOPS))
            });
            let step = step(findings.text, from, end.max(indicator.span.end()));
            // 新增高新技术企业20家、专精特新企业30家: the verb is of both.
            let listed = last.is_some_and(|(before, _)| {
                findings.text.get(before..from).is_some_and(|between| between == "、")
            });
            added = adds(lead)
                || name.starts_with(one_of(&['新', '净'])) && adds_itself(name)
                || listed && added;
            last = Some((end, Host { name, step }));
            Some(Measure {
                quantity: QuantityId(u32::try_from(at).ok()?),
                name,
                id: comparable(findings.entries.get(at).copied().flatten(), quantity.unit),
                unit: quantity.unit,
                per: quantity.per,
                is_addition: added,
                is_change: matches!(change, Some(ChangeWord::Rise | ChangeWord::Fall)),
                value: quantity.min,
                is_of_years: is_of_years(findings.text, from, end),
                step,
                host: host.map(|(_, host)| host),
            })
        })
        .into_list()
}

/// Where a sentence or a line ends.
const STOPS: [char; 4] = ['。', '；', ';', '\n'];

/// Where a clause ends.
const MARKS: [char; 6] = ['，', '。', '；', ';', ',', '\n'];

/// What is done with what stands from `from` to `to`: the last word inside, before it in the clause, or the first one after it.
fn step(text: &str, from: usize, to: usize) -> Option<Step> {
    let inside = inside(text, from, to);
    let before = clause_before(text, from);
    let step = last_step(inside).or_else(|| last_step(before));
    // 签约、开工项目分别达9个、7个: which belongs to which is not asked.
    if step.is_some() && (before.contains("分别") || inside.contains("分别")) {
        return Some(Step::Several);
    }
    step.or_else(|| {
        let after = first_bytes(text.get(to..)?, NEAR).split(MARKS).next()?;
        let first = STEPS.iter().filter_map(|(step, words)| Some((words.find_in(after)?.0, *step)));
        Some(first.min_by_key(|(at, _)| *at)?.1)
    })
}

/// Whether the clause of a number speaks of several years.
fn is_of_years(text: &str, from: usize, end: usize) -> bool {
    let inside = inside(text, from, end);
    SPANS.any_in(clause_before(text, from)) || SPANS.any_in(inside)
}

/// The words from a name to its number; of a name that was carried far the nearest of them.
fn inside(text: &str, from: usize, to: usize) -> &str {
    last_bytes(text.get(from..to).unwrap_or(""), LONGEST)
}

/// Nothing that is said of a number stands further before it, in bytes.
const LONGEST: usize = 900;

/// What stands before a place in its clause, as far as it is near.
fn clause_before(text: &str, place: usize) -> &str {
    let near = last_bytes(text.get(..place).unwrap_or(""), NEAR);
    near.rsplit(MARKS).next().unwrap_or("")
}

/// The verb of a number stands within so many bytes.
const NEAR: usize = 120;

fn last_step(words: &str) -> Option<Step> {
    let last = STEPS.iter().filter_map(|(step, list)| Some((list.rfind_in(words)?.0, *step)));
    Some(last.max_by_key(|(at, _)| *at)?.1)
}

/// 新登记经营主体2.4万户, 净增63家: what stands before the name says that the number counts what comes new.
fn adds(lead: &str) -> bool {
    let verb = naming::LEADING_VERBS.longest_suffix_of(lead).unwrap_or("");
    let before = &lead[..lead.len() - verb.len()];
    verb.starts_with(one_of(&['新', '净']))
        || verb == "增加"
        || before.ends_with(one_of(&['新', '净']))
}

/// 新增规上工业企业: the name says so itself.
fn adds_itself(name: &str) -> bool {
    naming::LEADING_VERBS.any_prefix_of(name)
}

/// The measure under which two numbers are of one indicator; none where a number may be new ones or a running total.
fn comparable(entry: Option<&'static Entry>, unit: &str) -> Option<&'static str> {
    entry.filter(|entry| !entry.counted && !COUNTERS.contains(unit)).map(|entry| entry.measure)
}
