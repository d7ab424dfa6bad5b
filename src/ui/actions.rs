//! What can be done with an open card: find it in the text, show why, correct it, copy it or a link to it, reject it.

use web_sys::{Element, HtmlElement};
use yew::{
    Callback, FocusEvent, Html, KeyboardEvent, MouseEvent, Properties, TargetCast, component, html,
    use_state,
};

use super::{
    MENDS, account, address, carry,
    files::{self, Form},
    fragment,
    i18n::Lang,
    reading::Reading,
    shared::Shared,
    state::{Action, Active, Mend, Target, Tool, View},
};
use crate::correct::{Correction, Edit};
use wasm_bindgen::JsCast;

/// To the goal's place in the text.
pub(super) fn locate(id: u32, on_action: &Callback<Action>) -> Callback<MouseEvent> {
    on_action.reform(move |_| Action::Point(Active::Goal(id), Target::Mark, Some(View::Reader)))
}

/// What the row of actions needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The report.
    pub reading: Shared<Reading>,
    /// The goal.
    pub id: u32,
    /// Its evidence is shown.
    pub evidence: bool,
    /// Its form is open.
    pub mending: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// Find in the text, show why, correct, copy, reject.
#[component]
pub(super) fn Actions(props: &Props) -> Html {
    let Props { reading, id, evidence, mending, lang, on_action } = props;
    let id = *id;
    let messages = lang.messages();
    let copied = use_state(|| false);
    let reject = MENDS.then(|| {
        let reading = reading.clone();
        on_action.reform(move |_: MouseEvent| {
            let goal = reading.analysis.goals.get(id as usize);
            let reject = goal.map(|goal| Correction::of_goal(&reading.text, goal, Edit::Reject));
            Action::Mend(Mend::Make(reject.into_iter().collect()))
        })
    });
    html! {
        <footer class="gc-card__actions">
            <button type="button" data-gc="locate" onclick={locate(id, on_action)}>{messages.locate}<kbd aria-hidden="true">{"Enter"}</kbd></button>
            <button type="button" data-gc="evidence" aria-pressed={evidence.to_string()}
                onclick={on_action.reform(|_| Action::Evidence)}>{messages.evidence}<kbd aria-hidden="true">{"e"}</kbd></button>
            if MENDS {
                <button type="button" data-gc="mend" aria-expanded={mending.to_string()}
                    onclick={on_action.reform(|_| Action::Mend(Mend::Open(Tool::Card)))}>{messages.mend}<kbd aria-hidden="true">{"c"}</kbd></button>
                {copies(props)}
                <button type="button" class="gc-card__reject" data-gc="reject" onclick={reject}>{messages.reject}</button>
            } else {
                <button type="button" data-gc="copy" onclick={
                    let (reading, copied, lang) = (reading.clone(), copied.clone(), *lang);
                    move |_: MouseEvent| copied.set(carry::copy(&account::plain(&reading, id, lang), None))
                }>{if *copied { messages.copied } else { messages.copy }}</button>
                <span class="gc-sr" role="status">{copied.then_some(messages.copied)}</span>
            }
        </footer>
    }
}

/// One control for the forms in which a card is copied; it closes when one is taken, when it is left, and by Escape.
fn copies(props: &Props) -> Html {
    let messages = props.lang.messages();
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let menu = event.target_dyn_into::<Element>().and_then(|target| menu_around(&target));
        if event.key() == "Escape" && menu.is_some_and(|menu| close(&menu, true)) {
            event.stop_propagation();
        }
    });
    let onfocusout = Callback::from(|event: FocusEvent| {
        let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
        let menu = event.target_dyn_into::<Element>().and_then(|target| menu_around(&target));
        if let Some(menu) = menu.filter(|menu| !menu.contains(to.as_deref())) {
            close(&menu, false);
        }
    });
    let copy = |form: Form| {
        let (reading, on_action) = (props.reading.clone(), props.on_action.clone());
        let (id, lang) = (props.id, props.lang);
        Callback::from(move |event: MouseEvent| {
            let words = match form {
                Form::Link => address::with(&fragment::to(&reading, Active::Goal(id))),
                form => files::one(form, id, &reading, lang),
            };
            let done = carry::copy(&words, None);
            if let Some(menu) =
                event.target_dyn_into::<Element>().and_then(|target| menu_around(&target))
            {
                close(&menu, true);
            }
            let messages = lang.messages();
            on_action
                .emit(Action::Say(if done { messages.copied } else { messages.not_copied }.into()));
        })
    };
    let forms = [
        (Form::Sentence, "sentence", messages.copy_sentence),
        (Form::Markdown, "markdown", messages.take_markdown),
        (Form::Link, "link", messages.copy_link),
    ];
    html! {
        <details class="gc-copy" {onkeydown} {onfocusout}>
            <summary data-gc="copy">{messages.copy}</summary>
            <div class="gc-copy__forms" role="group" aria-label={messages.copy_as}>
                for (form, value, name) in forms {
                    <button type="button" data-gc="copy-as" data-value={value} onclick={copy(form)}>{name}</button>
                }
            </div>
        </details>
    }
}

fn menu_around(target: &Element) -> Option<Element> {
    target.closest("details").ok()?
}

/// Closes the menu where it is open; says whether it was.
fn close(menu: &Element, back: bool) -> bool {
    let open = menu.has_attribute("open");
    let _ = menu.remove_attribute("open");
    if let (true, Some(summary)) =
        (back, menu.first_element_child().and_then(|one| one.dyn_into::<HtmlElement>().ok()))
    {
        let _ = summary.focus();
    }
    open
}
