//! What a new report takes the place of, so that it can be shown again.

use yew::AttrValue;

use crate::ui::{
    model::corrections::CorrectionState, report::report_view::ReportView, shared::Shared,
};

/// What was there before a report took its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Previous {
    /// A text that stood in the box and had not been read.
    pub draft: Option<AttrValue>,
    /// The report that was shown.
    pub report: Option<Shared<ReportView>>,
    /// Its corrections.
    pub corrections: CorrectionState,
}
