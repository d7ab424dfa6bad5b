//! Decodes a text: by its byte order mark, as valid UTF-8, or in the encoding that gives the most common Chinese characters.

use super::outcome::{Doubt, ExtractedText, Gb18030, Refusal};

/// Common characters: about every fourth character of a Chinese report is one of them.
const COMMON: &str = "的一是不了在人有和年市工作建设发展大全地中为上以大政经济增长万元民生产业项目\
                      、，。；：（）“”百分点个新实现推进加强提高城乡农村企业服务改造目标";

/// At least so many per mille of the characters beyond ASCII of a Chinese text are common ones.
const CHINESE: usize = 40;

/// With fewer characters the encoding is not certain.
const SHORT: usize = 20;

/// A decoded text, and how plausible it is.
struct Guess {
    text: String,
    /// The number of characters beyond ASCII; a web page has more markup than text.
    length: usize,
    /// How many per mille of these are common ones.
    common: usize,
    /// How many per mille of these could not be decoded.
    lost: usize,
}

/// The decoded text; an error where the bytes are no text.
pub(super) fn decode(bytes: &[u8], gb18030: Gb18030) -> Result<ExtractedText, Refusal> {
    let (text, is_sure) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (String::from_utf8_lossy(rest).into_owned(), true),
        [0xFF, 0xFE, rest @ ..] => (wide(rest, u16::from_le_bytes), true),
        [0xFE, 0xFF, rest @ ..] => (wide(rest, u16::from_be_bytes), true),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => (text.to_owned(), true),
            _ => guessed(bytes, gb18030)?,
        },
    };
    let lost = text.contains('\u{FFFD}');
    let text: String = text.chars().filter(|ch| *ch != '\0').collect();
    let doubt = if !is_sure {
        Some(Doubt::Encoding)
    } else if lost {
        Some(Doubt::Characters)
    } else {
        None
    };
    Ok(ExtractedText { text, doubt })
}

/// The most plausible text, and whether it is certain.
fn guessed(bytes: &[u8], gb18030: Gb18030) -> Result<(String, bool), Refusal> {
    let narrow = [Some(String::from_utf8_lossy(bytes).into_owned()), gb18030(bytes)];
    let wide = [u16::from_le_bytes, u16::from_be_bytes].map(|unit| wide(bytes, unit));
    let narrow = narrow.into_iter().flatten().map(Guess::of);
    // Any bytes are valid UTF-16 of some text.
    let wide = wide.into_iter().map(Guess::of).filter(|guess| guess.common >= CHINESE);
    let mut best: Option<Guess> = None;
    for guess in narrow.chain(wide) {
        if best.as_ref().is_none_or(|best| guess.worth() > best.worth()) {
            best = Some(guess);
        }
    }
    let best = best.ok_or(Refusal::Unknown)?;
    // A picture or a program decodes to control characters.
    let odd = best.text.chars().filter(|ch| is_odd(*ch)).count();
    if best.common < CHINESE && odd * 50 > best.text.chars().count() {
        return Err(Refusal::Unknown);
    }
    let is_sure = best.length >= SHORT && best.common >= CHINESE && best.lost <= 5;
    Ok((best.text, is_sure))
}

/// Whether a character occurs in texts only by a wrong decoding.
fn is_odd(ch: char) -> bool {
    ch == '\u{FFFD}' || ch.is_control() && !matches!(ch, '\t' | '\n' | '\r' | '\u{C}')
}

impl Guess {
    fn of(text: String) -> Self {
        let (mut all, mut common, mut lost) = (0_usize, 0_usize, 0_usize);
        for ch in text.chars() {
            let is_lost = is_odd(ch);
            all += usize::from(is_lost || !ch.is_ascii());
            lost += usize::from(is_lost);
            common += usize::from(!ch.is_ascii() && COMMON.contains(ch));
        }
        Self {
            text,
            length: all,
            common: common * 1000 / all.max(1),
            lost: lost * 1000 / all.max(1),
        }
    }

    /// The order of guesses: by common characters less undecodable ones, per mille.
    fn worth(&self) -> (bool, usize, usize) {
        (self.common > self.lost, self.common.saturating_sub(self.lost), 1000 - self.lost.min(1000))
    }
}

/// Decodes UTF-16; a lone surrogate becomes U+FFFD.
fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes.chunks_exact(2);
    // A lone byte at the end: the file was truncated.
    let cut = (!pairs.remainder().is_empty()).then_some('\u{FFFD}');
    let units = pairs.map(|two| unit([two[0], two[1]]));
    char::decode_utf16(units).map(|ch| ch.unwrap_or('\u{FFFD}')).chain(cut).collect()
}
