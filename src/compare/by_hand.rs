//! Links that a reader set or took away: the verdict on a chosen passage comes by the same rules as on any other.

use super::{
    answers::answers,
    deliveries::years_apart,
    figure::{Figure, Kind, figures, outputs},
    growth::{Levels, level_for_growth},
    numbers::unit_key,
    promises::promises,
    types::{Comparison, Delivery, Link, LinkRule, State, Verdict, VerdictRule},
    verdict::{Judged, verdict},
    words::done,
};
use crate::{
    analyze::Analysis,
    goal::{Class, Goal},
    lexicon::indicators::IndicatorEntry,
    statement::Stance,
    text::{Clean, IntoList, Pasted, Span},
};

/// What a reader says of one target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandLink {
    /// Index into the deliveries.
    pub delivery: usize,
    /// The passage of the later text that answers it; none where nothing does.
    pub answer: Option<Span<Pasted>>,
}

/// Puts the links that a reader set in the place of those that were found, and judges them.
///
/// ```
/// use goalcards::{analyze, compare::{HandLink, LinkRule, Verdict, compare, relink}, text::Span};
/// let old = analyze("二、2024年工作安排\n新增示例岗位5万个。");
/// let later = "一、2024年工作回顾\n创造就业机会5.2万个。";
/// let new = analyze(later);
/// let mut found = compare(&old, &new);
/// let start = later.find("创造").unwrap();
/// let answer = Some(Span::new(start, later.len()));
/// relink(&mut found, &old, &new, &[HandLink { delivery: 0, answer }]);
/// assert_eq!(found.deliveries[0].link_rule, LinkRule::SetByHand);
/// assert_eq!(found.deliveries[0].verdict, Verdict::Exceeded);
/// ```
pub fn relink(found: &mut Comparison, old: &Analysis<'_>, new: &Analysis<'_>, links: &[HandLink]) {
    if links.is_empty() {
        return;
    }
    let (before, after) = (outputs(old), outputs(new));
    let measured = figures(&before, Stance::Target);
    let promised = promises(old, &measured);
    let past = figures(&before, Stance::Result);
    let mut reported = figures(&after, Stance::Result);
    // What the analysis took for background may be what the reader means.
    reported.extend(figures(&after, Stance::Context));
    let bases = Levels::of(&past);
    for link in links {
        let Some(delivery) = found.deliveries.get_mut(link.delivery) else { continue };
        remove(delivery);
        let passage = link.answer.and_then(|answer| clean_span(new, answer));
        let Some((passage, goal)) = passage.zip(old.goals.get(delivery.goal.0 as usize)) else {
            continue;
        };
        answer_in_words(delivery, goal, passage, [before.text, after.text]);
        let promise = promised.iter().find(|promise| {
            promise.goal == delivery.goal && delivery.target == Some(promise.number().quantity)
        });
        if let Some(promise) = promise {
            let target = &promise.figure;
            let entry = old.entries.get(target.measure.quantity.0 as usize).copied().flatten();
            answer_with_number(delivery, target, entry, &inside(&reported, passage), &bases);
            // Of a long sentence the clause with the number is enough.
            delivery.answer = clause_of(delivery, &reported, passage);
        }
        if years_apart(old, new) {
            (delivery.verdict, delivery.rule) = (Verdict::Unknown, VerdictRule::YearsApart);
        }
    }
}

fn remove(delivery: &mut Delivery) {
    delivery.result = None;
    delivery.answer = None;
    delivery.link = Link::None;
    delivery.link_rule = LinkRule::RemovedByHand;
    delivery.state = State::Silent;
    (delivery.verdict, delivery.rule) = (Verdict::Unknown, VerdictRule::NotReported);
}

fn answer_in_words(
    delivery: &mut Delivery,
    goal: &Goal,
    passage: Span<Clean>,
    [old, new]: [&str; 2],
) {
    delivery.answer = Some(passage);
    delivery.link_rule = LinkRule::SetByHand;
    delivery.link = delivery.link_rule.link();
    delivery.state = State::Words;
    let is_done = goal.class != Class::Numeric && done(goal, &[passage], old, new).is_some();
    (delivery.verdict, delivery.rule) = if is_done {
        (Verdict::Met, VerdictRule::NamedAsDone)
    } else {
        (Verdict::Unknown, VerdictRule::WordsOnly)
    };
}

fn answer_with_number(
    delivery: &mut Delivery,
    target: &Figure<'_>,
    entry: Option<&'static IndicatorEntry>,
    reported: &[Figure<'_>],
    bases: &Levels<'_>,
) {
    let known = answers(std::slice::from_ref(target), reported).into_iter().next().flatten();
    let has_unit = |result: &&Figure<'_>| unit_key(result.quantity) == unit_key(target.quantity);
    let found = match known {
        Some(answer) => reported.get(answer.result).map(|result| (result, answer.rule)),
        None => { reported.iter().filter(has_unit) }
            .find(|result| result.kind == target.kind)
            .map(|result| (result, LinkRule::SetByHand)),
    };
    // A level for a target of growth is of another unit.
    let level = || {
        let level = reported.iter().find(|result| result.kind == Kind::Level)?;
        (target.kind == Kind::Growth).then_some((level, LinkRule::LevelForGrowth))
    };
    let Some((result, rule)) = found.or_else(level) else { return };
    let judged = Judged::new(target, result, rule, entry);
    delivery.result = Some(result.measure.quantity);
    delivery.state = State::Figure;
    (delivery.verdict, delivery.rule) = match rule {
        LinkRule::LevelForGrowth => level_for_growth(&judged, bases),
        _ => verdict(&judged),
    };
}

/// The clause of the number that answers, or the whole passage.
fn clause_of(
    delivery: &Delivery,
    reported: &[Figure<'_>],
    passage: Span<Clean>,
) -> Option<Span<Clean>> {
    let found = reported.iter().find(|figure| Some(figure.measure.quantity) == delivery.result);
    let clause = found.map(|figure| figure.clause).filter(|clause| passage.contains(*clause));
    clause.or(Some(passage))
}

/// The numbers in a passage, in text order.
fn inside<'a>(figures: &[Figure<'a>], passage: Span<Clean>) -> Vec<Figure<'a>> {
    let inside = figures.iter().filter(|figure| passage.contains(figure.quantity.span));
    inside.cloned().into_list()
}

/// The part of the clean text that was made from a part of the paste; none where nothing of it was kept.
fn clean_span(analysis: &Analysis<'_>, pasted: Span<Pasted>) -> Option<Span<Clean>> {
    let text = analysis.clean.text.as_str();
    let pasted_at = |at: usize| analysis.clean.map.to_pasted(Span::new(at, at)).start();
    let first_at = |wanted: usize| {
        let (mut from, mut to) = (0, text.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            if pasted_at(middle) < wanted {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        (from..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
    };
    let (start, end) = (first_at(pasted.start()), first_at(pasted.end()));
    (start < end).then_some(Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;

    /// The targets of `promised` with the passage `chosen` of `said` set for the first of them: state, verdict, rule.
    fn judged(promised: &str, said: &str, chosen: Option<&str>) -> (State, Verdict, VerdictRule) {
        let old = format!("示例市2024年政府工作报告\n二、2024年工作安排\n{promised}\n");
        let new = format!("示例市2025年政府工作报告\n一、2024年工作回顾\n　{said}\n");
        let (old, analysis) = (crate::analyze(&old), crate::analyze(&new));
        let mut found = compare(&old, &analysis);
        let answer = chosen
            .and_then(|words| new.find(words).map(|start| Span::new(start, start + words.len())));
        relink(&mut found, &old, &analysis, &[HandLink { delivery: 0, answer }]);
        let delivery = &found.deliveries[0];
        assert_eq!(delivery.link == Link::Certain, chosen.is_some(), "{promised}");
        (delivery.state, delivery.verdict, delivery.rule)
    }

    #[test]
    fn a_passage_that_was_chosen_is_judged_as_any_other() {
        use {State::*, Verdict::*, VerdictRule::*};
        for (promised, said, chosen, expected) in [
            (
                "新建示例站点5个。",
                "设立便民服务点6个。",
                Some("设立便民服务点6个"),
                (Figure, Exceeded, BeyondTarget),
            ),
            (
                "新建示例站点5个。",
                "设立便民服务点3个。",
                Some("设立便民服务点3个"),
                (Figure, Missed, Short),
            ),
            (
                "新建公园5个。",
                "新建公园6个，绿道8公里。",
                Some("绿道8公里"),
                (Words, Unknown, WordsOnly),
            ),
            ("新建公园5个。", "新建公园6个。", None, (Silent, Unknown, NotReported)),
            (
                "新建公园5个。",
                "新建球场9个、公园6个。",
                Some("新建球场9个、公园6个"),
                (Figure, Exceeded, BeyondTarget),
            ),
            (
                "建成示例大桥。",
                "岚江通道建成通车。",
                Some("岚江通道建成通车"),
                (Words, Met, NamedAsDone),
            ),
            (
                "建成示例大桥。",
                "岚江通道加快建设。",
                Some("岚江通道加快建设"),
                (Words, Unknown, WordsOnly),
            ),
            (
                "示例产值增长5%。",
                "全部产值达到80亿元。",
                Some("全部产值达到80亿元"),
                (Figure, Unknown, LevelUndecided),
            ),
        ] {
            assert_eq!(judged(promised, said, chosen), expected, "{promised} {said}");
        }
    }

    #[test]
    fn of_a_chosen_sentence_the_clause_with_the_number_is_quoted() {
        let old = crate::analyze("二、2024年工作安排\n新建公园5个。");
        let later = "一、2024年工作回顾\n新建球场9个，建成公园6个，绿化更好。";
        let new = crate::analyze(later);
        let mut found = compare(&old, &new);
        let start = later.find("新建").unwrap_or_default();
        let answer = Some(Span::new(start, later.len()));
        relink(&mut found, &old, &new, &[HandLink { delivery: 0, answer }]);
        let answer = found.deliveries[0].answer.map(|span| span.slice(&new.clean.text));
        assert!(
            answer.is_some_and(|words| words.contains("公园6个") && !words.contains("球场")),
            "{answer:?}"
        );
    }

    #[test]
    fn a_passage_that_is_not_there_links_nothing() {
        let (old, new) = ("二、2024年工作安排\n新建公园5个。", "一、2024年工作回顾\n新建公园6个。");
        let (old, new) = (crate::analyze(old), crate::analyze(new));
        for link in [
            HandLink { delivery: 9, answer: None },
            HandLink { delivery: 0, answer: Some(Span::new(900, 990)) },
        ] {
            let mut found = compare(&old, &new);
            relink(&mut found, &old, &new, &[link]);
            let expected = if link.delivery == 9 { State::Figure } else { State::Silent };
            assert_eq!(found.deliveries[0].state, expected);
        }
    }
}
