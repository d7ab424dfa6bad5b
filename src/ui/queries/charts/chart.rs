//! A chart as rows of bars in whole numbers, and the same as a table.

/// How a bar is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BarStyle {
    /// Done: hollow.
    Result,
    /// Promised: solid.
    Target,
    /// Promised, but hardly comparable: hollow and dashed.
    Weak,
}

/// A bar on one of the lines of a row, in hundredths of a per cent of the row's width.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bar {
    /// Its line, from 0.
    pub lane: i32,
    /// Where it begins.
    pub start: i32,
    /// How wide it is.
    pub width: i32,
    /// How it is painted.
    pub style: BarStyle,
    /// The label after the bar.
    pub label: String,
}

/// A row of bars with its name before and its words behind.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ChartRow {
    /// The name.
    pub name: String,
    /// The bars.
    pub bars: Vec<Bar>,
    /// The words at the end of the row.
    pub description: String,
}

/// Rows with one heading and one scale.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RowGroup {
    /// The heading; empty where there is one group alone.
    pub title: &'static str,
    /// Where its columns begin, with their names.
    pub columns: Vec<(i32, String)>,
    /// The rows.
    pub rows: Vec<ChartRow>,
}

/// A cell of the table beneath a chart.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TableCell {
    /// The words.
    pub words: String,
    /// More in small type.
    pub why: &'static str,
    /// The goal to which the cell leads.
    pub goal: Option<u32>,
}

/// A chart with the same as a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chart {
    /// Its name in the page's attributes.
    pub code: &'static str,
    /// The title.
    pub title: &'static str,
    /// How it is to be read.
    pub description: String,
    /// The rows.
    pub groups: Vec<RowGroup>,
    /// What the paints mean.
    pub key: Vec<(BarStyle, &'static str)>,
    /// The heads of the table.
    pub column_heads: Vec<String>,
    /// The rows of the table; the first cell names the row.
    pub table: Vec<Vec<TableCell>>,
}

/// Lines of a row.
pub(crate) fn lane_count(row: &ChartRow) -> i32 {
    row.bars.iter().map(|bar| bar.lane + 1).max().unwrap_or(1)
}

pub(crate) fn cell(words: impl Into<String>) -> TableCell {
    TableCell { words: words.into(), why: "", goal: None }
}
