//! Corrects the link of a target by hand: takes it away, or sets another sentence of the later report in its place.

use std::ops::Range;

use web_sys::HtmlInputElement;
use yew::{
    Callback, Html, InputEvent, MouseEvent, Properties, TargetCast, component, html, use_state_eq,
};

use crate::correct::Correction;
use crate::ui::{
    browser::dom,
    i18n::Lang,
    model::{
        action::{Action, PageAction, dispatches},
        corrections::CorrectionAction,
        element_id,
    },
    queries::link_choices::link_choices,
    report::compared_reports::{ComparedReports, Side},
    shared::Shared,
};

/// Props of [`LinkForm`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The two reports.
    pub reports: Shared<ComparedReports>,
    /// The target, an index into the deliveries.
    pub at: usize,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The button that takes the link away, the search for another sentence, and the sentences found.
#[component]
pub(crate) fn LinkForm(props: &Props) -> Html {
    let Props { reports, at, lang, on_action } = props;
    let words = lang.comparison();
    let search = use_state_eq(String::new);
    let Some(delivery) = reports.comparison.deliveries.get(*at) else { return Html::default() };
    let oninput = {
        let search = search.clone();
        Callback::from(move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            search.set(field.map(|field| field.value()).unwrap_or_default());
        })
    };
    let link = |answer: Option<(u32, u32)>| {
        let [old, new] = &reports.texts;
        let link = Correction::link([old, new], delivery, answer);
        Action::Page(PageAction::Correct(CorrectionAction::Make(vec![link])))
    };
    let unlink = {
        let (on_action, unlinked) = (on_action.clone(), link(None));
        Callback::from(move |_: MouseEvent| {
            on_action.emit(unlinked.clone());
            // The button goes, the way on from it stays.
            dom::focus(element_id::LINK_SEARCH);
        })
    };
    let choice = |range: Range<usize>| {
        let sentence = reports.texts[Side::New as usize].get(range.clone()).unwrap_or_default();
        let chosen = link(Some(reports.units(Side::New, &range)));
        html! {
            <li><button type="button" class="gc-link-form__choice" data-gc="link-choice" lang="zh-CN"
                onclick={dispatches(on_action, chosen)}>{sentence.to_owned()}</button></li>
        }
    };
    let choices = link_choices(reports, &delivery.target.indicator.text, &search);
    html! {
        <div class="gc-link-form" data-gc="link-form">
            if delivery.answer.is_some() {
                <button type="button" class="gc-button" data-gc="unlink" onclick={unlink}>{words.unlink}</button>
            }
            <label>{words.choose_passage}
                <input type="search" id={element_id::LINK_SEARCH} data-gc="link-search" lang="zh-CN" placeholder={words.choose_hint}
                    value={(*search).clone()} {oninput} /></label>
            if choices.is_empty() && !search.trim().is_empty() {
                <p role="status">{words.no_choice}</p>
            }
            <ul>
                for range in choices {
                    {choice(range)}
                }
            </ul>
        </div>
    }
}
