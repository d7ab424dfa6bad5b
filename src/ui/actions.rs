//! What can be done with an open card: find it in the text, show why, copy it or a link to it.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use super::{
    account, address, dom, fragment,
    i18n::Lang,
    reading::Reading,
    shared::Shared,
    state::{Action, Active, Target, View},
};

/// What was copied last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copied {
    Words,
    Link,
}

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
    /// The language of the interface.
    pub lang: Lang,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// Find in the text, show why, copy.
#[component]
pub(super) fn Actions(props: &Props) -> Html {
    let Props { reading, id, evidence, lang, on_action } = props;
    let id = *id;
    let messages = lang.messages();
    let copied = use_state(|| None);
    let copy = |what: Copied| {
        let (reading, copied, lang) = (reading.clone(), copied.clone(), *lang);
        Callback::from(move |_: MouseEvent| {
            let words = match what {
                Copied::Words => account::plain(&reading, id, lang),
                Copied::Link => address::with(&fragment::to(&reading, Active::Goal(id))),
            };
            dom::copy(&words);
            copied.set(Some(what));
        })
    };
    let said = |what: Copied, name: &'static str| {
        let done = *copied == Some(what);
        html! { <span role="status">{if done { messages.copied } else { name }}</span> }
    };
    html! {
        <footer class="gc-card__actions">
            <button type="button" data-gc="locate" onclick={locate(id, on_action)}>{messages.locate}<kbd aria-hidden="true">{"Enter"}</kbd></button>
            <button type="button" data-gc="evidence" aria-pressed={evidence.to_string()}
                onclick={on_action.reform(|_| Action::Evidence)}>{messages.evidence}<kbd aria-hidden="true">{"e"}</kbd></button>
            <button type="button" data-gc="copy" onclick={copy(Copied::Words)}>{said(Copied::Words, messages.copy)}</button>
            <button type="button" data-gc="copy-link" onclick={copy(Copied::Link)}>{said(Copied::Link, messages.copy_link)}</button>
        </footer>
    }
}
