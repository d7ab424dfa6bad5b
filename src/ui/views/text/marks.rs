//! The marks of the text: each is a link to its card, and its words remain plain text for selection and copy.

use std::ops::Range;

use yew::{AttrValue, Callback, Html, MouseEvent, classes, html};

use crate::text::IntoList;
use crate::ui::{
    i18n::fill,
    model::{
        action::{Action, ViewAction},
        card_query::Selection,
        element_id,
        page_state::FocusTarget,
    },
    report::mark_spans::{MarkSpan, MarkTarget},
    views::common::view_context::ViewContext,
};

/// Renders the marks of one paragraph.
pub(crate) struct MarkRenderer<'r> {
    pub context: &'r ViewContext,
    /// The selection, if it lies in this paragraph.
    pub active: Option<&'r Selection>,
    /// Ranges of boilerplate in the paragraph, in bytes of the text as pasted, in order.
    pub boilerplate: &'r [Range<usize>],
    /// Whether programmes (工作部署) are marked too.
    pub programmes: bool,
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
    /// Renders `runs`, with the run-in heading up to byte `lead` of the text in bold.
    pub(crate) fn render(&self, runs: &[MarkSpan], lead: usize) -> Html {
        let selected = match self.active {
            Some(Selection::TextRange(range)) => Some(range),
            _ => None,
        };
        let mut rendered = Vec::with_capacity(runs.len());
        let mut rest = runs;
        while let Some(run) = rest.first() {
            let target = self.visible_target(run.target);
            let same =
                rest.iter().take_while(|other| self.visible_target(other.target) == target).count();
            let (mark, after) = rest.split_at(same);
            rest = after;
            match target {
                Some(target) => rendered.push(self.mark(target, mark, selected)),
                None => {
                    rendered.extend(mark.iter().map(|run| self.plain(&run.range, lead, selected)));
                }
            }
        }
        rendered.into_iter().collect()
    }

    fn visible_target(&self, target: Option<MarkTarget>) -> Option<MarkTarget> {
        target.filter(|target| self.programmes || !matches!(target, MarkTarget::Programme(_)))
    }

    fn plain(&self, range: &Range<usize>, lead: usize, selected: Option<&Range<usize>>) -> Html {
        let first = self.boilerplate.partition_point(|part| part.end <= range.start);
        let within = self.boilerplate[first..].iter().take_while(|part| part.start < range.end);
        let mut from = range.start;
        let mut rendered = Vec::new();
        for part in within {
            let (start, end) = (part.start.max(from), part.end.min(range.end));
            rendered.push(self.render_text(&(from..start), lead, selected));
            rendered.push(
                html! { <span class="gc-aside">{self.render_text(&(start..end), lead, selected)}</span> },
            );
            from = end.max(from);
        }
        rendered.push(self.render_text(&(from..range.end), lead, selected));
        rendered.into_iter().collect()
    }

    /// Text outside of links: the heading in bold, the selected range marked.
    fn render_text(
        &self,
        range: &Range<usize>,
        lead: usize,
        selected: Option<&Range<usize>>,
    ) -> Html {
        if range.start < lead {
            let end = lead.min(range.end);
            return html! {
                <>
                    <strong class="gc-lead">{self.words(&(range.start..end))}</strong>
                    {self.render_text(&(end..range.end.max(end)), 0, selected)}
                </>
            };
        }
        let Some(selected) =
            selected.filter(|selected| selected.start < range.end && range.start < selected.end)
        else {
            return html! { {self.words(range)} };
        };
        let (start, end) = (selected.start.max(range.start), selected.end.min(range.end));
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

    fn mark(&self, target: MarkTarget, runs: &[MarkSpan], selected: Option<&Range<usize>>) -> Html {
        let active = self.active == Some(&target.active());
        let range = runs[0].range.start..runs[runs.len() - 1].range.end;
        let kind = match target {
            MarkTarget::Goal(_) => "gc-mark--target",
            MarkTarget::Result(_) => "gc-mark--result",
            MarkTarget::Programme(_) => "gc-mark--programme",
        };
        let first = runs.iter().any(|run| run.first);
        let words = runs.iter().map(|run| self.run(run, selected));
        let also: Vec<MarkTarget> = runs
            .iter()
            .flat_map(|run| run.nested_targets.iter().copied())
            .filter(|target| self.visible_target(Some(*target)).is_some())
            .into_list();
        html! {
            <>
                <mark class={classes!("gc-mark", kind, active.then_some("gc-mark--active"))}>
                    {self.link(target, first, active, self.words(&range), Some(words.collect()))}
                </mark>
                for target in also {
                    {self.link(target, true, self.active == Some(&target.active()), self.words(&range), None)}
                }
            </>
        }
    }

    /// A link to a card; without `words` of its own CSS draws it as a small sign.
    fn link(
        &self,
        target: MarkTarget,
        first: bool,
        active: bool,
        quoted: AttrValue,
        words: Option<Html>,
    ) -> Html {
        let messages = self.context.lang.messages();
        let (goal, quantity, label) = match target {
            MarkTarget::Goal(id) => {
                (Some(id), None, fill(messages.mark_goal, &[&self.number(id), &quoted]))
            }
            MarkTarget::Programme(id) => {
                (Some(id), None, fill(messages.mark_programme, &[&self.number(id), &quoted]))
            }
            MarkTarget::Result(id) => (None, Some(id), fill(messages.mark_result, &[&quoted])),
        };
        let on_action = self.context.on_action.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            on_action.emit(Action::View(ViewAction::Select(
                target.active(),
                FocusTarget::Card,
                None,
            )));
        });
        html! {
            <a
                class={classes!("gc-mark__link", words.is_none().then_some("gc-mark__also"))}
                href={first.then(|| element_id::link_to(&target.card_id()))}
                id={first.then(|| target.mark_id())}
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

    fn run(&self, run: &MarkSpan, selected: Option<&Range<usize>>) -> Html {
        let words = self.plain(&run.range, 0, selected);
        match (run.due, run.strong) {
            (true, _) => html! { <span class="gc-mark__deadline">{words}</span> },
            (_, true) => html! { <b class="gc-mark__figure">{words}</b> },
            _ => words,
        }
    }

    fn words(&self, range: &Range<usize>) -> AttrValue {
        self.context.report.words(range).to_owned().into()
    }

    fn number(&self, id: u32) -> String {
        self.context.report.numbers.get(id as usize).map_or_else(String::new, u32::to_string)
    }
}
