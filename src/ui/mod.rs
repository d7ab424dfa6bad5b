//! The page: one reducer at the root, pure choices and words, one component a file; it reads the wire and nothing else.

mod actions;
mod address;
mod analyst;
mod app;
mod aside;
mod block;
mod card;
mod cards;
mod carry;
mod chart;
mod chart_types;
mod checkbox;
mod clipboard;
mod commit;
mod copy;
mod corrections_file;
mod dock;
mod dom;
mod download;
mod drawing;
mod easel;
mod effect;
mod effects;
mod elsewhere;
mod evidence;
mod facet_button;
mod facets;
mod figure;
mod file_picker;
mod filter_changes;
mod filters;
mod fixes;
#[cfg(any(test, feature = "ssr"))]
pub mod fixture;
mod form;
mod form_fields;
mod format;
mod header;
mod help;
mod hits;
mod i18n;
mod inside;
mod intake;
mod json;
mod leader_line;
mod leftovers;
mod marks;
mod mend;
mod model;
mod offer;
mod opener;
mod outline;
mod pack;
mod pair;
mod paragraph;
mod pen;
mod picture;
mod pieces;
mod queries;
mod quote;
mod reader;
mod reducer;
mod report;
mod report_form;
mod result_card;
mod result_chart;
mod scroll;
mod scroll_spy;
mod sections;
mod selection;
mod selection_button;
mod shared;
mod sheet;
mod specimen;
mod spread;
mod start;
mod storage;
mod strip;
mod summary;
mod take;
mod toast;
mod trouble;
mod unroll;
mod wanted;
mod watch;
mod widget;

pub use crate::ui::{
    address::asked,
    analyst::Analyst,
    app::{App, Props as AppProps, Report, ReportProps},
    i18n::Lang,
    model::{
        action::Action,
        card_query::{Active, Choice, Grouping, Order, Shelf},
        corrections::{Adopted, Mend, Mending, Said, Tool},
        page_state::{Failure, Gaze, Over, Start, Target, View},
        preferences::{Taste, Theme},
        state::State,
    },
    opener::Opener,
    pieces::Pieces,
    report::report_view::Reading,
    shared::Shared,
    storage::{load_fixes, load_taste, tell},
    widget::{
        FrameProps as WidgetFrameProps, Props as WidgetProps, WidgetApp, WidgetFrame, WidgetView,
    },
};
