//! What the columns of a table hold, by the words of its header.

use crate::{
    lexicon::{Words, numerals, tables as words, units},
    text::{Clean, IntoList, Span, one_of},
};

/// What a column holds.
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
    /// 完成率: how far it has come.
    Rate,
    /// 序号
    Number,
    /// 责任单位
    Bodies,
    /// 完成时限
    Deadline,
    /// 备注, and what says nothing of the amounts.
    Other,
    /// The header itself.
    Header,
    /// Of a table whose header is not understood.
    Unknown,
}

/// What a header says of its column.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    pub(super) column: Column,
    /// In brackets: 增长（%）.
    pub(super) unit: Option<Span<Clean>>,
    /// 增长, 增速: by how much.
    pub(super) grows: bool,
}

/// A line of more cells is no header.
const MOST_COLUMNS: usize = 40;

/// The columns, when the line is a header that names what is measured and what is known of it.
pub(super) fn header(text: &str, cells: &[Span<Clean>], year: Option<i32>) -> Option<Vec<Head>> {
    if cells.len() > MOST_COLUMNS {
        return None;
    }
    let mut heads: Vec<(Sort, Head)> = Vec::with_capacity(cells.len());
    let years = || cells.iter().filter_map(|cell| year_of(cell.slice(text)));
    let year = year.or_else(|| years().max());
    let mut last = Sort::Other;
    for (at, cell) in cells.iter().enumerate() {
        let (kept, unit) = without_unit(text, *cell);
        let title = kept.slice(text);
        let (sort, grows) = sort(title, year, last);
        let sort = if at == 0 && title.is_empty() { Sort::Name } else { sort };
        if matches!(sort, Sort::Past | Sort::Aim) {
            last = sort;
        }
        heads.push((sort, Head { column: Column::Other, unit, grows }));
    }
    let has = |sort: Sort| heads.iter().any(|(other, _)| *other == sort);
    if !has(Sort::Name) && has(Sort::Task) {
        let task = heads.iter().position(|(sort, _)| *sort == Sort::Task)?;
        heads[task].0 = Sort::Name;
    }
    let has = |sort: Sort| heads.iter().any(|(other, _)| *other == sort);
    let told = [Sort::Past, Sort::Aim, Sort::Amount, Sort::Bodies, Sort::Deadline];
    if !has(Sort::Name) || !told.into_iter().any(has) {
        return None;
    }
    let alone = !has(Sort::Past) && !has(Sort::Aim);
    let column = |(sort, head): (Sort, Head)| Head { column: sort.column(alone), ..head };
    Some(heads.into_iter().map(column).into_list())
}

/// What a title says, before the other titles are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Name,
    /// 目标任务: a name where nothing else is.
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

impl Sort {
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

/// What a title says of its column, after a column of results or aims; and whether it says how much something grows.
fn sort(title: &str, year: Option<i32>, last: Sort) -> (Sort, bool) {
    let said = |list: &Words| list.any_in(title);
    if words::NUMBERS.contains(title) {
        return (Sort::Number, false);
    }
    if words::UNITS.contains(title) {
        return (Sort::Unit, false);
    }
    if said(&words::DEADLINES) && !said(&words::AMOUNTS) {
        return (Sort::Deadline, false);
    }
    if said(&words::BODIES) {
        return (Sort::Bodies, false);
    }
    if said(&words::RATES) {
        return (Sort::Rate, false);
    }
    if said(&words::ASIDE) {
        return (Sort::Other, false);
    }
    let grows = said(&words::GROWTH);
    if grows && !said(&words::TOLD) && year_of(title).is_none() {
        return (last, true);
    }
    if let Some(own) = year_of(title) {
        return (of_year(title, own, year), grows);
    }
    if said(&words::NAMES) && !said(&words::NOT_NAMES) {
        return (Sort::Name, false);
    }
    let sort = match (said(&words::PAST), said(&words::AIMS)) {
        (true, false) => Sort::Past,
        (true, true) if words::TO_DO.any_in(title) => Sort::Aim,
        (false, true) if title.contains("任务") && !said(&words::AMOUNTS) => Sort::Task,
        (false, true) => Sort::Aim,
        _ if said(&words::AMOUNTS) => Sort::Amount,
        _ => Sort::Other,
    };
    (sort, grows)
}

/// 2024年完成, 2025年预期, 2024年目标: what was aimed at before is neither.
fn of_year(title: &str, own: i32, year: Option<i32>) -> Sort {
    let reached = words::PAST.any_in(title) && !words::TO_DO.any_in(title);
    let aimed = words::AIMS.any_in(title);
    match year {
        Some(year) if own < year && aimed && !reached => Sort::Other,
        Some(year) if own < year => Sort::Past,
        _ if reached && !aimed => Sort::Past,
        _ if reached => Sort::Other,
        _ => Sort::Aim,
    }
}

/// The first year of four digits in a title, with or without 年.
fn year_of(title: &str) -> Option<i32> {
    let mut runs = title.split(|ch: char| !ch.is_ascii_digit());
    let year = runs.find(|run| run.len() == 4)?.parse().ok()?;
    (1949..2100).contains(&year).then_some(year)
}

/// The words of a cell without the unit in brackets at their end, and that unit: 常住人口（万人）.
pub(super) fn without_unit(text: &str, cell: Span<Clean>) -> (Span<Clean>, Option<Span<Clean>>) {
    let words = cell.slice(text);
    let opened = words.strip_suffix('）').and_then(|open| open.rfind('（').map(|at| (open, at)));
    let Some((open, at)) = opened else { return (cell, None) };
    let from = at + '（'.len_utf8();
    let inside = &open[from..];
    let given = inside.strip_prefix("单位：").unwrap_or(inside);
    let unit = Span::new(cell.start() + open.len() - given.len(), cell.start() + open.len());
    if !is_unit(given) {
        return (cell, None);
    }
    (Span::new(cell.start(), cell.start() + words[..at].trim_end().len()), Some(unit))
}

/// 亿元, %, 万人次: nothing but a unit with its powers of ten.
pub(super) fn is_unit(words: &str) -> bool {
    let scale = |ch: char| numerals::power(ch).is_some();
    let bare = words.trim_start_matches(scale);
    [words, bare]
        .iter()
        .any(|rest| units::at_start(rest).is_some_and(|unit| unit.written.len() == rest.len()))
}

/// Bytes of the list number at the head of a cell: `1.`, `（3）`, `2、`.
pub(super) fn list_number(words: &str) -> usize {
    let open = words.strip_prefix('（').unwrap_or(words);
    let digit = |ch: char| ch.is_ascii_digit() || numerals::ITEMS.contains(ch);
    let rest = open.trim_start_matches(digit);
    let closed = rest.strip_prefix(one_of(&['.', '、', '）', '．']));
    let listed = rest.len() < open.len() && open.len() - rest.len() <= 6;
    let decimal = closed.is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()));
    closed.filter(|_| listed && !decimal).map_or(0, |rest| words.len() - rest.len())
}
