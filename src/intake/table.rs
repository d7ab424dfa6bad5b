//! A table as lines of cells: spanned cells are filled in, the rows of the head are merged.

/// The text of a cell is repeated in the cells that it spans, if it is no number and has at most so many characters.
const MAX_REPEATED_CHARS: usize = 40;

/// A table has at most so many columns; longer spans are cut.
const MAX_COLUMNS: usize = 256;

/// A cell as written.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// Its text on one line.
    pub(super) text: String,
    /// How many columns it spans.
    pub(super) across: usize,
    /// How many rows it spans.
    pub(super) down: usize,
    /// It continues the cell above.
    pub(super) continues: bool,
}

/// A cell of the grid without spans.
#[derive(Clone, Debug, Default)]
struct GridCell {
    text: String,
    /// Its text comes from a cell of another column or row.
    spanned: bool,
}

/// A cell that spans the rows below it.
#[derive(Clone, Debug, Default)]
struct SpanAbove {
    text: String,
    rows: usize,
}

/// The rows as lines, with tabs between the cells; a row of one cell across the whole table is a line without tabs.
pub(super) fn lines(rows: Vec<Vec<Cell>>) -> Vec<String> {
    let across = |cell: &Cell| cell.across.clamp(1, MAX_COLUMNS);
    let width = rows.iter().map(|row| row.iter().map(across).sum::<usize>()).max();
    let width = width.unwrap_or(0).min(MAX_COLUMNS);
    let is_title = |row: &Vec<Cell>| matches!(&row[..], [cell] if cell.across >= width && width > 1 && !cell.continues);
    let head = rows.iter().position(|row| !is_title(row)).unwrap_or(0);
    let mut above: Vec<SpanAbove> = Vec::new();
    let mut grid: Vec<Vec<GridCell>> = Vec::new();
    let mut titles: Vec<bool> = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        titles.push(is_title(&row));
        grid.push(unfold(row, at <= head, &mut above));
    }
    let depth = head_rows(&grid[head.min(grid.len())..]);
    let mut lines = Vec::new();
    let mut at = 0;
    while at < grid.len() {
        let line = if titles[at] {
            grid[at].first().map(|cell| cell.text.clone()).unwrap_or_default()
        } else if at == head && depth > 1 {
            at += depth - 1;
            merged_head(&grid[head..head + depth]).join("\t")
        } else {
            let cells: Vec<&str> = grid[at].iter().map(|cell| cell.text.as_str()).collect();
            cells.join("\t")
        };
        if !line.trim().is_empty() {
            lines.push(line);
        }
        at += 1;
    }
    lines
}

/// A row with a cell for each column.
fn unfold(row: Vec<Cell>, is_head: bool, above: &mut Vec<SpanAbove>) -> Vec<GridCell> {
    let mut cells: Vec<GridCell> = Vec::new();
    let from_above = |cells: &mut Vec<GridCell>, above: &mut Vec<SpanAbove>, only_spans: bool| {
        let at = cells.len();
        let Some(span) = above.get_mut(at).filter(|span| span.rows > 0 || !only_spans) else {
            return false;
        };
        span.rows = span.rows.saturating_sub(1);
        cells.push(GridCell { text: span.text.clone(), spanned: true });
        true
    };
    for cell in row {
        while cells.len() < MAX_COLUMNS && from_above(&mut cells, above, true) {}
        let repeats = is_repeated(&cell.text, is_head);
        for column in 0..cell.across.max(1) {
            let at = cells.len();
            if at >= MAX_COLUMNS {
                // No text is lost.
                if column == 0 {
                    cells.push(GridCell { text: cell.text.clone(), spanned: false });
                }
                break;
            }
            if cell.continues && from_above(&mut cells, above, false) {
                continue;
            }
            let shown = column == 0 || (repeats && is_head);
            let text = if shown { cell.text.clone() } else { String::new() };
            if above.len() <= at {
                above.resize_with(at + 1, SpanAbove::default);
            }
            let below = if repeats { text.clone() } else { String::new() };
            above[at] = SpanAbove { text: below, rows: cell.down.saturating_sub(1) };
            cells.push(GridCell { text, spanned: column > 0 });
        }
    }
    while cells.len() < MAX_COLUMNS && from_above(&mut cells, above, true) {}
    cells
}

/// Whether the text of a cell is repeated in spanned cells: the head of a column or the name of a group is; a number would count twice.
fn is_repeated(text: &str, is_head: bool) -> bool {
    let has_digit = text.contains(|ch: char| ch.is_ascii_digit());
    text.chars().count() <= MAX_REPEATED_CHARS && (is_head || !has_digit)
}

/// The number of rows of the head: two where a cell of the first row spans columns, and another spans rows.
fn head_rows(rows: &[Vec<GridCell>]) -> usize {
    let [first, second, ..] = rows else { return rows.len().min(1) };
    let spans_columns = first.iter().any(|cell| cell.spanned);
    let spans_rows = second.iter().any(|cell| cell.spanned && !cell.text.is_empty());
    let has_number = second.iter().any(|cell| !cell.spanned && looks_like_number(&cell.text));
    if spans_columns && spans_rows && !has_number { 2 } else { 1 }
}

/// `86.4`, `6%左右`; `2024年` is the name of a column.
fn looks_like_number(text: &str) -> bool {
    text.starts_with(|ch: char| ch.is_ascii_digit()) && !text.contains('年')
}

/// The name of each column: the cells of the head from the top down, without repetition.
fn merged_head(rows: &[Vec<GridCell>]) -> Vec<String> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let name = |column: usize| {
        let mut name = String::new();
        let mut last = "";
        for text in rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.text.as_str()) {
            if text != last {
                name.push_str(text);
            }
            last = text;
        }
        name
    };
    (0..width).map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str, across: usize, down: usize) -> Cell {
        Cell { text: text.to_owned(), across, down, continues: false }
    }

    #[test]
    fn spans_are_unfolded_and_numbers_stand_once() {
        let rows = vec![
            vec![cell("指标", 1, 2), cell("2024年", 2, 1)],
            vec![cell("计划", 1, 1), cell("实际", 1, 1)],
            vec![cell("一、经济", 3, 1)],
            vec![cell("粮食", 1, 2), cell("210万亩", 2, 1)],
            vec![cell("18", 1, 2), cell("19", 1, 1)],
            vec![cell("油料", 1, 1), cell("3", 1, 1)],
        ];
        assert_eq!(
            lines(rows),
            [
                "指标\t2024年计划\t2024年实际", "一、经济", "粮食\t210万亩\t", "粮食\t18\t19",
                "油料\t\t3"
            ]
        );
    }

    #[test]
    fn a_span_of_any_size_costs_no_more_than_the_table() {
        let rows = vec![vec![cell("x", usize::MAX, usize::MAX)], vec![cell("y", 1, 1)]];
        assert!(lines(rows).concat().len() < 2 * MAX_COLUMNS + 9);
    }
}
