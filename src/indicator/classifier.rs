//! Where a counted noun phrase ends by its classifier: 条 counts roads and rivers, 名 people.

use crate::lexicon::{Words, naming};

/// 93所学校｜硬件改善工程, 196个行政村｜生活污水: the byte at which the thing ends that the classifier counts.
pub(super) fn of_class(noun: &str, unit: &str) -> usize {
    if unit == naming::GENERAL_CLASSIFIER {
        return end_of_place(noun).min(end_of_owner(noun));
    }
    if let Some((_, class)) = naming::CLASSED_FIRST.iter().find(|(own, _)| *own == unit) {
        return first_of_class(noun, class);
    }
    let class = naming::CLASSED.iter().find(|(own, _)| *own == unit);
    if class.is_none() {
        return end_of_owner(noun);
    }
    let end = class.and_then(|(_, class)| last_of_class(noun, class)).unwrap_or(noun.len());
    let closing = noun[end..].chars().next().filter(|ch| matches!(ch, '”' | '》' | '）'));
    end + closing.map_or(0, char::len_utf8)
}

/// 196个行政村｜生活污水: the end of a place, where what follows is done in it.
fn end_of_place(noun: &str) -> usize {
    let Some((at, place)) = naming::PLACES.find_in(noun) else { return noun.len() };
    let end = at + place.len();
    let is_matter = !noun[..end].ends_with(naming::COUNTRYSIDE)
        && end < noun.len()
        && naming::PLACE_MATTERS.any_suffix_of(&noun[end..]);
    if is_matter { end } else { noun.len() }
}

/// 25万农村群众｜用水质量, 891项事项｜办理时间: the end of what is counted, where its quality follows.
fn end_of_owner(noun: &str) -> usize {
    // 17个民生领域问题: the problems themselves are counted.
    if naming::PROBLEMS_OF_FIELDS.any_suffix_of(noun) {
        return noun.len();
    }
    let quality = naming::QUALITIES.longest_suffix_of(noun).map_or(0, str::len);
    let before = &noun[..noun.len() - quality];
    let owner = naming::COUNTED_ENDS.rfind_in(before).filter(|_| quality > 0);
    let end = owner.map_or(noun.len(), |(at, owner)| at + owner.len());
    let owns = noun[..end].chars().nth(1).is_some()
        && !noun[..end].ends_with(naming::COUNTRYSIDE)
        && !noun[end..].contains('的');
    if owns { end } else { noun.len() }
}

/// 228件提案｜办结率, 90个重大项目｜年度投资完成率: the end of what is counted, where a rate of it follows.
pub(super) fn end_of_rated(noun: &str, unit: &str) -> usize {
    let rated = noun.strip_suffix(naming::RATE).filter(|_| !unit.is_empty());
    let owner = rated.and_then(|before| naming::RATED.rfind_in(before));
    owner.map_or(noun.len(), |(at, owner)| at + owner.len())
}

/// 93所学校｜硬件改善工程: the end of the last word that the classifier counts.
fn last_of_class(noun: &str, class: &Words) -> Option<usize> {
    let mut places = noun.char_indices().rev();
    places.find_map(|(at, _)| class.longest_prefix_of(&noun[at..]).map(|word| at + word.len()))
}

/// 农村公路｜建制村通畅, 小街小巷｜亮化: the end of the first words that the classifier counts, as far as they adjoin.
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
        let adjoins = end == 0 || at <= end + ch.len_utf8() && ch != '、';
        if !adjoins {
            break;
        }
        let Some(word) = class.longest_prefix_of(&noun[at..]) else { continue };
        // A single character at the head is an attribute: 路长制.
        let is_attribute = at == 0 && word.len() <= ch.len_utf8();
        // 路灯, 路口 are no roads, and 车道 is no car.
        let is_other_word = noun[at + word.len()..].starts_with(naming::AFTER_CLASSED);
        if !is_attribute && !is_other_word {
            end = at + word.len();
        }
    }
    if end == 0 { noun.len() } else { end }
}
