//! Links between two reports that were set by hand: which target of the earlier one, which passage of the later one.

use super::{
    anchor::Anchor,
    anchoring::{AnchorIndex, number},
    corrected::{OrphanReason, Orphaned},
    correction::{Correction, Edit},
};
use crate::{
    text::Utf16Range,
    wire::{Comparison, Delivery},
};

/// A link that was set by hand, found in the two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResolvedLink {
    /// Index into the deliveries.
    pub delivery: u32,
    /// The passage of the later text that answers; none where nothing does.
    pub answer: Option<Utf16Range>,
}

/// The links among `corrections` in a comparison of two texts, the earlier first, and those that found no place.
///
/// Of two links of one target the later one holds.
///
/// ```
/// use goalcards::{analyze, compare, correct::{self, Correction}, wire::Comparison};
/// let texts = ["二、2024年工作安排\n新建公园5个。", "一、2024年工作回顾\n建成口袋公园6处。"];
/// let [old, new] = texts.map(analyze);
/// let comparison = Comparison::of(&compare(&old, &new), &old, &new);
/// let delivery = &comparison.deliveries[0];
/// let link = Correction::link(texts, delivery, Some((12, 20)));
/// let (links, orphaned) = correct::links(&comparison, texts, &[link]);
/// assert!(orphaned.is_empty() && links[0].delivery == 0);
/// assert_eq!(links[0].answer.map(|range| (range.start, range.end)), Some((12, 20)));
/// ```
#[must_use]
pub fn links(
    comparison: &Comparison,
    [old, new]: [&str; 2],
    corrections: &[Correction],
) -> (Vec<ResolvedLink>, Vec<Orphaned>) {
    let (mut links, mut orphaned) = (Vec::<ResolvedLink>::new(), Vec::new());
    if !corrections.iter().any(|correction| matches!(correction.edit, Edit::Link(_))) {
        return (links, orphaned);
    }
    let (old, new) = (AnchorIndex::of(old), AnchorIndex::of(new));
    for (at, correction) in corrections.iter().enumerate() {
        let Edit::Link(answer) = &correction.edit else { continue };
        match resolve(comparison, [&old, &new], &correction.anchor, answer.as_ref()) {
            Ok(link) => {
                links.retain(|other| other.delivery != link.delivery);
                links.push(link);
            }
            Err(reason) => orphaned.push(Orphaned { correction: at, reason }),
        }
    }
    (links, orphaned)
}

fn resolve(
    comparison: &Comparison,
    [old, new]: [&AnchorIndex<'_>; 2],
    target: &Anchor,
    answer: Option<&Anchor>,
) -> Result<ResolvedLink, OrphanReason> {
    let places = old.find(target, None)?;
    let is_there = |delivery: &Delivery| {
        let (start, end) = (delivery.target.start, delivery.target.end);
        places.contains(&Utf16Range { start, end })
    };
    // Several targets may share one number.
    let is_named = |delivery: &Delivery| delivery.target.indicator.text == target.title;
    let found = |fits: &dyn Fn(&Delivery) -> bool| {
        let mut all = comparison.deliveries.iter().enumerate().filter(|(_, one)| fits(one));
        (all.next().map(|(at, _)| at), all.next().is_some())
    };
    let delivery = match found(&is_there) {
        (Some(at), false) => at,
        (None, _) => return Err(OrphanReason::NoGoal),
        _ => match found(&|one| is_there(one) && is_named(one)) {
            (Some(at), false) => at,
            _ => return Err(OrphanReason::Ambiguous),
        },
    };
    let answer = answer.map(|anchor| match new.find(anchor, None)?[..] {
        [range] => Ok(range),
        _ => Err(OrphanReason::Ambiguous),
    });
    Ok(ResolvedLink { delivery: number(delivery), answer: answer.transpose()? })
}

impl Correction {
    /// The later of two texts answers the target of `delivery` between two UTF-16 offsets, or nowhere.
    #[must_use]
    pub fn link([old, new]: [&str; 2], delivery: &Delivery, answer: Option<(u32, u32)>) -> Self {
        let target = &delivery.target;
        let anchor = Anchor::of_place(old, target.start, target.end);
        Self {
            anchor: Anchor { title: target.indicator.text.clone(), ..anchor },
            edit: Edit::Link(answer.map(|(start, end)| Anchor::of_place(new, start, end))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "示例市2024年政府工作报告\n二、2024年工作安排\n工业投资、技改投资分别增长10%以上。新建公园5个。";
    const NEW: &str = "示例市2025年政府工作报告\n一、2024年工作回顾\n工业投资增长9%。技改投资增长12%。建成公园6个。";

    fn comparison() -> Comparison {
        let (old, new) = (crate::analyze(OLD), crate::analyze(NEW));
        Comparison::of(&crate::compare(&old, &new), &old, &new)
    }

    #[test]
    fn the_last_link_of_a_target_holds_and_lost_ones_are_told() {
        let found = comparison();
        let park = found.deliveries.iter().position(|one| one.target.unit == "个").expect("a park");
        let delivery = &found.deliveries[park];
        let texts = [OLD, NEW];
        let first = Correction::link(texts, delivery, None);
        let last = Correction::link(texts, delivery, Some((44, 51)));
        let json = serde_json::to_string(&[&first, &last]).expect("written");
        let read: Vec<Correction> = serde_json::from_str(&json).expect("read again");
        let (links, orphaned) = links(&found, texts, &read);
        assert!(orphaned.is_empty(), "{orphaned:?}");
        let answer = Some(Utf16Range { start: 44, end: 51 });
        assert_eq!(links, [ResolvedLink { delivery: number(park), answer }]);
        let other = ["另一份报告，没有这个目标。", NEW];
        let (links, orphaned) = super::links(&found, other, &read);
        assert_eq!((links.len(), orphaned.len()), (0, 2));
    }

    #[test]
    fn targets_that_share_a_number_are_told_apart_by_their_titles() {
        let found = comparison();
        for (at, delivery) in found.deliveries.iter().enumerate() {
            let link = Correction::link([OLD, NEW], delivery, None);
            let (links, orphaned) = links(&found, [OLD, NEW], &[link]);
            assert!(orphaned.is_empty(), "{at} {orphaned:?}");
            assert_eq!(links[0].delivery, number(at));
        }
    }
}
