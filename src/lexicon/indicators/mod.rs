//! The catalogue of canonical indicators: ids, names, aliases, units and desired direction, sorted when compiled.

mod economy;
mod entry;
mod green;
mod industry;
mod people;
mod welfare;
pub mod words;
mod works;

use std::sync::OnceLock;

use crate::text::{IntoList, sort_by};

pub use entry::{Direction, IndicatorEntry, NamePattern, Percent};

/// Every table, in the order in which an alias shared by several measures is tried.
pub const TABLES: &[&[IndicatorEntry]] = &[
    economy::ENTRIES,
    people::ENTRIES,
    welfare::ENTRIES,
    industry::ENTRIES,
    green::ENTRIES,
    works::ENTRIES,
];

/// The words of a field of an [`IndicatorEntry`] or a [`NamePattern`].
///
/// ```
/// use goalcards::lexicon::indicators;
/// let entry = indicators::by_id("deficit").expect("it is in the catalogue");
/// assert!(indicators::each(entry.aliases).any(|name| name == "财政赤字率"));
/// ```
pub fn each(words: &'static str) -> impl Iterator<Item = &'static str> {
    words.split(' ').filter(|word| !word.is_empty())
}

/// All aliases, sorted by their bytes, then by the order of their entries in [`TABLES`].
///
/// Sorted at the first question: as part of the program the order of a thousand names would weigh more than the names.
fn index() -> &'static [(&'static str, &'static IndicatorEntry)] {
    static INDEX: OnceLock<Vec<(&'static str, &'static IndicatorEntry)>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let names = all().flat_map(|entry| each(entry.aliases).map(move |name| (name, entry)));
        let mut index: Vec<_> = names.into_list();
        sort_by(&mut index, |(one, _), (other, _)| one < other);
        index
    })
}

/// Every entry that has this folded name, in the order of the tables.
///
/// ```
/// use goalcards::lexicon::indicators;
/// let ids: Vec<_> = indicators::named("固定资产投资").map(|entry| entry.id).collect();
/// assert_eq!(ids, ["fai"]);
/// ```
pub fn named(folded: &str) -> impl Iterator<Item = &'static IndicatorEntry> {
    let first = index().partition_point(|(alias, _)| *alias < folded);
    let same = index()[first..].iter().take_while(move |(alias, _)| *alias == folded);
    same.map(|(_, entry)| *entry)
}

/// Every entry, in the order of the tables.
///
/// ```
/// use goalcards::lexicon::indicators;
/// assert!(indicators::all().any(|entry| entry.name == "森林覆盖率"));
/// ```
pub fn all() -> impl Iterator<Item = &'static IndicatorEntry> {
    TABLES.iter().flat_map(|table| table.iter())
}

/// The entry that is the main measure of an id.
///
/// ```
/// use goalcards::lexicon::{goal_subjects::Subject, indicators};
/// assert_eq!(indicators::by_id("unemp_survey").map(|entry| entry.subject), Some(Subject::Employment));
/// ```
#[must_use]
pub fn by_id(id: &str) -> Option<&'static IndicatorEntry> {
    all().find(|entry| entry.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_sorted_and_whole() {
        assert!(index().windows(2).all(|pair| pair[0].0 <= pair[1].0));
        for entry in all() {
            assert!(
                !entry.aliases.is_empty() || !entry.shapes.is_empty(),
                "{} has no name",
                entry.id
            );
            for alias in each(entry.aliases) {
                assert!(named(alias).any(|found| found == entry), "{alias} is not found");
            }
        }
    }

    #[test]
    fn the_catalogue_has_112_ids() {
        let ids: std::collections::BTreeSet<_> = all().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), 112);
    }
}
