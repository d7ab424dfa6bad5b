//! Phrases and the canonical indicators they mean: hand-written cases, and the headline targets beside the checkout.

use std::{fs, path::Path};

use goalcards::{
    indicator::catalog::{Measured, canonical, canonical_of_words, each_of_words},
    lexicon::units::UnitKind,
    quantity::Change,
};

/// Reads `phrase | unit | change | place ⇒ id`; `【】` marks the name where the phrase says more than it.
fn check(line: &str) -> Result<(), String> {
    let (left, wanted) =
        line.split_once('⇒').ok_or_else(|| format!("expected a case, found `{line}`"))?;
    let columns: Vec<&str> = left.split('|').map(str::trim).collect();
    let [phrase, unit, change, place] = columns[..] else {
        return Err(format!("expected four columns, found `{line}`"));
    };
    let head = phrase.replace(['【', '】'], "");
    let name = phrase
        .split_once('【')
        .and_then(|(_, rest)| rest.split_once('】'))
        .map_or(head.as_str(), |(name, _)| name);
    let found = if unit == "words" {
        let each: Vec<&str> = each_of_words(&head).iter().map(|(_, entry)| entry.id).collect();
        match canonical_of_words(&head) {
            Some(entry) if each.len() < 2 => entry.id.to_owned(),
            _ if each.is_empty() => "none".to_owned(),
            _ => each.join(" "),
        }
    } else {
        let measured = Measured {
            name,
            head: &head,
            unit,
            kind: kind(unit),
            change: read_change(change),
            nth: read_place(place),
        };
        canonical(&measured).map_or("none", |entry| entry.id).to_owned()
    };
    let wanted = wanted.trim();
    if found == wanted { Ok(()) } else { Err(format!("{left}⇒ {wanted}, but found {found}")) }
}

fn kind(unit: &str) -> UnitKind {
    match unit {
        "%" | "‰" => UnitKind::Percent,
        "百分点" => UnitKind::Point,
        "元" | "美元" => UnitKind::Money,
        "亩" | "吨" | "斤" | "公里" | "千瓦" => UnitKind::Measure,
        _ => UnitKind::Count,
    }
}

fn read_change(word: &str) -> Option<Change> {
    match word {
        "level" => Some(Change::Level),
        "rise" => Some(Change::Rise),
        "fall" => Some(Change::Fall),
        "hold" => Some(Change::Hold),
        _ => None,
    }
}

fn read_place(place: &str) -> Option<(usize, usize)> {
    let (nth, len) = place.split_once('/')?;
    Some((nth.parse().ok()?, len.parse().ok()?))
}

#[test]
fn phrases_mean_their_indicators() {
    let cases = include_str!("cases/catalogue.txt");
    let lines: Vec<&str> =
        cases.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let wrong: Vec<String> = lines.iter().filter_map(|line| check(line).err()).collect();
    assert!(lines.len() >= 150, "expected 150 cases or more, found {}", lines.len());
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), lines.len(), wrong.join("\n"));
}

#[test]
fn headline_targets_get_their_ids() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/headline");
    let Ok(listing) = fs::read_dir(folder) else { return };
    let mut files: Vec<_> = listing
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|end| end == "tsv"))
        .collect();
    files.sort();
    let (mut asked, mut missed, mut wrong, mut report) = (0, 0, 0, Vec::new());
    for path in files {
        let table = fs::read_to_string(&path).expect("a readable table");
        let rows: Vec<Vec<&str>> =
            table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        for row in &rows {
            let found = headline(row, &rows);
            asked += usize::from(row[0] != "other");
            match found {
                Some(id) if id == row[0] => {}
                None if row[0] == "other" => {}
                None => missed += 1,
                Some(_) => wrong += 1,
            }
            if found.unwrap_or("other") != row[0] {
                report.push(format!(
                    "{}: {} `{}` in `{}`: found {found:?}",
                    path.display(),
                    row[0],
                    row[1],
                    row[8]
                ));
            }
        }
    }
    let report = report.join("\n");
    println!("{asked} asked, {missed} missed, {wrong} wrong\n{report}");
    assert!(
        asked > 0 && (missed + wrong) * 100 <= asked * 5,
        "{missed} missed and {wrong} wrong of {asked}:\n{report}"
    );
    assert!(wrong * 100 <= asked * 2, "{wrong} wrong of {asked}:\n{report}");
}

/// The id of one row of a table, read from its indicator, unit, change and quote.
fn headline<'a>(row: &[&'a str], rows: &[Vec<&'a str>]) -> Option<&'static str> {
    let (name, unit, change, quote) = (row[1], row[4], row[6], row[8]);
    if unit.is_empty() {
        return canonical_of_words(name).map(|entry| entry.id);
    }
    let head = quote.find(|ch: char| ch.is_ascii_digit()).map_or(quote, |at| &quote[..at]);
    let same: Vec<_> = rows.iter().filter(|other| other[8] == quote).collect();
    let nth = same
        .iter()
        .position(|other| other[1] == name)
        .filter(|_| quote.contains("分别"))
        .map(|at| (at, same.len()));
    let measured =
        Measured { name, head, unit, kind: kind(unit), change: read_change(change), nth };
    canonical(&measured).map(|entry| entry.id)
}
