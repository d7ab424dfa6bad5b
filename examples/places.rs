//! Prints the targets of two places, or of two levels of the state, side by side: `places FIRST SECOND`, with `--json` as JSON.

use std::{env, fs, process::ExitCode};

use goalcards::{analyze, compare_places, wire};

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let json = arguments.iter().position(|argument| argument == "--json");
    if let Some(at) = json {
        arguments.remove(at);
    }
    let [first, second] = arguments.as_slice() else {
        eprintln!("usage: places [--json] FIRST SECOND");
        return ExitCode::from(2);
    };
    match printed(first, second, json.is_some()) {
        Ok(words) => {
            println!("{words}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn printed(first: &str, second: &str, json: bool) -> Result<String, String> {
    let read = |file: &str| {
        fs::read_to_string(file)
            .map_err(|error| format!("{file}: expected a readable text in UTF-8, found: {error}"))
    };
    let (first, second) = (read(first)?, read(second)?);
    let (first, second) = (analyze(&first), analyze(&second));
    let found = compare_places(&first, &second);
    let found = wire::PlaceComparison::of(&found, &first, &second);
    if json {
        return serde_json::to_string(&found).map_err(|error| error.to_string());
    }
    let mut lines = vec![format!("{} · years {}", found.relation.code(), found.years.code())];
    lines.extend(found.rows.iter().map(line));
    Ok(lines.join("\n"))
}

/// One row with tabs: whether it is a headline, the indicator, both quotes, kind, difference, wording and bound.
fn line(row: &wire::PlaceRow) -> String {
    let quote = |set: &Option<wire::SetTarget>| {
        set.as_ref().map_or("-".to_owned(), |set| set.quote.text.replace('\n', " "))
    };
    let gap = row.difference.as_ref().map_or(String::new(), |gap| {
        let ends = if gap.min.total_cmp(&gap.max).is_eq() {
            gap.min.to_string()
        } else {
            format!("{}..{}", gap.min, gap.max)
        };
        format!("{ends}{}", gap.unit)
    });
    let wording = row.wording.map_or("", wire::Wording::code);
    let bound = row.bound.map_or("", wire::Wording::code);
    let headline = if row.headline { "*" } else { "" };
    [
        headline,
        &row.indicator,
        &quote(&row.first),
        &quote(&row.second),
        row.kind.code(),
        &gap,
        wording,
        bound,
    ]
    .join("\t")
}
