//! Words that decide the stance of a number against the part of the report: an ordered table of rules, the first that fits decides.

use super::{finding::Stance, retrospective::Retrospective};
use crate::{
    lexicon::{Words, calendar, changes, stance_cues},
    quantity::Quantity,
    structure::{Part, Sentence},
    text::{Clean, HAN_LEN, Span, first_bytes, last_bytes},
};

/// A number with what is known of its sentence.
#[derive(Clone, Copy)]
pub(super) struct StanceContext<'t> {
    /// The clean text.
    pub(super) text: &'t str,
    /// The year of the report.
    pub(super) report_year: Option<i32>,
    /// The sentence of the number.
    pub(super) sentence: &'t Sentence,
    /// The opening of the sentence, if it is retrospective.
    pub(super) past: Option<Retrospective>,
    /// The clause of the number, or the part of it that is looked at.
    pub(super) clause: Span<Clean>,
    /// The number.
    pub(super) quantity: &'t Quantity,
}

impl<'t> StanceContext<'t> {
    fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or("")
    }

    /// The sentence up to the number.
    fn sentence_before(&self) -> &'t str {
        self.slice(self.sentence.span.start(), self.quantity.span.start())
    }

    /// The clause up to the number.
    fn clause_before(&self) -> &'t str {
        self.slice(self.clause.start(), self.quantity.span.start())
    }

    /// The clause after the number.
    fn clause_after(&self) -> &'t str {
        self.slice(self.quantity.span.end(), self.clause.end())
    }

    fn is_in_plan(&self) -> bool {
        self.sentence.part == Part::Plan
    }
}

/// A stance, with the words that say so.
type Decision = (Stance, Span<Clean>);

/// The rules in their order.
const RULES: &[fn(&StanceContext<'_>) -> Option<Decision>] = &[
    number_of_people, number_of_aspects, external_source, yield_of_work, old_level,
    retrospective_sentence, completed_aspect, done_before, still_to_come, later_year,
];

/// The stance of a number by the words around it.
pub(super) fn stance_from_words(context: &StanceContext<'_>) -> Option<Decision> {
    RULES.iter().find_map(|rule| rule(context))
}

/// 13亿中国人民: the number of inhabitants.
fn number_of_people(context: &StanceContext<'_>) -> Option<Decision> {
    let unit = context.quantity.unit;
    if !unit.is_empty() && unit != stance_cues::PERSON {
        return None;
    }
    let near = first_bytes(context.clause_after(), stance_cues::PEOPLE_NEARBY);
    let words = stance_cues::PEOPLE.iter();
    let (at, len) = words.filter_map(|word| Some((near.find(word)?, word.len()))).min()?;
    let start = context.quantity.span.end() + at;
    Some((Stance::Context, Span::new(start, start + len)))
}

/// 抓好以下9个方面的工作: the number of sections of the report.
fn number_of_aspects(context: &StanceContext<'_>) -> Option<Decision> {
    let is_counted = stance_cues::ASPECT_UNITS.contains(&context.quantity.unit);
    if !is_counted || !context.clause_after().starts_with(stance_cues::ASPECTS) {
        return None;
    }
    let start = context.quantity.span.end();
    Some((Stance::Context, Span::new(start, start + stance_cues::ASPECTS.len())))
}

/// 国家要求, 世界银行: forecasts of others, laws, demands of higher levels.
fn external_source(context: &StanceContext<'_>) -> Option<Decision> {
    let near = last_bytes(context.clause_before(), stance_cues::NEARBY);
    let words = stance_cues::OUTSIDE.iter();
    let (at, len) = words.filter_map(|word| Some((near.rfind(word)?, word.len()))).max()?;
    let start = context.quantity.span.start() - near.len() + at;
    Some((Stance::Context, Span::new(start, start + len)))
}

/// 项目全部达产后，预计可实现年产值50亿元: what a work will bring once it runs is a forecast, and no promise.
fn yield_of_work(context: &StanceContext<'_>) -> Option<Decision> {
    let before = last_bytes(context.sentence_before(), stance_cues::NEARBY);
    let base = context.quantity.span.start() - before.len();
    let once = last_cue(&stance_cues::ONCE_RUNNING, before, base)?;
    let since = context.slice(once.end(), context.quantity.span.start());
    let expects = stance_cues::MAY_BRING.any_in(since) && !stance_cues::STRIVING.any_in(since);
    expects.then_some((Stance::Context, once))
}

/// 由38.5%提高到45%: in the plan, the old level of a change.
fn old_level(context: &StanceContext<'_>) -> Option<Decision> {
    if !context.is_in_plan() {
        return None;
    }
    let at = old_level_cue(context.clause_before(), context.clause_after())?;
    let start = context.clause.start() + at;
    Some((Stance::Result, Span::new(start, start + HAN_LEN)))
}

/// 五年来，…: in the plan, a sentence that opens with the past.
fn retrospective_sentence(context: &StanceContext<'_>) -> Option<Decision> {
    if !context.is_in_plan() {
        return None;
    }
    let cue = context.past?.until(context.text, context.quantity.span.start())?;
    Some((Stance::Result, cue))
}

/// 下降了3.3%, 形成了12项成果: in the plan, 了 says that it is done.
fn completed_aspect(context: &StanceContext<'_>) -> Option<Decision> {
    let before = context.clause_before();
    let is_completed = before.ends_with(stance_cues::COMPLETED_ASPECT)
        && !before.ends_with(stance_cues::PURPOSE)
        && !stance_cues::CHOSEN.any_in(context.clause_after());
    if !context.is_in_plan() || !is_completed {
        return None;
    }
    let end = context.quantity.span.start();
    Some((Stance::Result, Span::new(end - HAN_LEN, end)))
}

/// 已建成12个: in the plan, a word of what is done, unless it is only compared with, or a word that looks ahead follows.
fn done_before(context: &StanceContext<'_>) -> Option<Decision> {
    if !context.is_in_plan() {
        return None;
    }
    let done = last_cue(&stance_cues::DONE, context.clause_before(), context.clause.start())?;
    let is_compared =
        last_bytes(&context.text[..done.start()], HAN_LEN).ends_with(stance_cues::COMPARING);
    let since = context.slice(done.end(), context.quantity.span.start());
    if is_compared || stance_cues::AHEAD.any_in(since) {
        return None;
    }
    Some((Stance::Result, done))
}

/// 今年计划, 下一步: outside the plan, a word of what is still to come.
fn still_to_come(context: &StanceContext<'_>) -> Option<Decision> {
    if context.is_in_plan() {
        return None;
    }
    let near = last_bytes(context.sentence_before(), stance_cues::NEARBY);
    let start = context.quantity.span.start() - near.len();
    Some((Stance::Target, last_cue(&stance_cues::AHEAD_IN_REVIEW, near, start)?))
}

/// 到2027年: outside the plan, a year after that of the report.
fn later_year(context: &StanceContext<'_>) -> Option<Decision> {
    if context.is_in_plan() {
        return None;
    }
    let before = last_bytes(context.sentence_before(), stance_cues::CLAUSE);
    let (at, year) = last_year(before)?;
    let is_ahead = year > context.report_year?
        && before[..at].ends_with(stance_cues::BEFORE_TARGET_YEAR)
        && !stance_cues::DONE.any_in(&before[at..]);
    let start = context.quantity.span.start() - before.len() + at;
    if is_ahead { Some((Stance::Target, Span::new(start, start + YEAR_BYTES))) } else { None }
}

/// The last of the words in a text that begins at byte `start` of the clean text.
fn last_cue(list: &Words, text: &str, start: usize) -> Option<Span<Clean>> {
    let (at, word) = list.rfind_in(text)?;
    Some(Span::new(start + at, start + at + word.len()))
}

/// Four digits and 年.
const YEAR_BYTES: usize = 4 + HAN_LEN;

/// The last year in a text, with its first byte.
fn last_year(words: &str) -> Option<(usize, i32)> {
    words.match_indices(calendar::YEAR).rev().find_map(|(end, _)| {
        let at = end.checked_sub(4)?;
        let year: i32 = words.get(at..end)?.parse().ok()?;
        (1949..2100).contains(&year).then_some((at, year))
    })
}

/// 由38.5%提高到45%: for an old level the byte of 由 or 从 in `before`, the clause up to the number.
fn old_level_cue(before: &str, after: &str) -> Option<usize> {
    // 由160元和55元分别提高到: each of the numbers in a row.
    let number = |ch: char| ch.is_ascii_digit() || stance_cues::LEVEL_CHARS.contains(ch);
    let row = |ch: char| number(ch) || stance_cues::LEVEL_JOINTS.contains(&ch);
    let began = before.trim_end_matches(row).strip_suffix(stance_cues::FROM);
    let rest = after.trim_start_matches(row).trim_start_matches(changes::RESPECTIVELY);
    let rest = rest.trim_start_matches(stance_cues::BOUND_CHARS);
    if let Some(lead) = began
        && stance_cues::CHANGED.any_prefix_of(rest)
    {
        return Some(lead.len());
    }
    from_a_level(before, after)
}

/// 由每人每月160元提高到, 从15个县扩大到: the same with words between, where the new level follows.
fn from_a_level(before: &str, after: &str) -> Option<usize> {
    let near = last_bytes(before, stance_cues::NEARBY);
    let at = near.rfind(stance_cues::FROM)?;
    let between = &near[at + HAN_LEN..];
    let number = |ch: char| {
        ch.is_ascii_digit()
            || stance_cues::LEVEL_CHARS.contains(ch)
            || stance_cues::LEVEL_LIST_JOINTS.contains(&ch)
    };
    let words = between.chars().filter(|ch| !number(*ch)).count();
    let noun = first_bytes(after, stance_cues::LEVEL_NEARBY).trim_start_matches(number);
    let end = noun.find(|ch: char| ch.is_ascii_digit() || "，；。：".contains(ch));
    let noun = &noun[..end.unwrap_or(noun.len())];
    let level = noun.rfind(stance_cues::NEW_LEVEL).map_or("", |to| &noun[..to]);
    let plain = !between.contains(stance_cues::NO_OLD_LEVEL);
    let changed =
        plain && words <= stance_cues::MAX_BETWEEN_CHARS && stance_cues::CHANGED.any_in(level);
    changed.then_some(before.len() - near.len() + at)
}
