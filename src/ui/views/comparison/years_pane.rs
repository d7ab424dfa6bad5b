//! Reports of one place by year: the list of reports, a chart for each indicator, the table, the file.

use yew::{Callback, Html, Properties, component, html};

use crate::export;
use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::{Action, ComparisonAction, dispatches},
        comparison::ComparisonState,
    },
    queries::{
        export_files::{FileFormat, file_name_with},
        year_lines::{slots, year_lines},
    },
    report::year_reports::YearReports,
    shared::Shared,
    views::comparison::{take_comparison, year_charts, year_list, year_table},
};
use crate::wire::Report;

/// Props of [`YearsPane`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The reports by year.
    pub years: Shared<YearReports>,
    /// The state of the comparison.
    pub comparison: ComparisonState,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Reports of one place by year.
#[component]
pub(crate) fn YearsPane(props: &Props) -> Html {
    let Props { years, comparison, lang, on_action } = props;
    let slots = slots(&years.rows.years);
    let lines = year_lines(years, &slots, *lang);
    html! {
        <main class="gc-compare gc-years" data-gc="years" data-whole="true">
            {head(props)}
            {year_list::view(years, comparison, *lang, on_action)}
            if lines.is_empty() {
                <p class="gc-ledger gc-ledger--none">{lang.years().none}</p>
            } else {
                {year_charts::view(&lines, &slots, *lang)}
                {year_table::view(years, &lines, &slots, comparison.opened, *lang, on_action)}
            }
        </main>
    }
}

/// The title, and the ways out of the table: to the two reports alone, and into a file.
fn head(props: &Props) -> Html {
    let Props { years, comparison, lang, on_action } = props;
    let words = lang.years();
    let place = years.rows.reports.first().and_then(|report| report.place.as_deref());
    let title = place.map_or(words.title.to_owned(), |place| fill(words.title_place, &[place]));
    let file = {
        let (years, lang) = (years.clone(), *lang);
        move || {
            let about =
                years.rows.reports.first().cloned().map(|report| Report { year: None, ..report });
            let name = file_name_with(&about.unwrap_or_default(), words.file_name, FileFormat::Csv);
            (name, export::year_rows_csv(&years.rows, lang))
        }
    };
    html! {
        <header class="gc-compare__head">
            <div class="gc-compare__title">
                <h1>{title}</h1>
                <p>{words.about}</p>
            </div>
            <div class="gc-compare__order">
                if comparison.more.is_empty() {
                    <button type="button" class="gc-button" data-gc="by-year"
                        onclick={dispatches(on_action, Action::Compare(ComparisonAction::ByYear(false)))}>{words.two}</button>
                }
                {take_comparison::table_button(file, *lang, on_action)}
            </div>
        </header>
    }
}
