//! What is on screen → tables and documents to take away: text made from the wire, without browser, clock or files.
//!
//! Every format takes [`ExportInput`]: the goals that are on screen in their order, with what was corrected by hand.
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

mod context;
mod csv;
mod csv_writer;
mod escape;
mod html;
mod id_index;
mod input;
mod join_lines;
mod labels;
mod markdown;
mod results;
mod table;
mod task_ledger;

pub use csv::csv;
pub use html::{Source, html};
pub use input::{Edited, ExportInput, Lang};
pub use labels::{field_label, old_value_label};
pub use markdown::{goal_markdown, markdown, sentence};
pub use results::{result_markdown, result_sentence, results_csv, results_table};
pub use table::{table_html, table_text};
pub use task_ledger::ledger;
