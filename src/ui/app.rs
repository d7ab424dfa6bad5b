//! The page as a whole: owns the state, hands it down, and runs the effects.

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
    i18n::Lang,
    model::{
        action::{Action, ComparisonAction, ReportAction, ViewAction, dispatches},
        card_query::CardKind,
        codes::view_code,
        comparison::ComparisonState,
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
        common::{toast, view_context::ViewContext},
        comparison::{comparison_pane::ComparisonPane, take_comparison},
        corrections::{corrections_panel, selection_button},
        export::{export_menu, print_sheet},
        overview::{
            minimap::MinimapView,
            outline::Outline,
            summary::{self, Summary},
            uncarded::Uncarded,
        },
        shell::{bottom_nav::BottomNav, header::Header, help_dialog::HelpDialog},
        start::{file_offer, start_screen::StartScreen},
        text::{place_panel, text_pane::TextPane},
    },
};

/// Props of [`App`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The text typed before the page was ready.
    #[prop_or_default]
    pub typed: AttrValue,
    /// The preferences of the last visit.
    #[prop_or_default]
    pub preferences: Preferences,
    /// The saved corrections of the last visit.
    #[prop_or_default]
    pub kept: Option<Shared<CorrectionFile>>,
    /// The texts of the last visit that the report was compared with.
    #[prop_or_default]
    pub others: Vec<AttrValue>,
    /// The fragment of the URL that the page follows and writes; `None` leaves the URL alone, for a page inside another.
    #[prop_or_default]
    pub link: Option<AttrValue>,
    /// Analyses reports.
    #[prop_or_else(|| Shared::new(Analyzer::default()))]
    pub analyzer: Shared<Analyzer>,
    /// Opens files.
    #[prop_or_else(|| Shared::new(FileOpener::default()))]
    pub opener: Shared<FileOpener>,
}

/// The page as a whole.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer({
        let (typed, preferences, kept) =
            (props.typed.clone(), props.preferences, props.kept.clone());
        let (link, others) = (props.link.clone().unwrap_or_default(), props.others.clone());
        move || {
            let corrections = CorrectionState { kept, ..CorrectionState::default() };
            let comparison = ComparisonState::of_texts(&others);
            State { corrections, comparison, ..State::new(typed, preferences).linked(link) }
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
    effects::use_effects(&state, &props.analyzer, &on_action);
    effects::incoming_text::use_incoming(&state, &props.opener, &on_action);
    history::use_url(&state, props.link.is_some(), &on_action);
    let shown = if state.start == StartPhase::Hidden { state.report.clone() } else { None };
    let is_compared = shown.is_some() && state.comparison.is_open;
    let tools = shown.as_ref().map(|report| {
        let exports = if is_compared {
            take_comparison::view(report, &state, &on_action)
        } else {
            export_menu::view(report, &state, &on_action)
        };
        html! { <>{compare_button(is_compared, state.preferences.lang, &on_action)}{exports}</> }
    });
    html! {
        <>
            if shown.is_some() && !is_compared {
                <a class="gc-skip" href="#reader" onclick={Callback::from(skip)}>{state.preferences.lang.page().skip}</a>
            }
            <Header has_report={shown.is_some()} menu={state.overlay == Overlay::Menu} tools={tools.unwrap_or_default()} preferences={state.preferences}
                on_action={on_action.clone()} />
            if is_compared {
                <ComparisonPane comparison={state.comparison.clone()} lang={state.preferences.lang} on_action={on_action.clone()} />
            } else if let Some(report) = shown {
                <Report {report} state={(*state).clone()} on_action={on_action.clone()} />
            } else {
                <StartScreen text={state.text.clone()} link={state.link.clone()} start={state.start} cleared={state.cleared_text.is_some()}
                    kept={state.report.is_some()} files={state.files.clone()} preferences={state.preferences} on_action={on_action.clone()} {on_forget} />
            }
            {file_offer::around(&state, &on_action)}
            {toast::toast(&state, &on_action)}
            <HelpDialog open={state.overlay == Overlay::Help} preferences={state.preferences} {on_action} />
        </>
    }
}

/// Goes to the comparison with another report, and back.
fn compare_button(is_compared: bool, lang: Lang, on_action: &Callback<Action>) -> Html {
    let words = lang.comparison();
    html! {
        <button type="button" class="gc-button" data-gc="compare" aria-pressed={is_compared.to_string()}
            onclick={dispatches(on_action, Action::Compare(ComparisonAction::Show(!is_compared)))}>
            {if is_compared { words.leave } else { words.compare }}</button>
    }
}

/// Props of [`Report`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReportProps {
    /// The report.
    pub report: Shared<ReportView>,
    /// The state of the page.
    pub state: State,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// A report with all its panes.
#[component]
pub fn Report(props: &ReportProps) -> Html {
    let ReportProps { report, state, on_action } = props;
    let lang = state.preferences.lang;
    let context = ViewContext { report: report.clone(), lang, on_action: on_action.clone() };
    let drawer = state.overlay == Overlay::Drawer;
    // Secondary panes mount one per batch, keeping their previous report until then.
    let mounted =
        use_incremental_len(report, PARTS + CHARTS_AND_TABLES, BatchSize { first: 0, then: 1 });
    let kept = use_mut_ref(|| (<[Option<Shared<ReportView>>; PARTS]>::default(), 0));
    let mut kept = kept.borrow_mut();
    for (part, kept) in kept.0.iter_mut().enumerate() {
        if part < mounted || (kept.is_none() && part == 0) {
            *kept = Some(report.clone());
        }
    }
    // A chart that has been mounted stays.
    kept.1 = kept.1.max(mounted.saturating_sub(PARTS));
    let (parts, mounted_charts) = kept.clone();
    let [outline, minimap, uncarded, charts] =
        parts.map(|report| report.map(|report| ViewContext { report, ..context.clone() }));
    let whole = mounted == PARTS + CHARTS_AND_TABLES;
    html! {
        <main class="gc-main" data-view={view_code(state.pane)} data-whole={whole.then_some("true")}>
            <div class="gc-desk">
            <Summary context={context.clone()} large_type={state.preferences.large_type} editing={state.corrections.open_form == OpenForm::Report} />
            if let Some(context) = minimap {
                <MinimapView {context} />
            } else {
                <nav class="gc-strip"><svg class="gc-strip__svg" /></nav>
            }
            <div class="gc-bench">
                if let Some(context) = outline {
                    <Outline {context} {drawer} />
                }
                if drawer {
                    <div class="gc-scrim" onclick={dispatches(on_action, Action::View(ViewAction::Dismiss))}></div>
                }
                <TextPane context={context.clone()} active={state.query.active.clone()} folded={state.is_folded} flowing={state.is_joined}
                    programmes={state.query.kind == CardKind::Programmes} preferences={state.preferences} below={place_panel::view(&context, state)} />
                <CardPane context={context.clone()} query={state.query.clone()} editing={state.corrections.open_form == OpenForm::Card}
                    filters={state.overlay == Overlay::Filters} />
            </div>
            </div>
            if let Some(context) = charts {
                <ChartsPane {context} mounted={mounted_charts} />
            }
            if let Some(uncarded) = uncarded {
                <Uncarded context={uncarded} />
                {corrections_panel::panel(&context, state)}
            }
            {print_sheet::view(&context, state, summary::cell)}
            {selection_button::view(state, on_action)}
            <BottomNav view={state.pane} goals={counts::count_all(report).goals} {lang} on_action={on_action.clone()} />
            if state.pane == Pane::Reader && !state.is_sheet_closed {
                <CardSheet {context} query={state.query.clone()} editing={state.corrections.open_form == OpenForm::Card} />
            }
        </main>
    }
}

/// The secondary panes: outline, minimap, numbers without a card, charts.
const PARTS: usize = 4;
/// The number of charts and tables, which are mounted one per batch.
const CHARTS_AND_TABLES: usize = 6;

/// Focuses the text without following the link, since the fragment of the URL holds the view.
fn skip(event: yew::MouseEvent) {
    event.prevent_default();
    dom::focus("reader");
}
