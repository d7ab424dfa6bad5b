//! Every word of the interface, in Chinese and in English; an entry without one of the two does not compile.

pub use crate::labels::Lang;

impl Lang {
    /// The words that page and widget share, in this language.
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        Messages::of(self)
    }

    /// The words of the page alone, in this language.
    #[must_use]
    pub fn page(self) -> &'static Words {
        Words::of(self)
    }
}

/// Puts `values` into the `{}` of a message, one after another.
#[must_use]
pub(crate) fn fill(message: &str, values: &[&str]) -> String {
    let mut filled = String::with_capacity(message.len() + 16);
    let mut values = values.iter();
    for (position, piece) in message.split("{}").enumerate() {
        if position > 0 {
            filled.push_str(values.next().unwrap_or(&"{}"));
        }
        filled.push_str(piece);
    }
    filled
}

macro_rules! messages {
    ($(#[$about:meta])* $words:ident $($name:ident: $zh:literal, $en:literal;)*) => {
        $(#[$about])*
        #[derive(Debug, PartialEq, Eq)]
        pub struct $words { $(#[doc = $zh] pub $name: &'static str,)* }

        impl $words {
            /// The words in this language.
            pub(super) fn of(lang: $crate::ui::Lang) -> &'static Self {
                static ZH: $words = $words { $($name: $zh,)* };
                static EN: $words = $words { $($name: $en,)* };
                match lang {
                    $crate::ui::Lang::Zh => &ZH,
                    $crate::ui::Lang::En => &EN,
                }
            }

            /// Each entry with its words in Chinese and in English.
            #[cfg(test)]
            pub(super) const BOTH: &[(&str, &str, &str)] = &[$((stringify!($name), $zh, $en),)*];
        }
    };
}

pub(crate) mod comparison;
pub(crate) mod explanations;
pub(crate) mod page;
pub(crate) mod places;
pub(crate) mod reasons;
pub(crate) mod years;

use page::Words;

messages! {
    /// What page and widget say.
    Messages
    // Start
    characters: "{} 字", "{} characters";
    // Summary
    summary: "报告概要", "Summary of the report";
    untitled: "未写明地区和年份的报告", "A report without place or year";
    report_year: "{} 年", "{}";
    work_report: "政府工作报告", "government work report";
    notices: "{} 条提示", "Remarks: {}";
    headline: "主要预期目标", "Main expected targets";
    more: "其余 {} 项", "{} more";
    less: "收起", "Fewer";
    goals: "目标", "goals";
    results: "完成情况", "results";
    uncarded: "未列入目标的数字", "numbers not counted as goals";
    no_headline: "没有找到主要预期目标的段落，这里没有可列的数字。", "No passage of main expected targets was found, so there is no figure to show here.";
    // Strip
    strip: "整篇报告", "The whole report";
    strip_say: "整篇报告：向上为目标，向下为完成情况", "The whole report: goals upward, results downward";
    strip_section: "{}：目标 {}，完成情况 {}", "{}: {} goals, {} results";
    part_review: "回顾", "Review";
    part_plan: "安排", "Plan";
    part_other: "其他", "Other";
    // Reader
    outline: "大纲", "Outline";
    text: "原文", "Text";
    show: "显示", "Show";
    full_text: "全文", "All";
    flowing: "连成段", "Reflowed";
    flowing_say: "接上断开的行，淡化不属于报告的文字，一字不删", "Joins broken lines and dims what is not the report; nothing is removed";
    fold: "收起没有标记的段落", "Fold what has no mark";
    folded: "{} 段 · {} 字，没有标记", "{} paragraphs · {} characters, no mark";
    folded_numbers: "，含 {} 处未列入目标的数字", ", {} numbers without a card";
    folded_none: "，没有数字", ", no number";
    legend: "图例", "Key";
    legend_target: "目标", "goal";
    legend_due: "期限", "deadline";
    legend_result: "完成情况", "result";
    mark_goal: "目标 {}：{}", "Goal {}: {}";
    mark_programme: "工作部署 {}：{}", "Work item {}: {}";
    mark_result: "完成情况：{}", "Result: {}";
    // Cards
    cards: "目标卡", "Cards";
    cards_list: "目标卡列表", "List of cards";
    search: "搜索目标", "Search the goals";
    search_hint: "搜索指标、项目、原文", "Search";
    sort: "排序", "Sort";
    sort_text: "原文顺序", "In text order";
    sort_commitment: "按承诺力度", "By commitment";
    sort_size: "按数值大小", "By size";
    sort_due: "按完成时限", "By deadline";
    filter: "筛选", "Filter";
    filter_on: "筛选 {}", "Filter {}";
    no_unit: "没有单位", "No unit";
    no_number: "没有数字", "No number";
    card_kind: "看什么", "What to see";
    shelf_results: "完成情况", "Results";
    class: "类型", "Class";
    all: "全部", "All";
    commitment: "承诺力度", "Commitment";
    subject: "领域", "Subject";
    heading: "标题", "Heading";
    showing: "{} / {} 张", "{} of {}";
    none_found: "没有符合条件的卡。", "No card fits these conditions.";
    reset: "清除条件", "Clear the conditions";
    no_goals: "这份文字里没有找到目标。", "No goal was found in this text.";
    no_goals_say: "请看看贴进来的是不是政府工作报告的正文。未列入目标的数字都列在下面，各有理由。", "Check that this is the body of a government work report. Every number without a card is listed below with its reason.";
    programmes_say: "只说推进、加强、完善，没有可以检验的结果，不算目标。", "Action without a test: listed apart, never counted among the goals.";
    results_say: "报告自己说已经做到的数字，没有另外核实。", "What the report says was achieved; not checked elsewhere.";
    due_default: "默认年内", "this year by default";
    due_term: "默认到 {} 年（规划期末）", "end of the plan, {}, by default";
    due_some_term: "规划期内，未写年份", "plan period, year not stated";
    due_year: "{} 年内", "by the end of {}";
    due_month: "{} 年 {} 月", "{}-{}";
    stretch: "努力方向", "Stretch aim";
    relation: "参照", "Benchmark";
    attributes: "其中", "Details";
    bodies: "责任单位", "Responsible";
    places: "地点", "Places";
    projects: "项目", "Projects";
    locate: "定位", "Find in text";
    evidence: "依据", "Why";
    copy: "复制", "Copy";
    copied: "已复制", "Copied";
    no_evidence: "没有单独的提示词，按句子整体判断", "no single word decided; the clause as a whole did";
    goal_rule: "规则", "Rule";
    naming_rule: "指标名称规则", "Naming rule";
    // Pairs and chart
    last_year: "上年完成", "Last year";
    this_year: "今年目标", "Target";
    self_told: "报告自述", "as reported";
    pair_level: "与上年持平", "same as last year";
    pair_points_up: "高 {} 个百分点", "{} points higher";
    pair_points_down: "低 {} 个百分点", "{} points lower";
    pair_more: "多 {}", "{} more";
    pair_fewer: "少 {}", "{} fewer";
    pair_doubtful: "口径可能不同，不作比较", "scope may differ; no comparison";
    pair_falls_more: "降幅大 {}", "falls by {} more";
    pair_falls_less: "降幅小 {}", "falls by {} less";
    points: "{} 个百分点", "{} points";
    pair_cap: "{}是上限，不算差值", "{} is an upper limit; no difference is given";
    pair_floor: "{}是下限，不算差值", "{} is a lower limit; no difference is given";
    pair_about: "{}是约数，不算差值", "{} is approximate; no difference is given";
    pair_range: "{}是区间，不算差值", "{} is a range; no difference is given";
    pair_change: "一边是{}，一边是{}，不作比较", "one is “{}”, the other “{}”; no comparison";
    a_level: "数值", "a level";
    pair_basis: "累计、年均的口径不同，不作比较", "cumulative and yearly figures differ; no comparison";
    pair_scale: "数量级写法不同，不算差值", "written in different scales; no difference is given";
    pair_words: "数字写法不同，不算差值", "numbers written in different ways; no difference is given";
    pair_unit: "单位不同，不作比较", "the units differ; no comparison";
    // Leftovers
    left_told: "完成情况，报告自述", "results, as reported";
    // Widget
    widget: "本报告的目标", "Goals in this report";
    widget_show: "展开全文标注", "Show the marked text";
    widget_hide: "收起全文", "Hide the text";
    widget_sections: "章节", "Sections";
    widget_other: "其他章节", "Other sections";
    widget_all: "全部 {} 张", "All {}";
    widget_foot: "目标卡 Goalcards，由程序从正文读出，以正文为准", "Read from the text by Goalcards; the text itself is authoritative";
    // Corrections
    mend: "更正", "Correct";
    mended: "更正", "Corrected";
    reject: "不是目标", "Not a goal";
    mend_report: "更正地区和年份", "Correct place and year";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_take_the_same_values() {
        let comparison = comparison::ComparisonWords::BOTH;
        let places = places::PlaceWords::BOTH;
        let ledger = comparison::LedgerWords::BOTH;
        let years = years::YearWords::BOTH;
        let all = Messages::BOTH.iter().chain(Words::BOTH).chain(comparison);
        for (name, zh, en) in all.chain(places).chain(ledger).chain(years) {
            assert!(!zh.is_empty() && !en.is_empty(), "{name} is empty");
            assert_eq!(zh.matches("{}").count(), en.matches("{}").count(), "{name}");
        }
    }

    #[test]
    fn fill_puts_values_in_order() {
        assert_eq!(fill("{} 年 {} 月", &["2030", "6"]), "2030 年 6 月");
        assert_eq!(fill("无", &["1"]), "无");
    }
}
