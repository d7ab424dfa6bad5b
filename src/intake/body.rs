//! Reads the body of a document element by element: its visible text, and the paragraph or cell of each part.

use super::{
    character_references,
    markup::{Token, Tokens, attribute, each, local},
    numbering::Numbering,
    open_elements::{OpenElement, OpenElements, Paragraph},
    outcome::{MAX_TEXT_BYTES, Refusal},
    styles::{Styles, is_on},
    table::Cell,
    text_lines::raised,
};

/// Footnotes and endnotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    Foot,
    End,
}

/// Reads the XML of a part of the document.
#[derive(Default)]
pub(super) struct BodyReader {
    /// The elements that are open, with their text.
    open: OpenElements,
    /// The references to notes, each with the id of its note.
    pub(super) notes: Vec<(Note, String)>,
    /// The prefixes of the namespaces whose elements contain text.
    prefixes: Vec<String>,
    /// The current run.
    run: Run,
    /// Inside `rPr`.
    in_run_properties: bool,
    /// Inside `pPr`.
    in_paragraph_properties: bool,
    /// Bytes of text read.
    length: usize,
}

/// The properties of a run, a piece of text with one format.
#[derive(Default)]
struct Run {
    is_hidden: bool,
    is_raised: bool,
    is_text: bool,
}

/// Elements that are invisible once all tracked changes are accepted, or that repeat what is shown elsewhere.
const DROPPED: &[&str] = &[
    "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "sdtPr", "sectPr",
    "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
    "numberingChange", "tblGridChange", "rt", "txPr",
];

impl BodyReader {
    /// A reader of a document with these styles and lists.
    pub(super) fn new(styles: Styles, numbering: Numbering) -> Self {
        Self {
            open: OpenElements { styles, numbering, ..OpenElements::default() },
            ..Self::default()
        }
    }

    /// The lines of a part of the document.
    pub(super) fn read(&mut self, xml: &str) -> Result<Vec<String>, Refusal> {
        self.open.stack.clear();
        // The element that is being skipped, and how many of its name are open.
        let mut dropped: Option<(&str, usize)> = None;
        // For each open set of alternatives, whether its first branch was read.
        let mut branches: Vec<bool> = Vec::new();
        for token in Tokens::xml(xml) {
            if let Some((name, depth)) = &mut dropped {
                match token {
                    Token::Open { name: own, closed: false, .. } if own == *name => *depth += 1,
                    Token::Close(own) if own == *name => *depth -= 1,
                    _ => {}
                }
                dropped = dropped.filter(|(_, depth)| *depth > 0);
                continue;
            }
            if let Token::Open { name, attributes, closed } = token {
                self.learn(attributes);
                if self.drops(local(name), closed, &mut branches) {
                    dropped = (!closed).then_some((name, 1));
                    continue;
                }
            }
            self.token(&token, &mut branches);
            if self.length > MAX_TEXT_BYTES {
                return Err(Refusal::Large);
            }
        }
        if !self.open.stack.is_empty() {
            return Err(Refusal::Broken);
        }
        if !self.open.carried.is_empty() {
            let carried = std::mem::take(&mut self.open.carried);
            self.open.lines.push(carried);
        }
        Ok(std::mem::take(&mut self.open.lines))
    }

    /// Whether an element is skipped; of alternatives the first branch is read.
    fn drops(&mut self, name: &str, closed: bool, branches: &mut Vec<bool>) -> bool {
        match (name, branches.last_mut()) {
            ("AlternateContent", _) if !closed => branches.push(false),
            ("Choice", Some(met)) => return std::mem::replace(met, true),
            ("Fallback", Some(false)) => {}
            _ if DROPPED.contains(&name) => {
                self.mark(name);
                return true;
            }
            _ => {}
        }
        false
    }

    fn token(&mut self, token: &Token<'_>, branches: &mut Vec<bool>) {
        match token {
            Token::Open { name, attributes, closed } if self.is_of_text(name) => {
                self.open_element(local(name), attributes);
                if *closed {
                    self.close_element(local(name));
                }
            }
            Token::Close(name) if local(name) == "AlternateContent" => {
                branches.pop();
            }
            Token::Close(name) if self.is_of_text(name) => self.close_element(local(name)),
            Token::Text(text) if self.run.is_text => self.push(&character_references::decode(text)),
            Token::Raw(text) if self.run.is_text => self.push(text),
            _ => {}
        }
    }

    /// The notes of a part, with their ids.
    pub(super) fn notes_of(&mut self, xml: &str) -> Result<Vec<(String, String)>, Refusal> {
        let mut notes = Vec::new();
        let mut rest = xml;
        // Each note is read like a part of its own.
        while let Some(at) = rest.find("note ") {
            rest = &rest[at..];
            let end = rest.find("note>").map_or(rest.len(), |end| end + "note>".len());
            let (note, after) = rest.split_at(end);
            rest = after;
            let Some((attributes, _)) = note.split_once('>') else { continue };
            let Some(id) = attribute(attributes.trim_start_matches("note"), "id") else { continue };
            if self.prefixes.is_empty() {
                self.prefixes.push("w".to_owned());
            }
            let words = self.read(&note[attributes.len()..])?.join(" ");
            notes.push((id.into_owned(), words.trim().to_owned()));
        }
        Ok(notes)
    }

    /// Learns the prefixes of the namespaces of text: `w` nearly always.
    fn learn(&mut self, attributes: &str) {
        if !attributes.contains("xmlns") {
            return;
        }
        for (name, value) in each(attributes) {
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(prefix) => prefix.trim_start_matches(':'),
                None => continue,
            };
            let is_text = value.contains("wordprocessingml") && value.ends_with("/main")
                || value.ends_with("/math")
                || value.ends_with("/wordml");
            let known = self.prefixes.iter().position(|own| own == prefix);
            match known {
                None if is_text => self.prefixes.push(prefix.to_owned()),
                _ => {}
            }
        }
    }

    fn is_of_text(&self, name: &str) -> bool {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        self.prefixes.iter().any(|own| own == prefix)
    }

    /// Notes a deletion of the end of a paragraph, or of a row.
    fn mark(&mut self, name: &str) {
        if name != "del" && name != "moveFrom" {
            return;
        }
        if self.in_paragraph_properties
            && let Some(OpenElement::Paragraph(paragraph)) = self.open.stack.last_mut()
        {
            paragraph.is_joined = true;
        }
        if let Some(OpenElement::Row { is_deleted, .. }) = self.open.stack.last_mut() {
            *is_deleted = true;
        }
    }

    fn open_element(&mut self, name: &str, attributes: &str) {
        let value = || attribute(attributes, "val").unwrap_or_default().into_owned();
        match name {
            "p" => self.open.stack.push(OpenElement::Paragraph(Paragraph::default())),
            "tbl" => self.open.stack.push(OpenElement::Table {
                rows: Vec::new(),
                is_nested: false,
                lines: Vec::new(),
            }),
            "tr" => self.open.stack.push(OpenElement::Row {
                cells: Vec::new(),
                lines: Vec::new(),
                is_deleted: false,
            }),
            "tc" => self.open.stack.push(OpenElement::Cell {
                cell: Cell { across: 1, ..Cell::default() },
                lines: Vec::new(),
                is_nested: false,
            }),
            "txbxContent" => self.open.stack.push(OpenElement::Box(Vec::new())),
            "pPr" => self.in_paragraph_properties = true,
            "r" => self.begin_run(),
            "rPr" => self.in_run_properties = true,
            "vertAlign" if self.in_run_properties && !self.in_paragraph_properties => {
                self.run.is_raised = value() == "superscript";
            }
            "vanish" if self.in_run_properties && !self.in_paragraph_properties => {
                self.run.is_hidden = is_on(attributes);
            }
            "rStyle" => self.run.is_hidden |= self.open.styles.is_hidden(&value()),
            "t" => self.run.is_text = true,
            "tab" if !self.in_paragraph_properties => self.push("\t"),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("-"),
            "sym" => {
                let code = attribute(attributes, "char")
                    .and_then(|code| u32::from_str_radix(&code, 16).ok());
                if let Some(ch) = code.and_then(char::from_u32) {
                    self.push(ch.encode_utf8(&mut [0; 4]));
                }
            }
            "footnoteReference" => self.note(Note::Foot, attributes),
            "endnoteReference" => self.note(Note::End, attributes),
            _ => self.describe(name, &value, attributes),
        }
    }

    /// Reads the properties of a paragraph or a cell.
    fn describe(&mut self, name: &str, value: &dyn Fn() -> String, attributes: &str) {
        match (self.open.stack.last_mut(), name) {
            (Some(OpenElement::Paragraph(paragraph)), "pStyle") => paragraph.style = value(),
            (Some(OpenElement::Paragraph(paragraph)), "numId") => {
                paragraph.in_list.list = Some(value());
            }
            (Some(OpenElement::Paragraph(paragraph)), "ilvl") => {
                paragraph.in_list.level = value().parse().ok();
            }
            (Some(OpenElement::Cell { cell, .. }), "gridSpan") => {
                cell.across = value().parse().unwrap_or(1);
            }
            (Some(OpenElement::Cell { cell, .. }), "vMerge") => {
                cell.continues =
                    attribute(attributes, "val").is_none_or(|value| value == "continue");
            }
            (Some(OpenElement::Row { cells, .. }), "gridBefore") => {
                let across = value().parse().unwrap_or(1);
                cells.push(Cell { across, ..Cell::default() });
            }
            _ => {}
        }
    }

    fn note(&mut self, kind: Note, attributes: &str) {
        let id = attribute(attributes, "id").unwrap_or_default().into_owned();
        self.notes.push((kind, id));
        self.push(&format!("[{}]", self.notes.len()));
    }

    /// Resets the properties of the run before.
    fn begin_run(&mut self) {
        self.run.is_hidden = false;
        self.run.is_raised = false;
    }

    /// Adds text to the open paragraph.
    fn push(&mut self, text: &str) {
        if self.run.is_hidden {
            return;
        }
        if let Some(OpenElement::Paragraph(paragraph)) = self.open.stack.last_mut() {
            self.length += text.len();
            if self.run.is_raised {
                paragraph.text += &raised(text, paragraph.text.chars().next_back());
            } else {
                paragraph.text.extend(text.chars().filter(|ch| *ch != '\0'));
            }
        }
    }

    fn close_element(&mut self, name: &str) {
        match name {
            "pPr" => self.in_paragraph_properties = false,
            "rPr" => self.in_run_properties = false,
            "r" => self.begin_run(),
            "t" => self.run.is_text = false,
            _ => {
                let is_it = matches!(
                    (self.open.stack.last(), name),
                    (Some(OpenElement::Paragraph(_)), "p")
                        | (Some(OpenElement::Box(_)), "txbxContent")
                        | (Some(OpenElement::Table { .. }), "tbl")
                        | (Some(OpenElement::Row { .. }), "tr")
                        | (Some(OpenElement::Cell { .. }), "tc")
                );
                if is_it && let Some(element) = self.open.stack.pop() {
                    if name == "p" {
                        self.in_paragraph_properties = false;
                    }
                    self.open.end(element);
                }
            }
        }
    }
}
