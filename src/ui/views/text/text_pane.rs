//! The report itself, with marks: as pasted or with broken lines joined, in full or folded to what carries a mark.

use yew::{Callback, Event, Html, Properties, classes, component, html, use_memo, use_mut_ref};

use crate::ui::{
    browser::{
        incremental::{BatchSize, use_incremental_range},
        scroll_spy, selection,
    },
    i18n::Lang,
    model::{
        action::{Action, ViewAction, dispatches},
        card_query::Selection,
        element_id,
        page_state::Overlay,
    },
    report::report_view::ReportView,
    shared::Shared,
    views::text::paragraph_block::{BlockView, ParagraphGroups, place},
};

/// What the reader needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// What is open or pointed at.
    pub active: Option<Selection>,
    /// Paragraphs without marks are folded.
    pub folded: bool,
    /// Broken lines are joined, and boilerplate is dimmed.
    pub flowing: bool,
    /// 工作部署 have marks too.
    pub programmes: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The report itself.
#[component]
pub(crate) fn TextPane(props: &Props) -> Html {
    let Props { reading, active, folded, flowing, programmes, lang, on_action } = props;
    let messages = lang.messages();
    let looks = (reading.clone(), *folded, *flowing, *programmes, *lang);
    let pieces = use_memo(looks.clone(), |(reading, folded, flowing, ..)| {
        ParagraphGroups::of(reading, *folded, *flowing)
    });
    let place = active.as_ref().and_then(|active| place(reading, active));
    let needed = place.map(|place| pieces.block_at(reading.paragraph_id(place.start)));
    let pieces = Shared::from(pieces);
    let total = pieces.blocks();
    // A block keeps its last rendering until its turn comes; another text starts anew.
    let kept = use_mut_ref(|| (reading.paste.clone(), Vec::new()));
    let mut kept = kept.borrow_mut();
    if kept.0 != reading.paste {
        *kept = (reading.paste.clone(), Vec::new());
    }
    let sight = match needed {
        _ if kept.1.is_empty() => 0,
        Some(needed) => needed,
        None => scroll_spy::visible().0.map_or(0, |paragraph| pieces.block_at(paragraph)),
    };
    let sight = sight.min(kept.1.len());
    let drawn =
        use_incremental_range(&looks, total, PACE, sight, needed.map_or(0..0, |at| at..at + 1));
    kept.1.truncate(total);
    for block in drawn.clone() {
        let html = html! {
            <BlockView key={block} reading={reading.clone()} pieces={pieces.clone()} {block}
                active={active.clone().filter(|_| needed == Some(block))} programmes={*programmes}
                lang={*lang} on_action={on_action.clone()} />
        };
        match kept.1.get_mut(block) {
            Some(old) => *old = html,
            None => kept.1.push(html),
        }
    }
    let oncopy = {
        let reading = reading.clone();
        Callback::from(move |event: Event| selection::copy_selection(&event, &reading))
    };
    html! {
        <section class="gc-reader" data-gc="reader" id={element_id::READER} aria-label={messages.text} tabindex="0"
            data-whole={(drawn == (0..total)).then_some("true")}>
            {toolbar(props)}
            <div class={classes!("gc-text", flowing.then_some("gc-text--flowing"))} lang="zh-CN" {oncopy}>
                {kept.1.iter().cloned().collect::<Html>()}
            </div>
        </section>
    }
}

/// The outline's button, the ways to show the text, and the legend of its marks.
fn toolbar(props: &Props) -> Html {
    let Props { folded, flowing, lang, on_action, .. } = props;
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

/// Blocks in a batch: the first one fills a screen.
const PACE: BatchSize = BatchSize { first: 1, then: 6 };
