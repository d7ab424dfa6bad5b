//! A table as lines of cells: spans unfolded, the rows of its head made one.

/// A number in a cell that spans others stands there once, and longer text is not repeated either.
const LONGEST_REPEATED: usize = 40;

/// Beyond so many columns nothing spans: no table that people read has them.
const MOST_COLUMNS: usize = 256;

/// One cell as it is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// Its text on one line.
    pub(super) text: String,
    /// How many columns it spans.
    pub(super) across: usize,
    /// How many rows it spans.
    pub(super) down: usize,
    /// It goes on from the cell above.
    pub(super) continues: bool,
}

/// A place in the unfolded table.
#[derive(Clone, Debug, Default)]
struct GridCell {
    text: String,
    /// A cell of another column or row is shown here.
    spanned: bool,
}

/// The cell above, which reaches further down.
#[derive(Clone, Debug, Default)]
struct SpanAbove {
    text: String,
    rows: usize,
}

/// The rows as lines, cells parted by tabs; a row of one cell across the whole table is a line of its own.
pub(super) fn lines(rows: Vec<Vec<Cell>>) -> Vec<String> {
    let across = |cell: &Cell| cell.across.clamp(1, MOST_COLUMNS);
    let width = rows.iter().map(|row| row.iter().map(across).sum::<usize>()).max();
    let width = width.unwrap_or(0).min(MOST_COLUMNS);
    let is_title = |row: &Vec<Cell>| matches!(&row[..], [one] if one.across >= width && width > 1 && !one.continues);
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
            grid[at].first().map(|place| place.text.clone()).unwrap_or_default()
        } else if at == head && depth > 1 {
            at += depth - 1;
            merged_head(&grid[head..head + depth]).join("\t")
        } else {
            let cells: Vec<&str> = grid[at].iter().map(|place| place.text.as_str()).collect();
            cells.join("\t")
        };
        if !line.trim().is_empty() {
            lines.push(line);
        }
        at += 1;
    }
    lines
}

/// One row with a place for each column.
fn unfold(row: Vec<Cell>, is_head: bool, above: &mut Vec<SpanAbove>) -> Vec<GridCell> {
    let mut places: Vec<GridCell> = Vec::new();
    let from_above = |places: &mut Vec<GridCell>, above: &mut Vec<SpanAbove>, only_spans: bool| {
        let at = places.len();
        let Some(one) = above.get_mut(at).filter(|one| one.rows > 0 || !only_spans) else {
            return false;
        };
        one.rows = one.rows.saturating_sub(1);
        places.push(GridCell { text: one.text.clone(), spanned: true });
        true
    };
    for cell in row {
        while places.len() < MOST_COLUMNS && from_above(&mut places, above, true) {}
        let repeats = is_repeated(&cell.text, is_head);
        for column in 0..cell.across.max(1) {
            let at = places.len();
            if at >= MOST_COLUMNS {
                // Nothing that is written is lost.
                if column == 0 {
                    places.push(GridCell { text: cell.text.clone(), spanned: false });
                }
                break;
            }
            if cell.continues && from_above(&mut places, above, false) {
                continue;
            }
            let shown = column == 0 || (repeats && is_head);
            let text = if shown { cell.text.clone() } else { String::new() };
            if above.len() <= at {
                above.resize_with(at + 1, SpanAbove::default);
            }
            let below = if repeats { text.clone() } else { String::new() };
            above[at] = SpanAbove { text: below, rows: cell.down.saturating_sub(1) };
            places.push(GridCell { text, spanned: column > 0 });
        }
    }
    while places.len() < MOST_COLUMNS && from_above(&mut places, above, true) {}
    places
}

/// Words may be repeated, as the head of a column or the name of a group is; a number would count twice.
fn is_repeated(text: &str, is_head: bool) -> bool {
    let has_digit = text.contains(|ch: char| ch.is_ascii_digit());
    text.chars().count() <= LONGEST_REPEATED && (is_head || !has_digit)
}

/// How many rows the head has: more than one where a cell of the first spans columns, and another spans rows.
fn head_rows(rows: &[Vec<GridCell>]) -> usize {
    let [first, second, ..] = rows else { return rows.len().min(1) };
    let spans_columns = first.iter().any(|place| place.spanned);
    let spans_rows = second.iter().any(|place| place.spanned && !place.text.is_empty());
    let has_number = second.iter().any(|place| !place.spanned && looks_like_number(&place.text));
    if spans_columns && spans_rows && !has_number { 2 } else { 1 }
}

/// `86.4`, `6%左右`; `2024年` is the name of a column.
fn looks_like_number(text: &str) -> bool {
    text.starts_with(|ch: char| ch.is_ascii_digit()) && !text.contains('年')
}

/// The names of each column from the top down, without repetition.
fn merged_head(rows: &[Vec<GridCell>]) -> Vec<String> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let name = |column: usize| {
        let mut name = String::new();
        let mut last = "";
        for text in rows.iter().filter_map(|row| row.get(column)).map(|place| place.text.as_str()) {
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
        assert!(lines(rows).concat().len() < 2 * MOST_COLUMNS + 9);
    }
}
