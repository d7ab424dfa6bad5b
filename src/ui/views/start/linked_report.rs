//! What a link to a place of a report says where its text is not there: which report, how long, what to do.

use yew::{Html, html};

use crate::export::report_name;
use crate::ui::{
    format::quantity_label::group_thousands,
    i18n::{Lang, fill},
    queries::url,
};
use crate::wire::Report;

/// The note above the paste box; nothing where the page was opened without such a link.
pub(crate) fn view(link: &str, lang: Lang) -> Html {
    let page = lang.page();
    let Some((report, characters)) = url::linked_report(link) else { return Html::default() };
    let name = match report {
        Report { place: None, year: None, .. } => page.linked_some.to_owned(),
        report => report_name(&report, lang),
    };
    html! {
        <p class="gc-start__linked" data-gc="linked">
            {fill(page.linked, &[&name, &group_thousands(characters)])}</p>
    }
}
