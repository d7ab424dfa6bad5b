//! The page as a whole: owns the one state, hands it down, and does what only effects may do.

use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_callback, use_mut_ref, use_reducer,
};

use crate::correct::CorrectionFile;
use crate::ui::{
    browser::{
        analyzer::Analyzer,
        dom,
        file_opener::FileOpener,
        history,
        incremental::{BatchSize, use_incremental_len},
        storage,
    },
    effects,
    model::{
        action::{Action, ReportAction, ViewAction, dispatches},
        card_query::CardKind,
        codes::view_code,
        corrections::{CorrectionState, OpenForm},
        page_state::{Overlay, Pane, StartPhase},
        preferences::Preferences,
        state::State,
    },
    queries::counts,
    report::report_view::ReportView,
    shared::Shared,
    views::{
        cards::{card_pane::CardPane, card_sheet::CardSheet},
        charts::charts_pane::ChartsPane,
        common::toast,
        corrections::{corrections_panel, selection_button},
        export::export_menu,
        overview::{minimap::MinimapView, outline::Outline, summary::Summary, uncarded::Uncarded},
        shell::{bottom_nav::BottomNav, header::Header, help_dialog::HelpDialog},
        start::{file_offer, start_screen::StartScreen},
        text::text_pane::TextPane,
    },
};

/// What the page starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What was typed before the page was ready.
    #[prop_or_default]
    pub typed: AttrValue,
    /// What was kept from the last visit.
    #[prop_or_default]
    pub taste: Preferences,
    /// The corrections that were kept from the last visit.
    #[prop_or_default]
    pub kept: Option<Shared<CorrectionFile>>,
    /// What the page's address asks for; without one the page leaves its address alone, as a part of another page must.
    #[prop_or_default]
    pub link: Option<AttrValue>,
    /// Analyses reports.
    #[prop_or_else(|| Shared::new(Analyzer::default()))]
    pub analyst: Shared<Analyzer>,
    /// Opens files.
    #[prop_or_else(|| Shared::new(FileOpener::default()))]
    pub opener: Shared<FileOpener>,
}

/// The page as a whole.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer({
        let (typed, taste, kept) = (props.typed.clone(), props.taste, props.kept.clone());
        let link = props.link.clone().unwrap_or_default();
        move || {
            let mending = CorrectionState { kept, ..CorrectionState::default() };
            State { corrections: mending, ..State::new(typed, taste).linked(link) }
        }
    });
    let on_action = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let on_forget = use_callback(on_action.clone(), |(), on_action| {
        storage::dispatch_forget();
        on_action.emit(Action::Report(ReportAction::Forget));
    });
    effects::use_effects(&state, &props.analyst, &on_action);
    effects::incoming_text::use_incoming(&state, &props.opener, &on_action);
    history::use_url(&state, props.link.is_some(), &on_action);
    let shown = state.reading.clone().filter(|_| state.start == StartPhase::Hidden);
    let tools = shown.as_ref().map(|reading| export_menu::view(reading, &state, &on_action));
    html! {
        <>
            if shown.is_some() {
                <a class="gc-skip" href="#reader" onclick={Callback::from(skip)}>{state.preferences.lang.page().skip}</a>
            }
            <Header reading={shown.is_some()} menu={state.overlay == Overlay::Menu} tools={tools.unwrap_or_default()} taste={state.preferences}
                on_action={on_action.clone()} />
            if let Some(reading) = shown {
                <Report {reading} state={(*state).clone()} on_action={on_action.clone()} />
            } else {
                <StartScreen text={state.text.clone()} start={state.start} cleared={state.cleared_text.is_some()}
                    kept={state.reading.is_some()} files={state.files.clone()} taste={state.preferences} on_action={on_action.clone()} {on_forget} />
            }
            {file_offer::around(&state, &on_action)}
            {toast::toast(&state, &on_action)}
            <HelpDialog open={state.overlay == Overlay::Help} taste={state.preferences} {on_action} />
        </>
    }
}

/// What the report needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ReportProps {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The state of the page.
    pub state: State,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// A report with all its panes.
#[component]
pub fn Report(props: &ReportProps) -> Html {
    let ReportProps { reading, state, on_action } = props;
    let lang = state.preferences.lang;
    let drawer = state.overlay == Overlay::Drawer;
    // Secondary panes mount one per batch, keeping their previous report until then.
    let come = use_incremental_len(reading, PARTS + DRAWINGS, BatchSize { first: 0, then: 1 });
    let kept = use_mut_ref(|| (<[Option<Shared<ReportView>>; PARTS]>::default(), 0));
    let mut kept = kept.borrow_mut();
    for (part, kept) in kept.0.iter_mut().enumerate() {
        if part < come || (kept.is_none() && part == 0) {
            *kept = Some(reading.clone());
        }
    }
    // A drawing that is there stays.
    kept.1 = kept.1.max(come.saturating_sub(PARTS));
    let ([outline, strip, left, chart], drawings) = kept.clone();
    let whole = come == PARTS + DRAWINGS;
    html! {
        <main class="gc-main" data-view={view_code(state.pane)} data-whole={whole.then_some("true")}>
            <div class="gc-desk">
            <Summary reading={reading.clone()} elder={state.preferences.large_type} mending={state.corrections.open_form == OpenForm::Report} {lang}
                on_action={on_action.clone()} />
            if let Some(reading) = strip {
                <MinimapView {reading} {lang} on_action={on_action.clone()} />
            } else {
                <nav class="gc-strip"><svg class="gc-strip__svg" /></nav>
            }
            <div class="gc-bench">
                if let Some(reading) = outline {
                    <Outline {reading} {lang} {drawer} on_action={on_action.clone()} />
                }
                if drawer {
                    <div class="gc-scrim" onclick={dispatches(on_action, Action::View(ViewAction::Dismiss))}></div>
                }
                <TextPane reading={reading.clone()} active={state.query.active.clone()} folded={state.is_folded} flowing={state.is_joined}
                    programmes={state.query.kind == CardKind::Programmes} {lang} on_action={on_action.clone()} />
                <CardPane reading={reading.clone()} choice={state.query.clone()} mending={state.corrections.open_form == OpenForm::Card}
                    filters={state.overlay == Overlay::Filters} {lang} on_action={on_action.clone()} />
            </div>
            </div>
            if let Some(reading) = chart {
                <ChartsPane {reading} {drawings} {lang} on_action={on_action.clone()} />
            }
            if let Some(left) = left {
                <Uncarded reading={left} {lang} on_action={on_action.clone()} />
                {corrections_panel::panel(reading, state, on_action)}
            }
            {selection_button::view(state, on_action)}
            <BottomNav view={state.pane} goals={counts::count_all(reading).goals} {lang} on_action={on_action.clone()} />
            if state.pane == Pane::Reader {
                <CardSheet reading={reading.clone()} choice={state.query.clone()} {lang} on_action={on_action.clone()} />
            }
        </main>
    }
}

/// Outline, strip, numbers without a card, charts.
const PARTS: usize = 4;
/// The number of charts and tables, which are mounted one per batch.
const DRAWINGS: usize = 6;

/// Focuses the text without following the link, since the fragment of the URL holds the view.
fn skip(event: yew::MouseEvent) {
    event.prevent_default();
    dom::focus("reader");
}
