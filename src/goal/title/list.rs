//! What a list says once for its members.

use super::row::Row;
use crate::{
    goal::{Addition, Title},
    indicator::Naming,
    lexicon::{naming, titles},
    text::{Clean, Span, is_han},
};

/// 城乡居民收入分别增长6%、7%: the word for both is read as the word for each, in the order of the numbers.
pub(super) fn unfolded(row: &Row<'_>, at: usize) -> Option<Title> {
    let name = row.name(at);
    let folded = titles::FOLDED.iter().find(|folded| name.contains(folded.word))?;
    let most = folded.each.len();
    let follows = |left: usize, right: usize| {
        row.goals[left].object == row.goals[right].object && in_a_row(row, left, right)
    };
    let before = (1..=at.min(most)).take_while(|back| follows(at - back, at - back + 1)).count();
    let rest = (at + 1..row.goals.len()).take(most);
    let after = rest.take_while(|next| follows(next - 1, *next)).count();
    if before + after + 1 != most {
        return None;
    }
    let words = name.replacen(folded.word, folded.each[before], 1);
    let object = row.goals[at].object;
    let place = object.slice(row.text()).find(folded.word).map_or(object, |start| {
        let start = object.start() + start;
        Span::new(start, start + folded.word.len())
    });
    Some(Title { words, added: vec![(Addition::Unfolded, place)] })
}

/// Whether nothing but a connector is between the first numbers of two goals.
fn in_a_row(row: &Row<'_>, left: usize, right: usize) -> bool {
    let between = || {
        let (left, right) = (row.number(left)?, row.number(right)?);
        row.text().get(left.span.end()..right.span.start())
    };
    between().is_some_and(|words| words == "，" || naming::JOINING_NUMBERS.contains(&words))
}

/// 原煤、原油、天然气｜产量分别达到…: the amount that the last member names is every member's.
pub(super) fn shared_amount(row: &Row<'_>, at: usize) -> Option<Title> {
    let listed = |at: &usize| {
        row.indicator(*at)
            .is_some_and(|found| found.naming == Naming::DistributedList && found.tail.is_none())
    };
    let own = row.goals[at].object;
    let is_bare = listed(&at) && !titles::MEASURE_NOUNS.any_suffix_of(own.slice(row.text()));
    if !is_bare {
        return None;
    }
    let joined = |left: Span<Clean>, right: Span<Clean>| {
        let between = row.text().get(left.end()..right.start()).unwrap_or("，");
        between.chars().count() == 1 && between.contains(naming::MEMBER_JOINTS)
    };
    let rest = (at + 1..row.goals.len()).take_while(listed);
    let last = rest
        .map(|next| row.goals[next].object)
        .scan(own, |last, next| {
            let goes_on = joined(*last, next);
            *last = next;
            goes_on.then_some(next)
        })
        .last()?;
    let amount = titles::SHARED_AMOUNTS.longest_suffix_of(last.slice(row.text()))?;
    let start = last.end() - amount.len();
    let named = row.text().get(last.start()..start)?.chars().nth(1).is_some();
    let words = [own.slice(row.text()), amount].concat();
    let added = vec![(Addition::Tail, Span::new(start, last.end()))];
    named.then_some(Title { words, added })
}

/// 甲湖、乙湖分别｜实施清淤｜200万方、500万方: what is done with each member, which stands once before the numbers.
pub(super) fn shared_action(row: &Row<'_>, at: usize) -> Option<Title> {
    let goal = &row.goals[at];
    let is_member = row.indicator(at)?.naming == Naming::DistributedList && goal.tail.is_none();
    if !is_member || titles::MEASURE_NOUNS.any_suffix_of(goal.object.slice(row.text())) {
        return None;
    }
    let number = row.number(at)?;
    let before = row.text().get(goal.object.end()..number.span.start())?;
    let start = before.find(naming::RESPECTIVELY)? + naming::RESPECTIVELY.len();
    let words = &before[start..];
    let end = words.find(|ch: char| !is_han(ch)).unwrap_or(words.len());
    let words = &words[..end];
    let reached = titles::OF_EACH_NUMBER.longest_suffix_of(words).map_or(0, str::len);
    let said = &words[..words.len() - reached];
    let how = titles::BEFORE_ACTIONS.longest_prefix_of(said).map_or(0, str::len);
    let said = said[how..].trim_end_matches(naming::OF);
    let is_action = (SHORTEST_ACTION..=LONGEST_ACTION).contains(&said.chars().count())
        && !titles::NO_SHARED_ACTIONS.any_prefix_of(said);
    let start = goal.object.end() + start + how;
    let action = Span::new(start, start + said.len());
    let words = [goal.object.slice(row.text()), said].concat();
    is_action.then_some(Title { words, added: vec![(Addition::Action, action)] })
}

/// What is done with each member of a list has this many characters.
const SHORTEST_ACTION: usize = 2;
const LONGEST_ACTION: usize = 10;
