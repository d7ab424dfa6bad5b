//! The message of a failed analysis: what happened, what was kept, what to do next.

use yew::{AttrValue, Callback, Html, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, ReportAction, dispatches},
        page_state::Failure,
    },
};

/// Why the analysis failed, with a button to try again.
pub(crate) fn view(
    why: Failure,
    text: &AttrValue,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let page = lang.page();
    let (name, what, next) = match why {
        Failure::Memory => ("memory", page.no_memory, page.no_memory_next),
        Failure::Fault => ("fault", page.fault, page.fault_next),
        Failure::Silent => ("silent", page.silent, page.silent_next),
    };
    html! {
        <div class="gc-trouble" role="alert" data-gc="trouble" data-value={name}>
            <p><b>{what}</b>{page.text_kept}</p>
            <p>{next}</p>
            <button type="button" class="gc-button gc-button--main" data-gc="again"
                onclick={dispatches(on_action, Action::Report(ReportAction::Analyze(text.clone())))}>{page.again}</button>
        </div>
    }
}
