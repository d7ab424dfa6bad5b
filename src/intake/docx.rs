//! The text of a document of Word or WPS, with all tracked changes accepted.

use super::{
    archive::Archive,
    body::{BodyReader, Note},
    markup::{Token, Tokens, attribute, local},
    numbering::Numbering,
    outcome::Refusal,
    styles::Styles,
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
    let numbering = Numbering::read(&part("numbering.xml")?);
    let mut reader = BodyReader::new(Styles::read(&part("styles.xml")?), numbering);
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
        crate::text::sort_by(&mut notes, |left, right| left.0 < right.0);
        lines.push("注释".to_owned());
        lines.extend(notes.into_iter().map(|(number, words)| format!("[{number}] {words}")));
    }
    Ok(lines.join("\n"))
}

/// The text of an XML part: UTF-8 in nearly all documents; WPS and Word can also write UTF-16.
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

/// The name of the part that contains the body.
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
