//! Expands a rule of the grammar to text.

use crate::{Chance, Rules, goals, names, prose, words};

const GRAMMAR: &[Rules] = &[names::RULES, goals::RULES, prose::RULES, words::RULES];

/// Expands everything in braces, recursively.
///
/// | in braces | becomes |
/// |---|---|
/// | `{place}` | one alternative of the rule `place` |
/// | `{int 2 60}` | a whole number between the two |
/// | `{tenths 5 98}` | a number of tenths: 0.5 to 9.8 |
/// | `{cents 5 980}` | a number of hundredths: 0.05 to 9.8 |
/// | `{han 2 19}` | a whole number in Chinese numerals, up to 99 |
pub(crate) fn expand(text: &str, chance: &mut Chance) -> String {
    let mut expanded = String::new();
    put(text, chance, &mut expanded);
    expanded
}

fn put(text: &str, chance: &mut Chance, expanded: &mut String) {
    let mut rest = text;
    while let Some((plain, (name, after))) =
        rest.split_once('{').and_then(|(plain, open)| Some((plain, open.split_once('}')?)))
    {
        expanded.push_str(plain);
        match alternatives(name) {
            Some(choices) => put(chance.pick(choices).unwrap_or(&""), chance, expanded),
            None => expanded.push_str(&number(name, chance)),
        }
        rest = after;
    }
    expanded.push_str(rest);
}

fn alternatives(name: &str) -> Option<&'static [&'static str]> {
    let mut rules = GRAMMAR.iter().flat_map(|rules| rules.iter());
    rules.find(|(rule, _)| *rule == name).map(|(_, choices)| *choices)
}

/// `int 2 60` → 17; `None` for an unknown kind of number.
fn number(words: &str, chance: &mut Chance) -> String {
    let mut words = words.split(' ');
    let kind = words.next().unwrap_or_default();
    let mut limit = || words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
    let (least, most) = (limit(), limit());
    let drawn = chance.between(least, most);
    match kind {
        "int" => drawn.to_string(),
        "tenths" => decimal(drawn, 10),
        "cents" => decimal(drawn, 100),
        "han" => han(drawn),
        _ => String::new(),
    }
}

/// 86 tenths as `8.6`, 80 as `8`.
fn decimal(parts: u64, of: u64) -> String {
    let places = if of == 10 { 1 } else { 2 };
    let written = format!("{}.{:0places$}", parts / of, parts % of);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// 23 → 二十三
pub(crate) fn han(number: u64) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |number: u64| DIGITS[usize::try_from(number % 10).unwrap_or(0)];
    match number {
        0 => "零".to_owned(),
        1..10 => digit(number).to_owned(),
        10..20 => format!("十{}", digit(number)),
        _ => format!("{}十{}", digit(number / 10), digit(number)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_in_braces_is_a_rule_or_a_number() {
        for (rule, choices) in GRAMMAR.iter().flat_map(|rules| rules.iter()) {
            for choice in *choices {
                for part in choice.split('{').skip(1) {
                    let name = part.split_once('}').map(|(name, _)| name).unwrap_or_default();
                    let is_number = !number(name, &mut Chance::new(0)).is_empty();
                    assert!(alternatives(name).is_some() || is_number, "{rule}: {choice}");
                }
            }
        }
    }

    #[test]
    fn every_rule_is_named_once_and_gives_text() {
        let mut names: Vec<&str> =
            GRAMMAR.iter().flat_map(|rules| rules.iter()).map(|(name, _)| *name).collect();
        for name in &names {
            let text = expand(&format!("{{{name}}}"), &mut Chance::new(1));
            assert!(!text.is_empty() && !text.contains(['{', '}']), "{name}: {text}");
        }
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }

    #[test]
    fn numbers_are_written_as_reports_write_them() {
        assert_eq!([decimal(86, 10), decimal(80, 10), decimal(5, 100)], ["8.6", "8", "0.05"]);
        assert_eq!(
            [han(2), han(10), han(12), han(20), han(99)],
            ["二", "十", "十二", "二十", "九十九"]
        );
    }
}
