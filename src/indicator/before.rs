//! The naming phrase before a number: predicate, adverbs and verbs taken off.

use super::{heads::without_heads, note::without_note};
use crate::{
    lexicon::{benchmarks, changes, naming},
    text::{HAN_LEN, backward, forward, one_of},
};

/// A byte range of `phrase` that names something, or nothing.
pub(super) fn subject(phrase: &str) -> Option<(usize, usize)> {
    let end = without_comparison(phrase, without_predicates(phrase));
    let end = without_note(&phrase[..end]);
    let start = without_heads(&phrase[..end]);
    // 是上年同期的2.2倍 speaks of what was named before.
    if phrase[start..end].starts_with('是') {
        return None;
    }
    let start = start + last_thing(&phrase[start..end]);
    let name = &phrase[start..end];
    let empty = naming::EMPTY_SUBJECTS.contains(name) || is_threshold(name);
    // 初步改良了45亩: a clause that names nothing before the number.
    let empty =
        empty || phrase[end..].starts_with('了') && naming::LEADING_VERBS.any_suffix_of(name);
    (start < end && !empty && !naming::PREPOSITIONS.contains(name)).then_some((start, end))
}

/// 超亿元, 过50亿: which of the things, not what they are.
fn is_threshold(name: &str) -> bool {
    name.starts_with(one_of(&['超', '过']))
        && name.ends_with(one_of(&['元', '亿', '万', '亩', '人', '%']))
        || name.ends_with(one_of(&['下', '后', '时'])) && name.chars().nth(2).is_some()
        || naming::TIME_ENDS.any_suffix_of(name)
        || name.chars().all(|ch| "的了和及与中上下内一二三四五六七八九十".contains(ch))
}

/// What a distance is measured from has at most so many bytes, with its verb.
const BENCHMARK: usize = 60;

/// Where the verb begins after which the words say what a distance is measured from: 增速｜领先全市.
pub(super) fn benchmark(lead: &str) -> Option<usize> {
    let near = crate::text::last_bytes(lead, BENCHMARK);
    let (at, word) = benchmarks::BEYOND.rfind_in(near)?;
    let than = &near[at + word.len()..];
    let named = than.chars().nth(1).is_some() && !naming::COMPARING.contains(word);
    let at = lead.len() - near.len() + at;
    (named && at > 0).then_some(at)
}

/// A comparison stands between subject and number at most this far from the end, in bytes.
const COMPARISON: usize = 45;

/// 审批环节｜比改革之初, 科技贷款增速｜高于贷款平均.
fn without_comparison(phrase: &str, end: usize) -> usize {
    let rest = &phrase[..end];
    let near = crate::text::last_bytes(rest, COMPARISON);
    let base = end - near.len();
    let compared = near.rfind('比').filter(|at| {
        let noun = naming::RATIO_WORDS.any_prefix_of(&near[*at..]);
        !noun
            && !near[..*at]
                .ends_with(one_of(&['相', '占', '同', '环', '对', '配', '性', '率', '评']))
            && near.len() - at > '比'.len_utf8()
    });
    // 用地指标｜是上年的2倍
    let of_which = phrase.ends_with('的');
    let times = naming::EQUATING.rfind_in(near).map(|(at, _)| at);
    let times = times.filter(|at| of_which && *at > 0);
    // 河涌｜较上年
    let than = near.rfind('较').filter(|at| {
        let time = &near[at + '较'.len_utf8()..];
        time.contains(one_of(&['年', '时', '期', '初', '末']))
            && !near[..*at].ends_with(one_of(&['比', '计', '相']))
    });
    let above = naming::COMPARING.rfind_in(near).map(|(at, _)| at);
    let cut = compared
        .into_iter()
        .chain(than)
        .chain(times)
        .chain(above)
        .max()
        .map_or(end, |at| base + at);
    let kept = naming::GROWTH_ENDS.any_suffix_of(&phrase[..cut]);
    if cut == end || kept { cut } else { without_predicates(&phrase[..cut]) }
}

/// Of a subject that says more, the thing itself: after 等, after 的, after a clause joined by 、, after an inner verb.
fn last_thing(subject: &str) -> usize {
    forward(0, |start| {
        let rest = &subject[start..];
        let step = before_investment(rest)
            .or_else(|| own_investment(rest))
            .or_else(|| after_class(rest))
            .or_else(|| after_possessive(rest))
            .or_else(|| after_joined_clause(rest))
            .or_else(|| after_inner_verb(rest));
        step.filter(|step| rest.len() - step >= 2 * HAN_LEN).map(|step| start + step)
    })
}

/// 市级示范项目｜完成投资: what was invested, not the projects.
fn before_investment(rest: &str) -> Option<usize> {
    rest.strip_suffix("完成投资").map(str::len)
}

/// 投资2亿元的甲水厂、｜投资1亿元的乙水厂
fn own_investment(rest: &str) -> Option<usize> {
    let before = rest.strip_suffix("投资")?;
    let before = before.strip_suffix('总').unwrap_or(before);
    before.ends_with(one_of(&['、', '和'])).then_some(before.len())
}

/// 示例蜜柚等首批｜名品: the class that a list belongs to.
fn after_class(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "等")?;
    let end = at + "等".len();
    if rest[..at].ends_with(one_of(&['平', '高', '中', '初', '上', '同', '优', '特', '对', '劣']))
        || rest[end..].starts_with(one_of(&['级', '教', '职', '院', '次']))
    {
        return None;
    }
    let lead = |end: usize| naming::CLASS_LEADS.longest_prefix_of(&rest[end..]);
    Some(forward(end, |end| Some(end + lead(end)?.len())))
}

/// 涉及行业广泛的｜税率, but 占从业人员的比重 stays whole.
fn after_possessive(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "的")?;
    let end = at + "的".len();
    // 中央财政｜用于“三农”的支出
    if naming::FUNDS.contains(&rest[end..])
        && let Some(purpose) = outside_quotes(&rest[..at], "用于")
    {
        return Some(purpose);
    }
    let measured = naming::MEASURED_OF.any_suffix_of(&rest[end..]);
    // 年收入10万元以上的村占比
    let limited = naming::SHARED_MEASURES.any_suffix_of(&rest[end..])
        && rest[..at].ends_with(one_of(&['上', '下']))
        && rest[..at].contains(|ch: char| ch.is_ascii_digit());
    let whole = measured || limited || naming::SHARED_MEASURES.any_prefix_of(&rest[end..]);
    (!whole).then_some(end)
}

/// 供水管网全覆盖、｜垃圾分类处理率: what is joined is a clause of its own.
fn after_joined_clause(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "、")?;
    let clause = naming::JOINED_CLAUSE_SIGNS.any_in(&rest[..at]) && !rest[..at].contains("建成区");
    clause.then_some(at + "、".len())
}

/// 开发区实现｜税收总额: the thing stands after a verb that no noun holds.
fn after_inner_verb(rest: &str) -> Option<usize> {
    if rest == "完成投资" {
        return None;
    }
    let splits = naming::SPLITTING_VERBS.any_in(rest);
    naming::SPLITTING_VERBS
        .iter()
        .take_while(|_| splits)
        .filter_map(|word| outside_quotes(rest, word).map(|at| at + word.len()))
        // 线上线下活动
        .filter(|end| !super::ends_noun(&rest[*end..]) && !rest[*end..].starts_with('下'))
        .chain(after_new(rest))
        .max()
}

/// 中心城区新投用｜公厕: with 新 before it a verb is no part of a noun.
fn after_new(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "新").filter(|at| *at >= 2 * HAN_LEN)?;
    let new = naming::LEADING_VERBS.longest_prefix_of(&rest[at..]);
    let end = at + '新'.len_utf8();
    let old = naming::LEADING_VERBS.longest_prefix_of(&rest[end..]);
    let (end, verb) = match new.filter(|new| *new != "新建") {
        Some("新增") => (at, "新增"),
        Some(new) if old.is_none_or(|old| end + old.len() < at + new.len()) => (at, new),
        _ => (end, old?),
    };
    let attributive =
        naming::ATTRIBUTIVE_VERBS.any_suffix_of(verb) || verb.chars().nth(1).is_none();
    let word = new == Some("新建")
        || new == Some("新增") && adds_whole(&rest[at..])
        || rest[..at]
            .ends_with(one_of(&['创', '更', '革', '最', '翻', '全', '高', '重', '和', '及', '占']));
    let whole = super::ends_noun(&rest[end + verb.len()..])
        || naming::MEASURE_ENDS.any_suffix_of(rest)
        || naming::MEASURED_OF.any_suffix_of(rest);
    (!word && !whole && !attributive).then_some(end + verb.len())
}

/// 新增专项债券, 新增就业, 新增参保: one name with its 新增.
fn adds_whole(added: &str) -> bool {
    let what = added.trim_start_matches("新增");
    naming::KEPT_HEADS.any_prefix_of(added)
        || what.starts_with("就业")
        || what == "上岗"
        || naming::LEADING_VERBS.contains(what)
}

/// The last place of a word outside “quotes”.
fn outside_quotes(rest: &str, word: &str) -> Option<usize> {
    let at = rest.rfind(word)?;
    let opened = rest[..at].matches(one_of(&['“', '《'])).count();
    let closed = rest[..at].matches(one_of(&['”', '》'])).count();
    (opened == closed).then_some(at)
}

/// The end of the phrase without predicates and links.
pub(super) fn without_predicates(phrase: &str) -> usize {
    backward(phrase.len(), |end| {
        let rest = &phrase[..end];
        let predicate = changes::PREDICATES
            .iter()
            .flat_map(|(list, _)| list.iter())
            .filter(|word| strips(rest, word));
        let link = [&naming::LINKS, &naming::SHARE_TAILS]
            .into_iter()
            .filter_map(|words| words.longest_suffix_of(rest).filter(|word| strips(rest, word)))
            // 进出口总额｜预期增长, but 经济增长预期.
            .filter(|word| *word != "预期" || end < phrase.len());
        if let Some(word) = predicate.chain(link).max_by_key(|word| word.len()) {
            return Some(end - word.len());
        }
        from_earlier(rest)
            .or_else(|| to_later(rest))
            .or_else(|| for_each(rest))
            .or_else(|| date(rest))
            .or_else(|| years_in_a_row(rest))
            .or_else(|| done(rest))
            .or_else(|| on_top(rest))
            .or_else(|| beside(rest))
    })
}

/// 覆盖率｜由2003年的, 支出｜由上年: where a change began.
fn from_earlier(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest, 36);
    let at = near
        .rfind(one_of(&['由', '从']))
        .filter(|at| !near[*at..].contains(one_of(&['，', '、'])))?;
    let began = naming::EARLIER_ENDS.any_suffix_of(near);
    began.then_some(rest.len() - near.len() + at)
}

/// 外汇储备｜2000年底
fn date(rest: &str) -> Option<usize> {
    let before =
        rest.strip_suffix(one_of(&['底', '末', '初'])).unwrap_or(rest).strip_suffix('年')?;
    let left = before.trim_end_matches(|ch: char| ch.is_ascii_digit());
    let compared =
        left.ends_with(one_of(&['比', '较', '到', '至', '从', '由', '自', '在', '于', '以', '即']));
    let alone = before.len() - left.len() == 4 && !left.is_empty() && !compared;
    alone.then_some(left.len())
}

/// 粮食产量｜连续4年
fn years_in_a_row(rest: &str) -> Option<usize> {
    let years = rest.strip_suffix('年').or_else(|| rest.strip_suffix("个月"))?;
    let left = years
        .trim_end_matches(|ch: char| ch.is_ascii_digit() || "二两三四五六七八九十多".contains(ch));
    let thing = left.strip_suffix("连续").filter(|_| left.len() < years.len())?;
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
    let named = thing.chars().nth(2).is_some()
        && !thing.ends_with(one_of(&['更', '创', '换', '翻']))
        && without_heads(thing) < thing.len();
    (named && verb.chars().nth(1).is_some() && !naming::NOMINAL_VERBS.contains(verb))
        .then_some(thing.len())
}

/// 粮食产量｜在大丰收的基础上: what the change came on top of.
fn on_top(rest: &str) -> Option<usize> {
    let base = rest.strip_suffix("基础上").or_else(|| rest.strip_suffix("情况下"))?;
    base.rfind('在')
}

/// 综合指数｜与上年相比
fn beside(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest.strip_suffix("相比")?, COMPARISON);
    let at = near.rfind(one_of(&['与', '同', '和']))?;
    Some(rest.len() - "相比".len() - near.len() + at)
}

/// 新兴产业｜加快推进: of a clause without a number, what it speaks of.
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

/// 优良天数｜245天, 生产总值增长｜6.6%
fn amount(rest: &str) -> Option<usize> {
    let unit = |ch: char| "天万亿吨元人次个家项亩户%".contains(ch);
    let number = rest.trim_end_matches(unit);
    let left = number.trim_end_matches(|ch: char| ch.is_ascii_digit() || ch == '.');
    let told = number.len() < rest.len() && left.len() < number.len();
    let named =
        left.chars().nth(1).is_some() && !left.ends_with(one_of(&['第', '前', '—', '-', '“']));
    (told && named).then_some(left.len())
}

/// 收购价｜每50公斤: by how much it is measured.
fn for_each(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest, 24);
    let at = near.rfind('每')?;
    let unit = near[at + '每'.len_utf8()..].trim_start_matches(|ch: char| ch.is_ascii_digit());
    let amount = near.len() - at - '每'.len_utf8() > unit.len() && unit.chars().count() <= 3;
    amount.then_some(rest.len() - near.len() + at)
}

/// 扩大到｜年末的, 增长到｜2020年: when it had changed.
fn to_later(rest: &str) -> Option<usize> {
    let near = crate::text::last_bytes(rest, 30);
    let at =
        ['到', '至'].iter().filter_map(|to| near.rfind(*to).map(|at| at + to.len_utf8())).max()?;
    let time = near[at..].trim_start_matches(|ch: char| ch.is_ascii_digit());
    let is_time = matches!(
        time,
        "年" | "年的"
            | "年底的"
            | "年末的"
            | "年底"
            | "年末"
            | "目前的"
            | "现在的"
            | "去年的"
            | "上年的"
            | "今年的"
    );
    is_time.then_some(rest.len() - near.len() + at)
}

/// Single characters are predicates only where no word ends with them.
fn strips(rest: &str, word: &str) -> bool {
    if !crate::lexicon::has_suffix(rest, word) {
        return false;
    }
    let before = &rest[..rest.len() - word.len()];
    if word.starts_with('均')
        && before.ends_with(one_of(&['平', '年', '人', '日', '户', '月', '亩']))
    {
        return false;
    }
    match word {
        "是" | "为" => !before.ends_with(one_of(&['行', '作', '因', '认', '成', '分'])),
        "高" => !before.ends_with(one_of(&['最', '新', '提'])),
        "有" => !before.ends_with(one_of(&[
            '国', '拥', '具', '所', '享', '含', '持', '占', '富', '稀', '私', '公', '没', '自',
        ])),
        "减量" => before.chars().nth(2).is_some(),
        // 汽车以旧换新, 城镇更新
        "新" => !before.ends_with(one_of(&['更', '换', '创', '翻', '革', '焕', '最', '全'])),
        "达" => !before.ends_with(one_of(&['雷', '直', '传', '表', '发'])),
        "可" => !before.ends_with(one_of(&['许', '认'])),
        "转" => !before.ends_with(one_of(&['流', '周', '运'])),
        "满" => !before.ends_with(one_of(&['圆', '美', '饱', '丰', '不'])),
        "减" => !before.ends_with('缩'),
        "在" | "按" | "过" | "到" | "至" | "共" | "占" | "降" | "增" | "低" | "翻" => {
            true
        }
        "投资" | "涨幅" => false,
        "应" => !before
            .ends_with(one_of(&['供', '相', '反', '适', '对', '响', '效', '感', '回', '呼', '理'])),
        "约" => !before.ends_with(one_of(&['签', '合', '条', '节', '制', '预', '契'])),
        "五年" | "三年" | "十年" => {
            !before.ends_with(|ch: char| "一二三四五六七八九十○〇零前后第近头".contains(ch))
        }
        // 农户户均增收｜3200元: what they earn more.
        "增收" => false,
        "扩大" | "压缩" | "精简" | "提速" | "减排" | "安排" => !before.is_empty(),
        "人均" => before.is_empty() || before.ends_with(one_of(&['到', '至', '为', '达'])),
        // 收购价｜每50公斤, but 每 in a word of its own.
        "每" | "每人" => !before.is_empty(),
        _ => true,
    }
}
