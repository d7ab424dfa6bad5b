//! Runs the cases of commitment, deadline and worded goals: `input ⇒ expected`, one line each.

use std::{env, fs};

use goalcards::{
    analyze,
    goal::Class,
    statement::{Commitment, commitment, deadline},
    text::{Clean, Span},
};

/// The year for which the reports of the cases set goals.
const YEAR: i32 = 2025;

/// Runs `answer` on every line of a file; `UPDATE=1` writes the answers instead.
fn check(name: &str, answer: impl Fn(&str) -> String) {
    let path = format!("{}/tests/cases/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let cases =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("expected {path}, found: {error}"));
    let mut wrong = Vec::new();
    let mut written = String::new();
    for line in cases.lines() {
        let Some((input, expected)) = line.split_once('⇒').filter(|_| !line.starts_with('#'))
        else {
            written.push_str(line);
            written.push('\n');
            continue;
        };
        let found = answer(input.trim());
        if found != expected.trim() {
            wrong.push(format!(
                "{}\n  expected: {}\n  found:    {found}",
                input.trim(),
                expected.trim()
            ));
        }
        written.push_str(format!("{} ⇒ {found}", input.trim()).trim_end());
        written.push('\n');
    }
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, written)
            .unwrap_or_else(|error| panic!("expected a writable {path}, found: {error}"));
    } else {
        assert!(wrong.is_empty(), "{} cases of {name} fail\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// The sentence without its marks, and what 【】 marks in it.
fn marked(input: &str) -> (String, Span<Clean>) {
    let open = input.find('【').expect("the object is marked by 【】");
    let close = input.find('】').expect("the object is marked by 【】");
    let text = input.replace(['【', '】'], "");
    (text, Span::new(open, close - '【'.len_utf8()))
}

#[test]
fn commitments() {
    check("commitment", |input| {
        let (text, object) = marked(input);
        let (says, cue) = commitment(&text, Span::new(0, text.len()), object);
        let word = match says {
            Commitment::Duty => "duty",
            Commitment::Guarantee => "guarantee",
            Commitment::Plain => "plain",
            Commitment::Striving => "striving",
            Commitment::Exploring => "exploring",
        };
        cue.map_or(word.to_owned(), |cue| format!("{word} {}", cue.slice(&text)))
    });
}

#[test]
fn deadlines() {
    check("deadline", |input| {
        let (text, object) = marked(input);
        let Some(found) = deadline(&text, Span::new(0, text.len()), object, Some(YEAR)) else {
            return String::new();
        };
        let number = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
        let year = number(found.year.map(|year| year.to_string()));
        let month = number(found.month.map(|month| month.to_string()));
        format!("{} {year} {month}", found.span.slice(&text))
    });
}

#[test]
fn headlines() {
    check("headline", |input| {
        let lines = input.replace('⏎', "\n").replace('⇥', "\t");
        let text = format!("示例市{YEAR}年政府工作报告\n二、{YEAR}年工作安排\n{lines}\n");
        let analysis = analyze(&text);
        let words = &analysis.clean.text;
        let targets = analysis.goals.iter().filter(|goal| goal.headline).map(|goal| {
            let id = goal.entry.map_or(goal.object.slice(words), |entry| entry.id);
            let amounts = goal
                .quantities
                .iter()
                .filter_map(|quantity| analysis.quantities.found.get(quantity.0 as usize));
            let amounts = amounts.map(|quantity| quantity.span.slice(words));
            let said = amounts.chain(goal.relation.map(|relation| relation.slice(words)));
            format!("{id} {}", said.collect::<Vec<_>>().join(" "))
        });
        targets.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn worded_goals() {
    check("worded", |input| {
        let (part, sentence) = match input.strip_prefix("[review]") {
            Some(rest) => (format!("一、{}年工作回顾", YEAR - 1), rest.trim()),
            None => (format!("二、{YEAR}年工作安排"), input),
        };
        let text = format!("示例市{YEAR}年政府工作报告\n{part}\n{sentence}。\n");
        let analysis = analyze(&text);
        let goals = analysis.goals.iter().filter_map(|goal| {
            let class = match goal.class {
                Class::Numeric => return None,
                Class::Closed => "closed",
                Class::Relational => "relational",
                Class::Milestone => "milestone",
                Class::Programme => "programme",
            };
            let words = &analysis.clean.text;
            Some(format!("{class} {}", goal.object.slice(words)))
        });
        goals.collect::<Vec<_>>().join(" | ")
    });
}
