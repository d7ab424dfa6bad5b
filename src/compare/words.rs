//! What the later report says of a target in words alone: done, under way, or nothing.

use super::{
    figure::Figure,
    mentions::Mentions,
    relations::{goes_on, is_kept, subject},
    thing::{level, levels, says_how_much, sized, total_output},
    types::{Delivery, LinkRule, State, Verdict, VerdictRule},
};
use crate::{
    goal::{Class, Goal},
    lexicon::{
        Words,
        comparison::{
            BEGINNING, BEGUN, BUILT, COUNTRY, DONE, FULL_OUTPUT, IN_USE, LABELS, LIST_MARK, TOWN,
            UNDER_WAY, YEAR_NAMES,
        },
    },
    quantity::Quantity,
    text::{Clean, HAN_LEN, IntoList, Span, first_bytes, one_of},
};

/// The later report, as far as it is asked for words.
pub(super) struct Later<'a> {
    pub(super) mentions: Mentions<'a>,
    /// The clean text of the earlier report.
    pub(super) old: &'a str,
    /// The clean text.
    pub(super) text: &'a str,
    /// Its numbers, in text order.
    pub(super) numbers: &'a [Quantity],
    /// Those that are results, with what is compared of them.
    pub(super) results: &'a [Figure<'a>],
}

/// Writes into a delivery the clause that names its thing, if there is one.
pub(super) fn answer_in_words(
    delivery: &mut Delivery,
    goal: &Goal,
    things: &[String],
    later: &Later<'_>,
) {
    let name = goal.name(later.old);
    let named =
        things.iter().flat_map(|thing| [later.mentions.of_thing(thing), otherwise(thing, later)]);
    let named = named.map(|clauses| {
        let own = clauses.into_iter().filter(|clause| is_of_thing(*clause, goal, &name, later));
        own.into_list()
    });
    let mut named = { named }.find(|all| !all.is_empty()).unwrap_or_default();
    if goal.class == Class::Relational {
        // 居民收入, 居民人均可支配收入增长5%: the number of the same indicator is told of the same thing.
        named.splice(0..0, same_indicator(goal, later));
    }
    let done = match goal.class {
        Class::Numeric => None,
        Class::Relational => {
            kept(goal, &named, later).or_else(|| done(goal, &named, later.old, later.text))
        }
        _ => done(goal, &named, later.old, later.text),
    };
    let Some(answer) = done.or(named.first().copied()) else { return };
    delivery.answer = Some(answer);
    delivery.link_rule = LinkRule::NamedInWords;
    delivery.link = delivery.link_rule.link();
    delivery.state = State::Words;
    (delivery.verdict, delivery.rule) = match done {
        Some(_) => (Verdict::Met, VerdictRule::NamedAsDone),
        None => (Verdict::Unknown, VerdictRule::WordsOnly),
    };
}

/// Whether a clause that shares the words of a thing speaks of it: of its level and label, and without a number of another unit or time.
fn is_of_thing(clause: Span<Clean>, goal: &Goal, name: &str, later: &Later<'_>) -> bool {
    let words = clause.slice(later.text);
    if is_of_a_year(words) {
        return false;
    }
    let own = level(name);
    let other_level = own.is_some()
        && levels(words).next().is_some()
        && levels(words).all(|level| Some(level) != own);
    let other_label = LABELS.iter().any(|label| words.contains(label) != name.contains(label));
    let at = later.numbers.partition_point(|number| number.span.start() < clause.start());
    let has_number = later.numbers.get(at).is_some_and(|number| number.span.start() < clause.end());
    !(other_level || other_label || has_number && goal.class == Class::Numeric)
}

/// The clauses that call a measured thing otherwise: 粮食产量, 粮食总产量创新高.
fn otherwise(thing: &str, later: &Later<'_>) -> Vec<Span<Clean>> {
    if let Some(total) = total_output(thing) {
        return later.mentions.of_thing(&total);
    }
    let Some(owner) = sized(thing) else { return Vec::new() };
    let clauses = later.mentions.of_thing(owner).into_iter();
    clauses.filter(|clause| says_how_much(owner, clause.slice(later.text))).into_list()
}

/// The clauses with a number of the indicator of a target, of the year alone.
fn same_indicator(goal: &Goal, later: &Later<'_>) -> Vec<Span<Clean>> {
    let Some(entry) = goal.entry.filter(|entry| !entry.counted) else { return Vec::new() };
    let told = later.results.iter().filter(|figure| {
        figure.measure.id == Some(entry.measure) && !figure.is_of_years && !figure.is_old_level
    });
    told.map(|figure| figure.clause).into_list()
}

/// The first clause that says that the relation of a target was kept, in the clause that names its thing or in the next one.
fn kept(goal: &Goal, named: &[Span<Clean>], later: &Later<'_>) -> Option<Span<Clean>> {
    let relation = goal.relation?.slice(later.old);
    let name = goal.name(later.old);
    // 居民收入 is no 城镇居民收入.
    let of_same_people = |words: &str| {
        [&TOWN, &COUNTRY].iter().all(|list| list.any_in(&name) == list.any_in(subject(words)))
    };
    let is_kept = |clause: &Span<Clean>, own: Span<Clean>| {
        let words = clause.slice(later.text);
        let is_on_thing = if *clause == own { of_same_people(words) } else { goes_on(words) };
        is_on_thing && is_kept(relation, words)
    };
    named.iter().find_map(|own| later.mentions.with_next(*own).find(|clause| is_kept(clause, *own)))
}

/// The first clause that says that the thing of a target without a number is done, or begun where that was promised.
pub(super) fn done(
    goal: &Goal,
    named: &[Span<Clean>],
    old: &str,
    text: &str,
) -> Option<Span<Clean>> {
    let cue = goal.cue.map_or("", |cue| cue.slice(old));
    let promise = goal.span.slice(old);
    let is_done = |words: &str| {
        if is_behind(promise, words) || lacks_a_member(promise, words) {
            return false;
        }
        let is_over = DONE.any_in(words) || BEGINNING.contains(cue) && BEGUN.any_in(words);
        let same_word = goal.class != Class::Milestone && !cue.is_empty() && words.contains(cue);
        match goal.class {
            Class::Milestone => is_over && !UNDER_WAY.any_in(words),
            _ => same_word && !UNDER_WAY.any_in(words),
        }
    };
    named.iter().copied().find(|clause| is_done(clause.slice(text)))
}

/// 东镇、西镇建成百强镇, and later 东镇创建百强镇: one of those who were promised is not named. A member is known by its first two characters.
fn lacks_a_member(promise: &str, words: &str) -> bool {
    let members = promise.split(LIST_MARK);
    let is_list = members.clone().nth(1).is_some();
    let named = |member: &str| words.contains(first_bytes(member, 2 * HAN_LEN));
    is_list && !{ members }.all(named)
}

/// 全面达产, and later 建成投产; 建成通车, and later 全线贯通: the stage is behind the promised one.
fn is_behind(promise: &str, words: &str) -> bool {
    let lacks = |list: &Words| list.any_in(promise) && !list.any_in(words);
    lacks(&FULL_OUTPUT) || lacks(&IN_USE) && BUILT.any_in(words)
}

/// 是实施“示例”规划的第一年: what a year is called says nothing of what was done in it.
fn is_of_a_year(words: &str) -> bool {
    YEAR_NAMES.any_suffix_of(words.trim_end_matches(one_of(&['，', '。', '；', '、'])))
}
