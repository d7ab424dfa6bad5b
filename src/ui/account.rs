//! The honest account of all numbers: what stands on cards, what is a result, what is left and why; headline and pairs.

use crate::text::{IntoList, one_of};
use std::ops::Range;

use crate::ui::{
    choice::Adopted,
    codes,
    format::{self, Figure},
    i18n::Lang,
    reading::Reading,
};
use crate::wire::{Class, Goal, Pair, Quantity};

/// How many numbers went where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Goals, 工作部署 not counted.
    pub goals: usize,
    /// 工作部署
    pub programmes: usize,
    /// Every number of the text.
    pub numbers: usize,
    /// Numbers on cards.
    pub carded: usize,
    /// Numbers that the report states as done.
    pub results: usize,
    /// Numbers in the panel.
    pub left: usize,
}

/// Counts goals and numbers; `numbers` is always the sum of the three below it.
#[must_use]
pub(crate) fn tally(reading: &Reading) -> Tally {
    let analysis = &reading.analysis;
    let programmes = analysis.goals.iter().filter(|goal| goal.class == Class::Programme).count();
    let carded = analysis.quantities.iter().filter(|one| one.goal.is_some()).count();
    let results = reading.results.len();
    let numbers = analysis.quantities.len() + analysis.leftovers.len();
    let left = numbers - carded - results;
    Tally { goals: analysis.goals.len() - programmes, programmes, numbers, carded, results, left }
}

/// Numbers without a card that share a reason.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Left {
    /// Why they stand on no card.
    pub reason: String,
    /// Their places in the text, in text order, each with what a card can be made of.
    pub places: Vec<(Range<usize>, Adopted)>,
    /// They are results.
    pub told: bool,
}

/// All numbers without a card, by reason, the most frequent first; the results stand last.
#[must_use]
pub(crate) fn left(reading: &Reading, lang: Lang) -> Vec<Left> {
    let analysis = &reading.analysis;
    let quantities = analysis.quantities.iter().zip(&reading.quantities);
    let loose = quantities
        .filter(|(one, _)| one.goal.is_none() && reading.results.binary_search(&one.id).is_err());
    let loose = loose.map(|(one, range)| {
        let reason = one.reason.as_deref().unwrap_or("context");
        (reason, (range.clone(), Adopted::Quantity(one.id)))
    });
    let digits = analysis.leftovers.iter().zip(&reading.leftovers).enumerate();
    let digits = digits.map(|(id, (one, range))| {
        let id = u32::try_from(id).unwrap_or(u32::MAX);
        (one.reason.as_str(), (range.clone(), Adopted::Leftover(id)))
    });
    let mut groups: Vec<(&str, Vec<Place>)> = Vec::new();
    for (code, place) in loose.chain(digits) {
        match groups.iter_mut().find(|(known, _)| *known == code) {
            Some((_, places)) => places.push(place),
            None => groups.push((code, vec![place])),
        }
    }
    crate::text::sort_by(&mut groups, |left, right| left.1.len() > right.1.len());
    let named = |(code, mut places): (&str, Vec<Place>)| {
        crate::text::sort_by(&mut places, |left, right| left.0.start < right.0.start);
        Left { reason: codes::reason(code, lang), places, told: false }
    };
    let result = |id: &u32| (reading.quantities[*id as usize].clone(), Adopted::Quantity(*id));
    let told = Left {
        reason: lang.messages().left_told.to_owned(),
        places: reading.results.iter().map(result).into_list(),
        told: true,
    };
    let told = (!told.places.is_empty()).then_some(told);
    groups.into_iter().map(named).chain(told).into_list()
}

type Place = (Range<usize>, Adopted);

/// A place with a few words before and after it, on one line.
#[must_use]
pub(crate) fn snippet(reading: &Reading, place: &Range<usize>) -> (String, String, String) {
    const AROUND: usize = 14;
    let line =
        reading.paragraph_at(place.start).map_or(0..reading.text.len(), |one| one.range.clone());
    let before = reading.text.get(line.start..place.start).unwrap_or_default();
    let after = reading.text.get(place.end..line.end).unwrap_or_default();
    let stop = |c: char| matches!(c, '。' | '；' | ';' | '！' | '，' | ',' | '：' | ':');
    let clause = before.rsplit(stop).next().unwrap_or_default();
    let after = after.split(stop).next().unwrap_or_default();
    let from = clause.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let (open, close) = (if from > 0 { "…" } else { "" }, if to < after.len() { "…" } else { "" });
    let before = clause[from..].trim_start_matches(one_of(&['、', '”', '）', ')']));
    (format!("{open}{before}"), reading.words(place).to_owned(), format!("{}{close}", &after[..to]))
}

/// What stands large on a card.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Numbers.
    Figures(Vec<Figure>),
    /// Words of the text: a benchmark, a closed word, a completing verb with its deadline.
    Words {
        /// The deadline, where it stands in the goal.
        due: Option<String>,
        /// The words.
        words: String,
    },
    /// Nothing beyond the title.
    Nothing,
}

/// What stands large on the card of `goal`.
#[must_use]
pub(crate) fn value(reading: &Reading, goal: &Goal, lang: Lang) -> Value {
    let mut quantities =
        goal.quantities.iter().filter_map(|id| reading.analysis.quantities.get(*id as usize));
    let mut figures: Vec<Figure> = quantities.clone().map(|one| Figure::new(one, lang)).into_list();
    // 高于全省0.5个百分点: a number that measures from something never stands without it.
    if let (Some(relation), Some(first), Some(one)) =
        (&goal.relation, figures.first_mut(), quantities.next())
    {
        first.words = Some([relation.as_str(), one.text.as_str()].concat());
    }
    if !figures.is_empty() {
        return Value::Figures(figures);
    }
    let deciding = goal.cues.iter().rev().find(|cue| cue.says.starts_with("class:"));
    let deciding = deciding.map(|cue| cue.text.clone());
    let words = goal.relation.clone().or(deciding);
    let words = words.filter(|_| goal.class != Class::Programme).unwrap_or_default();
    let due = goal.deadline.text.clone().filter(|_| goal.class == Class::Milestone);
    if words.is_empty() && due.is_none() { Value::Nothing } else { Value::Words { due, words } }
}

/// The words of a goal that has nothing large, on one line; nothing where its title says all of them.
#[must_use]
pub(crate) fn gist(reading: &Reading, goal: &Goal) -> String {
    let range = reading.goals.get(goal.id as usize).cloned().unwrap_or_default();
    let words = reading.words(&range);
    let plain = |c: &char| !c.is_control() && *c != '\u{3000}';
    let words: String = words.chars().filter(plain).collect();
    if words == goal.title { String::new() } else { words }
}

/// The goals of the 主要预期目标 passage.
#[must_use]
pub(crate) fn headline(reading: &Reading) -> Vec<u32> {
    let goals = reading.analysis.goals.iter();
    goals
        .filter(|goal| goal.headline && goal.class != Class::Programme)
        .map(|goal| goal.id)
        .into_list()
}

/// A pair with its two quantities and what it says.
#[derive(Clone, Debug)]
pub(crate) struct Told<'r> {
    /// The pair.
    pub pair: &'r Pair,
    /// The number done.
    pub result: &'r Quantity,
    /// The number promised.
    pub target: &'r Quantity,
    /// The difference, or why there is none.
    pub says: String,
    /// Both measure one thing the same way.
    pub sound: bool,
}

/// Pair `id` with its quantities.
#[must_use]
pub(crate) fn told(reading: &Reading, id: u32, lang: Lang) -> Option<Told<'_>> {
    let pair = reading.analysis.pairs.get(id as usize)?;
    let result = reading.analysis.quantities.get(pair.result as usize)?;
    let target = reading.analysis.quantities.get(pair.target as usize)?;
    let sound = pair.reason != "doubtful_scope" && format::comparable(result, target);
    Some(Told { pair, result, target, says: format::difference(pair, result, target, lang), sound })
}

/// The name of a goal's row: its indicator, or its title.
#[must_use]
pub(crate) fn name(goal: &Goal) -> &str {
    goal.indicator
        .as_ref()
        .map(|named| named.text.as_str())
        .filter(|name| !name.is_empty())
        .unwrap_or(&goal.title)
}

/// A goal as plain text, for the clipboard: title, value, words of the text.
#[must_use]
pub(crate) fn plain(reading: &Reading, id: u32, lang: Lang) -> String {
    let Some(goal) = reading.analysis.goals.get(id as usize) else { return String::new() };
    let value = match value(reading, goal, lang) {
        Value::Figures(figures) => figures.iter().map(Figure::line).into_list().join("，"),
        Value::Words { due, words } => format!("{}{words}", due.unwrap_or_default()),
        Value::Nothing => String::new(),
    };
    let range = reading.goals.get(id as usize).cloned().unwrap_or_default();
    let (due, _) = format::due(&goal.deadline, lang);
    let commitment = codes::commitment(goal.commitment, lang);
    format!("{}\t{value}\t{commitment}\t{due}\t“{}”", goal.title, reading.words(&range))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixture;

    #[test]
    fn the_account_adds_up() {
        let reading = fixture::reading();
        let tally = tally(&reading);
        assert_eq!(
            tally,
            Tally { goals: 8, programmes: 1, numbers: 9, carded: 5, results: 2, left: 2 }
        );
        let listed: usize = left(&reading, Lang::Zh).iter().map(|group| group.places.len()).sum();
        assert_eq!(listed, tally.left + tally.results);
    }

    #[test]
    fn a_snippet_stays_in_its_clause() {
        let reading = fixture::reading();
        let (before, words, after) = snippet(&reading, &reading.leftovers[0]);
        assert_eq!(format!("{before}[{words}]{after}"), "[5G]基站建成300座");
    }

    #[test]
    fn values_are_numbers_or_words_of_the_text() {
        let reading = fixture::reading();
        let goals = &reading.analysis.goals;
        let words = |due: Option<&str>, words: &str| Value::Words {
            due: due.map(str::to_owned),
            words: words.into(),
        };
        assert!(
            matches!(value(&reading, &goals[0], Lang::Zh), Value::Figures(figures) if figures.len() == 1)
        );
        assert_eq!(value(&reading, &goals[2], Lang::Zh), words(None, "与经济增长同步"));
        assert_eq!(value(&reading, &goals[5], Lang::Zh), words(Some("年底"), "全面完工"));
        assert_eq!(value(&reading, &goals[8], Lang::Zh), Value::Nothing);
    }
}
