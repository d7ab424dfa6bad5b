//! Tables: lines of cells under a header that says what their columns contain.
//!
//! | header | column |
//! |---|---|
//! | `指标` | name |
//! | `单位` | unit |
//! | `2024年完成` | past |
//! | `2025年预期` | aim |

use super::columns::{self, Column, ColumnHead};
use crate::{
    lexicon::tables as words,
    normalize::{CELL_SEPARATOR, CleanText, LineKind},
    text::{Clean, IntoList, Span},
};

/// A cell of a table.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// Its text, without the blanks around it.
    pub span: Span<Clean>,
    /// What its column contains.
    pub column: Column,
    /// The name of the row; empty where it has none.
    pub name: Span<Clean>,
    /// The unit of the row or of the column; empty where none is given.
    pub unit: Span<Clean>,
    /// The column says by how much something grows.
    pub grows: bool,
    /// Index into the lines of the clean text.
    pub line: u32,
}

/// The cells of all tables, and the spans of the tables, in text order.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    cells: Vec<Cell>,
    spans: Vec<Span<Clean>>,
}

impl Tables {
    /// The cell that contains a byte of the text.
    #[must_use]
    pub fn cell_at(&self, at: usize) -> Option<&Cell> {
        let after = self.cells.partition_point(|cell| cell.span.start() <= at);
        let cell = self.cells.get(after.checked_sub(1)?)?;
        if at < cell.span.end() { Some(cell) } else { None }
    }

    /// The cells of the row that is or contains a span.
    #[must_use]
    pub fn cells_in(&self, within: Span<Clean>) -> &[Cell] {
        let from = self.cells.partition_point(|cell| cell.span.end() <= within.start());
        let count = self.cells[from..].partition_point(|cell| cell.span.start() < within.end());
        &self.cells[from..from + count]
    }

    /// Each table, from its header to its last row.
    #[must_use]
    pub fn spans(&self) -> &[Span<Clean>] {
        &self.spans
    }

    /// The table that contains a byte of the text.
    #[must_use]
    pub fn table_at(&self, at: usize) -> Option<Span<Clean>> {
        let after = self.spans.partition_point(|span| span.start() <= at);
        self.spans.get(after.checked_sub(1)?).copied().filter(|span| at < span.end())
    }
}

/// A table continues after at most so many other lines: 一、经济发展 between two rows.
const MAX_LINES_BETWEEN: usize = 2;

/// Finds the tables of a text.
pub(super) fn tables(clean: &CleanText, year: Option<i32>) -> Tables {
    let mut reader = TableReader { text: &clean.text, year, tables: Tables::default(), head: None };
    let has_cells = |at: usize| {
        clean.lines.get(at).is_some_and(|line| {
            line.kind == LineKind::Body && line.span.slice(&clean.text).contains(CELL_SEPARATOR)
        })
    };
    let mut from = 0;
    for at in 0..clean.lines.len() {
        if at < from || !has_cells(at) {
            continue;
        }
        let end = (at..clean.lines.len()).find(|at| !has_cells(*at)).unwrap_or(clean.lines.len());
        let lines: Vec<(usize, Span<Clean>)> =
            (at..end).map(|at| (at, clean.lines[at].span)).into_list();
        reader.table(&lines);
        from = end;
    }
    reader.tables
}

struct TableReader<'t> {
    text: &'t str,
    year: Option<i32>,
    tables: Tables,
    /// The last header, with the line after the last row under it.
    head: Option<(Vec<ColumnHead>, usize)>,
}

impl TableReader<'_> {
    fn table(&mut self, lines: &[(usize, Span<Clean>)]) {
        let Some((first, opening)) = lines.first().copied() else { return };
        let own = columns::column_heads(self.text, &cells(self.text, opening), self.year);
        // 表1 2025年主要目标: a title above the header, with a gap.
        let below = lines.get(1).filter(|_| own.is_none() && lines.len() > 2);
        let below = below.filter(|(_, line)| {
            let titles = cells(self.text, *line);
            titles.len() > 1 && columns::column_heads(self.text, &titles, self.year).is_some()
        });
        if below.is_some() {
            return self.table(&lines[1..]);
        }
        let heads = own.clone().or_else(|| self.continued(first, opening));
        if lines.len() < 2 && heads.is_none() || lines.len() < 2 && own.is_some() {
            return;
        }
        for (at, line) in lines {
            let found = cells(self.text, *line);
            let titles = own.is_some() && line.slice(self.text) == opening.slice(self.text);
            let line = u32::try_from(*at).unwrap_or(u32::MAX);
            match heads.as_deref().filter(|_| !titles) {
                Some(heads) => self.row(heads, &found, line),
                None if titles => self.plain(&found, Column::Header, line),
                None => self.plain(&found, Column::Unknown, line),
            }
        }
        let last = lines.last().map_or(opening, |(_, line)| *line);
        self.tables.spans.push(opening.cover(last));
        self.head = heads.map(|heads| (heads, lines.last().map_or(first, |(at, _)| at + 1)));
    }

    /// The header of the table above, for rows after a line that only divides the table.
    fn continued(&self, first: usize, row: Span<Clean>) -> Option<Vec<ColumnHead>> {
        let (heads, end) = self.head.as_ref()?;
        let fits = first - end <= MAX_LINES_BETWEEN && cells(self.text, row).len() == heads.len();
        fits.then(|| heads.clone())
    }

    fn plain(&mut self, found: &[Span<Clean>], column: Column, line: u32) {
        for span in found.iter().copied().filter(|span| !span.is_empty()) {
            let none = Span::new(span.start(), span.start());
            self.tables.cells.push(Cell {
                span,
                column,
                name: none,
                unit: none,
                grows: false,
                line,
            });
        }
    }

    fn row(&mut self, heads: &[ColumnHead], found: &[Span<Clean>], line: u32) {
        if !self.fits(heads, found) {
            return self.plain(found, Column::Unknown, line);
        }
        for (at, span) in found.iter().copied().enumerate().filter(|(_, span)| !span.is_empty()) {
            let head = heads[at];
            let place = |column: Column, from: usize, to: usize| {
                (from..to).rev().find(|at| {
                    heads.get(*at).is_some_and(|head| head.column == column)
                        && found.get(*at).is_some_and(|cell| !cell.is_empty())
                })
            };
            let none = Span::new(span.start(), span.start());
            let named = place(Column::Name, 0, at).or_else(|| place(Column::Name, at, heads.len()));
            let next = (at + 1..heads.len()).find(|at| heads[*at].column == Column::Name);
            let unit = place(Column::Unit, named.unwrap_or(0), next.unwrap_or(heads.len()));
            let (name, bracket) = named.map_or((none, None), |at| self.name(found[at]));
            let own = !matches!(head.column, Column::Other | Column::Rate);
            let shared = unit.map(|at| found[at]).or(bracket).filter(|_| own);
            let unit = head.unit.or(shared).unwrap_or(none);
            let empty = words::EMPTY.contains(span.slice(self.text));
            let column = if empty { Column::Other } else { head.column };
            self.tables.cells.push(Cell { span, column, name, unit, grows: head.grows, line });
        }
    }

    /// Whether a row fits a header: no more cells, a name that is no number, and no number in the column of units.
    fn fits(&self, heads: &[ColumnHead], found: &[Span<Clean>]) -> bool {
        let digit = |ch: char| ch.is_ascii_digit();
        let sound = |(head, cell): (&ColumnHead, &Span<Clean>)| {
            let words = cell.slice(self.text);
            match head.column {
                Column::Name => !words.ends_with(digit) && !words.ends_with('%'),
                Column::Unit => !words.starts_with(digit),
                _ => true,
            }
        };
        let named = heads.iter().zip(found).any(|(head, cell)| {
            head.column == Column::Name && cell.slice(self.text).chars().nth(1).is_some()
        });
        found.len() <= heads.len() && named && heads.iter().zip(found).all(sound)
    }

    /// The name in a cell without its list number and its unit in brackets, and that unit.
    fn name(&self, cell: Span<Clean>) -> (Span<Clean>, Option<Span<Clean>>) {
        let (kept, unit) = columns::split_unit(self.text, cell);
        let words = kept.slice(self.text);
        let part = words::PARTS.longest_prefix_of(words).map_or(0, str::len);
        let rest = words[part..].trim_start();
        let marker = columns::list_number(rest);
        let start = kept.end() - rest.len() + marker;
        (Span::new(start.min(kept.end()), kept.end()), unit)
    }
}

/// The cells of a line, the empty ones too, without the blanks around them.
fn cells(text: &str, line: Span<Clean>) -> Vec<Span<Clean>> {
    let mut found = Vec::new();
    let mut start = line.start();
    for piece in line.slice(text).split(CELL_SEPARATOR) {
        let lead = piece.len() - piece.trim_start().len();
        let kept = piece.trim().len();
        found.push(Span::new(start + lead, start + lead + kept));
        start += piece.len() + CELL_SEPARATOR.len_utf8();
    }
    found
}
