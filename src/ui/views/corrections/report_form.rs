//! The form for place and year of the report.

use yew::{Html, html};

use crate::correct::Correction;
use crate::ui::{
    model::{
        action::{Action, PageAction, dispatches},
        corrections::{CorrectionAction, OpenForm},
    },
    views::{
        common::{
            form_fields::{field_value, line, on_submit},
            view_context::ViewContext,
        },
        corrections::form_values,
    },
};

/// The form with place and year of the report.
pub(crate) fn view(context: &ViewContext) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let lang = *lang;
    let messages = lang.messages();
    let page = lang.page();
    let metadata = report.analysis.report.clone();
    let place = metadata.place.clone().unwrap_or_default();
    let year = metadata.year.map(|year| year.to_string()).unwrap_or_default();
    let (old_place, old_year) = (place.clone(), metadata.year);
    let send = on_submit(on_action, move |form| {
        let place = field_value(form, "place")?.trim().to_owned();
        let Ok(year) = form_values::parse_int_in(field_value(form, "year")?.trim(), 1900, 2200)
        else {
            return Some(Action::Page(PageAction::Say(lang.page().bad_year.into())));
        };
        let mut all = Vec::new();
        if place != old_place {
            all.push(Correction::place((!place.is_empty()).then_some(place)));
        }
        if year != old_year {
            all.push(Correction::year(year));
        }
        Some(Action::Page(PageAction::Correct(CorrectionAction::Make(all))))
    });
    html! {
        <form class="gc-form gc-form--report" data-gc="report-form" onsubmit={send} aria-label={messages.mend_report}>
            {line(page.field_place, "place".into(), place, "")}
            {line(page.field_year, "year".into(), year, "")}
            <p class="gc-form__row">
                <button type="submit" class="gc-button gc-button--main" data-gc="report-save">{page.mend_save}</button>
                <button type="button" class="gc-button"
                    onclick={dispatches(on_action, Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::None))))}>{page.mend_cancel}</button>
            </p>
        </form>
    }
}
