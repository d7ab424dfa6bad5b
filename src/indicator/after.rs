//! The noun phrase after a counted number: `146个事项实现…`, `70%的社区`.

use crate::lexicon::naming;

/// A counted noun phrase is at most this long, in bytes.
const LONGEST: usize = 150;

/// The byte range of the noun phrase that begins `rest`, or nothing.
pub(super) fn counted(rest: &str) -> Option<(usize, usize)> {
    let rest = crate::text::head(rest, LONGEST);
    let start = lead(rest);
    let body = &rest[start..];
    let first = body.chars().next()?;
    if !is_word(first) || body.starts_with("的") {
        return None;
    }
    let end = noun_end(body);
    let end = without_actions(&body[..end]);
    (end >= '字'.len_utf8() * 1 && !body[..end].is_empty()).then_some((start, start + end))
}

fn lead(rest: &str) -> usize {
    if rest.starts_with("的") { "的".len() } else { 0 }
}

fn is_word(ch: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&ch) || ch.is_ascii_alphanumeric() || matches!(ch, '“' | '《' | '〇')
}

/// Up to punctuation, the next number, or a verb.
fn noun_end(body: &str) -> usize {
    let mut quoted = 0_u32;
    let mut chars = body.char_indices().peekable();
    while let Some((at, ch)) = chars.next() {
        match ch {
            '“' | '《' => quoted += 1,
            '”' | '》' => quoted = quoted.saturating_sub(1),
            _ => {}
        }
        if quoted > 0 {
            continue;
        }
        if matches!(ch, '，' | '。' | '；' | '：' | '！' | '？' | '、' | '（' | '）' | '\n' | '…') {
            return at;
        }
        let next_digit = |text: &str| text.starts_with(|ch: char| ch.is_ascii_digit());
        if matches!(ch, '和' | '及' | '与') && next_digit(&body[at + ch.len_utf8()..]) {
            return at;
        }
        if ch.is_ascii_digit() && at > 0 && !body[..at].ends_with(|ch: char| ch.is_ascii_alphanumeric()) {
            let letters = body[at..].trim_start_matches(|ch: char| ch.is_ascii_digit());
            if !letters.starts_with(|ch: char| ch.is_ascii_alphabetic()) {
                return at;
            }
        }
        let verb = naming::ENDING_VERBS.iter().any(|word| body[at..].starts_with(word));
        if verb && at >= 2 * '字'.len_utf8() && !inside_noun(body, at) {
            return at;
        }
        if verb && at == 0 {
            return 0;
        }
    }
    body.len()
}

/// A verb that a noun head follows at once is part of the noun: 改造项目, 储备库.
fn inside_noun(body: &str, at: usize) -> bool {
    let heads = ["项目", "工程", "基地", "中心", "企业", "平台", "任务", "事项", "岗位", "资金", "示范", "试点", "行动", "面积", "单位", "机构", "人员", "产品", "服务", "计划", "库", "率", "点", "站", "区", "园", "体系", "成果", "案例", "标准", "措施", "政策", "能力", "产业", "业", "性", "型", "地"];
    naming::ENDING_VERBS
        .iter()
        .filter(|word| body[at..].starts_with(**word))
        .any(|word| heads.iter().any(|head| body[at + word.len()..].starts_with(head)))
}

fn without_actions(noun: &str) -> usize {
    let mut end = noun.len();
    loop {
        let rest = &noun[..end];
        let action = naming::TRAILING_ACTIONS
            .iter()
            .filter(|word| rest.ends_with(**word))
            .filter(|word| rest.len() - word.len() >= 2 * '字'.len_utf8())
            .max_by_key(|word| word.len());
        let Some(action) = action else { return end };
        end -= action.len();
    }
}
