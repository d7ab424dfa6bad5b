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
        analyzer::Analyst,
        chunked_analysis::Pieces,
        file_opener::Opener,
        history::asked,
        storage::{load_fixes, load_taste, tell},
    },
    i18n::Lang,
    model::{
        action::Action,
        card_query::{Active, Choice, Grouping, Order, Shelf},
        corrections::{Adopted, Mend, Mending, Said, Tool},
        page_state::{Failure, Gaze, Over, Start, Target, View},
        preferences::{Taste, Theme},
        state::State,
    },
    report::report_view::Reading,
    shared::Shared,
    widget::{
        FrameProps as WidgetFrameProps, Props as WidgetProps, WidgetApp, WidgetFrame, WidgetView,
    },
};
