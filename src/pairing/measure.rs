//! What pairing compares of a number: its name, its unit, what is done with the counted things, and the number before it.

use crate::{
    goal::StageOutputs,
    indicator::catalog::IndicatorEntry,
    lexicon::{
        changes::ChangeWord,
        naming,
        pairing::{self, COUNTERS, SPANS, STEPS, Step},
    },
    quantity::QuantityId,
    statement::Stance,
    text::{Decimal, IntoList, first_bytes, last_bytes},
};

/// What pairing compares of one number.
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
    /// The units below the stroke: 元/月 is no 元.
    pub per: [&'static str; 2],
    /// It counts what is added, and not what there is.
    pub is_addition: bool,
    /// It is a growth rate, and not a level.
    pub is_change: bool,
    /// The lower end.
    pub value: Decimal,
    /// It counts several years: 五年建成, 累计建成.
    pub is_of_years: bool,
    /// How far the counted things have come, where the clause says so: signed, begun, finished.
    pub step: Option<Step>,
    /// The number before it in the sentence, which may say whose amount it is: 实施重点项目9个，完成投资3亿元.
    pub context: Option<ContextIndicator<'a>>,
}

/// A number that the next one of its sentence may depend on.
#[derive(Clone, Copy, Debug)]
pub struct ContextIndicator<'a> {
    /// The naming phrase.
    pub name: &'a str,
    /// How far what it counts has come.
    pub step: Option<Step>,
}

/// The numbers of one stance that measure something, in text order.
pub fn measures<'a>(outputs: &StageOutputs<'a>, stance: Stance) -> Vec<Measure<'a>> {
    let numbers = outputs.quantities.found.iter().zip(outputs.said);
    let measured = numbers
        .enumerate()
        .filter(|(_, (_, said))| said.stance == stance && !said.is_descriptive());
    let mut previous = Previous { end: 0, context: None, is_addition: false };
    measured.filter_map(|(at, _)| measure(outputs, at, &mut previous)).into_list()
}

/// What is kept of the number that was measured last.
struct Previous<'a> {
    /// Its end, in bytes of the clean text.
    end: usize,
    context: Option<ContextIndicator<'a>>,
    is_addition: bool,
}

/// What pairing compares of the number at an index, if it measures something.
fn measure<'a>(
    outputs: &StageOutputs<'a>,
    at: usize,
    previous: &mut Previous<'a>,
) -> Option<Measure<'a>> {
    let quantity = outputs.quantities.found.get(at)?;
    let indicator = outputs.indicators.get(at).copied().flatten()?;
    let (start, end) = (quantity.span.start(), quantity.span.end());
    // 由1.81%提高到1.92%: the level that a change began with is no result to compare with.
    if outputs.text.get(..start)?.ends_with(naming::CHANGE_BEGINS) {
        return None;
    }
    // 10亿元以上项目9个: the first number is part of what the second counts.
    let next = outputs.indicators.get(at + 1).copied().flatten();
    if indicator.span.start() >= end && next.is_some_and(|next| next.span.contains(quantity.span)) {
        return None;
    }
    let name = indicator.span.slice(outputs.text);
    let lead = outputs.text.get(..indicator.span.start())?;
    let change = quantity.predicate.map(|predicate| predicate.change);
    let from = start.min(indicator.span.start());
    let between = previous.context.and_then(|_| outputs.text.get(previous.end..from));
    let is_same_sentence = between.is_some_and(|between| !between.contains(SENTENCE_MARKS));
    let context = if is_same_sentence { previous.context } else { None };
    let step = step(outputs.text, from, end.max(indicator.span.end()));
    let is_addition = adds(lead)
        || name.starts_with(pairing::NEWLY) && adds_itself(name)
        // 新增高新技术企业20家、专精特新企业30家: the verb belongs to both.
        || between == Some("、") && previous.is_addition;
    *previous = Previous { end, context: Some(ContextIndicator { name, step }), is_addition };
    Some(Measure {
        quantity: QuantityId(u32::try_from(at).ok()?),
        name,
        id: comparable(outputs.entries.get(at).copied().flatten(), quantity.unit),
        unit: quantity.unit,
        per: quantity.per,
        is_addition,
        is_change: matches!(change, Some(ChangeWord::Rise | ChangeWord::Fall)),
        value: quantity.min,
        is_of_years: is_of_years(outputs.text, from, end),
        step,
        context,
    })
}

/// The marks at which a sentence, a part of one or a line ends.
const SENTENCE_MARKS: [char; 4] = ['。', '；', ';', '\n'];

/// The marks at which a clause ends.
const CLAUSE_MARKS: [char; 6] = ['，', '。', '；', ';', ',', '\n'];

/// What is done with the things named from byte `from` to byte `to`: the last word inside, or before in the clause, or the first after.
fn step(text: &str, from: usize, to: usize) -> Option<Step> {
    let inside = inside(text, from, to);
    let before = clause_before(text, from);
    let step = last_step(inside).or_else(|| last_step(before));
    // 签约、开工项目分别达9个、7个: each number has a step of its own.
    if step.is_some()
        && (before.contains(naming::RESPECTIVELY) || inside.contains(naming::RESPECTIVELY))
    {
        return Some(Step::Several);
    }
    step.or_else(|| {
        let after = first_bytes(text.get(to..)?, NEAR).split(CLAUSE_MARKS).next()?;
        let first = STEPS.iter().filter_map(|(step, words)| Some((words.find_in(after)?.0, *step)));
        Some(first.min_by_key(|(at, _)| *at)?.1)
    })
}

/// Whether the clause of a number speaks of several years.
fn is_of_years(text: &str, from: usize, end: usize) -> bool {
    let inside = inside(text, from, end);
    SPANS.any_in(clause_before(text, from)) || SPANS.any_in(inside)
}

/// The words from a name to its number, as far as they are near the number.
fn inside(text: &str, from: usize, to: usize) -> &str {
    last_bytes(text.get(from..to).unwrap_or(""), LONGEST)
}

/// The words of a number are looked for at most this many bytes before its end.
const LONGEST: usize = 900;

/// What comes before a place in its clause, as far as it is near.
fn clause_before(text: &str, place: usize) -> &str {
    let near = last_bytes(text.get(..place).unwrap_or(""), NEAR);
    near.rsplit(CLAUSE_MARKS).next().unwrap_or("")
}

/// The verb of a number is looked for within this many bytes.
const NEAR: usize = 120;

fn last_step(words: &str) -> Option<Step> {
    let last = STEPS.iter().filter_map(|(step, list)| Some((list.rfind_in(words)?.0, *step)));
    Some(last.max_by_key(|(at, _)| *at)?.1)
}

/// 新登记经营主体2.4万户, 净增63家: the words before the name say that the number counts what is added.
fn adds(lead: &str) -> bool {
    let verb = naming::LEADING_VERBS.longest_suffix_of(lead).unwrap_or("");
    let before = &lead[..lead.len() - verb.len()];
    verb.starts_with(pairing::NEWLY) || verb == pairing::ADDING || before.ends_with(pairing::NEWLY)
}

/// 新增规上工业企业: the name begins with a verb of adding.
fn adds_itself(name: &str) -> bool {
    naming::LEADING_VERBS.any_prefix_of(name)
}

/// The measure by which two numbers are of one indicator; none where a number may count new things or all of them.
fn comparable(entry: Option<&'static IndicatorEntry>, unit: &str) -> Option<&'static str> {
    entry.filter(|entry| !entry.counted && !COUNTERS.contains(unit)).map(|entry| entry.measure)
}
