//! Names of numbers that stand in a row: A、B分别增长x、y.

use super::{Indicator, Naming, name::Reader};
use crate::{
    lexicon::{naming, units::UnitKind},
    quantity::Quantity,
    text::{Clean, IntoList, Span, count_work, one_of},
};

/// A list before its numbers has no more members.
const MOST_MEMBERS: usize = 100;

impl Reader<'_> {
    /// A、B分别增长x、y: one item for each of the numbers in a row.
    pub(super) fn distributed(
        &mut self,
        index: usize,
        names: &[Option<Indicator>],
    ) -> Option<Vec<Indicator>> {
        let lead = self.lead(index);
        let words = lead.slice(self.text);
        let Some(at) = words.rfind("分别") else {
            let count = 1 + self.in_a_row(index);
            let joined = self.joined(index, lead, count);
            return joined.or_else(|| self.again(index, lead, count, names));
        };
        let tail = &words[at + "分别".len()..];
        if tail.contains(one_of(&['，', '；'])) {
            return None;
        }
        let count = 1 + self.in_a_row(index);
        let before = Span::new(lead.start(), lead.start() + at);
        let subject = self.subject(before);
        if let Some(named) = self.owners(before, subject, count) {
            return Some(named);
        }
        if subject.is_none()
            && let Some(named) = listed_before(count, names)
        {
            return Some(named);
        }
        let items = match subject {
            Some(subject) => self.items_for(subject, count),
            None => self.items_before(index, count, names),
        };
        let whole = items.first()?.cover(*items.last()?);
        // 省、市重点项目: one letter alone names no member.
        let letter = |item: &Span<Clean>| {
            let word = item.slice(self.text);
            word.chars().nth(1).is_none() && !naming::ATTRIBUTES_ALONE.contains(word)
        };
        let items = if items.iter().any(letter) { Vec::new() } else { items };
        let named = (0..count).map(|nth| {
            let span = if items.len() == count { items[nth] } else { whole };
            let tail =
                if items.len() == count { shared_tail(self.text, &items, nth) } else { None };
            Indicator { span, tail, naming: Naming::DistributedList }
        });
        Some(named.into_list())
    }

    /// A、B和C的｜投资分别增长x、y、z: each owner has its own.
    fn owners(
        &self,
        before: Span<Clean>,
        subject: Option<Span<Clean>>,
        count: usize,
    ) -> Option<Vec<Indicator>> {
        let subject = subject?;
        // 用于甲、乙的支出: the subject holds its owners.
        let words = subject.slice(self.text);
        let held = words.rfind('的').filter(|_| words.starts_with("用于"));
        let held = held.map(|at| subject.start() + at);
        let owned = self.text.get(before.start()..held.unwrap_or(subject.start()))?;
        let owned = if held.is_some() { owned } else { owned.strip_suffix('的')? };
        let owners = self.subject(Span::new(before.start(), before.start() + owned.len()))?;
        let items = self.items(owners);
        if items.len() != count || count < 2 {
            return None;
        }
        let tail = Span::new(before.start() + owned.len(), subject.end());
        let last = items[count - 1];
        let named = items.iter().map(|item| Indicator {
            span: if *item == last { Span::new(last.start(), subject.end()) } else { *item },
            tail: (*item != last).then_some(tail),
            naming: Naming::DistributedList,
        });
        Some(named.into_list())
    }

    /// `A和B增长x和y`: as many names as numbers in a row, without 分别.
    fn joined(&self, index: usize, lead: Span<Clean>, count: usize) -> Option<Vec<Indicator>> {
        let quantity = &self.quantities[index];
        let counts = quantity.kind == UnitKind::Count;
        let alike =
            |other: &Quantity| other.unit == quantity.unit && !(counts && other.unit.is_empty());
        if !(2..=MOST_MEMBERS).contains(&count) {
            return None;
        }
        let items = self.items(self.subject(lead)?);
        // 中、省资金: one letter alone names no member.
        if items.iter().any(|item| item.slice(self.text).chars().nth(1).is_none()) {
            return None;
        }
        if let Some(named) = self.area_and_yield(&items).filter(|_| count == 2) {
            return Some(named);
        }
        if !self.quantities[index..index + count].iter().all(alike) {
            return None;
        }
        let named = items.iter().enumerate().map(|(nth, span)| Indicator {
            span: *span,
            tail: shared_tail(self.text, &items, nth),
            naming: Naming::DistributedList,
        });
        (items.len() == count).then(|| named.into_list())
    }

    /// 粮食种植面积和｜产量: the crop was named with its area.
    fn area_and_yield(&self, items: &[Span<Clean>]) -> Option<Vec<Indicator>> {
        let [area, amount] = items else { return None };
        let size = naming::AREAS.longest_suffix_of(area.slice(self.text))?;
        let crop = Span::new(area.start(), area.end() - size.len());
        let known = naming::YIELDS.contains(amount.slice(self.text)) && !crop.is_empty();
        let naming = Naming::DistributedList;
        let of_area = Indicator { span: *area, tail: None, naming };
        known.then(|| vec![of_area, Indicator { span: crop, tail: Some(*amount), naming }])
    }

    /// A、B分别为x、y，增长｜v、w: as many numbers again as the list had members.
    fn again(
        &self,
        index: usize,
        lead: Span<Clean>,
        count: usize,
        names: &[Option<Indicator>],
    ) -> Option<Vec<Indicator>> {
        if count > MOST_MEMBERS {
            return None;
        }
        let units = &self.quantities[index..index + count];
        let alike = units.windows(2).all(|pair| pair[0].unit == pair[1].unit);
        let found = || listed_before(count, names);
        if count < 2 || !alike || self.subject(lead).is_some() { None } else { found() }
    }

    /// How many further numbers follow the first with nothing but a connector between.
    fn in_a_row(&mut self, index: usize) -> usize {
        if !self.row.contains(&index) {
            let joined = self.quantities[index..].windows(2).take_while(|pair| {
                count_work(1);
                let between =
                    self.text.get(pair[0].span.end()..pair[1].span.start()).unwrap_or("，。");
                matches!(between, "、" | "和" | "及" | "与" | "，" | "以及")
            });
            self.row = index..index + joined.count() + 1;
        }
        self.row.end - index - 1
    }

    fn items(&self, subject: Span<Clean>) -> Vec<Span<Clean>> {
        self.split(subject, &['、', '和', '与', '及'])
    }

    /// 电器及电池、通信设备产值: split so that there are as many members as numbers, where that can be.
    fn items_for(&self, subject: Span<Clean>, count: usize) -> Vec<Span<Clean>> {
        let items = self.items(subject);
        let fewer =
            [&['、', '和'][..], &['、']].into_iter().map(|marks| self.split(subject, marks));
        if items.len() <= count {
            items
        } else {
            { fewer }.find(|few| few.len() == count).unwrap_or(items)
        }
    }

    fn split(&self, subject: Span<Clean>, marks: &[char]) -> Vec<Span<Clean>> {
        let words = subject.slice(self.text);
        let mut items = Vec::new();
        let mut start = 0;
        let mut depth = 0_i32;
        for (at, ch) in words.char_indices() {
            match ch {
                '“' | '（' | '《' => depth += 1,
                '”' | '）' | '》' => depth -= 1,
                mark if marks.contains(&mark) && depth == 0 && at > start => {
                    items.push(Span::new(subject.start() + start, subject.start() + at));
                    start = at + ch.len_utf8();
                }
                _ => {}
            }
        }
        if start < words.len() {
            items.push(Span::new(subject.start() + start, subject.end()));
        }
        items
    }

    /// The list stands before: in the names just given, or in the clause before.
    fn items_before(
        &self,
        index: usize,
        count: usize,
        names: &[Option<Indicator>],
    ) -> Vec<Span<Clean>> {
        let recent: Vec<Span<Clean>> = names
            .iter()
            .rev()
            .take(count)
            .filter_map(|name| name.map(|name| name.span))
            .into_list();
        if recent.len() == count && count > 0 {
            return recent.into_iter().rev().into_list();
        }
        let clause = self.previous_clause(self.quantities[index].span.start());
        let subject = clause.and_then(|clause| self.clause_subject(clause));
        subject.map_or(Vec::new(), |subject| self.items(subject))
    }
}

/// The members of the list that was named last, where it had this many.
fn listed_before(count: usize, names: &[Option<Indicator>]) -> Option<Vec<Indicator>> {
    let listed = names
        .iter()
        .rev()
        .map_while(|name| name.filter(|name| name.naming == Naming::DistributedList));
    let mut listed: Vec<Indicator> = listed.take(count + 1).into_list();
    let several = listed.windows(2).all(|pair| pair[0].span != pair[1].span);
    listed.reverse();
    (listed.len() == count && several).then_some(listed)
}

/// 城镇、农村居民人均可支配收入: a member that names nothing alone takes what follows the like word of the last one.
fn shared_tail(text: &str, items: &[Span<Clean>], nth: usize) -> Option<Span<Clean>> {
    let last = items.last()?;
    let word = naming::ATTRIBUTES_ALONE
        .iter()
        .find(|word| items.get(nth).is_some_and(|item| item.slice(text) == *word))?;
    let own = naming::ATTRIBUTES_ALONE
        .iter()
        .filter(|own| last.slice(text).starts_with(own))
        .max_by_key(|own| own.len())?;
    let tail = Span::new(last.start() + own.len(), last.end());
    (!word.is_empty() && nth + 1 < items.len() && !tail.is_empty()).then_some(tail)
}
