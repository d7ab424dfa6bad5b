//! The page as a whole: owns the one state, hands it down, and does what only effects may do.

use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_callback, use_mut_ref, use_reducer,
};

use crate::correct::CorrectionFile;
use crate::ui::{
    browser::{
        analyzer::Analyst,
        dom,
        file_opener::Opener,
        history,
        incremental::{Pace, use_unrolled},
        storage,
    },
    effects,
    model::{
        action::{Action, sends},
        card_query::Shelf,
        codes::view_code,
        corrections::{Mending, Tool},
        page_state::{Over, Start, View},
        preferences::Taste,
        state::State,
    },
    queries::counts,
    report::report_view::Reading,
    shared::Shared,
    views::{
        cards::{card_pane::Cards, card_sheet::Sheet},
        charts::charts_pane::Chart,
        common::toast,
        corrections::{corrections_panel, selection_button},
        export::export_menu,
        overview::{minimap::StripView, outline::Outline, summary::Summary, uncarded::Leftovers},
        shell::{bottom_nav::Dock, header::Header, help_dialog::Help},
        start::{file_offer, start_screen::StartScreen},
        text::text_pane::Reader,
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
    pub taste: Taste,
    /// The corrections that were kept from the last visit.
    #[prop_or_default]
    pub kept: Option<Shared<CorrectionFile>>,
    /// What the page's address asks for; without one the page leaves its address alone, as a part of another page must.
    #[prop_or_default]
    pub link: Option<AttrValue>,
    /// Who reads reports.
    #[prop_or_else(|| Shared::new(Analyst::default()))]
    pub analyst: Shared<Analyst>,
    /// Who reads files.
    #[prop_or_else(|| Shared::new(Opener::default()))]
    pub opener: Shared<Opener>,
}

/// The page as a whole.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer({
        let (typed, taste, kept) = (props.typed.clone(), props.taste, props.kept.clone());
        let link = props.link.clone().unwrap_or_default();
        move || {
            let mending = Mending { kept, ..Mending::default() };
            State { mending, ..State::new(typed, taste).linked(link) }
        }
    });
    let on_action = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let on_forget = use_callback(on_action.clone(), |(), on_action| {
        storage::tell_forget();
        on_action.emit(Action::Forget);
    });
    effects::use_effects(&state, &props.analyst, &on_action);
    effects::incoming_text::use_incoming(&state, &props.opener, &on_action);
    history::use_address(&state, props.link.is_some(), &on_action);
    let shown = state.reading.clone().filter(|_| state.start == Start::Hidden);
    let tools = shown.as_ref().map(|reading| export_menu::view(reading, &state, &on_action));
    html! {
        <>
            if shown.is_some() {
                <a class="gc-skip" href="#reader" onclick={Callback::from(skip)}>{state.taste.lang.page().skip}</a>
            }
            <Header reading={shown.is_some()} menu={state.over == Over::Menu} tools={tools.unwrap_or_default()} taste={state.taste}
                on_action={on_action.clone()} />
            if let Some(reading) = shown {
                <Report {reading} state={(*state).clone()} on_action={on_action.clone()} />
            } else {
                <StartScreen text={state.text.clone()} start={state.start} cleared={state.cleared.is_some()}
                    kept={state.reading.is_some()} files={state.files.clone()} taste={state.taste} on_action={on_action.clone()} {on_forget} />
            }
            {file_offer::around(&state, &on_action)}
            {toast::said(&state, &on_action)}
            <Help open={state.over == Over::Help} taste={state.taste} {on_action} />
        </>
    }
}

/// What the report needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ReportProps {
    /// The report.
    pub reading: Shared<Reading>,
    /// The state of the page.
    pub state: State,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// A report with all its panes.
#[component]
pub fn Report(props: &ReportProps) -> Html {
    let ReportProps { reading, state, on_action } = props;
    let lang = state.taste.lang;
    let drawer = state.over == Over::Drawer;
    // What is no card and no text comes after these, one after the other, and stays as it was until then.
    let come = use_unrolled(reading, PARTS + DRAWINGS, Pace { first: 0, then: 1 });
    let kept = use_mut_ref(|| (<[Option<Shared<Reading>>; PARTS]>::default(), 0));
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
        <main class="gc-main" data-view={view_code(state.view)} data-whole={whole.then_some("true")}>
            <div class="gc-desk">
            <Summary reading={reading.clone()} elder={state.taste.elder} mending={state.mending.tool == Tool::Report} {lang}
                on_action={on_action.clone()} />
            if let Some(reading) = strip {
                <StripView {reading} {lang} on_action={on_action.clone()} />
            } else {
                <nav class="gc-strip"><svg class="gc-strip__svg" /></nav>
            }
            <div class="gc-bench">
                if let Some(reading) = outline {
                    <Outline {reading} {lang} {drawer} on_action={on_action.clone()} />
                }
                if drawer {
                    <div class="gc-scrim" onclick={sends(on_action, Action::Dismiss)}></div>
                }
                <Reader reading={reading.clone()} active={state.choice.active.clone()} folded={state.folded} flowing={state.flowing}
                    programmes={state.choice.shelf == Shelf::Programmes} {lang} on_action={on_action.clone()} />
                <Cards reading={reading.clone()} choice={state.choice.clone()} mending={state.mending.tool == Tool::Card}
                    filters={state.over == Over::Filters} {lang} on_action={on_action.clone()} />
            </div>
            </div>
            if let Some(reading) = chart {
                <Chart {reading} {drawings} {lang} on_action={on_action.clone()} />
            }
            if let Some(left) = left {
                <Leftovers reading={left} {lang} on_action={on_action.clone()} />
                {corrections_panel::band(reading, state, on_action)}
            }
            {selection_button::view(state, on_action)}
            <Dock view={state.view} goals={counts::tally(reading).goals} {lang} on_action={on_action.clone()} />
            if state.view == View::Reader {
                <Sheet reading={reading.clone()} choice={state.choice.clone()} {lang} on_action={on_action.clone()} />
            }
        </main>
    }
}

/// Outline, strip, numbers without a card, charts.
const PARTS: usize = 4;
/// As many charts as there are, each with its table, one after the other.
const DRAWINGS: usize = 6;

/// The address stays as it is, since it tells what is shown.
fn skip(event: yew::MouseEvent) {
    event.prevent_default();
    dom::focus("reader");
}
