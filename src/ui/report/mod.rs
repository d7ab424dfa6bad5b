//! One report made ready to show: paragraphs, marks, names of sections, passages.

pub(crate) mod compared_reports;
pub(crate) mod mark_ranges;
pub(crate) mod mark_spans;
pub(crate) mod paragraphs;
pub(crate) mod passages;
pub(crate) mod report_view;
pub(crate) mod section_names;
pub(crate) mod sentence;
pub(crate) mod text_lines;
pub(crate) mod year_reports;
