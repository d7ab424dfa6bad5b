//! What a file is: by how its bytes begin, since endings are often wrong.

use super::{Refusal, archive::Archive};

/// What can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Docx,
    Html,
    Text,
}

/// What begins so is something that we do not read.
const BEGINNINGS: &[(&[u8], Refusal)] = &[
    (b"%PDF", Refusal::Pdf),
    (b"{\\rtf", Refusal::Rtf),
    (b"Rar!", Refusal::Archive),
    (b"7z\xBC\xAF", Refusal::Archive),
    (b"\x1F\x8B", Refusal::Archive),
    (b"\x89PNG", Refusal::Picture),
    (b"\xFF\xD8\xFF", Refusal::Picture),
    (b"GIF8", Refusal::Picture),
    (b"BM", Refusal::Picture),
    (b"II*\0", Refusal::Picture),
    (b"MM\0*", Refusal::Picture),
    (b"RIFF", Refusal::Picture),
];

/// What an ending says, where the bytes say nothing.
const ENDINGS: &[(&str, Refusal)] = &[
    ("pdf", Refusal::Pdf),
    ("doc", Refusal::OldWord),
    ("wps", Refusal::OldWord),
    ("dot", Refusal::OldWord),
    ("xls", Refusal::Sheet),
    ("xlsx", Refusal::Sheet),
    ("et", Refusal::Sheet),
    ("csv", Refusal::Sheet),
    ("ppt", Refusal::Slides),
    ("dps", Refusal::Slides),
    ("rtf", Refusal::Rtf),
    ("ofd", Refusal::Ofd),
    ("zip", Refusal::Archive),
    ("heic", Refusal::Picture),
];

/// What a file is; an error where it is something without text for us.
pub(super) fn of(name: &str, bytes: &[u8]) -> Result<Kind, Refusal> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let ending = ending.as_deref().unwrap_or_default();
    let told = ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, refusal)| *refusal);
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.starts_with(b"PK") {
        return zipped(bytes, ending, told);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(compound(bytes, told));
    }
    // A text may begin with two letters by chance.
    let begins = |(mark, _): &&(&[u8], Refusal)| {
        bytes.starts_with(mark) && (mark.len() > 2 || bytes[..bytes.len().min(64)].contains(&0))
    };
    if let Some((_, refusal)) = BEGINNINGS.iter().find(begins) {
        return Err(*refusal);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(Refusal::Picture);
    }
    if is_html(bytes) || matches!(ending, "html" | "htm" | "xhtml" | "shtml") {
        return Ok(Kind::Html);
    }
    match told {
        Some(refusal @ Refusal::Sheet) => Err(refusal),
        // A text under the name of a document is a text, if it is one.
        Some(refusal) if bytes.contains(&0) => Err(refusal),
        _ if ending == "docx" && bytes.contains(&0) => Err(Refusal::Broken),
        _ => Ok(Kind::Text),
    }
}

/// A document of Word or WPS is a zip, as are many others.
fn zipped(bytes: &[u8], ending: &str, told: Option<Refusal>) -> Result<Kind, Refusal> {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(_) if ending == "docx" => return Err(Refusal::Broken),
        Err(broken) => return Err(told.unwrap_or(broken)),
    };
    let has = |beginning: &[u8]| archive.names().any(|name| name.starts_with(beginning));
    if has(b"word/") {
        Ok(Kind::Docx)
    } else if has(b"xl/") {
        Err(Refusal::Sheet)
    } else if has(b"ppt/") {
        Err(Refusal::Slides)
    } else if has(b"OFD.xml") {
        Err(Refusal::Ofd)
    } else if ending == "docx" || has(b"_rels/") {
        Ok(Kind::Docx)
    } else {
        Err(Refusal::Archive)
    }
}

/// Documents of the nineties, and new ones behind a password.
fn compound(bytes: &[u8], told: Option<Refusal>) -> Refusal {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if holds("EncryptedPackage") {
        Refusal::Encrypted
    } else if holds("Workbook") {
        Refusal::Sheet
    } else if holds("PowerPoint Document") {
        Refusal::Slides
    } else {
        told.unwrap_or(Refusal::OldWord)
    }
}

/// Whether the first two thousand bytes hold what only a page of the web holds; UTF-16 has a zero in each letter.
fn is_html(bytes: &[u8]) -> bool {
    let head: Vec<u8> =
        bytes.iter().take(4096).filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    let holds = |mark: &[u8]| head.windows(mark.len()).any(|window| window == mark);
    let first = head.iter().find(|byte| !byte.is_ascii_whitespace() && byte.is_ascii());
    first == Some(&b'<')
        && [
            &b"<!doctype html"[..],
            b"<html",
            b"<head",
            b"<body",
            b"<table",
            b"<div",
            b"<p>",
            b"<meta",
        ]
        .iter()
        .any(|mark| holds(mark))
}
