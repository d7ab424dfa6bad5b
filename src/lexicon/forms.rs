//! Written forms that mean the same character: HTML entities, markup left by sites, traditional characters.

use super::traditional;

/// Marks of markup that carry no meaning of their own in a report.
pub const DROPPED_MARKUP: &[&str] = &[
    "_{", "^{", "<sub>", "</sub>", "<sup>", "</sup>", "<br>", "<br/>", "<br />", "<p>", "</p>",
    "<SUB>", "</SUB>",
];

/// The character a named HTML entity stands for.
#[must_use]
pub fn entity(name: &str) -> Option<char> {
    Some(match name {
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "ldquo" => '“',
        "rdquo" => '”',
        "lsquo" => '‘',
        "rsquo" => '’',
        "quot" => '"',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        "middot" => '·',
        "times" => '×',
        "permil" => '‰',
        "deg" => '°',
        "le" => '≤',
        "ge" => '≥',
        _ => return None,
    })
}

/// The simplified form of a traditional character of this genre; `None` where the character stays as it is.
#[must_use]
pub fn simplified(ch: char) -> Option<char> {
    if !('\u{4E00}'..='\u{9FFF}').contains(&ch) {
        return None;
    }
    let at = traditional::TRADITIONAL.partition_point(|(traditional, _)| *traditional < ch);
    traditional::TRADITIONAL
        .get(at)
        .filter(|(traditional, _)| *traditional == ch)
        .map(|(_, simple)| *simple)
}
