//! The page as a whole: owns the one state, hands it down, and does what only effects may do.

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use yew::{
    AttrValue, Callback, Html, Properties, UseReducerHandle, component, hook, html, use_callback,
    use_effect_with, use_mut_ref, use_reducer,
};

use super::{
    account, address,
    analyst::Analyst,
    cards::Cards,
    chart::Chart,
    dock::Dock,
    dom, fixes, grasp,
    header::Header,
    help::Help,
    keyboard::use_keys,
    leftovers::Leftovers,
    outline::Outline,
    pointer,
    reader::Reader,
    reading::Reading,
    shared::Shared,
    sheet::Sheet,
    spelling::view_code,
    start::StartScreen,
    state::{Action, Mend, Mending, Over, Shelf, Start, State, Taste, Tool, View},
    storage,
    strip::StripView,
    summary::Summary,
    take,
    unroll::{Pace, use_unrolled},
};
use crate::correct::CorrectionFile;

/// Milliseconds that a word of confirmation stays.
const HEARD: u32 = 8000;

/// What the page starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What was typed before the page was ready.
    #[prop_or_default]
    pub typed: AttrValue,
    /// What was kept from the last visit.
    #[prop_or_default]
    pub taste: Taste,
    /// What the page's address asks for; without one the page leaves its address alone, as a part of another page must.
    #[prop_or_default]
    pub link: Option<AttrValue>,
    /// The corrections that were kept from the last visit.
    #[prop_or_default]
    pub kept: Option<Shared<CorrectionFile>>,
    /// Who reads reports.
    #[prop_or_else(|| Shared::new(Analyst::default()))]
    pub analyst: Shared<Analyst>,
}

/// The page as a whole.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer({
        let (typed, taste, kept) = (props.typed.clone(), props.taste, props.kept.clone());
        let link = props.link.clone().unwrap_or_default();
        move || {
            let mending = Mending { kept, ..Mending::default() };
            State { mending, ..State::new(typed, taste) }.linked(link)
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
    use_effects(&state, &props.analyst, &on_action);
    use_keys(&state, &on_action);
    address::use_address(&state, props.link.is_some(), &on_action);
    let shown = state.reading.clone().filter(|_| state.start == Start::Hidden);
    let tools = shown.as_ref().map(|reading| take::view(reading, &state, &on_action));
    html! {
        <>
            if shown.is_some() {
                <a class="gc-skip" href="#reader" onclick={Callback::from(skip)}>{state.taste.lang.messages().skip}</a>
            }
            <Header reading={shown.is_some()} menu={state.over == Over::Menu} tools={tools.unwrap_or_default()} taste={state.taste}
                on_action={on_action.clone()} />
            if let Some(reading) = shown {
                <Report {reading} state={(*state).clone()} on_action={on_action.clone()} />
            } else {
                <StartScreen text={state.text.clone()} start={state.start} cleared={state.cleared.is_some()}
                    kept={state.reading.is_some()} lang={state.taste.lang} on_action={on_action.clone()} {on_forget} />
            }
            {take::said(&state, &on_action)}
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
    // What lies below the fold comes after what is in sight.
    let below = use_unrolled(&reading.paste, 1, Pace { first: 0, then: 1 }, 0) > 0;
    html! {
        <main class="gc-main" data-view={view_code(state.view)}>
            <div class="gc-desk">
            <Summary reading={reading.clone()} elder={state.taste.elder} mending={state.mending.tool == Tool::Report} {lang} on_action={on_action.clone()} />
            <StripView reading={reading.clone()} {lang} on_action={on_action.clone()} />
            <div class="gc-bench">
                <Outline reading={reading.clone()} {lang} {drawer} on_action={on_action.clone()} />
                if drawer {
                    <div class="gc-scrim" onclick={on_action.reform(|_| Action::Dismiss)}></div>
                }
                <Reader reading={reading.clone()} active={state.choice.active.clone()} folded={state.folded} flowing={state.flowing}
                    programmes={state.choice.shelf == Shelf::Programmes} {lang} on_action={on_action.clone()} />
                <Cards reading={reading.clone()} choice={state.choice.clone()} mending={state.mending.tool == Tool::Card}
                    filters={state.over == Over::Filters} {lang} on_action={on_action.clone()} />
            </div>
            </div>
            if below {
                <Chart reading={reading.clone()} {lang} on_action={on_action.clone()} />
                <Leftovers reading={reading.clone()} {lang} on_action={on_action.clone()} />
                {fixes::band(reading, state, on_action)}
            }
            {grasp::view(state, on_action)}
            <Dock view={state.view} goals={account::tally(reading).goals} {lang} on_action={on_action.clone()} />
            if state.view == View::Reader {
                <Sheet reading={reading.clone()} choice={state.choice.clone()} {lang} on_action={on_action.clone()} />
            }
        </main>
    }
}

/// Everything that reaches outside the page's own tree.
#[hook]
fn use_effects(
    state: &UseReducerHandle<State>,
    analyst: &Shared<Analyst>,
    on_action: &Callback<Action>,
) {
    use_effect_with((), |()| dom::say_ready());
    use_effect_with(state.taste, |taste| storage::keep_taste(*taste));
    use_effect_with(state.text.clone(), |text| storage::tell_text(text));
    let busy = state.start.is_busy().then(|| state.text.clone());
    use_effect_with((busy, analyst.clone(), on_action.clone()), |(busy, analyst, on_action)| {
        let job = busy.as_ref().map(|text| analyst.read(text, on_action));
        || drop(job)
    });
    use_effect_with(state.reading.clone(), |reading| {
        if reading.is_some() {
            dom::to_top();
            pointer::point_soon();
        }
    });
    let last = use_mut_ref(|| 0);
    use_effect_with((state.gaze, (*state).clone()), {
        move |(gaze, state)| {
            if std::mem::replace(&mut *last.borrow_mut(), gaze.turn) == gaze.turn {
                pointer::point_soon();
            } else {
                dom::look(state);
            }
        }
    });
    let held = (state.mending.grasp.clone(), state.reading.clone());
    use_effect_with((held, on_action.clone()), |((held, reading), on_action)| {
        if held.is_some() {
            grasp::place();
        }
        let (held, reading, on_action) = (held.clone(), reading.clone(), on_action.clone());
        let ear = gloo_document().zip(reading).map(|(document, reading)| {
            EventListener::new(&document, "selectionchange", move |_| {
                let now = grasp::selected(&reading);
                if now == held {
                    grasp::place();
                } else {
                    on_action.emit(Action::Mend(Mend::Grasp(now)));
                }
            })
        });
        || drop(ear)
    });
    let before = use_mut_ref(|| Over::Nothing);
    use_effect_with(state.over, move |over| {
        let before = before.replace(*over);
        match over {
            Over::Drawer => dom::focus_in("outline", ".gc-outline__close"),
            Over::Take => dom::focus_in("take", "button"),
            Over::Nothing if before == Over::Take => dom::focus("take-button"),
            _ => {}
        }
    });
    use_effect_with((state.said.turn, on_action.clone()), {
        let silent = state.said.words.is_empty();
        move |(_, on_action)| {
            let on_action = on_action.clone();
            let quiet = move || on_action.emit(Action::Say(AttrValue::default()));
            let timer = (!silent).then(|| Timeout::new(HEARD, quiet));
            || drop(timer)
        }
    });
    use_effect_with(state.mending.kept.clone(), |kept| storage::keep_fixes(kept.as_deref()));
    use_effect_with((), |()| {
        let options = EventListenerOptions::run_in_capture_phase();
        let scroll = gloo_document().map(|document| {
            EventListener::new_with_options(&document, "scroll", options, |_| pointer::point_soon())
        });
        let resize = web_sys::window()
            .map(|window| EventListener::new(&window, "resize", |_| pointer::point_soon()));
        || drop((scroll, resize))
    });
}

/// The address stays as it is, since it tells what is shown.
fn skip(event: yew::MouseEvent) {
    event.prevent_default();
    dom::focus("reader");
}

fn gloo_document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
