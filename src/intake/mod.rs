//! Extracts the visible text from a file or from the HTML of a clipboard; nothing is executed or fetched.
//!
//! The text has one paragraph a line, tabs between the cells of a table, and the numbers of lists as they are shown.
//!
//! ```
//! let html = "<table><tr><th>指标<th>目标<tr><td>粮食总产<td>18亿斤</table>";
//! assert_eq!(goalcards::intake::clipboard(html).text, "指标\t目标\n粮食总产\t18亿斤");
//! ```

mod archive;
mod article;
mod body;
mod character_references;
mod docx;
mod encoding;
mod file_type;
mod html;
mod list_numerals;
mod markup;
mod numbering;
mod open_elements;
mod outcome;
mod page;
mod styles;
mod table;
mod text_lines;

pub use outcome::{Doubt, ExtractedText, Gb18030, MAX_FILE_BYTES, Refusal};

use file_type::{FileType, file_type};
use outcome::MAX_TEXT_BYTES;

/// The text of a file; its type is decided by its bytes, and by its name only where they do not tell.
///
/// # Errors
///
/// A [`Refusal`] where the file has no text that can be read.
pub fn file(name: &str, bytes: &[u8], gb18030: Gb18030) -> Result<ExtractedText, Refusal> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Refusal::Large);
    }
    let extracted = match file_type(name, bytes)? {
        FileType::Docx => ExtractedText { text: docx::text(bytes)?, doubt: None },
        FileType::Html => {
            let decoded = encoding::decode(bytes, gb18030)?;
            ExtractedText { text: html::page(&decoded.text), doubt: decoded.doubt }
        }
        FileType::Text => encoding::decode(bytes, gb18030)?,
    };
    match extracted.text.len() {
        _ if extracted.text.trim().is_empty() => Err(Refusal::Empty),
        length if length > MAX_TEXT_BYTES => Err(Refusal::Large),
        _ => Ok(extracted),
    }
}

/// The text of what was copied from a page or a document, given as HTML.
pub fn clipboard(html: &str) -> ExtractedText {
    ExtractedText { text: html::fragment(html), doubt: None }
}
