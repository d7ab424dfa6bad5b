//! The page: one reducer at the root, pure choices and words, one component a file; it reads the wire and nothing else.

mod account;
mod analyst;
mod app;
mod card;
mod cards;
mod chart;
mod choice;
mod codes;
mod commit;
mod dock;
mod dom;
mod elsewhere;
mod evidence;
mod facets;
mod figure;
#[cfg(any(test, feature = "ssr"))]
pub mod fixture;
mod format;
mod header;
mod help;
mod i18n;
mod layout;
mod leftovers;
mod marks;
mod offsets;
mod outline;
mod pair;
mod paragraph;
mod pointer;
mod quote;
mod reader;
mod reading;
mod result_card;
mod runs;
mod sections;
mod select;
mod shared;
mod sheet;
mod specimen;
mod start;
mod state;
mod storage;
mod strip;
mod summary;
mod survey;
mod unroll;
mod widget;

pub use {
    analyst::Analyst,
    app::{App, Props as AppProps, Report, ReportProps},
    i18n::Lang,
    reading::Reading,
    shared::Shared,
    state::{
        Action, Active, Choice, Gaze, Order, Over, Shelf, Start, State, Target, Taste, Theme, View,
    },
    storage::{load_taste, tell},
    widget::{Props as WidgetProps, WidgetApp, WidgetView},
};
