//! The files in a zip: listed by its directory, unpacked one by one within a limit, and checked by their checksums.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use super::outcome::Refusal;

/// A part of a document unpacks to at most so many bytes.
const MAX_PART_BYTES: usize = 128 << 20;

/// A part of a document is packed at most so well; the limit of deflate is 1 : 1032.
const MAX_COMPRESSION_RATIO: usize = 400;

/// Contents of at most so many bytes may be packed at any ratio.
const HARMLESS_BYTES: usize = 4 << 20;

/// So many files of the directory are read, more than a document has.
const MAX_FILES: usize = 20_000;

/// A zip whose directory was read.
pub(super) struct Archive<'b> {
    bytes: &'b [u8],
    files: Vec<ZipEntry<'b>>,
}

/// An entry of the directory.
struct ZipEntry<'b> {
    name: &'b [u8],
    method: u16,
    is_encrypted: bool,
    checksum: u32,
    length: usize,
    whole: usize,
    header: usize,
}

impl<'b> Archive<'b> {
    /// Reads the directory at the end of a zip.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        let end = end_record(bytes).ok_or(Refusal::Broken)?;
        let count = usize::from(u16_at(bytes, end + 10).ok_or(Refusal::Broken)?);
        let mut at = size_at(bytes, end + 16).ok_or(Refusal::Broken)?;
        let mut files = Vec::new();
        for _ in 0..count.min(MAX_FILES) {
            let (file, next) = entry(bytes, at).ok_or(Refusal::Broken)?;
            files.push(file);
            at = next;
        }
        Ok(Self { bytes, files })
    }

    /// The names of all files.
    pub(super) fn names(&self) -> impl Iterator<Item = &'b [u8]> {
        self.files.iter().map(|file| file.name)
    }

    /// The content of the file with this name; `None` where there is no such file.
    pub(super) fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let is_it = |file: &&ZipEntry| file.name.eq_ignore_ascii_case(name.as_bytes());
        match self.files.iter().find(is_it) {
            Some(file) => self.unpack(file).map(Some),
            None => Ok(None),
        }
    }

    fn unpack(&self, file: &ZipEntry) -> Result<Vec<u8>, Refusal> {
        if file.is_encrypted {
            return Err(Refusal::Encrypted);
        }
        // The local header before the content has a name and extra fields of its own.
        let lengths = [26, 28].map(|at| u16_at(self.bytes, file.header + at));
        let [Some(name), Some(extra)] = lengths else { return Err(Refusal::Broken) };
        let start = file.header + 30 + usize::from(name) + usize::from(extra);
        let packed = self.bytes.get(start..start.saturating_add(file.length));
        let packed = packed.ok_or(Refusal::Broken)?;
        let limit = packed
            .len()
            .saturating_mul(MAX_COMPRESSION_RATIO)
            .clamp(HARMLESS_BYTES, MAX_PART_BYTES);
        if file.whole > limit {
            return Err(Refusal::Bomb);
        }
        let content = match file.method {
            0 => packed.to_vec(),
            // The declared size may be less than the real one.
            8 => decompress_to_vec_with_limit(packed, file.whole).map_err(|error| {
                if error.status == TINFLStatus::HasMoreOutput {
                    Refusal::Bomb
                } else {
                    Refusal::Broken
                }
            })?,
            _ => return Err(Refusal::Broken),
        };
        if content.len() != file.whole || checksum(&content) != file.checksum {
            return Err(Refusal::Broken);
        }
        Ok(content)
    }
}

/// The byte of the record that ends a zip; a comment of at most 64 kB may follow it.
fn end_record(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(22)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))
}

/// The entry of the directory at a byte, and the byte of the next one.
fn entry(bytes: &[u8], at: usize) -> Option<(ZipEntry<'_>, usize)> {
    if !bytes.get(at..)?.starts_with(b"PK\x01\x02") {
        return None;
    }
    let name_end = at + 46 + usize::from(u16_at(bytes, at + 28)?);
    let next =
        name_end + usize::from(u16_at(bytes, at + 30)?) + usize::from(u16_at(bytes, at + 32)?);
    let file = ZipEntry {
        name: bytes.get(at + 46..name_end)?,
        method: u16_at(bytes, at + 10)?,
        is_encrypted: u16_at(bytes, at + 8)? & 1 == 1,
        checksum: u32_at(bytes, at + 16)?,
        length: size_at(bytes, at + 20)?,
        whole: size_at(bytes, at + 24)?,
        header: size_at(bytes, at + 42)?,
    };
    Some((file, next))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

fn size_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32_at(bytes, at)?).ok()
}

/// CRC-32 with the polynomial of zip.
fn checksum(bytes: &[u8]) -> u32 {
    let mut table = [0_u32; 256];
    for (value, byte) in table.iter_mut().zip(0_u32..) {
        *value = (0..8).fold(byte, |value, _| (value >> 1) ^ (0xEDB8_8320 * (value & 1)));
    }
    let step = |sum: u32, byte: &u8| {
        let [low, ..] = (sum ^ u32::from(*byte)).to_le_bytes();
        (sum >> 8) ^ table[usize::from(low)]
    };
    !bytes.iter().fold(!0, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_zip() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn no_bytes_are_too_odd_for_a_directory() {
        assert!(Archive::open(b"").is_err());
        let mut bytes = b"PK\x05\x06".to_vec();
        bytes.resize(22, 0xFF);
        assert!(Archive::open(&bytes).is_err());
        bytes[10..12].fill(0);
        bytes[16..20].fill(0);
        assert!(Archive::open(&bytes).is_ok());
    }
}
