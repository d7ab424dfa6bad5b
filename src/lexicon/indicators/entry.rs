//! One entry of the catalogue, and how it is built.

use crate::lexicon::goal_subjects::Subject;

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
    /// What it is about.
    pub subject: Subject,
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
    /// Its names, folded by [`FOLDS`](super::words::FOLDS).
    pub aliases: &'static str,
    /// Further names by their parts.
    pub shapes: &'static [NamePattern],
}

impl IndicatorEntry {
    const fn new(
        id: &'static str,
        name: &'static str,
        subject: Subject,
        direction: Direction,
    ) -> Self {
        let percent = Percent::Never;
        Self {
            id,
            name,
            measure: name,
            subject,
            direction,
            percent,
            units: "",
            counted: false,
            before: "",
            aliases: "",
            shapes: &[],
        }
    }

    pub(super) const fn up(id: &'static str, name: &'static str, subject: Subject) -> Self {
        Self::new(id, name, subject, Direction::Up)
    }

    pub(super) const fn down(id: &'static str, name: &'static str, subject: Subject) -> Self {
        Self::new(id, name, subject, Direction::Down)
    }

    pub(super) const fn cap(id: &'static str, name: &'static str, subject: Subject) -> Self {
        Self::new(id, name, subject, Direction::Cap)
    }

    pub(super) const fn floor(id: &'static str, name: &'static str, subject: Subject) -> Self {
        Self::new(id, name, subject, Direction::Floor)
    }

    pub(super) const fn neutral(id: &'static str, name: &'static str, subject: Subject) -> Self {
        Self::new(id, name, subject, Direction::Neutral)
    }

    /// One of several measures under the id.
    pub(super) const fn measure(mut self, measure: &'static str) -> Self {
        self.measure = measure;
        self
    }

    pub(super) const fn change(mut self) -> Self {
        self.percent = Percent::Change;
        self
    }

    pub(super) const fn rate(mut self) -> Self {
        self.percent = Percent::Rate;
        self
    }

    pub(super) const fn change_or_share(mut self) -> Self {
        self.percent = Percent::Both;
        self
    }

    pub(super) const fn amount(mut self, units: &'static str) -> Self {
        self.units = units;
        self
    }

    pub(super) const fn count(mut self, units: &'static str) -> Self {
        self.units = units;
        self.counted = true;
        self
    }

    pub(super) const fn before(mut self, words: &'static str) -> Self {
        self.before = words;
        self
    }

    pub(super) const fn called(mut self, aliases: &'static str) -> Self {
        self.aliases = aliases;
        self
    }

    pub(super) const fn shaped(mut self, shapes: &'static [NamePattern]) -> Self {
        self.shapes = shapes;
        self
    }
}

pub(super) const MONEY: &str = "元 美元 人民币 元人民币";
pub(super) const YUAN: &str = "元 人民币 元人民币";
pub(super) const PERSONS: &str = "人 人次 名";
pub(super) const FIRMS: &str = "家 户 个";
pub(super) const GRAIN_WEIGHT: &str = "吨 斤 公斤";
pub(super) const AREA: &str = "亩 公顷 平方公里";
