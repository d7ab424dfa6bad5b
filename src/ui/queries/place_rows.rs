//! The targets of two places side by side, in groups as they are shown.

use crate::labels;
use crate::ui::{
    format::{comparison::gap, quantity_label::QuantityLabel},
    i18n::{Lang, fill, places::KINDS, reasons::words_of},
    report::compared_reports::{ComparedReports, Side},
};
use crate::wire::{
    Commitment, Difference, PlaceRelation, PlaceRow, PlaceRowKind, SetTarget, Wording,
    format_decimal,
};

/// The target of one of the places.
#[derive(Debug)]
pub(crate) struct PlaceCell<'r> {
    /// As a figure; none for a target in words.
    pub figure: Option<QuantityLabel>,
    /// The word of its commitment, where the report does more than plan.
    pub commitment: Option<&'static str>,
    /// The words of its goal.
    pub quote: &'r str,
}

/// One indicator with the targets of both places.
#[derive(Debug)]
pub(crate) struct PlaceLine<'r> {
    /// What is measured or acted on.
    pub name: &'r str,
    /// How the second stands to the first, as the wire has it.
    pub kind: PlaceRowKind,
    /// Both targets.
    pub cells: [Option<PlaceCell<'r>>; 2],
    /// What differs, in words.
    pub says: Vec<String>,
}

/// Which targets are shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceGroup {
    /// The main expected targets of either.
    Headline,
    /// What else both set.
    Both,
    /// What else the first one sets alone.
    OnlyFirst,
    /// What else the second one sets alone.
    OnlySecond,
}

/// The rows of a group.
#[must_use]
pub(crate) fn place_lines(
    reports: &ComparedReports,
    group: PlaceGroup,
    lang: Lang,
) -> Vec<PlaceLine<'_>> {
    let Some(places) = &reports.places else { return Vec::new() };
    let rows = places.rows.iter().filter(|row| group_of(row) == group);
    rows.map(|row| line(reports, row, lang)).collect()
}

fn group_of(row: &PlaceRow) -> PlaceGroup {
    match row.kind {
        _ if row.headline => PlaceGroup::Headline,
        PlaceRowKind::OnlyFirst => PlaceGroup::OnlyFirst,
        PlaceRowKind::OnlySecond => PlaceGroup::OnlySecond,
        _ => PlaceGroup::Both,
    }
}

/// The name of a place, or which side it is on.
#[must_use]
pub(crate) fn place_name(reports: &ComparedReports, side: Side, lang: Lang) -> &str {
    let words = lang.places();
    let unknown = if side == Side::Old { words.first } else { words.second };
    reports.analysis(side).report.place.as_deref().unwrap_or(unknown)
}

/// What a target that only one place sets is called, by which of them is of the higher level.
#[must_use]
pub(crate) fn only_words(reports: &ComparedReports, kind: PlaceRowKind, lang: Lang) -> String {
    let words = lang.places();
    let relation = reports.places.as_ref().map(|places| places.relation);
    let is_first = kind == PlaceRowKind::OnlyFirst;
    match relation {
        Some(PlaceRelation::FirstHigher) if is_first => words.left_out.to_owned(),
        Some(PlaceRelation::SecondHigher) if !is_first => words.left_out.to_owned(),
        Some(PlaceRelation::FirstHigher | PlaceRelation::SecondHigher) => words.added.to_owned(),
        _ => {
            let side = if is_first { Side::Old } else { Side::New };
            fill(words.only, &[place_name(reports, side, lang)])
        }
    }
}

/// What a reader should know before reading on.
#[must_use]
pub(crate) fn place_remarks(reports: &ComparedReports, lang: Lang) -> Vec<String> {
    let words = lang.places();
    let Some(places) = &reports.places else { return Vec::new() };
    let above = |side| vec![fill(words.level_above, &[place_name(reports, side, lang)])];
    let mut remarks = match places.relation {
        PlaceRelation::FirstHigher => above(Side::Old),
        PlaceRelation::SecondHigher => above(Side::New),
        PlaceRelation::Unknown => vec![words.level_open.to_owned()],
        PlaceRelation::SameLevel | PlaceRelation::SamePlace => Vec::new(),
    };
    remarks.push(words.amounts.to_owned());
    remarks
}

fn line<'r>(reports: &'r ComparedReports, row: &'r PlaceRow, lang: Lang) -> PlaceLine<'r> {
    let cell = |side: Side, set: &'r Option<SetTarget>| {
        let set = set.as_ref()?;
        let quantity = reports.quantity(side, set.target.quantity);
        let commitment = set.target.commitment;
        Some(PlaceCell {
            figure: quantity.map(|quantity| QuantityLabel::new(quantity, lang)),
            commitment: (commitment != Commitment::Plain)
                .then(|| labels::commitment(commitment, lang)),
            quote: &set.quote.text,
        })
    };
    PlaceLine {
        name: &row.indicator,
        kind: row.kind,
        cells: [cell(Side::Old, &row.first), cell(Side::New, &row.second)],
        says: says(reports, row, lang),
    }
}

/// What differs, in words: the number first, then wording and bound.
fn says(reports: &ComparedReports, row: &PlaceRow, lang: Lang) -> Vec<String> {
    let words = lang.places();
    if matches!(row.kind, PlaceRowKind::OnlyFirst | PlaceRowKind::OnlySecond) {
        return vec![only_words(reports, row.kind, lang)];
    }
    let mut says = vec![match row.kind {
        PlaceRowKind::Higher | PlaceRowKind::Lower => distance(reports, row, lang),
        kind => words_of(KINDS, kind.code(), lang).to_owned(),
    }];
    let second = place_name(reports, Side::New, lang);
    let firmness = match row.wording {
        Some(Wording::Harder) => Some(words.harder),
        Some(Wording::Softer) => Some(words.softer),
        Some(Wording::Same) | None => None,
    };
    let room = match row.bound {
        Some(Wording::Harder) => Some(words.tighter),
        Some(Wording::Softer) => Some(words.looser),
        Some(Wording::Same) | None => None,
    };
    says.extend(firmness.into_iter().chain(room).map(|message| fill(message, &[second])));
    says
}

/// By how much the second number is larger or smaller.
fn distance(reports: &ComparedReports, row: &PlaceRow, lang: Lang) -> String {
    let words = lang.places();
    let plain = if row.kind == PlaceRowKind::Higher { words.higher } else { words.lower };
    let Some(difference) = &row.difference else { return plain.to_owned() };
    let number = |side: Side, set: &Option<SetTarget>| {
        reports.quantity(side, set.as_ref().and_then(|set| set.target.quantity))
    };
    let both = number(Side::Old, &row.first).zip(number(Side::New, &row.second));
    both.and_then(|(first, second)| gap(first, second, lang))
        .or_else(|| ends(difference, lang))
        .unwrap_or_else(|| plain.to_owned())
}

fn ends(difference: &Difference, lang: Lang) -> Option<String> {
    let (min, max) = (format_decimal(difference.min)?, format_decimal(difference.max)?);
    let words = lang.places();
    let unit =
        if difference.unit == Lang::Zh.places().points { words.points } else { &difference.unit };
    Some(if min == max {
        fill(words.by, &[&min, unit])
    } else {
        fill(words.ends, &[&min, &max, unit])
    })
}
