//! What became of each target, as rows of a ledger in the order of the earlier text, with counts by outcome.

use crate::ui::{
    format::{comparison::gap, quantity_label::QuantityLabel},
    i18n::Lang,
    model::comparison::Outcome,
    report::compared_reports::{ComparedReports, Side},
};
use crate::wire::{CueField, Delivery, DeliveryState, Goal, Link, LinkReason, Quantity};

/// Number of targets in a short ledger of a report without main expected targets.
const FEW: usize = 6;

/// One target with what the later report says of it.
#[derive(Debug)]
pub(crate) struct DeliveryRow<'r> {
    /// Index into the deliveries.
    pub at: usize,
    /// What was found.
    pub delivery: &'r Delivery,
    /// The title of its goal.
    pub title: &'r str,
    /// What was promised, as a figure; none for a target in words.
    pub promised: Option<QuantityLabel>,
    /// What was reported, as a figure.
    pub reported: Option<QuantityLabel>,
    /// How it is counted.
    pub outcome: Outcome,
    /// By how much they differ.
    pub gap: Option<String>,
    /// The codes of the rules that explain it, the deciding one first.
    pub rules: Vec<&'static str>,
}

/// The rows under one heading.
#[derive(Debug)]
pub(crate) struct DeliveryGroup<'r> {
    /// The heading, in words of the earlier report; empty for its main expected targets.
    pub heading: &'r str,
    /// Its rows.
    pub rows: Vec<DeliveryRow<'r>>,
}

/// At most `most` rows with this outcome, or of any, under the headings of the earlier report.
#[must_use]
pub(crate) fn delivery_groups(
    reports: &ComparedReports,
    outcome: Option<Outcome>,
    most: usize,
    lang: Lang,
) -> Vec<DeliveryGroup<'_>> {
    let mut groups: Vec<DeliveryGroup<'_>> = Vec::new();
    let mut room = most;
    for (at, delivery) in reports.comparison.deliveries.iter().enumerate() {
        if room == 0 || outcome.is_some_and(|wanted| Outcome::of(delivery) != wanted) {
            continue;
        }
        let Some(goal) = reports.goal(delivery.target.goal) else { continue };
        room -= 1;
        let heading = if goal.headline { "" } else { heading(reports, goal) };
        let row = row(reports, at, delivery, goal, lang);
        match groups.last_mut().filter(|group| group.heading == heading) {
            Some(group) => group.rows.push(row),
            None => groups.push(DeliveryGroup { heading, rows: vec![row] }),
        }
    }
    groups
}

/// How many targets a short ledger shows: the main expected ones where they come first, else the first few.
#[must_use]
pub(crate) fn short_ledger(reports: &ComparedReports) -> usize {
    let deliveries = &reports.comparison.deliveries;
    let is_headline =
        |delivery: &Delivery| reports.goal(delivery.target.goal).is_some_and(|goal| goal.headline);
    let main = deliveries.iter().position(|delivery| !is_headline(delivery));
    main.unwrap_or(deliveries.len()).max(FEW)
}

/// How many targets have this outcome, or any.
#[must_use]
pub(crate) fn count_shown(reports: &ComparedReports, outcome: Option<Outcome>) -> usize {
    let outcomes = reports.comparison.deliveries.iter().map(Outcome::of);
    outcomes.filter(|one| outcome.is_none_or(|wanted| *one == wanted)).count()
}

/// How many targets have each outcome, in the order of [`Outcome::ALL`].
#[must_use]
pub(crate) fn count_outcomes(reports: &ComparedReports) -> Vec<(Outcome, usize)> {
    let count = |outcome| (outcome, count_shown(reports, Some(outcome)));
    Outcome::ALL.into_iter().map(count).collect()
}

/// Whether a reader set the link or took it away.
#[must_use]
pub(crate) fn is_by_hand(delivery: &Delivery) -> bool {
    matches!(delivery.link_reason, LinkReason::SetByHand | LinkReason::RemovedByHand)
}

fn heading<'r>(reports: &'r ComparedReports, goal: &Goal) -> &'r str {
    let sections = &reports.analysis(Side::Old).sections;
    let section = goal.section.and_then(|id| sections.get(id as usize));
    section.map_or("", |section| section.heading.as_str())
}

fn row<'r>(
    reports: &'r ComparedReports,
    at: usize,
    delivery: &'r Delivery,
    goal: &'r Goal,
    lang: Lang,
) -> DeliveryRow<'r> {
    let promised = reports.quantity(Side::Old, delivery.target.quantity);
    let reported = delivery
        .result
        .as_ref()
        .and_then(|found| reports.quantity(Side::New, Some(found.quantity)));
    let figure = |quantity: &Quantity| QuantityLabel::new(quantity, lang);
    let mut label = promised.map(figure);
    if let (Some(action), Some(label)) = (goal.cue(CueField::Action), label.as_mut()) {
        label.action = Some(action.text.clone().into());
    }
    let mut rules = vec![delivery.reason.code()];
    let is_doubtful = delivery.link == Link::Likely && delivery.state == DeliveryState::Figure;
    rules.extend((is_doubtful || is_by_hand(delivery)).then(|| delivery.link_reason.code()));
    DeliveryRow {
        at,
        delivery,
        title: &goal.title,
        promised: label,
        reported: reported.map(figure),
        outcome: Outcome::of(delivery),
        gap: promised.zip(reported).and_then(|(promised, reported)| gap(promised, reported, lang)),
        rules,
    }
}
