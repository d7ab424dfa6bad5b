//! Goals without a number: absolute terms, benchmarks, named things with a completing verb, and 工作部署.

mod absolute;
mod clause;
mod completing_verb;
mod list_members;
mod milestone;
mod named_entities;
mod object;
mod object_after;
mod object_type;
mod programme;
mod relational;
mod rule_match;

use self::{clause::Clause, rule_match::RuleMatch};
use super::{
    headline::{Headline, Passages},
    types::Class,
};
use crate::{
    lexicon::{milestones, object_phrases, qualitative_goals, stance_cues, voices},
    statement,
    structure::{self, Cell, Column, Outline, Sentence, SentenceKind},
    text::{Clean, Span, first_bytes, pause, punctuation::CLAUSE_ENDS, sort_by},
};

/// A goal without a number.
#[derive(Clone, Debug)]
pub(super) struct QualitativeGoal {
    /// What makes it testable.
    pub(super) class: Class,
    /// From its object through its last cue; in a list of projects under one verb the project's name alone.
    pub(super) span: Span<Clean>,
    /// What is acted on or measured.
    pub(super) object: Span<Clean>,
    /// Who acts, and the verb before the object: 示例古镇、创建｜国家5A级景区.
    pub(super) head: Option<[Span<Clean>; 2]>,
    /// What a member of a list shares with the others: 甲水、乙山｜高铁.
    pub(super) tail: Option<Span<Clean>>,
    /// The deciding words: closed word, benchmark, completing verb.
    pub(super) cue: Span<Clean>,
    /// The benchmark or state.
    pub(super) relation: Option<Span<Clean>>,
    /// The rule that found it.
    pub(super) rule: &'static str,
    /// The sentence it is in, an index into the outline's sentences.
    pub(super) sentence: u32,
    /// Named projects: the object of a milestone that ends as a project does.
    pub(super) projects: Vec<Span<Clean>>,
    /// Bodies that the sentence makes responsible.
    pub(super) bodies: Vec<Span<Clean>>,
}

/// Finds the goals without a number of the whole report, in text order.
///
/// `headlines` are the passages of main targets, in which any state of an indicator is a goal. `taken` holds the numbers that are promised
/// themselves, in text order: a clause with one of them is a numeric goal.
#[must_use]
pub(super) async fn qualitative_goals(
    text: &str,
    outline: &Outline,
    headlines: &[Headline],
    taken: &[Span<Clean>],
) -> Vec<QualitativeGoal> {
    let passages = Passages::of(headlines);
    let mut found = Vec::new();
    for (index, sentence) in outline.sentences.iter().enumerate() {
        let plan = sentence.part == structure::Part::Plan && sentence.kind == SentenceKind::Body;
        let past =
            || statement::retrospective_cue(text, sentence.span, sentence.span.end()).is_some();
        if !plan || is_non_committal(sentence.span.slice(text)) || past() {
            continue;
        }
        let row = outline.tables.cells_in(sentence.span);
        if row.first().is_some_and(|cell| !holds_task(cell.column)) || has_number(row, taken) {
            continue;
        }
        let year = outline.metadata.year;
        let reader = SentenceReader { text, year, taken, passages: &passages, sentence };
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        found.extend(
            reader.read().await.into_iter().map(|rule_match| reader.worded(rule_match, index)),
        );
        pause().await;
    }
    found
}

/// Whether a row may hold a task: its column has a header that is understood.
fn holds_task(column: Column) -> bool {
    !matches!(column, Column::Header | Column::Unknown)
}

/// Whether a number of the row is promised: then the row has no other goal.
fn has_number(row: &[Cell], taken: &[Span<Clean>]) -> bool {
    let (Some(first), Some(last)) = (row.first(), row.last()) else { return false };
    let from = taken.partition_point(|taken| taken.end() <= first.span.start());
    taken.get(from).is_some_and(|taken| taken.start() < last.span.end())
}

pub(super) use self::named_entities::bodies;

/// The list that a number closes, in the clauses of its sentence: 示例大道、示例桥等｜12个项目.
pub(super) fn list_before(text: &str, clauses: &[Span<Clean>], at: usize) -> Option<Span<Clean>> {
    let next = clauses.partition_point(|clause| clause.start() <= at);
    let near = clauses[..next].iter().rev().take(NEAREST);
    let read = near.filter_map(|span| clause::clause(text, *span, None));
    let clause = { read }.find(|clause| clause.base <= at)?;
    let (start, end) = object::before(&clause, 0, at.checked_sub(clause.base)?)?;
    Some(clause.span(start, end))
}

/// A list is looked for in this many clauses before its number.
const NEAREST: usize = 3;

/// Whether a sentence promises nothing by its opening words: a slogan, a quotation, the general requirement.
fn is_non_committal(sentence: &str) -> bool {
    let opening = first_bytes(sentence, OPENING);
    voices::NO_AIM.any_in(opening)
}

/// This many bytes at the head of a sentence say who speaks.
const OPENING: usize = 180;

struct SentenceReader<'a> {
    text: &'a str,
    year: Option<i32>,
    taken: &'a [Span<Clean>],
    passages: &'a Passages,
    sentence: &'a Sentence,
}

impl SentenceReader<'_> {
    async fn read(&self) -> Vec<RuleMatch> {
        let clauses = clause::cut(self.text, self.sentence.span, self.year);
        let mut found: Vec<RuleMatch> = Vec::new();
        let mut deployed: Option<RuleMatch> = None;
        let mut opens = true;
        for (index, clause) in clauses.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|at| clauses.get(at));
            let goals = self.goals(clause, before);
            let whole = clause.span(0, clause.words.len());
            let plain =
                goals.is_empty() && opens && !self.holds_taken(whole) && !is_done(clause.words);
            if let Some(programme) = programme::find(clause).filter(|_| plain && !clause.headed) {
                deployed = deployed.or(Some(programme));
            }
            opens = clause.closes;
            deployed = deployed
                .filter(|programme| !goals.iter().any(|goal| goal.span.overlaps(programme.span)));
            found.extend(goals);
            if clause.closes {
                found.extend(deployed.take());
            }
            pause().await;
        }
        found.extend(deployed);
        sort_by(&mut found, |left, right| left.span < right.span);
        found
    }

    /// The goals of a clause: absolute, then relational, then milestones; one that overlaps an earlier one is left out.
    fn goals(&self, clause: &Clause<'_>, before: Option<&Clause<'_>>) -> Vec<RuleMatch> {
        if is_third_party(clause.words) || is_commentary(clause.words) {
            return Vec::new();
        }
        let whole = clause.span(0, clause.words.len());
        let headline = self.passages.meet(whole);
        let mut found: Vec<RuleMatch> = Vec::new();
        let all = [
            absolute::find(clause, before),
            relational::find(clause, headline),
            milestone::find(clause, before),
        ];
        for rule_match in all.into_iter().flatten() {
            let until = |end: usize| self.text.get(clause.base..end).unwrap_or("");
            let done =
                is_done(until(rule_match.cue.start())) || is_stative(until(rule_match.cue.end()));
            let free = !found.iter().any(|earlier| earlier.span.overlaps(rule_match.span));
            if free && !self.holds_taken(rule_match.span) && !done {
                found.push(rule_match);
            }
        }
        sort_by(&mut found, |left, right| left.span < right.span);
        found
    }

    /// Whether a promised number is in the span.
    fn holds_taken(&self, span: Span<Clean>) -> bool {
        let from = self.taken.partition_point(|taken| taken.end() <= span.start());
        self.taken.get(from).is_some_and(|taken| taken.overlaps(span))
    }

    /// 开工建设｜第二文化宫: a verb of building has a project as its object, unless the object is a status.
    fn is_built(&self, object: Span<Clean>, cue: Span<Clean>) -> bool {
        milestones::BUILDING.any_in(cue.slice(self.text))
            && !object_phrases::TITLE_ENDS.any_suffix_of(object.slice(self.text))
    }

    fn worded(&self, rule_match: RuleMatch, sentence: u32) -> QualitativeGoal {
        let RuleMatch { class, span, object, head, tail, cue, relation, rule } = rule_match;
        let named = object.slice(self.text);
        // What a place or a body strives to be is a title, and no project: 争创国家历史文化名城.
        let is_title = milestones::STATUS_VERBS.any_suffix_of(cue.slice(self.text))
            && !object_phrases::WORKS.any_suffix_of(named);
        let project = class == Class::Milestone
            && head.is_none()
            && !is_title
            && (tail.is_some()
                || object::is_project(named)
                || self.is_built(object, cue)
                || is_listed_project(self.text.get(object.end()..).unwrap_or("")));
        QualitativeGoal {
            class,
            span,
            object,
            head,
            tail,
            cue,
            relation,
            rule,
            sentence,
            projects: if project {
                named_entities::projects(self.text, object)
            } else {
                Vec::new()
            },
            bodies: bodies(self.text, self.sentence.span, span),
        }
    }
}

/// 甲厂智造｜、乙基地等项目: the list that a name stands in is closed as one of projects.
fn is_listed_project(rest: &str) -> bool {
    let near = first_bytes(rest, LIST_WINDOW);
    let end = near.find(CLAUSE_ENDS).unwrap_or(near.len());
    let listed = near.starts_with(object_phrases::AND_SO_ON) || near.starts_with('、');
    let class = near[..end].rfind(object_phrases::AND_SO_ON).map(|at| &near[at..end]);
    let of_projects =
        |class: &str| first_bytes(class, LONGEST_CLASS).contains(object_phrases::PROJECT);
    listed && class.is_some_and(of_projects)
}

/// A list and what closes it are looked over in so many bytes.
const LIST_WINDOW: usize = 300;

/// What closes a list of projects is at most this long, in bytes: 等重大产业｜项目.
const LONGEST_CLASS: usize = 33;

/// Whether the words before a cue say that it is done already, with none after them that promise it.
fn is_done(lead: &str) -> bool {
    let done = stance_cues::DONE.rfind_in(lead).map(|(at, _)| at).filter(|at| {
        // 实现有…: the word begins inside another.
        !lead[*at..].starts_with(qualitative_goals::AT_HAND)
            || !lead[..*at].ends_with(qualitative_goals::BEFORE_AT_HAND)
    });
    done.is_some_and(|at| !stance_cues::AHEAD.any_in(&lead[at..]))
}

/// Whether the words up to the end of a cue say that it has been so for long: 连续三年位居全省前列.
fn is_stative(words: &str) -> bool {
    let standing = voices::STANDING.rfind_in(words).map(|(at, _)| at);
    standing.is_some_and(|at| {
        !stance_cues::AHEAD.any_in(words) && !words[..at].contains(qualitative_goals::ACHIEVING)
    })
}

/// Whether a clause only judges or contrasts: 但经济运行稳中向好, 这表明…
fn is_commentary(words: &str) -> bool {
    let judges = voices::JUDGING.any_in(words);
    let set_off = voices::SETTING_OFF.any_prefix_of(words) && !stance_cues::AHEAD.any_in(words);
    judges || set_off
}

/// Whether a clause speaks of others: the policy of the state, forecasts.
fn is_third_party(words: &str) -> bool {
    // 达到国家标准, 按照中央要求: the clause names others, and speaks of its own.
    let is_own = |lead: &str| qualitative_goals::MEASURED_BY.any_suffix_of(lead);
    voices::OTHERS.find_in(words).is_some_and(|(at, _)| !is_own(&words[..at]))
}
