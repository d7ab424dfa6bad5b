//! Snapshots of whole made-up reports with their findings, so that a change of behaviour shows as a readable difference.
//!
//! `UPDATE=1 cargo test --test drawn` rewrites the snapshots; they are not edited by hand.

mod snapshot;

use std::{fmt::Write as _, fs, path::PathBuf};

use goalcards::{
    analyze,
    wire::{Analysis, Bound, Class, Quantity, Stance},
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Each line of the text with its findings in brackets, then what was found in it.
fn draw(text: &str) -> String {
    let analysis = Analysis::from(&analyze(text));
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut drawn = String::new();
    let report = &analysis.report;
    let year = report.year.map_or_else(|| "-".to_owned(), |year| year.to_string());
    let _ = writeln!(drawn, "report {year} {}", report.place.as_deref().unwrap_or("-"));
    let notices: Vec<&str> = analysis.notices.iter().map(|notice| notice.code.code()).collect();
    let _ = writeln!(drawn, "notices {}\n", notices.join(" "));
    let mut start = 0;
    while start < units.len() {
        let length = units[start..]
            .iter()
            .position(|unit| *unit == u16::from(b'\n'))
            .map_or(units.len() - start, |at| at + 1);
        let line = String::from_utf16_lossy(&units[start..start + length]);
        draw_line(&mut drawn, line.trim_end(), start, start + length, &analysis);
        start += length;
    }
    drawn
}

fn draw_line(drawn: &mut String, line: &str, start: usize, end: usize, analysis: &Analysis) {
    if line.trim().is_empty() {
        return;
    }
    let here = |at: u32| (start..end).contains(&(at as usize));
    let _ = writeln!(drawn, "{line}");
    for section in analysis.sections.iter().filter(|section| here(section.start)) {
        let _ = writeln!(
            drawn,
            "    § {} {:?} {}{}",
            section.level, section.part, section.marker, section.heading
        );
    }
    for goal in analysis.goals.iter().filter(|goal| here(goal.start)) {
        if goal.class == Class::Programme {
            let _ = writeln!(drawn, "    · programme ⟦{}⟧", goal.title);
            continue;
        }
        let headline = if goal.headline { " headline" } else { "" };
        let id = goal
            .indicator
            .as_ref()
            .and_then(|indicator| indicator.id.as_deref())
            .map_or(String::new(), |id| format!(" #{id}"));
        let relation =
            goal.relation.as_deref().map_or(String::new(), |relation| format!(" ~{relation}"));
        let deadline =
            goal.deadline.text.as_deref().map_or(String::new(), |text| format!(" by {text}"));
        let _ = writeln!(
            drawn,
            "    ◆ {:?} {:?}{headline} ⟦{}⟧{id}{relation}{deadline} [{}]",
            goal.class, goal.commitment, goal.title, goal.rule
        );
    }
    for quantity in analysis.quantities.iter().filter(|quantity| here(quantity.start)) {
        let _ = writeln!(drawn, "    {}", notation(quantity));
    }
    let left: Vec<String> = analysis
        .leftovers
        .iter()
        .filter(|leftover| here(leftover.start))
        .map(|leftover| format!("{}={}", leftover.text, leftover.reason.code()))
        .collect();
    if !left.is_empty() {
        let _ = writeln!(drawn, "    ∅ {}", left.join(" "));
    }
}

fn notation(quantity: &Quantity) -> String {
    let sign = match quantity.stance {
        Stance::Target => "▲",
        Stance::Result => "▽",
        Stance::Context => "○",
    };
    let bound = match quantity.bound {
        Bound::Exact => "",
        Bound::About => "≈",
        Bound::AtLeast => "≥",
        Bound::AtMost => "≤",
    };
    let value = if quantity.min < quantity.max {
        format!("{}..{}", quantity.min, quantity.max)
    } else {
        quantity.min.to_string()
    };
    let name = quantity.indicator.as_ref().map_or("-", |indicator| &indicator.text);
    let id = quantity
        .indicator
        .as_ref()
        .and_then(|indicator| indicator.id.as_deref())
        .map_or(String::new(), |id| format!(" #{id}"));
    let reason = quantity.reason.map_or(String::new(), |reason| format!(" ({})", reason.code()));
    format!("{sign} {name}{id} {bound}{value} {} {:?}{reason}", quantity.unit, quantity.change)
}

#[track_caller]
fn check(text: &str, name: &str) {
    snapshot::check(&format!("reports/{name}"), &draw(text));
}

#[test]
fn the_sample() {
    check(goalcards::SAMPLE, "sample.marks");
}

#[test]
fn every_kind_of_mess() {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("tests/reports/mess"))
        .expect("the messy texts are there")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    assert!(files.len() >= 14, "expected at least 14 messy texts, found {}", files.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("a messy text is UTF-8");
        let stem = file.file_stem().and_then(|stem| stem.to_str()).expect("a file has a name");
        check(&text, &format!("mess/{stem}.marks"));
    }
}

#[test]
fn a_hard_broken_copy_gives_the_same_quantities() {
    let flat = |text: &str| {
        let analysis = Analysis::from(&analyze(text));
        let found = analysis.quantities.iter().map(|quantity| {
            (
                quantity.min.to_string(),
                quantity.max.to_string(),
                quantity.unit.clone(),
                quantity.bound,
            )
        });
        found.collect::<Vec<_>>()
    };
    let mut broken = String::new();
    for line in goalcards::SAMPLE.lines() {
        for (at, ch) in line.chars().enumerate() {
            if at > 0 && at % 38 == 0 {
                broken.push('\n');
            }
            broken.push(ch);
        }
        broken.push('\n');
    }
    let (clean, copied) = (flat(goalcards::SAMPLE), flat(&broken));
    let same = clean.iter().filter(|quantity| copied.contains(quantity)).count();
    println!(
        "{same} of {} quantities of the clean text stand in the broken copy, which has {}",
        clean.len(),
        copied.len()
    );
    assert!(same * 100 >= clean.len() * 97, "{same} of {} quantities kept", clean.len());
}
