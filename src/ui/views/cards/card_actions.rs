//! The actions of an open card: find in the text, evidence, correct, copy, reject.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use crate::ui::{
    browser::clipboard,
    model::{
        action::{Action, FilterAction, PageAction, ViewAction, dispatches},
        build_target::IS_PAGE,
        card_query::Selection,
        corrections::{CorrectionAction, OpenForm},
        page_state::{FocusTarget, Pane},
        shortcuts::{CORRECT_KEY, ENTER_KEY, EVIDENCE_KEY},
    },
    queries::card_value,
    views::{common::view_context::ViewContext, export::copy_menu},
};
use crate::{
    correct::{Correction, Edit},
    text::IntoList,
};

/// A callback that selects the goal and shows its mark in the text.
fn select_in_text(id: u32, on_action: &Callback<Action>) -> Callback<MouseEvent> {
    dispatches(
        on_action,
        Action::View(ViewAction::Select(
            Selection::Goal(id),
            FocusTarget::Mark,
            Some(Pane::Reader),
        )),
    )
}

/// Props of [`CardActions`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Id of the goal.
    pub id: u32,
    /// Whether its evidence is shown.
    pub evidence: bool,
    /// Whether its form is open.
    pub editing: bool,
}

/// The row of actions.
#[component]
pub(crate) fn CardActions(props: &Props) -> Html {
    let Props { context, id, evidence, editing } = props;
    let ViewContext { report, lang, on_action } = context;
    let id = *id;
    let messages = lang.messages();
    let copied = use_state(|| false);
    let reject = IS_PAGE.then(|| {
        let report = report.clone();
        on_action.reform(move |_: MouseEvent| {
            let goal = report.analysis.goals.get(id as usize);
            let reject = goal.map(|goal| Correction::of_goal(&report.text, goal, Edit::Reject));
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
                <button type="button" data-gc="mend" aria-expanded={editing.to_string()}
                    onclick={dispatches(on_action, Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::Card))))}>{messages.mend}<kbd aria-hidden="true">{CORRECT_KEY}</kbd></button>
                {copy_menu::menu(context, &Selection::Goal(id))}
                <button type="button" class="gc-card__reject" data-gc="reject" onclick={reject}>{messages.reject}</button>
            } else {
                <button type="button" data-gc="copy" onclick={
                    let (report, copied, lang) = (report.clone(), copied.clone(), *lang);
                    move |_: MouseEvent| copied.set(clipboard::copy_to_clipboard(&card_value::goal_as_text(&report, id, lang), None))
                }>{if *copied { messages.copied } else { messages.copy }}</button>
                <span class="gc-sr" role="status">{copied.then_some(messages.copied)}</span>
            }
        </footer>
    }
}
