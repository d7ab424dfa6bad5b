//! Reads the text of a Chinese government work report (政府工作报告) and gives every goal as a card.
//!
//! ```
//! let text = "今年粮食总产稳定在18亿斤以上，城东污水处理厂6月底前建成投用。";
//! let analysis = goalcards::wire::Analysis::from(&goalcards::analyze(text));
//! let titles: Vec<&str> = analysis.goals.iter().map(|goal| goal.title.as_str()).collect();
//! assert_eq!(titles.len(), 2);
//! // Offsets are UTF-16 code units of the text as given, as JavaScript counts.
//! let quantity = &analysis.quantities[0];
//! assert_eq!((quantity.text.as_str(), quantity.min), ("18亿斤以上", 1_800_000_000.0));
//! ```
//!
//! | feature | what it adds |
//! |---|---|
//! | none | the analysis, the wire, exports and corrections: no crate of a browser |
//! | `module` | what JavaScript calls: `analyze`, `version` |
//! | `comparison` | JavaScript's `compare`, `comparePlaces` and `yearRows`, which the page does not call |
//! | `files` | what reads files for the page, in a module beside it |
//! | `web` | the page |
//! | `widget` | the widget, which shows and does not correct; built alone, it carries no code for that |

#![forbid(unsafe_code)]

pub mod analyze;
pub mod compare;
pub mod correct;
pub mod export;
pub mod goal;
pub mod indicator;
pub mod intake;
#[cfg(any(feature = "module", feature = "files"))]
pub mod js;
mod labels;
pub mod lexicon;
pub mod normalize;
pub mod pairing;
pub mod quantity;
pub mod statement;
pub mod structure;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
pub mod wire;

/// A made-up report of 示例市 that holds every pattern; the page's one-click example.
pub const SAMPLE: &str = include_str!("sample.txt");

pub use analyze::{Analysis, analyze};
pub use compare::{compare, compare_places, row_of_years};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../docs/api.md")]
struct Documents;
