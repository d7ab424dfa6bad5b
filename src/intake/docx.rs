//! A document of Word or WPS: its body as it shows when all tracked changes are accepted.

use super::{
    LONGEST, Refusal,
    archive::Archive,
    block::joined,
    entity,
    markup::{Token, Tokens, attribute, each, local},
    numbering::Numbering,
    styles::{InList, Styles, is_on},
    table::{self, Cell},
};

/// The text of a document.
pub(super) fn text(bytes: &[u8]) -> Result<String, Refusal> {
    let archive = Archive::open(bytes)?;
    let main = main_part(&archive)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let part = |name: &str| -> Result<String, Refusal> {
        let name = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        Ok(archive.read(&name)?.map(words).unwrap_or_default())
    };
    let body = words(archive.read(&main)?.ok_or(Refusal::Broken)?);
    let mut reader = Reader {
        styles: Styles::read(&part("styles.xml")?),
        numbering: Numbering::read(&part("numbering.xml")?),
        ..Reader::default()
    };
    let mut lines = reader.read(&body)?;
    let asked = std::mem::take(&mut reader.notes);
    let mut notes = Vec::new();
    for (kind, name) in [(Note::Foot, "footnotes.xml"), (Note::End, "endnotes.xml")] {
        if asked.iter().any(|(own, _)| *own == kind) {
            let xml = part(name)?;
            for (id, words) in reader.notes_of(&xml)? {
                let number = asked.iter().position(|(own, known)| *own == kind && *known == id);
                notes.extend(number.map(|number| (number + 1, words)));
            }
        }
    }
    if !notes.is_empty() {
        crate::text::sort_by(&mut notes, |one, other| one.0 < other.0);
        lines.push("注释".to_owned());
        lines.extend(notes.into_iter().map(|(number, words)| format!("[{number}] {words}")));
    }
    Ok(lines.join("\n"))
}

/// XML is UTF-8 in every document that is written today; WPS and Word can write UTF-16.
fn words(bytes: Vec<u8>) -> String {
    match &bytes[..] {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => {
            let is_little = bytes[0] == 0xFF;
            let unit = |two: &[u8]| {
                let two = [two[0], two[1]];
                if is_little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) }
            };
            let units: Vec<u16> = bytes[2..].chunks_exact(2).map(unit).collect();
            String::from_utf16_lossy(&units)
        }
        _ => String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    }
}

/// The name of the part that holds the body.
fn main_part(archive: &Archive<'_>) -> Result<String, Refusal> {
    let relations = archive.read("_rels/.rels")?.map(words).unwrap_or_default();
    let target = Tokens::xml(&relations).find_map(|token| {
        let Token::Open { name, attributes, .. } = token else { return None };
        let kind = attribute(attributes, "Type")?;
        let is_main = local(name) == "Relationship" && kind.ends_with("/officeDocument");
        is_main.then(|| attribute(attributes, "Target")).flatten()
    });
    let target = target.unwrap_or_else(|| "word/document.xml".into());
    Ok(target.trim_start_matches('/').to_owned())
}

/// Notes at the foot of a page, or at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Note {
    Foot,
    End,
}

/// A paragraph as it grows.
#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    style: String,
    in_list: InList,
    /// Its mark was deleted: the next paragraph goes on from it.
    is_joined: bool,
    /// What stands in its text boxes.
    boxes: Vec<String>,
}

/// What is open and gathers lines.
#[derive(Debug)]
enum Place {
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

/// Reads a part of the document.
#[derive(Default)]
struct Reader {
    styles: Styles,
    numbering: Numbering,
    /// The notes that were met, each with its id.
    notes: Vec<(Note, String)>,
    /// What prefixes stand for words of the text.
    prefixes: Vec<String>,
    lines: Vec<String>,
    places: Vec<Place>,
    /// The text of a paragraph whose mark was deleted.
    carried: String,
    run: Run,
    length: usize,
}

/// The words of one format.
#[derive(Default)]
struct Run {
    is_hidden: bool,
    is_text: bool,
    in_run_properties: bool,
    in_paragraph_properties: bool,
}

/// Elements whose content is not shown once all changes are accepted, or is shown elsewhere.
const DROPPED: &[&str] = &[
    "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "sdtPr", "sectPr",
    "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
    "numberingChange", "tblGridChange", "rt", "txPr",
];

impl Reader {
    /// The lines of a part.
    fn read(&mut self, xml: &str) -> Result<Vec<String>, Refusal> {
        self.places.clear();
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
                if *depth == 0 {
                    dropped = None;
                }
                continue;
            }
            match token {
                Token::Open { name, attributes, closed } => {
                    self.learn(attributes);
                    match local(name) {
                        "AlternateContent" if !closed => branches.push(false),
                        "Choice" if branches.last() == Some(&true) => {
                            dropped = (!closed).then_some((name, 1))
                        }
                        "Choice" => {
                            if let Some(met) = branches.last_mut() {
                                *met = true;
                            }
                        }
                        "Fallback" if branches.last() == Some(&false) => {}
                        dropping if DROPPED.contains(&dropping) => {
                            self.mark(dropping);
                            dropped = (!closed).then_some((name, 1));
                        }
                        _ if self.is_of_text(name) => {
                            self.open(local(name), attributes);
                            if closed {
                                self.close(local(name));
                            }
                        }
                        _ => {}
                    }
                }
                Token::Close(name) if local(name) == "AlternateContent" => {
                    branches.pop();
                }
                Token::Close(name) if self.is_of_text(name) => self.close(local(name)),
                Token::Close(_) => {}
                Token::Text(text) if self.run.is_text => self.push(&entity::decode(text)),
                Token::Raw(text) if self.run.is_text => self.push(text),
                Token::Text(_) | Token::Raw(_) => {}
            }
            if self.length > LONGEST {
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

    /// Notes by their ids.
    fn notes_of(&mut self, xml: &str) -> Result<Vec<(String, String)>, Refusal> {
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
        if self.run.in_paragraph_properties
            && let Some(Place::Paragraph(paragraph)) = self.places.last_mut()
        {
            paragraph.is_joined = true;
        }
        if let Some(Place::Row { is_deleted, .. }) = self.places.last_mut() {
            *is_deleted = true;
        }
    }

    fn open(&mut self, name: &str, attributes: &str) {
        let value = || attribute(attributes, "val").unwrap_or_default().into_owned();
        match name {
            "p" => self.places.push(Place::Paragraph(Paragraph::default())),
            "tbl" => self.places.push(Place::Table {
                rows: Vec::new(),
                is_nested: false,
                lines: Vec::new(),
            }),
            "tr" => self.places.push(Place::Row {
                cells: Vec::new(),
                lines: Vec::new(),
                is_deleted: false,
            }),
            "tc" => self.places.push(Place::Cell {
                cell: Cell { across: 1, ..Cell::default() },
                lines: Vec::new(),
                is_nested: false,
            }),
            "txbxContent" => self.places.push(Place::Box(Vec::new())),
            "pPr" => self.run.in_paragraph_properties = true,
            "r" => self.run.is_hidden = false,
            "rPr" => self.run.in_run_properties = true,
            "vanish" if self.run.in_run_properties && !self.run.in_paragraph_properties => {
                self.run.is_hidden = is_on(attributes);
            }
            "rStyle" => self.run.is_hidden |= self.styles.is_hidden(&value()),
            "t" => self.run.is_text = true,
            "tab" if !self.run.in_paragraph_properties => self.push("\t"),
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
            (Some(Place::Paragraph(paragraph)), "pStyle") => paragraph.style = value(),
            (Some(Place::Paragraph(paragraph)), "numId") => paragraph.in_list.list = Some(value()),
            (Some(Place::Paragraph(paragraph)), "ilvl") => {
                paragraph.in_list.level = value().parse().ok()
            }
            (Some(Place::Cell { cell, .. }), "gridSpan") => {
                cell.across = value().parse().unwrap_or(1)
            }
            (Some(Place::Cell { cell, .. }), "vMerge") => {
                cell.continues =
                    attribute(attributes, "val").is_none_or(|value| value == "continue");
            }
            (Some(Place::Row { cells, .. }), "gridBefore") => {
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

    /// Text of the paragraph that is open.
    fn push(&mut self, text: &str) {
        if self.run.is_hidden {
            return;
        }
        if let Some(Place::Paragraph(paragraph)) = self.places.last_mut() {
            self.length += text.len();
            paragraph.text.extend(text.chars().filter(|ch| *ch != '\0'));
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "pPr" => self.run.in_paragraph_properties = false,
            "rPr" => self.run.in_run_properties = false,
            "r" => self.run.is_hidden = false,
            "t" => self.run.is_text = false,
            _ => {
                let is_it = matches!(
                    (self.places.last(), name),
                    (Some(Place::Paragraph(_)), "p")
                        | (Some(Place::Box(_)), "txbxContent")
                        | (Some(Place::Table { .. }), "tbl")
                        | (Some(Place::Row { .. }), "tr")
                        | (Some(Place::Cell { .. }), "tc")
                );
                if is_it && let Some(place) = self.places.pop() {
                    self.end(place);
                }
            }
        }
    }

    /// Hands on what a place has gathered to the one around it.
    fn end(&mut self, place: Place) {
        match place {
            Place::Paragraph(paragraph) => self.end_paragraph(paragraph),
            Place::Box(lines) => {
                if let Some(Place::Paragraph(paragraph)) = self.places.last_mut() {
                    add(&mut paragraph.boxes, lines);
                } else {
                    self.give(lines);
                }
            }
            Place::Cell { mut cell, mut lines, is_nested } => {
                if let Some(Place::Row { cells, lines: outer, .. }) = self.places.last_mut() {
                    if is_nested {
                        add(outer, std::mem::take(&mut lines));
                    } else {
                        cell.text = joined(&lines);
                    }
                    cells.push(cell);
                }
            }
            Place::Row { cells, lines, is_deleted } => {
                if let Some(Place::Table { rows, lines: outer, is_nested }) = self.places.last_mut()
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
            Place::Table { rows, mut lines, .. } => {
                add(&mut lines, table::lines(rows));
                if let Some(Place::Cell { is_nested, .. }) = self.places.last_mut() {
                    *is_nested = true;
                }
                self.give(lines);
            }
        }
    }

    fn end_paragraph(&mut self, paragraph: Paragraph) {
        self.run.in_paragraph_properties = false;
        let mut text = std::mem::take(&mut self.carried);
        text.push_str(&paragraph.text);
        if paragraph.is_joined {
            self.carried = text;
            self.give(paragraph.boxes);
            return;
        }
        let number = self.numbering.next(&paragraph.in_list, &paragraph.style, &self.styles);
        let mut lines = Vec::new();
        let shown = text.trim_matches(['\t', ' ', '\n']);
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
                Place::Box(lines)
                | Place::Cell { lines, .. }
                | Place::Table { lines, .. }
                | Place::Row { lines, .. },
            ) => add(lines, given),
            Some(Place::Paragraph(paragraph)) => add(&mut paragraph.boxes, given),
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
