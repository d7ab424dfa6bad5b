//! What comes before the name in the phrase before a number: connectors, times, adverbs and verbs.

use super::word_boundary::makes_noun_of_verb;
use crate::{
    lexicon::naming,
    text::{HAN_LEN, forward, one_of},
};

/// The byte at which the name begins, after connectors, times, adverbs and verbs.
pub(crate) fn without_leading_modifiers(phrase: &str) -> usize {
    let mut after_light_verb = false;
    let mut holds = false;
    // Where a verb names the thing itself, the name begins inside the modifier: 新｜出口93万辆.
    let mut verbal_name = None;
    let start = forward(0, |start| {
        let rest = &phrase[start..];
        let Modifier { len, is_verb } = modifier(rest)?;
        let left = &rest[len..];
        let verb = rest.strip_prefix('新').unwrap_or(rest);
        if is_verb && left.is_empty() && naming::NOMINAL_VERBS.contains(verb) {
            verbal_name = Some(phrase.len() - verb.len());
            return None;
        }
        let is_held = holds && naming::HELD.contains(&left);
        if begins_inside_word(left)
            || is_verb && (is_held || names_work(rest, len, after_light_verb))
        {
            return None;
        }
        let is_light = naming::LIGHT_VERBS.any_suffix_of(&rest[..len]);
        after_light_verb = is_verb && is_light;
        // 举办各类｜招聘活动: what is between does not matter.
        holds = is_light || holds && !is_verb;
        Some(start + len)
    });
    verbal_name.unwrap_or(start)
}

/// Whether the verb at the head belongs to the name: 开展｜培训, 拆违任务, 签约资金.
fn names_work(rest: &str, verb: usize, after_light_verb: bool) -> bool {
    let left = &rest[verb..];
    left.is_empty() && after_light_verb
        || naming::WORK_NOUNS.contains(&left)
        // 签约资金, 服务场所: verb and noun of two characters each are one name.
        || naming::ATTRIBUTIVE_VERBS.any_suffix_of(&rest[..verb])
            && (naming::ABSTRACT_NOUNS.contains(left) || naming::AMOUNTS_OF_THINGS.any_suffix_of(left))
        // 调解｜成功率, but 提高｜就业率
        || is_short_rate(left)
            && !naming::ACTING_ON_RATES.contains(rest[..verb].trim_end_matches(naming::DONE_PARTICLES))
}

/// 帮扶｜就业率: a rate of three characters says little without the verb before it.
fn is_short_rate(left: &str) -> bool {
    left.ends_with(naming::RATE) && left.chars().count() == 3
}

/// Something at the head of a phrase that is no part of the name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Modifier {
    /// In bytes.
    len: usize,
    is_verb: bool,
}

/// The modifier at the head of the phrase: the longest of adverb, verb and connector.
fn modifier(rest: &str) -> Option<Modifier> {
    if names_two_steps_of_a_year(rest) {
        return None;
    }
    let plain = |len: usize| Modifier { len, is_verb: false };
    let verbal = |len: usize| Modifier { len, is_verb: true };
    let mark = in_a_row_of_years(rest).or_else(|| date(rest)).or_else(|| parenthesis(rest));
    if let Some(len) = mark {
        return Some(plain(len));
    }
    if let Some(len) = prepositional(rest) {
        return Some(verbal(len));
    }
    let adverb = adverb(rest).or_else(|| manner(rest)).or_else(|| agent(rest));
    let adverb = adverb.filter(|_| !naming::KEPT_VERB_HEADS.any_prefix_of(rest)).map(plain);
    let verb = verb(rest).map(verbal);
    let connector = connector(rest).map(plain);
    adverb.max(verb).max(connector)
}

/// 当年签约当年开工率: the rate of what went through both steps within one year is one name.
fn names_two_steps_of_a_year(rest: &str) -> bool {
    rest.strip_prefix(naming::OF_THAT_YEAR)
        .is_some_and(|first| first.contains(naming::OF_THAT_YEAR) && first.ends_with(naming::RATE))
}

/// Whether what is left begins inside a word or a bracket: one character is no name.
fn begins_inside_word(left: &str) -> bool {
    let closes = left
        .find(one_of(&['）', '”', '》']))
        .is_some_and(|close| !left[..close].contains(one_of(&['（', '“', '《'])));
    let is_single = left.chars().nth(1).is_none() && !left.is_empty();
    is_single && adverb(left).is_none() || closes || left.starts_with('的')
}

/// `连续5年`: how long, and not what.
fn in_a_row_of_years(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix(naming::CONTINUOUSLY)?;
    let body = body.strip_prefix('第').unwrap_or(body);
    let after = body.trim_start_matches(|ch: char| {
        ch.is_ascii_digit() || naming::NUMBER_CHARACTERS.contains(&ch)
    });
    let is_period = after.len() < body.len() && after.starts_with('年');
    is_period.then_some(rest.len() - after.len() + '年'.len_utf8())
}

/// （续建）, （三）
fn parenthesis(rest: &str) -> Option<usize> {
    rest.strip_prefix('（')?;
    rest.find('）').map(|at| at + '）'.len_utf8())
}

/// `2025年`, `到2027年`, `1—11月`, `“十四五”期间`.
fn date(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix(naming::CHANGE_ENDS).unwrap_or(rest);
    let lead = rest.len() - body.len();
    let number = date_number(body);
    if number > 0 {
        let word = naming::DATE_ENDS.longest_prefix_of(&body[number..])?;
        return Some(lead + number + word.len());
    }
    if let Some(after) = after_plan_name(rest) {
        let period = naming::PLAN_SPANS.longest_prefix_of(after);
        let is_time =
            after.is_empty() || after.starts_with(naming::AFTER_PLAN_NAME) || period.is_some();
        return is_time.then_some(rest.len() - after.len() + period.map_or(0, str::len));
    }
    naming::NAMED_TIMES.longest_prefix_of(rest).map(str::len)
}

/// 2025, 1—11, 二〇二五: the length of the number of a date.
fn date_number(body: &str) -> usize {
    let after = body.trim_start_matches(|ch: char| {
        ch.is_ascii_digit() || matches!(ch, '—' | '-' | '–') || naming::RANGE_WORDS.contains(&ch)
    });
    let in_digits = body.len() - after.len();
    let year = body.trim_start_matches(naming::YEAR_DIGITS);
    let year = &body[..body.len() - year.len()];
    let in_chinese = if year.chars().count() == 4 { year.len() } else { 0 };
    in_digits.max(in_chinese)
}

/// What follows the name of a five-year plan: “十四五”｜期间.
fn after_plan_name(rest: &str) -> Option<&str> {
    let [open, close] = naming::PLAN_NAME;
    rest.strip_prefix(open)?.strip_prefix(naming::PLAN_NUMBERS)?.strip_prefix(close)
}

/// The length of a mark or word that joins the phrase to what comes before it.
fn connector(rest: &str) -> Option<usize> {
    if let Some(mark) = naming::DIVIDING.longest_prefix_of(rest) {
        return Some(mark.len());
    }
    if naming::KEPT_HEADS.any_prefix_of(rest) {
        return None;
    }
    naming::JOINING.longest_prefix_of(rest).map(str::len)
}

/// The length of an adverb at the head.
fn adverb(rest: &str) -> Option<usize> {
    // 对东盟进出口
    let is_trade =
        rest.starts_with('对') && naming::TRADE.any_suffix_of(rest) && !rest.contains('、');
    let word = naming::LEADING_ADVERBS.longest_prefix_of(rest).filter(|_| !is_trade)?;
    // 各级各类｜自然保护地: a longer adverb than the kept word.
    let kept =
        naming::KEPT_HEADS.longest_prefix_of(rest).is_some_and(|kept| kept.len() >= word.len());
    (!kept && !is_key_thing(word, &rest[word.len()..])).then_some(word.len())
}

/// 重点文旅项目, but 重点｜推进项目: before a thing 重点 says which of the things are meant.
fn is_key_thing(adverb: &str, after: &str) -> bool {
    let acts =
        [&naming::LEADING_VERBS, &naming::LEADING_ADVERBS, &naming::MANNERS, &naming::PREPOSITIONS];
    adverb == naming::KEY && !acts.iter().any(|words| words.any_prefix_of(after))
}

/// 中央财政｜安排: who acts, but 中央财政赤字 is one name.
fn agent(rest: &str) -> Option<usize> {
    let word = naming::AGENTS.longest_prefix_of(rest)?;
    let after = &rest[word.len()..];
    naming::AGENT_ACTS.any_prefix_of(after).then_some(word.len())
}

/// 基本｜建成: how something is done, before its verb; but 基本养老保险 is one name.
fn manner(rest: &str) -> Option<usize> {
    let word = naming::MANNERS.longest_prefix_of(rest)?;
    let len = verb(&rest[word.len()..])?;
    (!rest[word.len() + len..].starts_with('的')).then_some(word.len())
}

/// The length of a verb at the head that is no part of a noun.
fn verb(rest: &str) -> Option<usize> {
    // 占规上工业比重: the share of what was named before.
    let is_share = rest.starts_with('占') && naming::SHARED_MEASURES.any_suffix_of(rest);
    if is_share || naming::KEPT_VERB_HEADS.any_prefix_of(rest) {
        return None;
    }
    // 投资50亿元以上重大项目: how large the things are.
    let is_size = rest.strip_prefix(naming::INVESTMENT).is_some_and(|size| {
        size.trim_start_matches(naming::EXCEEDS).starts_with(|ch: char| ch.is_ascii_digit())
    });
    if is_size {
        return None;
    }
    if let Some(len) = built_anew(rest) {
        return Some(len);
    }
    let newly = rest.strip_prefix('新').map_or(0, newly);
    match naming::LEADING_VERBS.longest_prefix_of(rest) {
        Some(verb) if !is_newly_done(verb, newly) => {
            let after = &rest[verb.len()..];
            // 完成了, 实施好
            let done = if after.starts_with(naming::DONE_PARTICLES) { HAN_LEN } else { 0 };
            let is_noun = makes_noun_of_verb(after)
                && !verb.starts_with('新')
                && !naming::ONLY_VERBS.any_prefix_of(verb);
            (!is_noun).then_some(verb.len() + done)
        }
        _ => (newly > 0).then_some(newly),
    }
}

/// 新引进, 新认定: 新 says that the things are new, where 新上市企业 are companies listed newly. `newly` is the length
/// that [`newly`] gives.
fn is_newly_done(verb: &str, newly: usize) -> bool {
    (newly == HAN_LEN || newly > verb.len()) && !naming::ONLY_NEW.contains(verb)
}

/// 改（扩）建, 新（改、扩）建: the length of several ways of building that are written together.
fn built_anew(rest: &str) -> Option<usize> {
    let ways = rest.trim_start_matches(naming::WAYS_OF_BUILDING);
    let built = ways.strip_prefix('建').filter(|_| ways.len() < rest.len())?;
    let written = &rest[..rest.len() - ways.len()];
    let is_list =
        written.contains(one_of(&['（', '、'])) && !written.starts_with(one_of(&['、', '（']));
    is_list.then_some(rest.len() - built.len())
}

/// The length of 新 with what is no name after it; 0 where a name follows at once.
fn newly(after: &str) -> usize {
    if naming::KEPT_VERB_HEADS.any_prefix_of(after)
        || naming::ATTRIBUTIVE_VERBS.any_prefix_of(after)
    {
        return HAN_LEN;
    }
    let verb = naming::LEADING_VERBS.longest_prefix_of(after);
    // 新｜投产里程
    let is_noun = verb.is_some_and(|verb| naming::MEASURE_ENDS.contains(&after[verb.len()..]));
    verb.map_or(0, |verb| if is_noun { HAN_LEN } else { HAN_LEN + verb.len() })
}

/// The length of a phrase that says where or how; the name is after the last verb in it.
fn prepositional(rest: &str) -> Option<usize> {
    let word = naming::PREPOSITIONS.longest_prefix_of(rest)?;
    // 与上年相比, 同改革前相比
    if naming::WITH.contains(&word)
        && let Some(at) = rest.find(naming::COMPARED)
    {
        return Some(at + naming::COMPARED.len());
    }
    naming::INNER_VERBS
        .iter()
        .filter_map(|word| rest.rfind(word).map(|at| (at, at + word.len())))
        // 组织｜招引活动: the verb is part of the name.
        .filter(|(at, _)| !naming::KEPT_VERB_HEADS.any_prefix_of(&rest[*at..]))
        .map(|(_, end)| end)
        .filter(|end| rest.len() - end >= 2 * HAN_LEN)
        .max()
}
