//! The verdict on a target with the number that answers it: an ordered table of rules, the first that fits decides.

use super::{
    figure::Figure,
    numbers::{Rounded, in_common_unit},
    types::{LinkRule, Verdict, VerdictRule},
};
use crate::{
    lexicon::{
        bounds::Limit,
        changes::ChangeWord,
        comparison::WANTED_LOW,
        indicators::{Direction, IndicatorEntry},
    },
    text::Decimal,
};

/// A target and its answer, in one unit.
#[derive(Clone, Copy)]
pub(super) struct Judged<'a> {
    pub(super) target: &'a Figure<'a>,
    pub(super) result: &'a Figure<'a>,
    pub(super) rule: LinkRule,
    /// The indicator of the target.
    pub(super) entry: Option<&'static IndicatorEntry>,
    /// The result in the unit in which both are compared; a fall for a target of growth is below zero.
    pub(super) value: Decimal,
}

type Decision = (Verdict, VerdictRule);

/// The rules in their order.
const RULES: &[fn(&Judged<'_>) -> Option<Decision>] = &[
    stock_undecided, earlier_stage, later_stage_undecided, wider_undecided, narrower_undecided,
    bound_undecided, limit, wanted_low,
];

/// What the answer says of the target.
pub(super) fn verdict(judged: &Judged<'_>) -> Decision {
    let found = RULES.iter().find_map(|rule| rule(judged));
    found.unwrap_or_else(|| amount(judged))
}

impl<'a> Judged<'a> {
    pub(super) fn new(
        target: &'a Figure<'a>,
        result: &'a Figure<'a>,
        rule: LinkRule,
        entry: Option<&'static IndicatorEntry>,
    ) -> Self {
        let value = in_common_unit(result.quantity.min, result.quantity.unit);
        let is_opposite = matches!(
            (change(target), change(result)),
            (Some(ChangeWord::Rise), Some(ChangeWord::Fall))
                | (Some(ChangeWord::Fall), Some(ChangeWord::Rise))
        );
        let value = if is_opposite { value.negated() } else { value };
        // 1.6万亩, 1067公顷: in another unit the same amount is rounded.
        let least = in_common_unit(target.quantity.min, target.quantity.unit);
        let rounded = Rounded::of(result.quantity);
        let is_same = result.quantity.unit != target.quantity.unit
            && rounded.holds(least, result.quantity.unit);
        let value = if is_same { least } else { value };
        Self { target, result, rule, entry, value }
    }

    /// The lower end of the target.
    fn least(&self) -> Decimal {
        in_common_unit(self.target.quantity.min, self.target.quantity.unit)
    }

    /// The upper end of the target.
    fn most(&self) -> Decimal {
        in_common_unit(self.target.quantity.max, self.target.quantity.unit)
    }

    fn is_about(&self) -> bool {
        limit_of(self.target) == Some(Limit::About)
    }

    fn is_reached(&self) -> bool {
        self.value >= self.least()
    }

    fn is_limit(&self) -> bool {
        let is_cap = self.entry.is_some_and(|entry| entry.direction == Direction::Cap);
        limit_of(self.target) == Some(Limit::AtMost) || is_cap
    }
}

fn change(figure: &Figure<'_>) -> Option<ChangeWord> {
    figure.quantity.predicate.map(|predicate| predicate.change)
}

fn limit_of(figure: &Figure<'_>) -> Option<Limit> {
    figure.quantity.bound.map(|(limit, _)| limit)
}

/// 新建5个, 累计建成80个: all that there are do not say how many were added.
fn stock_undecided(judged: &Judged<'_>) -> Option<Decision> {
    (judged.rule == LinkRule::StockForAddition)
        .then_some((Verdict::Unknown, VerdictRule::StockUndecided))
}

/// 新建5个, 启动培育23个: what is only begun does not say what is finished.
fn earlier_stage(judged: &Judged<'_>) -> Option<Decision> {
    let behind = judged.result.is_begun() && !judged.target.is_begun();
    behind.then_some((Verdict::Unknown, VerdictRule::EarlierStage))
}

/// 新开工15个, 完成13个: fewer finished do not say how many were begun.
fn later_stage_undecided(judged: &Judged<'_>) -> Option<Decision> {
    let further = judged.target.is_begun() && !judged.result.is_begun();
    (further && !judged.is_reached())
        .then_some((Verdict::Unknown, VerdictRule::LaterStageUndecided))
}

/// 困境留守儿童13万, 儿童16万: a wider thing that reaches the target decides nothing.
fn wider_undecided(judged: &Judged<'_>) -> Option<Decision> {
    let wider = matches!(judged.rule, LinkRule::WiderScope | LinkRule::Aggregate);
    (wider && judged.is_reached()).then_some((Verdict::Unknown, VerdictRule::WiderUndecided))
}

/// 重点实验室10个, 示例重点实验室3个: a part of the thing that falls short decides nothing.
fn narrower_undecided(judged: &Judged<'_>) -> Option<Decision> {
    let narrower = judged.rule == LinkRule::NarrowerScope;
    (narrower && !judged.is_reached() && !judged.is_limit())
        .then_some((Verdict::Unknown, VerdictRule::NarrowerUndecided))
}

/// 81%, 80%以上: a lower bound below the target decides nothing.
fn bound_undecided(judged: &Judged<'_>) -> Option<Decision> {
    let is_bounded = limit_of(judged.result) == Some(Limit::AtLeast) && !judged.is_limit();
    (is_bounded && judged.value < judged.least())
        .then_some((Verdict::Unknown, VerdictRule::BoundUndecided))
}

/// 失业率控制在5%以内: a limit that is kept is met, whatever the distance.
fn limit(judged: &Judged<'_>) -> Option<Decision> {
    if !judged.is_limit() {
        return None;
    }
    let (value, most) = (judged.value, judged.most());
    Some(if value <= most {
        (Verdict::Met, VerdictRule::LimitKept)
    } else if judged.is_about() && is_within(most, value, most, 10) {
        (Verdict::Close, VerdictRule::LimitNearlyKept)
    } else {
        (Verdict::Missed, VerdictRule::LimitPassed)
    })
}

/// 贫困发生率3%: a share that is wanted low, without a word of a limit.
fn wanted_low(judged: &Judged<'_>) -> Option<Decision> {
    let is_down = judged.entry.is_some_and(|entry| entry.direction == Direction::Down)
        || WANTED_LOW.any_in(&judged.target.plain);
    let falls = matches!(change(judged.target), Some(ChangeWord::Fall | ChangeWord::Rise));
    if !is_down || falls {
        return None;
    }
    let (value, least, most) = (judged.value, judged.least(), judged.most());
    Some(if value < least {
        (Verdict::Exceeded, VerdictRule::BeyondTarget)
    } else if value <= most {
        (Verdict::Met, VerdictRule::AtTarget)
    } else {
        near(judged, most, value)
    })
}

/// 新增就业5万人: more is more; of a fall the larger one is better.
fn amount(judged: &Judged<'_>) -> Decision {
    let (value, least, most) = (judged.value, judged.least(), judged.most());
    if value > most {
        (Verdict::Exceeded, VerdictRule::BeyondTarget)
    } else if value >= least {
        (Verdict::Met, VerdictRule::AtTarget)
    } else {
        near(judged, value, least)
    }
}

/// How near the smaller amount is to the larger: with 左右 a tenth of the target, else a hundredth.
fn near(judged: &Judged<'_>, small: Decimal, large: Decimal) -> Decision {
    let target = judged.least();
    if judged.is_about() && is_within(small, large, target, 10) {
        (Verdict::Close, VerdictRule::ShortByTenth)
    } else if !judged.is_about() && is_within(small, large, target, 100) {
        (Verdict::Close, VerdictRule::ShortByHundredth)
    } else {
        (Verdict::Missed, VerdictRule::Short)
    }
}

/// Whether the distance of two amounts is at most one of so many parts of the target.
fn is_within(small: Decimal, large: Decimal, target: Decimal, parts: i64) -> bool {
    let gap = large.checked_add(small.negated());
    let times = gap.and_then(|gap| gap.checked_mul(Decimal::from_int(parts)));
    times.is_some_and(|times| times <= target)
}
