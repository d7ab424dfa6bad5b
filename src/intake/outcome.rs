//! What extracting gives: the text of a file with a doubt about it, or the reason why there is none.

/// A file with more bytes is not opened.
pub const MAX_FILE_BYTES: usize = 64 << 20;

/// The text of a file has at most so many bytes, far more than is analysed.
pub(super) const MAX_TEXT_BYTES: usize = 16 << 20;

/// Decodes GB18030, whose tables only the browser has; `None` where there is no decoder.
pub type Gb18030<'a> = &'a dyn Fn(&[u8]) -> Option<String>;

/// The text of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtractedText {
    /// Its text.
    pub text: String,
    /// Why it may be incomplete or wrong.
    pub doubt: Option<Doubt>,
}

/// Why the text of a file may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The encoding of the file is not certain.
    Encoding,
    /// Some characters could not be decoded, and became U+FFFD.
    Characters,
}

/// Why a file gives no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It contains no text.
    Empty,
    /// More bytes than [`MAX_FILE_BYTES`], or more text than anybody reads.
    Large,
    /// It unpacks to more than it declares, or than a document contains.
    Bomb,
    /// It is truncated or damaged.
    Broken,
    /// It needs a password.
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
    /// Some other file without text.
    Unknown,
}

impl Refusal {
    /// Every reason; a worker sends the index of one of them.
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
