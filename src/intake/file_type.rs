//! The type of a file: by its first bytes, since file extensions are often wrong.

use super::{archive::Archive, outcome::Refusal};

/// A type of file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileType {
    Docx,
    Html,
    Text,
}

/// First bytes of files that are not read.
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
    (b"MIME-Version:", Refusal::OldWord),
];

/// File extensions, for files whose bytes do not tell.
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

/// Markup near the start of a file that begins with a tag, and why it is not read, if so; the first that occurs decides.
const MARKUP: &[(&[u8], Option<Refusal>)] = &[
    // Word 2003 XML, and a whole document as one XML file.
    (b"<w:worddocument", Some(Refusal::OldWord)),
    (b"<pkg:package", Some(Refusal::OldWord)),
    (b"<office:document", Some(Refusal::OldWord)),
    (b"urn:schemas-microsoft-com:office:spreadsheet", Some(Refusal::Sheet)),
    (b"<!doctype html", None),
    (b"<html", None),
    (b"<head", None),
    (b"<body", None),
    (b"<table", None),
    (b"<div", None),
    (b"<p>", None),
    (b"<meta ", None),
    (b"<svg", Some(Refusal::Picture)),
    (b"<?xml", Some(Refusal::Unknown)),
];

/// The type of a file; an error where it gives no text.
pub(super) fn file_type(name: &str, bytes: &[u8]) -> Result<FileType, Refusal> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let ending = ending.as_deref().unwrap_or_default();
    let told = ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, refusal)| *refusal);
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if [b"PK\x03", b"PK\x05", b"PK\x07"].iter().any(|mark| bytes.starts_with(*mark)) {
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
    let head = head(bytes);
    let holds = |mark: &[u8]| head.windows(mark.len()).any(|window| window == mark);
    let first = head.iter().find(|byte| !byte.is_ascii_whitespace() && byte.is_ascii());
    if first == Some(&b'<')
        && let Some((_, refusal)) = MARKUP.iter().find(|(mark, _)| holds(mark))
    {
        return refusal.map_or(Ok(FileType::Html), Err);
    }
    if matches!(ending, "html" | "htm" | "xhtml" | "shtml") {
        return Ok(FileType::Html);
    }
    match told {
        Some(refusal @ Refusal::Sheet) => Err(refusal),
        // A text with the extension of a document is read as a text.
        Some(refusal) if bytes.contains(&0) => Err(refusal),
        _ if ending == "docx" && bytes.contains(&0) => Err(Refusal::Broken),
        _ => Ok(FileType::Text),
    }
}

/// The type of a zip, which documents of Word and WPS and many other files are.
fn zipped(bytes: &[u8], ending: &str, told: Option<Refusal>) -> Result<FileType, Refusal> {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(_) if ending == "docx" => return Err(Refusal::Broken),
        Err(broken) => return Err(told.unwrap_or(broken)),
    };
    let has = |beginning: &[u8]| archive.names().any(|name| name.starts_with(beginning));
    if has(b"word/") {
        Ok(FileType::Docx)
    } else if has(b"xl/") {
        Err(Refusal::Sheet)
    } else if has(b"content.xml") {
        // OpenDocument, which Word and WPS can open.
        Err(Refusal::OldWord)
    } else if has(b"ppt/") {
        Err(Refusal::Slides)
    } else if has(b"OFD.xml") {
        Err(Refusal::Ofd)
    } else if ending == "docx" || has(b"_rels/") {
        Ok(FileType::Docx)
    } else {
        Err(Refusal::Archive)
    }
}

/// The type of a compound file: an old document, or a new one with a password.
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

/// The start of the file in lower case, without the zero bytes of UTF-16.
fn head(bytes: &[u8]) -> Vec<u8> {
    let letters = bytes.iter().take(4096).filter(|byte| **byte != 0);
    letters.map(u8::to_ascii_lowercase).collect()
}
