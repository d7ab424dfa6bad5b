//! Compares accuracy figures on annotated reports beside the checkout with tests/floors.txt.

use std::fs;
use std::path::PathBuf;

use crate::command::{command, output};
use crate::paths::root;

/// The script that scores; `None` where there are no annotated reports.
pub(crate) fn scoring() -> Option<PathBuf> {
    let script = root().parent()?.join("shared/check");
    script.is_file().then_some(script)
}

/// First words of the printed lines whose figures can have a floor.
const KINDS: [&str; 3] = ["TOTAL", "WIDE", "CASES"];

/// Prints the figures; an error names every one below its floor.
pub(crate) fn check() -> Result<(), String> {
    let Some(script) = scoring() else {
        println!("no annotated reports beside the checkout: nothing to compare");
        return Ok(());
    };
    let floors = fs::read_to_string(root().join("tests/floors.txt"))
        .map_err(|error| format!("tests/floors.txt: {error}"))?;
    let mut score = command("bash", &[]);
    score.arg(script);
    let printed = output(score)?;
    let figures = |line: &&str| KINDS.iter().any(|kind| line.starts_with(kind));
    let totals: Vec<&str> = printed.lines().filter(figures).collect();
    println!("{}", totals.join("\n"));
    let complaints = complaints(&floors, &totals)?;
    if complaints.is_empty() { Ok(()) } else { Err(complaints.join("; ")) }
}

fn complaints(floors: &str, totals: &[&str]) -> Result<Vec<String>, String> {
    let mut complaints = Vec::new();
    let lines = floors.lines().map(str::trim).filter(|line| !line.is_empty());
    for line in lines.filter(|line| !line.starts_with('#')) {
        let (name, floor) = line
            .rsplit_once(' ')
            .and_then(|(name, floor)| Some((name, floor.trim().parse::<f64>().ok()?)))
            .ok_or_else(|| format!("expected `name value` in tests/floors.txt, found `{line}`"))?;
        match figure(totals, name) {
            Some(found) if found >= floor => {}
            Some(found) => {
                complaints.push(format!("{name} {found:.3} is under its floor {floor:.3}"));
            }
            None => complaints.push(format!("expected a figure {name}, found none")),
        }
    }
    Ok(complaints)
}

/// The figure of this name: `goal_f1` is 0.801 in `TOTAL goal_f1 0.801 precision 0.9`; `WIDE worded_f1` names the kind of line too,
/// and `link_f1 precision` the figure that the line begins with, since several lines have a `precision`.
fn figure(totals: &[&str], name: &str) -> Option<f64> {
    let (line_name, name) = name.rsplit_once(' ').unwrap_or(("TOTAL", name));
    totals.iter().find_map(|line| {
        let of_total = line.strip_prefix("TOTAL ").and_then(|line| line.strip_prefix(line_name));
        let rest = line.strip_prefix(line_name).or(of_total)?;
        let mut words = rest.strip_prefix(' ')?.split_whitespace();
        words.find(|word| *word == name)?;
        words.next()?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOTALS: &[&str] = &[
        "TOTAL quantity_f1 0.990 value 1.000 goal_f1 0.779",
        "TOTAL headline_f1 0.800 precision 0.8",
        "WIDE goal_f1 0.600 precision 0.9",
        "CASES paste cases 0.983 (58 of 59)",
    ];

    #[test]
    fn a_precision_is_that_of_its_own_line() {
        let totals =
            ["TOTAL headline_f1 0.9 precision 0.8", "TOTAL link_f1 0.9 precision 0.99 recall 0.9"];
        assert_eq!(figure(&totals, "link_f1 precision"), Some(0.99));
        assert_eq!(figure(&totals, "headline_f1 precision"), Some(0.8));
        assert_eq!(figure(&totals, "link precision"), None);
    }

    #[test]
    fn a_figure_on_its_floor_holds() {
        let floors = "# heading\n\nquantity_f1 0.985\nheadline_f1 0.80\n";
        assert_eq!(complaints(floors, TOTALS), Ok(Vec::new()));
    }

    #[test]
    fn a_figure_under_its_floor_is_named() {
        let found = complaints("goal_f1 0.78", TOTALS);
        assert_eq!(found, Ok(vec!["goal_f1 0.779 is under its floor 0.780".to_owned()]));
    }

    #[test]
    fn a_figure_of_another_line_has_its_own_floor() {
        let floors = "WIDE goal_f1 0.6\nCASES paste cases 0.98\n";
        assert_eq!(complaints(floors, TOTALS), Ok(Vec::new()));
        let found = complaints("WIDE goal_f1 0.61\nCASES paste cases 1", TOTALS);
        assert_eq!(found.map(|all| all.len()), Ok(2));
    }

    #[test]
    fn a_figure_that_is_not_there_is_named() {
        let found = complaints("worded_f1 0.1", TOTALS);
        assert_eq!(found, Ok(vec!["expected a figure worded_f1, found none".to_owned()]));
    }

    #[test]
    fn a_floor_without_a_number_is_an_error() {
        assert!(complaints("goal_f1 high", TOTALS).is_err());
    }

    #[test]
    fn the_floors_of_the_checkout_can_be_read() {
        let floors = fs::read_to_string(root().join("tests/floors.txt"));
        assert!(
            floors.is_ok_and(|floors| complaints(&floors, &[]).is_ok_and(|all| all.len() >= 6))
        );
    }
}
