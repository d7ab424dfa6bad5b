//! Written forms that mean the same character: HTML entities, markup left by sites, traditional characters.

use super::traditional;
use crate::text::is_han;

/// Marks of markup that carry no meaning of their own in a report.
pub const DROPPED_MARKUP: &[&str] = &[
    "_{", "^{", "<sub>", "</sub>", "<sup>", "</sup>", "<br>", "<br/>", "<br />", "<p>", "</p>",
    "<SUB>", "</SUB>",
];

/// The character a named HTML entity stands for.
#[must_use]
pub fn entity(name: &str) -> Option<char> {
    ENTITIES.split('\n').find_map(|entry| {
        let mut shown = entry.strip_prefix(name)?.strip_prefix('=')?.chars();
        shown.next()
    })
}

/// The entities by name, each with its character; what has no glyph stands for a soft hyphen.
const ENTITIES: &str = "nbsp= \nensp= \nemsp= \nthinsp= \n\
    shy=\u{AD}\nzwj=\u{AD}\nzwnj=\u{AD}\nlrm=\u{AD}\nrlm=\u{AD}\n\
    ldquo=“\nrdquo=”\nlsquo=‘\nrsquo=’\nquot=\"\namp=&\nlt=<\ngt=>\n\
    mdash=—\nndash=–\nhellip=…\nmiddot=·\ntimes=×\npermil=‰\nsup2=²\nsup3=³\nmicro=μ\n\
    yen=¥\neuro=€\npound=£\nminus=−\nplusmn=±\ndeg=°\nle=≤\nge=≥";

/// The simplified form of a traditional character of this genre; `None` where the character stays as it is.
#[must_use]
pub fn simplified(ch: char) -> Option<char> {
    if !is_han(ch) {
        return None;
    }
    let at = traditional::TRADITIONAL.partition_point(|(traditional, _)| *traditional < ch);
    traditional::TRADITIONAL
        .get(at)
        .filter(|(traditional, _)| *traditional == ch)
        .map(|(_, simple)| *simple)
}

/// Marks that stand for a decimal point between two digits, besides the point itself.
pub const POINTS: &str = "·・･•‧∙⋅˙﹒․٫点";

/// Before a raised digit: it is the exponent of a unit, as in 平方米².
pub(crate) const SQUARED_UNIT_ENDS: &[char] = &['米', '里'];

/// The first digits of a year in Chinese digits.
pub(crate) const FIRST_YEAR_DIGITS: &[char] = &['一', '二'];

/// The second digits of a year in Chinese digits, besides the zeros: 一九四九年, 二0二五年.
pub(crate) const SECOND_YEAR_DIGITS: &[char] = &['九', '0', 'O', 'o'];

/// The zero that is one after any digit; the ring ○ and the word 零 have other uses.
pub(crate) const SURE_ZERO: char = '〇';

/// The word for zero.
pub(crate) const ZERO_WORD: char = '零';

/// After a ring: it is a zero, as in 1○万.
pub(crate) const AFTER_RING: &[char] = &['万', '亿', '千', '百', '.'];

/// Zeros among digits: 21〇万亩, 二○二六年.
pub const ZEROS: &str = "〇○◯零";

/// In the clean text a comma between two digits where a decimal point may be meant: 6,5%.
pub const DOUBTFUL_COMMA: char = '‚';

/// In the clean text the same of a full stop: 6。5%.
pub const DOUBTFUL_STOP: char = '｡';

/// Letters of other scripts that look like a Latin one.
#[must_use]
pub fn latin(ch: char) -> Option<char> {
    Some(match ch {
        'О' | 'Ο' | 'Օ' => 'O',
        'о' | 'ο' | 'օ' => 'o',
        'І' | 'Ι' | 'ӏ' | 'Ӏ' => 'I',
        _ => return None,
    })
}
