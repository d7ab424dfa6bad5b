//! The report in somebody else's page: headline, strip, cards of one section at a time, and the marked text when asked for.

use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, component, hook, html, use_callback,
    use_mut_ref, use_node_ref, use_reducer, use_state,
};

use crate::ui::{
    browser::effect_hook::use_effect_with,
    i18n::{Lang, Messages},
    model::{
        action::{Action, ViewAction},
        card_query::{CardKind, Selection},
        page_state::{FocusTarget, Overlay, Pane, StartPhase},
        preferences::Preferences,
        state::State,
    },
    queries::counts,
    report::report_view::ReportView,
    shared::Shared,
    views::{
        cards::{card_pane::CardPane, section_tabs::SectionTabs},
        overview::{minimap::MinimapView, summary},
        text::text_pane::TextPane,
    },
};

/// What a widget shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WidgetView {
    /// Headline, strip, and the cards of one section.
    #[default]
    Cards,
    /// The marked text.
    Reader,
    /// Headline and strip.
    Summary,
    /// Everything, with search and facets.
    Full,
}

/// What a widget needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// What is shown.
    pub view: WidgetView,
    /// The language of the interface.
    pub lang: Lang,
    /// The text is in the host page: a link to a passage leads there, not to a text inside the widget.
    pub hosted: bool,
    /// Called with what was opened, and whether its place in the text was asked for.
    pub on_select: Callback<(Selection, bool)>,
}

/// What a frame for widgets needs.
#[derive(Clone, PartialEq, Default, Properties)]
pub struct FrameProps {
    /// The widget in it, if any.
    #[prop_or_default]
    pub shown: Option<Props>,
    /// Counts the reports: each is shown anew, with nothing chosen.
    #[prop_or_default]
    pub turn: u32,
}

/// A place for one widget after another.
#[component]
pub fn WidgetFrame(props: &FrameProps) -> Html {
    let shown = props.shown.clone();
    shown.map_or_else(Html::default, |shown| html! { <WidgetApp key={props.turn} ..shown /> })
}

/// Main expected targets that have room in one row.
const FIGURES: usize = 6;

/// A widget.
#[component]
pub fn WidgetApp(props: &Props) -> Html {
    let Props { reading, view, lang, hosted, on_select } = props;
    let messages = lang.messages();
    let state = use_reducer({
        let (reading, lang) = (reading.clone(), *lang);
        move || State {
            reading: Some(reading),
            start: StartPhase::Hidden,
            ..State::new(AttrValue::default(), Preferences { lang, ..Preferences::default() })
        }
    });
    let text = use_state(|| false);
    let on_action = {
        let (dispatcher, text) = (state.dispatcher(), text.setter());
        use_callback((on_select.clone(), *hosted), move |action: Action, (on_select, hosted)| {
            if let Action::View(ViewAction::Select(active, _, pane)) = &action {
                let locate = *pane == Some(Pane::Reader);
                on_select.emit((active.clone(), locate));
                if locate && !hosted {
                    text.set(true);
                }
            }
            dispatcher.dispatch(action);
        })
    };
    let root = use_node_ref();
    use_focus(&root, &state);
    let toggle = {
        let text = text.clone();
        Callback::from(move |_| text.set(!*text))
    };
    let framed = matches!(view, WidgetView::Cards | WidgetView::Summary | WidgetView::Full);
    let reader = matches!(view, WidgetView::Reader | WidgetView::Full) || *text;
    html! {
        <section class="gc-widget__body" ref={root} lang={lang.code()} aria-label={messages.widget} part="body">
            <header class="gc-widget__head" part="head">
                <span class="gc-brand"><span class="gc-seal" aria-hidden="true">{"目"}</span>
                    <h2>{messages.widget}</h2></span>
                {count_list(reading, messages)}
                if framed && *view != WidgetView::Full {
                    <button type="button" class="gc-button" data-gc="widget-text" aria-expanded={text.to_string()}
                        onclick={toggle}>{if *text { messages.widget_hide } else { messages.widget_show }}</button>
                }
            </header>
            if framed {
                {headline(reading, *lang, &on_action)}
                <MinimapView reading={reading.clone()} lang={*lang} on_action={on_action.clone()} />
            }
            if *view == WidgetView::Cards {
                <SectionTabs reading={reading.clone()} choice={state.query.clone()} lang={*lang}
                    on_action={on_action.clone()} />
            }
            if reader || *view == WidgetView::Full {
                <div class="gc-widget__bench" part="text">
                    <TextPane reading={reading.clone()} active={state.query.active.clone()} folded={state.is_folded} flowing={state.is_joined}
                        programmes={state.query.kind == CardKind::Programmes} lang={*lang} on_action={on_action.clone()} />
                    if *view == WidgetView::Full {
                        <CardPane reading={reading.clone()} choice={state.query.clone()}
                            mending=false filters={state.overlay == Overlay::Filters} lang={*lang} on_action={on_action.clone()} />
                    }
                </div>
            }
            <footer class="gc-widget__foot" part="foot"><p>{messages.widget_foot}</p></footer>
        </section>
    }
}

/// Goals, results and numbers without a card.
fn count_list(report: &ReportView, messages: &Messages) -> Html {
    let counts = counts::count_all(report);
    html! {
        <dl class="gc-tally">
            for (count, name) in [(counts.goals, messages.goals), (counts.results, messages.results), (counts.uncarded, messages.uncarded)] {
                <div><dt>{name}</dt><dd>{count}</dd></div>
            }
        </dl>
    }
}

/// Scrolls to the requested element after a render, once a request.
#[hook]
fn use_focus(root: &NodeRef, state: &State) {
    let last_turn = use_mut_ref(|| 0);
    use_effect_with((state.focus_request, state.query.active.clone()), {
        let root = root.clone();
        move |(request, active)| {
            let turn = std::mem::replace(&mut *last_turn.borrow_mut(), request.turn);
            if turn != request.turn
                && let Some(root) = root.cast::<Element>()
            {
                scroll_to(&root, request.to, active.as_ref());
            }
        }
    });
}

/// Scrolls to a focus target, as little as needed, since the page around belongs to somebody else.
fn scroll_to(root: &Element, to: FocusTarget, active: Option<&Selection>) {
    let name = match active {
        Some(Selection::Goal(id)) => format!("g{id}"),
        Some(Selection::Result(id)) => format!("r{id}"),
        _ => "spot".to_owned(),
    };
    let selector = match to {
        FocusTarget::Mark => format!("#mark-{name}"),
        FocusTarget::Card => format!("#card-{name}"),
        FocusTarget::Search => "#search".to_owned(),
        _ => return,
    };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    if let Ok(Some(found)) = root.query_selector(&selector) {
        found.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

fn headline(reading: &ReportView, lang: Lang, on_action: &Callback<Action>) -> Html {
    let headline = counts::headline_goals(reading);
    if headline.is_empty() {
        return Html::default();
    }
    html! {
        <dl class="gc-headline gc-widget__headline" part="headline" aria-label={lang.messages().headline}>
            for id in headline.iter().take(FIGURES) {
                {summary::cell(reading, *id, lang, on_action)}
            }
        </dl>
    }
}
