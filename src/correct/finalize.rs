//! From the corrected cards back to an analysis, whose ids are dense again and point at each other.

use super::{
    anchoring::number,
    corrected::{Corrected, GoalEdits, Rejected},
    working_analysis::{CardStatus, WorkingAnalysis},
};
use crate::text::IntoList;
use crate::wire::{Analysis, Goal, Notice, NoticeCode, Pair, Quantity, QuantityReason, Stance};

impl WorkingAnalysis<'_> {
    pub(super) fn finalize(self) -> Corrected {
        let Self { base, cards, mut quantities, report, edited, .. } = self;
        let mut goals: Vec<Goal> = Vec::new();
        let mut goal_edits: Vec<GoalEdits> = Vec::new();
        let mut rejected = Vec::new();
        for card in cards {
            let mut goal = card.goal;
            match card.status {
                CardStatus::Kept => {
                    goal.id = number(goals.len());
                    goals.push(goal);
                    goal_edits.push(card.edits);
                }
                CardStatus::Rejected(correction) => {
                    goal.pair = None;
                    rejected.push(Rejected { goal, correction });
                }
                CardStatus::Replaced => {}
            }
        }
        reassign(&mut quantities, &goals);
        let pairs = pairs(base, &quantities, &mut goals);
        let notices = base.notices.iter().filter(|notice| {
            !(notice.code == NoticeCode::NoYear && report.year.is_some()
                || notice.code == NoticeCode::NoPlace && report.place.is_some())
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
        Corrected { analysis, goal_edits, report: edited, rejected, orphaned: Vec::new() }
    }
}

/// Sets the goal of every quantity, and the stance and reason of those that left a card or got one.
fn reassign(quantities: &mut [Quantity], goals: &[Goal]) {
    let had_goal: Vec<bool> = quantities.iter().map(|one| one.goal.is_some()).into_list();
    for quantity in quantities.iter_mut() {
        quantity.goal = None;
    }
    for goal in goals {
        for id in goal.quantities.iter().chain(&goal.attributes) {
            if let Some(quantity) = quantities.get_mut(*id as usize) {
                quantity.goal = Some(goal.id);
            }
        }
    }
    for (quantity, had_goal) in quantities.iter_mut().zip(had_goal) {
        match (had_goal, quantity.goal) {
            (true, None) => {
                quantity.stance = Stance::Context;
                quantity.reason = Some(QuantityReason::ByHand);
            }
            (false, Some(_)) => {
                quantity.stance = Stance::Target;
                quantity.reason = None;
            }
            _ => {}
        }
    }
}

/// The pairs whose result is still a result and whose target is still a target, with new ids; the goals point to them.
fn pairs(base: &Analysis, quantities: &[Quantity], goals: &mut [Goal]) -> Vec<Pair> {
    let is = |id: u32, stance: Stance| {
        let (now, before) = (quantities.get(id as usize), base.quantities.get(id as usize));
        now.map(|one| one.stance) == before.map(|one| one.stance)
            || now.is_some_and(|one| one.stance == stance)
    };
    let mut kept: Vec<Pair> = Vec::new();
    let mut new_ids: Vec<Option<u32>> = Vec::new();
    for pair in &base.pairs {
        let is_kept = is(pair.result, Stance::Result) && is(pair.target, Stance::Target);
        new_ids.push(is_kept.then(|| number(kept.len())));
        if is_kept {
            kept.push(Pair { id: number(kept.len()), ..pair.clone() });
        }
    }
    for goal in goals {
        goal.pair = goal.pair.and_then(|pair| new_ids.get(pair as usize).copied().flatten());
    }
    kept
}
