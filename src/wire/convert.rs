//! Core findings → wire: the one place where offsets become UTF-16 and decimals become floats.

use super::{
    cue::addition_code,
    digit_runs::digit_runs,
    notice,
    reason_codes::{LeftoverReason, QuantityReason},
    report::report,
    subject::Subject,
    types as wire,
};

use crate::{
    analyze::Analysis,
    goal::{Goal, GoalId, Horizon, Nature, Notice},
    quantity::{Quantity, QuantityId},
    statement::{Stance, StanceFinding},
    text::{Clean, Decimal, IntoList, Pasted, Span, Utf16Index, sort_by},
};

struct Mirror<'a> {
    analysis: &'a Analysis<'a>,
    index: Utf16Index,
    /// The goal on whose card each quantity is.
    cards: Vec<Option<GoalId>>,
    /// The pair of each target quantity.
    paired: Vec<Option<u32>>,
}

impl From<&Analysis<'_>> for wire::Analysis {
    fn from(analysis: &Analysis<'_>) -> Self {
        let index = Utf16Index::new(analysis.text);
        let mirror = Mirror { analysis, index, cards: cards(analysis), paired: paired(analysis) };
        let quantities = analysis.quantities.found.iter().enumerate();
        let sections = analysis.outline.sections.iter().enumerate();
        let goals = analysis.goals.iter().enumerate();
        Self {
            schema: 1,
            report: report(analysis),
            paragraphs: mirror.paragraphs(),
            sections: sections.map(|(id, section)| mirror.section(id, section)).into_list(),
            quantities: quantities.map(|(id, found)| mirror.quantity(id, found)).into_list(),
            goals: goals.map(|(id, goal)| mirror.goal(id, goal)).into_list(),
            leftovers: mirror.leftovers(),
            pairs: mirror.pairs(),
            notices: mirror.notices(),
        }
    }
}

fn cards(analysis: &Analysis<'_>) -> Vec<Option<GoalId>> {
    let mut cards = vec![None; analysis.quantities.found.len()];
    for (at, goal) in analysis.goals.iter().enumerate() {
        for id in goal.quantities.iter().chain(&goal.attributes) {
            if let Some(card) = cards.get_mut(id.0 as usize) {
                *card = Some(GoalId(number(at)));
            }
        }
    }
    cards
}

fn paired(analysis: &Analysis<'_>) -> Vec<Option<u32>> {
    let mut paired = vec![None; analysis.quantities.found.len()];
    for (at, pair) in analysis.pairs.iter().enumerate() {
        if let Some(slot) = paired.get_mut(pair.target.0 as usize) {
            *slot = Some(number(at));
        }
    }
    paired
}

impl Mirror<'_> {
    fn clean(&self, span: Span<Clean>) -> &str {
        span.slice(&self.analysis.clean.text)
    }

    fn pasted(&self, span: Span<Clean>) -> Span<Pasted> {
        self.analysis.clean.map.to_pasted(span)
    }

    fn place(&self, span: Span<Clean>) -> (u32, u32) {
        let span = self.pasted(span);
        (self.index.unit_at(span.start()), self.index.unit_at(span.end()))
    }

    fn as_pasted(&self, span: Span<Clean>) -> String {
        self.pasted(span).slice(self.analysis.text).to_owned()
    }

    fn cue(&self, span: Span<Clean>, says: String) -> wire::Cue {
        let (start, end) = self.place(span);
        wire::Cue { text: self.as_pasted(span), start, end, says }
    }

    fn paragraphs(&self) -> Vec<wire::Paragraph> {
        let clean = &self.analysis.clean;
        let read = clean
            .lines
            .iter()
            .map(|line| (self.pasted(line.span), wire::ParagraphKind::from(line.kind)));
        let dropped = clean.dropped.iter().map(|span| (*span, wire::ParagraphKind::Furniture));
        let mut all: Vec<(Span<Pasted>, wire::ParagraphKind)> = read.chain(dropped).into_list();
        sort_by(&mut all, |left, right| left.0 < right.0);
        let paragraph = |(span, kind): (Span<Pasted>, _)| wire::Paragraph {
            start: self.index.unit_at(span.start()),
            end: self.index.unit_at(span.end()),
            kind,
        };
        all.into_iter().map(paragraph).into_list()
    }

    fn section(&self, id: usize, section: &crate::structure::Section) -> wire::Section {
        let (start, end) = self.place(section.span);
        wire::Section {
            id: number(id),
            parent: section.parent.map(|parent| parent.0),
            level: section.level,
            marker: self.clean(section.marker).to_owned(),
            heading: self.clean(section.heading).to_owned(),
            part: section.part.into(),
            start,
            end,
        }
    }

    fn quantity(&self, id: usize, found: &Quantity) -> wire::Quantity {
        let (start, end) = self.place(found.span);
        let said = self.analysis.said.get(id);
        let card = self.cards.get(id).copied().flatten();
        let describes = said.is_some_and(StanceFinding::is_descriptive);
        let stance = match said.map(|said| said.stance) {
            Some(Stance::Target) if describes && card.is_none() => wire::Stance::Context,
            Some(Stance::Target) => wire::Stance::Target,
            Some(Stance::Result) => wire::Stance::Result,
            Some(Stance::Context) | None => wire::Stance::Context,
        };
        let reason =
            said.and_then(|said| said.reason).filter(|_| card.is_none()).map(QuantityReason::from);
        wire::Quantity {
            id: number(id),
            start,
            end,
            text: self.as_pasted(found.span),
            min: float(found.min),
            max: float(found.max),
            unit: rate(found.unit, found.per),
            figure: found.numeral_text.clone(),
            scaled_unit: found.scaled_unit.clone(),
            bound: found.bound.map(|(limit, _)| limit).into(),
            change: found
                .predicate
                .map_or(wire::Change::Level, |predicate| predicate.change.into()),
            basis: found.basis.map(|(found, _)| found.into()),
            stance,
            indicator: self.indicator(id),
            goal: card.map(|card| card.0),
            reason,
            cues: self.quantity_cues(id, found),
        }
    }

    fn indicator(&self, id: usize) -> Option<wire::QuantityIndicator> {
        let indicator = self.analysis.indicators.get(id).copied().flatten()?;
        let (start, end) = self.place(indicator.span);
        let text = indicator.words(&self.analysis.clean.text);
        let id = self.analysis.entries.get(id).copied().flatten().map(|entry| entry.id.to_owned());
        Some(wire::QuantityIndicator { text, id, rule: indicator.rule.to_owned(), start, end })
    }

    fn quantity_cues(&self, id: usize, found: &Quantity) -> Vec<wire::Cue> {
        let mut cues = Vec::new();
        if let Some(cue) =
            self.analysis.said.get(id).and_then(|said| said.cue.map(|span| (span, said.stance)))
        {
            let stance = match cue.1 {
                Stance::Target => "target",
                Stance::Result => "result",
                Stance::Context => "context",
            };
            cues.push(self.cue(cue.0, format!("stance:{stance}")));
        }
        if let Some(predicate) = found.predicate {
            cues.push(self.cue(
                predicate.span,
                format!("change:{}", wire::Change::from(predicate.change).code()),
            ));
        }
        if let Some((found, span)) = found.basis {
            cues.push(self.cue(span, format!("basis:{}", wire::Basis::from(found).code())));
        }
        if let Some((limit, span)) = found.bound {
            cues.push(self.cue(span, format!("bound:{}", wire::Bound::from(Some(limit)).code())));
        }
        cues
    }

    fn goal(&self, id: usize, goal: &Goal) -> wire::Goal {
        let (start, end) = self.place(goal.span);
        let report_year = self.analysis.outline.metadata.year;
        let default_year = if goal.horizon == Horizon::Term {
            goal.term.and_then(|term| term.year)
        } else {
            report_year
        };
        let deadline = wire::Deadline {
            text: goal.deadline.map(|deadline| self.as_pasted(deadline.span)),
            year: goal.deadline.and_then(|deadline| deadline.year).or(default_year),
            month: goal.deadline.and_then(|deadline| deadline.month),
            stated: goal.deadline.is_some(),
        };
        wire::Goal {
            id: number(id),
            class: goal.class.into(),
            headline: goal.headline,
            horizon: match goal.horizon {
                Horizon::Year => wire::Horizon::Year,
                Horizon::Term => wire::Horizon::Term,
            },
            indicator: Some(wire::GoalIndicator {
                text: goal.name(&self.analysis.clean.text),
                id: goal.entry.map(|entry| entry.id.to_owned()),
            }),
            title: goal.title_words(&self.analysis.clean.text),
            quantities: ids(&goal.quantities),
            attributes: ids(&goal.attributes),
            relation: goal.relation.map(|span| self.clean(span).to_owned()),
            stretch: goal.stretch.map(|span| self.clean(span).to_owned()),
            commitment: goal.commitment.0.into(),
            nature: goal.nature.map(|(nature, _)| match nature {
                Nature::Anticipatory => wire::Nature::Anticipatory,
                Nature::Obligatory => wire::Nature::Obligatory,
            }),
            deadline,
            topic: self.topic(goal),
            subject: goal.subject.0.into(),
            section: goal.section.map(|section| section.0),
            places: self.words_of(&goal.places),
            projects: self.words_of(&goal.projects),
            bodies: self.words_of(&goal.bodies),
            pair: self.pair_of(goal),
            rule: goal.rule.to_owned(),
            cues: self.goal_cues(goal),
            start,
            end,
        }
    }

    fn words_of(&self, spans: &[Span<Clean>]) -> Vec<String> {
        spans.iter().map(|span| self.clean(*span).to_owned()).into_list()
    }

    fn topic(&self, goal: &Goal) -> String {
        let section = goal.section.and_then(|id| self.analysis.outline.sections.get(id.0 as usize));
        section.map_or(String::new(), |section| self.clean(section.heading).to_owned())
    }

    fn goal_cues(&self, goal: &Goal) -> Vec<wire::Cue> {
        let mut cues = Vec::new();
        if let (commitment, Some(span)) = goal.commitment {
            cues.push(
                self.cue(span, format!("commitment:{}", wire::Commitment::from(commitment).code())),
            );
        }
        if let Some(span) = goal.cue {
            cues.push(self.cue(span, format!("class:{}", wire::Class::from(goal.class).code())));
        }
        for id in &goal.quantities {
            if let Some(found) = self.analysis.quantities.found.get(id.0 as usize) {
                cues.extend(self.quantity_cues(id.0 as usize, found));
            }
        }
        if let Some(deadline) = goal.deadline {
            let year = deadline.year.map_or_else(|| "stated".to_owned(), |year| year.to_string());
            cues.push(self.cue(deadline.span, format!("deadline:{year}")));
        }
        if let Some(term) = goal.term {
            let year = term.year.map_or(String::new(), |year| year.to_string());
            cues.push(self.cue(term.span, format!("term:{year}")));
        }
        if let Some((nature, span)) = goal.nature {
            let word = match nature {
                Nature::Anticipatory => "anticipatory",
                Nature::Obligatory => "obligatory",
            };
            cues.push(self.cue(span, format!("nature:{word}")));
        }
        cues.extend(goal.stretch.map(|span| self.cue(span, "stretch:room".to_owned())));
        cues.extend(goal.action.map(|span| self.cue(span, "action:verb".to_owned())));
        if let (subject, Some(span)) = goal.subject {
            cues.push(self.cue(span, format!("subject:{}", Subject::from(subject).code())));
        }
        cues.extend(self.title_cues(goal));
        cues
    }

    /// What was put into the title besides the words of the object.
    fn title_cues(&self, goal: &Goal) -> Vec<wire::Cue> {
        let code = |put| format!("title:{}", addition_code(put));
        goal.additions().into_iter().map(|(put, span)| self.cue(span, code(put))).into_list()
    }

    fn leftovers(&self) -> Vec<wire::Leftover> {
        let clean = self
            .analysis
            .quantities
            .non_quantities
            .iter()
            .map(|found| (self.pasted(found.span), LeftoverReason::from(found.kind)));
        let dropped = self
            .analysis
            .clean
            .dropped
            .iter()
            .flat_map(|span| digit_runs(self.analysis.text, *span))
            .map(|span| (span, LeftoverReason::Boilerplate));
        let mut found: Vec<(Span<Pasted>, LeftoverReason)> = clean.chain(dropped).into_list();
        sort_by(&mut found, |left, right| left.0 < right.0);
        found
            .into_iter()
            .map(|(span, reason)| wire::Leftover {
                start: self.index.unit_at(span.start()),
                end: self.index.unit_at(span.end()),
                text: span.slice(self.analysis.text).to_owned(),
                reason,
            })
            .into_list()
    }

    fn pairs(&self) -> Vec<wire::Pair> {
        let pairs = self.analysis.pairs.iter().enumerate();
        pairs
            .map(|(id, pair)| wire::Pair {
                id: number(id),
                result: pair.result.0,
                target: pair.target.0,
                likeness: f64::from(pair.similarity) / 100.0,
                reason: pair.reason.into(),
            })
            .into_list()
    }

    fn notices(&self) -> Vec<notice::Notice> {
        let count = |notice: &Notice| match notice {
            Notice::PrivateGlyphs => Some(self.analysis.clean.defects.private_use),
            Notice::DoubtfulNumbers => Some(number(self.analysis.quantities.doubts())),
            _ => None,
        };
        let travelling = |notice: &Notice| notice::Notice {
            code: (*notice).into(),
            start: None,
            end: None,
            text: None,
            count: count(notice),
        };
        self.analysis.notices.iter().map(travelling).into_list()
    }

    /// The pair of a goal's first paired number.
    fn pair_of(&self, goal: &Goal) -> Option<u32> {
        goal.quantities.iter().find_map(|id| self.paired.get(id.0 as usize).copied().flatten())
    }
}

/// A unit with what it is a rate of: 元/人/月.
pub(super) fn rate(unit: &str, per: [&str; 2]) -> String {
    let mut whole = unit.to_owned();
    for part in per.into_iter().filter(|part| !part.is_empty()) {
        whole.push('/');
        whole.push_str(part);
    }
    whole
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn ids(ids: &[QuantityId]) -> Vec<u32> {
    ids.iter().map(|id| id.0).into_list()
}

/// The nearest float, exact to its last place for the digits of a report; exact decimals end here.
pub(crate) fn float(value: Decimal) -> f64 {
    let (digits, exponent) = value.parts();
    #[expect(clippy::cast_precision_loss, reason = "digits beyond 2^53 stand in no report")]
    let digits = digits as f64;
    let power = (0..exponent.unsigned_abs().min(400)).fold(1.0_f64, |power, _| power * 10.0);
    if exponent < 0 { digits / power } else { digits * power }
}
