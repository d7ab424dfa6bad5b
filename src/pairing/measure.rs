//! What pairing compares of a number: its name, its unit, what is done with the counted things, and the number before it.

use super::{
    clause::{LONGEST, clause_before, inside, step},
    counting::{Counting, counting, net_growth},
    name_match::plain,
    work::{Work, work},
};
use crate::{
    goal::{Goal, Horizon, StageOutputs, each_of},
    lexicon::{
        calendar,
        changes::ChangeWord,
        naming,
        pairing::{self, COUNTERS, PAST_PERIODS, SINGLE_YEARS, SPANS, Step},
    },
    quantity::{Basis, Quantity, QuantityId},
    statement::{Stance, periods},
    structure::Part,
    text::{Decimal, IntoList, last_bytes, sort_by},
};

/// What pairing compares of one number.
#[derive(Clone, Debug)]
pub struct Measure<'a> {
    /// The number.
    pub quantity: QuantityId,
    /// The naming phrase.
    pub name: &'a str,
    /// The whole name in its shortest spelling, with what a list or a later verb adds to the phrase.
    pub plain_name: String,
    /// The thing and the work on it: 老旧小区, 改造.
    pub work: Option<Work>,
    /// The characters of the whole name, sorted: names of the same words in another order have the same.
    pub letters: String,
    /// Its id in the catalogue.
    pub id: Option<&'static str>,
    /// Whether the id is of things that are counted, so that new ones and all of them have one id.
    pub is_counted: bool,
    /// The unit's name.
    pub unit: &'a str,
    /// The units below the stroke: 元/月 is no 元.
    pub per: [&'static str; 2],
    /// Whether it counts what is added or what there is.
    pub counting: Counting,
    /// It is a growth rate, and not a level.
    pub is_change: bool,
    /// The lower end.
    pub value: Decimal,
    /// Each of several places or periods has it: 每个县.
    pub is_of_each: bool,
    /// The part of the place that it is of, where its clause names one: 主城区.
    pub part: Option<&'static str>,
    /// Whether it is of one year or of several.
    pub period: Period,
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
    measured(outputs, stance, &|at| !begins_change(outputs, at))
}

/// The results that measure something, and the old levels that the plan names beside new ones: 由｜35元提高到40元.
pub fn results_and_old_levels<'a>(outputs: &StageOutputs<'a>) -> Vec<Measure<'a>> {
    let is_in_plan = |at: usize| {
        let quantity = outputs.quantities.found.get(at);
        let sentence = quantity.map(|quantity| quantity.sentence.0 as usize);
        let sentence = sentence.and_then(|id| outputs.outline.sentences.get(id));
        sentence.is_some_and(|sentence| sentence.part == Part::Plan)
    };
    measured(outputs, Stance::Result, &|at| is_in_plan(at) || !begins_change(outputs, at))
}

fn measured<'a>(
    outputs: &StageOutputs<'a>,
    stance: Stance,
    is_wanted: &dyn Fn(usize) -> bool,
) -> Vec<Measure<'a>> {
    let numbers = outputs.quantities.found.iter().zip(outputs.said).enumerate();
    let measured = numbers.filter(|(_, (_, said))| said.stance == stance && !said.is_descriptive());
    let counting = Counting::Unstated;
    let mut previous =
        Previous { end: 0, context: None, counting, unit: "", value: None, action: None };
    let measures = measured.map(|(at, _)| at).filter(|at| is_wanted(*at));
    { measures }.filter_map(|at| measure(outputs, at, &mut previous)).into_list()
}

/// The targets, of which those that are added over a longer term are of several years: 未来五年…新增城镇就业400万人.
#[must_use]
pub fn with_terms<'a>(mut targets: Vec<Measure<'a>>, goals: &[Goal]) -> Vec<Measure<'a>> {
    let is_of_term = |goal: &&Goal| goal.horizon == Horizon::Term && goal.term.is_some();
    let ids = goals.iter().filter(is_of_term).flat_map(|goal| &goal.quantities);
    let mut ids = ids.copied().into_list();
    sort_by(&mut ids, |left, right| left < right);
    for target in &mut targets {
        if target.counting.is_addition() && ids.binary_search(&target.quantity).is_ok() {
            target.period = Period::Years;
        }
    }
    targets
}

/// What is kept of the number that was measured last.
struct Previous<'a> {
    /// Its end, in bytes of the clean text.
    end: usize,
    context: Option<ContextIndicator<'a>>,
    counting: Counting,
    unit: &'a str,
    /// Its lower end.
    value: Option<Decimal>,
    /// The verb of work before its name: 改造｜棚户区.
    action: Option<&'static str>,
}

impl Previous<'_> {
    /// What the next number counts, whose own words say `own`, where a verb belongs to both.
    fn shared_counting(&self, own: Counting, between: &str, next: &Quantity) -> Counting {
        // 新增商贸企业150家，｜工业企业120家: things that are counted alike, of which nothing else is said.
        let is_bare = own == Counting::Unstated
            && self.unit == next.unit
            && COUNTERS.contains(next.unit)
            && next.predicate.is_none()
            && self.value.is_some_and(|value| !is_far(value, next.min));
        // 新增高新技术企业20家、｜专精特新企业30家
        let goes_on = between == pairing::LIST_MARK || is_bare && between == pairing::COMMA;
        if goes_on && self.counting.is_addition() { self.counting } else { own }
    }
}

/// Whether a level is so much larger than another that they hardly have the same scope.
pub(super) fn is_far(small: Decimal, large: Decimal) -> bool {
    small.checked_mul(Decimal::from_int(MAX_LEVEL_RATIO)).is_some_and(|small| small < large)
}

/// A level may be at most this many times the other.
const MAX_LEVEL_RATIO: i64 = 20;

/// What pairing compares of the number at an index, if it measures something.
fn measure<'a>(
    outputs: &StageOutputs<'a>,
    at: usize,
    previous: &mut Previous<'a>,
) -> Option<Measure<'a>> {
    let quantity = outputs.quantities.found.get(at)?;
    let indicator = outputs.indicators.get(at).copied().flatten()?;
    let (start, end) = (quantity.span.start(), quantity.span.end());
    // 10亿元以上项目9个: the first number is part of what the second counts.
    let next = outputs.indicators.get(at + 1).copied().flatten();
    if indicator.span.start() >= end && next.is_some_and(|next| next.span.contains(quantity.span)) {
        return None;
    }
    let name = indicator.span.slice(outputs.text);
    let change = quantity.predicate.map(|predicate| predicate.change);
    let from = start.min(indicator.span.start());
    let between = previous.context.and_then(|_| outputs.text.get(previous.end..from));
    let is_same_sentence = between.is_some_and(|between| !between.contains(SENTENCE_MARKS));
    let step = step(outputs.text, from, end.max(indicator.span.end()));
    let named = from..end.max(indicator.span.end());
    let own = counting(outputs.text, named.clone(), indicator.span, quantity);
    let counting = previous.shared_counting(own, between.unwrap_or(""), quantity);
    let is_listed = between == Some(pairing::LIST_MARK);
    let entry = outputs.entries.get(at).copied().flatten();
    let plain_name = plain(&indicator.words(outputs.text));
    // 改造棚户区1万户、老旧小区3万户: the verb before the first belongs to all.
    let action = previous.action.filter(|_| is_listed);
    let after = outputs.text.get(named.end..)?;
    let after = if indicator.span.start() >= end { after } else { "" };
    let work = work(&plain_name, outputs.text.get(..from)?, after, action);
    let action = work.as_ref().filter(|work| work.is_verb_first).map(|work| work.action);
    let context = ContextIndicator { name, step };
    let current = Previous {
        end: named.end,
        context: Some(context),
        counting,
        unit: quantity.unit,
        value: Some(quantity.min),
        action,
    };
    let before = std::mem::replace(previous, current);
    let context = if is_same_sentence { before.context } else { None };
    // 完成粮食播种面积551万亩: of what is no thing, the verb says nothing.
    let is_amount = entry.is_some_and(|entry| !entry.counted) && counting == Counting::Made;
    let counting = if is_amount { Counting::Unstated } else { counting };
    Some(Measure {
        quantity: QuantityId(u32::try_from(at).ok()?),
        name,
        work,
        letters: sorted(&plain_name),
        plain_name,
        id: entry.map(|entry| entry.measure),
        is_counted: entry.is_some_and(|entry| entry.counted) || COUNTERS.contains(quantity.unit),
        unit: quantity.unit,
        per: quantity.per,
        counting,
        is_change: matches!(change, Some(ChangeWord::Rise | ChangeWord::Fall))
            && !net_growth(outputs.text, quantity),
        value: quantity.min,
        is_of_each: each_of(outputs.text, from).is_some(),
        part: part(outputs.text, from, name),
        period: period(outputs.text, from, quantity),
        step,
        context,
    })
}

/// 主城区｜空气质量优良天数率, 国控｜断面: the part of the place that a name is of, in it or before it in its clause.
fn part(text: &str, from: usize, name: &str) -> Option<&'static str> {
    let own = pairing::PARTS.find_in(name);
    let found = own.or_else(|| pairing::PARTS.rfind_in(clause_before(text, from)));
    found.map(|(_, part)| part)
}

/// The characters of a name in their order of codes.
fn sorted(name: &str) -> String {
    let mut letters = name.chars().into_list();
    sort_by(&mut letters, |left, right| left < right);
    letters.into_iter().collect()
}

/// 由1.81%｜提高到1.92%, 从上半年5.5%｜降到5.3%: the level that a change began with is no result to compare with.
fn begins_change(outputs: &StageOutputs<'_>, at: usize) -> bool {
    let numbers = &outputs.quantities.found;
    let Some(quantity) = numbers.get(at) else { return false };
    let lead = clause_before(outputs.text, quantity.span.start());
    if lead.ends_with(naming::CHANGE_BEGINS) {
        return true;
    }
    let next = numbers.get(at + 1).and_then(|next| next.predicate);
    let changes_at_once = next.is_some_and(|next| next.span.start() == quantity.span.end());
    let from = lead.rfind(naming::CHANGE_BEGINS);
    changes_at_once && from.is_some_and(|from| lead[from..].chars().count() <= MAX_SINCE_CHARS)
}

/// From 从 to the level that a change began with there are at most so many characters, itself included: 从上半年.
const MAX_SINCE_CHARS: usize = 6;

/// The marks at which a sentence, a part of one or a line ends.
const SENTENCE_MARKS: [char; 4] = ['。', '；', ';', '\n'];

/// What time a number is of, whose name or itself begins at `from`.
fn period(text: &str, from: usize, quantity: &Quantity) -> Period {
    match quantity.basis.map(|(basis, _)| basis) {
        Some(Basis::AnnualAverage) => Period::Average,
        Some(Basis::Cumulative) => Period::Years,
        _ if is_of_years(text, from, quantity.span.end()) => Period::Years,
        _ => Period::Year,
    }
}

/// Whether the clause of a number, or what its sentence opens with, speaks of several years.
fn is_of_years(text: &str, from: usize, end: usize) -> bool {
    let inside = inside(text, from, end);
    if SPANS.any_in(clause_before(text, from)) || SPANS.any_in(inside) {
        return true;
    }
    let near = last_bytes(text.get(..from).unwrap_or(""), LONGEST);
    let sentence = near.rsplit(['。', '\n']).next().unwrap_or("");
    let past = PAST_PERIODS.rfind_in(sentence).map(|(at, _)| at);
    let plan = periods(sentence, None).next_back().map(|period| period.start);
    let Some(period) = past.max(plan) else { return false };
    // “十四五”期间累计增长33%；2024年增长5%: a single year ends the period.
    let later = &sentence[period..];
    !SINGLE_YEARS.any_in(later) && !calendar::names_a_year(later)
}

/// What time a number is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// One year, or a moment.
    Year,
    /// Several years together: 五年建成, 累计建成.
    Years,
    /// The average of several years: 年均增长.
    Average,
}
