//! Whether a number is promised, done, or neither: by the part of the report, and by the words around it.

use super::{
    document_stance::{in_table, progressed},
    finding::{NonTargetReason, Stance, StanceFinding},
};
use crate::{
    lexicon::{Words, calendar, changes, numerals, stance_cues, units::UnitKind},
    quantity::{Quantities, Quantity},
    structure::{DocumentKind, Outline, Part, Sentence, SentenceKind, clauses},
    text::{Clean, HAN_LEN, Span, first_bytes, is_han, last_bytes, one_of, pause},
};

/// The stance of every quantity, in order.
#[must_use]
pub async fn classify_stances(
    text: &str,
    outline: &Outline,
    quantities: &Quantities,
) -> Vec<StanceFinding> {
    let mut findings = Vec::with_capacity(quantities.found.len());
    for row in quantities.found.chunk_by(|left, right| left.sentence == right.sentence) {
        let sentence =
            row.first().and_then(|first| outline.sentences.get(first.sentence.0 as usize));
        let Some(sentence) = sentence else { continue };
        let clauses = clauses(text, sentence.span);
        let past = Retrospective::of(text, sentence.span);
        for quantity in row {
            let at = clauses.partition_point(|clause| clause.start() <= quantity.span.start());
            let clause =
                at.checked_sub(1).and_then(|at| clauses.get(at)).copied().unwrap_or(sentence.span);
            let near = nearby_clause(text, clause, quantity.span);
            let finding = in_table(text, outline, sentence, quantity).unwrap_or_else(|| {
                let finding =
                    stance_of(text, outline.metadata.year, sentence, past, near, quantity);
                if outline.metadata.document_kind == DocumentKind::Progress {
                    progressed(text, sentence, near, quantity, finding)
                } else {
                    finding
                }
            });
            findings.push(finding);
            pause().await;
        }
    }
    findings
}

/// The clause around a number, cut to [`stance_cues::CLAUSE`] bytes on either side.
fn nearby_clause(text: &str, clause: Span<Clean>, number: Span<Clean>) -> Span<Clean> {
    let before =
        last_bytes(text.get(clause.start()..number.start()).unwrap_or(""), stance_cues::CLAUSE);
    let after =
        first_bytes(text.get(number.end()..clause.end()).unwrap_or(""), stance_cues::CLAUSE);
    Span::new(number.start() - before.len(), number.end() + after.len())
}

fn stance_of(
    text: &str,
    year: Option<i32>,
    sentence: &Sentence,
    past: Option<Retrospective>,
    clause: Span<Clean>,
    quantity: &Quantity,
) -> StanceFinding {
    match sentence.kind {
        SentenceKind::Glossary | SentenceKind::Boilerplate => {
            return StanceFinding {
                stance: Stance::Context,
                cue: None,
                reason: Some(NonTargetReason::Outside),
            };
        }
        SentenceKind::Repeated => {
            return StanceFinding {
                stance: Stance::Context,
                cue: None,
                reason: Some(NonTargetReason::Repeated),
            };
        }
        SentenceKind::Body | SentenceKind::Heading => {}
    }
    // 提出25项主要指标: the number of targets is no target.
    let after = text.get(quantity.span.end()..sentence.span.end()).unwrap_or("");
    if quantity.kind == UnitKind::Count && stance_cues::COUNTED_TARGETS.any_prefix_of(after) {
        return StanceFinding {
            stance: Stance::Context,
            cue: None,
            reason: Some(NonTargetReason::Describes),
        };
    }
    let decided = stance_from_cues(text, sentence, past, clause, quantity)
        .or_else(|| stance_from_year(text, year?, sentence, quantity));
    let reason = descriptive_reason(text, sentence, quantity);
    let stance_of_part = match sentence.part {
        Part::Plan => Stance::Target,
        Part::Review => Stance::Result,
        Part::Other => Stance::Context,
    };
    let (stance, cue) = decided.unwrap_or((stance_of_part, None));
    let reason = reason.or(match stance {
        Stance::Target => None,
        Stance::Result => Some(NonTargetReason::Done),
        Stance::Context => Some(NonTargetReason::Describes),
    });
    StanceFinding { stance, cue, reason }
}

/// The stance that words give against the part: done although in the plan, still to come although in the review.
fn stance_from_cues(
    text: &str,
    sentence: &Sentence,
    past: Option<Retrospective>,
    clause: Span<Clean>,
    quantity: &Quantity,
) -> Option<(Stance, Option<Span<Clean>>)> {
    let before = text.get(sentence.span.start()..quantity.span.start())?;
    let found = |list: &Words, within: &str, offset: usize| {
        let last = list.rfind_in(within);
        last.map(|(at, word)| Span::new(offset + at, offset + at + word.len()))
    };
    let clause_before = text.get(clause.start()..quantity.span.start())?;
    let near = last_bytes(before, stance_cues::NEARBY);
    let near_base = quantity.span.start() - near.len();
    if let Some(cue) = external_source(text, clause, quantity) {
        return Some((Stance::Context, Some(cue)));
    }
    let after = text.get(quantity.span.end()..clause.end())?;
    let left = if sentence.part == Part::Plan { old_level_cue(clause_before, after) } else { None };
    if let Some(at) = left.map(|at| clause.start() + at) {
        return Some((Stance::Result, Some(Span::new(at, at + HAN_LEN))));
    }
    match sentence.part {
        Part::Plan => {
            if let Some(cue) = past.and_then(|past| past.until(text, quantity.span.start())) {
                return Some((Stance::Result, Some(cue)));
            }
            // 下降了3.3%, 形成了12项成果: the aspect says that it is done.
            let aspect = clause_before.ends_with(stance_cues::COMPLETED_ASPECT)
                && !clause_before.ends_with(stance_cues::PURPOSE);
            if aspect && !stance_cues::CHOSEN.any_in(after) {
                let at = quantity.span.start();
                return Some((Stance::Result, Some(Span::new(at - HAN_LEN, at))));
            }
            let done = found(&stance_cues::DONE, clause_before, clause.start())?;
            let compared = last_bytes(&text[..done.start()], HAN_LEN);
            if compared.ends_with(stance_cues::COMPARING) {
                return None;
            }
            let again = found(
                &stance_cues::AHEAD,
                text.get(done.end()..quantity.span.start())?,
                done.end(),
            );
            if again.is_some() {
                return None;
            }
            Some((Stance::Result, Some(done)))
        }
        Part::Review => {
            let ahead = found(&stance_cues::AHEAD_IN_REVIEW, near, near_base)?;
            Some((Stance::Target, Some(ahead)))
        }
        Part::Other => {
            let ahead = found(&stance_cues::AHEAD_IN_REVIEW, near, near_base);
            ahead.map(|ahead| (Stance::Target, Some(ahead)))
        }
    }
}

/// The opening of a retrospective sentence, 五年来, if nothing up to byte `end` looks ahead again.
#[must_use]
pub fn retrospective_cue(text: &str, sentence: Span<Clean>, end: usize) -> Option<Span<Clean>> {
    Retrospective::of(text, sentence)?.until(text, end)
}

/// A sentence that opens with the past.
#[derive(Clone, Copy, Debug)]
struct Retrospective {
    /// The opening.
    cue: Span<Clean>,
    /// The byte where it first looks ahead again.
    ahead: Option<usize>,
}

impl Retrospective {
    fn of(text: &str, sentence: Span<Clean>) -> Option<Self> {
        let words = sentence.slice(text);
        let opening = words.trim_start_matches(|ch: char| {
            ch.is_whitespace() || stance_cues::BEFORE_PAST.contains(ch)
        });
        let cue = stance_cues::LOOKING_BACK.longest_prefix_of(opening)?;
        let start = sentence.end() - opening.len();
        let cue = Span::new(start, start + cue.len());
        let ahead = stance_cues::TURNING_AHEAD.find_in(text.get(cue.end()..sentence.end())?);
        Some(Self { cue, ahead: ahead.map(|(at, _)| cue.end() + at) })
    }

    /// The opening, if the sentence is retrospective up to a byte.
    fn until(self, text: &str, end: usize) -> Option<Span<Clean>> {
        // A word that `end` cuts in two does not count.
        let rest = self.ahead.and_then(|ahead| text.get(ahead..end)).unwrap_or("");
        let ahead = stance_cues::TURNING_AHEAD.any_in(rest);
        (self.cue.end() <= end && !ahead).then_some(self.cue)
    }
}

/// The stance that a later year gives: 到2027年 in a review is still to come.
fn stance_from_year(
    text: &str,
    report: i32,
    sentence: &Sentence,
    quantity: &Quantity,
) -> Option<(Stance, Option<Span<Clean>>)> {
    let before = text.get(sentence.span.start()..quantity.span.start())?;
    let before = last_bytes(before, stance_cues::CLAUSE);
    let start = quantity.span.start() - before.len();
    let (at, year) = last_year(before).filter(|_| sentence.part != Part::Plan)?;
    let ahead = year > report
        && before[..at].ends_with(stance_cues::BEFORE_TARGET_YEAR)
        && !stance_cues::DONE.any_in(&before[at..]);
    let cue = Span::new(start + at, start + at + YEAR_BYTES);
    ahead.then_some((Stance::Target, Some(cue)))
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
    let began = began.filter(|_| stance_cues::CHANGED.any_prefix_of(rest)).map(str::len);
    began.or_else(|| from_a_level(before, after))
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

/// The words that make a number neither promised nor done by this government: forecasts of others, laws, demands of higher levels,
/// the number of inhabitants.
fn external_source(text: &str, clause: Span<Clean>, quantity: &Quantity) -> Option<Span<Clean>> {
    let before = text.get(clause.start()..quantity.span.start())?;
    let after = text.get(quantity.span.end()..clause.end())?;
    let near = first_bytes(after, stance_cues::PEOPLE_NEARBY);
    let people = stance_cues::PEOPLE
        .iter()
        .filter_map(|word| near.find(word).map(|at| (at, word.len())))
        .min();
    if let Some((at, len)) =
        people.filter(|_| quantity.unit.is_empty() || quantity.unit == stance_cues::PERSON)
    {
        return Some(Span::new(quantity.span.end() + at, quantity.span.end() + at + len));
    }
    // 抓好以下9个方面的工作: the number of sections of the report.
    if after.starts_with(stance_cues::ASPECTS) && stance_cues::ASPECT_UNITS.contains(&quantity.unit)
    {
        let end = quantity.span.end();
        return Some(Span::new(end, end + stance_cues::ASPECTS.len()));
    }
    let near = last_bytes(before, stance_cues::NEARBY);
    let base = quantity.span.start() - near.len();
    let word = stance_cues::OUTSIDE
        .iter()
        .filter_map(|word| near.rfind(word).map(|at| (at, word.len())))
        .max();
    word.map(|(at, len)| Span::new(base + at, base + at + len))
}

/// Whether an amount belongs to the name of one of several works: 10万吨｜磷酸铁锂、示例二期等7个项目.
fn is_listed_work(after: &str) -> bool {
    let near = first_bytes(after, stance_cues::WORK_NEARBY);
    let end = near.find(one_of(&['，', '。', '；', '：', '\n'])).unwrap_or(near.len());
    let work = near[..end].find(stance_cues::WORK).map_or("", |at| &near[..at]);
    let thing = work.chars().next().is_some_and(is_han);
    let changes = stance_cues::CHANGED.any_prefix_of(work)
        || work.starts_with(stance_cues::AFTER_PLAIN_AMOUNT);
    thing && !changes && work.contains(stance_cues::LIST_MARKS)
}

/// Why a number describes a thing: an attribute such as 总投资, or a threshold in a name such as 50亿元以上企业.
fn descriptive_reason(
    text: &str,
    sentence: &Sentence,
    quantity: &Quantity,
) -> Option<NonTargetReason> {
    let before = text.get(sentence.span.start()..quantity.span.start())?;
    let after = text.get(quantity.span.end()..sentence.span.end())?;
    let attribute = stance_cues::ATTRIBUTES.any_suffix_of(before);
    let holds = stance_cues::ATTRIBUTE_ENDS.any_prefix_of(after);
    if attribute && holds {
        return Some(NonTargetReason::Attribute);
    }
    let rated = quantity.predicate.is_none() && quantity.bound.is_none();
    if rated && stance_cues::OUTPUT_UNITS.contains(quantity.unit) && is_listed_work(after) {
        return Some(NonTargetReason::Attribute);
    }
    // 5家以上企业 counts, 5亿元以上企业 describes.
    let counts = quantity.kind == UnitKind::Count
        && !quantity.unit.is_empty()
        && !stance_cues::PEOPLE_UNITS.contains(&quantity.unit);
    // 超百亿元的｜30家企业: the next number counts them.
    let counted = after
        .strip_prefix(numerals::POSSESSIVE)
        .is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()));
    let names = stance_cues::THRESHOLD_HEADS.any_prefix_of(after) || counted;
    let limit = quantity.bound.is_some() && !counts && names;
    limit.then_some(NonTargetReason::Threshold)
}
