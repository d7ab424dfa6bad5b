//! How many targets there are and what became of them: a sign for each, and buttons that show one outcome alone.

use yew::{Callback, Html, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, LedgerAction, dispatches},
        comparison::Outcome,
    },
    queries::deliveries::count_outcomes,
    report::compared_reports::ComparedReports,
    views::common::outcome_sign::{outcome_name, sign},
};

/// The signs and the buttons.
pub(crate) fn view(
    reports: &ComparedReports,
    chosen: Option<Outcome>,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let words = lang.comparison();
    let deliveries = &reports.comparison.deliveries;
    let button = |outcome: Option<Outcome>, name: Html, count: usize| {
        html! {
            <button type="button" class="gc-outcomes__button" data-gc="outcome" data-value={outcome.map_or("all", Outcome::code)}
                aria-pressed={(chosen == outcome).to_string()}
                onclick={dispatches(on_action, Action::Ledger(LedgerAction::Filter(outcome)))}>
                {name}<span class="gc-count">{count}</span></button>
        }
    };
    html! {
        <section class="gc-outcomes" aria-label={words.column_verdict}>
            <p class="gc-outcomes__sum" role="status"><b>{deliveries.len()}</b>{" "}{words.targets}
                <span>{words.in_order}</span></p>
            <p class="gc-outcomes__signs" aria-hidden="true">
                for delivery in deliveries {
                    {sign(Outcome::of(delivery))}
                }
            </p>
            <div class="gc-outcomes__buttons" role="group" aria-label={words.column_verdict}>
                {button(None, html! { {words.all} }, deliveries.len())}
                for (outcome, count) in count_outcomes(reports).into_iter().filter(|(_, count)| *count > 0) {
                    {button(Some(outcome), outcome_name(outcome, lang), count)}
                }
            </div>
        </section>
    }
}
