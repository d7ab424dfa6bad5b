//! The ordered rules that name one number. The first rule that applies decides, and its name stays in the indicator.
//!
//! Each rule has its example in its doc and its case in `tests/cases/indicator.txt`.

use super::{
    counted_noun,
    naming_context::{NamingContext, classifier},
    types::{Indicator, Naming},
};
use crate::{
    lexicon::{changes::ChangeWord, naming, units::UnitKind},
    quantity::Quantity,
    text::{Clean, Span},
};

/// One number of a sentence, with what is around it.
pub(super) struct Candidate<'a> {
    /// Its index among the numbers of the sentence.
    pub(super) index: usize,
    pub(super) quantity: &'a Quantity,
    /// The text before the number that may name it.
    pub(super) lead: Span<Clean>,
    /// The text from the number to the end of the sentence.
    pub(super) rest: &'a str,
    /// The phrase before the number that names something.
    pub(super) subject: Option<Span<Clean>>,
    /// The noun phrase after the number that it may count.
    pub(super) counted: Option<Span<Clean>>,
    /// The names of the earlier numbers of the sentence, in order.
    pub(super) names: &'a [Option<Indicator>],
}

/// A rule that names a number, or leaves it to the next rule.
struct NamingRule {
    name: &'static str,
    apply: fn(&NamingContext<'_>, &Candidate<'_>) -> Option<Indicator>,
    effect: Effect,
}

/// What a decision means for the numbers after this one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Nothing.
    None,
    /// The noun after the number names no later number.
    ConsumesNoun,
    /// The next number describes what this one counts.
    NextDescribes,
}

/// In the order in which they are tried.
static RULES: &[NamingRule] = &[
    NamingRule {
        name: "noun_past_description",
        apply: noun_past_description,
        effect: Effect::NextDescribes,
    },
    NamingRule { name: "listed_articles", apply: listed_articles, effect: Effect::None },
    NamingRule { name: "funded_work", apply: funded_work, effect: Effect::None },
    NamingRule {
        name: "subject_of_description",
        apply: subject_of_description,
        effect: Effect::None,
    },
    NamingRule { name: "measure_of_count", apply: measure_of_count, effect: Effect::None },
    NamingRule { name: "counted_noun", apply: counted_noun, effect: Effect::ConsumesNoun },
    NamingRule { name: "share_of_noun", apply: share_of_noun, effect: Effect::ConsumesNoun },
    NamingRule { name: "governed_noun", apply: governed_noun, effect: Effect::ConsumesNoun },
    NamingRule { name: "subject_over_noun", apply: subject_over_noun, effect: Effect::None },
    NamingRule { name: "crop_yield", apply: crop_yield, effect: Effect::None },
    NamingRule { name: "rate_of_same_owner", apply: rate_of_same_owner, effect: Effect::None },
    NamingRule { name: "amount_of_counted", apply: amount_of_counted, effect: Effect::None },
    NamingRule { name: "other_level", apply: other_level, effect: Effect::None },
    NamingRule { name: "output_of_owner", apply: output_of_owner, effect: Effect::None },
    NamingRule { name: "subject_before", apply: subject_before, effect: Effect::None },
    NamingRule { name: "noun_alone", apply: noun_alone, effect: Effect::ConsumesNoun },
    NamingRule { name: "received_benefit", apply: received_benefit, effect: Effect::ConsumesNoun },
    NamingRule { name: "carried_same_unit", apply: carried_same_unit, effect: Effect::None },
    NamingRule { name: "measure_of_clause", apply: measure_of_clause, effect: Effect::None },
    NamingRule { name: "carried_name", apply: carried_name, effect: Effect::None },
    NamingRule { name: "carried_subject", apply: carried_subject, effect: Effect::None },
];

/// Names a number by the first rule that applies, with what this means for later numbers.
pub(super) fn name_quantity(
    context: &NamingContext<'_>,
    index: usize,
    names: &[Option<Indicator>],
) -> Option<(Indicator, Effect)> {
    let candidate = candidate(context, index, names);
    RULES.iter().find_map(|rule| {
        let indicator = (rule.apply)(context, &candidate)?;
        Some((Indicator { rule: rule.name, ..indicator }, rule.effect))
    })
}

fn candidate<'a>(
    context: &NamingContext<'a>,
    index: usize,
    names: &'a [Option<Indicator>],
) -> Candidate<'a> {
    let quantity = &context.quantities[index];
    let lead = context.lead(index);
    let is_distance = quantity.kind == UnitKind::Point;
    let measured = if is_distance { context.measured_from(lead) } else { None };
    let subject = measured.or_else(|| context.subject(lead));
    let subject = subject.filter(|subject| !context.is_action_of_previous(index, *subject));
    let end = quantity.span.end();
    let rest = &context.text[end..context.sentence.end()];
    let counted = if subject.is_some() && has_strong_predicate(context.text, quantity) {
        None
    } else {
        counted_noun::counted(rest, classifier(quantity))
    };
    let counted = counted.map(|(start, stop)| Span::new(end + start, end + stop));
    let counted = context.counted_together(index, counted);
    Candidate { index, quantity, lead, rest, subject, counted, names }
}

impl Candidate<'_> {
    /// Subject and counted noun, where both are there.
    fn both(&self) -> Option<(Span<Clean>, Span<Clean>)> {
        Some((self.subject?, self.counted?))
    }

    /// The subject where nothing is counted after the number, without the 等 after it: 减税降费｜等.
    fn subject_alone(&self, text: &str) -> Option<Indicator> {
        if self.counted.is_some() {
            return None;
        }
        let subject = self.subject?;
        let list = subject.slice(text).strip_suffix('等');
        let list = list.filter(|list| !list.ends_with(naming::BEFORE_GRADE));
        let end = list.map_or(subject.end(), |list| subject.start() + list.len());
        Some(before_number(Span::new(subject.start(), end)))
    }
}

/// 631个空置率50%以上的｜“空心村”: the next number describes what this one counts.
fn noun_past_description(
    context: &NamingContext<'_>,
    candidate: &Candidate<'_>,
) -> Option<Indicator> {
    context.past_description(candidate.index).map(after_number)
}

/// 促进消费20条、稳定工业10条等｜政策: what has the articles.
fn listed_articles(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    context.listed_articles(candidate.index).map(after_number)
}

/// 7亿元实施｜就业工程: without a subject, what the money is for.
fn funded_work(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    if candidate.subject.is_some() {
        return None;
    }
    context.funded(candidate.index).map(after_number)
}

/// 631个｜空置率｜50%以上的“空心村”: the subject of a number that describes what the number before it counts.
fn subject_of_description(
    context: &NamingContext<'_>,
    candidate: &Candidate<'_>,
) -> Option<Indicator> {
    if context.describing != Some(candidate.index) {
        return None;
    }
    candidate.subject.map(before_number)
}

/// 学位供给量｜增加3000个学位: a subject that ends as an amount does names the number, whatever follows it.
fn measure_of_count(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    let (subject, _) = candidate.both()?;
    let is_measure = naming::MEASURE_ENDS.any_suffix_of(subject.slice(context.text));
    if is_measure && counts(context, candidate) { Some(before_number(subject)) } else { None }
}

/// 全市新建16所｜公办幼儿园: what is counted names the number, and the subject does not.
fn counted_noun(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    let (_, noun) = candidate.both()?;
    if counts(context, candidate) { Some(after_number(noun)) } else { None }
}

/// Whether the number counts what follows it: it has a classifier, a thing follows at once, or 等 is before it.
fn counts(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> bool {
    let quantity = candidate.quantity;
    let ends_list = |subject: Span<Clean>| subject.slice(context.text).ends_with('等');
    quantity.kind == UnitKind::Count && !quantity.unit.is_empty()
        || candidate.subject.is_some_and(ends_list)
        || counts_directly(context, candidate)
}

/// 1.5亿中小学生, 80公里绿道: a thing follows the number at once.
fn counts_directly(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> bool {
    let quantity = candidate.quantity;
    let lead = candidate.lead.slice(context.text);
    quantity.predicate.is_none()
        && (quantity.unit.is_empty()
            || quantity.kind == UnitKind::Measure
            || quantity.kind == UnitKind::Money && lead.ends_with('的'))
        && !lead.ends_with(naming::BEFORE_LIMITS)
        && counted_noun::directly(candidate.rest)
}

/// 家庭医生服务｜80%的｜常住人口: a share without a predicate is one of what follows 的.
fn share_of_noun(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    let (_, noun) = candidate.both()?;
    let is_share = candidate.quantity.kind == UnitKind::Percent
        && candidate.rest.starts_with('的')
        && candidate.quantity.predicate.is_none()
        && !candidate.lead.slice(context.text).ends_with('的');
    if is_share { Some(after_number(noun)) } else { None }
}

/// 通过平台发放｜8000万元｜消费券: what comes before the number governs what comes after it.
fn governed_noun(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    let (subject, noun) = candidate.both()?;
    let lead = candidate.lead.slice(context.text);
    let is_governed = lead.trim_end().ends_with(naming::JOINTS_OF_NOUNS)
        || naming::GOVERNING_ENDS.any_suffix_of(subject.slice(context.text))
        || reaches(context.text, candidate.quantity) && candidate.rest.starts_with('的')
        || naming::GIVING.any_prefix_of(candidate.rest)
        || verb_governs_money(context, candidate);
    if is_governed { Some(after_number(noun)) } else { None }
}

/// 扩展至｜8个: the predicate says how far something reaches.
fn reaches(text: &str, quantity: &Quantity) -> bool {
    quantity
        .predicate
        .is_some_and(|predicate| naming::REACHING.contains(predicate.span.slice(text)))
}

/// 发放｜8000万元｜消费券, 安排｜3亿元｜资金: the verb before an amount of money has its object after it.
fn verb_governs_money(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> bool {
    if candidate.quantity.kind != UnitKind::Money {
        return false;
    }
    let governs = match candidate.quantity.predicate {
        Some(predicate) => naming::SPENDING.contains(predicate.span.slice(context.text)),
        None => naming::LEADING_VERBS
            .longest_suffix_of(candidate.lead.slice(context.text))
            .is_some_and(|verb| !naming::NOMINAL_VERBS.contains(verb)),
    };
    governs && counted_noun::directly(candidate.rest)
}

/// 投资｜12.6亿元的项目: the subject names the number, and what follows does not.
fn subject_over_noun(_: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    candidate.both().map(|(subject, _)| before_number(subject))
}

/// 粮食播种面积…、｜总产…: the crop was named with its area.
fn crop_yield(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    context.crop_owner(candidate.subject_alone(context.text)?, candidate.names)
}

/// 示例污水收集率…、｜处理率…: whose rate it is was named with the rate before.
fn rate_of_same_owner(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    context.rate_owner(candidate.subject_alone(context.text)?, candidate.names)
}

/// 16条产业链｜产值增长: what was counted is whose amount it is.
fn amount_of_counted(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    context.counted_owner(candidate.subject_alone(context.text)?, candidate.names)
}

/// 国家级示范园2家、省级｜8家: what is counted was named with another level.
fn other_level(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    context.noun_of_level(candidate.subject_alone(context.text)?, candidate.names)
}

/// 服装业完成｜产值: an output, whose owner comes before the verb.
fn output_of_owner(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    context.output_owner(candidate.subject_alone(context.text)?, candidate.lead)
}

/// 地区生产总值｜增长6%: the subject, with nothing counted after the number.
fn subject_before(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    candidate.subject_alone(context.text)
}

/// 20家｜“专精特新”企业｜获评: the noun after the number, with no subject before it.
fn noun_alone(_: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    if candidate.subject.is_some() || says_only_change(candidate.quantity) {
        return None;
    }
    candidate.counted.map(after_number)
}

/// ，30万人｜享受补贴: people of whom nothing was said before are named by what they have got.
fn received_benefit(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    let quantity = candidate.quantity;
    let opens_clause = candidate.lead.start() == context.clause_start(quantity.span.start());
    // 连续3届荣获｜示例奖
    let in_a_row = quantity.unit == naming::SESSION
        && candidate.lead.slice(context.text).ends_with(naming::CONTINUOUSLY);
    let gains = is_person(quantity) && opens_clause || in_a_row;
    if !gains || quantity.predicate.is_some() {
        return None;
    }
    let end = quantity.span.end();
    let (start, stop) = counted_noun::received_benefit(candidate.rest)?;
    Some(after_number(Span::new(end + start, end + stop)))
}

fn is_person(quantity: &Quantity) -> bool {
    naming::PERSON_UNITS.contains(&quantity.unit)
}

/// 23个重点项目完成投资28亿元、竣工｜7个: the name of the last number with the same unit.
fn carried_same_unit(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    context.last_of_same_unit(candidate.index, candidate.names).map(carried)
}

/// 进出口总额逆势上扬，全年有望｜突破200亿元: a clause without a number, after the number before, names an amount.
fn measure_of_clause(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    candidate.names.last()?;
    let span = context.earlier_subject(candidate.index)?;
    let name = span.slice(context.text);
    let is_measure = naming::MEASURE_ENDS.any_suffix_of(name) && name.chars().nth(3).is_some();
    is_measure.then_some(Indicator { span, tail: None, naming: Naming::CarriedSubject, rule: "" })
}

/// 收入15362元，增长｜16.4%: the name of the number before.
fn carried_name(_: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    candidate.names.last().copied().flatten().map(carried)
}

/// 加快农村路建设，新改建｜60公里: what the clause before speaks of.
fn carried_subject(context: &NamingContext<'_>, candidate: &Candidate<'_>) -> Option<Indicator> {
    let span = context.earlier_subject(candidate.index)?;
    Some(Indicator { span, tail: None, naming: Naming::CarriedSubject, rule: "" })
}

fn carried(last: Indicator) -> Indicator {
    Indicator { naming: Naming::CarriedSubject, ..last }
}

/// The rule's name is set where the rules are tried.
fn before_number(span: Span<Clean>) -> Indicator {
    Indicator { span, tail: None, naming: Naming::SubjectBefore, rule: "" }
}

fn after_number(span: Span<Clean>) -> Indicator {
    Indicator { span, tail: None, naming: Naming::CountedAfter, rule: "" }
}

/// 增长6%, 提高2个百分点: the number only says how something changed, and counts nothing.
fn says_only_change(quantity: &Quantity) -> bool {
    let changes = quantity
        .predicate
        .is_some_and(|predicate| matches!(predicate.change, ChangeWord::Rise | ChangeWord::Fall));
    changes && matches!(quantity.kind, UnitKind::Percent | UnitKind::Point | UnitKind::Times)
}

/// 投资完成12亿元: a predicate that makes what comes before it the subject, whatever follows the number.
fn has_strong_predicate(text: &str, quantity: &Quantity) -> bool {
    quantity.predicate.is_some_and(|predicate| {
        let words = predicate.span.slice(text);
        !naming::WEAK_PREDICATES.contains(words) && !naming::REACHING.contains(words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_decides_in_a_case() {
        let cases = include_str!("../../tests/cases/indicator.txt");
        let mut deciding: Vec<&str> = Vec::new();
        for case in cases.lines().filter(|line| !line.starts_with('#')) {
            let text = case.split('⇒').next().unwrap_or("").trim();
            let indicators = crate::analyze(text).indicators;
            deciding.extend(indicators.iter().flatten().map(|indicator| indicator.rule));
        }
        let without_case: Vec<&str> =
            RULES.iter().map(|rule| rule.name).filter(|name| !deciding.contains(name)).collect();
        assert!(without_case.is_empty(), "no case in indicator.txt for {without_case:?}");
    }
}
