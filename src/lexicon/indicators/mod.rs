//! The catalogue of canonical indicators: ids, names, aliases, units and desired direction, sorted when compiled.

mod economy;
mod green;
mod industry;
mod people;
mod welfare;
pub mod words;
mod works;

use std::sync::OnceLock;

use crate::text::{IntoList, sort_by};

/// Where a government wants an indicator to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// More is better: 地区生产总值, 城镇新增就业.
    Up,
    /// Less is better: 单位GDP能耗.
    Down,
    /// At or below is met, and lower is no triumph: 居民消费价格涨幅, 失业率.
    Cap,
    /// At or above is met: 粮食产量, 耕地保有量.
    Floor,
    /// Neither: 赤字率, 专项债券.
    Neutral,
}

/// What a percentage of an indicator says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Percent {
    /// A percentage never measures it.
    Never,
    /// How it changed: 固定资产投资增长6%.
    Change,
    /// What it is: 森林覆盖率62%.
    Rate,
    /// Its change or its share: 服务业增加值增长6%, 服务业增加值占比55%.
    Both,
}

/// Names that no list of words covers: `any` is in the phrase, one of `ends` ends it, none of `without` is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamePattern {
    /// One of these is in the phrase.
    pub any: &'static str,
    /// One of these ends the phrase.
    pub ends: &'static str,
    /// None of these is in it.
    pub without: &'static str,
}

/// One measure of a canonical indicator; several may share an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndicatorEntry {
    /// The canonical id: `gdp_growth`.
    pub id: &'static str,
    /// The canonical name: 地区生产总值增长.
    pub name: &'static str,
    /// Which of the measures gathered under the id: numbers are comparable only where id and measure agree.
    /// 一般公共预算收入 and 财政总收入 are both `budget_rev`.
    pub measure: &'static str,
    /// The catalogue's domain: 综合, 就业.
    pub topic: &'static str,
    /// Where a government wants it to go.
    pub direction: Direction,
    /// What a percentage of it says.
    pub percent: Percent,
    /// The units of its amount.
    pub units: &'static str,
    /// It counts things, so that 新增, 改造 may be before its name.
    pub counted: bool,
    /// Words that may be before its names without making another indicator of it.
    pub before: &'static str,
    /// Its names, folded by [`words::FOLDS`].
    pub aliases: &'static str,
    /// Further names by their parts.
    pub shapes: &'static [NamePattern],
}

impl IndicatorEntry {
    const fn new(
        id: &'static str,
        name: &'static str,
        topic: &'static str,
        direction: Direction,
    ) -> Self {
        let percent = Percent::Never;
        Self {
            id,
            name,
            measure: name,
            topic,
            direction,
            percent,
            units: "",
            counted: false,
            before: "",
            aliases: "",
            shapes: &[],
        }
    }

    const fn up(id: &'static str, name: &'static str, topic: &'static str) -> Self {
        Self::new(id, name, topic, Direction::Up)
    }

    const fn down(id: &'static str, name: &'static str, topic: &'static str) -> Self {
        Self::new(id, name, topic, Direction::Down)
    }

    const fn cap(id: &'static str, name: &'static str, topic: &'static str) -> Self {
        Self::new(id, name, topic, Direction::Cap)
    }

    const fn floor(id: &'static str, name: &'static str, topic: &'static str) -> Self {
        Self::new(id, name, topic, Direction::Floor)
    }

    const fn neutral(id: &'static str, name: &'static str, topic: &'static str) -> Self {
        Self::new(id, name, topic, Direction::Neutral)
    }

    /// One of several measures under the id.
    const fn measure(mut self, measure: &'static str) -> Self {
        self.measure = measure;
        self
    }

    const fn change(mut self) -> Self {
        self.percent = Percent::Change;
        self
    }

    const fn rate(mut self) -> Self {
        self.percent = Percent::Rate;
        self
    }

    const fn change_or_share(mut self) -> Self {
        self.percent = Percent::Both;
        self
    }

    const fn amount(mut self, units: &'static str) -> Self {
        self.units = units;
        self
    }

    const fn count(mut self, units: &'static str) -> Self {
        self.units = units;
        self.counted = true;
        self
    }

    const fn before(mut self, words: &'static str) -> Self {
        self.before = words;
        self
    }

    const fn called(mut self, aliases: &'static str) -> Self {
        self.aliases = aliases;
        self
    }

    const fn shaped(mut self, shapes: &'static [NamePattern]) -> Self {
        self.shapes = shapes;
        self
    }
}

const MONEY: &str = "元 美元 人民币 元人民币";
const YUAN: &str = "元 人民币 元人民币";
const PERSONS: &str = "人 人次 名";
const FIRMS: &str = "家 户 个";
const GRAIN_WEIGHT: &str = "吨 斤 公斤";
const AREA: &str = "亩 公顷 平方公里";

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
/// use goalcards::lexicon::indicators;
/// assert_eq!(indicators::by_id("unemp_survey").map(|entry| entry.topic), Some("就业"));
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
