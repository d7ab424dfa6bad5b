//! The noun phrase after a counted number: `60个事项实现…`, `70%的社区`.

use super::{
    class::of_class,
    within::{cuts_word, inside_noun},
};
use crate::{
    lexicon::{changes, naming, numerals},
    text::{HAN_LEN, backward, is_han, one_of},
};

/// A counted noun phrase is at most this long, in bytes.
const LONGEST: usize = 150;

/// The byte range of the noun phrase that begins `rest`, or nothing.
pub(super) fn counted(rest: &str, unit: &str) -> Option<(usize, usize)> {
    let rest = crate::text::first_bytes(rest, LONGEST);
    let start = lead(rest);
    let body = &rest[start..];
    let first = body.chars().next()?;
    let number = first.is_ascii_digit()
        && !body
            .trim_start_matches(|ch: char| ch.is_ascii_digit())
            .starts_with(|ch: char| ch.is_ascii_alphabetic());
    let joins = body.starts_with(one_of(&['的', '和', '与', '及', '等']))
        && !naming::KEPT_HEADS.any_prefix_of(body);
    let joins = joins || body.starts_with(one_of(&['这', '该']));
    let told = naming::BARRIERS.any_prefix_of(body)
        || start == 0 && (changes(body) || naming::RANKED.any_prefix_of(body));
    if !is_word(first) || joins || number || told {
        return None;
    }
    if let Some(found) = described_first(body) {
        return Some((start + found.0, start + found.1));
    }
    if rest[..start].ends_with(one_of(&['予', '以'])) {
        let end = body.find(|ch: char| "，。；：！？、（）\n".contains(ch)).unwrap_or(body.len());
        return Some((start, start + end));
    }
    let end = noun_end(body, unit);
    if end == 0 {
        return described(rest, start);
    }
    let end = owner(&body[..end]);
    let end = without_manner(&body[..end], &body[end..]);
    let end = without_actions(&body[..end]);
    let end = inside(&body[..end]);
    // 2万亩补充耕地｜任务, but 55项重点任务
    let task = body[..end].strip_suffix("任务").filter(|noun| {
        let action = || naming::TRAILING_ACTIONS.longest_suffix_of(noun);
        let left = |action: &str| noun.len() - action.len() > 2 * HAN_LEN;
        !matches!(unit, "个" | "项" | "件" | "大类") || action().is_some_and(left)
    });
    let task = task.filter(|noun| noun.chars().nth(2).is_some());
    let end = task.map_or(end, without_actions);
    let end = of_class(&body[..end], unit);
    // 20家过｜50亿企业: which of the things, not what they are.
    let only_size = matches!(&body[..end], "过" | "超" | "中" | "有" | "达" | "或" | "长达");
    (end > 0 && !only_size).then_some((start, start + end))
}

/// 6条河道全线｜贯通, 90个项目分别｜开工: how something is done stands before the verb that ends the noun.
fn without_manner(noun: &str, rest: &str) -> usize {
    if !rest.starts_with(is_word) {
        return noun.len();
    }
    backward(noun.len(), |end| {
        let kept = &noun[..end];
        let word = naming::MANNERS.longest_suffix_of(kept);
        let word = word.or_else(|| naming::BEFORE_VERBS.longest_suffix_of(kept));
        let left = word.map_or("", |word| &kept[..end - word.len()]);
        let owned = word == Some("有") && left.ends_with(one_of(&['国', '所', '私', '拥', '具']));
        let left = if owned { 0 } else { left.len() };
        (left >= HAN_LEN).then_some(left)
    })
}

/// 8种可以居家使用的｜设备: the noun after a description.
fn described(rest: &str, start: usize) -> Option<(usize, usize)> {
    let body = &rest[start..];
    let stop = body.find(one_of(&['，', '。', '；', '、', '：', '\n'])).unwrap_or(body.len());
    let at = body[..stop].rfind('的')? + '的'.len_utf8();
    let end = at + noun_end(&body[at..stop], "");
    (end - at >= 2 * HAN_LEN).then_some((start + at, start + end))
}

/// 12万名学生｜的书本费: what is counted owns the rest.
fn owner(noun: &str) -> usize {
    let Some(at) = noun.find('的') else { return noun.len() };
    if naming::COUNTED_OWNERS.any_suffix_of(&noun[..at]) { at } else { noun.len() }
}

/// 80公里绿道, 1.5亿中小学生: a thing follows at once, and neither a change nor the rest of the number.
pub(super) fn directly(rest: &str) -> bool {
    let word = |ch: char| is_han(ch) && ch != '的';
    let noun = counted(rest, "").map_or(0, |(start, end)| end - start);
    let kept =
        naming::KEPT_VERB_HEADS.any_prefix_of(rest) || naming::KEPT_HEADS.any_prefix_of(rest);
    let verb = naming::LEADING_VERBS.longest_prefix_of(rest);
    let acts = verb.is_some_and(|verb| !naming::NOUN_HEADS.any_prefix_of(&rest[verb.len()..]))
        || naming::LEADING_ADVERBS.any_prefix_of(rest);
    rest.starts_with(word)
        && noun >= 2 * HAN_LEN
        && !naming::NO_THINGS.any_prefix_of(rest)
        && !rest.char_indices().nth(1).is_some_and(|(at, _)| rest[at..].starts_with("以上"))
        && (kept || !acts)
}

/// 60类｜减少到10类: what follows says how the number changed.
pub(super) fn changes(rest: &str) -> bool {
    let words = changes::PREDICATES.iter().filter_map(|(list, _)| list.longest_prefix_of(rest));
    words.filter(|word| word.chars().nth(1).is_some()).any(|word| {
        let after = &rest[word.len()..];
        let number = after.trim_start_matches(one_of(&['了', '到', '至', '约', '近', '超']));
        let clause = after.find(one_of(&['，', '。', '；'])).map_or(after, |end| &after[..end]);
        word.ends_with(one_of(&['到', '至']))
            && clause.contains(|ch: char| ch.is_ascii_digit() || ch == '百')
            || !naming::NOUN_HEADS.any_prefix_of(after)
                && (number.starts_with(|ch: char| ch.is_ascii_digit()) || after.starts_with('到'))
    })
}

/// 有国际竞争力的｜企业, 特色鲜明、配套完善的｜园区: a description before the thing.
fn described_first(body: &str) -> Option<(usize, usize)> {
    let stop = body.find(one_of(&['，', '。', '；', '：', '（', '\n'])).unwrap_or(body.len());
    let sentence = &body[..stop];
    let comma = sentence.find('、');
    let owns =
        naming::HAVING.any_prefix_of(body) || body.starts_with('集') && sentence.contains("一体的");
    let praised = comma.is_some_and(|at| {
        let after = &sentence[at + '、'.len_utf8()..];
        !sentence[..at].contains('的')
            && naming::PRAISES.any_suffix_of(&sentence[..at])
            && (naming::LEADING_VERBS.longest_prefix_of(after).is_none()
                || after.find('的').is_some_and(|of| naming::PRAISES.any_suffix_of(&after[..of])))
    });
    if !owns && !praised {
        return None;
    }
    let from = if praised { comma? } else { 0 };
    let at = from + sentence[from..].find('的')? + '的'.len_utf8();
    if sentence[..at].contains(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let end = at + noun_end(&body[at..], "");
    (end - at >= 2 * HAN_LEN).then_some((at, end))
}

/// 的 after a share, （间） after the classifier 套, 按投资额5%｜给予奖励.
fn lead(rest: &str) -> usize {
    let other = alternative(rest);
    let of = rest[other..].strip_prefix('的').unwrap_or(&rest[other..]);
    let gives = ["给予", "予以"].iter().find_map(|word| of.strip_prefix(*word));
    let thing = gives.filter(|thing| naming::LEADING_VERBS.any_prefix_of(thing)).unwrap_or(of);
    rest.len() - thing.len()
}

/// 30万人｜享受补贴: what they have got names how many they are.
pub(super) fn gained(rest: &str) -> Option<(usize, usize)> {
    let rest = crate::text::first_bytes(rest, LONGEST);
    let verb = naming::GAINING.longest_prefix_of(rest)?.len();
    let thing = until_mark(&rest[verb..]).filter(|thing| thing.len() >= 2 * HAN_LEN)?;
    let number = thing.contains(|ch: char| ch.is_ascii_digit());
    (!number).then_some((verb, verb + thing.len()))
}

/// The words before the next mark.
pub(super) fn until_mark(rest: &str) -> Option<&str> {
    let rest = crate::text::first_bytes(rest, LONGEST);
    rest.split(|ch: char| "，。；：！？、（）\n".contains(ch)).next()
}

fn is_word(ch: char) -> bool {
    is_han(ch) || ch.is_ascii_alphanumeric() || matches!(ch, '“' | '《' | '〇')
}

/// Up to punctuation, the next number, or a verb.
fn noun_end(body: &str, unit: &str) -> usize {
    let (mut quoted, mut skip) = (0_u32, 0);
    for (at, ch) in body.char_indices() {
        if at < skip {
            continue;
        }
        if ch == '“'
            && quoted == 0
            && naming::MATTERS.any_suffix_of(&body[..at])
            && closes(&body[at..])
        {
            return at;
        }
        match ch {
            '“' | '《' => quoted += 1,
            // A quote that closes here was opened before the number.
            '”' | '》' if quoted == 0 => return at,
            '”' | '》' => quoted -= 1,
            _ => {}
        }
        if quoted > 0 {
            continue;
        }
        // 省、市重点项目: an attribute goes on.
        let level = |word: &str| matches!(word, "国" | "省" | "市" | "县");
        let own = &body[..at];
        let attribute = ch == '、' && (naming::ATTRIBUTES_ALONE.contains(own) || level(own));
        if attribute && !body[at + ch.len_utf8()..].starts_with(|ch: char| ch.is_ascii_digit()) {
            continue;
        }
        let long = at >= 2 * HAN_LEN && !unit.is_empty();
        if ch == '、' && long && goes_on(&body[at + ch.len_utf8()..]) {
            continue;
        }
        if "，。；：！？、（）\n…[【〔^".contains(ch) {
            let end = at + alternative(&body[at..]);
            // 示范（试点）企业, but 村（社区）
            let listed = body[at..end].contains('、');
            if end > at && !listed && naming::COUNTED_ENDS.any_prefix_of(&body[end..]) {
                skip = end;
                continue;
            }
            return end;
        }
        if is_rank(&body[at..]) {
            return body[..at].strip_suffix('中').map_or(at, str::len);
        }
        if matches!(ch, '和' | '及' | '与') && next_counted(&body[at + ch.len_utf8()..]) {
            return at;
        }
        if ch.is_ascii_digit()
            && at > 0
            && !body[..at].ends_with(|ch: char| ch.is_ascii_alphanumeric())
        {
            let letters = body[at..].trim_start_matches(|ch: char| ch.is_ascii_digit());
            if !letters.starts_with(|ch: char| ch.is_ascii_alphabetic()) {
                return at;
            }
        }
        let graded = crate::lexicon::has_prefix(&body[at..], "以上")
            && (body[..at].ends_with(one_of(&['级', '模', '额', '星', '元', '亿']))
                || body[..at].ends_with("级及"));
        let verb =
            !graded && naming::ENDING_VERBS.any_prefix_of(&body[at..]) && !cuts_word(body, at);
        let short = matches!(
            &body[..at],
            "村" | "镇" | "县" | "乡" | "人" | "户" | "校" | "区" | "市" | "州"
        );
        if verb && (short || at >= 2 * HAN_LEN) && !inside_noun(body, at) {
            return at;
        }
        if verb
            && at == 0
            && !naming::KEPT_HEADS.any_prefix_of(body)
            && !begins_noun(body)
            && !in_a_manner(body)
        {
            return 0;
        }
        if matches!(ch, '通' | '有') && is_reached(body, at) {
            return at;
        }
        if acts(body, at) || at >= 2 * HAN_LEN && changes(&body[at..]) {
            return at;
        }
    }
    body.len()
}

/// 整体提升项目: how it is done is part of the name.
fn in_a_manner(body: &str) -> bool {
    let Some(manner) = naming::MANNERS.longest_prefix_of(body) else { return false };
    let Some(verb) = naming::LEADING_VERBS.longest_prefix_of(&body[manner.len()..]) else {
        return false;
    };
    let after = &body[manner.len() + verb.len()..];
    !naming::ENDING_VERBS.contains(verb) && naming::NOUN_HEADS.any_prefix_of(after)
}

/// 20个乡镇｜通三级公路, but 20户以上自然村通硬化路的比例
fn is_reached(body: &str, at: usize) -> bool {
    let end = body.find(one_of(&['，', '。', '；', '、'])).unwrap_or(body.len());
    let measure = body.get(at..end).is_some_and(|rest| naming::SHARED_MEASURES.any_in(rest));
    naming::PLACES.any_suffix_of(&body[..at]) && !body[..at].ends_with("村村") && !measure
}

/// 事项｜“跨省通办”: nothing follows the quotation.
fn closes(quotation: &str) -> bool {
    let after = quotation.split_once('”').map_or("", |(_, after)| after);
    !after.starts_with(is_word)
}

/// 3个联合体、共同体: the list goes on without a number or a verb of its own.
fn goes_on(rest: &str) -> bool {
    let end = rest.find(one_of(&['，', '。', '；', '：', '、', '（', '\n'])).unwrap_or(rest.len());
    let member = &rest[..end];
    let counts =
        |ch: char| ch.is_ascii_digit() || "一二两三四五六七八九十百千几多各近约超".contains(ch);
    (2..=40).contains(&member.chars().count())
        && !member.starts_with(counts)
        && !member.starts_with("创")
        && !naming::EMPTY_SUBJECTS.any_prefix_of(member)
        && !member.contains(|ch: char| ch.is_ascii_digit())
        && naming::LEADING_VERBS.longest_prefix_of(member).is_none()
        && naming::LEADING_ADVERBS.longest_prefix_of(member).is_none()
        && naming::ENDING_VERBS.longest_prefix_of(member).is_none()
}

/// 村｜（社区）, 县｜（市、区）: a short other name in brackets.
fn alternative(rest: &str) -> usize {
    let close = rest.strip_prefix('（').and_then(|rest| rest.find('）'));
    let inside = close.map_or("", |close| &rest['（'.len_utf8()..][..close]);
    let short = (1..=4).contains(&inside.chars().count())
        && !inside.contains(|ch: char| ch.is_ascii_alphanumeric());
    if short { inside.len() + '（'.len_utf8() + '）'.len_utf8() } else { 0 }
}

/// 第19位, 排名第3, but not 第三方.
fn is_rank(rest: &str) -> bool {
    let rest = naming::RANKS.longest_prefix_of(rest).map_or(rest, |word| &rest[word.len()..]);
    let Some(number) = rest.strip_prefix('第') else { return false };
    let after =
        number.trim_start_matches(|ch: char| ch.is_ascii_digit() || numerals::ITEMS.contains(ch));
    after.len() < number.len()
        && !after.starts_with(|ch: char| is_word(ch) && ch != '位' && ch != '名')
}

/// A second counted thing: 12个园区和｜30个项目, 319项事项和｜清理规范的281项收费.
fn next_counted(rest: &str) -> bool {
    if rest.starts_with("一批") {
        return true;
    }
    let place = naming::LEADING_ADVERBS.longest_prefix_of(rest).map_or(0, str::len);
    let rest = &rest[place..];
    let rest =
        naming::LEADING_VERBS.longest_prefix_of(rest).map_or(rest, |word| &rest[word.len()..]);
    let rest =
        naming::LEADING_VERBS.longest_prefix_of(rest).map_or(rest, |word| &rest[word.len()..]);
    let listed = || {
        let number = rest.find(|ch: char| ch.is_ascii_digit());
        number.is_some_and(|at| {
            rest[..at].ends_with('等') && !rest[..at].contains(one_of(&['，', '；']))
        })
    };
    rest.trim_start_matches(one_of(&['的', '约', '近'])).starts_with(|ch: char| ch.is_ascii_digit())
        || listed()
}

/// 增长点, but 开工建设: the verb at the head is part of a noun.
fn begins_noun(body: &str) -> bool {
    let verb = naming::ENDING_VERBS.longest_prefix_of(body).map_or(0, str::len);
    inside_noun(body, 0) && naming::LEADING_VERBS.longest_prefix_of(&body[verb..]).is_none()
}

/// 12名专家｜下沉, 20家企业｜精准对接: a verb after one of the nouns that are counted, or after an adverb.
fn acts(body: &str, at: usize) -> bool {
    let (before, rest) = body.split_at(at);
    if at < 2 * HAN_LEN {
        return false;
    }
    let adverb = naming::MANNERS.longest_prefix_of(rest);
    if adverb.is_some_and(|adverb| adverb.chars().nth(3).is_some()) {
        return true;
    }
    let action = adverb.map_or(rest, |adverb| &rest[adverb.len()..]);
    if adverb.is_none() && !naming::COUNTED_ENDS.any_suffix_of(before) {
        return false;
    }
    let verb = naming::LEADING_VERBS.longest_prefix_of(action);
    verb.is_some_and(|verb| {
        let after = &action[verb.len()..];
        !naming::NOUN_HEADS.any_prefix_of(after)
            && !super::ends_noun(after)
            && !naming::KEPT_VERB_HEADS.any_prefix_of(action)
    })
}

/// 在24项主要指标｜中
fn inside(noun: &str) -> usize {
    let noun = noun.strip_suffix("之一").unwrap_or(noun).trim_end_matches(one_of(&['各', '均']));
    let within = noun.strip_suffix('中').filter(|noun| noun.chars().nth(2).is_some());
    within
        .filter(|noun| !noun.ends_with(one_of(&['初', '高', '其', '之', '集'])))
        .map_or(noun.len(), str::len)
}

fn without_actions(noun: &str) -> usize {
    backward(noun.len(), |end| {
        let rest = &noun[..end];
        let action = naming::TRAILING_ACTIONS.longest_suffix_of(rest).filter(|word| {
            let left = &rest[..rest.len() - word.len()];
            left.chars().nth(1).is_some()
                && !left.ends_with('性')
                && !naming::ATTRIBUTES_ALONE.contains(left)
        });
        action.map(|action| end - action.len())
    })
}
