//! What nearly every component of a report needs: the report, the language, and where actions go.

use yew::Callback;

use crate::ui::{
    i18n::Lang, model::action::Action, report::report_view::ReportView, shared::Shared,
};

/// The surroundings of a component; two are equal when report and callback are the same by address.
#[derive(Clone, PartialEq)]
pub(crate) struct ViewContext {
    /// The report.
    pub report: Shared<ReportView>,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}
