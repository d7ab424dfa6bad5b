//! The naming phrase before a number: predicate, adverbs and verbs taken off.

use crate::lexicon::{changes, naming};

/// Words that may stand between subject and number besides the predicates.
const LINKS: &[&str] = &[
    "分别", "均", "都", "各", "同比", "年均", "累计", "预计", "首次", "再", "已", "将", "要", "应", "比上年", "较上年", "比去年", "较去年", "同口径", "可比口径", "总计", "共计", "合计", "力争",
    "确保", "达", "率先", "稳定", "持续", "平均", "实际", "每年", "连续", "总体", "始终", "全年", "年内", "（不含农户）", "一举", "成功", "稳步", "大幅", "净", "进一步", "继续", "也", "就", "可", "历史性", "每年都", "突破性", "超额", "由", "从", "拟", "仅", "不", "，", "、", "新", "约", "初步", "强势", "逆势", "快速", "名义", "可比价", "日均",
    "人均比去年", "比年初", "较年初", "比五年前", "较五年前", "不变价", "按可比价计算", "按可比价格计算", "可比价格", "至少", "至", "到", "还", "亩均",
];

/// A byte range of `phrase` that names something, or nothing.
pub(super) fn subject(phrase: &str) -> Option<(usize, usize)> {
    let end = without_predicates(phrase);
    let start = without_heads(&phrase[..end]);
    (start < end).then_some((start, end))
}

/// The end of the phrase without predicates and links.
pub(super) fn without_predicates(phrase: &str) -> usize {
    let mut end = phrase.len();
    loop {
        let rest = &phrase[..end];
        let predicate = changes::PREDICATES.iter().map(|(word, _)| *word).filter(|word| strips(rest, word));
        let link = LINKS.iter().copied().filter(|word| rest.ends_with(word));
        let Some(word) = predicate.chain(link).max_by_key(|word| word.len()) else { return end };
        end -= word.len();
    }
}

/// Single characters are predicates only where no word ends with them.
fn strips(rest: &str, word: &str) -> bool {
    if !rest.ends_with(word) {
        return false;
    }
    let before = &rest[..rest.len() - word.len()];
    match word {
        "是" | "为" => !before.ends_with(['行', '作', '因', '认', '成', '分']),
        "高" => !before.ends_with(['最', '新', '提']),
        "在" | "按" | "过" | "满" | "到" | "至" | "共" | "占" | "降" | "减" | "增" | "低" | "翻" => true,
        "投资" => false,
        "扩大" | "压缩" | "精简" | "提速" | "减排" | "增收" | "安排" => !before.is_empty(),
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
        if let Some(len) = date(rest).or_else(|| connector(rest, after_verb || start == 0)) {
            start += len;
            continue;
        }
        if let Some(len) = adverb(rest) {
            start += len;
            continue;
        }
        if let Some(len) = verb(rest) {
            // A verb that is all there is names the thing itself: 出口93万辆.
            if len == rest.len() && !naming::INNER_VERBS.contains(&rest) && start == 0 && nominal(rest) {
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
    matches!(word, "出口" | "进口" | "培训" | "销售" | "投资" | "造林" | "融资" | "搬迁" | "退税" | "减税降费" | "种植" | "授信" | "入驻")
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
        let word = ["年底前", "年底", "年末", "年内", "年全年", "年", "月底前", "月底", "月份", "月"].into_iter().find(|word| after.starts_with(*word))?;
        return Some(lead + number + word.len());
    }
    ["“十四五”期间", "“十四五”时期", "“十五五”期间", "“十三五”期间", "“十二五”期间", "十四五期间", "去年", "今年", "明年", "上半年", "前三季度", "年底前", "三年内", "五年内"]
        .into_iter()
        .find(|word| rest.starts_with(*word))
        .map(str::len)
}

fn connector(rest: &str, open: bool) -> Option<usize> {
    let marks = ["，", "、", "；", "：", "。", "！", "——", "—", "其中，", "其中：", "其中", "同时，", "以及", "（", "）", "·"];
    if let Some(mark) = marks.iter().find(|mark| rest.starts_with(**mark)) {
        return Some(mark.len());
    }
    let words = ["和", "及", "与", "或", "并"];
    words.iter().find(|word| open && rest.starts_with(**word)).map(|word| word.len())
}

fn adverb(rest: &str) -> Option<usize> {
    if naming::KEPT_HEADS.iter().any(|kept| rest.starts_with(kept)) {
        return None;
    }
    let word = naming::LEADING_ADVERBS.iter().filter(|word| rest.starts_with(**word)).max_by_key(|word| word.len())?;
    Some(word.len())
}

fn verb(rest: &str) -> Option<usize> {
    if naming::KEPT_VERB_HEADS.iter().any(|kept| rest.starts_with(kept)) {
        return None;
    }
    let word = naming::LEADING_VERBS.iter().filter(|word| rest.starts_with(**word)).max_by_key(|word| word.len())?;
    Some(word.len())
}

/// A phrase that says where or how: the thing stands after its last inner verb.
fn prepositional(rest: &str) -> Option<usize> {
    naming::PREPOSITIONS.iter().find(|word| rest.starts_with(**word))?;
    let found = naming::INNER_VERBS
        .iter()
        .filter_map(|word| rest.rfind(word).map(|at| at + word.len()))
        .filter(|end| rest.len() - end >= 2 * '字'.len_utf8())
        .max()?;
    Some(found)
}
