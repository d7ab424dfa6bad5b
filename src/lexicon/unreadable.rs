//! Characters that say nothing or cannot be read: those without a glyph, and those whose glyph only one font knows.

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

/// Whether a character has no glyph, so that it stands for nothing wherever it is.
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

/// Whether only one font knows what a character shows: private use, an object that was left out.
#[must_use]
pub fn is_private(ch: char) -> bool {
    matches!(
        ch,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' | '\u{FFFC}'
    )
}

/// In the clean text: between two digits stands what cannot be read.
pub(crate) const UNREAD: char = '\u{FFFD}';
