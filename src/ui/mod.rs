//! The page: one reducer at the root, pure choices and words, one component a file; it reads the wire and nothing else.

mod account;
mod action;
mod actions;
mod address;
mod analyst;
mod app;
mod aside;
mod block;
mod build_target;
mod card;
mod card_value;
mod cards;
mod carry;
mod chart;
mod chart_types;
mod checkbox;
mod choice;
mod clipboard;
mod commit;
mod copy;
mod corrections;
mod corrections_file;
mod dock;
mod dom;
mod download;
mod drawing;
mod easel;
mod effect;
mod effects;
mod element_id;
mod elsewhere;
mod evidence;
mod facet_button;
mod facets;
mod figure;
mod file_picker;
mod files;
mod files_in;
mod filter_changes;
mod filters;
mod fixes;
#[cfg(any(test, feature = "ssr"))]
pub mod fixture;
mod form;
mod form_fields;
mod format;
mod fragment;
mod header;
mod help;
mod hits;
mod i18n;
mod inside;
mod intake;
mod json;
mod layout;
mod leader_line;
mod leftovers;
mod marks;
mod mend;
mod minimap;
mod names;
mod offer;
mod offsets;
mod opener;
mod outline;
mod pack;
mod page_state;
mod pair;
mod pairs;
mod paragraph;
mod pen;
mod picture;
mod pieces;
mod places;
mod previous;
mod quote;
mod reader;
mod reading;
mod reducer;
mod report_form;
mod report_title;
mod result_card;
mod result_chart;
mod runs;
mod scroll;
mod scroll_spy;
mod sections;
mod select;
mod selection;
mod selection_button;
mod shared;
mod sheet;
mod shortcuts;
mod sift;
mod specimen;
mod spelling;
mod spread;
mod start;
mod state;
mod storage;
mod strip;
mod summary;
mod survey;
mod take;
mod taste;
mod text_lines;
mod toast;
mod trouble;
mod uncarded;
mod unroll;
mod wanted;
mod watch;
mod widget;

pub use crate::ui::{
    action::Action,
    address::asked,
    analyst::Analyst,
    app::{App, Props as AppProps, Report, ReportProps},
    choice::{Active, Choice, Grouping, Order, Shelf},
    corrections::{Adopted, Mend, Mending, Said, Tool},
    i18n::Lang,
    opener::Opener,
    page_state::{Failure, Gaze, Over, Start, Target, View},
    pieces::Pieces,
    reading::Reading,
    shared::Shared,
    state::State,
    storage::{load_fixes, load_taste, tell},
    taste::{Taste, Theme},
    widget::{
        FrameProps as WidgetFrameProps, Props as WidgetProps, WidgetApp, WidgetFrame, WidgetView,
    },
};
