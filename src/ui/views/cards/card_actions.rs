//! What can be done with an open card: find it in the text, show why, correct it, copy it or a link to it, reject it.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use crate::ui::{
    browser::clipboard,
    i18n::Lang,
    model::{
        action::{Action, FilterAction, PageAction, ViewAction, dispatches},
        build_target::IS_PAGE,
        card_query::Selection,
        corrections::{CorrectionAction, OpenForm},
        page_state::{FocusTarget, Pane},
        shortcuts::{CORRECT_KEY, ENTER_KEY, EVIDENCE_KEY},
    },
    queries::card_value,
    report::report_view::ReportView,
    shared::Shared,
    views::export::copy_menu,
};
use crate::{
    correct::{Correction, Edit},
    text::IntoList,
};

/// To the goal's place in the text.
pub(crate) fn select_in_text(id: u32, on_action: &Callback<Action>) -> Callback<MouseEvent> {
    dispatches(
        on_action,
        Action::View(ViewAction::Select(
            Selection::Goal(id),
            FocusTarget::Mark,
            Some(Pane::Reader),
        )),
    )
}

/// What the row of actions needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The goal.
    pub id: u32,
    /// Its evidence is shown.
    pub evidence: bool,
    /// Its form is open.
    pub mending: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Find in the text, show why, correct, copy, reject.
#[component]
pub(crate) fn CardActions(props: &Props) -> Html {
    let Props { reading, id, evidence, mending, lang, on_action } = props;
    let id = *id;
    let messages = lang.messages();
    let copied = use_state(|| false);
    let reject = IS_PAGE.then(|| {
        let reading = reading.clone();
        on_action.reform(move |_: MouseEvent| {
            let goal = reading.analysis.goals.get(id as usize);
            let reject = goal.map(|goal| Correction::of_goal(&reading.text, goal, Edit::Reject));
            Action::Page(PageAction::Correct(CorrectionAction::Make(
                reject.into_iter().into_list(),
            )))
        })
    });
    html! {
        <footer class="gc-card__actions">
            <button type="button" data-gc="locate" onclick={select_in_text(id, on_action)}>{messages.locate}<kbd aria-hidden="true">{ENTER_KEY}</kbd></button>
            <button type="button" data-gc="evidence" aria-pressed={evidence.to_string()}
                onclick={dispatches(on_action, Action::Filter(FilterAction::Evidence))}>{messages.evidence}<kbd aria-hidden="true">{EVIDENCE_KEY}</kbd></button>
            if IS_PAGE {
                <button type="button" data-gc="mend" aria-expanded={mending.to_string()}
                    onclick={dispatches(on_action, Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::Card))))}>{messages.mend}<kbd aria-hidden="true">{CORRECT_KEY}</kbd></button>
                {copy_menu::menu(reading, &Selection::Goal(id), *lang, on_action)}
                <button type="button" class="gc-card__reject" data-gc="reject" onclick={reject}>{messages.reject}</button>
            } else {
                <button type="button" data-gc="copy" onclick={
                    let (reading, copied, lang) = (reading.clone(), copied.clone(), *lang);
                    move |_: MouseEvent| copied.set(clipboard::copy_to_clipboard(&card_value::goal_as_text(&reading, id, lang), None))
                }>{if *copied { messages.copied } else { messages.copy }}</button>
                <span class="gc-sr" role="status">{copied.then_some(messages.copied)}</span>
            }
        </footer>
    }
}
