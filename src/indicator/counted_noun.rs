//! The noun phrase after a counted number: `60个事项实现…`, `70%的社区`.

use super::{
    classifier::{end_of_rated, of_class},
    noun_end::{alternative_name, begins_with_change, noun_end},
    word_boundary::is_word,
};
use crate::{
    lexicon::naming,
    text::{HAN_LEN, backward, is_han, one_of},
};

/// A counted noun phrase is at most this long, in bytes.
const LONGEST: usize = 150;

/// Two characters, in bytes: the shortest noun.
const SHORTEST_NOUN: usize = 2 * HAN_LEN;

/// The marks before which a noun phrase ends.
const MARKS: &[char] = &['，', '。', '；', '：', '！', '？', '、', '（', '）', '\n'];

/// The byte range of the noun phrase that begins `rest`, or nothing.
pub(super) fn counted(rest: &str, unit: &str) -> Option<(usize, usize)> {
    let rest = crate::text::first_bytes(rest, LONGEST);
    let start = before_noun(rest);
    let body = &rest[start..];
    if !may_begin_noun(body) || start == 0 && says_of_number(body) {
        return None;
    }
    if let Some((from, to)) = after_description(body) {
        return Some((start + from, start + to));
    }
    // 按投资额5%给予｜奖励: all that is given.
    if rest[..start].ends_with(naming::GIVING_ENDS) {
        let end = body.find(MARKS).unwrap_or(body.len());
        return Some((start, start + end));
    }
    let end = noun_end(body, unit);
    if end == 0 {
        return after_last_of(rest, start);
    }
    let end = without_owned(&body[..end]);
    let end = without_manner(&body[..end], &body[end..]);
    let end = without_actions(&body[..end]);
    let end = without_within(&body[..end]);
    let end = without_task(&body[..end], unit);
    let end = of_class(&body[..end], unit);
    let end = end_of_rated(&body[..end], unit);
    let end = without_class(&body[..end], unit);
    // 20家过｜50亿企业: these words say which of the things are meant, and not what they are.
    let says_only_size = naming::SIZE_WORDS.contains(&&body[..end]);
    let from = described(&body[..end], unit);
    (end > 0 && !says_only_size).then_some((start + from, start + end))
}

/// 500千伏变电站｜等一批项目: what has the size, without the class that it belongs to.
fn without_class(noun: &str, unit: &str) -> usize {
    let list = noun.rfind('等').filter(|_| unit.is_empty() && naming::WORKS.any_suffix_of(noun));
    let end = list.unwrap_or(noun.len());
    let is_grade = noun[..end].ends_with(naming::BEFORE_GRADE)
        || noun[end..].trim_start_matches('等').starts_with(naming::AFTER_GRADE);
    if is_grade || end <= SHORTEST_NOUN { noun.len() } else { end }
}

/// 群众期盼的｜民生实事, 成规模的｜服务组织: the byte at which a counted thing begins, after a description.
fn described(noun: &str, unit: &str) -> usize {
    let Some(at) = noun.rfind('的').filter(|_| !unit.is_empty()) else { return 0 };
    let from = at + '的'.len_utf8();
    let before = &noun[..at];
    let acts = naming::LEADING_VERBS.any_prefix_of(before)
        && !naming::KEPT_VERB_HEADS.any_prefix_of(before);
    let describes = acts
        || naming::DESCRIBING.any_suffix_of(before)
        || naming::PRAISES.any_suffix_of(before)
        || before.starts_with(naming::DESCRIPTION_BEGINS);
    let is_thing = noun.len() - from >= SHORTEST_NOUN && !noun.contains('“');
    if describes && is_thing { from } else { 0 }
}

/// Whether a noun may begin here: a word, and neither a further number nor a connector.
fn may_begin_noun(body: &str) -> bool {
    let is_digit = |ch: char| ch.is_ascii_digit();
    let after_digits = body.trim_start_matches(is_digit);
    // 5G基站 begins with a digit and is no number, 15分钟｜生活圈 with a measure of its size.
    let is_number = after_digits.len() < body.len()
        && !naming::SIZES_OF_CIRCLES.any_prefix_of(after_digits)
        && !after_digits.starts_with(|ch: char| ch.is_ascii_alphabetic());
    let joins =
        body.starts_with(naming::CONNECTING_CHARACTERS) && !naming::KEPT_HEADS.any_prefix_of(body);
    body.starts_with(is_word)
        && !is_number
        && !joins
        && !body.starts_with(naming::POINTING)
        && !naming::BARRIERS.any_prefix_of(body)
        // 6件｜二季度全部启动, 2万亩｜之后
        && !naming::NAMED_TIMES.any_prefix_of(body)
        && !naming::TIME_ENDS.any_prefix_of(body)
}

/// 60类｜减少到10类, 12个｜位居全省: the words after the number say something of the number.
fn says_of_number(body: &str) -> bool {
    begins_with_change(body) || naming::RANKED.any_prefix_of(body)
}

/// 6条河道｜全线贯通, 90个项目｜分别开工: the noun without what says how the verb after it is done.
fn without_manner(noun: &str, rest: &str) -> usize {
    if !rest.starts_with(is_word) {
        return noun.len();
    }
    backward(noun.len(), |end| {
        let kept = &noun[..end];
        let word = naming::MANNERS.longest_suffix_of(kept);
        let word = word.or_else(|| naming::BEFORE_VERBS.longest_suffix_of(kept));
        let left = word.map_or("", |word| &kept[..end - word.len()]);
        // 国有: the word is part of the noun.
        let is_owned = word == Some(naming::HAS) && left.ends_with(naming::OWNED);
        (!is_owned && left.len() >= HAN_LEN).then_some(left.len())
    })
}

/// 8种可以居家使用的｜设备: the noun after the last 的 of the clause.
fn after_last_of(rest: &str, start: usize) -> Option<(usize, usize)> {
    let body = &rest[start..];
    let stop = body.find(one_of(&['，', '。', '；', '、', '：', '\n'])).unwrap_or(body.len());
    let at = body[..stop].rfind('的')? + '的'.len_utf8();
    let end = at + noun_end(&body[at..stop], "");
    (end - at >= SHORTEST_NOUN).then_some((start + at, start + end))
}

/// 12万名学生｜的书本费: the counted noun without what it owns.
fn without_owned(noun: &str) -> usize {
    let Some(at) = noun.find('的') else { return noun.len() };
    if naming::COUNTED_OWNERS.any_suffix_of(&noun[..at]) { at } else { noun.len() }
}

/// 80公里绿道, 1.5亿中小学生: a noun follows at once, and no change, verb or rest of the number.
pub(super) fn directly(rest: &str) -> bool {
    let noun = counted(rest, "").map_or(0, |(start, end)| end - start);
    if noun < SHORTEST_NOUN || !rest.starts_with(is_han) || rest.starts_with('的') {
        return false;
    }
    let is_kept =
        naming::KEPT_VERB_HEADS.any_prefix_of(rest) || naming::KEPT_HEADS.any_prefix_of(rest);
    let verb = naming::LEADING_VERBS.longest_prefix_of(rest);
    let acts = verb.is_some_and(|verb| !naming::NOUN_HEADS.any_prefix_of(&rest[verb.len()..]))
        || naming::LEADING_ADVERBS.any_prefix_of(rest);
    let second = rest.char_indices().nth(1).map_or("", |(at, _)| &rest[at..]);
    !naming::NO_THINGS.any_prefix_of(rest)
        && !second.starts_with(naming::OR_ABOVE)
        && (is_kept || !acts)
}

/// 有国际竞争力的｜企业, 特色鲜明、配套完善的｜园区: the noun after a description that begins with its predicate or ends with praise.
fn after_description(body: &str) -> Option<(usize, usize)> {
    let stop = body.find(one_of(&['，', '。', '；', '：', '（', '\n'])).unwrap_or(body.len());
    let sentence = &body[..stop];
    let owns = naming::HAVING.any_prefix_of(body)
        || body.starts_with(naming::GATHERS) && sentence.contains(naming::IN_ONE);
    let from = match praise_end(sentence) {
        Some(comma) => comma,
        None if owns => 0,
        None => return None,
    };
    let at = from + sentence[from..].find('的')? + '的'.len_utf8();
    if sentence[..at].contains(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let end = at + noun_end(&body[at..], "");
    (end - at >= SHORTEST_NOUN).then_some((at, end))
}

/// 特色鲜明｜、配套完善的园区: the byte of the first 、 where what comes before it praises and begins no list of actions.
fn praise_end(sentence: &str) -> Option<usize> {
    let comma = sentence.find('、')?;
    let after = &sentence[comma + '、'.len_utf8()..];
    let praises = !sentence[..comma].contains('的')
        && naming::PRAISES.any_suffix_of(&sentence[..comma])
        && (naming::LEADING_VERBS.longest_prefix_of(after).is_none()
            || after.find('的').is_some_and(|of| naming::PRAISES.any_suffix_of(&after[..of])));
    praises.then_some(comma)
}

/// The length of what comes between number and noun: 的 after a share, （间） after 套, 给予 in 按投资额5%｜给予奖励.
fn before_noun(rest: &str) -> usize {
    let after = &rest[alternative_name(rest)..];
    let after = after.strip_prefix('的').unwrap_or(after);
    let given = naming::GIVES.iter().find_map(|word| after.strip_prefix(word));
    let given = given.filter(|thing| naming::LEADING_VERBS.any_prefix_of(thing));
    rest.len() - given.unwrap_or(after).len()
}

/// 30万人｜享受补贴: the byte range of what people have received.
pub(super) fn received_benefit(rest: &str) -> Option<(usize, usize)> {
    let rest = crate::text::first_bytes(rest, LONGEST);
    let verb = naming::GAINING.longest_prefix_of(rest)?.len();
    let thing = until_mark(&rest[verb..]).filter(|thing| thing.len() >= SHORTEST_NOUN)?;
    let number = thing.contains(|ch: char| ch.is_ascii_digit());
    (!number).then_some((verb, verb + thing.len()))
}

/// The words before the next mark.
pub(super) fn until_mark(rest: &str) -> Option<&str> {
    let rest = crate::text::first_bytes(rest, LONGEST);
    rest.split(MARKS).next()
}

/// 在24项主要指标｜中: the noun without the words that say "among" or "each".
fn without_within(noun: &str) -> usize {
    let noun = noun.strip_suffix(naming::ONE_OF_THEM).unwrap_or(noun);
    let noun = noun.trim_end_matches(naming::EACH_OF_THEM);
    let within = noun.strip_suffix('中').filter(|noun| noun.chars().nth(2).is_some());
    match within {
        Some(within) if !within.ends_with(naming::BEFORE_MIDDLE) => within.len(),
        _ => noun.len(),
    }
}

/// 2万亩补充耕地｜任务, but 55项重点任务: a task is counted only where its classifier counts tasks.
fn without_task(noun: &str, unit: &str) -> usize {
    let Some(work) = noun.strip_suffix(naming::TASK) else { return noun.len() };
    let counts_tasks = naming::TASK_UNITS.contains(&unit);
    let names_action = naming::TRAILING_ACTIONS
        .longest_suffix_of(work)
        .is_some_and(|action| work.len() - action.len() > SHORTEST_NOUN);
    if work.chars().nth(2).is_none() || counts_tasks && !names_action {
        return noun.len();
    }
    without_actions(work)
}

/// 20公里道路｜改造提升, 16所卫生室｜标准化建设: the noun without what is done with the things.
fn without_actions(noun: &str) -> usize {
    let end = backward(noun.len(), |end| {
        let action = naming::TRAILING_ACTIONS.longest_suffix_of(&noun[..end])?;
        let thing = &noun[..end - action.len()];
        let is_thing = thing.chars().nth(1).is_some()
            && !thing.ends_with(naming::QUALITY)
            && !naming::ATTRIBUTES_ALONE.contains(thing);
        is_thing.then_some(thing.len())
    });
    let way = naming::WAYS_OF_CHANGE.longest_suffix_of(&noun[..end]).map_or(0, str::len);
    if end < noun.len() && end - way >= SHORTEST_NOUN { end - way } else { end }
}
