//! Numbers that are part of the name of another number: 超亿元｜项目30个, 14个｜断面水质优良率达到100%.

use super::types::{Indicator, Naming};
use crate::{
    lexicon::{
        naming,
        units::{self, UnitKind},
    },
    quantity::Quantity,
    statement::{NonTargetReason, StanceFinding},
    text::{is_han, one_of},
};

/// Says of each number that stands in the name of the next one that it describes what is measured.
pub fn mark_describing(
    text: &str,
    quantities: &[Quantity],
    indicators: &[Option<Indicator>],
    said: &mut [StanceFinding],
) {
    for index in (0..quantities.len().saturating_sub(1)).rev() {
        let (Some(quantity), Some(next)) = (quantities.get(index), quantities.get(index + 1))
        else {
            continue;
        };
        if quantity.sentence != next.sentence {
            continue;
        }
        let name = indicators.get(index + 1).copied().flatten();
        let own = indicators.get(index).copied().flatten();
        let reason = name
            .and_then(|name| {
                inside_name(text, quantity, next, name).or_else(|| scope(quantity, own, name))
            })
            .or_else(|| listed_limit(text, quantity, next, said.get(index + 1)))
            .or_else(|| base(text, quantity, next));
        set_reason(said, index, reason);
    }
    for (index, quantity) in quantities.iter().enumerate() {
        set_reason(said, index, grade(text, quantity));
    }
}

/// Sets the reason of a number that has none yet, or only that it tells of the past or describes.
fn set_reason(said: &mut [StanceFinding], index: usize, reason: Option<NonTargetReason>) {
    if let Some(finding) = said.get_mut(index)
        && let Some(reason) = reason
        && matches!(finding.reason, None | Some(NonTargetReason::Done | NonTargetReason::Describes))
    {
        finding.reason = Some(reason);
    }
}

/// 7000吨级｜试验船下水: the size of what follows, which its name contains.
fn grade(text: &str, quantity: &Quantity) -> Option<NonTargetReason> {
    let rest = text.get(quantity.span.end()..)?;
    let is_named = rest.starts_with(is_han) && quantity.predicate.is_none();
    (quantity.unit.ends_with(units::GRADE) && is_named).then_some(NonTargetReason::Threshold)
}

/// 超亿元｜数字经济项目30个, 3岁以下｜托位数5个: a limit in the name of the next number.
fn inside_name(
    text: &str,
    quantity: &Quantity,
    next: &Quantity,
    name: Indicator,
) -> Option<NonTargetReason> {
    let before = name.naming == Naming::SubjectBefore || name.naming == Naming::CarriedSubject;
    let is_limit = quantity.kind != UnitKind::Percent || quantity.bound.is_some();
    let inside =
        before && name.span.contains(quantity.span) && name.span.end() <= next.span.start();
    // 年产值10亿元以上的｜集群10个
    let between = text.get(quantity.span.end()..name.span.start()).unwrap_or("，");
    let follows = before && between == naming::OF && quantity.bound.is_some();
    // 6—14岁｜儿童入学率
    let age = before && between.is_empty() && units::AGES.contains(&quantity.unit);
    // 完成｜60平方米以下公租房配租200套
    let is_governed = quantity.predicate.is_some_and(|predicate| {
        !naming::WEAK_PREDICATES.contains(predicate.span.slice(text)) || quantity.bound.is_none()
    });
    ((inside || follows || age) && is_limit && !is_governed).then_some(NonTargetReason::Threshold)
}

/// 14个｜断面水质优良率达到100%: how many there are of those that the next number measures.
fn scope(quantity: &Quantity, own: Option<Indicator>, name: Indicator) -> Option<NonTargetReason> {
    let counted = quantity.kind == UnitKind::Count || quantity.kind == UnitKind::Measure;
    let owns = own.is_some_and(|own| {
        own.naming == Naming::CountedAfter
            && own.span.start() == name.span.start()
            && own.span.end() < name.span.end()
    });
    (counted && owns && name.naming == Naming::SubjectBefore).then_some(NonTargetReason::Attribute)
}

/// 每50公斤｜分别提高5元: what the next number is for.
fn base(text: &str, quantity: &Quantity, next: &Quantity) -> Option<NonTargetReason> {
    let before = text.get(..quantity.span.start())?;
    let between = text.get(quantity.span.end()..next.span.start())?;
    let marks = one_of(&['，', '；', '。', '、', '：']);
    (before.ends_with(naming::PER) && !between.is_empty() && !between.contains(marks))
        .then_some(NonTargetReason::Attribute)
}

/// 10亿元｜或1亿美元以上项目30个: a limit that is listed with one that describes.
fn listed_limit(
    text: &str,
    quantity: &Quantity,
    next: &Quantity,
    said: Option<&StanceFinding>,
) -> Option<NonTargetReason> {
    let between = text.get(quantity.span.end()..next.span.start())?;
    let is_limit = matches!(quantity.kind, UnitKind::Money | UnitKind::Measure)
        && quantity.kind == next.kind
        && quantity.predicate.is_none();
    let listed = naming::JOINING_NUMBERS.contains(&between) || between == naming::OR;
    let describes = said.is_some_and(|said| said.reason == Some(NonTargetReason::Threshold));
    (is_limit && listed && describes).then_some(NonTargetReason::Threshold)
}
