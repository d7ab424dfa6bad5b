//! The phrase before a number that names it, without the predicates after it and the adverbs and verbs before it.

use super::{
    acting_subject,
    footnote::without_footnote,
    leading_modifiers::without_leading_modifiers,
    word_boundary::{makes_noun_of_verb, outside_quotes},
};
use crate::{
    lexicon::{
        benchmarks, changes,
        naming::{self, PredicateLimit},
        units,
    },
    text::{HAN_LEN, backward, forward, one_of},
};

/// Two characters, in bytes: the shortest name.
const SHORTEST_NAME: usize = 2 * HAN_LEN;

/// The byte range of the part of `phrase` that names something, or nothing.
pub(super) fn subject(phrase: &str) -> Option<(usize, usize)> {
    let end = without_comparison(phrase, without_predicates(phrase));
    let end = without_footnote(&phrase[..end]);
    let start = without_leading_modifiers(&phrase[..end]);
    // 是上年同期的2.2倍 speaks of what was named before.
    if phrase[start..end].starts_with('是') {
        return None;
    }
    let start = start + last_thing(&phrase[start..end]);
    let name = &phrase[start..end];
    // 初步改良了45亩: a verb, with nothing named before the number.
    let is_verb = phrase[end..].starts_with('了') && naming::LEADING_VERBS.any_suffix_of(name);
    let is_empty = name.is_empty()
        || is_verb
        || is_threshold(name)
        || naming::EMPTY_SUBJECTS.contains(name)
        || naming::PREPOSITIONS.contains(name)
        // 免费为所有｜65岁以上老年人
        || name.ends_with(naming::ALL);
    (!is_empty).then_some((start, end))
}

/// 超亿元, 过50亿, 3年后: the words say which of the things are meant or when, and name nothing.
fn is_threshold(name: &str) -> bool {
    name.starts_with(naming::EXCEEDS) && name.ends_with(naming::THRESHOLD_ENDS)
        || name.ends_with(naming::TIME_PARTICLES)
            && name.chars().nth(2).is_some()
            && !naming::NO_TIMES.any_suffix_of(name)
        || naming::TIME_ENDS.any_suffix_of(name)
        || name.chars().all(|ch| naming::EMPTY_CHARACTERS.contains(&ch))
}

/// What a distance is measured from, with its verb, is at most this long, in bytes.
const LONGEST_BENCHMARK: usize = 60;

/// The byte at which the verb begins that says what a distance is measured from: 增速｜领先全市.
pub(super) fn benchmark(lead: &str) -> Option<usize> {
    let near = crate::text::last_bytes(lead, LONGEST_BENCHMARK);
    let (at, word) = benchmarks::BEYOND.rfind_in(near)?;
    let than = &near[at + word.len()..];
    let named = than.chars().nth(1).is_some() && !naming::COMPARING.contains(word);
    let at = lead.len() - near.len() + at;
    (named && at > 0).then_some(at)
}

/// A comparison begins at most this many bytes before the number.
const LONGEST_COMPARISON: usize = 45;

/// 审批环节｜比改革之初, 科技贷款增速｜高于贷款平均: the end of the phrase without a comparison after it.
fn without_comparison(phrase: &str, end: usize) -> usize {
    let rest = &phrase[..end];
    let near = crate::text::last_bytes(rest, LONGEST_COMPARISON);
    let base = end - near.len();
    let cut =
        [than(near), since(near), times(near, phrase), above(near)].into_iter().flatten().max();
    let cut = cut.map_or(end, |at| base + at);
    let is_growth = naming::GROWTH_ENDS.any_suffix_of(&phrase[..cut]);
    if cut == end || is_growth { cut } else { without_predicates(&phrase[..cut]) }
}

/// 审批环节｜比改革之初: the last 比 that is no part of a word.
fn than(near: &str) -> Option<usize> {
    let at = near.rfind('比')?;
    let is_noun =
        naming::RATIO_WORDS.any_prefix_of(&near[at..]) || near[..at].ends_with(naming::BEFORE_THAN);
    let is_quoted = near[..at].matches('“').count() > near[..at].matches('”').count();
    (!is_noun && !is_quoted && near.len() - at > '比'.len_utf8()).then_some(at)
}

/// 河涌｜较上年: the last 较 before a time.
fn since(near: &str) -> Option<usize> {
    let at = near.rfind('较')?;
    let is_time = near[at + '较'.len_utf8()..].contains(naming::TIME_CHARACTERS);
    (is_time && !near[..at].ends_with(naming::BEFORE_SINCE)).then_some(at)
}

/// 用地指标｜是上年的2倍: the last word of being, in a phrase that ends with 的.
fn times(near: &str, phrase: &str) -> Option<usize> {
    if !phrase.ends_with('的') {
        return None;
    }
    naming::EQUATING.rfind_in(near).map(|(at, _)| at).filter(|at| *at > 0)
}

/// 科技贷款增速｜高于贷款平均: the last word that compares; but 月收入低于2000元的困难家庭 are limited by it.
fn above(near: &str) -> Option<usize> {
    let (at, word) = naming::COMPARING.rfind_in(near)?;
    let limits = near[at + word.len()..].split_once(naming::OF).is_some_and(|(amount, thing)| {
        amount.starts_with(|ch: char| ch.is_ascii_digit()) && !thing.is_empty()
    });
    (!limits).then_some(at)
}

/// The byte at which the thing itself begins in a subject that says more: after 等, 的, a clause joined by 、 or an inner verb.
fn last_thing(subject: &str) -> usize {
    forward(0, |start| {
        let rest = &subject[start..];
        let step = LAST_THING.iter().find_map(|rule| rule(rest))?;
        (rest.len() - step >= SHORTEST_NAME).then_some(start + step)
    })
}

/// In the order in which they are tried; each gives the byte at which the thing begins.
static LAST_THING: &[fn(&str) -> Option<usize>] = &[
    before_investment,
    own_investment,
    after_class,
    after_possessive,
    after_joined_clause,
    after_inner_verb,
    acting_subject::after_done,
    acting_subject::after_aim,
    acting_subject::served_by,
    acting_subject::after_actor,
];

/// 市级示范项目｜完成投资: what was invested, and not the projects.
fn before_investment(rest: &str) -> Option<usize> {
    rest.strip_suffix(naming::COMPLETED_INVESTMENT).map(str::len)
}

/// 投资2亿元的甲水厂、｜投资1亿元的乙水厂: the investment of the next member.
fn own_investment(rest: &str) -> Option<usize> {
    let before = rest.strip_suffix(naming::INVESTMENT)?;
    let before = before.strip_suffix('总').unwrap_or(before);
    // 压茬推进｜总投资9亿元的项目
    let is_object = before.len() + naming::INVESTMENT.len() < rest.len()
        && naming::LEADING_VERBS.any_suffix_of(before);
    (before.ends_with(naming::LIST_JOINTS) || is_object).then_some(before.len())
}

/// 示例蜜柚等首批｜名品: the class that a list belongs to.
fn after_class(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "等")?;
    let end = at + "等".len();
    let is_word =
        rest[..at].ends_with(naming::BEFORE_GRADE) || rest[end..].starts_with(naming::AFTER_GRADE);
    if is_word {
        return None;
    }
    Some(forward(end, |end| Some(end + naming::CLASS_LEADS.longest_prefix_of(&rest[end..])?.len())))
}

/// 涉及行业广泛的｜税率, but 占从业人员的比重 is one name.
fn after_possessive(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "的")?;
    let end = at + "的".len();
    // 中央财政｜用于“三农”的支出
    if naming::FUNDS.contains(&rest[end..])
        && let Some(purpose) = outside_quotes(&rest[..at], naming::USED_FOR)
    {
        return Some(purpose);
    }
    // 年收入10万元以上的村占比
    let is_limited = naming::SHARED_MEASURES.any_suffix_of(&rest[end..])
        && (rest[..at].ends_with(naming::BOUND_ENDS) || rest[..at].contains(naming::EXCEEDS))
        && rest[..at].contains(|ch: char| ch.is_ascii_digit());
    let is_one_name = is_limited
        || naming::MEASURED_OF.any_suffix_of(&rest[end..])
        || naming::SHARED_MEASURES.any_prefix_of(&rest[end..]);
    (!is_one_name).then_some(end)
}

/// 供水管网全覆盖、｜垃圾分类处理率: what comes before the mark is a clause of its own.
fn after_joined_clause(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "、")?;
    let clause =
        naming::JOINED_CLAUSE_SIGNS.any_in(&rest[..at]) && !rest[..at].contains(naming::BUILT_AREA);
    clause.then_some(at + "、".len())
}

/// 开发区实现｜税收总额: the thing after a verb that is part of no noun.
fn after_inner_verb(rest: &str) -> Option<usize> {
    if rest == naming::COMPLETED_INVESTMENT {
        return None;
    }
    let splits = naming::SPLITTING_VERBS.any_in(rest);
    naming::SPLITTING_VERBS
        .iter()
        .take_while(|_| splits)
        .filter_map(|word| outside_quotes(rest, word).map(|at| at + word.len()))
        // 线上线下活动
        .filter(|end| !makes_noun_of_verb(&rest[*end..]) && !rest[*end..].starts_with('下'))
        // 招商推介活动
        .filter(|end| !naming::HELD.contains(&&rest[*end..]))
        // 战略实施和能力建设项目
        .filter(|end| !rest[*end..].starts_with(naming::MEMBER_JOINTS))
        .chain(after_new(rest))
        .max()
}

/// 中心城区新投用｜公厕: a verb with 新 before it is part of no noun.
fn after_new(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "新").filter(|at| *at >= SHORTEST_NAME)?;
    let new = naming::LEADING_VERBS.longest_prefix_of(&rest[at..]);
    let end = at + '新'.len_utf8();
    let old = naming::LEADING_VERBS.longest_prefix_of(&rest[end..]);
    let (end, verb) = match new.filter(|new| *new != naming::BUILT_NEW) {
        Some(naming::ADDED) => (at, naming::ADDED),
        Some(new) if old.is_none_or(|old| end + old.len() < at + new.len()) => (at, new),
        _ => (end, old?),
    };
    let is_attributive =
        naming::ATTRIBUTIVE_VERBS.any_suffix_of(verb) || verb.chars().nth(1).is_none();
    let is_word = new == Some(naming::BUILT_NEW)
        || new == Some(naming::ADDED) && adds_whole(&rest[at..])
        || rest[..at].ends_with(naming::BEFORE_NEW);
    let is_one_name = makes_noun_of_verb(&rest[end + verb.len()..])
        || naming::MEASURE_ENDS.any_suffix_of(rest)
        || naming::MEASURED_OF.any_suffix_of(rest);
    (!is_word && !is_one_name && !is_attributive).then_some(end + verb.len())
}

/// 新增专项债券, 新增就业, 新增参保: 新增 is part of the name.
fn adds_whole(added: &str) -> bool {
    let what = added.trim_start_matches(naming::ADDED);
    naming::KEPT_HEADS.any_prefix_of(added)
        || what.starts_with(naming::EMPLOYMENT)
        || what == naming::TAKING_WORK
        || naming::LEADING_VERBS.contains(what)
}

/// The end of the phrase without predicates, links and what says since when, until when or from what.
pub(super) fn without_predicates(phrase: &str) -> usize {
    backward(phrase.len(), |end| {
        let rest = &phrase[..end];
        let predicate = changes::PREDICATES
            .iter()
            .flat_map(|(list, _)| list.iter())
            .filter(|word| is_predicate_at(rest, word));
        let link = [&naming::LINKS, &naming::SHARE_TAILS]
            .into_iter()
            .filter_map(|words| {
                words.longest_suffix_of(rest).filter(|word| is_predicate_at(rest, word))
            })
            // 进出口总额｜预期增长, but 经济增长预期.
            .filter(|word| *word != naming::EXPECTED || end < phrase.len());
        if let Some(word) = predicate.chain(link).max_by_key(|word| word.len()) {
            return Some(end - word.len());
        }
        TRAILING_PHRASES.iter().find_map(|rule| rule(rest))
    })
}

/// Phrases between name and number, in the order in which they are tried; each gives the byte at which the phrase begins.
static TRAILING_PHRASES: &[fn(&str) -> Option<usize>] =
    &[from_earlier, to_later, for_each, date, years_in_a_row, done, on_top, compared_with];

/// 覆盖率｜由2003年的, 支出｜由上年: where a change began.
fn from_earlier(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest, 36);
    let at = near.rfind(naming::CHANGE_BEGINS)?;
    let is_phrase =
        naming::EARLIER_ENDS.any_suffix_of(near) && !near[at..].contains(one_of(&['，', '、']));
    is_phrase.then_some(rest.len() - near.len() + at)
}

/// 外汇储备｜2000年底
fn date(rest: &str) -> Option<usize> {
    let year = rest.strip_suffix(naming::YEAR_PARTS).unwrap_or(rest).strip_suffix('年')?;
    let left = year.trim_end_matches(|ch: char| ch.is_ascii_digit());
    let is_year = year.len() - left.len() == 4 && !left.is_empty();
    (is_year && !left.ends_with(naming::BEFORE_DATE)).then_some(left.len())
}

/// 粮食产量｜连续4年
fn years_in_a_row(rest: &str) -> Option<usize> {
    let years = naming::PERIOD_UNITS.iter().find_map(|unit| rest.strip_suffix(unit))?;
    let left = years.trim_end_matches(|ch: char| {
        ch.is_ascii_digit() || naming::NUMBER_CHARACTERS.contains(&ch)
    });
    if left.len() == years.len() {
        return None;
    }
    let thing = left.strip_suffix(naming::CONTINUOUSLY)?;
    (!thing.is_empty()).then_some(thing.len())
}

/// 示例班列｜累计开行, 问题｜已整改: what was done with the thing.
fn done(rest: &str) -> Option<usize> {
    if !naming::DONE.any_in(crate::text::last_bytes(rest, 30)) {
        return None;
    }
    let verb = naming::LEADING_VERBS.longest_suffix_of(rest)?;
    let left = &rest[..rest.len() - verb.len()];
    let thing = &left[..left.len() - naming::DONE.longest_suffix_of(left)?.len()];
    let is_thing = thing.chars().nth(2).is_some()
        && !thing.ends_with(naming::MAKES_NEW)
        && without_leading_modifiers(thing) < thing.len();
    (is_thing && verb.chars().nth(1).is_some() && !naming::NOMINAL_VERBS.contains(verb))
        .then_some(thing.len())
}

/// 粮食产量｜在大丰收的基础上: what the change came on top of.
fn on_top(rest: &str) -> Option<usize> {
    let base = naming::BASIS_ENDS.iter().find_map(|end| rest.strip_suffix(end))?;
    base.rfind('在')
}

/// 综合指数｜与上年相比
fn compared_with(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest.strip_suffix(naming::COMPARED)?, LONGEST_COMPARISON);
    let at = near.rfind(naming::COMPARED_WITH)?;
    Some(rest.len() - naming::COMPARED.len() - near.len() + at)
}

/// 新兴产业｜加快推进: what a clause without a number speaks of, without the predicate at its end.
pub(super) fn without_progress(clause: &str) -> &str {
    let mut words = clause.trim_end_matches(one_of(&['，', '；', '：', '。']));
    words = &words[..amount(words).unwrap_or(words.len())];
    let end = backward(words.len(), |end| {
        let verb = naming::LEADING_VERBS.longest_suffix_of(&words[..end])?;
        let left = &words[..end - verb.len()];
        let how = naming::MANNERS.longest_suffix_of(left);
        let how = how.or_else(|| naming::LEADING_ADVERBS.longest_suffix_of(left));
        let how = how.filter(|how| how.chars().nth(1).is_some())?;
        let thing = &left[..left.len() - how.len()];
        thing.chars().nth(2).is_some().then_some(thing.len())
    });
    &words[..end]
}

/// 优良天数｜245天, 生产总值增长｜6.6%: the byte at which an amount at the end begins.
fn amount(rest: &str) -> Option<usize> {
    let number = rest.trim_end_matches(naming::AMOUNT_UNITS);
    let left = number.trim_end_matches(|ch: char| ch.is_ascii_digit() || ch == '.');
    let is_amount = number.len() < rest.len() && left.len() < number.len();
    let is_named = left.chars().nth(1).is_some() && !left.ends_with(naming::BEFORE_CODE);
    (is_amount && is_named).then_some(left.len())
}

/// 收购价｜每50公斤: the quantity to which the number refers.
fn for_each(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest, 24);
    let at = near.rfind('每')?;
    let unit = near[at + '每'.len_utf8()..].trim_start_matches(|ch: char| ch.is_ascii_digit());
    let amount = near.len() - at - '每'.len_utf8() > unit.len() && unit.chars().count() <= 3;
    // 收购价｜每斤
    let amount =
        amount || units::at_start(unit).is_some_and(|found| found.written.len() == unit.len());
    amount.then_some(rest.len() - near.len() + at)
}

/// 扩大到｜年末的, 增长到｜2020年: the time at which a change ended.
fn to_later(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest, 30);
    let ends = naming::CHANGE_ENDS.iter();
    let at = ends.filter_map(|to| near.rfind(*to).map(|at| at + to.len_utf8())).max()?;
    let time = near[at..].trim_start_matches(|ch: char| ch.is_ascii_digit());
    naming::CHANGE_TIMES.contains(&time).then_some(rest.len() - near.len() + at)
}

/// Whether the text ends with a predicate, and not with a longer word that the predicate is part of.
fn is_predicate_at(rest: &str, word: &str) -> bool {
    if !crate::lexicon::has_suffix(rest, word) {
        return false;
    }
    let before = &rest[..rest.len() - word.len()];
    if word.starts_with('均') && before.ends_with(naming::BEFORE_AVERAGE) {
        return false;
    }
    let limits = naming::PREDICATE_LIMITS.iter().find(|(words, _)| words.contains(&word));
    limits.is_none_or(|(_, limit)| match limit {
        PredicateLimit::Never => false,
        PredicateLimit::NotAfter(characters) => !before.ends_with(*characters),
        PredicateLimit::FirstOrAfter(characters) => {
            before.is_empty() || before.ends_with(*characters)
        }
        PredicateLimit::AfterWords => !before.is_empty(),
        PredicateLimit::AfterThreeCharacters => before.chars().nth(2).is_some(),
    })
}
