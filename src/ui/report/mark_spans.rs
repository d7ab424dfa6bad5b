//! Cuts each line into spans of one look: where marks overlap, every span belongs to exactly one mark or to none.

use std::ops::Range;

use crate::text::{IntoList, count_work};

/// What a mark in the text refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkTarget {
    /// A goal, by its id.
    Goal(u32),
    /// A number that the report states as done, by the id of its quantity.
    Result(u32),
    /// A 工作部署, by its id.
    Programme(u32),
}

/// A range of the text that is marked.
#[derive(Clone, Debug)]
pub(crate) struct MarkRange {
    /// Bytes of the text as pasted.
    pub range: Range<usize>,
    /// For what.
    pub target: MarkTarget,
}

/// Words that are emphasised inside a mark.
#[derive(Clone, Debug)]
pub(crate) struct EmphasisRange {
    /// Bytes of the text as pasted.
    pub range: Range<usize>,
    /// Whether it is a deadline; else a number or the words that decide the class.
    pub due: bool,
}

/// A span of a line with one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkSpan {
    /// Bytes of the text as pasted.
    pub range: Range<usize>,
    /// The mark it belongs to.
    pub target: Option<MarkTarget>,
    /// The first run of its mark, where the mark takes its name.
    pub first: bool,
    /// Targets fully covered by nested marks; rendered as a sign after this span.
    pub nested_targets: Vec<MarkTarget>,
    /// Whether it is a number or the words that decide the class.
    pub strong: bool,
    /// A deadline.
    pub due: bool,
}

/// The runs of each of `lines`, which are in text order and apart.
#[must_use]
pub(crate) fn mark_spans(
    lines: &[Range<usize>],
    mark_ranges: &[MarkRange],
    emphases: &[EmphasisRange],
) -> Vec<Vec<MarkSpan>> {
    let mut mark_ranges: Vec<&MarkRange> = mark_ranges.iter().into_list();
    crate::text::sort_by(&mut mark_ranges, |left, right| {
        (left.range.start, left.range.end) < (right.range.start, right.range.end)
    });
    let mut emphases: Vec<&EmphasisRange> = emphases.iter().into_list();
    crate::text::sort_by(&mut emphases, |left, right| left.range.start < right.range.start);
    let (mut next_mark_range, mut next_emphasis) = (0, 0);
    let (mut open, mut loud): (Vec<&MarkRange>, Vec<&EmphasisRange>) = (Vec::new(), Vec::new());
    let mut named = NamedTargets::default();
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        while let Some(mark_range) =
            mark_ranges.get(next_mark_range).filter(|mark_range| mark_range.range.start < line.end)
        {
            open.push(mark_range);
            next_mark_range += 1;
        }
        while let Some(emphasis) =
            emphases.get(next_emphasis).filter(|emphasis| emphasis.range.start < line.end)
        {
            loud.push(emphasis);
            next_emphasis += 1;
        }
        open.retain(|mark_range| mark_range.range.end > line.start && !mark_range.range.is_empty());
        loud.retain(|emphasis| emphasis.range.end > line.start);
        count_work(1 + open.len() + loud.len());
        all.push(mark_spans_of_line(line, &open, &loud, &mut named));
    }
    all
}

fn mark_spans_of_line(
    line: &Range<usize>,
    mark_ranges: &[&MarkRange],
    emphases: &[&EmphasisRange],
    named: &mut NamedTargets,
) -> Vec<MarkSpan> {
    let mut cuts = vec![line.start, line.end];
    let ranges = mark_ranges
        .iter()
        .map(|mark_range| &mark_range.range)
        .chain(emphases.iter().map(|emphasis| &emphasis.range));
    for range in ranges {
        cuts.extend(
            [range.start, range.end].into_iter().filter(|cut| line.start < *cut && *cut < line.end),
        );
    }
    crate::text::sort_by(&mut cuts, |left, right| left < right);
    cuts.dedup();
    let mut runs: Vec<MarkSpan> = Vec::with_capacity(cuts.len());
    let (mut inside, mut from): (Vec<&MarkRange>, usize) = (Vec::new(), 0);
    let (mut stressed, mut emphases_before): (Vec<&EmphasisRange>, usize) = (Vec::new(), 0);
    for pair in cuts.windows(2) {
        let piece = pair[0]..pair[1];
        while let Some(mark_range) =
            mark_ranges.get(from).filter(|mark_range| mark_range.range.start <= piece.start)
        {
            inside.push(mark_range);
            from += 1;
        }
        inside.retain(|mark_range| mark_range.range.end > piece.start);
        while let Some(emphasis) =
            emphases.get(emphases_before).filter(|emphasis| emphasis.range.start <= piece.start)
        {
            stressed.push(emphasis);
            emphases_before += 1;
        }
        stressed.retain(|emphasis| emphasis.range.end > piece.start);
        let target = inside
            .iter()
            .min_by_key(|mark_range| rank(mark_range))
            .map(|mark_range| mark_range.target);
        count_work(1 + inside.len() + stressed.len());
        let first = target.is_some_and(|target| named.is_first(target));
        let ending = inside
            .iter()
            .filter(|mark_range| mark_range.range.end <= piece.end)
            .map(|mark_range| mark_range.target);
        let also: Vec<MarkTarget> = ending.filter(|target| named.is_first(*target)).into_list();
        runs.push(MarkSpan {
            range: piece,
            target,
            first,
            nested_targets: also,
            strong: target.is_some() && stressed.iter().any(|emphasis| !emphasis.due),
            due: target.is_some() && stressed.iter().any(|emphasis| emphasis.due),
        });
    }
    runs
}

/// The marks that have taken their name, by the ids of goals and of results.
#[derive(Default)]
struct NamedTargets {
    goals: Vec<bool>,
    results: Vec<bool>,
}

impl NamedTargets {
    /// Whether a mark takes its name here; it does so once.
    fn is_first(&mut self, target: MarkTarget) -> bool {
        let (named, id) = match target {
            MarkTarget::Goal(id) | MarkTarget::Programme(id) => (&mut self.goals, id as usize),
            MarkTarget::Result(id) => (&mut self.results, id as usize),
        };
        if named.len() <= id {
            named.resize(id + 1, false);
        }
        !std::mem::replace(&mut named[id], true)
    }
}

/// Goals and results before 工作部署, shorter before longer.
fn rank(mark_range: &MarkRange) -> (bool, usize) {
    (matches!(mark_range.target, MarkTarget::Programme(_)), mark_range.range.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark_range(range: Range<usize>, goal: u32) -> MarkRange {
        MarkRange { range, target: MarkTarget::Goal(goal) }
    }

    fn drawn(mark_ranges: &[MarkRange]) -> String {
        let all =
            mark_spans(&[0..10, 10..20], mark_ranges, &[EmphasisRange { range: 4..6, due: true }]);
        let draw = |run: &MarkSpan| {
            let target = run.target.map_or("-".to_owned(), |target| format!("{target:?}"));
            let also: Vec<String> =
                run.nested_targets.iter().map(|nested| format!(" +{nested:?}")).collect();
            let (first, due) = (if run.first { "*" } else { "" }, if run.due { "!" } else { "" });
            let Range { start, end } = run.range;
            format!("{start}..{end} {target}{first}{due}{}\n", also.concat())
        };
        all.iter().flatten().map(draw).collect()
    }

    #[test]
    fn runs_cover_the_line_and_split_at_emphasis() {
        assert_eq!(
            drawn(&[mark_range(2..8, 1)]),
            "0..2 -\n2..4 Goal(1)*\n4..6 Goal(1)!\n6..8 Goal(1)\n8..10 -\n10..20 -\n"
        );
    }

    #[test]
    fn the_shorter_of_two_marks_owns_what_they_share() {
        assert_eq!(
            drawn(&[mark_range(0..10, 1), mark_range(6..8, 2)]),
            "0..4 Goal(1)*\n4..6 Goal(1)!\n6..8 Goal(2)*\n8..10 Goal(1)\n10..20 -\n"
        );
    }

    #[test]
    fn a_mark_without_words_of_its_own_hangs_on() {
        assert_eq!(
            drawn(&[mark_range(6..8, 1), mark_range(6..8, 2)]),
            "0..4 -\n4..6 -\n6..8 Goal(1)* +Goal(2)\n8..10 -\n10..20 -\n"
        );
    }

    #[test]
    fn a_mark_may_run_over_a_line_break() {
        assert_eq!(
            drawn(&[mark_range(8..12, 1)]),
            "0..4 -\n4..6 -\n6..8 -\n8..10 Goal(1)*\n10..12 Goal(1)\n12..20 -\n"
        );
    }
}
