//! Bytes of a file, or the HTML of a clipboard, to the text that a reader sees in it; nothing is executed or fetched.
//!
//! The text is what the reading understands: a paragraph a line, the cells of a table parted by tabs,
//! lists with the numbers that they show.
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
mod page;
mod styles;
mod table;
mod text_lines;

/// A file with more bytes than this is not opened.
pub const MAX_FILE_BYTES: usize = 64 << 20;

/// No text of a file is longer, in bytes: far beyond what is analysed.
const MAX_TEXT_BYTES: usize = 16 << 20;

/// Decodes GB18030, which only the browser has tables for; nothing where there is no decoder.
pub type Gb18030<'a> = &'a dyn Fn(&[u8]) -> Option<String>;

/// What stands in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtractedText {
    /// Its text.
    pub text: String,
    /// Why it may not be all, or not right.
    pub doubt: Option<Doubt>,
}

/// Why the text of a file may not be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is not sure in which encoding the file was written.
    Encoding,
    /// Some characters could not be read; they stand as U+FFFD.
    Characters,
}

/// Why a file has no text for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is in it.
    Empty,
    /// More bytes than [`LARGEST`], or more text than anybody reads.
    Large,
    /// It unpacks to far more than it says, or than a document holds.
    Bomb,
    /// It ends too early, or is not what it begins as.
    Broken,
    /// It opens with a password alone.
    Encrypted,
    /// `.pdf`
    Pdf,
    /// `.doc`, `.wps`
    OldWord,
    /// `.ofd`
    Ofd,
    /// `.xlsx`, `.xls`, `.et`, `.csv`
    Sheet,
    /// `.pptx`, `.ppt`
    Slides,
    /// `.rtf`
    Rtf,
    /// `.zip`, `.rar`, `.7z`
    Archive,
    /// A photo or a scan.
    Picture,
    /// Something else that is no text.
    Unknown,
}

impl Refusal {
    /// Every reason, in the order of their numbers on the way from a worker.
    pub const ALL: &[Self] = &[
        Self::Empty,
        Self::Large,
        Self::Bomb,
        Self::Broken,
        Self::Encrypted,
        Self::Pdf,
        Self::OldWord,
        Self::Ofd,
        Self::Sheet,
        Self::Slides,
        Self::Rtf,
        Self::Archive,
        Self::Picture,
        Self::Unknown,
    ];
}

/// The text of a file: what it is, is told by its bytes, and by its name only where they do not say.
///
/// # Errors
///
/// A [`Refusal`] where the file has no text for us; nothing of it is given then.
pub fn file(name: &str, bytes: &[u8], gb18030: Gb18030) -> Result<ExtractedText, Refusal> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Refusal::Large);
    }
    let taken = match file_type::file_type(name, bytes)? {
        file_type::FileType::Docx => ExtractedText { text: docx::text(bytes)?, doubt: None },
        file_type::FileType::Html => {
            let decoded = encoding::decode(bytes, gb18030)?;
            ExtractedText { text: html::page(&decoded.text), doubt: decoded.doubt }
        }
        file_type::FileType::Text => encoding::decode(bytes, gb18030)?,
    };
    match taken.text.len() {
        _ if taken.text.trim().is_empty() => Err(Refusal::Empty),
        length if length > MAX_TEXT_BYTES => Err(Refusal::Large),
        _ => Ok(taken),
    }
}

/// The text of what was copied from a page or a document, given as HTML.
pub fn clipboard(html: &str) -> ExtractedText {
    ExtractedText { text: html::fragment(html), doubt: None }
}
