//! Stage 2: [`CleanText`] → [`Outline`]: headings, sections with their part, sentences.
//!
//! | line | marker | level |
//! |---|---|---|
//! | `一、2024年工作回顾` | `一、` | 1 |
//! | `（一）聚力稳增长` | `（一）` | 2 |
//! | `1.扩大投资` | `1.` | 3 |

mod columns;
mod headings;
mod hierarchy;
mod jurisdiction;
mod markers;
mod metadata;
mod outline;
mod outline_builder;
mod part_inference;
mod part_tracker;
mod sentences;
mod table;

pub use columns::Column;
pub use headings::{Heading, heading};
pub use markers::{is_number_sign, marker_len};
pub use metadata::{DocumentKind, ReportMetadata, metadata};
pub use outline::{Outline, Part, Section, SectionId, Sentence, SentenceId, SentenceKind};
pub use part_inference::is_chinese;
pub use sentences::{clauses, sentence_spans};
pub use table::{Cell, Tables};

use crate::normalize::CleanText;

/// Finds headings, sections with their parts, sentences and tables.
#[must_use]
pub fn outline(clean: &CleanText) -> Outline {
    let text = &clean.text;
    let (mut outline, is_part_decided) = outline_builder::build_outline(clean);
    part_inference::fill_leading_parts(text, &mut outline, is_part_decided);
    part_inference::infer_by_modality(text, &mut outline);
    part_inference::infer_section_parts(text, &mut outline);
    part_inference::apply_document_kind(&mut outline);
    hierarchy::set_hierarchy(text, &mut outline);
    hierarchy::close_sections(clean, &mut outline);
    outline
}
