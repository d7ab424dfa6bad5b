//! Where a counted noun phrase ends by the word it is counted with: 条 counts roads and rivers, 名 people.

use crate::lexicon::{Words, naming};
use crate::text::one_of;

/// 93所学校｜硬件改善工程, 196个行政村｜生活污水: the thing that the classifier counts.
pub(super) fn of_class(noun: &str, unit: &str) -> usize {
    let ends = |list: &Words| {
        let places = noun.char_indices().rev();
        let mut ends = places
            .filter_map(|(at, _)| list.longest_prefix_of(&noun[at..]).map(|word| at + word.len()));
        ends.next()
    };
    if unit == "个" {
        let place = naming::PLACES.find_in(noun).map(|(at, word)| at + word.len());
        let matter = |end: &usize| {
            !noun[..*end].ends_with("农村")
                && *end < noun.len()
                && naming::PLACE_MATTERS.any_suffix_of(&noun[*end..])
        };
        return place.filter(matter).unwrap_or(noun.len());
    }
    if let Some((_, class)) = naming::CLASSED_FIRST.iter().find(|(own, _)| *own == unit) {
        return first_of_class(noun, class);
    }
    let class = naming::CLASSED.iter().find(|(own, _)| *own == unit);
    let end = class.and_then(|(_, list)| ends(list)).unwrap_or(noun.len());
    let closed = noun[end..].chars().next().filter(|ch| "”》）".contains(*ch));
    end + closed.map_or(0, char::len_utf8)
}

/// 农村公路｜建制村通畅, 小街小巷｜亮化: the first that is counted so, with what is joined to it closely.
fn first_of_class(noun: &str, class: &Words) -> usize {
    // 铁路专用线 is a line.
    if !noun.contains('和') && noun.split('、').all(|member| class.any_suffix_of(member)) {
        return noun.len();
    }
    let mut end = 0;
    let mut quoted = false;
    for (at, ch) in noun.char_indices() {
        quoted = ch == '“' || quoted && ch != '”';
        if at < end || quoted {
            continue;
        }
        let near = end == 0 || at <= end + ch.len_utf8() && ch != '、';
        if !near {
            break;
        }
        let word = class
            .longest_prefix_of(&noun[at..])
            .filter(|word| at > 0 || word.len() > ch.len_utf8());
        let after = word.map_or("", |word| &noun[at + word.len()..]);
        // 路灯, 路口 are no roads; 河流水质 tells of the rivers, and 车道 is no car.
        let whole = word
            .filter(|_| !after.starts_with(one_of(&['灯', '域', '口', '面', '道', '位', '站'])));
        end = whole.map_or(end, |word| at + word.len());
    }
    if end == 0 { noun.len() } else { end }
}
