//! The body of a document, read element by element: what counts as shown, and where it stands.

use super::{
    MAX_TEXT_BYTES, Refusal, character_references,
    markup::{Token, Tokens, attribute, each, local},
    numbering::Numbering,
    open_elements::{OpenElement, Paragraph},
    styles::{Styles, is_on},
    table::Cell,
    text_lines::raised,
};

/// Notes at the foot of a page, or at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    Foot,
    End,
}

/// Reads a part of the document.
#[derive(Default)]
pub(super) struct BodyReader {
    pub(super) styles: Styles,
    pub(super) numbering: Numbering,
    /// The notes that were met, each with its id.
    pub(super) notes: Vec<(Note, String)>,
    /// What prefixes stand for words of the text.
    pub(super) prefixes: Vec<String>,
    pub(super) lines: Vec<String>,
    pub(super) places: Vec<OpenElement>,
    /// The text of a paragraph whose mark was deleted.
    pub(super) carried: String,
    run: Run,
    in_run_properties: bool,
    pub(super) in_paragraph_properties: bool,
    length: usize,
}

/// The words of one format.
#[derive(Default)]
struct Run {
    is_hidden: bool,
    is_raised: bool,
    is_text: bool,
}

/// Elements whose content is not shown once all changes are accepted, or is shown elsewhere.
const DROPPED: &[&str] = &[
    "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "sdtPr", "sectPr",
    "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
    "numberingChange", "tblGridChange", "rt", "txPr",
];

impl BodyReader {
    /// A reader of a document with these styles and lists.
    pub(super) fn new(styles: Styles, numbering: Numbering) -> Self {
        Self { styles, numbering, ..Self::default() }
    }

    /// The lines of a part.
    pub(super) fn read(&mut self, xml: &str) -> Result<Vec<String>, Refusal> {
        self.places.clear();
        // What is being left out: up to the end of that element.
        let mut dropped: Option<(&str, usize)> = None;
        // Whether a first branch was met, of each set of branches that is open.
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
        if !self.places.is_empty() {
            return Err(Refusal::Broken);
        }
        if !self.carried.is_empty() {
            let carried = std::mem::take(&mut self.carried);
            self.lines.push(carried);
        }
        Ok(std::mem::take(&mut self.lines))
    }

    /// Whether an element is left out; of branches that say the same, the first is kept.
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
                self.open(local(name), attributes);
                if *closed {
                    self.close(local(name));
                }
            }
            Token::Close(name) if local(name) == "AlternateContent" => {
                branches.pop();
            }
            Token::Close(name) if self.is_of_text(name) => self.close(local(name)),
            Token::Text(text) if self.run.is_text => self.push(&character_references::decode(text)),
            Token::Raw(text) if self.run.is_text => self.push(text),
            _ => {}
        }
    }

    /// Notes by their ids.
    pub(super) fn notes_of(&mut self, xml: &str) -> Result<Vec<(String, String)>, Refusal> {
        let mut notes = Vec::new();
        let mut rest = xml;
        // Each note is a part of its own.
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

    /// Which prefix stands for the words of the text: `w` nearly always.
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

    /// What a mark says that holds nothing: of a deleted paragraph end, or row.
    fn mark(&mut self, name: &str) {
        if name != "del" && name != "moveFrom" {
            return;
        }
        if self.in_paragraph_properties
            && let Some(OpenElement::Paragraph(paragraph)) = self.places.last_mut()
        {
            paragraph.is_joined = true;
        }
        if let Some(OpenElement::Row { is_deleted, .. }) = self.places.last_mut() {
            *is_deleted = true;
        }
    }

    fn open(&mut self, name: &str, attributes: &str) {
        let value = || attribute(attributes, "val").unwrap_or_default().into_owned();
        match name {
            "p" => self.places.push(OpenElement::Paragraph(Paragraph::default())),
            "tbl" => self.places.push(OpenElement::Table {
                rows: Vec::new(),
                is_nested: false,
                lines: Vec::new(),
            }),
            "tr" => self.places.push(OpenElement::Row {
                cells: Vec::new(),
                lines: Vec::new(),
                is_deleted: false,
            }),
            "tc" => self.places.push(OpenElement::Cell {
                cell: Cell { across: 1, ..Cell::default() },
                lines: Vec::new(),
                is_nested: false,
            }),
            "txbxContent" => self.places.push(OpenElement::Box(Vec::new())),
            "pPr" => self.in_paragraph_properties = true,
            "r" => self.begin_run(),
            "rPr" => self.in_run_properties = true,
            "vertAlign" if self.in_run_properties && !self.in_paragraph_properties => {
                self.run.is_raised = value() == "superscript";
            }
            "vanish" if self.in_run_properties && !self.in_paragraph_properties => {
                self.run.is_hidden = is_on(attributes);
            }
            "rStyle" => self.run.is_hidden |= self.styles.is_hidden(&value()),
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

    /// What the properties of a paragraph or a cell say.
    fn describe(&mut self, name: &str, value: &dyn Fn() -> String, attributes: &str) {
        match (self.places.last_mut(), name) {
            (Some(OpenElement::Paragraph(paragraph)), "pStyle") => paragraph.style = value(),
            (Some(OpenElement::Paragraph(paragraph)), "numId") => {
                paragraph.in_list.list = Some(value())
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

    /// Nothing of the run before holds for the next.
    fn begin_run(&mut self) {
        self.run.is_hidden = false;
        self.run.is_raised = false;
    }

    /// Text of the paragraph that is open.
    fn push(&mut self, text: &str) {
        if self.run.is_hidden {
            return;
        }
        if let Some(OpenElement::Paragraph(paragraph)) = self.places.last_mut() {
            self.length += text.len();
            if self.run.is_raised {
                paragraph.text += &raised(text, paragraph.text.chars().next_back());
            } else {
                paragraph.text.extend(text.chars().filter(|ch| *ch != '\0'));
            }
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "pPr" => self.in_paragraph_properties = false,
            "rPr" => self.in_run_properties = false,
            "r" => self.begin_run(),
            "t" => self.run.is_text = false,
            _ => {
                let is_it = matches!(
                    (self.places.last(), name),
                    (Some(OpenElement::Paragraph(_)), "p")
                        | (Some(OpenElement::Box(_)), "txbxContent")
                        | (Some(OpenElement::Table { .. }), "tbl")
                        | (Some(OpenElement::Row { .. }), "tr")
                        | (Some(OpenElement::Cell { .. }), "tc")
                );
                if is_it && let Some(place) = self.places.pop() {
                    self.end(place);
                }
            }
        }
    }
}
