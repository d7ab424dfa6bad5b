//! Reports of one place by year: the years with their gaps, and each indicator with its targets and results over them.

use crate::ui::{
    format::quantity_label::QuantityLabel,
    i18n::{Lang, fill},
    model::comparison::Outcome,
    report::year_reports::YearReports,
};
use crate::{
    text::IntoList,
    wire::{Change, IndicatorRow, Quantity, YearCell, YearColumn},
};

/// A year, or years that follow one another of which no report tells anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// A year of which something can be known.
    Year(YearColumn),
    /// The first and the last year of a gap.
    Gap(i32, i32),
}

impl Slot {
    /// The year in words, or the first and the last one.
    #[must_use]
    pub(crate) fn name(self, lang: Lang) -> String {
        let words = lang.years();
        match self {
            Self::Year(column) => fill(words.year, &[&column.year.to_string()]),
            Self::Gap(from, to) if from == to => fill(words.year, &[&from.to_string()]),
            Self::Gap(from, to) => fill(words.years, &[&from.to_string(), &to.to_string()]),
        }
    }

    /// Which report is missing.
    #[must_use]
    pub(crate) fn lack(self, lang: Lang) -> &'static str {
        let words = lang.years();
        match self {
            Self::Year(YearColumn { report: None, .. }) => words.no_report,
            Self::Year(YearColumn { next: None, .. }) => words.no_next,
            Self::Year(_) => "",
            Self::Gap(..) => words.gap,
        }
    }
}

/// The years, those that follow one another without any report as one.
#[must_use]
pub(crate) fn slots(years: &[YearColumn]) -> Vec<Slot> {
    let mut slots = Vec::new();
    for column in years {
        if column.report.is_some() || column.next.is_some() {
            slots.push(Slot::Year(*column));
        } else if let Some(Slot::Gap(_, to)) = slots.last_mut() {
            *to = column.year;
        } else {
            slots.push(Slot::Gap(column.year, column.year));
        }
    }
    slots
}

/// One indicator.
#[derive(Debug)]
pub(crate) struct YearLine<'r> {
    /// Its name.
    pub name: &'r str,
    /// The unit that most of its figures have.
    pub unit: String,
    /// What is known of each slot.
    pub spots: Vec<Spot<'r>>,
}

/// Target and result of one year.
#[derive(Debug, Default)]
pub(crate) struct Spot<'r> {
    /// What was found.
    pub cell: Option<&'r YearCell>,
    /// The target with a number.
    pub target: Option<Mark>,
    /// The result.
    pub result: Option<Mark>,
    /// What became of the target.
    pub outcome: Option<Outcome>,
}

/// A number, and where it stands between the lowest and the highest of its indicator.
#[derive(Debug)]
pub(crate) struct Mark {
    /// The number; without the arrow that all numbers of the indicator share.
    pub label: QuantityLabel,
    /// Its lower and its upper end, from 0 to [`TOP`]; none for a number in another unit.
    pub heights: Option<[i32; 2]>,
}

/// Where the highest number of an indicator stands.
pub(crate) const TOP: i32 = 1000;

/// Each indicator over the slots.
#[must_use]
pub(crate) fn year_lines<'r>(
    years: &'r YearReports,
    slots: &[Slot],
    lang: Lang,
) -> Vec<YearLine<'r>> {
    let mut figures = years.figures.iter();
    let rows = years.rows.rows.iter();
    rows.map(|row| {
        let figures = figures.by_ref().take(row.cells.len()).into_list();
        line(row, &figures, slots, lang)
    })
    .into_list()
}

fn line<'r>(
    row: &'r IndicatorRow,
    figures: &[&[Option<Quantity>; 2]],
    slots: &[Slot],
    lang: Lang,
) -> YearLine<'r> {
    // What the latest target measures, or else the latest result.
    let latest = |side: usize| figures.iter().rev().find_map(|figure| figure[side].as_ref());
    let base = latest(0).or_else(|| latest(1));
    let all = figures.iter().flat_map(|figure| figure.iter().flatten());
    let all = all.filter_map(|quantity| ends(quantity, base?)).flatten().into_list();
    let lowest = all.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mark = |quantity: &Option<Quantity>| {
        let (quantity, base) = quantity.as_ref().zip(base)?;
        let mut label = QuantityLabel::new(quantity, lang);
        if !is_turned(quantity, base) {
            label.change = None;
        }
        let heights = ends(quantity, base).map(|ends| ends.map(|end| height(end, lowest, highest)));
        Some(Mark { label, heights })
    };
    let spots = slots.iter().map(|slot| {
        let Slot::Year(column) = slot else { return Spot::default() };
        let mut cells = row.cells.iter().zip(figures);
        let Some((cell, figure)) = cells.find(|(cell, _)| cell.year == column.year) else {
            return Spot::default();
        };
        Spot {
            cell: Some(cell),
            target: mark(&figure[0]),
            result: mark(&figure[1]),
            outcome: cell.verdict.map(|verdict| Outcome::new(verdict, cell.state)),
        }
    });
    YearLine {
        name: &row.indicator,
        unit: base.map_or(String::new(), |base| base.scaled_unit.clone()),
        spots: spots.into_list(),
    }
}

/// Whether the one number falls and the other does not.
fn is_turned(quantity: &Quantity, base: &Quantity) -> bool {
    (quantity.change == Change::Fall) != (base.change == Change::Fall)
}

/// Both ends of a number in the unit of `base`, a fall below zero where `base` is none.
fn ends(quantity: &Quantity, base: &Quantity) -> Option<[f64; 2]> {
    let is_turned = is_turned(quantity, base);
    let ends =
        if is_turned { [-quantity.max, -quantity.min] } else { [quantity.min, quantity.max] };
    (quantity.unit == base.unit).then_some(ends)
}

/// Where a number stands; in the middle where all are the same.
#[expect(clippy::cast_possible_truncation, reason = "a share lies between 0 and 1")]
fn height(value: f64, lowest: f64, highest: f64) -> i32 {
    if highest <= lowest {
        return TOP / 2;
    }
    ((value - lowest) / (highest - lowest) * f64::from(TOP)) as i32
}

impl YearLine<'_> {
    /// Whether it is drawn: numbers of one year alone are no line.
    #[must_use]
    pub(crate) fn is_drawn(&self) -> bool {
        let has_mark =
            |mark: &Option<Mark>| mark.as_ref().is_some_and(|mark| mark.heights.is_some());
        self.spots.iter().filter(|spot| has_mark(&spot.target) || has_mark(&spot.result)).count()
            > 1
    }

    /// A number with its limit: `≥ 6`; with its unit where it is not that of the line.
    #[must_use]
    pub(crate) fn short(&self, mark: &Mark) -> String {
        let label = &mark.label;
        let (fall, bound) = (
            label.change.as_ref().map_or("", |change| change.0),
            label.bound.map_or("", |bound| bound.0),
        );
        let unit = if label.unit == self.unit { "" } else { &label.unit };
        [fall, bound, &label.numeral, unit].concat()
    }

    /// All that is drawn, in words.
    #[must_use]
    pub(crate) fn words(&self, slots: &[Slot], lang: Lang) -> String {
        let own = lang.years();
        let mut words = self.name.to_owned();
        for (slot, spot) in slots.iter().zip(&self.spots) {
            words.push_str(lang.pick("；", "; "));
            words.push_str(&slot.name(lang));
            let sides = [(own.target, &spot.target), (own.result, &spot.result)];
            for (name, mark) in
                sides.into_iter().filter_map(|(name, mark)| Some((name, mark.as_ref()?)))
            {
                let label = &mark.label;
                let change = label.change.as_ref().map_or("", |change| &change.1);
                let bound = label.bound.map_or("", |bound| bound.1);
                for part in
                    [lang.pick("，", ", "), name, " ", change, bound, &label.numeral, &label.unit]
                {
                    words.push_str(part);
                }
            }
            for lack in [slot.lack(lang)].into_iter().filter(|lack| !lack.is_empty()) {
                words.push_str(lang.pick("，", ", "));
                words.push_str(lack);
            }
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{ChunkedAnalysis, Found};

    fn years(texts: &[&str]) -> YearReports {
        let mut reading =
            ChunkedAnalysis::of_years(texts.iter().map(ToString::to_string).collect());
        let found = std::iter::from_fn(|| Some(reading.go())).find_map(|found| found);
        let Some(Found::Years(found)) = found else { panic!("expected years") };
        YearReports { texts: Vec::new(), rows: found.rows, figures: found.figures }
    }

    fn report(year: i32, result: &str, target: &str) -> String {
        let last = year - 1;
        format!(
            "示例市{year}年政府工作报告\n一、{last}年工作回顾\n{result}。\n二、{year}年工作安排\n主要预期目标是：{target}。"
        )
    }

    #[test]
    fn numbers_stand_between_the_lowest_and_the_highest_and_years_without_reports_are_one_gap() {
        let old = report(2019, "地区生产总值增长8%", "地区生产总值增长7%以上");
        let new = report(2024, "地区生产总值下降1%", "地区生产总值增长5%左右");
        let years = years(&[&new, &old]);
        let slots = slots(&years.rows.years);
        let names: Vec<String> = slots.iter().map(|slot| slot.name(Lang::Zh)).collect();
        assert_eq!(names, ["2018 年", "2019 年", "2020–2022 年", "2023 年", "2024 年"]);
        let lines = year_lines(&years, &slots, Lang::Zh);
        let line = &lines[0];
        let height =
            |mark: &Option<Mark>| mark.as_ref().and_then(|mark| mark.heights).map(|ends| ends[1]);
        let heights: Vec<_> =
            line.spots.iter().map(|spot| (height(&spot.target), height(&spot.result))).collect();
        assert_eq!(
            heights,
            [
                (None, Some(TOP)),
                (Some(888), None),
                (None, None),
                (None, Some(0)),
                (Some(666), None)
            ]
        );
        assert_eq!(line.short(line.spots[1].target.as_ref().expect("a target")), "≥7");
        assert_eq!(
            line.words(&slots, Lang::Zh),
            "地区生产总值增长；2018 年，完成 8%，缺本年报告；2019 年，目标 不少于7%，缺次年报告；2020–2022 年，缺报告；\
             2023 年，完成 下降1%，缺本年报告；2024 年，目标 约5%，缺次年报告"
        );
    }

    #[test]
    fn a_number_in_another_unit_is_not_drawn() {
        let old = report(2023, "平稳运行", "一般公共预算收入增长3%");
        let new = report(2024, "一般公共预算收入327亿元", "一般公共预算收入增长2%");
        let years = years(&[&old, &new]);
        let slots = slots(&years.rows.years);
        let lines = year_lines(&years, &slots, Lang::Zh);
        let spot = &lines[0].spots[1];
        let result = spot.result.as_ref().expect("a result");
        assert_eq!((result.heights, lines[0].short(result).as_str()), (None, "327亿元"));
        assert_eq!(spot.outcome, Some(Outcome::Undecided));
    }
}
