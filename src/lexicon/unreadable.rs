//! Characters without a meaning: invisible ones, and private-use ones that only one font can show.

/// Unicode's `Default_Ignorable_Code_Point` with all bidi controls, and the marks of interlinear notes; first and last of each range.
const INVISIBLE: [(u32, u32); 18] = [
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x61C, 0x61C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0xFFF9, 0xFFFB),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
];

/// Whether a character is invisible.
///
/// ```
/// use goalcards::lexicon::unreadable::is_invisible;
/// assert!(is_invisible('\u{AD}') && is_invisible('\u{2063}'));
/// assert!(!is_invisible('一') && !is_invisible(' '));
/// ```
#[must_use]
pub fn is_invisible(ch: char) -> bool {
    let code = u32::from(ch);
    INVISIBLE.iter().any(|(first, last)| (*first..=*last).contains(&code))
}

/// Whether only one font can show a character: private use, or the placeholder of an object.
#[must_use]
pub fn is_private(ch: char) -> bool {
    matches!(
        ch,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' | '\u{FFFC}'
    )
}

/// The character in the clean text for an unreadable one between two digits.
pub(crate) const UNREAD: char = '\u{FFFD}';
