//! What can be done with an open card: find it in the text, show why, correct it, copy it or a link to it, reject it.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use super::{
    MENDS, account, address, carry, fragment,
    i18n::Lang,
    reading::Reading,
    shared::Shared,
    state::{Action, Active, Mend, Target, Tool, View},
};
use crate::correct::{Correction, Edit};

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
    /// Its form is open.
    pub mending: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// Find in the text, show why, copy.
#[component]
pub(super) fn Actions(props: &Props) -> Html {
    let Props { reading, id, evidence, mending, lang, on_action } = props;
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
            copied.set(carry::copy(&words, None).then_some(what));
        })
    };
    let said = |what: Copied, name: &'static str| {
        let done = *copied == Some(what);
        html! { <span role="status">{if done { messages.copied } else { name }}</span> }
    };
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
            }
            <button type="button" data-gc="copy" onclick={copy(Copied::Words)}>{said(Copied::Words, messages.copy)}</button>
            if MENDS {
                <button type="button" data-gc="copy-link" onclick={copy(Copied::Link)}>{said(Copied::Link, messages.copy_link)}</button>
                <button type="button" class="gc-card__reject" data-gc="reject" onclick={reject}>{messages.reject}</button>
            }
        </footer>
    }
}
