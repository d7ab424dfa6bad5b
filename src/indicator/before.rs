//! The naming phrase before a number: predicate, adverbs and verbs taken off.

use crate::lexicon::{changes, furniture, naming};

/// A byte range of `phrase` that names something, or nothing.
pub(super) fn subject(phrase: &str) -> Option<(usize, usize)> {
    let end = without_comparison(phrase, without_predicates(phrase));
    let start = without_heads(&phrase[..end]);
    // 是上年同期的2.2倍 speaks of what was named before.
    if phrase[start..end].starts_with('是') {
        return None;
    }
    let start = start + last_thing(&phrase[start..end]);
    (start < end && !naming::EMPTY_SUBJECTS.holds(&phrase[start..end])).then_some((start, end))
}

/// A comparison stands between subject and number at most this far from the end, in bytes.
const COMPARISON: usize = 45;

/// 审批环节｜比改革之初, 科技贷款增速｜高于贷款平均.
fn without_comparison(phrase: &str, end: usize) -> usize {
    let rest = &phrase[..end];
    let near = crate::text::tail(rest, COMPARISON);
    let base = end - near.len();
    let compared = near.rfind('比').filter(|at| {
        let noun = naming::RATIO_WORDS.starts(&near[*at..]);
        !noun
            && !near[..*at].ends_with(['占', '同', '环', '对', '配', '性', '率', '评'])
            && near.len() - at > '比'.len_utf8()
    });
    // 用地指标｜是上年的2倍
    let times = near.rfind('是').filter(|_| phrase.ends_with('的'));
    let above =
        ["高于", "快于", "低于", "好于", "优于"].iter().filter_map(|word| near.rfind(word)).max();
    let cut = compared.into_iter().chain(times).chain(above).max().map_or(end, |at| base + at);
    if cut == end { end } else { without_predicates(&phrase[..cut]) }
}

/// Of a subject that says more, the thing itself: after 等, after 的, after a clause joined by 、, after an inner verb.
fn last_thing(subject: &str) -> usize {
    let mut start = 0;
    loop {
        let rest = &subject[start..];
        let step = before_investment(rest)
            .or_else(|| after_class(rest))
            .or_else(|| after_possessive(rest))
            .or_else(|| after_joined_clause(rest))
            .or_else(|| after_inner_verb(rest));
        match step.filter(|step| *step > 0 && rest.len() - step >= 2 * '字'.len_utf8()) {
            Some(step) => start += step,
            None => return start,
        }
    }
}

/// 市级示范项目｜完成投资: what was invested, not the projects.
fn before_investment(rest: &str) -> Option<usize> {
    rest.strip_suffix("完成投资").map(str::len)
}

/// 示例蜜柚等首批｜名品: the class that a list belongs to.
fn after_class(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "等")?;
    let mut end = at + "等".len();
    if rest[..at].ends_with(['平', '高', '中', '初', '上', '同', '优', '特', '对', '劣'])
        || rest[end..].starts_with(['级', '教', '职', '院', '次'])
    {
        return None;
    }
    while let Some(lead) = naming::CLASS_LEADS.longest_start(&rest[end..]) {
        end += lead.len();
    }
    Some(end)
}

/// 涉及行业广泛的｜税率, but 占从业人员的比重 stays whole.
fn after_possessive(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "的")?;
    let end = at + "的".len();
    let whole = ["比重", "比例", "比率", "占比", "数量", "人数", "水平"]
        .iter()
        .any(|word| crate::lexicon::begins(&rest[end..], word));
    (!whole).then_some(end)
}

/// 供水管网全覆盖、｜垃圾分类处理率: what is joined is a clause of its own.
fn after_joined_clause(rest: &str) -> Option<usize> {
    let at = outside_quotes(rest, "、")?;
    let clause =
        naming::JOINED_CLAUSE_SIGNS.stands_in(&rest[..at]) && !rest[..at].contains("建成区");
    clause.then_some(at + "、".len())
}

/// 开发区实现｜税收总额: the thing stands after a verb that no noun holds.
fn after_inner_verb(rest: &str) -> Option<usize> {
    naming::SPLITTING_VERBS
        .iter()
        .filter_map(|word| outside_quotes(rest, word).map(|at| at + word.len()))
        .filter(|end| !naming::NOUN_ENDS.starts(&rest[*end..]))
        .max()
}

/// The last place of a word outside “quotes”.
fn outside_quotes(rest: &str, word: &str) -> Option<usize> {
    let at = rest.rfind(word)?;
    let opened = rest[..at].matches(['“', '《']).count();
    let closed = rest[..at].matches(['”', '》']).count();
    (opened == closed).then_some(at)
}

/// The end of the phrase without predicates and links.
pub(super) fn without_predicates(phrase: &str) -> usize {
    let mut end = phrase.len();
    loop {
        let rest = &phrase[..end];
        let predicate = changes::PREDICATES
            .iter()
            .flat_map(|(list, _)| list.iter())
            .filter(|word| strips(rest, word));
        let link = [&naming::LINKS, &naming::SHARE_TAILS]
            .into_iter()
            .filter_map(|words| words.longest_end(rest).filter(|word| strips(rest, word)));
        let Some(word) = predicate.chain(link).max_by_key(|word| word.len()) else {
            let Some(cut) = from_earlier(rest) else { return end };
            end = cut;
            continue;
        };
        end -= word.len();
    }
}

/// 覆盖率｜由2003年的, 支出｜由上年: where a change began.
fn from_earlier(rest: &str) -> Option<usize> {
    let near = crate::text::tail(rest, 36);
    let at = near.rfind(['由', '从']).filter(|at| !near[*at..].contains(['，', '、']))?;
    let began = naming::EARLIER_ENDS.ends(near);
    began.then_some(rest.len() - near.len() + at)
}

/// Single characters are predicates only where no word ends with them.
fn strips(rest: &str, word: &str) -> bool {
    if !crate::lexicon::ends(rest, word) {
        return false;
    }
    let before = &rest[..rest.len() - word.len()];
    if word.starts_with('均') && before.ends_with(['平', '年', '人', '日', '户', '月', '亩'])
    {
        return false;
    }
    match word {
        "是" | "为" => !before.ends_with(['行', '作', '因', '认', '成', '分']),
        "高" => !before.ends_with(['最', '新', '提']),
        "在" | "按" | "过" | "满" | "到" | "至" | "共" | "占" | "降" | "减" | "增" | "低"
        | "翻" => true,
        "投资" => false,
        "扩大" | "压缩" | "精简" | "提速" | "减排" | "增收" | "安排" => {
            !before.is_empty()
        }
        "人均" => before.is_empty(),
        _ => true,
    }
}

/// The start of the phrase without connectors, adverbs and verbs.
fn without_heads(phrase: &str) -> usize {
    let mut start = 0;
    let mut after_verb = false;
    loop {
        let rest = &phrase[start..];
        if rest.is_empty() {
            return start;
        }
        if let Some(len) = list_mark(rest)
            .or_else(|| in_a_row_of_years(rest))
            .or_else(|| date(rest))
            .or_else(|| connector(rest, after_verb || start == 0))
        {
            start += len;
            continue;
        }
        if let Some(len) = adverb(rest) {
            start += len;
            continue;
        }
        if let Some(len) = verb(rest) {
            // A verb that is all there is names the thing itself: 出口93万辆.
            if len == rest.len() && nominal(rest) {
                return start;
            }
            start += len;
            after_verb = true;
            continue;
        }
        if let Some(len) = prepositional(rest) {
            start += len;
            after_verb = true;
            continue;
        }
        return start;
    }
}

/// Verbs that name an amount when they stand alone before it.
fn nominal(word: &str) -> bool {
    matches!(
        word,
        "出口"
            | "进口"
            | "培训"
            | "销售"
            | "投资"
            | "造林"
            | "融资"
            | "搬迁"
            | "退税"
            | "减税降费"
            | "种植"
            | "授信"
            | "扩招"
            | "投入"
            | "绿化"
            | "植树造林"
            | "种植业"
            | "减税"
            | "退税缓费"
    )
}

/// `连续5年`: how long, not what.
fn in_a_row_of_years(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("连续")?;
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let years = body[digits..].starts_with('年');
    (digits > 0 && years).then_some("连续".len() + digits + '年'.len_utf8())
}

/// `1.`, `2）`, `3.1`, `●`, `①` at the head of a line.
fn list_mark(rest: &str) -> Option<usize> {
    let first = rest.chars().next()?;
    if furniture::LIST_MARKS.contains(&first) {
        return Some(first.len_utf8());
    }
    let number = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let after = rest[number..].chars().next()?;
    let marked = matches!(after, '）' | '、' | '．' | ']');
    let dotted = rest[..number].contains('.') && ('\u{4E00}'..='\u{9FFF}').contains(&after);
    match number {
        1..=4 if marked => Some(number + after.len_utf8()),
        2..=5 if dotted => Some(number),
        _ => None,
    }
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
    if number > 0 {
        let after = &body[number..];
        let word =
            ["年底前", "年底", "年末", "年内", "年全年", "年", "月底前", "月底", "月份", "月"]
                .into_iter()
                .find(|word| after.starts_with(*word))?;
        return Some(lead + number + word.len());
    }
    [
        "“十四五”期间", "“十四五”时期", "“十五五”期间", "“十三五”期间", "“十二五”期间",
        "十四五期间", "去年", "今年", "明年", "上半年", "前三季度", "年底前", "三年内", "五年内",
    ]
    .into_iter()
    .find(|word| rest.starts_with(*word))
    .map(str::len)
}

fn connector(rest: &str, open: bool) -> Option<usize> {
    let marks = [
        "，", "、", "；", "：", "。", "！", "——", "—", "其中，", "其中：", "其中", "同时，",
        "以及", "（", "）", "·",
    ];
    if let Some(mark) = marks.iter().find(|mark| crate::lexicon::begins(rest, mark)) {
        return Some(mark.len());
    }
    let words = ["和", "及", "与", "或", "并"];
    words.iter().find(|word| open && rest.starts_with(**word)).map(|word| word.len())
}

fn adverb(rest: &str) -> Option<usize> {
    if naming::KEPT_HEADS.starts(rest) {
        return None;
    }
    let word = naming::LEADING_ADVERBS.longest_start(rest)?;
    Some(word.len())
}

fn verb(rest: &str) -> Option<usize> {
    if naming::KEPT_VERB_HEADS.starts(rest) {
        return None;
    }
    let word = naming::LEADING_VERBS.longest_start(rest)?;
    let makes_noun =
        naming::NOUN_ENDS.starts(&rest[word.len()..]) && !naming::ONLY_VERBS.starts(word);
    (!makes_noun).then_some(word.len())
}

/// A phrase that says where or how: the thing stands after its last inner verb.
fn prepositional(rest: &str) -> Option<usize> {
    naming::PREPOSITIONS.longest_start(rest)?;
    let found = naming::INNER_VERBS
        .iter()
        .filter_map(|word| rest.rfind(word).map(|at| at + word.len()))
        .filter(|end| rest.len() - end >= 2 * '字'.len_utf8())
        .max()?;
    Some(found)
}
