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
//! | [`deliveries_csv`], [`deliveries_markdown`], [`deliveries_html`] | each target of last year with what became of it |
//! | [`ledger`], [`ledger_with`] | the task ledger of a supervision office (督查台账), where two reports are compared with 上年完成 |
//! | [`places_csv`] | one row for each indicator of two places side by side |
//! | [`year_rows_csv`] | one row for each headline indicator and year of several reports |
//! | [`markdown`] | a document by section; [`goal_markdown`] and [`sentence`] for one goal |
//! | [`table_html`], [`table_text`] | the clipboard: Word, or cells |
//! | [`html`] | one file to send on: the shown cards without scripts |

mod context;
mod csv;
mod csv_writer;
mod deadline;
mod deliveries;
mod deliveries_html;
mod deliveries_markdown;
mod escape;
mod html;
mod id_index;
mod input;
mod join_lines;
mod markdown;
mod places;
mod report_name;
mod results;
mod table;
mod task_ledger;
mod year_rows;

pub use crate::labels::{Lang, field_label, old_value_label};
pub use csv::csv;
pub use deliveries::{DeliveriesHead, DeliveryLine, deliveries_csv};
pub use deliveries_html::deliveries_html;
pub use deliveries_markdown::deliveries_markdown;
#[cfg(feature = "ui")]
pub(crate) use escape::entity;
pub use html::{Source, html};
pub use input::{Edited, ExportInput};
pub use markdown::{goal_markdown, markdown, sentence};
pub use places::places_csv;
pub use report_name::report_name;
pub use results::{result_markdown, result_sentence, results_csv, results_table};
pub use table::{table_html, table_text};
pub use task_ledger::{Completion, ledger, ledger_rows, ledger_with};
pub use year_rows::year_rows_csv;
