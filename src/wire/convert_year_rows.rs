//! A row of years → wire: offsets of each text as pasted.

use super::{convert_comparison::Side, report::report, year_rows as wire};
use crate::{
    analyze::Analysis,
    compare::{IndicatorRow, YearCell, YearNote, YearRows},
    text::{Clean, IntoList, Span},
};

impl wire::YearRows {
    /// The wire's shape of what [`crate::row_of_years()`] found in these reports.
    #[must_use]
    pub fn of(found: &YearRows, analyses: &[Analysis<'_>]) -> Self {
        let sides = analyses.iter().map(Side::of).into_list();
        let years = found.years.iter().map(|column| wire::YearColumn {
            year: column.year,
            report: column.report.map(number),
            next: column.next.map(number),
        });
        let years = years.into_list();
        Self {
            schema: 1,
            reports: analyses.iter().map(report).into_list(),
            rows: found.rows.iter().map(|row| indicator_row(row, found, &sides)).into_list(),
            notes: found.notes.iter().map(|note| mirror(*note)).into_list(),
            years,
        }
    }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn indicator_row(row: &IndicatorRow, found: &YearRows, sides: &[Side<'_>]) -> wire::IndicatorRow {
    let cells = row.cells.iter().filter_map(|one| cell(one, found, sides)).into_list();
    let latest = cells.iter().rev().find_map(|cell| cell.target.as_ref());
    // 地区生产总值增长 is no name of an amount.
    let is_amount = latest.is_some_and(|set| set.target.min.is_some() && set.target.unit != "%");
    let entry = row.entry.filter(|_| !is_amount);
    let named = || latest.map_or(String::new(), |set| set.target.indicator.text.clone());
    wire::IndicatorRow {
        indicator: entry.map_or_else(named, |entry| entry.measure.to_owned()),
        id: row.entry.map(|entry| entry.id.to_owned()),
        cells,
    }
}

fn cell(cell: &YearCell, found: &YearRows, sides: &[Side<'_>]) -> Option<wire::YearCell> {
    let column = found.years.get(cell.column)?;
    let [own, next] = [column.report, column.next].map(|at| at.and_then(|at| sides.get(at)));
    Some(wire::YearCell {
        year: column.year,
        target: own.and_then(|own| own.set_target(cell.target)),
        result: next.and_then(|next| next.reported(cell.result?)),
        answer: next.and_then(|next| Some(next.quote(words(next, cell)?))),
        link_reason: cell.rule.into(),
        state: cell.state.into(),
        verdict: cell.verdict.map(|(verdict, _)| verdict.into()),
        reason: cell.verdict.map(|(_, rule)| rule.into()),
    })
}

/// The words of a result: its name through its number where they stand near each other, else the clause.
fn words(next: &Side<'_>, cell: &YearCell) -> Option<Span<Clean>> {
    let at = cell.result.map(|id| id.0 as usize);
    let named = at.and_then(|at| {
        let number = next.analysis.quantities.found.get(at)?;
        let name = next.analysis.indicators.get(at)?.as_ref()?;
        Some(name.span.cover(number.span))
    });
    named.filter(|words| words.len() <= NEAR).or(cell.answer)
}

/// A name stands near its number within so many bytes.
const NEAR: usize = 240;

fn mirror(note: YearNote) -> wire::YearNote {
    use wire::YearNoteCode as Code;
    let (code, report, other) = match note {
        YearNote::NoYear(report) => (Code::NoYear, report, None),
        YearNote::SameYear(report, other) => (Code::SameYear, report, Some(other)),
        YearNote::TooMany(report) => (Code::TooMany, report, None),
        YearNote::OtherPlace(report) => (Code::OtherPlace, report, None),
        YearNote::NoHeadline(report) => (Code::NoHeadline, report, None),
    };
    wire::YearNote { code, report: number(report), other: other.map(number) }
}
