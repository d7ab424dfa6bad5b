//! The page: one reducer at the root, pure choices and words, one component a file; it reads the wire and nothing else.

mod actions;
mod app;
mod block;
mod browser;
mod card;
mod cards;
mod dock;
mod effects;
mod evidence;
mod facets;
mod filters;
#[cfg(any(test, feature = "ssr"))]
pub mod fixture;
mod format;
mod header;
mod help;
mod i18n;
mod inside;
mod leftovers;
mod marks;
mod model;
mod offer;
mod outline;
mod pack;
mod pair;
mod paragraph;
mod queries;
mod quote;
mod reader;
mod report;
mod result_card;
mod sections;
mod shared;
mod sheet;
mod specimen;
mod start;
mod strip;
mod summary;
mod trouble;
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
