//! The form for place and year of the report.

use yew::{Callback, Html, html};

use crate::correct::Correction;
use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, dispatches},
        corrections::{CorrectionAction, OpenForm},
    },
    report::report_view::ReportView,
    views::{
        common::form_fields::{field_value, line, on_submit},
        corrections::form_values,
    },
};

/// The place and the year of the report, to be corrected.
pub(crate) fn report(reading: &ReportView, lang: Lang, on_action: &Callback<Action>) -> Html {
    let messages = lang.messages();
    let page = lang.page();
    let report = reading.analysis.report.clone();
    let place = report.place.clone().unwrap_or_default();
    let year = report.year.map(|year| year.to_string()).unwrap_or_default();
    let (old_place, old_year) = (place.clone(), report.year);
    let send = on_submit(on_action, move |form| {
        let place = field_value(form, "place")?.trim().to_owned();
        let Ok(year) = form_values::parse_int_in(field_value(form, "year")?.trim(), 1900, 2200)
        else {
            return Some(Action::Say(lang.page().bad_year.into()));
        };
        let mut all = Vec::new();
        if place != old_place {
            all.push(Correction::place((!place.is_empty()).then_some(place)));
        }
        if year != old_year {
            all.push(Correction::year(year));
        }
        Some(Action::Correct(CorrectionAction::Make(all)))
    });
    html! {
        <form class="gc-form gc-form--report" data-gc="report-form" onsubmit={send} aria-label={messages.mend_report}>
            {line(page.field_place, "place".into(), place, "")}
            {line(page.field_year, "year".into(), year, "")}
            <p class="gc-form__row">
                <button type="submit" class="gc-button gc-button--main" data-gc="report-save">{page.mend_save}</button>
                <button type="button" class="gc-button"
                    onclick={dispatches(on_action, Action::Correct(CorrectionAction::Open(OpenForm::None)))}>{page.mend_cancel}</button>
            </p>
        </form>
    }
}
