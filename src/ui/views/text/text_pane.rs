//! The text of the report with its marks: as pasted or with broken lines joined, in full or with unmarked paragraphs folded.

use web_sys::Element;
use yew::{
    Callback, Event, Html, MouseEvent, Properties, TargetCast, classes, component, html, use_memo,
    use_mut_ref,
};

use crate::ui::{
    browser::{
        incremental::{BatchSize, use_incremental_range},
        scroll_spy, selection,
    },
    model::{
        action::{Action, PageAction, ViewAction, dispatches},
        build_target::IS_PAGE,
        card_query::Selection,
        element_id,
        page_state::{FocusTarget, Overlay},
        preferences::Preferences,
    },
    queries::uncarded,
    shared::Shared,
    views::{
        common::view_context::ViewContext,
        text::paragraph_block::{BlockView, ParagraphGroups, place},
    },
};

/// Props of [`TextPane`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// The selection.
    pub active: Option<Selection>,
    /// Whether paragraphs without marks are folded.
    pub folded: bool,
    /// Whether broken lines are joined and boilerplate is dimmed.
    pub flowing: bool,
    /// Whether programmes (工作部署) are marked too.
    pub programmes: bool,
    /// With the switch for cards that follow the text.
    #[prop_or_default]
    pub preferences: Option<Preferences>,
    /// What stays below the text.
    #[prop_or_default]
    pub below: Html,
}

/// The text of the report.
#[component]
pub(crate) fn TextPane(props: &Props) -> Html {
    let Props { context, active, folded, flowing, programmes, below, .. } = props;
    let ViewContext { report, lang, .. } = context;
    let messages = lang.messages();
    let appearance = (report.clone(), *folded, *flowing, *programmes, *lang);
    let groups = use_memo(appearance.clone(), |(report, folded, flowing, ..)| {
        ParagraphGroups::of(report, *folded, *flowing)
    });
    let place = active.as_ref().and_then(|active| place(report, active));
    let needed = place.map(|place| groups.block_at(report.paragraph_id(place.start)));
    let groups = Shared::from(groups);
    let total = groups.blocks();
    // A block keeps its last rendering until its turn comes; another text starts anew.
    let rendered = use_mut_ref(|| (report.paste.clone(), Vec::new()));
    let mut rendered = rendered.borrow_mut();
    if rendered.0 != report.paste {
        *rendered = (report.paste.clone(), Vec::new());
    }
    let first_block = match needed {
        _ if rendered.1.is_empty() => 0,
        Some(needed) => needed,
        None => scroll_spy::visible().0.map_or(0, |paragraph| groups.block_at(paragraph)),
    };
    let first_block = first_block.min(rendered.1.len());
    let drawn = use_incremental_range(
        &appearance,
        total,
        PACE,
        first_block,
        needed.map_or(0..0, |at| at..at + 1),
    );
    rendered.1.truncate(total);
    for block in drawn.clone() {
        let html = html! {
            <BlockView key={block} context={context.clone()} groups={groups.clone()} {block}
                active={active.clone().filter(|_| needed == Some(block))} programmes={*programmes} />
        };
        match rendered.1.get_mut(block) {
            Some(old) => *old = html,
            None => rendered.1.push(html),
        }
    }
    let oncopy = {
        let report = report.clone();
        Callback::from(move |event: Event| selection::copy_selection(&event, &report))
    };
    let onclick = {
        let (report, on_action) = (report.clone(), context.on_action.clone());
        Callback::from(move |event: MouseEvent| {
            let on_mark = event.target_dyn_into::<Element>().map(|at| at.closest("a, summary"));
            if !IS_PAGE || !matches!(on_mark, Some(Ok(None))) {
                return;
            }
            let number = selection::byte_under(&event, &report)
                .and_then(|at| uncarded::number_at(&report, at));
            on_action.emit(Action::View(match number {
                Some(number) => ViewAction::Select(number, FocusTarget::Stay, None),
                None => ViewAction::CloseSheet,
            }));
        })
    };
    html! {
        <section class="gc-reader" data-gc="reader" id={element_id::READER} aria-label={messages.text} tabindex="0"
            data-whole={(drawn == (0..total)).then_some("true")}>
            {toolbar(props)}
            <div class={classes!("gc-text", flowing.then_some("gc-text--flowing"))} lang="zh-CN" {oncopy} {onclick}>
                {rendered.1.iter().cloned().collect::<Html>()}
            </div>
            {below.clone()}
        </section>
    }
}

/// The button of the outline, the switches for how the text is shown, and the legend of the marks.
fn toolbar(props: &Props) -> Html {
    let Props { context, folded, flowing, .. } = props;
    let ViewContext { lang, on_action, .. } = context;
    let messages = lang.messages();
    let fold = |folded: bool| dispatches(on_action, Action::View(ViewAction::Fold(folded)));
    html! {
        <div class="gc-toolbar gc-reader__bar">
            <button type="button" class="gc-button gc-outline-button" aria-haspopup="dialog"
                onclick={dispatches(on_action, Action::View(ViewAction::Toggle(Overlay::Drawer)))}>{messages.outline}</button>
            <h2 class="gc-toolbar__name">{messages.text}</h2>
            <div class="gc-segment" role="group" aria-label={messages.show}>
                <button type="button" aria-pressed={(!folded).to_string()} onclick={fold(false)}>
                    {messages.full_text}</button>
                <button type="button" data-gc="fold" aria-pressed={folded.to_string()} onclick={fold(true)}>
                    {messages.fold}</button>
            </div>
            <div class="gc-segment">
                <button type="button" data-gc="flow" title={messages.flowing_say} aria-pressed={flowing.to_string()}
                    onclick={on_action.reform({ let flowing = !flowing; move |_| Action::View(ViewAction::Flow(flowing)) })}>
                    {messages.flowing}</button>
                if IS_PAGE && let Some(preferences) = props.preferences {
                    {follow_switch(preferences, on_action)}
                }
            </div>
            <ul class="gc-legend" aria-label={messages.legend}>
                <li><span class="gc-mark gc-mark--target">{messages.legend_target}</span></li>
                <li><span class="gc-mark gc-mark--target">
                    <span class="gc-mark__deadline">{messages.legend_due}</span></span></li>
                <li><span class="gc-mark gc-mark--result">{messages.legend_result}</span></li>
            </ul>
        </div>
    }
}

/// The switch for cards that follow the text.
fn follow_switch(preferences: Preferences, on_action: &Callback<Action>) -> Html {
    let page = preferences.lang.page();
    let follows_text = !preferences.follows_text;
    let turn = Preferences { follows_text, ..preferences };
    html! {
        <button type="button" class="gc-follow" data-gc="follow" title={page.follow_say} aria-pressed={preferences.follows_text.to_string()}
            onclick={dispatches(on_action, Action::Page(PageAction::SetPreferences(turn)))}>{page.follow}</button>
    }
}

/// Blocks in a batch; one block fills a screen.
const PACE: BatchSize = BatchSize { first: 1, then: 6 };
