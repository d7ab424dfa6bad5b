//! Whether a number is promised, done, or neither: by the part of the report, and by the words around it.

use super::{
    document_stance::{in_table, progressed},
    finding::{NonTargetReason, Stance, StanceFinding},
    retrospective::Retrospective,
    stance_rules::{StanceContext, stance_from_words},
};
use crate::{
    lexicon::{
        numerals, stance_cues,
        units::{self, UnitKind},
    },
    quantity::{Quantities, Quantity},
    structure::{DocumentKind, Outline, Part, Sentence, SentenceKind, clauses},
    text::{
        Clean, Span, first_bytes, is_han, last_bytes, one_of, pause,
        punctuation::{CLAUSE_ENDS, last_clause_start},
    },
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
                let report_year = outline.metadata.year;
                let finding = stance_of(&StanceContext {
                    text,
                    report_year,
                    sentence,
                    past,
                    clause: near,
                    quantity,
                });
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

fn stance_of(context: &StanceContext<'_>) -> StanceFinding {
    let none = |reason| StanceFinding { stance: Stance::Context, cue: None, reason: Some(reason) };
    match context.sentence.kind {
        SentenceKind::Glossary | SentenceKind::Boilerplate => {
            return none(NonTargetReason::Outside);
        }
        SentenceKind::Repeated => return none(NonTargetReason::Repeated),
        SentenceKind::Body | SentenceKind::Heading => {}
    }
    let StanceContext { text, sentence, quantity, .. } = *context;
    // 提出25项主要指标: the number of targets is no target.
    let after = text.get(quantity.span.end()..sentence.span.end()).unwrap_or("");
    if quantity.kind == UnitKind::Count && stance_cues::COUNTED_TARGETS.any_prefix_of(after) {
        return none(NonTargetReason::Describes);
    }
    let stance_of_part = match sentence.part {
        Part::Plan => Stance::Target,
        Part::Review => Stance::Result,
        Part::Other => Stance::Context,
    };
    let (stance, cue) = match stance_from_words(context) {
        Some((stance, cue)) => (stance, Some(cue)),
        None => (stance_of_part, None),
    };
    let reason = descriptive_reason(text, sentence, quantity).or(match stance {
        Stance::Target => None,
        Stance::Result => Some(NonTargetReason::Done),
        Stance::Context => Some(NonTargetReason::Describes),
    });
    StanceFinding { stance, cue, reason }
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

/// 以｜示例50万吨不锈钢基地｜为龙头: the number describes what the work is built on, and is not promised.
fn is_in_means(before: &str, after: &str) -> bool {
    let near = last_bytes(before, stance_cues::CLAUSE);
    let clause = &near[last_clause_start(near)..];
    let near = first_bytes(after, stance_cues::CLAUSE);
    let end = near.find(CLAUSE_ENDS).unwrap_or(near.len());
    clause.starts_with(stance_cues::BY_MEANS) && stance_cues::MEANS.any_suffix_of(&near[..end])
}

/// 推进示例大道（｜总投资3.2亿元｜）建设: the note says what the work before it costs.
fn is_note_of_work(before: &str, after: &str) -> bool {
    let near = last_bytes(before, stance_cues::CLAUSE);
    let note = near.rsplit_once(stance_cues::NOTE_OPENS);
    let Some((work, words)) = note.filter(|_| after.starts_with(stance_cues::NOTE_CLOSES)) else {
        return false;
    };
    let part = work.rsplit(stance_cues::WORK_ENDS).next().unwrap_or("");
    // 项目12个（总投资30亿元）: the sum of what is counted.
    stance_cues::ATTRIBUTES.contains(words)
        && part.ends_with(is_han)
        && !part.contains(|ch: char| ch.is_ascii_digit())
}

/// 月收入低于2000元的｜困难职工家庭1500户: what the limit is of is counted after it, in the same clause.
fn limits_counted(after: &str) -> bool {
    let Some(rest) = after.strip_prefix(numerals::POSSESSIVE) else { return false };
    let noun = first_bytes(rest, stance_cues::COUNTED_NEARBY);
    let end = noun.find(|ch: char| ch.is_ascii_digit() || !is_han(ch)).unwrap_or(noun.len());
    end > 0 && noun[end..].starts_with(|ch: char| ch.is_ascii_digit())
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
    if attribute && (holds || is_note_of_work(before, after)) {
        return Some(NonTargetReason::Attribute);
    }
    if is_in_means(before, after) {
        return Some(NonTargetReason::Attribute);
    }
    // 落地一批｜50—100亿元｜重大项目: how large each of them is.
    let of_some = quantity.kind == UnitKind::Money && stance_cues::SOME.any_suffix_of(before);
    if of_some && after.starts_with(is_han) {
        return Some(NonTargetReason::Threshold);
    }
    // 满｜6周岁｜入学: an age is no amount that is aimed for, unless it is lived to.
    if units::AGES.contains(&quantity.unit)
        && !stance_cues::AGES_AIMED_FOR.any_in(last_bytes(before, stance_cues::CLAUSE))
    {
        return Some(NonTargetReason::Threshold);
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
    let names =
        stance_cues::THRESHOLD_HEADS.any_prefix_of(after) || counted || limits_counted(after);
    // 空置率50%以上的村 is a limit, 80%以上的村建立卫生室 is promised.
    let share = quantity.kind == UnitKind::Percent && !before.ends_with(stance_cues::SHARES);
    let limit = quantity.bound.is_some() && !counts && names && !share;
    limit.then_some(NonTargetReason::Threshold)
}
