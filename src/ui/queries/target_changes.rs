//! How the targets changed between two reports, by kind of change.

use crate::ui::{
    format::quantity_label::QuantityLabel,
    i18n::Lang,
    report::compared_reports::{ComparedReports, Side},
};
use crate::wire::{ChangeKind, Target, Wording};

/// One indicator whose target the two reports set, or only one of them.
#[derive(Debug)]
pub(crate) struct ChangeRow<'r> {
    /// What is measured or acted on.
    pub name: &'r str,
    /// The earlier target on one line.
    pub old: Option<String>,
    /// The later target on one line.
    pub new: Option<String>,
    /// Whether the words commit more firmly or less.
    pub wording: Option<Wording>,
}

/// The kinds in the order in which they are shown.
const KINDS: [ChangeKind; 6] = [
    ChangeKind::Raised,
    ChangeKind::Lowered,
    ChangeKind::Kept,
    ChangeKind::Rescoped,
    ChangeKind::New,
    ChangeKind::Dropped,
];

/// The changes of each kind that there is.
#[must_use]
pub(crate) fn target_changes(
    reports: &ComparedReports,
    lang: Lang,
) -> Vec<(ChangeKind, Vec<ChangeRow<'_>>)> {
    let figure = |side: Side, target: &Option<Target>| {
        let id = target.as_ref()?.quantity;
        Some(QuantityLabel::new(reports.quantity(side, id)?, lang).line())
    };
    let rows = |kind: ChangeKind| {
        let changes = reports.comparison.changes.iter().filter(move |change| change.kind == kind);
        changes.map(move |change| ChangeRow {
            name: &change.indicator,
            old: figure(Side::Old, &change.old),
            new: figure(Side::New, &change.new),
            wording: change.wording.filter(|wording| *wording != Wording::Same),
        })
    };
    let all = KINDS.into_iter().map(|kind| (kind, rows(kind).collect::<Vec<_>>()));
    all.filter(|(_, rows)| !rows.is_empty()).collect()
}
