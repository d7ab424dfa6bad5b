//! Runs of text as marks: each mark is a link to its card, and its words stay plain text for selection and copy.

use std::ops::Range;

use yew::{AttrValue, Callback, Html, MouseEvent, classes, html};

use crate::text::IntoList;
use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::{Action, ViewAction},
        card_query::Selection,
        element_id,
        page_state::FocusTarget,
    },
    report::{
        mark_spans::{MarkSpan, MarkTarget},
        report_view::ReportView,
    },
};

/// How the marks of a paragraph are drawn.
pub(crate) struct MarkRenderer<'r> {
    /// The report.
    pub reading: &'r ReportView,
    /// The selection, if it lies in this paragraph.
    pub active: Option<&'r Selection>,
    /// Page furniture in the paragraph.
    pub asides: &'r [Range<usize>],
    /// 工作部署 have marks too.
    pub programmes: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Called when a mark is chosen.
    pub on_action: &'r Callback<Action>,
}

impl MarkTarget {
    fn active(self) -> Selection {
        match self {
            Self::Goal(id) | Self::Programme(id) => Selection::Goal(id),
            Self::Result(id) => Selection::Result(id),
        }
    }

    /// The id of its card.
    fn card_id(self) -> String {
        match self {
            Self::Goal(id) | Self::Programme(id) => element_id::goal_card(id),
            Self::Result(id) => element_id::result_card(id),
        }
    }

    /// The id of the element where its mark begins.
    fn mark_id(self) -> String {
        match self {
            Self::Goal(id) | Self::Programme(id) => element_id::goal_mark(id),
            Self::Result(id) => element_id::result_mark(id),
        }
    }
}

impl MarkRenderer<'_> {
    /// Draws `runs`, the heading up to byte `lead` in bold.
    pub(crate) fn render(&self, runs: &[MarkSpan], lead: usize) -> Html {
        let spot = match self.active {
            Some(Selection::TextRange(range)) => Some(range),
            _ => None,
        };
        let mut painted = Vec::with_capacity(runs.len());
        let mut rest = runs;
        while let Some(run) = rest.first() {
            let owner = self.visible_target(run.owner);
            let same =
                rest.iter().take_while(|other| self.visible_target(other.owner) == owner).count();
            let (mark, after) = rest.split_at(same);
            rest = after;
            match owner {
                Some(owner) => painted.push(self.mark(owner, mark, spot)),
                None => painted.extend(mark.iter().map(|run| self.plain(&run.range, lead, spot))),
            }
        }
        painted.into_iter().collect()
    }

    fn visible_target(&self, owner: Option<MarkTarget>) -> Option<MarkTarget> {
        owner.filter(|owner| self.programmes || !matches!(owner, MarkTarget::Programme(_)))
    }

    fn plain(&self, range: &Range<usize>, lead: usize, spot: Option<&Range<usize>>) -> Html {
        let first = self.asides.partition_point(|aside| aside.end <= range.start);
        let within = self.asides[first..].iter().take_while(|aside| aside.start < range.end);
        let mut from = range.start;
        let mut painted = Vec::new();
        for aside in within {
            let (start, end) = (aside.start.max(from), aside.end.min(range.end));
            painted.push(self.render_text(&(from..start), lead, spot));
            painted.push(
                html! { <span class="gc-aside">{self.render_text(&(start..end), lead, spot)}</span> },
            );
            from = end.max(from);
        }
        painted.push(self.render_text(&(from..range.end), lead, spot));
        painted.into_iter().collect()
    }

    /// Words of the report itself.
    fn render_text(&self, range: &Range<usize>, lead: usize, spot: Option<&Range<usize>>) -> Html {
        if range.start < lead {
            let end = lead.min(range.end);
            return html! {
                <>
                    <strong class="gc-lead">{self.words(&(range.start..end))}</strong>
                    {self.render_text(&(end..range.end.max(end)), 0, spot)}
                </>
            };
        }
        let Some(spot) = spot.filter(|spot| spot.start < range.end && range.start < spot.end)
        else {
            return html! { {self.words(range)} };
        };
        let (start, end) = (spot.start.max(range.start), spot.end.min(range.end));
        html! {
            <>
                {self.words(&(range.start..start))}
                <mark class="gc-mark gc-mark--spot" id={element_id::TEXT_RANGE_MARK} tabindex="-1">
                    {self.words(&(start..end))}
                </mark>
                {self.words(&(end..range.end))}
            </>
        }
    }

    fn mark(&self, owner: MarkTarget, runs: &[MarkSpan], spot: Option<&Range<usize>>) -> Html {
        let active = self.active == Some(&owner.active());
        let range = runs[0].range.start..runs[runs.len() - 1].range.end;
        let kind = match owner {
            MarkTarget::Goal(_) => "gc-mark--target",
            MarkTarget::Result(_) => "gc-mark--result",
            MarkTarget::Programme(_) => "gc-mark--programme",
        };
        let first = runs.iter().any(|run| run.first);
        let words = runs.iter().map(|run| self.run(run, spot));
        let also: Vec<MarkTarget> = runs
            .iter()
            .flat_map(|run| run.nested_targets.iter().copied())
            .filter(|one| self.visible_target(Some(*one)).is_some())
            .into_list();
        html! {
            <>
                <mark class={classes!("gc-mark", kind, active.then_some("gc-mark--active"))}>
                    {self.link(owner, first, active, self.words(&range), Some(words.collect()))}
                </mark>
                for one in also {
                    {self.link(one, true, self.active == Some(&one.active()), self.words(&range), None)}
                }
            </>
        }
    }

    /// A link without words of its own is drawn as a small sign by the style sheet.
    fn link(
        &self,
        owner: MarkTarget,
        first: bool,
        active: bool,
        said: AttrValue,
        words: Option<Html>,
    ) -> Html {
        let messages = self.lang.messages();
        let (goal, quantity, label) = match owner {
            MarkTarget::Goal(id) => {
                (Some(id), None, fill(messages.mark_goal, &[&self.number(id), &said]))
            }
            MarkTarget::Programme(id) => {
                (Some(id), None, fill(messages.mark_programme, &[&self.number(id), &said]))
            }
            MarkTarget::Result(id) => (None, Some(id), fill(messages.mark_result, &[&said])),
        };
        let on_action = self.on_action.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            on_action.emit(Action::View(ViewAction::Select(
                owner.active(),
                FocusTarget::Card,
                None,
            )));
        });
        html! {
            <a
                class={classes!("gc-mark__link", words.is_none().then_some("gc-mark__also"))}
                href={first.then(|| element_id::link_to(&owner.card_id()))}
                id={first.then(|| owner.mark_id())}
                data-gc="mark"
                data-goal={goal.map(|id| id.to_string())}
                data-quantity={quantity.map(|id| id.to_string())}
                aria-label={label}
                aria-current={active.then_some("true")}
                {onclick}
            >
                {words.unwrap_or_default()}
            </a>
        }
    }

    fn run(&self, run: &MarkSpan, spot: Option<&Range<usize>>) -> Html {
        let words = self.plain(&run.range, 0, spot);
        match (run.due, run.strong) {
            (true, _) => html! { <span class="gc-mark__deadline">{words}</span> },
            (_, true) => html! { <b class="gc-mark__figure">{words}</b> },
            _ => words,
        }
    }

    fn words(&self, range: &Range<usize>) -> AttrValue {
        self.reading.words(range).to_owned().into()
    }

    fn number(&self, id: u32) -> String {
        self.reading.numbers.get(id as usize).map_or_else(String::new, u32::to_string)
    }
}
