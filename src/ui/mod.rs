//! The page: one reducer at the root, pure choices and words, one component a file; it reads the wire and nothing else.

mod app;
mod browser;
mod effects;
#[cfg(any(test, feature = "ssr"))]
pub mod fixture;
mod format;
mod i18n;
mod model;
mod queries;
mod report;
mod shared;
mod update;
mod views;
mod widget;

pub use crate::ui::{
    app::{App, Props as AppProps, Report, ReportProps},
    browser::{
        analyzer::Analyzer,
        chunked_analysis::{ChunkedAnalysis, Found, FoundPair, FoundYears, unpack_links},
        file_opener::FileOpener,
        history::current_fragment,
        staged_reading::{Stage, StagedReading},
        storage::{dispatch_event, load_corrections, load_other_reports, load_preferences},
    },
    i18n::Lang,
    model::{
        action::{Action, FilterAction, PageAction, ReportAction, ViewAction},
        build_target::HAS_LEDGER,
        card_query::{CardKind, CardQuery, Grouping, Order, Selection},
        comparison::{OtherRefusal, WidgetComparison},
        corrections::{CorrectionAction, CorrectionState, OpenForm, Toast, UncardedNumber},
        page_state::{Failure, FocusRequest, FocusTarget, Overlay, Pane, StartPhase},
        preferences::{Preferences, Theme},
        state::State,
    },
    report::{compared_reports::ComparedReports, report_view::ReportView},
    shared::Shared,
    widget::{
        FrameProps as WidgetFrameProps, Props as WidgetProps, WidgetApp, WidgetFrame, WidgetView,
    },
};
