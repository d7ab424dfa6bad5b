//! What every format says of a goal: quote, numbers, deadline, section, corrections.

use std::iter::successors;

use super::{
    deadline,
    id_index::IdIndex,
    input::{Edited, ExportInput},
    join_lines::join_lines,
    report_name::report_name,
};
use crate::{
    labels::{self, Lang},
    text::{IntoList, Utf16Index, Utf16Range, count_work, sort_by},
    wire::{Class, CueField, Goal, Pair, Quantity, Section},
};

/// The input of an export, with indices to look things up.
pub(super) struct ExportContext<'a> {
    pub(super) input: ExportInput<'a>,
    units: Utf16Index,
    /// Corrections by the id of their goal.
    edited: IdIndex,
    /// Pairs by the id of their target.
    targets: IdIndex,
    /// Pairs by the id of their result.
    results: IdIndex,
    /// For each paragraph, the index of the one up to it that ends last: boilerplate lies inside the body.
    around: Vec<usize>,
}

impl<'a> ExportContext<'a> {
    pub(super) fn of(input: &ExportInput<'a>) -> Self {
        let paragraphs = &input.analysis.paragraphs;
        let mut furthest = 0;
        let around = paragraphs.iter().enumerate().map(|(at, paragraph)| {
            furthest = if paragraph.end > paragraphs[furthest].end { at } else { furthest };
            furthest
        });
        let around = around.into_list();
        let pairs = &input.analysis.pairs;
        Self {
            input: *input,
            units: Utf16Index::new(input.text),
            edited: IdIndex::of(input.edited.len(), &|at| input.edited[at].goal.unwrap_or(REPORT)),
            targets: IdIndex::of(pairs.len(), &|at| pairs[at].target),
            results: IdIndex::of(pairs.len(), &|at| pairs[at].result),
            around,
        }
    }

    pub(super) fn lang(&self) -> Lang {
        self.input.lang
    }

    /// The shown goals in their order.
    pub(super) fn goals(&self) -> Vec<&'a Goal> {
        let goals = &self.input.analysis.goals;
        self.input.goals.iter().filter_map(|id| goals.get(*id as usize)).into_list()
    }

    /// The shown goals by section, the sections by first appearance.
    pub(super) fn sections(&self) -> Vec<(Option<u32>, Vec<&'a Goal>)> {
        let outside = self.input.analysis.sections.len();
        let mut places: Vec<Option<usize>> = vec![None; outside + 1];
        let mut sections: Vec<(Option<u32>, Vec<&Goal>)> = Vec::new();
        for goal in self.goals() {
            let id = goal.section.map_or(outside, |id| outside.min(id as usize));
            let place = *places[id].get_or_insert(sections.len());
            if place == sections.len() {
                sections.push((goal.section, Vec::new()));
            }
            sections[place].1.push(goal);
        }
        sections
    }

    /// The text between two UTF-16 offsets; empty where they are not in the text.
    pub(super) fn slice(&self, start: u32, end: u32) -> &'a str {
        if start > end || end > self.units.len() {
            return "";
        }
        let span = self.units.span(Utf16Range { start, end });
        count_work(span.len());
        self.input.text.get(span.start()..span.end()).unwrap_or_default()
    }

    /// The goal's words as pasted, with broken lines joined.
    pub(super) fn quote(&self, out: &mut String, goal: &Goal) {
        join_lines(out, self.slice(goal.start, goal.end));
    }

    pub(super) fn quantities(&self, ids: &[u32]) -> Vec<&'a Quantity> {
        let quantities = &self.input.analysis.quantities;
        ids.iter().filter_map(|id| quantities.get(*id as usize)).into_list()
    }

    /// The corrections of a goal; a deadline that names no year is corrected with the year of the report.
    pub(super) fn edits(&self, goal: &Goal) -> Vec<Edited<'a>> {
        let mut edits = self.edits_of(goal.id);
        if !goal.deadline.names_year() {
            let mut report = self.edits_of(REPORT);
            report.retain(|edit| edit.field == "year");
            edits.append(&mut report);
        }
        edits
    }

    fn edits_of(&self, goal: u32) -> Vec<Edited<'a>> {
        self.edited.places(goal).iter().map(|(_, at)| self.input.edited[*at]).into_list()
    }

    fn is_edited(&self, goal: &Goal, fields: &[&str]) -> bool {
        let edits = self.edited.places(goal.id);
        edits.iter().any(|(_, at)| fields.contains(&self.input.edited[*at].field))
    }

    /// Whether a number of the goal was corrected.
    pub(super) fn is_amended(&self, goal: &Goal) -> bool {
        self.is_edited(goal, &["amount", "unit", "bound", "change"])
    }

    /// The corrected fields of a goal with their old values.
    pub(super) fn corrections(&self, out: &mut String, goal: &Goal) {
        let lang = self.lang();
        for (at, edit) in self.edits(goal).iter().enumerate() {
            out.push_str(if at > 0 { lang.pick("；", "; ") } else { "" });
            out.push_str(labels::field_label(edit.field, lang));
            push_old_value(out, edit, lang);
        }
    }

    /// The corrected fields of the report with their new and old values.
    pub(super) fn report_corrections(&self, out: &mut String) {
        let lang = self.lang();
        let report = &self.input.analysis.report;
        let from = out.len();
        for edit in self.edits_of(REPORT) {
            out.push_str(if out.len() > from { lang.pick("；", "; ") } else { "" });
            let now = match edit.field {
                "place" => report.place.clone(),
                _ => report.year.map(|year| year.to_string()),
            };
            out.push_str(labels::field_label(edit.field, lang));
            out.push(' ');
            out.push_str(&now.unwrap_or_default());
            push_old_value(out, &edit, lang);
        }
    }

    /// The goal in one phrase: the text's own words with the governing verb, or title and value where these are apart.
    pub(super) fn statement(&self, out: &mut String, goal: &Goal) {
        let inside = |start: u32, end: u32| goal.start <= start && end <= goal.end;
        let numbers = self.quantities(&goal.quantities);
        let is_numeric = goal.class == Class::Numeric;
        let closing = if is_numeric { None } else { goal.cue(CueField::Class) };
        let whole = goal.start < goal.end
            && numbers.iter().all(|quantity| inside(quantity.start, quantity.end))
            && closing.is_none_or(|cue| inside(cue.start, cue.end))
            && !self.is_edited(goal, &["title", "relation", "amount", "unit", "bound", "change"]);
        if whole {
            let verb = [CueField::Action, CueField::Commitment]
                .into_iter()
                .find_map(|subject| goal.cue(subject).filter(|verb| verb.end == goal.start));
            join_lines(out, self.slice(verb.map_or(goal.start, |verb| verb.start), goal.end));
            return;
        }
        let from = out.len();
        out.push_str(&goal.title);
        let mut value = String::new();
        self.value(&mut value, goal);
        if !out[from..].contains(&value) {
            out.push_str(&value);
        }
    }

    /// The target: the numbers, the benchmark, or the words that make the goal testable.
    pub(super) fn value(&self, out: &mut String, goal: &Goal) {
        let numbers = self.quantities(&goal.quantities);
        if !numbers.is_empty() {
            self.amounts(out, goal, &numbers);
        } else if let Some(relation) = &goal.relation {
            join_lines(out, relation);
        } else if goal.class != Class::Programme
            && let Some(cue) = goal.cue(CueField::Class)
        {
            join_lines(out, &cue.text);
        }
    }

    fn amounts(&self, out: &mut String, goal: &Goal, numbers: &[&Quantity]) {
        let edited = self.is_amended(goal);
        if let Some(action) = goal.cue(CueField::Action).filter(|_| !edited) {
            join_lines(out, &action.text);
        }
        for (at, quantity) in numbers.iter().enumerate() {
            out.push_str(if at > 0 { self.lang().pick("；", "; ") } else { "" });
            self.amount(out, quantity, edited);
        }
    }

    /// A number with the verb of its change, as written in the text or as corrected.
    pub(super) fn amount(&self, out: &mut String, quantity: &Quantity, edited: bool) {
        use crate::wire::{Bound, Change};
        let lang = self.lang();
        let verb = quantity.cues.iter().find(|cue| cue.field() == Some(CueField::Change));
        let verb = verb.filter(|cue| cue.end == quantity.start && lang == Lang::Zh && !edited);
        match verb {
            Some(verb) => join_lines(out, &verb.text),
            None if quantity.change != Change::Level => {
                out.push_str(labels::change(quantity.change, lang));
                out.push_str(lang.pick("", " "));
            }
            None => {}
        }
        if !edited {
            join_lines(out, &quantity.text);
            return;
        }
        if quantity.bound != Bound::Exact {
            out.push_str(labels::bound(quantity.bound, lang));
            out.push_str(lang.pick("", " "));
        }
        out.push_str(&quantity.figure);
        out.push_str(&quantity.scaled_unit);
    }

    /// Last year's results for the goal's numbers, as the report states them.
    pub(super) fn results(&self, out: &mut String, goal: &Goal) {
        let lang = self.lang();
        let from = out.len();
        let mut pairs: Vec<usize> = Vec::new();
        for id in &goal.quantities {
            pairs.extend(self.targets.places(*id).iter().map(|(_, at)| *at));
        }
        sort_by(&mut pairs, |left, right| left < right);
        for pair in pairs.into_iter().map(|at| &self.input.analysis.pairs[at]) {
            let Some(quantity) = self.input.analysis.quantities.get(pair.result as usize) else {
                continue;
            };
            out.push_str(if out.len() > from { lang.pick("；", "; ") } else { "" });
            if let Some(named) = &quantity.indicator {
                join_lines(out, &named.text);
                out.push_str(lang.pick("", " "));
            }
            self.amount(out, quantity, false);
            if pair.has_doubtful_scope() {
                out.push_str(lang.pick("（口径可能不同）", " (scope may differ)"));
            }
        }
    }

    /// The deadline, marked as default where the text does not state one.
    pub(super) fn due(&self, out: &mut String, goal: &Goal) {
        let from = out.len();
        let mut due = String::new();
        deadline::due(&mut due, &goal.deadline, self.lang());
        out.push_str(&due);
        if !goal.deadline.stated && out.len() > from {
            out.push_str(self.lang().pick("（默认）", " (default)"));
        }
    }

    /// The headings of a section and of those around it, the outermost first.
    pub(super) fn path(&self, out: &mut String, section: Option<u32>) {
        let way: Vec<&Section> = self.way(section).into_list();
        for (at, section) in way.iter().rev().enumerate() {
            out.push_str(if at > 0 { " › " } else { "" });
            join_lines(out, &section.marker);
            join_lines(out, &section.heading);
        }
    }

    /// A section and those around it, the innermost first.
    fn way(&self, section: Option<u32>) -> impl Iterator<Item = &'a Section> {
        let sections = &self.input.analysis.sections;
        // A parent comes before its child, so that this ends.
        let above = |section: &&Section| {
            let parent = section.parent.filter(|parent| *parent < section.id);
            parent.and_then(|id| sections.get(id as usize))
        };
        successors(section.and_then(|id| sections.get(id as usize)), above)
    }

    /// The innermost section around an offset.
    pub(super) fn section_at(&self, at: u32) -> Option<u32> {
        let sections = &self.input.analysis.sections;
        let next = sections.partition_point(|section| section.start <= at);
        let last = sections.get(next.checked_sub(1)?)?;
        self.way(Some(last.id)).find(|section| at < section.end).map(|section| section.id)
    }

    /// The pairs that compare a result.
    pub(super) fn pairs_of(&self, result: u32) -> impl Iterator<Item = &'a Pair> + '_ {
        self.results.places(result).iter().map(|(_, at)| &self.input.analysis.pairs[*at])
    }

    /// The sentence around two offsets, as far as its paragraph goes, broken lines joined; of one that nobody would write
    /// so long what is near them, with … where it is cut.
    pub(super) fn sentence_at(&self, out: &mut String, start: u32, end: u32) {
        let (from, to) = self.paragraph_at(start, end);
        let stop = |letter: char| matches!(letter, '。' | '；' | ';' | '！' | '？');
        let near = from.max(start.saturating_sub(REACH))..to.min(end.saturating_add(REACH));
        let (lead, rest) = (self.slice(near.start, start), self.slice(end, near.end));
        let before = lead.rsplit(stop).next().unwrap_or_default();
        let after = rest.split(stop).next().unwrap_or_default();
        let cut = |is: bool| if is { "…" } else { "" };
        let open = cut(near.start > from && before.len() == lead.len());
        let close = cut(near.end < to && after.len() == rest.len());
        join_lines(out, &[open, before, self.slice(start, end), after, close].concat());
    }

    /// Where the paragraph around two offsets begins and ends.
    fn paragraph_at(&self, start: u32, end: u32) -> (u32, u32) {
        let paragraphs = &self.input.analysis.paragraphs;
        let next = paragraphs.partition_point(|paragraph| paragraph.start <= start);
        let last = next.checked_sub(1).map(|last| &paragraphs[self.around[last]]);
        let around = last.filter(|paragraph| end <= paragraph.end);
        around.map_or((start, end), |paragraph| (paragraph.start, paragraph.end))
    }

    /// The label for the kind of the goals, before their count.
    pub(super) fn kind(&self) -> &'static str {
        let goals = self.goals();
        let works = !goals.is_empty() && goals.iter().all(|goal| goal.class == Class::Programme);
        if works {
            self.lang().pick("工作部署 ", "work items ")
        } else {
            self.lang().pick("目标 ", "goals ")
        }
    }

    /// Whether the goal's sentence says that `body` leads: 由示例局牵头.
    pub(super) fn is_lead_body(&self, goal: &Goal, body: &str) -> bool {
        let stop = |letter: char| matches!(letter, '。' | '！' | '？' | '\n');
        let end = self.units.len();
        let lead = self.slice(goal.start.saturating_sub(REACH), goal.start);
        let rest = self.slice(goal.end, end.min(goal.end.saturating_add(REACH)));
        let before = lead.rsplit(stop).next().unwrap_or_default();
        let after = rest.split(stop).next().unwrap_or_default();
        let within = self.slice(goal.start, goal.end);
        [before, within, after].concat().split(body).skip(1).any(|rest| rest.starts_with("牵头"))
    }

    /// Whose report it is.
    pub(super) fn report_name(&self) -> String {
        report_name(&self.input.analysis.report, self.lang())
    }
}

/// The corrections of the report itself are indexed under this id, which no goal has.
const REPORT: u32 = u32::MAX;

/// A sentence is looked for within this many UTF-16 code units around a passage.
const REACH: u32 = 300;

/// `（原为：计划）`
fn push_old_value(out: &mut String, edit: &Edited<'_>, lang: Lang) {
    let old = labels::old_value_label(edit.field, edit.old, lang);
    if !old.is_empty() {
        out.push_str(lang.pick("（原为：", " (was: "));
        join_lines(out, old);
        out.push_str(lang.pick("）", ")"));
    }
}

/// The words of the text that decided the commitment.
pub(super) fn commitment_words(out: &mut String, goal: &Goal) {
    let mut written: Vec<&str> = Vec::new();
    for cue in goal.cues.iter().filter(|cue| cue.field() == Some(CueField::Commitment)) {
        if !written.contains(&cue.text.as_str()) {
            out.push_str(if written.is_empty() { "" } else { "、" });
            join_lines(out, &cue.text);
            written.push(&cue.text);
        }
    }
}
