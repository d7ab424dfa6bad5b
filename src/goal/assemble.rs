//! Makes the goals of a report from the outputs of the earlier stages.

use super::{
    headline::{Headline, Passages},
    name_amounts::{NameAmounts, may_be_in_name},
    named_places, nature, numeric,
    qualitative::{QualitativeGoal, qualitative_goals},
    respective_deadlines, subject, task_list,
    term::TermContext,
    types::{Addition, Class, Goal, Horizon, StageOutputs, Title},
};
use crate::{
    indicator::catalog::{IndicatorEntry, canonical_of_words, each_of_words},
    lexicon::{
        goal_subjects::Subject,
        milestones,
        naming::{AREAS, YIELDS},
        object_phrases, titles,
    },
    statement,
    structure::SentenceId,
    text::{Clean, IntoList, Span, pause, punctuation::is_balanced, sort_by},
};

/// Makes the goals of the report, in text order.
#[must_use]
pub async fn goals(outputs: &StageOutputs<'_>, headlines: &[Headline]) -> Vec<Goal> {
    let passages = Passages::of(headlines);
    let mut goals = Vec::new();
    for goal in numeric::numeric(outputs, &passages) {
        goals.extend(shared_number(outputs.text, goal));
        pause().await;
    }
    let taken = promised(outputs, &goals);
    let mut name_amounts = NameAmounts::new(outputs, &goals);
    for found in qualitative_goals(outputs.text, outputs.outline, headlines, &taken).await {
        let goal = from_qualitative(outputs, &passages, &found);
        let Some(goal) = name_amounts.absorbed(goal) else { continue };
        goals.extend(each_indicator(outputs.text, goal));
        pause().await;
    }
    name_amounts.leave(&mut goals);
    sort_by(&mut goals, |left, right| (left.span, left.class) < (right.span, right.class));
    follow_in_list(outputs.text, &mut goals);
    respective_deadlines::fill(outputs, &passages, &mut goals);
    numeric::attach(&mut goals, outputs);
    task_list::fill(outputs.text, outputs.outline, &mut goals);
    named_places::fill(outputs.text, &mut goals);
    subject::fill(outputs, &mut goals);
    goals
}

/// 支持甲县创建示范区，｜乙县创建试点县: an actor and its verb directly after another have the commitment of the first.
fn follow_in_list(text: &str, goals: &mut [Goal]) {
    for at in 1..goals.len() {
        let [before, goal] = &mut goals[at - 1..=at] else { continue };
        let between = text.get(before.span.end()..goal.span.start()).unwrap_or("");
        let is_first = |goal: &Goal| {
            let after = goal.cue.is_some_and(|cue| cue.start() >= goal.object.end());
            goal.class == Class::Milestone && after
        };
        let alike =
            before.head.is_some() && goal.head.is_some() || is_first(before) && is_first(goal);
        if alike
            && before.sentence == goal.sentence
            && goal.commitment.1.is_none()
            && object_phrases::NEXT_IN_ROW.contains(&between)
        {
            goal.commitment = before.commitment;
        }
    }
}

/// One goal for each indicator of a list under one number: 城镇和农村居民人均可支配收入增长9%.
fn shared_number(text: &str, goal: Goal) -> Vec<Goal> {
    let whole = goal.object.slice(text);
    if !whole.contains(object_phrases::MEMBER_JOINTS) || goal.tail.is_some() {
        return vec![goal];
    }
    let known = if goal.entry.is_none() { placed(text, goal.object) } else { Vec::new() };
    let mut list: Vec<_> = known.into_iter().map(|(object, entry)| (object, Some(entry))).collect();
    if list.len() < 2 {
        let named = shares(text, &goal).into_iter();
        list = named.map(|object| (object, canonical_of_words(object.slice(text)))).into_list();
    }
    if list.len() < 2 {
        return vec![goal];
    }
    let last = list[list.len() - 1].0;
    let one = |(object, entry): (Span<Clean>, Option<&'static IndicatorEntry>)| {
        let tail = entry.and_then(|entry| shared_tail(text, object, last, entry));
        let span = object.cover(goal.span);
        Goal { object, tail, title: None, span, entry, ..goal.clone() }
    };
    list.into_iter().map(one).into_list()
}

/// 甲断面水质达标率、乙水源地水质达标率｜100%: the members of a list, each of which names a share in full.
fn shares(text: &str, goal: &Goal) -> Vec<Span<Clean>> {
    let mut start = goal.object.start();
    let mut found = Vec::new();
    for name in goal.object.slice(text).split(titles::JOINTS_OF_SHARES) {
        let span = Span::new(start, start + name.len());
        start = span.end() + text[span.end()..].chars().next().map_or(0, char::len_utf8);
        let is_share = titles::RATES.any_suffix_of(name) && name.chars().nth(3).is_some();
        if !is_share || !is_balanced(name) {
            return Vec::new();
        }
        found.push(span);
    }
    if found.len() > 1 { found } else { Vec::new() }
}

/// The canonical indicators of a phrase, with their places.
fn placed(text: &str, whole: Span<Clean>) -> Vec<(Span<Clean>, &'static IndicatorEntry)> {
    let at = |at: usize| whole.start() + at;
    let list = each_of_words(whole.slice(text));
    // 东河、西河断面水质: the members are places of one indicator.
    let same = list.windows(2).all(|pair| pair[0].1.id == pair[1].1.id);
    let named = |(range, _): &(std::ops::Range<usize>, _)| {
        canonical_of_words(&whole.slice(text)[range.clone()]).is_some()
    };
    if list.len() > 1 && same && !list.iter().all(named) {
        return Vec::new();
    }
    let list = list.into_iter();
    list.map(|(range, entry)| (Span::new(at(range.start), at(range.end)), entry)).into_list()
}

/// The end of the last member that a member of a list shares, where the member names nothing by itself.
fn shared_tail(
    text: &str,
    member: Span<Clean>,
    last: Span<Clean>,
    entry: &'static IndicatorEntry,
) -> Option<Span<Clean>> {
    let means = |words: &str| canonical_of_words(words).is_some_and(|found| found.id == entry.id);
    let own = member.slice(text);
    if member == last || means(own) {
        return None;
    }
    let ends = last.slice(text).char_indices().skip(1).map(|(at, _)| last.start() + at);
    ends.map(|start| Span::new(start, last.end()))
        .find(|tail: &Span<Clean>| means(&[own, tail.slice(text)].concat()))
}

/// The indicators of a list under one state: A、B等主要指标增速均高于全市平均, 完成省下达的A、B目标任务.
fn listed(text: &str, goal: &Goal) -> Vec<(Span<Clean>, &'static IndicatorEntry)> {
    if goal.relation.is_none() {
        return Vec::new();
    }
    let lists = [goal.span, goal.object].into_iter().map(|whole| placed(text, whole));
    lists.into_iter().find(|list| list.len() > 1).unwrap_or_default()
}

/// One goal for each indicator of a list under one state; the last one's span reaches through the state.
fn each_indicator(text: &str, goal: Goal) -> Vec<Goal> {
    let list = listed(text, &goal);
    let [(first, _), .., (last, _)] = *list else { return vec![goal] };
    let one = |(object, entry): (Span<Clean>, &'static IndicatorEntry)| {
        let end = if object == last { goal.span.end().max(object.end()) } else { object.end() };
        let span = Span::new(object.start(), end);
        let tail = shared_tail(text, object, last, entry);
        let title = yield_of(text, first, object);
        Goal { object, tail, title, span, entry: Some(entry), ..goal.clone() }
    };
    list.into_iter().map(one).into_list()
}

/// 粮食播种面积、｜产量: the crop was named with its area.
fn yield_of(text: &str, first: Span<Clean>, own: Span<Clean>) -> Option<Title> {
    let size = AREAS.longest_suffix_of(first.slice(text))?;
    let crop = Span::new(first.start(), first.end() - size.len());
    let words = [crop.slice(text), own.slice(text)].concat();
    (first != own && !crop.is_empty() && YIELDS.contains(own.slice(text)))
        .then(|| Title { words, added: vec![(Addition::Owner, crop)] })
}

/// The spans of the promised amounts, in text order.
fn promised(outputs: &StageOutputs<'_>, goals: &[Goal]) -> Vec<Span<Clean>> {
    let ids = goals.iter().flat_map(|goal| &goal.quantities);
    let found = ids.filter_map(|id| outputs.quantities.found.get(id.0 as usize));
    let mut spans: Vec<_> = found
        .filter(|quantity| !may_be_in_name(outputs.text, quantity))
        .map(|quantity| quantity.span)
        .into_list();
    // 建成基站3OO个: what may be a number is no part of a thing's name.
    let doubtful = outputs.quantities.non_quantities.iter().filter(|left| left.kind.is_doubt());
    spans.extend(doubtful.map(|left| left.span));
    sort_by(&mut spans, |left, right| left < right);
    spans
}

fn from_qualitative(
    outputs: &StageOutputs<'_>,
    passages: &Passages,
    found: &QualitativeGoal,
) -> Goal {
    let sentence = outputs.outline.sentences.get(found.sentence as usize);
    let within = sentence.map_or(found.span, |sentence| sentence.span);
    let year = outputs.outline.metadata.year;
    // 示例桥、示例隧道年内建成: the deadline of the verb holds for every member.
    let shared = (!found.span.contains(found.cue)).then_some(found.cue);
    let deadline = statement::deadline(outputs.text, within, found.span, year)
        .or_else(|| shared.and_then(|cue| statement::deadline(outputs.text, within, cue, year)));
    // 甲桥、乙桥尽快开工: the word between the members and their verb governs each of them.
    let through_cue = shared.filter(|cue| cue.start() >= found.span.end());
    let commitment = statement::commitment(
        outputs.text,
        within,
        through_cue.map_or(found.span, |cue| found.span.cover(cue)),
    );
    let in_passage = passages.hold(Horizon::Year, found.span);
    let term = TermContext {
        text: outputs.text,
        outline: outputs.outline,
        passages,
        section: sentence.and_then(|sentence| sentence.section),
        span: found.span,
        deadline,
    };
    let (horizon, term) = term.horizon(None);
    let closed = found.class == Class::Closed;
    Goal {
        class: found.class,
        headline: in_passage && found.class != Class::Programme,
        horizon,
        term,
        object: found.object,
        head: found.head,
        tail: found.tail,
        title: with_status(outputs.text, found),
        action: None,
        entry: entry(outputs.text, found),
        quantities: Vec::new(),
        attributes: Vec::new(),
        relation: found.relation.or((in_passage && closed).then_some(found.cue)),
        stretch: None,
        commitment,
        nature: nature::nature(outputs.text, within, found.span),
        deadline,
        subject: (Subject::Other, None),
        section: sentence.and_then(|sentence| sentence.section),
        sentence: SentenceId(found.sentence),
        projects: found.projects.clone(),
        places: Vec::new(),
        bodies: found.bodies.clone(),
        cue: Some(found.cue),
        rule: found.rule,
        span: found.span,
    }
}

/// 示例灌区｜入选国家水情教育基地: what a thing is to become stands after it, and belongs to the title.
fn with_status(text: &str, found: &QualitativeGoal) -> Option<Title> {
    let cue = found.cue.slice(text);
    let entered = found.class == Class::Milestone
        && found.head.is_none()
        && found.tail.is_none()
        && found.object.end() <= found.cue.start()
        && milestones::ENTERING.any_prefix_of(cue)
        && cue.chars().count() <= LONGEST_STATUS;
    entered.then(|| Title {
        words: [found.object.slice(text), cue].concat(),
        added: vec![(Addition::Action, found.cue)],
    })
}

/// A verb and the status after it have at most this many characters.
const LONGEST_STATUS: usize = 24;

/// The canonical indicator of a relational or absolute goal; a project has none.
fn entry(text: &str, found: &QualitativeGoal) -> Option<&'static IndicatorEntry> {
    let measured = matches!(found.class, Class::Relational | Class::Closed);
    let whole = || {
        canonical_of_words(found.span.slice(text))
            .or_else(|| canonical_of_words(found.object.slice(text)))
    };
    measured.then(whole).flatten()
}
