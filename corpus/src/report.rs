//! The structure of a report: title, review, targets, tasks, appendix.

use std::fmt::Write as _;

use crate::Chance;
use crate::expand::{expand, han};

/// The rules for sentences of the review; one that is listed twice is used twice as often.
const REVIEWED: &[&str] = &[
    "{grew}", "{did}", "{did}", "{past}", "{past}", "{past}", "{past}", "{past}", "{past}", "{aim}",
];

/// The rules for sentences of the tasks.
const PLANNED: &[&str] = &[
    "{numeric}", "{numeric}", "{milestone}", "{worded}", "{direction}", "{direction}",
    "{direction}", "{direction}", "{direction}", "{direction}", "{direction}", "{direction}",
    "{aim}", "{aim}",
];

/// One sentence, of the review or of the tasks.
///
/// ```
/// let mut chance = goalcards_corpus::Chance::new(3);
/// assert!(goalcards_corpus::sentence(&mut chance).ends_with('。'));
/// ```
pub fn sentence(chance: &mut Chance) -> String {
    let kinds = if chance.below(2) == 0 { REVIEWED } else { PLANNED };
    joined(kinds, chance)
}

/// A paragraph of tasks: its topic, some sentences, a line break.
pub fn paragraph(chance: &mut Chance) -> String {
    expand("{lead}。", chance) + &sentences(PLANNED, 4, 8, chance) + "\n"
}

/// A whole report of some ten thousand characters.
///
/// ```
/// assert!(goalcards_corpus::report(1).chars().count() > 5_000);
/// ```
pub fn report(seed: u64) -> String {
    let mut chance = Chance::new(seed);
    let year = chance.between(2019, 2030);
    let mut text = opening(year, &mut chance);
    text.push_str(&review(year - 1, &mut chance));
    text.push_str(&targets(year, &mut chance));
    text.push_str(&tasks(year, &mut chance));
    if chance.below(3) == 0 {
        text.push_str(&annex(&mut chance));
    }
    text
}

fn opening(year: u64, chance: &mut Chance) -> String {
    let lines = format!(
        "政府工作报告\n\
         ——{year}年1月{{int 3 28}}日在{{stem}}市第{{han 2 9}}届人民代表大会第{{han 1 6}}次会议上\n\
         {{stem}}市市长　{{sign}}{{sign}}{{sign}}\n\n\
         各位代表：\n\
         现在，我代表市人民政府，向大会报告政府工作，请予审议。\n"
    );
    expand(&lines, chance)
}

fn review(year: u64, chance: &mut Chance) -> String {
    let mut text = format!("\n一、{year}年工作回顾\n过去一年，");
    text.push_str(&sentences(REVIEWED, 4, 7, chance));
    text.push('\n');
    for at in 1..=chance.between(5, 8) {
        let _ = write!(text, "（{}）", han(at));
        text.push_str(&expand("{was_headline}。", chance));
        text.push_str(&sentences(REVIEWED, 5, 9, chance));
        text.push('\n');
    }
    text.push_str("同时，我们也清醒看到，发展中还存在不少问题：");
    text.push_str(&list("{lack}", 4, 6, "；", chance));
    text.push_str("。对此，我们将采取有力措施，认真加以解决。\n");
    text
}

fn targets(year: u64, chance: &mut Chance) -> String {
    let mut text = format!("\n二、{year}年总体要求和主要目标\n");
    text.push_str(&expand(
        "今年政府工作的总体要求是：{direction}，{direction}，{direction}。\n",
        chance,
    ));
    text.push_str("今年发展的主要预期目标是：");
    text.push_str(&list("{target}", 8, 14, "；", chance));
    text.push('。');
    text.push_str(&list("{year_goal}", 1, 2, "，", chance));
    text.push_str("。\n");
    text
}

fn tasks(year: u64, chance: &mut Chance) -> String {
    let mut text = format!("\n三、{year}年重点工作\n");
    for at in 1..=chance.between(6, 9) {
        let _ = write!(text, "（{}）", han(at));
        text.push_str(&expand("{headline}\n", chance));
        for _ in 0..chance.between(3, 5) {
            text.push_str(&paragraph(chance));
        }
    }
    text.push_str("各位代表，蓝图已经绘就，奋斗正当其时。让我们同心同德、真抓实干！\n");
    text
}

/// A table and a glossary.
fn annex(chance: &mut Chance) -> String {
    let mut text = String::from("\n附件1\n主要指标表\n指标\t单位\t目标\t增速\n");
    text.push_str(&list("{row}", 4, 9, "\n", chance));
    text.push_str("\n\n名词解释\n");
    for at in 1..=chance.between(2, 5) {
        let _ = writeln!(text, "{at}.{}", expand("{gloss}", chance));
    }
    text
}

fn sentences(kinds: &[&str], least: u64, most: u64, chance: &mut Chance) -> String {
    (0..chance.between(least, most)).map(|_| joined(kinds, chance)).collect()
}

/// A sentence of one to four clauses.
fn joined(kinds: &[&str], chance: &mut Chance) -> String {
    let mut sentence = String::new();
    for at in 0..chance.between(1, 4) {
        if at > 0 {
            sentence.push_str(if chance.below(5) == 0 { "；" } else { "，" });
        }
        sentence.push_str(&expand(chance.pick(kinds).unwrap_or(&""), chance));
    }
    sentence.push('。');
    sentence
}

/// A rule expanded several times, joined by `between`.
fn list(rule: &str, least: u64, most: u64, between: &str, chance: &mut Chance) -> String {
    let count = chance.between(least, most);
    let expanded: Vec<String> = (0..count).map(|_| expand(rule, chance)).collect();
    expanded.join(between)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn clauses_are_hardly_ever_said_twice() {
        let text = crate::reports(200_000).concat();
        let ends = ['，', '。', '；', '\n', '：'];
        let clauses: Vec<&str> = text.split(ends).filter(|clause| clause.len() > 9).collect();
        let different: BTreeSet<&str> = clauses.iter().copied().collect();
        assert!(different.len() >= 3_000, "{} of {}", different.len(), clauses.len());
        assert!(different.len() * 2 >= clauses.len(), "{} of {}", different.len(), clauses.len());
    }
}
