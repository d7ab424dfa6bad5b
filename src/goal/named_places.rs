//! Counties, cities and towns named in a goal: only names that are by themselves somewhere in the report, never guessed from a last character.

use super::types::Goal;
use crate::{
    lexicon::{action_verbs, place_names},
    text::{Clean, IntoList, Span, first_bytes, is_han, last_bytes, sort_by},
};

/// Sets the places of each goal.
pub(super) fn fill(text: &str, goals: &mut [Goal]) {
    let known = known(text);
    for goal in goals {
        let named = goal.head.map_or(goal.object, |[actor, _]| actor.cover(goal.object));
        let acting = goal.head.map_or_else(Vec::new, |[actor, _]| acting(text, actor, &known));
        goal.places = if acting.is_empty() {
            places(text, named, &known)
        } else {
            acting.into_iter().chain(places(text, goal.object, &known)).into_list()
        };
    }
}

/// The names that occur by themselves, as members of a list (甲水县、乙山县), or at the head of clauses with different words after them.
fn known(text: &str) -> Vec<&str> {
    // Each name with the words after it, which are empty where it is alone or in a list of names.
    let mut seen: Vec<(&str, &str)> = Vec::new();
    let mut start = 0;
    let mut listed = false;
    let mut after_name = false;
    for (at, ch) in text.char_indices().chain([(text.len(), '\n')]) {
        let joins = place_names::JOINTS.contains(&ch);
        if joins || place_names::EDGES.contains(&ch) {
            let phrase = &text[start..at];
            // Without a joint before it, the phrase may begin with a verb.
            let longest = if listed { LONGEST } else { SHORT };
            let ends = phrase.char_indices().take(longest);
            for (end, kind) in ends.filter(|(_, ch)| place_names::KINDS.contains(ch)) {
                let (name, rest) = phrase.split_at(end + kind.len_utf8());
                if is_name(name, kind) && !place_names::GOES_ON.any_prefix_of(rest) {
                    seen.push((name, if after_name { "" } else { rest }));
                }
            }
            if joins {
                seen.extend(after_verb(phrase).map(|name| (name, "")));
            }
            after_name = joins && phrase.ends_with(place_names::KINDS);
            start = (at + ch.len_utf8()).min(text.len());
            listed = joins;
        }
    }
    sort_by(&mut seen, |left, right| left < right);
    seen.dedup();
    let alone = |(name, rest): &(&str, &str), next: Option<&(&str, &str)>| {
        rest.is_empty() || next.is_some_and(|(other, _)| other == name)
    };
    let mut known: Vec<&str> = seen
        .iter()
        .enumerate()
        .filter(|(at, one)| alone(one, seen.get(at + 1)))
        .map(|(_, (name, _))| *name)
        .into_list();
    known.dedup();
    known
}

/// A name in a list has at most this many characters (田山前区), one between other marks at most `SHORT`.
const LONGEST: usize = 5;
const SHORT: usize = 3;

/// 支持｜甲水县、乙山县: the name at the head of a list, after a verb.
fn after_verb(phrase: &str) -> Option<&str> {
    let near = last_bytes(phrase, MOST_LEAD);
    let kind = near.chars().next_back().filter(|kind| place_names::KINDS.contains(kind))?;
    let name = near.char_indices().filter(|(at, _)| {
        *at > 0 && near.len() == phrase.len() && action_verbs::VERBS.contains(&near[..*at])
    });
    name.map(|(at, _)| &near[at..]).find(|name| is_name(name, kind))
}

/// A verb and a name together are at most this long, in bytes.
const MOST_LEAD: usize = 30;

fn is_name(name: &str, kind: char) -> bool {
    // 随县 has one character before its kind, a district or a town two.
    let shortest = if place_names::SHORT_KINDS.contains(&kind) { 2 } else { 3 };
    name.chars().count() >= shortest
        && name.chars().all(is_han)
        && !place_names::GENERIC.any_in(name)
        && !place_names::NEVER_FIRST.any_prefix_of(name)
}

fn places(text: &str, object: Span<Clean>, known: &[&str]) -> Vec<Span<Clean>> {
    let inside = first_bytes(object.slice(text), WINDOW);
    let mut found: Vec<Span<Clean>> = Vec::new();
    let mut floor = 0;
    for (at, _) in inside.char_indices() {
        if at < floor {
            continue;
        }
        let rest = &inside[at..];
        let ends =
            rest.char_indices().take(LONGEST).filter(|(_, ch)| place_names::KINDS.contains(ch));
        let names = ends.map(|(end, ch)| &rest[..end + ch.len_utf8()]);
        let longest = names.filter(|name| known.binary_search(name).is_ok()).last();
        if let Some(name) =
            longest.filter(|name| !place_names::GOES_ON.any_prefix_of(&rest[name.len()..]))
        {
            floor = at + name.len();
            found.push(Span::new(object.start() + at, object.start() + floor));
        }
    }
    found
}

/// 甲水、乙山县｜创建省级示范区: the members of a list of actors, one of which is known by its name with or without 县.
fn acting(text: &str, actor: Span<Clean>, known: &[&str]) -> Vec<Span<Clean>> {
    let mut start = actor.start();
    let mut found = Vec::new();
    let mut is_known = false;
    for name in actor.slice(text).split(place_names::JOINTS) {
        let span = Span::new(start, start + name.len());
        start = span.end() + text[span.end()..].chars().next().map_or(0, char::len_utf8);
        let full = |kind: &char| known.binary_search(&format!("{name}{kind}").as_str()).is_ok();
        if is_park(name) {
            is_known = true;
            found.push(span);
            continue;
        }
        if !(2..=LONGEST).contains(&name.chars().count()) || place_names::GENERIC.any_in(name) {
            return Vec::new();
        }
        is_known |= known.binary_search(&name).is_ok()
            || place_names::KINDS.iter().any(full)
            || name
                .chars()
                .next_back()
                .is_some_and(|kind| is_name(name, kind) && place_names::KINDS.contains(&kind));
        found.push(span);
    }
    if is_known { found } else { Vec::new() }
}

/// 示例高新区: a park by its name.
fn is_park(name: &str) -> bool {
    let kind = place_names::PARKS.longest_suffix_of(name);
    kind.map(|kind| &name[..name.len() - kind.len()]).is_some_and(|own| {
        (2..=LONGEST).contains(&own.chars().count()) && !place_names::GENERIC.any_in(own)
    })
}

/// Places are looked for in this many bytes at the head of a goal.
const WINDOW: usize = 300;
