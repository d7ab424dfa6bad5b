//! The comparison as a whole: which two reports, what of them is shown, the ledger and the changes.

use yew::{Callback, Html, Properties, component, html};

use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::{Action, ComparisonAction, dispatches},
        comparison::ComparisonState,
    },
    queries::compared_years::{remarks, report_name, title},
    report::compared_reports::{ComparedReports, Side},
    shared::Shared,
    views::comparison::{
        delivery_ledger::DeliveryLedger, other_report::OtherReport, outcome_bar,
        place_table::PlaceTable, target_changes::TargetChanges, years_pane::YearsPane,
    },
};

/// Props of [`ComparisonPane`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The state of the comparison.
    pub comparison: ComparisonState,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The comparison as a whole.
#[component]
pub(crate) fn ComparisonPane(props: &Props) -> Html {
    let Props { comparison, lang, on_action } = props;
    if let Some(years) = comparison.years.clone().filter(|_| comparison.is_by_year) {
        let comparison = comparison.clone();
        return html! { <YearsPane {years} {comparison} lang={*lang} on_action={on_action.clone()} /> };
    }
    let Some(reports) = comparison.done().cloned() else {
        return html! { <OtherReport comparison={comparison.clone()} lang={*lang} on_action={on_action.clone()} /> };
    };
    if reports.places.is_some() {
        return html! { <PlaceTable {reports} lang={*lang} on_action={on_action.clone()} /> };
    }
    html! {
        <main class="gc-compare" data-gc="comparison" data-whole="true">
            {head(&reports, comparison, *lang, on_action)}
            {outcome_bar::view(&reports, comparison.outcome, *lang, on_action)}
            <div class="gc-compare__bench">
                <DeliveryLedger reports={reports.clone()} outcome={comparison.outcome} opened={comparison.opened} is_correctable=true
                    lang={*lang} on_action={on_action.clone()} />
                <TargetChanges {reports} lang={*lang} />
            </div>
        </main>
    }
}

/// The title, which report is which, and what is odd about them.
fn head(
    reports: &Shared<ComparedReports>,
    comparison: &ComparisonState,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let words = lang.comparison();
    let side = |label: &'static str, side: Side| {
        html! { <p class="gc-compare__side"><span>{label}</span><b lang="zh-CN">{report_name(reports, side, lang)}</b></p> }
    };
    let way_out = comparison.page_is_earlier.is_none().then_some(words.swap_hint);
    let mut remarks = remarks(reports, way_out, lang);
    if comparison.lost_links > 0 {
        remarks.push(fill(words.lost_links, &[&comparison.lost_links.to_string()]));
    }
    html! {
        <header class="gc-compare__head">
            <div class="gc-compare__title">
                <h1>{title(reports, lang)}</h1>
                <p>{words.about}</p>
            </div>
            <div class="gc-compare__order">
                {side(words.from, Side::Old)}
                <span aria-hidden="true">{"→"}</span>
                {side(words.to, Side::New)}
                <button type="button" class="gc-button" data-gc="compare-swap"
                    onclick={dispatches(on_action, Action::Compare(ComparisonAction::Swap))}>{words.swap}</button>
                <button type="button" class="gc-button" data-gc="compare-replace"
                    onclick={dispatches(on_action, Action::Compare(ComparisonAction::Replace))}>{words.replace}</button>
                <button type="button" class="gc-button" data-gc="by-year"
                    onclick={dispatches(on_action, Action::Compare(ComparisonAction::ByYear(true)))}>{lang.years().by_year}</button>
            </div>
            if !remarks.is_empty() {
                <ul class="gc-compare__remarks" data-gc="compare-remarks">
                    for remark in remarks {
                        <li>{remark}</li>
                    }
                </ul>
            }
        </header>
    }
}
