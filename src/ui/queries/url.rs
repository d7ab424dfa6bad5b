//! A view as the fragment of an address: choices and places, never words of the report; a place is where it stands in the paste.

use std::ops::Range;

use yew::AttrValue;

use crate::ui::{
    model::{
        card_query::{Active, Choice, Shelf},
        codes::{
            SHELVES, VIEWS, code, coded, group_code, group_of, order_code, order_of, view_code,
        },
        page_state::{Start, View},
        state::State,
    },
    report::report_view::Reading,
};
use crate::wire::{Bound, Class, Commitment};

/// The fragment of what the page shows, without its `#`; none while it waits for the report that an address speaks of.
#[must_use]
pub(crate) fn of(state: &State) -> Option<String> {
    match &state.reading {
        None if state.link.is_empty() => Some(String::new()),
        None => None,
        Some(_) if state.start != Start::Hidden => Some(String::new()),
        Some(reading) => {
            Some(write(reading, &state.choice, state.view, state.folded, state.flowing))
        }
    }
}

/// The fragment that leads to one thing alone.
#[must_use]
pub(crate) fn to(reading: &Reading, active: Active) -> String {
    let shelf = if matches!(active, Active::Result(_)) { Shelf::Results } else { Shelf::default() };
    let choice = Choice { active: Some(active), shelf, ..Choice::default() };
    write(reading, &choice, View::Cards, false, false)
}

fn write(reading: &Reading, choice: &Choice, view: View, folded: bool, flowing: bool) -> String {
    let mut fragment = String::from("v=");
    fragment.push_str(view_code(view));
    let mut put = |name: &str, value: &str| {
        if !value.is_empty() {
            fragment.push('&');
            fragment.push_str(name);
            fragment.push('=');
            fragment.push_str(value);
        }
    };
    put("n", &reading.text.len().to_string());
    put("shelf", code(SHELVES, choice.shelf));
    put("q", &escaped(&choice.search));
    put("class", choice.class.map_or("", Class::code));
    put("commitment", choice.commitment.map_or("", Commitment::code));
    put("bound", choice.bound.map_or("", Bound::code));
    let topic = choice.topic.as_ref().and_then(|topic| {
        let mut goals = reading.analysis.goals.iter().zip(&reading.goals);
        goals.find(|(goal, _)| *topic == goal.topic).map(|(_, place)| place.start.to_string())
    });
    put("topic", &topic.unwrap_or_default());
    let section = choice.section.and_then(|id| reading.sections.get(id as usize));
    put("section", &section.map_or(String::new(), |place| place.start.to_string()));
    put("paired", if choice.paired { "1" } else { "" });
    put("sort", order_code(choice.order));
    put("group", group_code(choice.group));
    put("fold", if folded { "1" } else { "" });
    put("flow", if flowing { "1" } else { "" });
    match &choice.active {
        Some(Active::Goal(id)) => put("goal", &place(&reading.goals, *id)),
        Some(Active::Result(id)) => put("result", &place(&reading.quantities, *id)),
        Some(Active::Spot(range)) => put("at", &written(range)),
        None => {}
    }
    fragment
}

fn written(range: &Range<usize>) -> String {
    let mut written = range.start.to_string();
    written.push('-');
    written.push_str(&range.end.to_string());
    written
}

/// The place of `id`, and which of those on the same place it is.
fn place(places: &[Range<usize>], id: u32) -> String {
    let Some(own) = places.get(id as usize) else { return String::new() };
    let mut said = written(own);
    let before = places[..id as usize].iter().filter(|place| *place == own).count();
    if before > 0 {
        said.push('.');
        said.push_str(&before.to_string());
    }
    said
}

fn placed(places: &[Range<usize>], said: &str) -> Option<u32> {
    let (range, which) = said.split_once('.').unwrap_or((said, "0"));
    let (wanted, which) = (range_of(range)?, which.parse().ok()?);
    let mut same = places.iter().enumerate().filter(|(_, place)| **place == wanted);
    same.nth(which).and_then(|(at, _)| u32::try_from(at).ok())
}

fn range_of(said: &str) -> Option<Range<usize>> {
    let (start, end) = said.split_once('-')?;
    Some(start.parse().ok()?..end.parse().ok()?)
}

/// Whether the fragment is one of the page's own and speaks of a text as long as `text`.
#[must_use]
pub(crate) fn is_of(fragment: &str, text: &str) -> bool {
    let length = value(fragment, "n").and_then(|said| said.parse().ok());
    !text.is_empty() && length == Some(text.len())
}

fn value<'f>(fragment: &'f str, name: &str) -> Option<&'f str> {
    let mut pairs = fragment.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// What an address asks the page to show.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct UrlView {
    /// The cards.
    pub choice: Choice,
    /// The pane of a phone.
    pub view: View,
    /// What has no mark is folded.
    pub folded: bool,
    /// Broken lines are joined.
    pub flowing: bool,
}

/// What `fragment` asks for; none where it is not one of the page's own. Places count only in a text of the same length.
#[must_use]
pub(crate) fn parse(reading: &Reading, fragment: &str) -> Option<UrlView> {
    let view = value(fragment, "v").and_then(|said| coded(VIEWS, said))?;
    let get = |name| value(fragment, name).unwrap_or_default();
    let same = is_of(fragment, &reading.text);
    let at = |name| get(name).parse::<usize>().ok().filter(|_| same);
    let topic = at("topic").and_then(|at| {
        let goal = reading.goals.iter().position(|place| place.start == at)?;
        Some(AttrValue::from(reading.analysis.goals[goal].topic.clone()))
    });
    let section = at("section").and_then(|at| {
        let section = reading.sections.iter().position(|place| place.start == at)?;
        u32::try_from(section).ok()
    });
    let goal = || placed(&reading.goals, get("goal")).map(Active::Goal);
    let result = || placed(&reading.quantities, get("result")).map(Active::Result);
    let spot = || {
        let range = range_of(get("at"))?;
        reading.text.get(range.clone()).map(|_| Active::Spot(range))
    };
    let choice = Choice {
        shelf: coded(SHELVES, get("shelf")).unwrap_or_default(),
        search: plain(get("q")).into(),
        class: Class::from_code(get("class")),
        commitment: Commitment::from_code(get("commitment")),
        topic,
        bound: Bound::from_code(get("bound")),
        section,
        paired: get("paired") == "1",
        order: order_of(get("sort")),
        group: group_of(get("group")),
        active: if same { goal().or_else(result).or_else(spot) } else { None },
        evidence: false,
    };
    let (folded, flowing) = (get("fold") == "1", get("flow") == "1");
    Some(UrlView { choice, view, folded, flowing })
}

/// Whether a person would go back from `new` to `old`: another pane, shelf or selection, but no typing and no filter.
#[must_use]
pub(crate) fn is_step(old: &str, new: &str) -> bool {
    let differ = |name: &&str| value(old, name) != value(new, name);
    ["v", "shelf", "goal", "result", "at"].iter().any(differ)
}

/// Words as an address may carry them.
fn escaped(words: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut escaped = String::new();
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() {
            escaped.push(char::from(byte));
        } else {
            escaped.push('%');
            escaped.push(char::from(HEX[usize::from(byte >> 4)]));
            escaped.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    escaped
}

/// The words again; what is no escape stays as it is.
fn plain(escaped: &str) -> String {
    let mut bytes = Vec::with_capacity(escaped.len());
    let mut rest = escaped.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{
        fixture,
        model::{
            card_query::{Grouping, Order},
            preferences::Taste,
        },
        shared::Shared,
    };
    use crate::wire::{Bound, Class, Commitment};

    fn apply(state: &mut State, reading: &Reading, fragment: &str) -> bool {
        parse(reading, fragment).map(|asked| state.show(asked)).is_some()
    }

    fn state(change: impl FnOnce(&mut State)) -> State {
        let mut state = State::new(fixture::TEXT.into(), Taste::default());
        state.reading = Some(Shared::new(fixture::reading()));
        state.start = Start::Hidden;
        change(&mut state);
        state
    }

    #[test]
    fn every_choice_comes_back() {
        let views: [fn(&mut State); 12] = [
            |_| {},
            |state| state.view = View::Leftovers,
            |state| state.choice.shelf = Shelf::Results,
            |state| state.choice.search = "粮食 100%&v=#".into(),
            |state| state.choice.class = Some(Class::Milestone),
            |state| state.choice.commitment = Some(Commitment::Striving),
            |state| state.choice.bound = Some(Bound::AtLeast),
            |state| state.choice.topic = Some("综合".into()),
            |state| state.choice.section = Some(3),
            |state| state.choice.active = Some(Active::Goal(5)),
            |state| state.choice.active = Some(Active::Result(1)),
            |state| {
                state.choice.paired = true;
                state.choice.order = Order::Size;
                state.choice.group = Grouping::Topic;
                state.choice.active = Some(Active::Spot(4..7));
                (state.folded, state.flowing) = (true, true);
            },
        ];
        for change in views {
            let wanted = state(change);
            let fragment = of(&wanted).unwrap();
            assert!(fragment.is_ascii(), "{fragment}");
            let mut found = state(|_| {});
            let reading = found.reading.clone().unwrap();
            assert!(apply(&mut found, &reading, &fragment));
            assert_eq!(found.choice, wanted.choice, "{fragment}");
            assert_eq!((found.view, found.folded), (wanted.view, wanted.folded));
            assert_eq!(of(&found), Some(fragment));
        }
    }

    #[test]
    fn no_word_of_the_report_stands_in_it() {
        let said = of(&state(|state| {
            state.choice.topic = Some("综合".into());
            state.choice.active = Some(Active::Goal(0));
        }));
        assert_eq!(said.as_deref(), Some("v=cards&n=722&topic=177&goal=177-209"));
    }

    #[test]
    fn places_count_in_no_other_text() {
        let mut found = state(|_| {});
        let reading = found.reading.clone().unwrap();
        assert!(apply(&mut found, &reading, "v=reader&n=7&q=a&goal=177-209&topic=177"));
        assert_eq!(found.choice.active, None);
        assert_eq!(found.choice.topic, None);
        assert_eq!(found.choice.search, "a");
    }

    #[test]
    fn another_address_changes_nothing() {
        let mut found = state(|_| {});
        let reading = found.reading.clone().unwrap();
        for other in ["", "reader", "card-g1", "v=nothing", "%%%"] {
            assert!(!apply(&mut found, &reading, other), "{other}");
        }
        assert_eq!(found.choice, state(|_| {}).choice);
    }

    #[test]
    fn a_link_waits_for_its_report() {
        let wanted = of(&state(|state| state.choice.active = Some(Active::Goal(5)))).unwrap();
        let blank = State::new("".into(), Taste::default()).linked(wanted.clone().into());
        assert_eq!((of(&blank), blank.start), (None, Start::Open));
        let kept = State::new(fixture::TEXT.into(), Taste::default()).linked(wanted.into());
        assert!(kept.start.is_busy(), "the draft of this length is read at once");
    }

    #[test]
    fn selections_are_steps_and_typing_is_none() {
        assert!(is_step("v=cards", "v=reader"));
        assert!(is_step("v=cards", "v=cards&goal=1-2"));
        assert!(is_step("", "v=cards"));
        assert!(!is_step("v=cards&q=a", "v=cards&q=ab&class=numeric&sort=due"));
    }
}
