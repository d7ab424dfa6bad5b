//! The widget for other people's pages: headline, minimap, cards of one section at a time, and on demand the marked text.

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
        build_target::HAS_LEDGER,
        card_query::{CardKind, Selection},
        comparison::WidgetComparison,
        page_state::{FocusTarget, Overlay, Pane, StartPhase},
        preferences::Preferences,
        state::State,
    },
    queries::counts,
    report::report_view::ReportView,
    shared::Shared,
    views::{
        cards::{card_pane::CardPane, section_tabs::SectionTabs},
        common::view_context::ViewContext,
        comparison::widget_ledger::WidgetLedger,
        overview::{minimap::MinimapView, summary},
        text::text_pane::TextPane,
    },
};

/// The parts of a widget that are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WidgetView {
    /// Headline, minimap, and the cards of one section.
    #[default]
    Cards,
    /// The marked text.
    Reader,
    /// Headline and minimap.
    Summary,
    /// Everything, with search and filters.
    Full,
}

/// Props of [`WidgetApp`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The report.
    pub report: Shared<ReportView>,
    /// The parts that are shown.
    pub view: WidgetView,
    /// The language of the interface.
    pub lang: Lang,
    /// Whether the text is in the host page: a link to a passage leads there, not to the text inside the widget.
    pub hosted: bool,
    /// How far the comparison with another report is.
    pub comparison: WidgetComparison,
    /// Called with what was opened, and whether its place in the text was asked for.
    pub on_select: Callback<(Selection, bool)>,
}

/// Props of [`WidgetFrame`].
#[derive(Clone, PartialEq, Default, Properties)]
pub struct FrameProps {
    /// The widget in it, if any.
    #[prop_or_default]
    pub shown: Option<Props>,
    /// Counts the reports: each is shown anew, with nothing chosen.
    #[prop_or_default]
    pub turn: u32,
}

/// A frame that holds one widget after another.
#[component]
pub fn WidgetFrame(props: &FrameProps) -> Html {
    let shown = props.shown.clone();
    shown.map_or_else(Html::default, |shown| html! { <WidgetApp key={props.turn} ..shown /> })
}

/// Number of main expected targets that fit into one row.
const FIGURES: usize = 6;

/// A widget.
#[component]
pub fn WidgetApp(props: &Props) -> Html {
    let Props { report, view, lang, hosted, comparison, on_select } = props;
    let messages = lang.messages();
    let state = use_reducer({
        let (report, lang) = (report.clone(), *lang);
        move || State {
            report: Some(report),
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
    let context = ViewContext { report: report.clone(), lang: *lang, on_action };
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
                {count_list(report, messages)}
                if framed && *view != WidgetView::Full {
                    <button type="button" class="gc-button" data-gc="widget-text" aria-expanded={text.to_string()}
                        onclick={toggle}>{if *text { messages.widget_hide } else { messages.widget_show }}</button>
                }
            </header>
            if framed {
                {headline(&context)}
                <MinimapView context={context.clone()} />
            }
            if *view == WidgetView::Cards {
                <SectionTabs context={context.clone()} query={state.query.clone()} />
            }
            if reader || *view == WidgetView::Full {
                <div class="gc-widget__bench" part="text">
                    <TextPane context={context.clone()} active={state.query.active.clone()} folded={state.is_folded} flowing={state.is_joined}
                        programmes={state.query.kind == CardKind::Programmes} />
                    if *view == WidgetView::Full {
                        <CardPane context={context.clone()} query={state.query.clone()}
                            editing=false filters={state.overlay == Overlay::Filters} />
                    }
                </div>
            }
            if HAS_LEDGER && *comparison != WidgetComparison::None {
                <WidgetLedger comparison={comparison.clone()} chosen={state.comparison.clone()} lang={*lang} on_action={context.on_action} />
            }
            <footer class="gc-widget__foot" part="foot"><p>{messages.widget_foot}</p></footer>
        </section>
    }
}

/// The counts of goals, results and numbers without a card.
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

/// Scrolls to a focus target, as little as needed, since it also scrolls the host page.
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

fn headline(context: &ViewContext) -> Html {
    let headline = counts::headline_goals(&context.report);
    if headline.is_empty() {
        return Html::default();
    }
    html! {
        <dl class="gc-headline gc-widget__headline" part="headline" aria-label={context.lang.messages().headline}>
            for id in headline.iter().take(FIGURES) {
                {summary::cell(context, *id)}
            }
        </dl>
    }
}
