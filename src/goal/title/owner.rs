//! Whose amount it is, or what was done with a thing, where the name says nothing alone: 产值, 项目.

use super::row::Row;
use crate::{
    goal::{Addition, Title},
    indicator::{Indicator, name_start},
    lexicon::{naming, object_phrases::PROJECT_ENDS, titles},
    structure::clauses,
    text::{Clean, Span, backward, forward, one_of},
};

/// 林下经济面积达6万亩、｜产值达3亿元: a bare amount with its owner, which the sentence named before it.
pub(super) fn of_amount(row: &Row<'_>, at: usize) -> Option<Title> {
    let name = row.name(at);
    if !titles::BARE_AMOUNTS.contains(&name) || row.goals[at].tail.is_some() {
        return None;
    }
    let owner = named_before(row, at)
        .or_else(|| topic(row, at))
        .or_else(|| work(row, at).filter(|_| titles::INVESTED.contains(&name)))?;
    // 食品产业｜产业规模: what both say is said once.
    let said = owner.slice(row.text());
    let both = titles::INDUSTRIES.longest_suffix_of(said).and_then(|word| name.strip_prefix(word));
    let words = [said, both.unwrap_or(&name)].concat();
    Some(Title { words, added: vec![(Addition::Owner, owner)] })
}

/// 研发投入增长12%，｜占地区生产总值比重达到2.8%: a share with what it is a share of, which the number before is on.
pub(super) fn of_share(row: &Row<'_>, at: usize) -> Option<Title> {
    let name = row.name(at);
    let is_share =
        name.starts_with(titles::SHARE_OF) && naming::SHARED_MEASURES.any_suffix_of(&name);
    let (_, owner) = row.number_before(at).filter(|_| is_share && row.goals[at].tail.is_none())?;
    let owner = owner.filter(|owner| owner.tail.is_none())?.span;
    let words = [owner.slice(row.text()), &name].concat();
    let is_plain = !words.contains(|ch: char| ch.is_ascii_digit());
    is_plain.then(|| Title { words, added: vec![(Addition::Owner, owner)] })
}

/// 新引进｜项目, 发展新材料产业，…项目: a bare thing with what was done with it, and with what it belongs to.
pub(super) fn of_thing(row: &Row<'_>, at: usize) -> Option<Title> {
    let name = row.name(at);
    if !titles::BARE_THINGS.contains(&name) || row.goals[at].tail.is_some() {
        return None;
    }
    // 培育｜具有上市潜力的｜企业10家
    if let Some(limit) = described(row, at) {
        let words = [limit.slice(row.text()), &name].concat();
        return Some(Title { words, added: vec![(Addition::Limit, limit)] });
    }
    // 开展系列促消费活动，全年举办｜活动50场
    if let Some(whole) = named_in_full(row, at, &name) {
        let words = whole.slice(row.text()).to_owned();
        return Some(Title { words, added: vec![(Addition::Owner, whole)] });
    }
    let (status, owner) = (status(row, at), topic(row, at));
    let words = |span: Option<Span<Clean>>| span.map_or("", |span| span.slice(row.text()));
    let whole = [words(status), words(owner), &name].concat();
    let owner = owner.map(|span| (Addition::Owner, span));
    let status = status.map(|span| (Addition::Verb, span));
    let added: Vec<_> = status.into_iter().chain(owner).collect();
    (!added.is_empty()).then_some(Title { words: whole, added })
}

/// 开展｜系列促消费活动｜，全年举办活动: the thing of the clause before that ends with the bare name, where only a verb is between.
fn named_in_full(row: &Row<'_>, at: usize, name: &str) -> Option<Span<Clean>> {
    let lead = row.lead(at)?;
    let before = row.text().get(lead.start()..row.goals[at].object.start())?;
    let (clause, own) = before.rsplit_once('，')?;
    let own = &own[name_start(own)..];
    let clause = clause.rsplit(one_of(&['，', '；', '：'])).next()?;
    let whole = &clause[name_start(clause)..];
    let is_whole = own.is_empty()
        && whole.ends_with(name)
        && (SHORTEST_WHOLE..=LONGEST_NAME).contains(&whole.chars().count())
        && !whole.contains(one_of(&['、', '）']))
        && !whole.contains(|ch: char| ch.is_ascii_digit());
    let end = row.goals[at].object.start() - (before.len() - before.rfind('，')?);
    is_whole.then(|| Span::new(end - whole.len(), end))
}

/// The name of a thing in full has at least this many characters: 促消费｜活动.
const SHORTEST_WHOLE: usize = 4;

/// 具有上市潜力的｜企业: the description directly before a bare thing, from the verb or the mark before it.
fn described(row: &Row<'_>, at: usize) -> Option<Span<Clean>> {
    let lead = row.lead(at)?;
    let end = row.goals[at].object.start();
    let before = row.text().get(lead.start()..end)?;
    let mark = before.rfind(one_of(&['，', '、', '；', '：', '。']));
    let clause = mark.map_or(before, |mark| &before[mark..]);
    let clause = clause.trim_start_matches(one_of(&['，', '、', '；', '：', '。']));
    let said = &clause[name_start(clause)..];
    let is_described = said.ends_with(naming::OF)
        && said.chars().nth(2).is_some()
        && said.chars().count() <= LONGEST_NAME
        && !said.contains(|ch: char| ch.is_ascii_digit());
    is_described.then(|| Span::new(end - said.len(), end))
}

/// 新引进｜项目35个, 股改｜企业70家: the verb directly before a bare thing.
fn status(row: &Row<'_>, at: usize) -> Option<Span<Clean>> {
    let object = row.goals[at].object;
    let lead = row.lead(at)?;
    let end = object.start().min(lead.end());
    let before = row.text().get(lead.start()..end)?;
    let verb = titles::PROGRESS_VERBS.longest_suffix_of(before)?;
    let new = before[..before.len() - verb.len()].ends_with(naming::NEWLY);
    let len = verb.len() + if new { naming::NEWLY.len_utf8() } else { 0 };
    Some(Span::new(end - len, end))
}

/// 林下经济｜面积达6万亩、产值…: what the number directly before was named by, without its own amount.
fn named_before(row: &Row<'_>, at: usize) -> Option<Span<Clean>> {
    let (number, name) = row.number_before(at)?;
    let name = name?;
    let between = row.text().get(number.span.end()..row.goals[at].object.start())?;
    let mark = between.rfind(one_of(&['，', '、', '；']))?;
    // 124个重点项目｜建设，完成投资: at most a few words of the same clause are passed over.
    if between[..mark].contains(one_of(&['，', '；', '。'])) {
        return None;
    }
    let near = &between[mark..];
    let near = near.trim_start_matches(one_of(&['，', '、', '；']));
    let left = forward(0, |start| {
        titles::BEFORE_AMOUNTS.longest_prefix_of(&near[start..]).map(|word| start + word.len())
    });
    let words = name.words(row.text());
    let is_bare = titles::BARE_AMOUNTS.contains(&words) || titles::BARE_THINGS.contains(&words);
    if left < near.len() || is_bare {
        return None;
    }
    owner_of(row.text(), name)
}

/// 林下经济｜面积, 示例茶园: who has the amount that a name names, or what is counted.
fn owner_of(text: &str, name: Indicator) -> Option<Span<Clean>> {
    let own = name.span.slice(text);
    if name.tail.is_some() {
        return Some(name.span);
    }
    let amount = titles::AMOUNT_ENDS.longest_suffix_of(own).map_or(0, str::len);
    let owner = Span::new(name.span.start(), name.span.end() - amount);
    let counts = amount == 0 && !titles::MEASURE_NOUNS.any_suffix_of(own);
    let is_thing = amount == 0
        && (titles::BARE_THINGS.any_suffix_of(own) || titles::INDUSTRIES.any_suffix_of(own));
    let is_owner = owner.slice(text).chars().nth(1).is_some();
    (is_owner && (amount > 0 || counts || is_thing)).then_some(owner)
}

/// 发展新材料产业，…: the industry that the first clause of the sentence speaks of, or the clause before.
fn topic(row: &Row<'_>, at: usize) -> Option<Span<Clean>> {
    let sentence = row.outputs.outline.sentences.get(row.goals[at].sentence.0 as usize)?.span;
    let limit = row.goals[at].object.start().min(row.number(at)?.span.start());
    let before = row.text().get(sentence.start()..limit)?;
    let head = crate::text::first_bytes(before, LONGEST_TOPIC);
    let end = head.find(one_of(&['，', '；', '：', '。']))?;
    let first = Span::new(sentence.start(), sentence.start() + end);
    let near = crate::text::last_bytes(before, LONGEST_TOPIC);
    let last = || {
        let end = near.rfind('，')?;
        let start = near[..end].rfind(one_of(&['，', '；', '：', '。']))?;
        let start = start + near[start..].chars().next().map_or(0, char::len_utf8);
        Some(Span::new(limit - near.len() + start, limit - near.len() + end))
    };
    industry(row.text(), first).or_else(|| industry(row.text(), last()?))
}

/// 发展｜新材料产业｜, 新材料产业｜重点发展…: the industry that a clause begins with, after its verb.
fn industry(text: &str, clause: Span<Clean>) -> Option<Span<Clean>> {
    let clause_end = clause.end();
    let clause = clause.slice(text).trim_start();
    let clause_start = clause_end - clause.len();
    let start = name_start(clause);
    let name = &clause[start..];
    let ends = titles::INDUSTRIES.iter().filter_map(|word| Some((name.find(word)?, word.len())));
    let (found, len) = ends.min_by_key(|(found, len)| (*found, std::cmp::Reverse(*len)))?;
    let name = &name[..found + len];
    // 千亿元｜大健康产业: what it is to become.
    let sized = titles::SIZES.iter().find_map(|size| Some(name.find(size)? + size.len()));
    let (start, name) = sized.map_or((start, name), |cut| (start + cut, &name[cut..]));
    let is_named = !titles::ANY_INDUSTRY.contains(name)
        && name.chars().nth(2).is_some()
        && name.chars().count() <= LONGEST_NAME
        && !name.contains(one_of(&['、', '“', '”', '（']))
        && !name.contains(naming::JOINTS_OF_NOUNS)
        && !name.contains(|ch: char| ch.is_ascii_digit());
    let start = clause_start + start;
    is_named.then_some(Span::new(start, start + name.len()))
}

/// What a sentence is about is looked for in so many bytes.
const LONGEST_TOPIC: usize = 180;

/// The name of an owner has at most this many characters.
const LONGEST_NAME: usize = 14;

/// 全面｜开工, 全线｜贯通: how soon or how far, directly before a verb of progress.
fn how_far(words: &str) -> Option<&'static str> {
    [&titles::HOW_DONE, &naming::MANNERS, &naming::BEFORE_VERBS]
        .into_iter()
        .find_map(|list| list.longest_suffix_of(words))
        .filter(|word| word.chars().nth(1).is_some())
}

/// 实施城市更新行动、完成｜投资: the work that the clause before speaks of.
fn work(row: &Row<'_>, at: usize) -> Option<Span<Clean>> {
    let lead = row.lead(at)?;
    let limit = row.goals[at].object.start();
    if !(lead.start()..lead.end()).contains(&limit) {
        return None;
    }
    let near: Span<Clean> = Span::new(lead.start(), limit);
    let mark = near.slice(row.text()).rfind(one_of(&['，', '、']))?;
    let own = &near.slice(row.text())[mark..];
    let own = own.trim_start_matches(one_of(&['，', '、']));
    let left = forward(0, |start| {
        titles::BEFORE_AMOUNTS.longest_prefix_of(&own[start..]).map(|word| start + word.len())
    });
    if left < own.len() {
        return None;
    }
    let before = Span::new(near.start(), near.start() + mark);
    let clause = clauses(row.text(), before).pop()?;
    let words = clause.slice(row.text()).trim_start_matches(one_of(&['，', '；', '、']));
    let start = name_start(words);
    let name = &words[start..];
    let done = backward(name.len(), |end| {
        let verb = titles::PROGRESS_VERBS.longest_suffix_of(&name[..end]);
        let word = verb.or_else(|| how_far(&name[..end]))?;
        Some(end - word.len())
    });
    // 示例高速｜全线开工，完成投资: a named work of any kind, where the clause says how far it is.
    let is_begun = done < name.len() && PROJECT_ENDS.any_suffix_of(&name[..done]);
    let (name, cut) = if is_begun { (&name[..done], name.len() - done) } else { (name, 0) };
    let produced = titles::PRODUCING.longest_suffix_of(name).map_or(0, str::len);
    let is_work = is_begun || titles::WORK_ENDS.any_suffix_of(name);
    let kept = if is_work { name } else { &name[..name.len() - produced] };
    let is_named = (is_work || produced > 0)
        && kept.chars().nth(if is_work { 3 } else { 1 }).is_some()
        && kept.chars().count() <= LONGEST_NAME
        && !kept.contains(one_of(&['、', '，']))
        && !kept.contains(naming::JOINTS_OF_NOUNS)
        && !kept.contains(|ch: char| ch.is_ascii_digit());
    let end = clause.end() - cut - (name.len() - kept.len());
    is_named.then_some(Span::new(end - kept.len(), end))
}
