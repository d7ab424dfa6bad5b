//! The names of coordinated numbers, one member of a list for each: A、B分别增长x、y.

use super::{
    naming_context::NamingContext,
    types::{Indicator, Naming},
};
use crate::{
    lexicon::{naming, units::UnitKind},
    quantity::Quantity,
    text::{Clean, IntoList, Span, count_work, one_of, punctuation::last_clause_start},
};

/// A longer row of numbers is not matched with a list of names.
const MAX_MEMBERS: usize = 100;

impl NamingContext<'_> {
    /// The names of the numbers that are in a row from `index` on, where a list names them one by one.
    pub(super) fn distributed(
        &mut self,
        index: usize,
        names: &[Option<Indicator>],
    ) -> Option<Vec<Indicator>> {
        let lead = self.lead(index);
        let words = lead.slice(self.text);
        let count = 1 + self.in_a_row(index);
        let Some(at) = words.rfind(naming::RESPECTIVELY) else {
            let joined = self.joined(index, lead, count);
            return joined.or_else(|| self.again(index, lead, count, names));
        };
        let after = &words[at + naming::RESPECTIVELY.len()..];
        if after.contains(one_of(&['，', '；'])) {
            return None;
        }
        let before = Span::new(lead.start(), lead.start() + at);
        self.respectively(index, before, count, names)
    }

    /// A、B｜分别增长x、y: the members of the list before 分别, or all of it for each number where their counts differ.
    fn respectively(
        &self,
        index: usize,
        before: Span<Clean>,
        count: usize,
        names: &[Option<Indicator>],
    ) -> Option<Vec<Indicator>> {
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
            Some(subject) => self.items_of_row(index, before, subject, count),
            None => self.items_before(index, count, names),
        };
        let whole = items.first()?.cover(*items.last()?);
        // 省、市重点项目: a member of one character names nothing.
        let is_bare = |item: &Span<Clean>| {
            let word = item.slice(self.text);
            word.chars().nth(1).is_none() && !naming::ATTRIBUTES_ALONE.contains(word)
        };
        let before_comma = self.before_comma(index, count);
        let count = if items.len() == before_comma { before_comma } else { count };
        let matches = items.len() == count && !items.iter().any(is_bare);
        let named = (0..count).map(|nth| {
            if matches {
                let tail = shared_head_noun(self.text, &items, nth);
                distributed(items[nth], tail, "respective_member")
            } else {
                distributed(whole, None, "respective_list")
            }
        });
        Some(named.into_list())
    }

    /// The members of a list; where a verb in it hides some (旅游总收入、｜接待游客人次), those of the whole phrase.
    fn items_of_row(
        &self,
        index: usize,
        before: Span<Clean>,
        subject: Span<Clean>,
        count: usize,
    ) -> Vec<Span<Clean>> {
        let items = self.items_for(subject, count);
        if items.len() == count || items.len() == self.before_comma(index, count) {
            return items;
        }
        let words = before.slice(self.text);
        let from = last_clause_start(words);
        if words[from..].contains(naming::NO_PLAIN_LIST) {
            return items;
        }
        let members =
            self.split(Span::new(before.start() + from, subject.end()), naming::LIST_JOINTS);
        let named = members.iter().map(|member| self.subject(*member));
        match named.collect::<Option<Vec<_>>>() {
            Some(named) if named.len() == count && count > 1 => named,
            _ => items,
        }
    }

    /// How many of the numbers in a row stand before the first comma: 分别下降5.6%和4%｜，74个城市.
    fn before_comma(&self, index: usize, count: usize) -> usize {
        let row = &self.quantities[index..index + count];
        let joined = row.windows(2).take_while(|pair| {
            self.text.get(pair[0].span.end()..pair[1].span.start()) != Some("，")
        });
        joined.count() + 1
    }

    /// A、B和C的｜投资分别增长x、y、z: each owner with the amount that all share.
    fn owners(
        &self,
        before: Span<Clean>,
        subject: Option<Span<Clean>>,
        count: usize,
    ) -> Option<Vec<Indicator>> {
        let subject = subject?;
        // 用于甲、乙的｜支出: the subject itself lists the owners.
        let words = subject.slice(self.text);
        let held = if words.starts_with(naming::USED_FOR) { words.rfind('的') } else { None };
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
        let named = items.iter().map(|item| {
            let is_last = *item == last;
            let span = if is_last { Span::new(last.start(), subject.end()) } else { *item };
            distributed(span, (!is_last).then_some(tail), "respective_owner")
        });
        Some(named.into_list())
    }

    /// `A和B增长x和y`: as many names as numbers in a row, without 分别.
    fn joined(&self, index: usize, lead: Span<Clean>, count: usize) -> Option<Vec<Indicator>> {
        let quantity = &self.quantities[index];
        let counts = quantity.kind == UnitKind::Count;
        let has_same_unit =
            |other: &Quantity| other.unit == quantity.unit && !(counts && other.unit.is_empty());
        if !(2..=MAX_MEMBERS).contains(&count) {
            return None;
        }
        let items = self.items(self.subject(lead)?);
        // 中、省资金: a member of one character names nothing.
        if items.iter().any(|item| item.slice(self.text).chars().nth(1).is_none()) {
            return None;
        }
        if count == 2
            && let Some(named) = self.area_and_yield(&items)
        {
            return Some(named);
        }
        if items.len() != count || !self.quantities[index..index + count].iter().all(has_same_unit)
        {
            return None;
        }
        let named = items.iter().enumerate().map(|(nth, span)| {
            distributed(*span, shared_head_noun(self.text, &items, nth), "joined_member")
        });
        Some(named.into_list())
    }

    /// 粮食种植面积和｜产量: the crop was named with its area.
    fn area_and_yield(&self, items: &[Span<Clean>]) -> Option<Vec<Indicator>> {
        let [area, amount] = items else { return None };
        let size = naming::AREAS.longest_suffix_of(area.slice(self.text))?;
        let crop = Span::new(area.start(), area.end() - size.len());
        let is_yield = naming::YIELDS.contains(amount.slice(self.text)) && !crop.is_empty();
        is_yield.then(|| {
            vec![
                distributed(*area, None, "area_and_yield"),
                distributed(crop, Some(*amount), "area_and_yield"),
            ]
        })
    }

    /// A、B分别为x、y，增长｜v、w: as many numbers again as the list had members.
    fn again(
        &self,
        index: usize,
        lead: Span<Clean>,
        count: usize,
        names: &[Option<Indicator>],
    ) -> Option<Vec<Indicator>> {
        if !(2..=MAX_MEMBERS).contains(&count) {
            return None;
        }
        let numbers = &self.quantities[index..index + count];
        let have_same_unit = numbers.windows(2).all(|pair| pair[0].unit == pair[1].unit);
        if !have_same_unit || self.subject(lead).is_some() {
            return None;
        }
        listed_before(count, names)
    }

    /// How many further numbers follow the first with nothing but a connector between.
    fn in_a_row(&mut self, index: usize) -> usize {
        if !self.row.contains(&index) {
            let joined = self.quantities[index..].windows(2).take_while(|pair| {
                count_work(1);
                let between =
                    self.text.get(pair[0].span.end()..pair[1].span.start()).unwrap_or("，。");
                between == "，" || naming::JOINING_NUMBERS.contains(&between)
            });
            self.row = index..index + joined.count() + 1;
        }
        self.row.end - index - 1
    }

    /// The members of a list, divided at each mark and word that joins.
    fn items(&self, subject: Span<Clean>) -> Vec<Span<Clean>> {
        self.split(subject, naming::MEMBER_JOINTS)
    }

    /// 电器及电池、通信设备产值: split so that there are as many members as numbers, where that can be.
    fn items_for(&self, subject: Span<Clean>, count: usize) -> Vec<Span<Clean>> {
        let items = self.items(subject);
        if items.len() <= count {
            return items;
        }
        let mut fewer =
            [naming::LIST_JOINTS, &['、']].into_iter().map(|marks| self.split(subject, marks));
        fewer.find(|fewer| fewer.len() == count).unwrap_or(items)
    }

    /// The parts of a subject between these marks, outside quotes and brackets.
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

    /// The members of a list that is further back: the names just given, or what the clause before speaks of.
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

/// The names of the last list of this many members, given again.
fn listed_before(count: usize, names: &[Option<Indicator>]) -> Option<Vec<Indicator>> {
    let listed = names
        .iter()
        .rev()
        .map_while(|name| name.filter(|name| name.naming == Naming::DistributedList));
    let mut listed: Vec<Indicator> = listed.take(count + 1).into_list();
    let several = listed.windows(2).all(|pair| pair[0].span != pair[1].span);
    listed.reverse();
    for name in &mut listed {
        name.rule = "list_again";
    }
    (listed.len() == count && several).then_some(listed)
}

fn distributed(span: Span<Clean>, tail: Option<Span<Clean>>, rule: &'static str) -> Indicator {
    Indicator { span, tail, naming: Naming::DistributedList, rule }
}

/// 城镇、农村｜居民人均可支配收入: what a member that is only an attribute shares with the last one.
fn shared_head_noun(text: &str, items: &[Span<Clean>], nth: usize) -> Option<Span<Clean>> {
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
