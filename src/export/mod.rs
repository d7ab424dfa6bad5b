//! What is on screen → tables and documents to take away: text made from the wire, without browser, clock or files.
//!
//! Every format takes [`Shown`]: the goals that are on screen in their order, with what was corrected by hand.
//! Corrected fields are marked as such in every format, and a number that the report states itself is called 报告自述.
//! JSON is not written here: the page hands its own object to `JSON.stringify`, and programs have serde.
//!
//! | format | for |
//! |---|---|
//! | [`csv`] | one row a goal with all its fields, opens in Excel, WPS and `LibreOffice` |
//! | [`results_csv`], [`results_table`] | one row for each number that the report states as done |
//! | [`ledger`] | the task ledger of a supervision office (督查台账) |
//! | [`markdown`] | a document by section; [`goal_markdown`] and [`sentence`] for one goal |
//! | [`table_html`], [`table_text`] | the clipboard: Word, or cells |
//! | [`html`] | one file to send on: the shown cards without scripts |

mod cells;
mod csv;
mod escape;
mod html;
mod index;
mod ledger;
mod lines;
mod markdown;
mod results;
mod sheet;
mod table;
mod words;

pub use csv::csv;
pub use html::{Source, html};
pub use ledger::ledger;
pub use markdown::{goal_markdown, markdown, sentence};
pub use results::{result_markdown, result_sentence, results_csv, results_table};
pub use table::{table_html, table_text};
pub use words::{field, old};

use crate::wire::Analysis;

/// The language of heads and labels; the report's own words stay as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 中文
    #[default]
    Zh,
    /// English
    En,
}

/// What is on screen.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The findings, corrections applied.
    pub analysis: &'a Analysis,
    /// The text as pasted, to which the offsets belong.
    pub text: &'a str,
    /// Ids of the shown goals in their order; an id that is no goal is left out.
    pub goals: &'a [u32],
    /// What was corrected by hand.
    pub edited: &'a [Edited<'a>],
    /// The language of heads and labels.
    pub lang: Lang,
}

/// A field that was corrected by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edited<'a> {
    /// The goal; `None` for `place` and `year` of the report.
    pub goal: Option<u32>,
    /// The field, such as `title` or `commitment`; an unknown one is written as it is.
    pub field: &'a str,
    /// Its value before, a word of the text or a code of the wire; empty where there was none.
    pub old: &'a str,
}
