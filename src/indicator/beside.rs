//! What the numbers and names beside a number say of its own name.

use super::{
    Indicator, Naming, after,
    name::{Reader, classifier},
};
use crate::{
    lexicon::{naming, units::UnitKind},
    quantity::Quantity,
    text::{Clean, Span, first_bytes, one_of},
};

/// Other articles after the first are at most this long, in bytes.
const LONGEST_LIST: usize = 600;

/// Characters of a rate that names nothing alone: 处理率.
const RATE: usize = 3;

impl Reader<'_> {
    /// 门前300米内见绿比例达到90%: the first number is part of what the second one measures.
    pub(super) fn is_inside_name(&self, last: usize, at: usize) -> bool {
        let quantity = &self.quantities[last];
        let between = self.text.get(quantity.span.end()..at).unwrap_or("，");
        let from =
            self.text.get(..quantity.span.start()).unwrap_or("").ends_with(one_of(&['由', '从']));
        let limits = !from
            && (quantity.bound.is_some()
                || matches!(quantity.kind, UnitKind::Measure | UnitKind::Money));
        let joined =
            !between.is_empty() && !between.contains(one_of(&['，', '、', '；', '。', '：', '）']));
        // 6亿元新建｜农村公路: what was done for the money.
        let acts = quantity.kind == UnitKind::Money
            && naming::LEADING_VERBS.longest_prefix_of(between).is_some_and(|verb| {
                verb.chars().nth(1).is_some()
                    && !naming::ATTRIBUTIVE_VERBS.contains(verb)
                    && !naming::NOUN_HEADS.any_prefix_of(&between[verb.len()..])
            });
        // 30户以上｜自然村: how large a place is.
        let sized = matches!(quantity.unit, "户" | "人");
        limits
            && joined
            && !acts
            && (quantity.kind != UnitKind::Count || sized)
            && !between.starts_with(one_of(&[
                '和', '及', '与', '降', '提', '增', '下', '上', '减', '升', '到', '至',
            ]))
            && !after::changes(between)
    }

    /// 4个国家级和10个省级｜试点, 843户｜1864名脱贫户: the thing stands after the second number.
    pub(super) fn counted_together(
        &self,
        index: usize,
        counted: Option<Span<Clean>>,
    ) -> Option<Span<Clean>> {
        let (quantity, next) = match self.quantities.get(index + 1) {
            Some(next) => (&self.quantities[index], next),
            None => return counted,
        };
        let both = quantity.kind == UnitKind::Count
            && matches!(next.kind, UnitKind::Count | UnitKind::Measure);
        let between = self.text.get(quantity.span.end()..next.span.start()).unwrap_or("，");
        let bare = between.is_empty() && counted.is_none();
        let attribute = naming::ATTRIBUTES_ALONE
            .contains(between.trim_end_matches(one_of(&['和', '、', '与', '及'])));
        if !both || !(bare || attribute) {
            return counted;
        }
        let rest = &self.text[next.span.end()..self.sentence.end()];
        let thing = after::counted(rest, classifier(next));
        let thing = thing
            .map(|(start, end)| Span::<Clean>::new(next.span.end() + start, next.span.end() + end));
        let own = thing
            .and_then(|thing| naming::ATTRIBUTES_ALONE.longest_prefix_of(thing.slice(self.text)));
        // 34个省重点、300个市｜重点项目
        let own =
            own.filter(|_| attribute).map(|own| own.trim_end_matches(one_of(&['重', '点', '大'])));
        let own = own.map_or(0, str::len);
        thing.map(|thing| Span::new(thing.start() + own, thing.end())).or(counted)
    }

    /// 631个空置率50%以上的｜“空心村”: an amount describes what the first number counts.
    pub(super) fn past_description(&self, index: usize) -> Option<Span<Clean>> {
        let (quantity, next) = (&self.quantities[index], self.quantities.get(index + 1)?);
        let between = self.text.get(quantity.span.end()..next.span.start())?;
        let at_once = matches!(between, "" | "长达") && next.bound.is_some();
        let counts = quantity.kind == UnitKind::Count && (!quantity.unit.is_empty() || at_once);
        let amount = matches!(next.kind, UnitKind::Percent | UnitKind::Money | UnitKind::Measure)
            || next.unit.is_empty()
            || next.kind == UnitKind::Time && at_once;
        let named = between.chars().nth(1).is_some()
            && !between.contains(one_of(&['，', '、', '；', '：', '。', '（', '和', '及', '与']))
            && naming::MEASURE_ENDS
                .any_suffix_of(between.trim_end_matches(one_of(&['达', '为', '在', '过', '超'])));
        // 900名60岁以上老人, 3个长达5年以上的难题
        if !counts || !amount || !(named || at_once) {
            return None;
        }
        let rest = &self.text[next.span.end()..self.sentence.end()];
        let limited = next.bound.is_some() || rest.starts_with('的') || after::directly(rest);
        let (start, end) = after::counted(rest, classifier(quantity)).filter(|_| limited)?;
        Some(Span::new(next.span.end() + start, next.span.end() + end))
    }

    /// 促进消费20条、稳定工业10条等｜政策: what has so many articles.
    pub(super) fn articles(&self, index: usize) -> Option<Span<Clean>> {
        let quantity = &self.quantities[index];
        if quantity.unit != "条" {
            return None;
        }
        let rest = &self.text[quantity.span.end()..self.sentence.end()];
        let near = first_bytes(rest, LONGEST_LIST);
        let clause = near.find(one_of(&['，', '；', '。', '：'])).map_or(near, |end| &near[..end]);
        let at = clause.find('等')?;
        let listed = at == 0 || clause.starts_with('、') && clause[..at].ends_with('条');
        let from = at + '等'.len_utf8();
        let (start, end) = after::counted(&rest[from..], quantity.unit).filter(|_| listed)?;
        let base = quantity.span.end() + from;
        let thing = Span::new(base + start, base + end);
        naming::ARTICLED.any_suffix_of(thing.slice(self.text)).then_some(thing)
    }

    /// 筹措7亿元实施｜就业工程: what the money is for.
    pub(super) fn funded(&self, index: usize) -> Option<Span<Clean>> {
        let quantity = &self.quantities[index];
        let end = quantity.span.end();
        let rest = &self.text[end..self.sentence.end()];
        let verb = naming::FUNDING.longest_prefix_of(rest)?.len();
        let thing = after::until_mark(&rest[verb..])?;
        (quantity.kind == UnitKind::Money && quantity.predicate.is_none() && !thing.is_empty())
            .then(|| Span::new(end + verb, end + verb + thing.len()))
    }

    /// 110千伏变电站2座, 10亿元以上项目5个: the thing after the first number is named with it by the second.
    pub(super) fn continues_in_number(&self, index: usize, indicator: Indicator) -> bool {
        let quantity = &self.quantities[index];
        let next = self.quantities.get(index + 1);
        let amount = quantity.kind == UnitKind::Measure
            || quantity.kind == UnitKind::Money
            || matches!(quantity.unit, "户" | "人") && quantity.bound.is_some();
        let meets = |next: &Quantity| {
            let between = self.text.get(indicator.span.end()..next.span.start()).unwrap_or("，");
            next.kind == UnitKind::Count && between.is_empty()
                || quantity.bound.is_some() && between == "分别达"
        };
        // 超50亿元、超100亿元｜产业集群6个和4个: each limit has its own number.
        let last = index.checked_sub(1).and_then(|last| self.quantities.get(last));
        let listed = last.filter(|last| last.kind == quantity.kind).is_some_and(|last| {
            self.text.get(last.span.end()..quantity.span.start()) == Some("、")
        });
        amount && !listed && next.is_some_and(meets)
    }

    /// 粮食播种面积…、总产…: the crop was named with its area.
    pub(super) fn of_crop(
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

    /// 示例污水收集率…、处理率…: whose rate it is was named with the rate before.
    pub(super) fn of_rate(
        &self,
        name: Indicator,
        names: &[Option<Indicator>],
    ) -> Option<Indicator> {
        let rate = |words: &str| words.ends_with('率');
        let own = name.span.slice(self.text);
        let bare = rate(own) && own.chars().count() == RATE;
        let last = names.last().copied().flatten().filter(|last| bare && last.tail.is_none())?;
        let whole = last.span.slice(self.text);
        let own_start = whole.char_indices().nth_back(RATE - 1).filter(|_| rate(whole))?.0;
        let between = self.text.get(last.span.end()..name.span.start())?;
        let beside = between.ends_with('、') && !between.contains(one_of(&['，', '；', '。']));
        let owner = Span::new(last.span.start(), last.span.start() + own_start);
        let named = owner.slice(self.text).chars().nth(1).is_some();
        (beside && named).then_some(Indicator { span: owner, tail: Some(name.span), ..name })
    }

    /// 16条产业链｜产值增长: what was counted is whose amount it is.
    pub(super) fn of_counted(
        &self,
        name: Indicator,
        names: &[Option<Indicator>],
    ) -> Option<Indicator> {
        let last = names.last().copied().flatten()?;
        let own = name.span.slice(self.text);
        let amount = naming::MEASURE_ENDS.any_suffix_of(own) || own.ends_with("比例");
        let amount = amount && !own.contains("完成");
        let joined = last.naming == Naming::CountedAfter && last.span.end() == name.span.start();
        (amount && joined).then(|| Indicator { span: last.span.cover(name.span), ..name })
    }

    /// 国家级示范园2家、省级｜8家: what is counted was named with another level.
    pub(super) fn of_level(
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

    /// 服装业完成｜产值: whose output it is stands before the verb.
    pub(super) fn of_owner(&self, name: Indicator, lead: Span<Clean>) -> Option<Indicator> {
        // 217个重点项目完成投资: they were counted before.
        if lead.start() != self.clause_start(lead.start()) {
            return None;
        }
        let before = self.text.get(lead.start()..name.span.start())?;
        let words = name.span.slice(self.text);
        let amount = words.strip_prefix("完成").unwrap_or(words);
        let owner = if amount.len() < words.len() {
            before
        } else {
            before.strip_suffix("完成").or_else(|| before.strip_suffix("实现"))?
        };
        let owner = self.subject(Span::new(lead.start(), lead.start() + owner.len()))?;
        let tail = Span::new(name.span.end() - amount.len(), name.span.end());
        let owns = naming::OWNERS.any_suffix_of(owner.slice(self.text))
            && naming::OUTPUTS.contains(amount);
        owns.then_some(Indicator { span: owner, tail: Some(tail), ..name })
    }

    /// 23个重点项目完成投资28亿元、竣工7个: things are counted again, not money.
    pub(super) fn alike(&self, index: usize, names: &[Option<Indicator>]) -> Option<Indicator> {
        let quantity = &self.quantities[index];
        let last = self.quantities.get(index.checked_sub(1)?)?;
        let name = names.last().copied().flatten()?;
        let between = self.text.get(name.span.end()..quantity.span.start()).unwrap_or("，");
        let joined = between.is_empty() || between == "各";
        let counts = quantity.kind == UnitKind::Count && !quantity.unit.is_empty();
        if !counts || last.kind == UnitKind::Count || joined {
            return None;
        }
        let earlier = self.quantities[..index].iter().zip(names).rev().take(6);
        earlier.filter(|(other, _)| other.unit == quantity.unit).find_map(|(_, name)| *name)
    }
}
