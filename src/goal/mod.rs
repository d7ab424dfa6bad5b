//! Stage 6: what was read → [`Goal`]: commitments of the five classes, with their fields and evidence.
//!
//! | text | class |
//! |---|---|
//! | `地区生产总值增长6%左右` | numeric |
//! | `实现行政村5G网络全覆盖` | closed |
//! | `居民收入与经济增长同步` | relational |
//! | `年底前建成示例大桥` | milestone |
//! | `深入推进数字乡村建设` | programme |

mod headline;
mod nature;
mod notice;
mod numeric;
mod place;
mod rating;
mod task;
mod worded;

pub use headline::{Headline, headlines};
pub use notice::{Notice, notices};
pub use worded::{Worded, WordedClass, worded};

use self::{headline::Passages, rating::Ratings};
use crate::{
    indicator::{
        Indicator,
        catalog::{Entry, canonical_of_words, each_of_words},
    },
    quantity::{Quantities, QuantityId},
    statement::{self, Commitment, Deadline, StanceFinding},
    structure::{Outline, SectionId, SentenceId},
    text::{Clean, IntoList, Span, pause, sort_by},
};

/// Index into the goals of an analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GoalId(pub u32);

/// One commitment to one action or outcome.
#[derive(Clone, Debug)]
pub struct Goal {
    /// What makes it testable.
    pub class: Class,
    /// Stands among this year's 主要预期目标.
    pub headline: bool,
    /// For the report year, or longer.
    pub horizon: Horizon,
    /// What is measured or acted on, in words of the text.
    pub object: Span<Clean>,
    /// What the object shares with the last member of its list: 城镇｜居民人均可支配收入.
    pub tail: Option<Span<Clean>>,
    /// The canonical indicator, when one fits without doubt.
    pub entry: Option<&'static Entry>,
    /// The promised amounts.
    pub quantities: Vec<QuantityId>,
    /// Amounts that describe the thing.
    pub attributes: Vec<QuantityId>,
    /// The benchmark or worded state.
    pub relation: Option<Span<Clean>>,
    /// A clause that leaves room.
    pub stretch: Option<Span<Clean>>,
    /// How firmly the governing verb commits, with the words.
    pub commitment: (Commitment, Option<Span<Clean>>),
    /// 预期性 or 约束性, when the text says so, with the words.
    pub nature: Option<(Nature, Span<Clean>)>,
    /// The deadline, when stated.
    pub deadline: Option<Deadline>,
    /// The innermost section.
    pub section: Option<SectionId>,
    /// The sentence it stands in.
    pub sentence: SentenceId,
    /// Projects named in it.
    pub projects: Vec<Span<Clean>>,
    /// Places named in it.
    pub places: Vec<Span<Clean>>,
    /// Bodies named as responsible.
    pub bodies: Vec<Span<Clean>>,
    /// The words that made it this class.
    pub cue: Option<Span<Clean>>,
    /// The rule that found it.
    pub rule: &'static str,
    /// From its object through its last cue.
    pub span: Span<Clean>,
}

/// What makes a goal testable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A number.
    Numeric,
    /// A closed word.
    Closed,
    /// A named benchmark.
    Relational,
    /// A named thing with a completing verb.
    Milestone,
    /// Action without a test.
    Programme,
}

/// For the report year, or longer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Horizon {
    /// The report year.
    #[default]
    Year,
    /// A plan period or a later year.
    Term,
}

/// What the report calls the indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nature {
    /// 预期性
    Anticipatory,
    /// 约束性
    Obligatory,
}

/// What the earlier stages found, as far as goals are made of it.
#[derive(Clone, Copy, Debug)]
pub struct Findings<'a> {
    /// The clean text.
    pub text: &'a str,
    /// Sections and sentences.
    pub outline: &'a Outline,
    /// Numbers.
    pub quantities: &'a Quantities,
    /// What is said of each number.
    pub said: &'a [StanceFinding],
    /// What each number measures.
    pub indicators: &'a [Option<Indicator>],
    /// The canonical indicator of each number.
    pub entries: &'a [Option<&'static Entry>],
}

/// Makes the goals of the report, in text order.
#[must_use]
pub async fn goals(findings: &Findings<'_>, headlines: &[Headline]) -> Vec<Goal> {
    let passages = Passages::of(headlines);
    let mut goals = Vec::new();
    for goal in numeric::numeric(findings, &passages) {
        goals.extend(shared_number(findings.text, goal));
        pause().await;
    }
    let taken = promised(findings, &goals);
    let mut ratings = Ratings::new(findings, &goals);
    for found in worded(findings.text, findings.outline, headlines, &taken).await {
        let goal = from_worded(findings, &passages, &found);
        let Some(goal) = ratings.absorbed(goal) else { continue };
        goals.extend(each_indicator(findings.text, goal));
        pause().await;
    }
    ratings.leave(&mut goals);
    sort_by(&mut goals, |left, right| (left.span, left.class) < (right.span, right.class));
    numeric::attach(&mut goals, findings);
    task::fill(findings.text, findings.outline, &mut goals);
    place::fill(findings.text, &mut goals);
    goals
}

/// One goal for each indicator of a list under one number: 城镇和农村居民人均可支配收入增长9%.
fn shared_number(text: &str, goal: Goal) -> Vec<Goal> {
    let whole = goal.object.slice(text);
    let list = if goal.entry.is_none() && whole.contains(JOINS) {
        placed(text, goal.object)
    } else {
        Vec::new()
    };
    if list.len() < 2 {
        return vec![goal];
    }
    let last = list[list.len() - 1].0;
    let one = |(object, entry): (Span<Clean>, &'static Entry)| {
        let tail = shared_tail(text, object, last, entry);
        Goal { object, tail, span: object.cover(goal.span), entry: Some(entry), ..goal.clone() }
    };
    list.into_iter().map(one).into_list()
}

/// The canonical indicators of a phrase, with their places.
fn placed(text: &str, whole: Span<Clean>) -> Vec<(Span<Clean>, &'static Entry)> {
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

/// What a member of a list leaves to the last one, when it names nothing by itself.
fn shared_tail(
    text: &str,
    member: Span<Clean>,
    last: Span<Clean>,
    entry: &'static Entry,
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

/// Between the members of a list of indicators.
const JOINS: [char; 3] = ['、', '和', '及'];

/// The indicators of a list under one state: A、B等主要指标增速均高于全市平均, 完成省下达的A、B目标任务.
fn listed(text: &str, goal: &Goal) -> Vec<(Span<Clean>, &'static Entry)> {
    if goal.relation.is_none() {
        return Vec::new();
    }
    let lists = [goal.span, goal.object].into_iter().map(|whole| placed(text, whole));
    lists.into_iter().find(|list| list.len() > 1).unwrap_or_default()
}

/// One goal for each indicator of a list under one state; the last one's span reaches through the state.
fn each_indicator(text: &str, goal: Goal) -> Vec<Goal> {
    let list = listed(text, &goal);
    let Some((last, _)) = list.last().copied() else { return vec![goal] };
    let one = |(object, entry): (Span<Clean>, &'static Entry)| {
        let end = if object == last { goal.span.end().max(object.end()) } else { object.end() };
        let span = Span::new(object.start(), end);
        let tail = shared_tail(text, object, last, entry);
        Goal { object, tail, span, entry: Some(entry), ..goal.clone() }
    };
    list.into_iter().map(one).into_list()
}

/// Where the promised amounts stand, in text order.
fn promised(findings: &Findings<'_>, goals: &[Goal]) -> Vec<Span<Clean>> {
    let ids = goals.iter().flat_map(|goal| &goal.quantities);
    let found = ids.filter_map(|id| findings.quantities.found.get(id.0 as usize));
    let mut spans: Vec<_> = found
        .filter(|quantity| !rating::may_rate(findings.text, quantity))
        .map(|quantity| quantity.span)
        .into_list();
    // 建成基站3OO个: what may be a number is no part of a thing's name.
    let doubtful = findings.quantities.non_quantities.iter().filter(|left| left.kind.is_doubt());
    spans.extend(doubtful.map(|left| left.span));
    sort_by(&mut spans, |left, right| left < right);
    spans
}

fn from_worded(findings: &Findings<'_>, passages: &Passages, found: &Worded) -> Goal {
    let sentence = findings.outline.sentences.get(found.sentence as usize);
    let within = sentence.map_or(found.span, |sentence| sentence.span);
    let year = findings.outline.metadata.year;
    // 示例桥、示例隧道年内建成: the verb's deadline is that of every member.
    let shared = (!found.span.contains(found.cue)).then_some(found.cue);
    let deadline = statement::deadline(findings.text, within, found.span, year)
        .or_else(|| shared.and_then(|cue| statement::deadline(findings.text, within, cue, year)));
    let in_passage = passages.hold(Horizon::Year, found.span);
    let closed = found.class == WordedClass::Closed;
    Goal {
        class: match found.class {
            WordedClass::Closed => Class::Closed,
            WordedClass::Relational => Class::Relational,
            WordedClass::Milestone => Class::Milestone,
            WordedClass::Programme => Class::Programme,
        },
        headline: in_passage && found.class != WordedClass::Programme,
        horizon: horizon(passages, found.span, deadline, year),
        object: found.object,
        tail: None,
        entry: entry(findings.text, found),
        quantities: Vec::new(),
        attributes: Vec::new(),
        relation: found.relation.or((in_passage && closed).then_some(found.cue)),
        stretch: None,
        commitment: statement::commitment(findings.text, within, found.span),
        nature: nature::nature(findings.text, within, found.span),
        deadline,
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

/// Only a state of an indicator has a canonical one: a project is none.
fn entry(text: &str, found: &Worded) -> Option<&'static Entry> {
    let measured = matches!(found.class, WordedClass::Relational | WordedClass::Closed);
    let whole = || {
        canonical_of_words(found.span.slice(text))
            .or_else(|| canonical_of_words(found.object.slice(text)))
    };
    measured.then(whole).flatten()
}

fn horizon(
    passages: &Passages,
    span: Span<Clean>,
    deadline: Option<Deadline>,
    year: Option<i32>,
) -> Horizon {
    let later =
        deadline.and_then(|deadline| deadline.year).zip(year).is_some_and(|(due, year)| due > year);
    if later || passages.hold(Horizon::Term, span) { Horizon::Term } else { Horizon::Year }
}
