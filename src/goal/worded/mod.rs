//! Goals without a number: closed words, benchmarks, named things with a completing verb, and 工作部署.

mod clause;
mod closed;
mod milestone;
mod names;
mod needs;
mod object;
mod programme;
mod relational;

use self::{clause::Clause, object::Part};
use super::headline::{Headline, Passages};
use crate::{
    lexicon::{stance_cues, voices},
    statement,
    structure::{self, Cell, Column, Outline, Sentence, SentenceKind},
    text::{Clean, Span, first_bytes, one_of, pause, sort_by},
};

/// What makes a worded goal testable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordedClass {
    /// 全覆盖, 清零
    Closed,
    /// 与经济增长同步
    Relational,
    /// A named thing with a completing verb.
    Milestone,
    /// Action without a test.
    Programme,
}

/// One goal without a number.
#[derive(Clone, Debug)]
pub struct Worded {
    /// What makes it testable.
    pub class: WordedClass,
    /// From its object through its last cue; in a list of projects under one verb the project's name alone.
    pub span: Span<Clean>,
    /// What is acted on or measured.
    pub object: Span<Clean>,
    /// The deciding words: closed word, benchmark, completing verb.
    pub cue: Span<Clean>,
    /// The benchmark or worded state.
    pub relation: Option<Span<Clean>>,
    /// The rule that found it.
    pub rule: &'static str,
    /// The sentence it stands in, an index into the outline's sentences.
    pub sentence: u32,
    /// Named projects: the object of a milestone that ends as a project does.
    pub projects: Vec<Span<Clean>>,
    /// Bodies that the sentence makes responsible.
    pub bodies: Vec<Span<Clean>>,
}

/// What a rule found in a clause.
#[derive(Clone, Copy, Debug)]
struct Finding {
    class: WordedClass,
    span: Span<Clean>,
    object: Span<Clean>,
    cue: Span<Clean>,
    relation: Option<Span<Clean>>,
    rule: &'static str,
}

impl Finding {
    /// From its object through its cue, with a phrase of time beside them.
    fn new(
        clause: &Clause<'_>,
        class: WordedClass,
        object: Part,
        cue: Part,
        rule: &'static str,
    ) -> Self {
        let (mut start, mut end) = (object.0.min(cue.0), object.1.max(cue.1));
        start = clause.time_to(start).unwrap_or(start);
        end = clause.time_from(end).unwrap_or(end);
        Self {
            class,
            span: clause.span(start, end),
            object: clause.span(object.0, object.1),
            cue: clause.span(cue.0, cue.1),
            relation: None,
            rule,
        }
    }

    /// The object stands in the clause before; `None` where the two are too far apart.
    fn across(
        before: &Clause<'_>,
        object: Part,
        clause: &Clause<'_>,
        cue: Part,
        class: WordedClass,
        rule: &'static str,
    ) -> Option<Self> {
        let own = Self::new(clause, class, cue, cue, rule);
        let object = before.span(object.0, object.1);
        let span = object.cover(own.span);
        (span.len() <= FARTHEST).then_some(Self { span, object, ..own })
    }

    /// One of several projects under a shared verb: its span is its name.
    fn by_name_alone(self) -> Self {
        Self { span: self.object, ..self }
    }

    /// Where it ends in the clause's words.
    fn end(&self, clause: &Clause<'_>) -> usize {
        self.span.end().saturating_sub(clause.base)
    }
}

/// An object and its cue over a comma span at most this many bytes.
const FARTHEST: usize = 300;

/// Finds the worded goals of the whole report, in text order.
///
/// `headlines` are the passages of main targets, in which any worded state is a goal. `taken` holds the numbers that are promised
/// themselves, in text order: what holds one is a numeric goal.
#[must_use]
pub async fn worded(
    text: &str,
    outline: &Outline,
    headlines: &[Headline],
    taken: &[Span<Clean>],
) -> Vec<Worded> {
    let passages = Passages::of(headlines);
    let mut found = Vec::new();
    for (index, sentence) in outline.sentences.iter().enumerate() {
        let plan = sentence.part == structure::Part::Plan && sentence.kind == SentenceKind::Body;
        let past =
            || statement::retrospective_cue(text, sentence.span, sentence.span.end()).is_some();
        if !plan || says_no_aim(sentence.span.slice(text)) || past() {
            continue;
        }
        let row = outline.tables.cells_in(sentence.span);
        if row.first().is_some_and(|cell| !holds_task(cell.column)) || has_number(row, taken) {
            continue;
        }
        let year = outline.metadata.year;
        let reader = Reader { text, year, taken, passages: &passages, sentence };
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        found.extend(reader.read().await.into_iter().map(|finding| reader.worded(finding, index)));
        pause().await;
    }
    found
}

/// Rows under a header that is understood may tell of a task.
fn holds_task(column: Column) -> bool {
    !matches!(column, Column::Header | Column::Unknown)
}

/// A row whose number is promised tells of nothing else.
fn has_number(row: &[Cell], taken: &[Span<Clean>]) -> bool {
    let (Some(first), Some(last)) = (row.first(), row.last()) else { return false };
    let from = taken.partition_point(|taken| taken.end() <= first.span.start());
    taken.get(from).is_some_and(|taken| taken.start() < last.span.end())
}

pub(super) use self::names::bodies;

/// The list that a number closes, in the clauses of its sentence: 示例大道、示例桥等｜12个项目.
pub(super) fn list_before(text: &str, clauses: &[Span<Clean>], at: usize) -> Option<Span<Clean>> {
    let next = clauses.partition_point(|clause| clause.start() <= at);
    let near = clauses[..next].iter().rev().take(NEAREST);
    let read = near.filter_map(|span| clause::clause(text, *span, None));
    let clause = { read }.find(|clause| clause.base <= at)?;
    let (start, end) = object::before(&clause, 0, at.checked_sub(clause.base)?)?;
    Some(clause.span(start, end))
}

/// The clause of a list is one of so many before its number.
const NEAREST: usize = 3;

/// A slogan, a quotation, the general requirement: judged by its opening words.
fn says_no_aim(sentence: &str) -> bool {
    let opening = first_bytes(sentence, OPENING);
    voices::NO_AIM.any_in(opening)
}

/// Bytes of a sentence that tell whose voice it is.
const OPENING: usize = 180;

struct Reader<'a> {
    text: &'a str,
    year: Option<i32>,
    taken: &'a [Span<Clean>],
    passages: &'a Passages,
    sentence: &'a Sentence,
}

impl Reader<'_> {
    async fn read(&self) -> Vec<Finding> {
        let clauses = clause::cut(self.text, self.sentence.span, self.year);
        let mut found: Vec<Finding> = Vec::new();
        let mut deployed: Option<Finding> = None;
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

    /// Closed first, then relational, then milestones; what meets an earlier finding is left out.
    fn goals(&self, clause: &Clause<'_>, before: Option<&Clause<'_>>) -> Vec<Finding> {
        if is_others(clause.words) || tells(clause.words) {
            return Vec::new();
        }
        let whole = clause.span(0, clause.words.len());
        let headline = self.passages.meet(whole);
        let mut found: Vec<Finding> = Vec::new();
        let all = [
            closed::find(clause, before),
            relational::find(clause, headline),
            milestone::find(clause, before),
        ];
        for finding in all.into_iter().flatten() {
            let until = |end: usize| self.text.get(clause.base..end).unwrap_or("");
            let done = is_done(until(finding.cue.start())) || stands(until(finding.cue.end()));
            let free = !found.iter().any(|earlier| earlier.span.overlaps(finding.span));
            if free && !self.holds_taken(finding.span) && !done {
                found.push(finding);
            }
        }
        sort_by(&mut found, |left, right| left.span < right.span);
        found
    }

    /// Whether a promised number stands in the span.
    fn holds_taken(&self, span: Span<Clean>) -> bool {
        let from = self.taken.partition_point(|taken| taken.end() <= span.start());
        self.taken.get(from).is_some_and(|taken| taken.overlaps(span))
    }

    fn worded(&self, finding: Finding, sentence: u32) -> Worded {
        let Finding { class, span, object, cue, relation, rule } = finding;
        let named = object.slice(self.text);
        let project = class == WordedClass::Milestone && object::is_project(named);
        Worded {
            class,
            span,
            object,
            cue,
            relation,
            rule,
            sentence,
            projects: if project { names::projects(self.text, object) } else { Vec::new() },
            bodies: bodies(self.text, self.sentence.span, span),
        }
    }
}

/// Words before a cue that say it is done already, with none after them that promise it all the same.
fn is_done(lead: &str) -> bool {
    let done = stance_cues::DONE.rfind_in(lead).map(|(at, _)| at).filter(|at| {
        !lead[*at..].starts_with("现有")
            || !lead[..*at].ends_with(one_of(&['实', '体', '呈', '展']))
    });
    done.is_some_and(|at| !stance_cues::AHEAD.any_in(&lead[at..]))
}

/// Words up to a cue's end that say it has been so: 连续三年位居全省前列.
fn stands(words: &str) -> bool {
    let standing = voices::STANDING.rfind_in(words).map(|(at, _)| at);
    standing.is_some_and(|at| !stance_cues::AHEAD.any_in(words) && !words[..at].contains("实现"))
}

/// A clause that sets something off or judges, and promises nothing: 但经济运行稳中向好, 这表明…
fn tells(words: &str) -> bool {
    let judges = voices::JUDGING.any_in(words);
    let set_off = voices::SETTING_OFF.any_prefix_of(words) && !stance_cues::AHEAD.any_in(words);
    judges || set_off
}

/// A clause in which others speak: the State's policy, forecasts.
fn is_others(words: &str) -> bool {
    let own = |lead: &str| lead.ends_with("达到") || lead.ends_with("按照");
    voices::OTHERS.find_in(words).is_some_and(|(at, _)| !own(&words[..at]))
}
