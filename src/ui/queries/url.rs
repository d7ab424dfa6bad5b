//! The view of a report as the fragment of a URL: filters and byte offsets of the text as pasted, never words of the report.

use std::ops::Range;

use crate::ui::{
    model::{
        card_query::{CardKind, CardQuery, Selection},
        codes::{
            SHELVES, VIEWS, code, coded, group_code, group_of, order_code, order_of, view_code,
        },
        page_state::{Pane, StartPhase},
        state::State,
    },
    report::report_view::ReportView,
};
use crate::wire::{Bound, Class, Commitment, Report, Subject};

/// The fragment of what the page shows, without its `#`; none while it waits for the report that an address speaks of.
#[must_use]
pub(crate) fn fragment_of(state: &State) -> Option<String> {
    match &state.report {
        None if state.link.is_empty() => Some(String::new()),
        None => None,
        Some(_) if state.start != StartPhase::Hidden => Some(String::new()),
        Some(report) => {
            Some(write(report, &state.query, state.pane, state.is_folded, state.is_joined))
        }
    }
}

/// The fragment of a link to one selection, without filters.
#[must_use]
pub(crate) fn fragment_to(report: &ReportView, active: Selection) -> String {
    let card_kind = if matches!(active, Selection::Result(_)) {
        CardKind::Results
    } else {
        CardKind::default()
    };
    let query = CardQuery { active: Some(active), kind: card_kind, ..CardQuery::default() };
    let mut fragment = write(report, &query, Pane::Cards, false, false);
    // Whose report it is, and how long: what its receiver has to find.
    let Report { place, year, .. } = &report.analysis.report;
    for (name, value) in [
        ("place", place.as_deref().map(percent_encode)),
        ("year", year.map(|year| year.to_string())),
        ("c", Some(report.characters.to_string())),
    ] {
        if let Some(value) = value {
            fragment.push('&');
            fragment.push_str(name);
            fragment.push('=');
            fragment.push_str(&value);
        }
    }
    fragment
}

/// The report that a link to one of its places was made from, as far as the link says it, and its characters.
#[must_use]
pub(crate) fn linked_report(fragment: &str) -> Option<(Report, usize)> {
    let get = |name| parameter(fragment, name);
    get("goal").or_else(|| get("result")).or_else(|| get("at"))?;
    // Three bytes for nearly every character of a Chinese report.
    let bytes = || get("n")?.parse::<usize>().ok().map(|bytes| bytes / 3);
    let characters = get("c").and_then(|said| said.parse().ok()).or_else(bytes)?;
    let year = get("year").and_then(|year| year.parse().ok());
    Some((Report { place: get("place").map(percent_decode), year, title: None }, characters))
}

fn write(
    report: &ReportView,
    query: &CardQuery,
    view: Pane,
    folded: bool,
    flowing: bool,
) -> String {
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
    put("n", &report.text.len().to_string());
    put("shelf", code(SHELVES, query.kind));
    put("q", &percent_encode(&query.search));
    put("class", query.class.map_or("", Class::code));
    put("commitment", query.commitment.map_or("", Commitment::code));
    put("bound", query.bound.map_or("", Bound::code));
    put("subject", query.subject.map_or("", Subject::code));
    let section = query.section.and_then(|id| report.sections.get(id as usize));
    put("section", &section.map_or(String::new(), |place| place.start.to_string()));
    put("paired", if query.only_paired { "1" } else { "" });
    put("sort", order_code(query.order));
    put("group", group_code(query.group));
    put("fold", if folded { "1" } else { "" });
    put("flow", if flowing { "1" } else { "" });
    match &query.active {
        Some(Selection::Goal(id)) => put("goal", &range_code(&report.goals, *id)),
        Some(Selection::Result(id)) => put("result", &range_code(&report.quantities, *id)),
        Some(Selection::TextRange(range)) => put("at", &write_range(range)),
        None => {}
    }
    fragment
}

fn write_range(range: &Range<usize>) -> String {
    let mut written = range.start.to_string();
    written.push('-');
    written.push_str(&range.end.to_string());
    written
}

/// The place of `id`, and which of those on the same place it is.
fn range_code(places: &[Range<usize>], id: u32) -> String {
    let Some(own) = places.get(id as usize) else { return String::new() };
    let mut said = write_range(own);
    let before = places[..id as usize].iter().filter(|place| *place == own).count();
    if before > 0 {
        said.push('.');
        said.push_str(&before.to_string());
    }
    said
}

fn id_at(places: &[Range<usize>], said: &str) -> Option<u32> {
    let (range, which) = said.split_once('.').unwrap_or((said, "0"));
    let (wanted, which) = (parse_range(range)?, which.parse().ok()?);
    let mut same = places.iter().enumerate().filter(|(_, place)| **place == wanted);
    same.nth(which).and_then(|(at, _)| u32::try_from(at).ok())
}

fn parse_range(said: &str) -> Option<Range<usize>> {
    let (start, end) = said.split_once('-')?;
    Some(start.parse().ok()?..end.parse().ok()?)
}

/// Whether the fragment is one of the page's own and speaks of a text as long as `text`.
#[must_use]
pub(crate) fn fits_text(fragment: &str, text: &str) -> bool {
    let length = parameter(fragment, "n").and_then(|said| said.parse().ok());
    !text.is_empty() && length == Some(text.len())
}

fn parameter<'f>(fragment: &'f str, name: &str) -> Option<&'f str> {
    let mut pairs = fragment.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// What an address asks the page to show.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct UrlView {
    /// The cards.
    pub query: CardQuery,
    /// The pane of a phone.
    pub view: Pane,
    /// What has no mark is folded.
    pub folded: bool,
    /// Broken lines are joined.
    pub flowing: bool,
}

/// What `fragment` asks for; none where it is not one of the page's own. Places count only in a text of the same length.
#[must_use]
pub(crate) fn parse(report: &ReportView, fragment: &str) -> Option<UrlView> {
    let view = parameter(fragment, "v").and_then(|said| coded(VIEWS, said))?;
    let get = |name| parameter(fragment, name).unwrap_or_default();
    let same = fits_text(fragment, &report.text);
    let at = |name| get(name).parse::<usize>().ok().filter(|_| same);
    let section = at("section").and_then(|at| {
        let section = report.sections.iter().position(|place| place.start == at)?;
        u32::try_from(section).ok()
    });
    let goal = || id_at(&report.goals, get("goal")).map(Selection::Goal);
    let result = || id_at(&report.quantities, get("result")).map(Selection::Result);
    let spot = || {
        let range = parse_range(get("at"))?;
        report.text.get(range.clone()).map(|_| Selection::TextRange(range))
    };
    let query = CardQuery {
        kind: coded(SHELVES, get("shelf")).unwrap_or_default(),
        search: percent_decode(get("q")).into(),
        class: Class::from_code(get("class")),
        commitment: Commitment::from_code(get("commitment")),
        subject: Subject::from_code(get("subject")),
        bound: Bound::from_code(get("bound")),
        section,
        only_paired: get("paired") == "1",
        order: order_of(get("sort")),
        group: group_of(get("group")),
        active: if same { goal().or_else(result).or_else(spot) } else { None },
        evidence: false,
    };
    let (folded, flowing) = (get("fold") == "1", get("flow") == "1");
    Some(UrlView { query, view, folded, flowing })
}

/// Whether a person would go back from `new` to `old`: another pane, shelf or selection, but no typing and no filter.
#[must_use]
pub(crate) fn is_step(old: &str, new: &str) -> bool {
    let differ = |name: &&str| parameter(old, name) != parameter(new, name);
    ["v", "shelf", "goal", "result", "at"].iter().any(differ)
}

/// Words as an address may carry them.
fn percent_encode(words: &str) -> String {
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
fn percent_decode(escaped: &str) -> String {
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
            preferences::Preferences,
        },
        shared::Shared,
    };
    use crate::wire::{Bound, Class, Commitment, Subject};

    fn apply(state: &mut State, report: &ReportView, fragment: &str) -> bool {
        parse(report, fragment).map(|asked| state.show(asked)).is_some()
    }

    fn state(change: impl FnOnce(&mut State)) -> State {
        let mut state = State::new(fixture::TEXT.into(), Preferences::default());
        state.report = Some(Shared::new(fixture::report()));
        state.start = StartPhase::Hidden;
        change(&mut state);
        state
    }

    #[test]
    fn every_choice_comes_back() {
        let views: [fn(&mut State); 12] = [
            |_| {},
            |state| state.pane = Pane::Leftovers,
            |state| state.query.kind = CardKind::Results,
            |state| state.query.search = "粮食 100%&v=#".into(),
            |state| state.query.class = Some(Class::Milestone),
            |state| state.query.commitment = Some(Commitment::Striving),
            |state| state.query.bound = Some(Bound::AtLeast),
            |state| state.query.subject = Some(Subject::Economy),
            |state| state.query.section = Some(3),
            |state| state.query.active = Some(Selection::Goal(5)),
            |state| state.query.active = Some(Selection::Result(1)),
            |state| {
                state.query.only_paired = true;
                state.query.order = Order::Size;
                state.query.group = Grouping::Subject;
                state.query.active = Some(Selection::TextRange(4..7));
                (state.is_folded, state.is_joined) = (true, true);
            },
        ];
        for change in views {
            let wanted = state(change);
            let fragment = fragment_of(&wanted).unwrap();
            assert!(fragment.is_ascii(), "{fragment}");
            let mut found = state(|_| {});
            let report = found.report.clone().unwrap();
            assert!(apply(&mut found, &report, &fragment));
            assert_eq!(found.query, wanted.query, "{fragment}");
            assert_eq!((found.pane, found.is_folded), (wanted.pane, wanted.is_folded));
            assert_eq!(fragment_of(&found), Some(fragment));
        }
    }

    #[test]
    fn no_word_of_the_report_stands_in_it() {
        let said = fragment_of(&state(|state| {
            state.query.subject = Some(Subject::Economy);
            state.query.active = Some(Selection::Goal(0));
        }));
        assert_eq!(said.as_deref(), Some("v=cards&n=722&subject=economy&goal=177-209"));
    }

    #[test]
    fn a_link_says_whose_report_it_is_and_how_long() {
        let report = fixture::report();
        let link = fragment_to(&report, Selection::Goal(0));
        let (named, characters) = linked_report(&link).unwrap_or_default();
        assert_eq!((named.place.as_deref(), named.year), (Some("示例市"), Some(2030)));
        assert_eq!(characters, report.characters);
        assert_eq!(linked_report("v=cards&n=300&goal=1-2").map(|(_, length)| length), Some(100));
        assert_eq!(linked_report("v=cards&n=300"), None);
    }

    #[test]
    fn places_count_in_no_other_text() {
        let mut found = state(|_| {});
        let report = found.report.clone().unwrap();
        assert!(apply(&mut found, &report, "v=reader&n=7&q=a&goal=177-209&section=177"));
        assert_eq!(found.query.active, None);
        assert_eq!(found.query.section, None);
        assert_eq!(found.query.search, "a");
    }

    #[test]
    fn another_address_changes_nothing() {
        let mut found = state(|_| {});
        let report = found.report.clone().unwrap();
        for other in ["", "reader", "card-g1", "v=nothing", "%%%"] {
            assert!(!apply(&mut found, &report, other), "{other}");
        }
        assert_eq!(found.query, state(|_| {}).query);
    }

    #[test]
    fn an_unknown_code_is_no_condition() {
        let mut found = state(|_| {});
        let report = found.report.clone().unwrap();
        assert!(apply(&mut found, &report, "v=reader&class=no-such-class"));
        assert_eq!(fragment_of(&found).as_deref(), Some("v=reader&n=722"));
    }

    #[test]
    fn a_link_waits_for_its_report() {
        let wanted =
            fragment_of(&state(|state| state.query.active = Some(Selection::Goal(5)))).unwrap();
        let blank = State::new("".into(), Preferences::default()).linked(wanted.clone().into());
        assert_eq!((fragment_of(&blank), blank.start), (None, StartPhase::Open));
        let kept = State::new(fixture::TEXT.into(), Preferences::default()).linked(wanted.into());
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
