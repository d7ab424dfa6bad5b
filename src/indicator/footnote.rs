//! The number of a note that a copied name carries at its end: “四上”企业（2）.

use crate::text::one_of;

/// Where the name ends before the number of a note: “四上”企业｜（2）, 农村“三路”｜[8]; in bytes.
pub(super) fn without_footnote(name: &str) -> usize {
    let Some(open) = name.rfind(one_of(&['（', '[', '〔', '【'])) else { return name.len() };
    let inside =
        name[open..].trim_matches(one_of(&['（', '）', '[', ']', '〔', '〕', '【', '】', '^']));
    let note = !inside.is_empty() && inside.bytes().all(|byte| byte.is_ascii_digit());
    let closed = name.ends_with(one_of(&['）', ']', '〕', '】']));
    if note && closed && open > 0 { name[..open].trim_end_matches('^').len() } else { name.len() }
}
