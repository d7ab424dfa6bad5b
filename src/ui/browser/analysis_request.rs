//! What the page asks of its worker: the analysis of one text, or the comparison of two or several.

use js_sys::{Array, Uint32Array};
use wasm_bindgen::JsValue;
use yew::AttrValue;

use crate::ui::{
    browser::chunked_analysis::{ChunkedAnalysis, Found, FoundPair, pack_links},
    model::action::{Action, ComparisonAction, ReportAction},
    report::{
        compared_reports::ComparedReports, report_view::ReportView, year_reports::YearReports,
    },
    shared::Shared,
};
use crate::{correct::ResolvedLink, wire};

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AnalysisRequest {
    /// The analysis of a text.
    Report(AttrValue),
    /// The comparison of two texts, the earlier one first where `keeps_order` holds.
    Pair {
        /// The texts.
        texts: [AttrValue; 2],
        /// Their years do not change the order.
        keeps_order: bool,
        /// Links that were set by hand.
        links: Vec<ResolvedLink>,
    },
    /// Several texts by year.
    Years(Vec<AttrValue>),
}

impl AnalysisRequest {
    /// The message for the worker.
    pub(crate) fn message(&self) -> JsValue {
        match self {
            Self::Report(text) => JsValue::from_str(text),
            Self::Pair { texts: [first, second], keeps_order, links } => {
                let (first, second) = (JsValue::from_str(first), JsValue::from_str(second));
                let links = Uint32Array::from(pack_links(links).as_slice());
                Array::of4(&first, &second, &JsValue::from_bool(*keeps_order), &links).into()
            }
            Self::Years(texts) => {
                texts.iter().map(|text| JsValue::from_str(text)).collect::<Array>().into()
            }
        }
    }

    /// The same on the page's own thread, not begun.
    pub(crate) fn begin(&self) -> ChunkedAnalysis {
        match self {
            Self::Report(text) => ChunkedAnalysis::new(text.to_string()),
            Self::Pair { texts, keeps_order, links } => {
                let texts = texts.clone().map(|text| text.to_string());
                ChunkedAnalysis::of_pair(texts, *keeps_order, links.clone())
            }
            Self::Years(texts) => {
                ChunkedAnalysis::of_years(texts.iter().map(ToString::to_string).collect())
            }
        }
    }

    /// What the worker found, unpacked; none for other bytes.
    pub(crate) fn unpack(&self, bytes: &[u8]) -> Option<Found> {
        match self {
            Self::Report(text) => {
                let analysis = wire::unpack(bytes)?;
                Some(Found::Report(text.to_string(), Box::new(analysis)))
            }
            Self::Pair { .. } => Some(Found::Pair(Box::new(wire::unpack(bytes)?))),
            Self::Years(_) => Some(Found::Years(Box::new(wire::unpack(bytes)?))),
        }
    }

    /// The action that shows what was found.
    pub(crate) fn done(&self, found: Found) -> Action {
        match (self, found) {
            (Self::Pair { texts, .. }, Found::Pair(found)) => {
                Action::Compare(ComparisonAction::Done(Shared::new(compared(texts, *found))))
            }
            (_, Found::Report(text, analysis)) => {
                let report = Shared::new(ReportView::new(text, *analysis));
                Action::Report(ReportAction::AnalysisDone(report))
            }
            (Self::Years(texts), Found::Years(found)) => {
                let years =
                    YearReports { texts: texts.clone(), rows: found.rows, figures: found.figures };
                Action::Compare(ComparisonAction::YearsDone(Shared::new(years)))
            }
            // A pair or years are found only where they were asked for.
            (_, Found::Pair(_) | Found::Years(_)) => Action::Report(ReportAction::Cancel),
        }
    }
}

fn compared(texts: &[AttrValue; 2], found: FoundPair) -> ComparedReports {
    let [first, second] = texts.clone();
    let texts = if found.is_swapped { [second, first] } else { [first, second] };
    let texts = texts.map(|text| text.to_string());
    ComparedReports::new(texts, found.analyses, found.comparison, found.places)
}
