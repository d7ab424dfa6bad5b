//! What the numbers and names beside a number say of its name.

use super::{
    counted_noun,
    naming_context::{NamingContext, classifier},
    noun_end::begins_with_change,
    types::{Indicator, Naming},
};
use crate::{
    lexicon::{naming, units::UnitKind},
    quantity::Quantity,
    text::{Clean, Span, first_bytes, one_of},
};

/// A list of articles is followed for at most this many bytes.
const LONGEST_LIST: usize = 600;

/// A rate of this many characters names nothing alone: 处理率.
const BARE_RATE: usize = 3;

impl NamingContext<'_> {
    /// 门前300米内见绿比例达到90%: whether an earlier number is part of the name of the number that begins at byte `start`.
    pub(super) fn is_inside_name(&self, earlier: usize, start: usize) -> bool {
        let quantity = &self.quantities[earlier];
        let between = self.text.get(quantity.span.end()..start).unwrap_or("，");
        let is_same_clause =
            !between.is_empty() && !between.contains(one_of(&['，', '、', '；', '。', '：', '）']));
        // 30户以上｜自然村: the size of a place, though the unit counts.
        let can_describe =
            quantity.kind != UnitKind::Count || naming::SIZE_UNITS.contains(&quantity.unit);
        is_same_clause
            && can_describe
            && self.is_limit(quantity)
            && !buys(quantity, between)
            && !between.starts_with(naming::GOES_ON_AFTER_NUMBER)
            && !begins_with_change(between)
    }

    /// 300米, 5亿元, 30户以上: an amount that limits what is meant, and not 由30户, where a change begins.
    fn is_limit(&self, quantity: &Quantity) -> bool {
        let lead = self.text.get(..quantity.span.start()).unwrap_or("");
        let is_amount = matches!(quantity.kind, UnitKind::Measure | UnitKind::Money);
        (quantity.bound.is_some() || is_amount) && !lead.ends_with(naming::CHANGE_BEGINS)
    }

    /// 4个国家级和10个省级｜试点, 843户｜1864名脱贫户: what is counted, where it is after the second number.
    pub(super) fn counted_together(
        &self,
        index: usize,
        counted: Option<Span<Clean>>,
    ) -> Option<Span<Clean>> {
        let quantity = &self.quantities[index];
        let Some(next) = self.quantities.get(index + 1) else { return counted };
        let both_count = quantity.kind == UnitKind::Count
            && matches!(next.kind, UnitKind::Count | UnitKind::Measure);
        let between = self.text.get(quantity.span.end()..next.span.start()).unwrap_or("，");
        let adjoins = between.is_empty() && counted.is_none();
        let is_attribute =
            naming::ATTRIBUTES_ALONE.contains(between.trim_end_matches(naming::JOINTS_OF_COUNTS));
        if !both_count || !(adjoins || is_attribute) {
            return counted;
        }
        let rest = &self.text[next.span.end()..self.sentence.end()];
        let Some((start, end)) = counted_noun::counted(rest, classifier(next)) else {
            return counted;
        };
        let noun = &rest[start..end];
        // 34个省重点、300个市｜重点项目: the second number's own attribute is not part of the shared noun.
        let own =
            if is_attribute { naming::ATTRIBUTES_ALONE.longest_prefix_of(noun) } else { None };
        let own = own.map_or(0, |own| own.trim_end_matches(naming::SHARED_RANK).len());
        Some(Span::new(next.span.end() + start + own, next.span.end() + end))
    }

    /// 631个空置率50%以上的｜“空心村”: what a number counts, after an amount that describes it.
    pub(super) fn past_description(&self, index: usize) -> Option<Span<Clean>> {
        let (quantity, next) = (&self.quantities[index], self.quantities.get(index + 1)?);
        let between = self.text.get(quantity.span.end()..next.span.start())?;
        // 900名60岁以上老人, 3个长达5年以上的难题
        let at_once = naming::BEFORE_DESCRIPTION.contains(&between) && next.bound.is_some();
        let counts = quantity.kind == UnitKind::Count && (!quantity.unit.is_empty() || at_once);
        if !counts || !can_describe(next, at_once) || !(at_once || names_measure(between)) {
            return None;
        }
        let rest = &self.text[next.span.end()..self.sentence.end()];
        let is_limited =
            next.bound.is_some() || rest.starts_with('的') || counted_noun::directly(rest);
        if !is_limited {
            return None;
        }
        let (start, end) = counted_noun::counted(rest, classifier(quantity))?;
        Some(Span::new(next.span.end() + start, next.span.end() + end))
    }

    /// 促进消费20条、稳定工业10条等｜政策: what has the articles that the numbers count.
    pub(super) fn listed_articles(&self, index: usize) -> Option<Span<Clean>> {
        let quantity = &self.quantities[index];
        if quantity.unit != naming::ARTICLE_UNIT {
            return None;
        }
        let rest = &self.text[quantity.span.end()..self.sentence.end()];
        let near = first_bytes(rest, LONGEST_LIST);
        let clause = near.find(one_of(&['，', '；', '。', '：'])).map_or(near, |end| &near[..end]);
        let list_end = clause.find('等')?;
        let is_list = list_end == 0
            || clause.starts_with('、') && clause[..list_end].ends_with(naming::ARTICLE_UNIT);
        if !is_list {
            return None;
        }
        let from = list_end + '等'.len_utf8();
        let (start, end) = counted_noun::counted(&rest[from..], quantity.unit)?;
        let base = quantity.span.end() + from;
        let noun = Span::new(base + start, base + end);
        naming::ARTICLED.any_suffix_of(noun.slice(self.text)).then_some(noun)
    }

    /// 筹措7亿元实施｜就业工程: what an amount of money is spent on.
    pub(super) fn funded(&self, index: usize) -> Option<Span<Clean>> {
        let quantity = &self.quantities[index];
        if quantity.kind != UnitKind::Money || quantity.predicate.is_some() {
            return None;
        }
        let end = quantity.span.end();
        let rest = &self.text[end..self.sentence.end()];
        let verb = naming::FUNDING.longest_prefix_of(rest)?.len();
        let work = counted_noun::until_mark(&rest[verb..])?;
        let span = Span::new(end + verb, end + verb + work.len());
        (!span.is_empty()).then_some(span)
    }

    /// 110千伏变电站2座, 10亿元以上项目5个: whether the noun after this number names the next number together with it.
    pub(super) fn continues_in_number(&self, index: usize, indicator: Indicator) -> bool {
        let quantity = &self.quantities[index];
        let Some(next) = self.quantities.get(index + 1) else { return false };
        let is_limit = matches!(quantity.kind, UnitKind::Measure | UnitKind::Money)
            || naming::SIZE_UNITS.contains(&quantity.unit) && quantity.bound.is_some();
        if !is_limit || self.is_listed_limit(index) {
            return false;
        }
        let between = self.text.get(indicator.span.end()..next.span.start()).unwrap_or("，");
        next.kind == UnitKind::Count && between.is_empty()
            || quantity.bound.is_some() && between == naming::REACHES_EACH
    }

    /// 超50亿元、｜超100亿元｜产业集群6个和4个: each limit of a list has a number of its own.
    fn is_listed_limit(&self, index: usize) -> bool {
        let quantity = &self.quantities[index];
        let last = index.checked_sub(1).and_then(|last| self.quantities.get(last));
        last.is_some_and(|last| {
            last.kind == quantity.kind
                && self.text.get(last.span.end()..quantity.span.start()) == Some("、")
        })
    }

    /// 粮食播种面积…、｜总产…: a yield with the crop that was named with its area.
    pub(super) fn crop_owner(
        &self,
        name: Indicator,
        names: &[Option<Indicator>],
    ) -> Option<Indicator> {
        let bare = naming::YIELDS.contains(name.span.slice(self.text));
        let last = names.last().copied().flatten().filter(|_| bare)?;
        let area = naming::AREAS.longest_suffix_of(last.span.slice(self.text))?;
        let crop = Span::new(last.span.start(), last.span.end() - area.len());
        (!crop.is_empty()).then_some(Indicator { span: crop, tail: Some(name.span), ..name })
    }

    /// 示例污水收集率…、｜处理率…: a rate with its owner, which was named with the rate before.
    pub(super) fn rate_owner(
        &self,
        name: Indicator,
        names: &[Option<Indicator>],
    ) -> Option<Indicator> {
        let rate = |words: &str| words.ends_with('率');
        let own = name.span.slice(self.text);
        let bare = rate(own) && own.chars().count() == BARE_RATE;
        let last = names.last().copied().flatten().filter(|last| bare && last.tail.is_none())?;
        let whole = last.span.slice(self.text);
        let own_start = whole.char_indices().nth_back(BARE_RATE - 1).filter(|_| rate(whole))?.0;
        let between = self.text.get(last.span.end()..name.span.start())?;
        let beside = between.ends_with('、') && !between.contains(one_of(&['，', '；', '。']));
        let owner = Span::new(last.span.start(), last.span.start() + own_start);
        let named = owner.slice(self.text).chars().nth(1).is_some();
        (beside && named).then_some(Indicator { span: owner, tail: Some(name.span), ..name })
    }

    /// 16条产业链｜产值增长: an amount with its owner, which was counted just before it.
    pub(super) fn counted_owner(
        &self,
        name: Indicator,
        names: &[Option<Indicator>],
    ) -> Option<Indicator> {
        let last = names.last().copied().flatten()?;
        let own = name.span.slice(self.text);
        let amount = (naming::MEASURE_ENDS.any_suffix_of(own) || own.ends_with(naming::PROPORTION))
            && !own.contains(naming::COMPLETED);
        let joined = last.naming == Naming::CountedAfter && last.span.end() == name.span.start();
        (amount && joined).then(|| Indicator { span: last.span.cover(name.span), ..name })
    }

    /// 国家级示范园2家、省级｜8家: a level with the noun that was named with another level.
    pub(super) fn noun_of_level(
        &self,
        name: Indicator,
        names: &[Option<Indicator>],
    ) -> Option<Indicator> {
        let level = |words: &str| words.ends_with('级') && naming::ATTRIBUTES_ALONE.contains(words);
        let last = names.last().copied().flatten().filter(|_| level(name.span.slice(self.text)))?;
        let whole = last.span.slice(self.text);
        let own = naming::ATTRIBUTES_ALONE.longest_prefix_of(whole).filter(|own| level(own))?;
        let thing = Span::new(last.span.start() + own.len(), last.span.end());
        (!thing.is_empty()).then_some(Indicator { span: name.span, tail: Some(thing), ..name })
    }

    /// 服装业完成｜产值: an output with its owner, which is before the verb.
    pub(super) fn output_owner(&self, name: Indicator, lead: Span<Clean>) -> Option<Indicator> {
        // 217个重点项目完成投资: the owners were counted before, and are named there.
        if lead.start() != self.clause_start(lead.start()) {
            return None;
        }
        let before = self.text.get(lead.start()..name.span.start())?;
        let words = name.span.slice(self.text);
        let output = words.strip_prefix(naming::COMPLETED).unwrap_or(words);
        let owner = if output.len() < words.len() {
            before
        } else {
            naming::ACHIEVING.iter().find_map(|verb| before.strip_suffix(verb))?
        };
        let owner = self.subject(Span::new(lead.start(), lead.start() + owner.len()))?;
        let tail = Span::new(name.span.end() - output.len(), name.span.end());
        let owns = naming::OWNERS.any_suffix_of(owner.slice(self.text))
            && naming::OUTPUTS.contains(output);
        owns.then_some(Indicator { span: owner, tail: Some(tail), ..name })
    }

    /// 23个重点项目完成投资28亿元、竣工7个: the name of the last number with this unit, where another kind is between.
    pub(super) fn last_of_same_unit(
        &self,
        index: usize,
        names: &[Option<Indicator>],
    ) -> Option<Indicator> {
        let quantity = &self.quantities[index];
        let last = self.quantities.get(index.checked_sub(1)?)?;
        let name = names.last().copied().flatten()?;
        let between = self.text.get(name.span.end()..quantity.span.start()).unwrap_or("，");
        let adjoins = between.is_empty() || between == naming::EACH;
        let counts = quantity.kind == UnitKind::Count && !quantity.unit.is_empty();
        if !counts || last.kind == UnitKind::Count || adjoins {
            return None;
        }
        let mut earlier = self.quantities[..index].iter().zip(names).rev().take(6);
        earlier.find_map(|(other, name)| if other.unit == quantity.unit { *name } else { None })
    }
}

/// 6亿元新建｜农村公路: what follows an amount of money is what was done for it.
fn buys(quantity: &Quantity, after: &str) -> bool {
    quantity.kind == UnitKind::Money
        && naming::LEADING_VERBS.longest_prefix_of(after).is_some_and(|verb| {
            verb.chars().nth(1).is_some()
                && !naming::ATTRIBUTIVE_VERBS.contains(verb)
                && !naming::NOUN_HEADS.any_prefix_of(&after[verb.len()..])
        })
}

/// Whether a number may describe what the number before it counts: an amount, or a time that follows at once.
fn can_describe(quantity: &Quantity, at_once: bool) -> bool {
    matches!(quantity.kind, UnitKind::Percent | UnitKind::Money | UnitKind::Measure)
        || quantity.unit.is_empty()
        || quantity.kind == UnitKind::Time && at_once
}

/// 空置率, 空置率达: the words between two numbers say what the second one measures.
fn names_measure(between: &str) -> bool {
    between.chars().nth(1).is_some()
        && !between.contains(naming::PARTING_NUMBERS)
        && naming::MEASURE_ENDS.any_suffix_of(between.trim_end_matches(naming::SHORT_PREDICATES))
}
