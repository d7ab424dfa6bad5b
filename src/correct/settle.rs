//! From the corrected cards back to an analysis whose ids are dense and point at each other.

use super::{
    Corrected, Mark, Rejected,
    draft::{Draft, Fate},
    places::number,
};
use crate::text::IntoList;
use crate::wire::{Analysis, Goal, Notice, Pair, Quantity, Stance};

impl Draft<'_> {
    pub(super) fn settle(self) -> Corrected {
        let Self { base, cards, mut quantities, report, edited, .. } = self;
        let mut goals: Vec<Goal> = Vec::new();
        let mut marks: Vec<Mark> = Vec::new();
        let mut rejected = Vec::new();
        for card in cards {
            let mut goal = card.goal;
            match card.fate {
                Fate::Stands => {
                    goal.id = number(goals.len());
                    goals.push(goal);
                    marks.push(card.mark);
                }
                Fate::Rejected(correction) => {
                    goal.pair = None;
                    rejected.push(Rejected { goal, correction });
                }
                Fate::Gone => {}
            }
        }
        reassign(&mut quantities, &goals);
        let pairs = pairs(base, &quantities, &mut goals);
        let notices = base.notices.iter().filter(|notice| {
            !(notice.code == "no_year" && report.year.is_some()
                || notice.code == "no_place" && report.place.is_some())
        });
        let notices: Vec<Notice> = notices.cloned().into_list();
        let analysis = Analysis {
            schema: base.schema,
            report,
            sections: base.sections.clone(),
            paragraphs: base.paragraphs.clone(),
            quantities,
            goals,
            leftovers: base.leftovers.clone(),
            pairs,
            notices,
        };
        Corrected { analysis, marks, report: edited, rejected, lost: Vec::new() }
    }
}

/// Tells every quantity its card; one that lost its card or got one says so.
fn reassign(quantities: &mut [Quantity], goals: &[Goal]) {
    let had: Vec<bool> = quantities.iter().map(|one| one.goal.is_some()).into_list();
    for one in quantities.iter_mut() {
        one.goal = None;
    }
    for goal in goals {
        for id in goal.quantities.iter().chain(&goal.attributes) {
            if let Some(one) = quantities.get_mut(*id as usize) {
                one.goal = Some(goal.id);
            }
        }
    }
    for (one, had) in quantities.iter_mut().zip(had) {
        match (had, one.goal) {
            (true, None) => {
                one.stance = Stance::Context;
                one.reason = Some("by_hand".to_owned());
            }
            (false, Some(_)) => {
                one.stance = Stance::Target;
                one.reason = None;
            }
            _ => {}
        }
    }
}

/// The pairs whose result is still a result and whose target still stands on a card, and the goals' way to them.
fn pairs(base: &Analysis, quantities: &[Quantity], goals: &mut [Goal]) -> Vec<Pair> {
    let is = |id: u32, stance: Stance| {
        let (now, before) = (quantities.get(id as usize), base.quantities.get(id as usize));
        now.map(|one| one.stance) == before.map(|one| one.stance)
            || now.is_some_and(|one| one.stance == stance)
    };
    let mut kept: Vec<Pair> = Vec::new();
    let mut ways: Vec<Option<u32>> = Vec::new();
    for pair in &base.pairs {
        let stands = is(pair.result, Stance::Result) && is(pair.target, Stance::Target);
        ways.push(stands.then(|| number(kept.len())));
        if stands {
            kept.push(Pair { id: number(kept.len()), ..pair.clone() });
        }
    }
    for goal in goals {
        goal.pair = goal.pair.and_then(|pair| ways.get(pair as usize).copied().flatten());
    }
    kept
}
