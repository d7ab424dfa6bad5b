//! The head of a phrase before a number: connectors, time, adverbs and verbs before the name.

use crate::{
    lexicon::naming,
    text::{HAN_LEN, forward, one_of},
};

/// The start of the phrase without connectors, adverbs and verbs.
pub(super) fn without_heads(phrase: &str) -> usize {
    let mut light = false;
    // Of a verb that names the thing itself it ends inside the head.
    let mut named = None;
    let start = forward(0, |start| {
        let rest = &phrase[start..];
        let (len, is_verb) = head(rest)?;
        let left = &rest[len..];
        // A verb that is all there is names the thing itself: 出口93万辆.
        let alone = rest.strip_prefix('新').unwrap_or(rest);
        if is_verb && left.is_empty() && naming::NOMINAL_VERBS.contains(alone) {
            named = Some(phrase.len() - alone.len());
            return None;
        }
        // 拆违任务: what is only a task is named by its verb.
        if is_verb && matches!(left, "任务" | "工程" | "行动" | "工作") {
            return None;
        }
        if is_verb && left.is_empty() && light || cuts_word(left) {
            return None;
        }
        if is_verb && makes_name(rest, len) {
            return None;
        }
        light = is_verb && naming::LIGHT_VERBS.any_suffix_of(&rest[..len]);
        Some(start + len)
    });
    named.unwrap_or(start)
}

/// What stands at the head besides the name, and whether it is a verb.
fn head(rest: &str) -> Option<(usize, bool)> {
    let mark = in_a_row_of_years(rest).or_else(|| date(rest)).or_else(|| parenthesis(rest));
    if let Some(len) = mark {
        return Some((len, false));
    }
    if let Some(len) = prepositional(rest) {
        return Some((len, true));
    }
    let adverb = adverb(rest).or_else(|| manner(rest)).or_else(|| agent(rest));
    let adverb = adverb.map(|len| (len, false));
    let adverb = adverb.filter(|_| !naming::KEPT_VERB_HEADS.any_prefix_of(rest));
    let verb = verb(rest).map(|len| (len, true));
    let connector = connector(rest).map(|len| (len, false));
    adverb.into_iter().chain(verb).chain(connector).max()
}

/// One character is no name, and neither is what begins inside a bracket.
fn cuts_word(left: &str) -> bool {
    let inside = left
        .find(one_of(&['）', '”', '》']))
        .is_some_and(|close| !left[..close].contains(one_of(&['（', '“', '《'])));
    let single = left.chars().nth(1).is_none() && !left.is_empty();
    single && adverb(left).is_none() || inside || left.starts_with('的')
}

/// 签约资金, 服务场所: verb and noun of two characters each are one name.
fn makes_name(rest: &str, verb: usize) -> bool {
    naming::ATTRIBUTIVE_VERBS.any_suffix_of(&rest[..verb])
        && naming::ABSTRACT_NOUNS.contains(&rest[verb..])
}

/// `连续5年`: how long, not what.
fn in_a_row_of_years(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("连续")?;
    let body = body.strip_prefix('第').unwrap_or(body);
    let number = |ch: char| ch.is_ascii_digit() || "二两三四五六七八九十多".contains(ch);
    let after = body.trim_start_matches(number);
    let years = after.len() < body.len() && after.starts_with('年');
    years.then_some(rest.len() - after.len() + '年'.len_utf8())
}

/// （续建）, （三）
fn parenthesis(rest: &str) -> Option<usize> {
    rest.strip_prefix('（')?;
    rest.find('）').map(|at| at + '）'.len_utf8())
}

/// `2025年`, `到2027年`, `1—11月`, `“十四五”期间`.
fn date(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("到").or_else(|| rest.strip_prefix("至")).unwrap_or(rest);
    let lead = rest.len() - body.len();
    let number: usize = body
        .chars()
        .take_while(|ch| ch.is_ascii_digit() || matches!(ch, '—' | '-' | '–' | '至'))
        .map(char::len_utf8)
        .sum();
    let in_chinese: String =
        body.chars().take_while(|ch| "一二三四五六七八九〇○零".contains(*ch)).collect();
    let number = number.max(in_chinese.len() * usize::from(in_chinese.chars().count() == 4));
    if number > 0 {
        let after = &body[number..];
        let word = naming::DATE_ENDS.longest_prefix_of(after)?;
        return Some(lead + number + word.len());
    }
    if let Some(plan) = rest
        .strip_prefix("“十")
        .and_then(|plan| plan.strip_prefix(|ch| "一二三四五六".contains(ch)))
        && let Some(after) = plan.strip_prefix("五”")
    {
        let span = naming::PLAN_SPANS.longest_prefix_of(after);
        let years =
            after.is_empty() || after.starts_with(one_of(&['年', '全', '，'])) || span.is_some();
        return years.then_some(rest.len() - after.len() + span.map_or(0, str::len));
    }
    naming::NAMED_TIMES.longest_prefix_of(rest).map(str::len)
}

fn connector(rest: &str) -> Option<usize> {
    if let Some(mark) = naming::DIVIDING.longest_prefix_of(rest) {
        return Some(mark.len());
    }
    if naming::KEPT_HEADS.any_prefix_of(rest) {
        return None;
    }
    naming::JOINING.longest_prefix_of(rest).map(str::len)
}

fn adverb(rest: &str) -> Option<usize> {
    // 对东盟进出口
    let trade = rest.starts_with('对') && naming::TRADE.any_suffix_of(rest) && !rest.contains('、');
    if trade || naming::KEPT_HEADS.any_prefix_of(rest) {
        return None;
    }
    let word = naming::LEADING_ADVERBS.longest_prefix_of(rest)?;
    Some(word.len())
}

/// 中央财政｜安排, but 中央财政赤字.
fn agent(rest: &str) -> Option<usize> {
    let word = naming::AGENTS.longest_prefix_of(rest)?;
    let after = &rest[word.len()..];
    naming::AGENT_ACTS.any_prefix_of(after).then_some(word.len())
}

/// 基本｜建成, but 基本养老保险: how something is done, before its verb.
fn manner(rest: &str) -> Option<usize> {
    let word = naming::MANNERS.longest_prefix_of(rest)?;
    let len = verb(&rest[word.len()..])?;
    (!rest[word.len() + len..].starts_with('的')).then_some(word.len())
}

fn verb(rest: &str) -> Option<usize> {
    // 占规上工业比重: the share of what was named before.
    if naming::KEPT_VERB_HEADS.any_prefix_of(rest)
        || rest.starts_with('占') && naming::SHARED_MEASURES.any_suffix_of(rest)
    {
        return None;
    }
    if let Some(len) = built_anew(rest) {
        return Some(len);
    }
    // 新引进, 新认定: the things are new; 新上市企业 are listed companies.
    let fresh = rest.strip_prefix('新').map_or(0, fresh);
    let plain = naming::LEADING_VERBS.longest_prefix_of(rest);
    let is_fresh = |word: &str| match fresh {
        0 => false,
        3 => !naming::ONLY_NEW.contains(word),
        len => len > word.len() && !naming::ONLY_NEW.contains(word),
    };
    if let Some(word) = plain.filter(|word| !is_fresh(word)) {
        let after = &rest[word.len()..];
        // 完成了, 实施好
        let done = if after.starts_with(one_of(&['了', '好'])) { '了'.len_utf8() } else { 0 };
        let makes_noun = super::ends_noun(after)
            && !word.starts_with('新')
            && !naming::ONLY_VERBS.any_prefix_of(word);
        return (!makes_noun).then_some(word.len() + done);
    }
    (fresh > 0).then_some(fresh)
}

/// 改（扩）建, 新（改、扩）建: ways of building written together.
fn built_anew(rest: &str) -> Option<usize> {
    let ways = rest.trim_start_matches(|ch: char| "新改扩迁续翻（）、".contains(ch));
    let built = ways.strip_prefix('建').filter(|_| ways.len() < rest.len())?;
    let written = &rest[..rest.len() - ways.len()];
    let joined =
        written.contains(one_of(&['（', '、'])) && !written.starts_with(one_of(&['、', '（']));
    joined.then_some(rest.len() - built.len())
}

/// How much of a phrase that begins with 新 is no name, by what follows 新.
fn fresh(rest: &str) -> usize {
    if naming::KEPT_VERB_HEADS.any_prefix_of(rest) || naming::ATTRIBUTIVE_VERBS.any_prefix_of(rest)
    {
        return '新'.len_utf8();
    }
    naming::LEADING_VERBS.longest_prefix_of(rest).map_or(0, |word| '新'.len_utf8() + word.len())
}

/// A phrase that says where or how: the thing stands after its last inner verb.
fn prepositional(rest: &str) -> Option<usize> {
    let word = naming::PREPOSITIONS.longest_prefix_of(rest)?;
    // 与上年相比, 同改革前相比
    if matches!(word, "与" | "同")
        && let Some(at) = rest.find("相比")
    {
        return Some(at + "相比".len());
    }
    let found = naming::INNER_VERBS
        .iter()
        .filter_map(|word| rest.rfind(word).map(|at| at + word.len()))
        .filter(|end| rest.len() - end >= 2 * HAN_LEN)
        .max()?;
    Some(found)
}
