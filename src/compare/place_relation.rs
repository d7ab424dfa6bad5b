//! Which of two reports is of the higher level of the state: by the names of their places, and where these say too little, by which text names the other place.

use super::types::{PlaceRelation, YearRelation};
use crate::{
    analyze::Analysis,
    lexicon::{
        comparison::{CITY, COUNTIES_BELOW, MUNICIPALITIES, PLACE_ENDS},
        jurisdiction_cues::COUNTRY,
    },
    text::count_work,
};

/// A level of the state: 0 the country, 4 a town.
type Level = u8;

/// How the places of two reports stand to each other.
pub(super) fn place_relation(first: &Analysis<'_>, second: &Analysis<'_>) -> PlaceRelation {
    let (Some(one), Some(other)) = (place(first), place(second)) else {
        return PlaceRelation::Unknown;
    };
    if one == other {
        return PlaceRelation::SamePlace;
    }
    let Some(levels) = level(one).zip(level(other)) else { return PlaceRelation::Unknown };
    let is_city = [one, other].map(is_open);
    match (is_city, levels) {
        ([true, _], (PREFECTURE, PREFECTURE | COUNTY))
        | ([_, true], (PREFECTURE | COUNTY, PREFECTURE)) => {
            by_texts([first, second], [one, other], levels)
        }
        _ => by_levels(levels),
    }
}

/// 示例市 and 样板县: a city is a prefecture where its text speaks of its counties, and above a place whose text names it.
fn by_texts(
    [first, second]: [&Analysis<'_>; 2],
    [one, other]: [&str; 2],
    levels: (Level, Level),
) -> PlaceRelation {
    let first_named = levels.0 == PREFECTURE && names(second, one);
    let second_named = levels.1 == PREFECTURE && names(first, other);
    match (first_named, second_named) {
        (true, false) => return PlaceRelation::FirstHigher,
        (false, true) => return PlaceRelation::SecondHigher,
        _ => {}
    }
    let is_known = |analysis: &Analysis<'_>, place: &str, level: Level| {
        level == COUNTY || !place.ends_with(CITY) || speaks_of_counties(analysis)
    };
    if is_known(first, one, levels.0) && is_known(second, other, levels.1) {
        by_levels(levels)
    } else {
        PlaceRelation::Unknown
    }
}

fn by_levels((first, second): (Level, Level)) -> PlaceRelation {
    match first.cmp(&second) {
        std::cmp::Ordering::Less => PlaceRelation::FirstHigher,
        std::cmp::Ordering::Equal => PlaceRelation::SameLevel,
        std::cmp::Ordering::Greater => PlaceRelation::SecondHigher,
    }
}

/// How the years of two reports stand to each other.
pub(super) fn year_relation(first: &Analysis<'_>, second: &Analysis<'_>) -> YearRelation {
    let years = first.outline.metadata.year.zip(second.outline.metadata.year);
    match years {
        None => YearRelation::Unknown,
        Some((first, second)) if first == second => YearRelation::Same,
        Some(_) => YearRelation::Different,
    }
}

pub(super) fn place<'a>(analysis: &'a Analysis<'_>) -> Option<&'a str> {
    analysis.outline.metadata.jurisdiction.as_deref()
}

const PREFECTURE: Level = 2;
const COUNTY: Level = 3;

/// The level of a place by its name.
fn level(place: &str) -> Option<Level> {
    if place == COUNTRY {
        return Some(0);
    }
    if MUNICIPALITIES.contains(stem(place)) {
        return Some(1);
    }
    let ends = PLACE_ENDS.iter().filter(|(end, _)| place.ends_with(end));
    ends.max_by_key(|(end, _)| end.len()).map(|(_, level)| *level)
}

/// Whether the name leaves open whether the place is a prefecture or a county.
fn is_open(place: &str) -> bool {
    place.ends_with(CITY) && level(place) == Some(PREFECTURE)
}

fn stem(place: &str) -> &str {
    place.strip_suffix(CITY).unwrap_or(place)
}

/// Whether a text names a city so often as only the city above it is named.
fn names(analysis: &Analysis<'_>, city: &str) -> bool {
    let text = analysis.clean.text.as_str();
    count_work(text.len());
    is_open(city) && text.matches(city).nth(LEAST_NAMED - 1).is_some()
}

/// Whether a text speaks of counties as its own: 各县（市、区）.
fn speaks_of_counties(analysis: &Analysis<'_>) -> bool {
    count_work(analysis.clean.text.len());
    COUNTIES_BELOW.any_in(&analysis.clean.text)
}

/// A city of another report is named by its whole name once or not at all, the city above more often.
const LEAST_NAMED: usize = 3;
