//! The title of a numeric goal: the name of its number, with what the sentence says once for several numbers.
//!
//! | text | titles |
//! |---|---|
//! | `城乡居民收入分别增长6%、7%` | 城镇居民收入, 农村居民收入 |
//! | `原煤、原油产量分别达到3万吨、2万吨` | 原煤产量, 原油产量 |
//! | `完成8个重点行业污染整治提升` | 重点行业污染整治提升 |
//! | `林下经济面积达6万亩、产值达3亿元` | 林下经济面积, 林下经济产值 |
//! | `新开工产业项目50个、竣工30个` | 新开工产业项目, 竣工产业项目 |

mod action;
mod governing_verb;
mod limit;
mod list;
mod owner;
mod row;
mod twins;

use self::row::Row;
use crate::{
    goal::{Addition, Goal, StageOutputs, Title},
    indicator::catalog::{IndicatorEntry, Measured, canonical},
    text::IntoList,
};

/// A rule that completes the title of one goal of a sentence, or leaves it to the next rule.
type TitleRule = fn(&Row<'_>, usize) -> Option<Title>;

/// In the order in which they are tried.
static RULES: &[TitleRule] = &[
    list::unfolded,
    list::shared_amount,
    list::shared_action,
    action::done_with_it,
    limit::limited,
    limit::above_threshold,
    limit::of_level,
    limit::of_stage,
    owner::of_share,
    owner::of_amount,
    owner::of_thing,
];

/// Completes the titles of numeric goals, in text order, where their names are not clear alone.
pub(super) fn complete(outputs: &StageOutputs<'_>, goals: &mut [Goal]) {
    for goals in goals.chunk_by_mut(|left, right| left.sentence == right.sentence) {
        let row = Row { outputs, goals };
        let mut titles =
            (0..row.goals.len()).map(|at| RULES.iter().find_map(|rule| rule(&row, at))).into_list();
        twins::tell_apart(&row, &mut titles);
        for (at, title) in titles.iter_mut().enumerate() {
            limit::say_each(&row, at, title);
            limit::say_scope(&row, at, title);
        }
        for (goal, title) in goals.iter_mut().zip(titles) {
            if let Some(title) = &title
                && goal.entry.is_none()
            {
                goal.entry = named_by(outputs, goal, title);
            }
            goal.title = title;
        }
        let row = Row { outputs, goals };
        let mut before = None;
        let verbs = (0..row.goals.len()).map(|at| {
            before = governing_verb::governing_verb(&row, at, before);
            before
        });
        let verbs = verbs.into_list();
        for (goal, verb) in goals.iter_mut().zip(verbs) {
            goal.action =
                verb.filter(|verb| !governing_verb::is_in_title(outputs.text, goal, *verb));
            // The verb stays beside the number, too: a ledger puts the task together of verb, name and number.
            if let Some(verb) = goal.action
                && goal.title.is_none()
            {
                goal.title = governing_verb::before_short_name(outputs.text, goal, verb);
            }
        }
    }
}

/// The canonical indicator that a completed title means as a whole.
fn named_by(
    outputs: &StageOutputs<'_>,
    goal: &Goal,
    title: &Title,
) -> Option<&'static IndicatorEntry> {
    let whole = |(kind, _): &(Addition, _)| matches!(kind, Addition::Verb | Addition::Action);
    if title.added.iter().any(whole) {
        return None;
    }
    let quantity = outputs.quantities.found.get(goal.quantities.first()?.0 as usize)?;
    canonical(&Measured {
        name: &title.words,
        head: &title.words,
        unit: quantity.unit,
        kind: quantity.kind,
        change: quantity.predicate.map(|predicate| predicate.change),
        nth: None,
    })
}
