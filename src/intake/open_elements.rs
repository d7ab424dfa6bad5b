//! The open elements of a document, which collect lines: paragraphs, text boxes, tables; each passes them on when it is closed.

use super::{
    numbering::Numbering,
    styles::{ListPosition, Styles},
    table::{self, Cell},
    text_lines::joined,
};
use crate::text::one_of;

/// An open paragraph.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) style: String,
    pub(super) in_list: ListPosition,
    /// Its end mark was deleted: the next paragraph continues it.
    pub(super) is_joined: bool,
    /// The lines of its text boxes.
    pub(super) boxes: Vec<String>,
}

/// An open element that collects lines.
#[derive(Debug)]
pub(super) enum OpenElement {
    Paragraph(Paragraph),
    /// A text box of a paragraph, with its lines.
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

/// The elements that are open, and the lines that are complete.
#[derive(Default)]
pub(super) struct OpenElements {
    /// The styles of the document.
    pub(super) styles: Styles,
    /// The lists of the document.
    pub(super) numbering: Numbering,
    /// The open elements, the outermost first.
    pub(super) stack: Vec<OpenElement>,
    /// The lines outside all open elements.
    pub(super) lines: Vec<String>,
    /// The text of a paragraph whose end mark was deleted.
    pub(super) carried: String,
}

impl OpenElements {
    /// Closes an element, and passes its lines to the element around it.
    pub(super) fn end(&mut self, place: OpenElement) {
        match place {
            OpenElement::Paragraph(paragraph) => self.end_paragraph(paragraph),
            OpenElement::Box(lines) => {
                if let Some(OpenElement::Paragraph(paragraph)) = self.stack.last_mut() {
                    add(&mut paragraph.boxes, lines);
                } else {
                    self.give(lines);
                }
            }
            OpenElement::Cell { mut cell, mut lines, is_nested } => {
                if let Some(OpenElement::Row { cells, lines: outer, .. }) = self.stack.last_mut() {
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
                    self.stack.last_mut()
                    && !is_deleted
                {
                    *is_nested |= !lines.is_empty();
                    if *is_nested {
                        // A table around another table is layout.
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
                if let Some(OpenElement::Cell { is_nested, .. }) = self.stack.last_mut() {
                    *is_nested = true;
                }
                self.give(lines);
            }
        }
    }

    fn end_paragraph(&mut self, paragraph: Paragraph) {
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

    /// Adds lines to the innermost open element.
    fn give(&mut self, given: Vec<String>) {
        match self.stack.last_mut() {
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

/// Appends lines to lines.
fn add(lines: &mut Vec<String>, mut more: Vec<String>) {
    if lines.is_empty() {
        *lines = more;
    } else {
        lines.append(&mut more);
    }
}
