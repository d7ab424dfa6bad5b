//! `docs/rules.md`: every rule whose name stands in an analysis, from the comments beside the rules and the cases that they decide.
//!
//! `cargo xtask rules` writes the page; this test fails when it is out of date or a rule has no comment or no case.
#![cfg(not(target_arch = "wasm32"))]

mod snapshot;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use goalcards::{
    analyze,
    wire::{
        Analysis, CueField, LeftoverReason, LinkReason, NoticeCode, PairReason, QuantityReason,
        VerdictReason,
    },
};

/// A rule as the source tells it.
struct Rule {
    /// The name in the wire, such as `closing_word`.
    name: String,
    /// The comment on its function.
    sees: String,
    /// The file, from the root.
    file: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust files of a folder and those below it, by name.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut entries: Vec<PathBuf> = fs::read_dir(root().join(folder))
        .expect("a folder of the source")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    entries.sort();
    let mut files = Vec::new();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{folder}/{name}");
        if path.is_dir() {
            files.extend(sources(&name));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push((name, fs::read_to_string(&path).expect("a source is UTF-8")));
        }
    }
    files
}

/// A function with its comment and the names of rules that stand in it.
struct Function {
    name: String,
    comment: String,
    rules: Vec<String>,
}

/// The functions of a file before its tests, and the names of rules that stand outside of every function.
fn functions(source: &str) -> Vec<Function> {
    let mut functions =
        vec![Function { name: String::new(), comment: String::new(), rules: Vec::new() }];
    let mut comment = String::new();
    for line in source.lines().map(str::trim) {
        if line == "#[cfg(test)]" {
            break;
        }
        if let Some(words) = line.strip_prefix("///") {
            let gap = if comment.is_empty() { "" } else { " " };
            comment.push_str(gap);
            comment.push_str(words.trim());
            continue;
        }
        let before_name = line.split_once("fn ").filter(|(before, _)| is_before_fn(before));
        if let Some((_, after)) = before_name {
            let name = after.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            let name = name.into_iter().next().unwrap_or_default().to_owned();
            functions.push(Function {
                name,
                comment: std::mem::take(&mut comment),
                rules: Vec::new(),
            });
        }
        if !line.starts_with("#[") {
            comment.clear();
        }
        if !line.starts_with("//")
            && let Some(function) = functions.last_mut()
        {
            let strings = line.split('"').skip(1).step_by(2);
            function.rules.extend(strings.filter(|string| is_rule(string)).map(str::to_owned));
        }
    }
    functions
}

fn is_before_fn(before: &str) -> bool {
    before.is_empty() || before.starts_with("pub") || before.starts_with("const")
}

/// `closing_word`: lower case words joined by underscores.
fn is_rule(string: &str) -> bool {
    string.contains('_')
        && string.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
}

/// The rules of a folder in the order of the source; `ids` are names of the catalogue, which look alike.
fn rules(folder: &str, ids: &str) -> Vec<Rule> {
    let files = sources(folder);
    let all: Vec<(&str, Function)> = files
        .iter()
        .flat_map(|(file, text)| {
            functions(text).into_iter().map(move |found| (file.as_str(), found))
        })
        .collect();
    let mut rules: Vec<Rule> = Vec::new();
    for (file, function) in &all {
        for name in &function.rules {
            if rules.iter().any(|rule| rule.name == *name) || ids.contains(&format!("\"{name}\"")) {
                continue;
            }
            // A rule of a table has a function of the same name, first of all in its own file.
            let beside = all.iter().find(|(near, other)| near == file && other.name == *name);
            let own = beside.or_else(|| all.iter().find(|(_, other)| other.name == *name));
            let (file, function) = own.map_or((*file, function), |(file, own)| (*file, own));
            rules.push(Rule {
                name: name.clone(),
                sees: function.comment.clone(),
                file: file.to_owned(),
            });
        }
    }
    rules
}

/// What the cases show.
#[derive(Default)]
struct Examples {
    /// The shortest case in which each rule decides, by the name of the rule.
    rules: BTreeMap<String, String>,
    /// The shortest case in which each rule names a number, by the name of the rule.
    naming: BTreeMap<String, String>,
    /// Words that decided, by what a cue says of them, such as `commitment:striving`.
    words: BTreeMap<String, Vec<String>>,
}

/// So many words are shown for what a cue says.
const MOST_WORDS: usize = 8;

fn examples() -> Examples {
    let mut examples = Examples::default();
    for name in ["worded", "goal", "headline", "indicator", "quantity", "table", "marker"] {
        let path = root().join("tests/cases").join(name).with_extension("txt");
        let cases = fs::read_to_string(path).expect("a case file");
        let inputs = cases.lines().filter(|line| !line.starts_with('#'));
        for input in inputs.filter_map(|line| Some(line.split_once('⇒')?.0.trim())) {
            examples.add(input);
        }
    }
    examples
}

impl Examples {
    /// Adds what is found in the input of a case.
    fn add(&mut self, input: &str) {
        let (heading, text) = match input.strip_prefix("[review]") {
            Some(text) => ("一、2024年工作回顾", text.trim()),
            None => ("二、2025年工作安排", input.strip_prefix("[plan]").unwrap_or(input).trim()),
        };
        let lines = text.replace('⏎', "\n").replace('⇥', "\t");
        let report = format!("示例市2025年政府工作报告\n{heading}\n{lines}。\n");
        let analysis = Analysis::from(&analyze(&report));
        for goal in &analysis.goals {
            keep_shortest(&mut self.rules, &goal.rule, text);
        }
        for indicator in analysis.quantities.iter().filter_map(|found| found.indicator.as_ref()) {
            keep_shortest(&mut self.naming, &indicator.rule, text);
        }
        let of_goals = analysis.goals.iter().flat_map(|goal| &goal.cues);
        let of_quantities = analysis.quantities.iter().flat_map(|quantity| &quantity.cues);
        for cue in of_goals.chain(of_quantities) {
            // Any year may stand there.
            let says = match cue.field() {
                Some(CueField::Deadline) => "deadline:YEAR",
                Some(CueField::Term) => "term:YEAR",
                _ => &cue.says,
            };
            let words = self.words.entry(says.to_owned()).or_default();
            if words.len() < MOST_WORDS && !words.contains(&cue.text) {
                words.push(cue.text.clone());
            }
        }
    }
}

/// Keeps the shortest text in which a rule decides.
fn keep_shortest(shortest: &mut BTreeMap<String, String>, rule: &str, text: &str) {
    let known = shortest.entry(rule.to_owned()).or_insert_with(|| text.to_owned());
    if text.chars().count() < known.chars().count() {
        text.clone_into(known);
    }
}

/// Rules as a table; complaints about those without a comment or a case.
fn table(page: &mut String, rules: &[Rule], examples: &BTreeMap<String, String>) -> Vec<String> {
    let mut complaints = Vec::new();
    page.push_str("| rule | what it sees | example | file |\n|---|---|---|---|\n");
    for Rule { name, sees, file } in rules {
        if sees.is_empty() {
            complaints.push(format!("{file}: expected a comment on the rule {name}, found none"));
        }
        let example = examples.get(name).map_or("", String::as_str);
        if example.is_empty() {
            complaints.push(format!("{file}: expected a case that {name} decides, found none"));
        }
        let file_name = Path::new(file).strip_prefix("src").unwrap_or(Path::new(file)).display();
        let cell = |text: &str| text.replace('|', "\\|");
        let _ = writeln!(page, "| `{name}` | {} | {} | `{file_name}` |", cell(sees), cell(example));
    }
    complaints
}

/// What cues say, with words that say it.
fn words(page: &mut String, examples: &Examples) {
    page.push_str("| says | words |\n|---|---|\n");
    for (says, words) in &examples.words {
        let _ = writeln!(page, "| `{says}` | {} |", words.join(" · "));
    }
}

/// The codes of an enum in a file of `src/wire`, with the comment on each of its values, in their order.
fn codes(page: &mut String, file: &str, name: &str, codes: &[&str]) {
    let path = root().join("src/wire").join(file);
    let file = fs::read_to_string(path).expect("the file of the reasons");
    let start = format!("pub enum {name} {{");
    let body = file.split_once(&start).and_then(|(_, rest)| rest.split_once("\n}"));
    let (body, _) = body.expect("an enum that ends");
    let meanings: Vec<&str> =
        body.lines().filter_map(|line| line.trim().strip_prefix("/// ")).collect();
    assert_eq!(
        meanings.len(),
        codes.len(),
        "expected a comment of one line on each value of {name}"
    );
    page.push_str("| code | what it means |\n|---|---|\n");
    for (code, meaning) in codes.iter().zip(meanings) {
        let _ = writeln!(page, "| `{code}` | {meaning} |");
    }
}

const HEAD: &str = "# Rules\n\n\
Every finding says which rule or which words decided it: on a card under 依据, in the wire as `rule`, `says` and `reason`.\n\
This page lists their names; `cargo xtask rules` writes it from the comments in the source and the cases in `tests/cases`.\n\n";

#[test]
fn the_page_of_rules_is_up_to_date() {
    let catalogue: String =
        sources("src/lexicon/indicators").into_iter().map(|(_, text)| text).collect();
    let examples = examples();
    let mut page = HEAD.to_owned();
    page.push_str("## What makes a goal\n\n`goals[].rule`\n\n");
    let mut complaints = table(&mut page, &rules("src/goal", &catalogue), &examples.rules);
    page.push_str("\n## What names a number\n\n`quantities[].indicator.rule`\n\n");
    let naming = rules("src/indicator", &catalogue);
    complaints.extend(table(&mut page, &naming, &examples.naming));
    page.push_str("\n## What a word says\n\n`goals[].cues[].says` and `quantities[].cues[].says`, with some of the words\n\n");
    words(&mut page, &examples);
    let quantities: Vec<&str> = QuantityReason::ALL.iter().map(|reason| reason.code()).collect();
    let leftovers: Vec<&str> = LeftoverReason::ALL.iter().map(|reason| reason.code()).collect();
    let pairs: Vec<&str> = PairReason::ALL.iter().map(|reason| reason.code()).collect();
    let notices: Vec<&str> = NoticeCode::ALL.iter().map(|code| code.code()).collect();
    for (title, intro, name, values) in [
        ("Why a number stands on no card", "`quantities[].reason`", "QuantityReason", quantities),
        ("Why digits are no number", "`leftovers[].reason`", "LeftoverReason", leftovers),
        ("Why a result and a target are a pair", "`pairs[].reason`", "PairReason", pairs),
        ("What a notice says", "`notices[].code`", "NoticeCode", notices),
    ] {
        let _ = write!(page, "\n## {title}\n\n{intro}\n\n");
        codes(&mut page, "reason_codes.rs", name, &values);
    }
    let links: Vec<&str> = LinkReason::ALL.iter().map(|reason| reason.code()).collect();
    let verdicts: Vec<&str> = VerdictReason::ALL.iter().map(|reason| reason.code()).collect();
    page.push_str(
        "\n## Why a passage of a later report answers a target\n\n`deliveries[].linkReason`\n\n",
    );
    codes(&mut page, "comparison.rs", "LinkReason", &links);
    page.push_str("\n## What decides a verdict\n\n`deliveries[].reason`\n\n");
    codes(&mut page, "comparison.rs", "VerdictReason", &verdicts);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    snapshot::check("../docs/rules.md", &page);
}
