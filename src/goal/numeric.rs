//! Numeric goals: target quantities grouped by what they measure, with the amounts that describe it.

use std::collections::BTreeMap;

use super::{
    headline::Passages,
    nature, qualitative,
    term::TermContext,
    title,
    types::{Class, Goal, Horizon, StageOutputs},
};
use crate::{
    indicator::name_start,
    lexicon::{
        benchmarks, changes::ChangeWord, deadlines, goal_subjects::Subject, headlines,
        naming::JOINING_NUMBERS, pairing::ADDED, titles, units::UnitKind,
    },
    quantity::{Basis, Quantity, QuantityId},
    statement::{self, Deadline, NonTargetReason, Stance, StanceFinding},
    structure::{SentenceId, clauses},
    text::{Clean, HAN_LEN, Span, count_work, one_of},
};

/// Makes one goal for each thing measured by target quantities.
pub(super) fn numeric(outputs: &StageOutputs<'_>, passages: &Passages) -> Vec<Goal> {
    let mut goals: Vec<Goal> = Vec::new();
    let mut sentence = Clauses { of: None, spans: Vec::new() };
    let mut rows = Rows::default();
    for (index, quantity) in outputs.quantities.found.iter().enumerate() {
        let said = outputs.said[index];
        if said.stance != Stance::Target {
            continue;
        }
        if describes(said) {
            continue;
        }
        let id = QuantityId(u32::try_from(index).unwrap_or(u32::MAX));
        let object = outputs.indicators[index].map_or(quantity.span, |indicator| indicator.span);
        let place = rows.place(outputs.text, quantity, object);
        let near = goals.len().checked_sub(1);
        let same = [rows.goal(place), near.filter(|_| !rows.is_row)].into_iter().flatten();
        let mut same = same.filter(|at| same_thing(&goals[*at], outputs, id, object));
        if let Some(last) = same.next().and_then(|at| goals.get_mut(at)) {
            if is_aimed_beyond(outputs, last, id) {
                last.stretch = Some(Span::new(last.span.end(), quantity.span.end()));
            }
            last.quantities.push(id);
            last.span = last.span.cover(quantity.span);
            continue;
        }
        rows.goals.insert(place, goals.len());
        let mut goal = goal(outputs, passages, quantity, object, id);
        goal.object = sentence.with_list(outputs, quantity, object);
        goal.tail = outputs.indicators[index].and_then(|indicator| indicator.tail);
        goals.push(goal);
    }
    title::complete(outputs, &mut goals);
    goals
}

/// The goals of the sentence that was read last, by object and by place in a row of numbers: 分别为3元、4元，增长5%、6%.
#[derive(Default)]
struct Rows {
    of: Option<SentenceId>,
    /// Object, unit and end of the last number, and its place in the row.
    last: Option<(Span<Clean>, &'static str, usize, usize)>,
    goals: BTreeMap<(Span<Clean>, usize), usize>,
    /// Two numbers on one object were in a row.
    is_row: bool,
}

impl Rows {
    /// The object of a number and its place among the numbers on the same object that follow at once.
    fn place(
        &mut self,
        text: &str,
        quantity: &Quantity,
        object: Span<Clean>,
    ) -> (Span<Clean>, usize) {
        if self.of != Some(quantity.sentence) {
            *self = Self { of: Some(quantity.sentence), ..Self::default() };
        }
        let nth = self.last.map_or(0, |(before, unit, end, nth)| {
            let between = text.get(end..quantity.span.start()).unwrap_or("。");
            let goes_on = before == object
                && (unit == quantity.unit || unit.is_empty())
                && JOINING_NUMBERS.contains(&between);
            if goes_on { nth + 1 } else { 0 }
        });
        self.last = Some((object, quantity.unit, quantity.span.end(), nth));
        self.is_row |= nth > 0;
        (object, nth)
    }

    fn goal(&self, place: (Span<Clean>, usize)) -> Option<usize> {
        self.goals.get(&place).copied()
    }
}

/// The clauses of the sentence that was read last, kept for its next number.
struct Clauses {
    of: Option<SentenceId>,
    spans: Vec<Span<Clean>>,
}

impl Clauses {
    /// The object of a number, with the list that the number closes: 示例大道、示例桥等12个项目.
    fn with_list(
        &mut self,
        outputs: &StageOutputs<'_>,
        quantity: &Quantity,
        object: Span<Clean>,
    ) -> Span<Clean> {
        let start = quantity.span.start();
        if !outputs.text.get(..start).unwrap_or("").ends_with('等') {
            return object;
        }
        if self.of != Some(quantity.sentence) {
            let sentence = outputs.outline.sentences[quantity.sentence.0 as usize];
            self.of = Some(quantity.sentence);
            self.spans = clauses(outputs.text, sentence.span);
        }
        let listed = qualitative::list_before(outputs.text, &self.spans, start);
        // 帮扶｜示例村等5个村: the verb before the list is no part of it.
        let listed = listed.map(|listed| {
            let first = listed.slice(outputs.text).split('、').next().unwrap_or("");
            let verb = name_start(first);
            let verb = if verb < first.len() { verb } else { 0 };
            Span::new(listed.start() + verb, listed.end())
        });
        let joined = listed.map(|listed| listed.cover(object));
        joined.filter(|joined| joined.len() < LONGEST).unwrap_or(object)
    }
}

fn describes(said: StanceFinding) -> bool {
    matches!(said.reason, Some(NonTargetReason::Attribute | NonTargetReason::Threshold))
}

/// Whether a number belongs to the last goal: level and growth of one indicator in one sentence are one goal.
fn same_thing(
    last: &Goal,
    outputs: &StageOutputs<'_>,
    id: QuantityId,
    object: Span<Clean>,
) -> bool {
    count_work(last.quantities.len());
    let Some(quantity) = outputs.quantities.found.get(id.0 as usize) else { return false };
    let mut numbers =
        last.quantities.iter().filter_map(|id| outputs.quantities.found.get(id.0 as usize));
    last.sentence == quantity.sentence
        && last.object.end() == object.end()
        && last.object.contains(object)
        && numbers.all(|other| {
            other.unit != quantity.unit
                || is_level_and_change(other, quantity)
                || is_added_since(outputs.text, other, quantity)
                || is_aimed_beyond(outputs, last, id)
        })
}

/// 达到7300万吨、力争达到｜7500万吨: the same thing in the same unit, aimed for beyond what is promised.
fn is_aimed_beyond(outputs: &StageOutputs<'_>, last: &Goal, id: QuantityId) -> bool {
    let [one] = last.quantities.as_slice() else { return false };
    let found = |id: QuantityId| outputs.quantities.found.get(id.0 as usize);
    let (Some(first), Some(beyond)) = (found(*one), found(id)) else { return false };
    let between = outputs.text.get(first.span.end()..beyond.span.start()).unwrap_or("");
    let words = between.trim_start_matches(one_of(&['，', '、']));
    let aim = titles::AIMED.longest_prefix_of(words).map(|word| &words[word.len()..]);
    let more = first.unit == beyond.unit && first.max < beyond.max;
    id.0 == one.0 + 1
        && more
        && aim.is_some_and(|rest| rest.is_empty() || titles::REACHING.contains(rest))
}

/// 达到9800公里，比上年新增｜260公里: a level, and what is added to it within the year.
fn is_added_since(text: &str, level: &Quantity, added: &Quantity) -> bool {
    let is_level = level.predicate.is_some_and(|predicate| predicate.change == ChangeWord::Level);
    let since = added.basis.is_some_and(|(basis, _)| basis == Basis::YearOnYear);
    let before = text.get(..added.span.start()).unwrap_or("");
    is_level && since && ADDED.any_suffix_of(before)
}

/// 达到120亿元，比上年增加｜8亿元: a level and its change in the same unit.
fn is_level_and_change(one: &Quantity, other: &Quantity) -> bool {
    let change = |quantity: &Quantity| quantity.predicate.map(|predicate| predicate.change);
    let moves = |change| matches!(change, Some(ChangeWord::Rise | ChangeWord::Fall));
    let other_basis = other.basis.map(|(basis, _)| basis);
    let (one, other) = (change(one), change(other));
    let is_level = |change| matches!(change, Some(ChangeWord::Level | ChangeWord::Hold));
    // 国债600亿元，比上年减少200亿元
    let since = other_basis == Some(Basis::YearOnYear) && !moves(one) && moves(other);
    is_level(one) && moves(other) || moves(one) && is_level(other) || since
}

/// 城镇新增就业4.2万人: a number with its unit, in a sentence that sets goals.
fn goal(
    outputs: &StageOutputs<'_>,
    passages: &Passages,
    quantity: &Quantity,
    object: Span<Clean>,
    id: QuantityId,
) -> Goal {
    let sentence = outputs.outline.sentences[quantity.sentence.0 as usize];
    let span = if object.end().max(quantity.span.end()) - object.start().min(quantity.span.start())
        < LONGEST
    {
        object.cover(quantity.span)
    } else {
        quantity.span
    };
    let year = outputs.outline.metadata.year;
    // 开工率一季度达到30%、二季度达到60%: a number whose name was given before has the deadline of its own clause.
    let carried = is_carried(outputs, object, id);
    let own =
        carried.then(|| statement::deadline(outputs.text, sentence.span, quantity.span, year));
    let deadline =
        own.flatten().or_else(|| statement::deadline(outputs.text, sentence.span, span, year));
    // 新签约项目｜当年｜开工率: the word is part of the name.
    let is_named = |deadline: &Deadline| {
        deadline.span.slice(outputs.text) == deadlines::SAME_YEAR && object.contains(deadline.span)
    };
    let deadline = deadline.filter(|deadline| !is_named(deadline));
    let term = TermContext {
        text: outputs.text,
        outline: outputs.outline,
        passages,
        section: sentence.section,
        span: quantity.span,
        deadline,
    };
    let (horizon, term) = term.horizon(Some(quantity));
    Goal {
        class: Class::Numeric,
        headline: passages.hold(Horizon::Year, quantity.span),
        horizon,
        term,
        object,
        head: None,
        tail: None,
        title: None,
        action: None,
        entry: outputs.entries.get(id.0 as usize).copied().flatten(),
        quantities: vec![id],
        attributes: Vec::new(),
        relation: beyond(outputs.text, object, quantity),
        stretch: stretch(outputs.text, sentence.span, span),
        commitment: statement::commitment(outputs.text, sentence.span, span),
        nature: nature::nature(outputs.text, sentence.span, span),
        deadline,
        subject: (Subject::Other, None),
        section: sentence.section,
        sentence: quantity.sentence,
        projects: Vec::new(),
        places: Vec::new(),
        bodies: qualitative::bodies(outputs.text, sentence.span, span),
        cue: Some(quantity.span),
        rule: "number_with_unit",
        span,
    }
}

/// 增速｜高于全省｜0.5个百分点, 增速｜比全省高｜1个百分点: what the number is measured from.
fn beyond(text: &str, object: Span<Clean>, quantity: &Quantity) -> Option<Span<Clean>> {
    // A carried name may be far away, where nothing between it and the number says what is compared.
    let between = text.get(object.end()..quantity.span.start())?;
    if between.len() > LONGEST {
        return None;
    }
    let points = quantity.kind == UnitKind::Point;
    if let Some((at, word)) = benchmarks::BEYOND.find_in(between) {
        let than = &between[at + word.len()..];
        let named =
            points && than.chars().nth(1).is_some() && !than.contains(one_of(&['，', '；']));
        return (named || benchmarks::COMPARED.any_prefix_of(than))
            .then(|| Span::new(object.end() + at, quantity.span.start()));
    }
    // 比上年高 is a change of the year, and no distance.
    let at = between.rfind('比').filter(|_| points)?;
    let than = &between[at + '比'.len_utf8()..];
    let above = benchmarks::ABOVE_ENDS.longest_suffix_of(than)?;
    let named = than.len() >= above.len() + 2 * HAN_LEN && !than.contains(one_of(&['，', '；']));
    (named && !benchmarks::EARLIER.any_prefix_of(than))
        .then(|| Span::new(object.end() + at, quantity.span.start()))
}

/// Whether another number stands between a number and its name.
fn is_carried(outputs: &StageOutputs<'_>, object: Span<Clean>, id: QuantityId) -> bool {
    let before = (id.0 as usize).checked_sub(1).and_then(|at| outputs.quantities.found.get(at));
    before.is_some_and(|before| before.span.start() >= object.end())
}

/// An object further away from its number than this, in bytes, is not part of the goal's span.
const LONGEST: usize = 300;

/// The clause after the goal that aims for more.
fn stretch(text: &str, sentence: Span<Clean>, span: Span<Clean>) -> Option<Span<Clean>> {
    let rest: Span<Clean> = Span::new(span.end(), sentence.end());
    let near = crate::text::first_bytes(rest.slice(text), LONGEST);
    let rest = Span::new(rest.start(), rest.start() + near.len());
    clauses(text, rest)
        .into_iter()
        .take(2)
        .map(|clause| trimmed(text, clause))
        .find(|clause| leaves_room(clause.slice(text)))
}

/// Whether a clause aims for more than the target: 在实际工作中争取更好结果.
fn leaves_room(clause: &str) -> bool {
    let beyond = headlines::STRETCHES.any_in(clause) && headlines::STRIVING.any_in(clause);
    let number = clause.contains(|ch: char| ch.is_ascii_digit());
    (beyond || clause.contains(headlines::IN_ACTUAL_WORK)) && !number
}

fn trimmed(text: &str, clause: Span<Clean>) -> Span<Clean> {
    let words = clause.slice(text);
    let lead = words.len() - words.trim_start_matches(one_of(&['，', '、', '；', '（'])).len();
    let kept = words.trim_end_matches(one_of(&['，', '、', '；', '。', '）'])).len().max(lead);
    Span::new(clause.start() + lead, clause.start() + kept)
}

/// 80岁以上老人服务体系，｜新建助餐点83家: a limit in another clause says nothing of the goal.
fn is_apart(text: &str, goal: Span<Clean>, limit: Span<Clean>) -> bool {
    let between =
        text.get(limit.end()..goal.start()).or_else(|| text.get(goal.end()..limit.start()));
    between.is_some_and(|between| between.contains(one_of(&['，', '；', '：'])))
}

/// Adds amounts that describe a thing to the goal after them in their sentence, or else to the goal before them.
pub(super) fn attach(goals: &mut [Goal], outputs: &StageOutputs<'_>) {
    for (index, quantity) in outputs.quantities.found.iter().enumerate() {
        let said = outputs.said[index];
        if said.stance != Stance::Target || !describes(said) {
            continue;
        }
        let id = QuantityId(u32::try_from(index).unwrap_or(u32::MAX));
        let near = goals.partition_point(|goal| goal.span.start() < quantity.span.start());
        let is_limit = said.reason == Some(NonTargetReason::Threshold);
        let fits = |goal: &Goal| {
            goal.sentence == quantity.sentence
                && goal.class != Class::Programme
                && !(is_limit && is_apart(outputs.text, goal.span, quantity.span))
        };
        let candidates = [near, near.wrapping_sub(1)];
        let candidates = candidates.into_iter().filter(|at| goals.get(*at).is_some_and(fits));
        // 开工建设总投资5亿元的｜示例园: the thing that an amount describes follows it.
        let found = candidates.min_by_key(|at| {
            let object = goals.get(*at).map_or(0, |goal| goal.object.start());
            (object < quantity.span.end(), object)
        });
        if let Some(goal) = found.and_then(|at| goals.get_mut(at)) {
            goal.attributes.push(id);
        }
    }
}
