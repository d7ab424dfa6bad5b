//! The sign of what became of a target, alone or with its name.

use yew::{Html, html};

use crate::ui::{
    i18n::{Lang, comparison::OUTCOMES, reasons::words_of},
    model::comparison::Outcome,
};

/// The sign of an outcome.
pub(crate) fn sign(outcome: Outcome) -> Html {
    html! { <span class={sign_class(outcome)}>{outcome.sign()}</span> }
}

fn sign_class(outcome: Outcome) -> String {
    ["gc-outcome__sign gc-outcome__sign--", outcome.code()].concat()
}

/// The sign and the name of an outcome.
pub(crate) fn outcome_name(outcome: Outcome, lang: Lang) -> Html {
    html! {
        <><span class={sign_class(outcome)} aria-hidden="true">{outcome.sign()}</span>{words_of(OUTCOMES, outcome.code(), lang)}</>
    }
}
