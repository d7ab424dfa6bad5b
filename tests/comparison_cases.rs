//! The cases of comparisons: targets of two places, and rows of years; findings are joined by ` | `.

mod case_file;

use goalcards::{analyze, compare_places, row_of_years, wire};

/// One side of a comparison of places: `示例市 2025: plan`, or the plan alone.
fn report_of_place(side: &str, place: &str) -> String {
    let (head, plan) = side.split_once(": ").unwrap_or(("", side));
    let (place, year) = head.trim().split_once(' ').unwrap_or((place, "2024"));
    format!("{place}{year}年政府工作报告\n二、{year}年工作安排\n{}。\n", plan.trim())
}

/// The input is `plan of the first place ‖ plan of the second`, each with place and year before a colon where these are asked for.
#[test]
fn places_side_by_side() {
    case_file::check("places.txt", 50, |case| {
        let (first, second) = case.input.split_once('‖').expect("two sides");
        let asks = case.input.contains(": ");
        let (first, second) = (report_of_place(first, "示例省"), report_of_place(second, "样板市"));
        let (first, second) = (analyze(&first), analyze(&second));
        let found = compare_places(&first, &second);
        let found = wire::PlaceComparison::of(&found, &first, &second);
        let head = format!("{} {}", found.relation.code(), found.years.code());
        let rows = found.rows.iter().map(|row| {
            let gap = row.difference.as_ref().map(|gap| {
                let is_one = gap.min.total_cmp(&gap.max).is_eq();
                let max = if is_one { String::new() } else { format!("..{}", gap.max) };
                format!("{}{max}{}", gap.min, gap.unit)
            });
            let wording = [row.wording, row.bound].map(|one| one.map_or("-", |one| one.code()));
            let star = if row.headline { "*" } else { "" };
            let kind = row.kind.code();
            if row.first.is_none() || row.second.is_none() {
                return format!("{star}{kind}");
            }
            let gap = gap.unwrap_or_else(|| "-".to_owned());
            format!("{star}{kind} {gap} {} {}", wording[0], wording[1])
        });
        let head = asks.then_some(head).into_iter();
        head.chain(rows).collect::<Vec<_>>().join(" | ")
    });
}

/// One report of a row: `2025 样板市: review / headline targets`, place and review as wanted; `-` for no year.
fn report_of_year(side: &str) -> String {
    let (head, text) = side.split_once(':').expect("a year and a colon");
    let (year, place) = head.trim().split_once(' ').unwrap_or((head.trim(), "示例市"));
    let (review, plan) = text.split_once('/').unwrap_or(("平稳运行", text));
    let Ok(year) = year.parse::<i32>() else {
        return format!("{place}政府工作报告\n下一步工作安排\n主要预期目标是：{}。\n", plan.trim());
    };
    let plan = match plan.trim().strip_prefix("[none]") {
        Some(plan) => plan.trim().to_owned(),
        None => format!("今年发展的主要预期目标是：{}", plan.trim()),
    };
    format!(
        "{place}{year}年政府工作报告\n一、{}年工作回顾\n{}。\n二、{year}年工作安排\n{plan}。\n",
        year - 1,
        review.trim(),
    )
}

/// The input is several reports joined by `‖`.
#[test]
fn rows_of_years() {
    case_file::check("year_rows.txt", 38, |case| {
        let texts: Vec<String> = case.input.split('‖').map(report_of_year).collect();
        let reports: Vec<_> = texts.iter().map(|text| analyze(text)).collect();
        let found = row_of_years(&reports);
        let found = wire::YearRows::of(&found, &reports);
        let years = found.years.iter().map(|column| {
            let gap = if column.report.is_none() { "!" } else { "" };
            format!("{}{gap}", column.year)
        });
        let years = years.collect::<Vec<_>>().join(" ");
        let years = if years.is_empty() { "-".to_owned() } else { years };
        let notes = found.notes.iter().map(|note| {
            let other = note.other.map_or_else(String::new, |other| format!(" {other}"));
            format!("{} {}{other}", note.code.code(), note.report)
        });
        let rows = found.rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| {
                let target = cell.target.as_ref().map_or("-", |set| match set.target.min {
                    Some(_) => set.quote.text.as_str(),
                    None => "words",
                });
                let result = cell.answer.as_ref().map_or("-", |answer| answer.text.as_str());
                let verdict = cell.verdict.map_or("", |verdict| verdict.code());
                format!("{} {target} → {result} {verdict}", cell.year).trim_end().to_owned()
            });
            format!("{}: {}", row.indicator, cells.collect::<Vec<_>>().join(", "))
        });
        [years].into_iter().chain(notes).chain(rows).collect::<Vec<_>>().join(" | ")
    });
}
