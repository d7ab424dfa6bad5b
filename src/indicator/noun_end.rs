//! Where the noun phrase after a number ends: an ordered table of stop rules, tried at each place outside quotations.

use std::str::CharIndices;

use super::word_boundary::{cuts_word, inside_noun, is_word, makes_noun_of_verb};
use crate::{
    lexicon::{self, changes, naming, numerals},
    text::{HAN_LEN, one_of},
};

/// Two characters, in bytes: the shortest noun.
const SHORTEST_NOUN: usize = 2 * HAN_LEN;

/// Where the noun ends that `body` begins with, in bytes; 0 where it begins with none.
pub(super) fn noun_end(body: &str, unit: &str) -> usize {
    let mut tokens = NounTokens { chars: body.char_indices(), depth: 0, resume_at: 0 };
    while let Some((at, ch, place)) = tokens.next() {
        let token = NounToken { before: &body[..at], rest: &body[at..], body, at, ch, place, unit };
        match RULES.iter().find_map(|rule| rule(&token)) {
            Some(Step::End(end)) => return end,
            Some(Step::GoOnFrom(next)) => tokens.resume_at = next,
            None => {}
        }
    }
    body.len()
}

/// A place at which the noun may end.
struct NounToken<'a> {
    /// The noun up to here.
    before: &'a str,
    /// From here on.
    rest: &'a str,
    /// All of what follows the number.
    body: &'a str,
    /// The byte of `body` at which `rest` begins.
    at: usize,
    /// The first character of `rest`.
    ch: char,
    place: Place,
    /// The classifier before the noun; empty where there is none.
    unit: &'a str,
}

/// Where a character is with regard to quotations.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Outside quotations, or the mark that closes one.
    Open,
    /// The mark that opens a quotation.
    Opening,
    /// A closing mark whose opening mark is before the number.
    Unopened,
}

/// Walks over the places outside quotations and titles.
struct NounTokens<'a> {
    chars: CharIndices<'a>,
    /// How many quotations are open.
    depth: u32,
    /// What comes before this byte is passed over.
    resume_at: usize,
}

impl Iterator for NounTokens<'_> {
    type Item = (usize, char, Place);

    fn next(&mut self) -> Option<Self::Item> {
        for (at, ch) in self.chars.by_ref() {
            if at < self.resume_at {
                continue;
            }
            let place = match ch {
                '“' | '《' => {
                    self.depth += 1;
                    if self.depth > 1 {
                        continue;
                    }
                    Place::Opening
                }
                '”' | '》' if self.depth == 0 => Place::Unopened,
                '”' | '》' => {
                    self.depth -= 1;
                    Place::Open
                }
                _ => Place::Open,
            };
            if self.depth == 0 || place == Place::Opening {
                return Some((at, ch, place));
            }
        }
        None
    }
}

/// What a rule decides.
enum Step {
    /// The noun ends at this byte.
    End(usize),
    /// The noun goes on at this byte, and no other rule is asked before it.
    GoOnFrom(usize),
}

/// A rule that ends the noun or lets it go on, or leaves the place to the next rule.
type StopRule = fn(&NounToken<'_>) -> Option<Step>;

/// In the order in which they are tried.
static RULES: &[StopRule] = &[
    quoted_name, quotation, attribute_list, listed_noun, mark, rank, second_count, number, time,
    ending_verb, verb_without_noun, treated, reached_place, acting_noun, change,
];

/// 事项｜“跨省通办”: a quotation that says something of a matter, with nothing after it.
fn quoted_name(token: &NounToken<'_>) -> Option<Step> {
    let says_of_it = token.ch == '“'
        && token.place == Place::Opening
        && naming::MATTERS.any_suffix_of(token.before)
        && is_last(token.rest);
    if says_of_it { Some(Step::End(token.at)) } else { None }
}

/// “专精特新”企业: a quotation is part of the noun; a mark that closes an earlier one ends it.
fn quotation(token: &NounToken<'_>) -> Option<Step> {
    match token.place {
        Place::Open => None,
        Place::Opening => Some(Step::GoOnFrom(token.at)),
        Place::Unopened => Some(Step::End(token.at)),
    }
}

/// 省、市重点项目: the mark after an attribute does not end the noun.
fn attribute_list(token: &NounToken<'_>) -> Option<Step> {
    let next = token.rest.strip_prefix('、')?;
    let is_attribute = naming::ATTRIBUTES_ALONE.contains(token.before)
        || naming::LEVEL_CHARACTERS.contains(&token.before);
    if is_attribute && !next.starts_with(|ch: char| ch.is_ascii_digit()) {
        return Some(Step::GoOnFrom(token.at));
    }
    None
}

/// 3个联合体、共同体: the mark before a further counted noun does not end the noun.
fn listed_noun(token: &NounToken<'_>) -> Option<Step> {
    let next = token.rest.strip_prefix('、')?;
    let goes_on = token.at >= SHORTEST_NOUN && !token.unit.is_empty() && goes_on(next);
    if goes_on { Some(Step::GoOnFrom(token.at)) } else { None }
}

/// 6个村｜，: a mark ends the noun, but 示范（试点）企业 goes on after a short other name.
fn mark(token: &NounToken<'_>) -> Option<Step> {
    if !"，。；：！？、（）\n…[【〔^".contains(token.ch) {
        return None;
    }
    let end = token.at + alternative_name(token.rest);
    // 村（社区）: the other name ends the noun, as a list does.
    let is_list = token.body[token.at..end].contains('、');
    let goes_on = end > token.at && !is_list && names_on(&token.body[end..]);
    Some(if goes_on { Step::GoOnFrom(end) } else { Step::End(end) })
}

/// 村（社区）｜服务站: after a short other name, the noun goes on where no verb and no adverb follows.
fn names_on(after: &str) -> bool {
    let is_noun = naming::COUNTED_ENDS.any_prefix_of(after)
        || naming::KEPT_VERB_HEADS.any_prefix_of(after)
        || naming::KEPT_HEADS.any_prefix_of(after);
    let acts = [
        &naming::LEADING_VERBS,
        &naming::ENDING_VERBS,
        &naming::TRAILING_ACTIONS,
        &naming::MANNERS,
        &naming::LEADING_ADVERBS,
        &naming::BEFORE_VERBS,
        &naming::JOINING,
    ];
    let second = after.char_indices().nth(1).map_or("", |(at, _)| &after[at..]);
    is_noun
        || second.starts_with(is_word)
            && after.starts_with(is_word)
            && !after.starts_with(naming::CONNECTING_CHARACTERS)
            && !after.starts_with(naming::REACHING_CHARACTERS)
            && !acts.iter().any(|words| words.any_prefix_of(after))
}

/// 在12个县中｜第3: a rank is no part of the noun.
fn rank(token: &NounToken<'_>) -> Option<Step> {
    if !is_rank(token.rest) {
        return None;
    }
    Some(Step::End(token.before.strip_suffix('中').map_or(token.at, str::len)))
}

/// 12个园区｜和30个项目: what a second number counts is no part of the noun.
fn second_count(token: &NounToken<'_>) -> Option<Step> {
    let joins = naming::JOINTS_OF_NOUNS.contains(&token.ch)
        && next_is_counted(&token.rest[token.ch.len_utf8()..]);
    if joins { Some(Step::End(token.at)) } else { None }
}

/// 个村庄｜12处: a number ends the noun, but 5G基站 and 国家4A级景区 hold one.
fn number(token: &NounToken<'_>) -> Option<Step> {
    let begins = token.ch.is_ascii_digit()
        && token.at > 0
        && !token.before.ends_with(|ch: char| ch.is_ascii_alphanumeric());
    if !begins {
        return None;
    }
    let after = token.rest.trim_start_matches(|ch: char| ch.is_ascii_digit());
    let is_code = after.starts_with(|ch: char| ch.is_ascii_alphabetic());
    if is_code { None } else { Some(Step::End(token.at)) }
}

/// 2个泊位｜上半年建成: when it is done ends the noun.
fn time(token: &NounToken<'_>) -> Option<Step> {
    let when = naming::NAMED_TIMES.any_prefix_of(token.rest);
    (when && token.at >= SHORTEST_NOUN).then_some(Step::End(token.at))
}

/// 60个事项｜实现掌上办理: the verb ends the noun, but 12个提升工程 holds one.
fn ending_verb(token: &NounToken<'_>) -> Option<Step> {
    let has_noun = token.at >= SHORTEST_NOUN || naming::SHORT_NOUNS.contains(&token.before);
    let ends = has_noun && is_ending_verb(token) && !inside_noun(token.body, token.at);
    if ends { Some(Step::End(token.at)) } else { None }
}

/// 达到60个｜以上: a verb directly after the number leaves no noun.
fn verb_without_noun(token: &NounToken<'_>) -> Option<Step> {
    let leaves_none = token.at == 0
        && is_ending_verb(token)
        && !naming::KEPT_HEADS.any_prefix_of(token.body)
        && !begins_noun(token.body)
        && !in_a_manner(token.body);
    if leaves_none { Some(Step::End(0)) } else { None }
}

/// 200位专家｜对问题进行论证: what is done to something else ends the noun.
fn treated(token: &NounToken<'_>) -> Option<Step> {
    if token.ch != naming::TOWARDS || token.at < SHORTEST_NOUN {
        return None;
    }
    let end = token.rest.find(one_of(&['，', '。', '；'])).unwrap_or(token.rest.len());
    naming::TREATING.any_in(&token.rest[..end]).then_some(Step::End(token.at))
}

/// Whether one of the verbs that end a noun begins here, and is not part of a longer word.
fn is_ending_verb(token: &NounToken<'_>) -> bool {
    // 国家级以上企业: a grade is part of the noun.
    let is_grade = lexicon::has_prefix(token.rest, naming::OR_ABOVE)
        && (token.before.ends_with(naming::GRADED) || token.before.ends_with(naming::GRADE_AND));
    !is_grade && naming::ENDING_VERBS.any_prefix_of(token.rest) && !cuts_word(token.body, token.at)
}

/// 20个乡镇｜通三级公路: what reaches a place ends the noun, but 20户以上自然村通硬化路的比例 is a measure.
fn reached_place(token: &NounToken<'_>) -> Option<Step> {
    if !naming::REACHING_CHARACTERS.contains(&token.ch) {
        return None;
    }
    let end = token.body.find(one_of(&['，', '。', '；', '、'])).unwrap_or(token.body.len());
    let until_mark = token.body.get(token.at..end).unwrap_or("");
    let is_measure = naming::SHARED_MEASURES.any_in(until_mark);
    let is_reached = naming::PLACES.any_suffix_of(token.before)
        && !token.before.ends_with(naming::EVERY_VILLAGE)
        && !is_measure;
    if is_reached { Some(Step::End(token.at)) } else { None }
}

/// 12名专家｜下沉, 20家企业｜精准对接: a verb after a noun that acts, or after an adverb.
fn acting_noun(token: &NounToken<'_>) -> Option<Step> {
    if token.at < SHORTEST_NOUN || inside_compound(token) {
        return None;
    }
    let manner = naming::MANNERS.longest_prefix_of(token.rest);
    // A long adverb needs no verb that is known.
    if manner.is_some_and(|manner| manner.chars().nth(3).is_some()) {
        return Some(Step::End(token.at));
    }
    if manner.is_none() && !naming::COUNTED_ENDS.any_suffix_of(token.before) {
        return None;
    }
    let action = manner.map_or(token.rest, |manner| &token.rest[manner.len()..]);
    let verb = naming::LEADING_VERBS.longest_prefix_of(action)?;
    let after = &action[verb.len()..];
    let acts = !naming::NOUN_HEADS.any_prefix_of(after)
        && !makes_noun_of_verb(after)
        && !naming::KEPT_VERB_HEADS.any_prefix_of(action);
    if acts { Some(Step::End(token.at)) } else { None }
}

/// 城市｜更新单元: a verb that is one word with the noun before it.
fn inside_compound(token: &NounToken<'_>) -> bool {
    naming::COMPOUNDS.iter().any(|word| {
        let parts = word.char_indices().skip(1).map(|(at, _)| word.split_at(at));
        { parts }.any(|(head, tail)| token.before.ends_with(head) && token.rest.starts_with(tail))
    })
}

/// 60类材料｜减少到10类: what follows says how the number changed.
fn change(token: &NounToken<'_>) -> Option<Step> {
    let changes = token.at >= SHORTEST_NOUN && begins_with_change(token.rest);
    if changes { Some(Step::End(token.at)) } else { None }
}

/// 整体提升项目: an adverb and a verb are part of a noun.
fn in_a_manner(body: &str) -> bool {
    let Some(manner) = naming::MANNERS.longest_prefix_of(body) else { return false };
    let Some(verb) = naming::LEADING_VERBS.longest_prefix_of(&body[manner.len()..]) else {
        return false;
    };
    let after = &body[manner.len() + verb.len()..];
    !naming::ENDING_VERBS.contains(verb) && naming::NOUN_HEADS.any_prefix_of(after)
}

/// Whether nothing follows the quotation that opens here.
fn is_last(quotation: &str) -> bool {
    let after = quotation.split_once('”').map_or("", |(_, after)| after);
    !after.starts_with(is_word)
}

/// 共同体: a further member of the list, without a number or a verb of its own.
fn goes_on(rest: &str) -> bool {
    let end = rest.find(one_of(&['，', '。', '；', '：', '、', '（', '\n'])).unwrap_or(rest.len());
    let member = &rest[..end];
    let is_digit = |ch: char| ch.is_ascii_digit();
    (2..=40).contains(&member.chars().count())
        && !member.contains(is_digit)
        && !member.starts_with(naming::NUMBER_BEGINS)
        && !member.starts_with(naming::CREATES)
        && !naming::EMPTY_SUBJECTS.any_prefix_of(member)
        && naming::LEADING_VERBS.longest_prefix_of(member).is_none()
        && naming::LEADING_ADVERBS.longest_prefix_of(member).is_none()
        && naming::ENDING_VERBS.longest_prefix_of(member).is_none()
}

/// 村｜（社区）, 县｜（市、区）: the length in bytes of a short other name in brackets.
pub(super) fn alternative_name(rest: &str) -> usize {
    let close = rest.strip_prefix('（').and_then(|rest| rest.find('）'));
    let inside = close.map_or("", |close| &rest['（'.len_utf8()..][..close]);
    let is_short = (1..=4).contains(&inside.chars().count())
        && !inside.contains(|ch: char| ch.is_ascii_alphanumeric());
    if is_short { inside.len() + '（'.len_utf8() + '）'.len_utf8() } else { 0 }
}

/// 第19位, 排名第3, but not 第三方.
fn is_rank(rest: &str) -> bool {
    let rest = naming::RANKS.longest_prefix_of(rest).map_or(rest, |word| &rest[word.len()..]);
    // 地级市｜前十
    if rest
        .strip_prefix(naming::FOREMOST)
        .is_some_and(|rest| rest.starts_with(one_of(naming::NUMBER_BEGINS)))
    {
        return true;
    }
    let Some(number) = rest.strip_prefix('第') else { return false };
    let after =
        number.trim_start_matches(|ch: char| ch.is_ascii_digit() || numerals::ITEMS.contains(ch));
    let is_noun = after.starts_with(is_word) && !after.starts_with(naming::RANK_UNITS);
    after.len() < number.len() && !is_noun
}

/// 30个项目, 清理规范的281项收费, 一批…: after 和, another thing with a number of its own.
fn next_is_counted(rest: &str) -> bool {
    if rest.starts_with(naming::A_BATCH) {
        return true;
    }
    let is_digit = |ch: char| ch.is_ascii_digit();
    let place = naming::LEADING_ADVERBS.longest_prefix_of(rest).map_or(0, str::len);
    let rest = &rest[place..];
    let rest =
        naming::LEADING_VERBS.longest_prefix_of(rest).map_or(rest, |word| &rest[word.len()..]);
    let rest =
        naming::LEADING_VERBS.longest_prefix_of(rest).map_or(rest, |word| &rest[word.len()..]);
    if rest.trim_start_matches(naming::BEFORE_SECOND_COUNT).starts_with(is_digit) {
        return true;
    }
    rest.find(is_digit).is_some_and(|number| {
        let list = &rest[..number];
        list.ends_with('等') && !list.contains(one_of(&['，', '；']))
    })
}

/// 增长点, but 开工建设: the verb at the head is part of a noun.
fn begins_noun(body: &str) -> bool {
    let verb = naming::ENDING_VERBS.longest_prefix_of(body).map_or(0, str::len);
    inside_noun(body, 0) && naming::LEADING_VERBS.longest_prefix_of(&body[verb..]).is_none()
}

/// 60类｜减少到10类: the words after a number say how it changed.
pub(super) fn begins_with_change(rest: &str) -> bool {
    let predicates =
        changes::PREDICATES.iter().filter_map(|(list, _)| list.longest_prefix_of(rest));
    predicates.filter(|word| word.chars().nth(1).is_some()).any(|word| {
        let after = &rest[word.len()..];
        let number = after.trim_start_matches(naming::BEFORE_NEW_NUMBER);
        let is_digit = |ch: char| ch.is_ascii_digit();
        let clause = after.find(one_of(&['，', '。', '；'])).map_or(after, |end| &after[..end]);
        let names_limit = word.ends_with(naming::CHANGE_ENDS)
            && (clause.contains(is_digit) || clause.contains(naming::HUNDRED));
        let begins_number = number.starts_with(is_digit) || after.starts_with(naming::UP_TO);
        names_limit || begins_number && !naming::NOUN_HEADS.any_prefix_of(after)
    })
}
