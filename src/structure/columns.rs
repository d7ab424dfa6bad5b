//! What the columns of a table contain, by the words of its header.

use crate::{
    lexicon::{Words, numerals, tables as words, units},
    text::{Clean, IntoList, Span, one_of},
};

/// What a column contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// 指标, 项目, 任务
    Name,
    /// 单位
    Unit,
    /// 2024年完成
    Past,
    /// 2025年预期, 今年目标
    Aim,
    /// 数量, where no other column says how much.
    Amount,
    /// 完成率: how much of it is done.
    Rate,
    /// 序号
    Number,
    /// 责任单位
    Bodies,
    /// 完成时限
    Deadline,
    /// 备注 and other columns without amounts.
    Other,
    /// The header itself.
    Header,
    /// A column of a table whose header is not understood.
    Unknown,
}

/// The head of a column.
#[derive(Clone, Copy, Debug)]
pub(super) struct ColumnHead {
    /// What the column contains.
    pub(super) column: Column,
    /// The unit in brackets: 增长（%）.
    pub(super) unit: Option<Span<Clean>>,
    /// The column says by how much something grows: 增长, 增速.
    pub(super) grows: bool,
}

/// A header has at most so many cells.
const MAX_COLUMNS: usize = 40;

/// The heads of the columns, if the line is a header that names what is measured and what is known of it.
pub(super) fn column_heads(
    text: &str,
    cells: &[Span<Clean>],
    year: Option<i32>,
) -> Option<Vec<ColumnHead>> {
    if cells.len() > MAX_COLUMNS {
        return None;
    }
    let mut heads: Vec<(HeaderRole, ColumnHead)> = Vec::with_capacity(cells.len());
    let years = || cells.iter().filter_map(|cell| year_of(cell.slice(text)));
    let year = year.or_else(|| years().max());
    let mut last = HeaderRole::Other;
    for (at, cell) in cells.iter().enumerate() {
        let (kept, unit) = split_unit(text, *cell);
        let title = kept.slice(text);
        let (sort, grows) = header_role(title, year, last);
        let sort = if at == 0 && title.is_empty() { HeaderRole::Name } else { sort };
        if matches!(sort, HeaderRole::Past | HeaderRole::Aim) {
            last = sort;
        }
        heads.push((sort, ColumnHead { column: Column::Other, unit, grows }));
    }
    let has = |sort: HeaderRole| heads.iter().any(|(other, _)| *other == sort);
    if !has(HeaderRole::Name) && has(HeaderRole::Task) {
        let task = heads.iter().position(|(sort, _)| *sort == HeaderRole::Task)?;
        heads[task].0 = HeaderRole::Name;
    }
    let has = |sort: HeaderRole| heads.iter().any(|(other, _)| *other == sort);
    let known = [
        HeaderRole::Past,
        HeaderRole::Aim,
        HeaderRole::Amount,
        HeaderRole::Bodies,
        HeaderRole::Deadline,
    ];
    if !has(HeaderRole::Name) || !known.into_iter().any(has) {
        return None;
    }
    let alone = !has(HeaderRole::Past) && !has(HeaderRole::Aim);
    let column =
        |(sort, head): (HeaderRole, ColumnHead)| ColumnHead { column: sort.column(alone), ..head };
    Some(heads.into_iter().map(column).into_list())
}

/// What a title says of its column, before the other titles are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HeaderRole {
    Name,
    /// 目标任务: the name, if no other column is.
    Task,
    Unit,
    Past,
    Aim,
    Amount,
    Rate,
    Number,
    Bodies,
    Deadline,
    Other,
}

impl HeaderRole {
    fn column(self, alone: bool) -> Column {
        match self {
            Self::Name => Column::Name,
            Self::Unit => Column::Unit,
            Self::Past => Column::Past,
            Self::Aim => Column::Aim,
            Self::Amount if alone => Column::Amount,
            Self::Rate => Column::Rate,
            Self::Number => Column::Number,
            Self::Bodies => Column::Bodies,
            Self::Deadline => Column::Deadline,
            Self::Amount | Self::Task | Self::Other => Column::Other,
        }
    }
}

/// The role of a column with this title, and whether it says how much something grows; `last` is the role of the last column of
/// results or aims, which a column of growth belongs to.
fn header_role(title: &str, year: Option<i32>, last: HeaderRole) -> (HeaderRole, bool) {
    let has = |list: &Words| list.any_in(title);
    if words::NUMBERS.contains(title) {
        return (HeaderRole::Number, false);
    }
    if words::UNITS.contains(title) {
        return (HeaderRole::Unit, false);
    }
    if has(&words::DEADLINES) && !has(&words::AMOUNTS) {
        return (HeaderRole::Deadline, false);
    }
    if has(&words::BODIES) {
        return (HeaderRole::Bodies, false);
    }
    if has(&words::RATES) {
        return (HeaderRole::Rate, false);
    }
    if has(&words::ASIDE) {
        return (HeaderRole::Other, false);
    }
    let grows = has(&words::GROWTH);
    if grows && !has(&words::TOLD) && year_of(title).is_none() {
        return (last, true);
    }
    if let Some(own) = year_of(title) {
        return (of_year(title, own, year), grows);
    }
    if has(&words::NAMES) && !has(&words::NOT_NAMES) {
        return (HeaderRole::Name, false);
    }
    let sort = match (has(&words::PAST), has(&words::AIMS)) {
        (true, false) => HeaderRole::Past,
        (true, true) if words::TO_DO.any_in(title) => HeaderRole::Aim,
        (false, true) if title.contains(words::TASK) && !has(&words::AMOUNTS) => HeaderRole::Task,
        (false, true) => HeaderRole::Aim,
        _ if has(&words::AMOUNTS) => HeaderRole::Amount,
        _ => HeaderRole::Other,
    };
    (sort, grows)
}

/// The role of a column of a year: 2024年完成 and 2025年预期; 2024年目标 is neither a result nor an aim.
fn of_year(title: &str, own: i32, year: Option<i32>) -> HeaderRole {
    let reached = words::PAST.any_in(title) && !words::TO_DO.any_in(title);
    let aimed = words::AIMS.any_in(title);
    match year {
        Some(year) if own < year && aimed && !reached => HeaderRole::Other,
        Some(year) if own < year => HeaderRole::Past,
        _ if reached && !aimed => HeaderRole::Past,
        _ if reached => HeaderRole::Other,
        _ => HeaderRole::Aim,
    }
}

/// The first year of four digits in a title, with or without 年.
fn year_of(title: &str) -> Option<i32> {
    let mut runs = title.split(|ch: char| !ch.is_ascii_digit());
    let year = runs.find(|run| run.len() == 4)?.parse().ok()?;
    (1949..2100).contains(&year).then_some(year)
}

/// A cell without the unit in brackets at its end, and that unit: 常住人口（万人）.
pub(super) fn split_unit(text: &str, cell: Span<Clean>) -> (Span<Clean>, Option<Span<Clean>>) {
    let words = cell.slice(text);
    let opened = words.strip_suffix('）').and_then(|open| open.rfind('（').map(|at| (open, at)));
    let Some((open, at)) = opened else { return (cell, None) };
    let from = at + '（'.len_utf8();
    let inside = &open[from..];
    let given = inside.strip_prefix(words::UNIT_LEAD).unwrap_or(inside);
    let unit = Span::new(cell.start() + open.len() - given.len(), cell.start() + open.len());
    if !is_unit(given) {
        return (cell, None);
    }
    (Span::new(cell.start(), cell.start() + words[..at].trim_end().len()), Some(unit))
}

/// Whether a text is nothing but a unit with its scale: 亿元, %, 万人次.
pub(super) fn is_unit(words: &str) -> bool {
    let scale = |ch: char| numerals::power(ch).is_some();
    let bare = words.trim_start_matches(scale);
    [words, bare]
        .iter()
        .any(|rest| units::at_start(rest).is_some_and(|unit| unit.written.len() == rest.len()))
}

/// Bytes of the list number at the start of a cell: `1.`, `（3）`, `2、`.
pub(super) fn list_number(words: &str) -> usize {
    let open = words.strip_prefix('（').unwrap_or(words);
    let digit = |ch: char| ch.is_ascii_digit() || numerals::ITEMS.contains(ch);
    let rest = open.trim_start_matches(digit);
    let closed = rest.strip_prefix(one_of(&['.', '、', '）', '．']));
    let listed = rest.len() < open.len() && open.len() - rest.len() <= 6;
    let decimal = closed.is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()));
    closed.filter(|_| listed && !decimal).map_or(0, |rest| words.len() - rest.len())
}
