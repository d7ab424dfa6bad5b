//! What is compared of a number between two reports, besides what pairing compares within one.

use super::{
    name::{Name, Weights},
    passages::{compared_with, passages_of_years, since_a_year},
    thing::{level, members, shortest, spelled, thing},
};
use crate::{
    analyze::Analysis,
    goal::StageOutputs,
    lexicon::{
        changes::ChangeWord,
        comparison,
        pairing::{self as words, Step},
        units::UnitKind,
    },
    pairing::{self, Counting, Measure, Period, is_general},
    quantity::{Basis, Quantity},
    statement::Stance,
    structure::{Part, Sentence, clauses},
    text::{Clean, HAN_LEN, IntoList, Span, first_bytes, forward, last_bytes, one_of},
};

/// One number of a report with what it is compared by.
#[derive(Clone, Debug)]
pub(super) struct Figure<'a> {
    pub(super) measure: Measure<'a>,
    pub(super) quantity: &'a Quantity,
    /// The clause that it stands in.
    pub(super) clause: Span<Clean>,
    /// The name in its shortest spelling.
    pub(super) plain: String,
    /// The thing: the name without the work on it; with the words before it where it is of general words alone. Of a target also
    /// by the title of its goal; never empty.
    pub(super) things: Vec<String>,
    /// Whether the thing says more than the name: the words before it, and of a sum those after it.
    pub(super) is_extended: bool,
    /// What kind of number it is.
    pub(super) kind: Kind,
    /// It stands in a passage on several years, or its own clause speaks of several.
    pub(super) is_of_years: bool,
    /// The plan names it beside a new level: 由｜35元提高到40元.
    pub(super) is_old_level: bool,
    /// What is done with the counted things.
    pub(super) work: Option<Work>,
    /// The words around name and number, between marks.
    pub(super) around: &'a str,
    /// Whether it counts what the year adds, all that there are, or neither by the words of its clause.
    pub(super) counting: Counting,
    /// The level of the state that the thing is of: 8个｜国家级、4个省级.
    pub(super) level: Option<char>,
    /// The things that share the number: 养老保险和｜基本医疗保险.
    pub(super) members: Vec<String>,
}

/// What kind of number it is; numbers of different kinds do not answer each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// By how many percent something rose or fell.
    Growth,
    /// How far the level before it is from the one of another year: 支出300亿元，比上年增加｜20亿元.
    Difference,
    /// Anything else.
    Level,
}

/// What is done with the counted things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Work {
    Reducing,
    Renewing,
    Making,
    /// Making and renewing: 新建改建.
    Both,
}

/// The stage outputs of an analysis.
pub(super) fn outputs<'a>(analysis: &'a Analysis<'_>) -> StageOutputs<'a> {
    StageOutputs {
        text: &analysis.clean.text,
        outline: &analysis.outline,
        quantities: &analysis.quantities,
        said: &analysis.said,
        indicators: &analysis.indicators,
        entries: &analysis.entries,
    }
}

/// The numbers of one stance, in text order.
pub(super) fn figures<'a>(outputs: &StageOutputs<'a>, stance: Stance) -> Vec<Figure<'a>> {
    let measures = match stance {
        Stance::Result => pairing::results_and_old_levels(outputs),
        other => pairing::measures(outputs, other),
    };
    let mut reader = Reader {
        outputs,
        stance,
        passages: passages_of_years(outputs.text, outputs.outline),
        sentence: None,
        clauses: Vec::new(),
    };
    measures.into_iter().filter_map(|measure| reader.figure(measure)).into_list()
}

/// Reads numbers in text order, with the clauses of the sentence that was read last.
struct Reader<'o, 'a> {
    outputs: &'o StageOutputs<'a>,
    stance: Stance,
    /// For each sentence, whether it is of several years.
    passages: Vec<bool>,
    sentence: Option<u32>,
    clauses: Vec<Span<Clean>>,
}

impl<'a> Reader<'_, 'a> {
    fn figure(&mut self, measure: Measure<'a>) -> Option<Figure<'a>> {
        let outputs = self.outputs;
        let at = measure.quantity.0 as usize;
        let quantity = outputs.quantities.found.get(at)?;
        let indicator = outputs.indicators.get(at).copied().flatten()?;
        let sentence = outputs.outline.sentences.get(quantity.sentence.0 as usize)?;
        let clause = self.clause(quantity, sentence);
        // A name far from its number is read without what stands between them.
        let named = Some(indicator.span.cover(quantity.span)).filter(|named| named.len() <= NEAR);
        let named = named.unwrap_or(quantity.span);
        let short = spelled(measure.name);
        let is_extended =
            is_general(&short) || comparison::MEASURES.contains(&short) || is_work_alone(&short);
        let plain = spelled(&measure.plain_name);
        let words = near(outputs.text, clause, named);
        let around = around(outputs.text, clause, named);
        let after = outputs.text.get(quantity.core.end()..).unwrap_or("");
        let change = quantity.predicate.map(|predicate| predicate.change);
        let moves = matches!(change, Some(ChangeWord::Rise | ChangeWord::Fall));
        let is_growth = quantity.kind == UnitKind::Percent && moves;
        Some(Figure {
            kind: match (is_growth, moves && indicator.rule == CARRIED) {
                (true, _) => Kind::Growth,
                (false, true) => Kind::Difference,
                (false, false) => Kind::Level,
            },
            is_of_years: self.passages.get(quantity.sentence.0 as usize).copied()?
                && !says_one_year(outputs.text, sentence.span, quantity)
                || is_of_years(&measure, words)
                || since_a_year(words, outputs.outline.metadata.year)
                || since_a_year(
                    compared_with(sentence.span.slice(outputs.text)),
                    outputs.outline.metadata.year,
                ),
            is_old_level: self.stance == Stance::Result && sentence.part == Part::Plan,
            work: work(around),
            around,
            counting: counting(outputs.text, clause, &measure, named.start()),
            level: level(measure.name).or_else(|| level(first_bytes(after, LEVEL))),
            members: members(measure.name),
            things: vec![if is_extended {
                let after =
                    if quantity.kind == UnitKind::Money { first_bytes(after, CONTEXT) } else { "" };
                let clause = after.split(one_of(&['，', '；', '。', '\n'])).next().unwrap_or("");
                with_context(outputs.text, sentence.span, named.start(), [measure.name, clause])
            } else {
                thing(&plain).to_owned()
            }],
            plain,
            is_extended,
            measure,
            quantity,
            clause,
        })
    }

    /// The clause of a number.
    fn clause(&mut self, quantity: &Quantity, sentence: &Sentence) -> Span<Clean> {
        if self.sentence != Some(quantity.sentence.0) {
            self.sentence = Some(quantity.sentence.0);
            self.clauses = clauses(self.outputs.text, sentence.span);
        }
        let start = quantity.span.start();
        let after = self.clauses.partition_point(|clause| clause.start() <= start);
        let nth = after.checked_sub(1);
        nth.and_then(|nth| self.clauses.get(nth)).copied().unwrap_or(sentence.span)
    }
}

/// The naming rule of a number that has its name from the one before it.
const CARRIED: &str = "carried_name";

/// A level stands in the first so many bytes after a number: 8个｜国家级.
const LEVEL: usize = 2 * HAN_LEN;

/// Whether a name says what is done and not with what: 改造项目.
fn is_work_alone(name: &str) -> bool {
    let work =
        |at: usize| comparison::WORKS.longest_prefix_of(&name[at..]).map(|word| at + word.len());
    forward(0, work) == name.len()
}

/// A general name with the words of its sentence before it, 城乡居民医保，｜补助标准, and of a sum with what it is for.
fn with_context(
    text: &str,
    sentence: Span<Clean>,
    start: usize,
    [name, after]: [&str; 2],
) -> String {
    let before = text.get(sentence.start()..start).unwrap_or("");
    let before = last_bytes(before, CONTEXT);
    let words = [before, after, name].concat();
    shortest(&words.chars().filter(|ch| !is_mark(*ch)).collect::<String>())
}

/// The words of a general name are sought in so many bytes before it.
const CONTEXT: usize = 90;

fn is_mark(ch: char) -> bool {
    ch.is_ascii_digit() || "，。、；：.%（）".contains(ch)
}

/// Whether a number is of several years, and no running total: a total has its own state.
fn is_of_years(measure: &Measure<'_>, clause: &str) -> bool {
    let is_total = comparison::TOTALS.any_in(clause);
    measure.period == Period::Average || measure.period == Period::Years && !is_total
}

/// The clause around a name and its number, as far as it is near.
fn near(text: &str, clause: Span<Clean>, named: Span<Clean>) -> &str {
    let before = text.get(clause.start().min(named.start())..named.start()).unwrap_or("");
    let after = text.get(named.end()..clause.end().max(named.end())).unwrap_or("");
    let (before, after) = (last_bytes(before, NEAR), first_bytes(after, NEAR));
    text.get(named.start() - before.len()..named.end() + after.len()).unwrap_or("")
}

/// So many bytes of a clause on either side of a name and its number are read.
const NEAR: usize = 240;

/// The words of the clause from the mark before a name and its number to the mark after them.
fn around(text: &str, clause: Span<Clean>, named: Span<Clean>) -> &str {
    let marks = one_of(&['、', '，', '；', '。', '：', '\n']);
    let before = text.get(clause.start().min(named.start())..named.start()).unwrap_or("");
    let after = text.get(named.end()..clause.end().max(named.end())).unwrap_or("");
    let (before, after) = (last_bytes(before, NEAR), first_bytes(after, NEAR));
    let lead = before.rfind(marks).map_or(before.len(), |at| before.len() - at - HAN_LEN);
    let tail = after.find(marks).unwrap_or(after.len());
    text.get(named.start() - lead..named.end() + tail).unwrap_or("")
}

/// What is done with the things, by the words around their number.
fn work(around: &str) -> Option<Work> {
    if comparison::REDUCING.any_in(around) {
        return Some(Work::Reducing);
    }
    match (comparison::MAKING.any_in(around), comparison::RENEWING.any_in(around)) {
        (true, true) => Some(Work::Both),
        (true, false) => Some(Work::Making),
        (false, true) => Some(Work::Renewing),
        (false, false) => None,
    }
}

/// What a number counts; a verb at the head of a list belongs to all of its numbers, and a running total is no addition.
fn counting(text: &str, clause: Span<Clean>, measure: &Measure<'_>, from: usize) -> Counting {
    let lead = last_bytes(text.get(clause.start().min(from)..from).unwrap_or(""), NEAR);
    if comparison::TOTALS.any_in(lead) || comparison::TOTALS.any_in(measure.name) {
        return Counting::Stock;
    }
    let is_made = measure.counting == Counting::Unstated
        && lead.contains(comparison::LIST_MARK)
        && words::MAKING.any_in(lead);
    if is_made { Counting::Made } else { measure.counting }
}

impl Figure<'_> {
    /// The thing as weighted characters, by each of its names.
    pub(super) fn names(&self, weights: &Weights) -> Vec<Name> {
        self.things.iter().map(|thing| Name::new(thing, weights)).into_list()
    }

    /// The same number, also by the title of its goal, or by the title alone where only this is exact.
    pub(super) fn titled(&self, title: &str, is_exact: bool) -> Self {
        let mut titled = self.clone();
        // 示例村等5个村: a list that the number closes is no name.
        if self.is_extended || title.contains(|ch: char| ch.is_ascii_digit()) {
            return titled;
        }
        let plain = shortest(title);
        if is_exact {
            titled.things.clear();
            titled.plain.clone_from(&plain);
        }
        titled.things.push(thing(&plain).to_owned());
        titled.things.dedup();
        titled
    }

    /// Whether both are of one thing by its whole name, quotation marks apart.
    pub(super) fn has_thing_of(&self, other: &Self) -> bool {
        let bare = |thing: &String| thing.chars().filter(|ch| !"“”".contains(*ch)).collect();
        let others: Vec<String> = other.things.iter().map(bare).into_list();
        self.things.iter().map(bare).any(|thing| others.contains(&thing))
    }

    /// Whether it counts all that there are.
    pub(super) fn is_stock(&self) -> bool {
        self.counting == Counting::Stock
    }

    /// Whether it counts what the year adds.
    pub(super) fn is_addition(&self) -> bool {
        matches!(self.counting, Counting::Added | Counting::Made)
    }

    /// Whether what it counts is only begun, planned or on the way.
    pub(super) fn is_begun(&self) -> bool {
        let step = self.measure.step;
        let is_on_the_way =
            step != Some(Step::Finished) && comparison::ON_THE_WAY.any_in(self.around);
        is_on_the_way || matches!(step, Some(Step::Begun | Step::Planned | Step::Signed))
    }
}

/// 全年 is looked for in so many bytes before a number.
const REACH_OF_YEAR: usize = 300;

/// 全年生产总值增长3.9%, 同比增长7.5%: a number of one year in a passage on several.
fn says_one_year(text: &str, sentence: Span<Clean>, quantity: &Quantity) -> bool {
    let since = quantity.basis.is_some_and(|(basis, _)| basis == Basis::YearOnYear);
    let before = text.get(sentence.start()..quantity.span.start()).unwrap_or("");
    since || last_bytes(before, REACH_OF_YEAR).contains(comparison::WHOLE_YEAR)
}
