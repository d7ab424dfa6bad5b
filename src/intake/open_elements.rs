//! What is open in a document and gathers lines: paragraphs, text boxes, tables; each hands them on at its end.

use super::{
    body::BodyReader,
    styles::ListPosition,
    table::{self, Cell},
    text_lines::joined,
};
use crate::text::one_of;

/// A paragraph as it grows.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) style: String,
    pub(super) in_list: ListPosition,
    /// Its mark was deleted: the next paragraph goes on from it.
    pub(super) is_joined: bool,
    /// What stands in its text boxes.
    pub(super) boxes: Vec<String>,
}

/// What is open and gathers lines.
#[derive(Debug)]
pub(super) enum OpenElement {
    Paragraph(Paragraph),
    /// Lines so far of a box in a paragraph.
    Box(Vec<String>),
    Table {
        rows: Vec<Vec<Cell>>,
        is_nested: bool,
        lines: Vec<String>,
    },
    Row {
        cells: Vec<Cell>,
        lines: Vec<String>,
        is_deleted: bool,
    },
    Cell {
        cell: Cell,
        lines: Vec<String>,
        is_nested: bool,
    },
}

impl BodyReader {
    /// Hands on what a place has gathered to the one around it.
    pub(super) fn end(&mut self, place: OpenElement) {
        match place {
            OpenElement::Paragraph(paragraph) => self.end_paragraph(paragraph),
            OpenElement::Box(lines) => {
                if let Some(OpenElement::Paragraph(paragraph)) = self.places.last_mut() {
                    add(&mut paragraph.boxes, lines);
                } else {
                    self.give(lines);
                }
            }
            OpenElement::Cell { mut cell, mut lines, is_nested } => {
                if let Some(OpenElement::Row { cells, lines: outer, .. }) = self.places.last_mut() {
                    if is_nested {
                        add(outer, std::mem::take(&mut lines));
                    } else {
                        cell.text = joined(&lines);
                    }
                    cells.push(cell);
                }
            }
            OpenElement::Row { cells, lines, is_deleted } => {
                if let Some(OpenElement::Table { rows, lines: outer, is_nested }) =
                    self.places.last_mut()
                    && !is_deleted
                {
                    *is_nested |= !lines.is_empty();
                    if *is_nested {
                        // Around another table this one only places things.
                        let texts =
                            std::mem::take(rows).into_iter().flatten().map(|cell| cell.text);
                        outer.extend(texts.filter(|text| !text.is_empty()));
                        outer.extend(
                            cells.into_iter().map(|cell| cell.text).filter(|text| !text.is_empty()),
                        );
                        add(outer, lines);
                    } else {
                        rows.push(cells);
                    }
                }
            }
            OpenElement::Table { rows, mut lines, .. } => {
                add(&mut lines, table::lines(rows));
                if let Some(OpenElement::Cell { is_nested, .. }) = self.places.last_mut() {
                    *is_nested = true;
                }
                self.give(lines);
            }
        }
    }

    fn end_paragraph(&mut self, paragraph: Paragraph) {
        self.in_paragraph_properties = false;
        let mut text = std::mem::take(&mut self.carried);
        text.push_str(&paragraph.text);
        if paragraph.is_joined {
            self.carried = text;
            self.give(paragraph.boxes);
            return;
        }
        let number = self.numbering.next(&paragraph.in_list, &paragraph.style, &self.styles);
        let mut lines = Vec::new();
        let shown = text.trim_matches(one_of(&['\t', ' ', '\n']));
        if !shown.trim().is_empty() && !self.styles.is_contents(&paragraph.style) {
            let mut whole = number.unwrap_or_default();
            if whole.ends_with(|ch: char| ch.is_ascii()) {
                whole.push(' ');
            }
            whole.push_str(shown);
            lines.extend(whole.lines().map(str::to_owned));
        }
        add(&mut lines, paragraph.boxes);
        self.give(lines);
    }

    /// Lines for what is open around.
    fn give(&mut self, given: Vec<String>) {
        match self.places.last_mut() {
            Some(
                OpenElement::Box(lines)
                | OpenElement::Cell { lines, .. }
                | OpenElement::Table { lines, .. }
                | OpenElement::Row { lines, .. },
            ) => add(lines, given),
            Some(OpenElement::Paragraph(paragraph)) => add(&mut paragraph.boxes, given),
            None => add(&mut self.lines, given),
        }
    }
}

/// Adds lines to lines; to none, at no cost.
fn add(lines: &mut Vec<String>, mut more: Vec<String>) {
    if lines.is_empty() {
        *lines = more;
    } else {
        lines.append(&mut more);
    }
}
