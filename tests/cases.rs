//! The cases of normalization, structure, quantities, indicators, stances, tables, pairs and goals; findings are joined by ` | `.

mod case_file;

use case_file::Case;
use goalcards::{
    analyze,
    normalize::{LineKind, normalize},
    wire::{Analysis, Bound, Class, CueField, Part, Stance},
};

/// The analysis of an input: `[review]` and `[plan]` become the heading of that part, `⏎` a line break, `⇥` a tab.
fn read(input: &str) -> Analysis {
    let (heading, text) = match input.split_once(']') {
        Some(("[review", text)) => ("一、2024年工作回顾\n", text.trim()),
        Some(("[plan", text)) => ("二、2025年工作安排\n", text.trim()),
        _ => ("", input),
    };
    let text = text.replace('⏎', "\n").replace('⇥', "\t");
    // Lists of tasks and notices on progress are recognized only without the line of a congress.
    let year = "（2025年1月8日在示例市第五届人民代表大会第四次会议上）\n";
    let year = if text.contains("分解表") || text.contains("通报") { "" } else { year };
    Analysis::from(&analyze(&format!("{year}{heading}{text}\n")))
}

/// Runs the cases of a file on the analysis of each input.
fn check(name: &str, least: usize, notation: impl Fn(&Case, &Analysis) -> String) {
    case_file::check(name, least, |case| notation(case, &read(&case.input)));
}

/// A line of ordinary report text, so that the lines of a case stand in a body.
const BODY: &str =
    "过去一年，全市地区生产总值增长5.6%，城镇新增就业3.6万人，各项工作取得新的成效。";

/// A second such line, since a repeated line would be taken for a page header.
const MORE: &str = "全市上下团结奋斗，新建学校12所，建成农村公路420公里，人民生活得到新的改善。";

/// The text of an input: `⏎` is a line break, `◇` and `◆` are lines of report text, `\u{A0}` is that character.
fn pasted(input: &str) -> String {
    let mut text = input.replace('⏎', "\n").replace('◇', BODY).replace('◆', MORE);
    while let Some(at) = text.find("\\u{") {
        let end = at + text[at..].find('}').expect("an escape ends with }");
        let code = u32::from_str_radix(&text[at + 3..end], 16).expect("an escape is hexadecimal");
        let ch = char::from_u32(code).expect("an escape is a character");
        text.replace_range(at..=end, &ch.to_string());
    }
    text
}

#[test]
fn normalizing() {
    case_file::check("normalize.txt", 60, |case| {
        let clean = normalize(&pasted(&case.input));
        let lines = clean.lines.iter().map(|line| {
            let kind = match line.kind {
                LineKind::Body => "",
                LineKind::Boilerplate => "[furniture] ",
                LineKind::Glossary => "[glossary] ",
                LineKind::Repeated => "[repeated] ",
            };
            format!("{kind}{}", line.span.slice(&clean.text))
        });
        lines.collect::<Vec<_>>().join(" ⏎ ").replace(BODY, "◇").replace(MORE, "◆")
    });
}

#[test]
fn structure() {
    case_file::check("structure.txt", 35, |case| {
        let analysis = Analysis::from(&analyze(&pasted(&case.input)));
        let report = &analysis.report;
        let year = report.year.map_or_else(|| "-".to_owned(), |year| year.to_string());
        let facts = format!("{year} {}", report.place.as_deref().unwrap_or("-"));
        let sections = analysis.sections.iter().map(|section| {
            let part = match section.part {
                Part::Review => "review",
                Part::Plan => "plan",
                Part::Other => "other",
            };
            format!("{part} {} {}{}", section.level, section.marker, section.heading)
        });
        [facts].into_iter().chain(sections).collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn quantities() {
    check("quantity.txt", 340, |_, analysis| {
        let found = analysis.quantities.iter().map(|quantity| {
            let bound = match quantity.bound {
                Bound::Exact => "exact",
                Bound::About => "about",
                Bound::AtLeast => "at_least",
                Bound::AtMost => "at_most",
            };
            let value = if quantity.min < quantity.max {
                format!("{}..{}", quantity.min, quantity.max)
            } else {
                quantity.min.to_string()
            };
            let unit = if quantity.unit.is_empty() { "-" } else { &quantity.unit };
            format!("{bound} {value} {unit}")
        });
        found.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn indicators() {
    check("indicator.txt", 100, |_, analysis| {
        let names = analysis.quantities.iter().map(|quantity| {
            quantity
                .indicator
                .as_ref()
                .map_or_else(|| "-".to_owned(), |indicator| indicator.text.clone())
        });
        names.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn stances() {
    check("stance.txt", 80, |_, analysis| {
        let stances = analysis.quantities.iter().map(|quantity| match quantity.stance {
            Stance::Target => "target",
            Stance::Result => "result",
            Stance::Context => "context",
        });
        stances.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn tables() {
    check("table.txt", 30, |_, analysis| {
        let found = analysis.quantities.iter().map(|one| {
            let value = if one.min < one.max {
                format!("{}..{}", one.min, one.max)
            } else {
                one.min.to_string()
            };
            let named = one.indicator.as_ref();
            let named = named.map_or("-", |named| named.id.as_deref().unwrap_or(&named.text));
            let said = match (&one.reason, one.stance) {
                (Some(reason), _) => reason.code(),
                (None, Stance::Target) => "target",
                (None, _) => "other",
            };
            format!("{value}{} {named} {said}", one.unit)
        });
        found.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn markers() {
    check("marker.txt", 40, |_, analysis| {
        let named = analysis.goals.iter().map(|goal| {
            let id = goal.indicator.as_ref().and_then(|named| named.id.as_deref());
            let relation =
                goal.relation.as_ref().map_or(String::new(), |words| format!(" {words}"));
            let bodies = goal.bodies.join("、");
            let due = goal.deadline.text.as_deref().unwrap_or("");
            let told = [id.unwrap_or(&goal.title), &relation, &bodies, due];
            let told: Vec<&str> =
                told.into_iter().map(str::trim).filter(|words| !words.is_empty()).collect();
            told.join(" ")
        });
        named.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn leftovers() {
    check("leftover.txt", 25, |_, analysis| {
        let own = analysis.paragraphs.last().map_or(0, |last| last.start);
        let numbers = analysis.quantities.iter().filter_map(|quantity| {
            Some((quantity.start, format!("{}={}", quantity.text, quantity.reason?.code())))
        });
        let digits = analysis.leftovers.iter();
        let digits = digits.map(|one| (one.start, format!("{}={}", one.text, one.reason.code())));
        let mut all: Vec<_> = numbers.chain(digits).filter(|(start, _)| *start >= own).collect();
        all.sort();
        all.into_iter().map(|(_, one)| one).collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn places() {
    check("place.txt", 15, |_, analysis| {
        let places = analysis.goals.iter().flat_map(|goal| &goal.places);
        places.map(String::as_str).collect::<Vec<_>>().join(" | ")
    });
}

/// The input is `results / targets`.
#[test]
fn pairs() {
    case_file::check("pairing.txt", 40, |case| {
        let (done, promised) = case.input.split_once(" / ").expect("two sides");
        let text = format!("一、2024年工作回顾\n{done}。\n二、2025年工作安排\n{promised}。\n");
        let analysis = read(&text);
        let words = |id: u32| analysis.quantities[id as usize].text.as_str();
        let pairs = analysis.pairs.iter().map(|pair| {
            format!("{} {} {}", words(pair.result), words(pair.target), pair.reason.code())
        });
        pairs.collect::<Vec<_>>().join(" | ")
    });
}

/// The input is `heading / text` of a report of 2025.
#[test]
fn subjects() {
    check("subject.txt", 40, |_, analysis| {
        let of = |goal: &goalcards::wire::Goal| {
            let word = goal.cue(CueField::Subject).map_or("", |cue| &cue.text);
            let space = if word.is_empty() { "" } else { " " };
            format!("{}{space}{word}", goal.subject.code())
        };
        analysis.goals.iter().map(of).collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn terms() {
    case_file::check("term.txt", 14, |case| {
        let (heading, words) = case.input.split_once(" / ").expect("a heading and a text");
        let review = "一、2024年工作回顾\n过去一年，经济运行总体平稳。\n";
        let analysis = read(&format!("{review}二、{heading}\n{words}。\n"));
        let goals = analysis.goals.iter().filter(|goal| goal.class != Class::Programme);
        let found = goals.map(|goal| {
            let horizon = goal.horizon.code();
            let stated = if goal.deadline.stated { " stated" } else { "" };
            goal.deadline
                .year
                .map_or(horizon.to_owned(), |year| format!("{horizon} {year}{stated}"))
        });
        found.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn titles() {
    check("title.txt", 50, |_, analysis| {
        let numeric = analysis.goals.iter().filter(|goal| goal.class == Class::Numeric);
        numeric.map(|goal| goal.title.as_str()).collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn actions() {
    check("action.txt", 18, |_, analysis| {
        let numeric = analysis.goals.iter().filter(|goal| goal.class == Class::Numeric);
        let said = numeric.map(|goal| match goal.cue(CueField::Action) {
            Some(cue) => format!("{}｜{}", cue.text, goal.title),
            None => goal.title.clone(),
        });
        said.collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn goals() {
    check("goal.txt", 120, |case, analysis| {
        let asked: Vec<&str> = case.expected.split(" | ").collect();
        let only_programme = case.expected == "programme";
        let counted =
            analysis.goals.iter().filter(|goal| only_programme || goal.class != Class::Programme);
        let found = counted.enumerate().map(|(at, goal)| {
            let class = goal.class.code();
            if goal.class == Class::Programme {
                return class.to_owned();
            }
            let commitment = goal.commitment.code();
            // A case may expect a part of the title: it is shown as expected where the title contains it.
            let words = asked.get(at).and_then(|asked| asked.splitn(3, ' ').nth(2)).unwrap_or("");
            let shown =
                if !words.is_empty() && goal.title.contains(words) { words } else { &goal.title };
            format!("{class} {commitment} {shown}")
        });
        let mut found: Vec<String> = found.collect();
        found.dedup_by(|left, right| left == right && left == "programme");
        found.join(" | ")
    });
}

/// The input is `earlier plan ‖ later review`, or what the head of the file says.
#[test]
fn deliveries() {
    case_file::check("compare.txt", 60, |case| {
        let (promised, said) = case.input.split_once('‖').expect("two sides");
        let (promised, base) = promised.split_once("[base]").unwrap_or((promised, "平稳运行"));
        let old = format!(
            "示例市2024年政府工作报告\n一、2023年工作回顾\n{}。\n二、2024年工作安排\n{}。\n",
            base.trim(),
            promised.trim()
        );
        let said = said.trim();
        let (review, plan) = match (said.strip_prefix("[plan]"), said.strip_prefix("[five]")) {
            (Some(plan), _) => ("平稳运行".to_owned(), plan.trim()),
            (_, Some(years)) => (format!("过去五年，稳中有进。{}", years.trim()), "稳中求进"),
            _ => (said.to_owned(), "稳中求进"),
        };
        let new = format!(
            "示例市2025年政府工作报告\n一、2024年工作回顾\n{review}。\n二、2025年工作安排\n{plan}。\n"
        );
        let (old, new) = (analyze(&old), analyze(&new));
        let found = goalcards::wire::Comparison::of(&goalcards::compare(&old, &new), &old, &new);
        let found = found.deliveries.iter().map(|delivery| {
            let words = [
                delivery.link.code(),
                delivery.state.code(),
                delivery.verdict.code(),
                delivery.reason.code(),
            ];
            words.join(" ")
        });
        found.collect::<Vec<_>>().join(" | ")
    });
}

/// The input is `earlier plan ‖ later plan`.
#[test]
fn target_changes() {
    case_file::check("target_changes.txt", 12, |case| {
        let (promised, next) = case.input.split_once('‖').expect("two sides");
        let report = |year: i32, plan: &str| {
            format!("示例市{year}年政府工作报告\n二、{year}年工作安排\n{}。\n", plan.trim())
        };
        let (old, new) = (report(2024, promised), report(2025, next));
        let (old, new) = (analyze(&old), analyze(&new));
        let found = goalcards::wire::Comparison::of(&goalcards::compare(&old, &new), &old, &new);
        let found = found.changes.iter().map(|change| {
            let wording = change.wording.map_or("", goalcards::wire::Wording::code);
            format!("{} {wording}", change.kind.code()).trim().to_owned()
        });
        found.collect::<Vec<_>>().join(" | ")
    });
}
