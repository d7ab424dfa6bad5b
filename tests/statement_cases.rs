//! The cases of commitments, deadlines, headline targets and goals without a number.

mod case_file;

use goalcards::{
    analyze,
    goal::Class,
    statement::{Commitment, commitment, deadline},
    text::{Clean, Span},
};

/// The year whose goals the made-up reports set.
const YEAR: i32 = 2025;

/// The sentence without 【】, and the span that they mark.
fn marked(input: &str) -> (String, Span<Clean>) {
    let open = input.find('【').expect("the object is marked by 【】");
    let close = input.find('】').expect("the object is marked by 【】");
    let text = input.replace(['【', '】'], "");
    (text, Span::new(open, close - '【'.len_utf8()))
}

#[test]
fn commitments() {
    case_file::check("commitment.txt", 90, |case| {
        let input = case.input.as_str();
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
    case_file::check("deadline.txt", 75, |case| {
        let input = case.input.as_str();
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
    case_file::check("headline.txt", 60, |case| {
        let input = case.input.as_str();
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
    case_file::check("worded.txt", 320, |case| {
        let input = case.input.as_str();
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
