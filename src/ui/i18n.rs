//! Every word of the interface, in Chinese and in English; an entry without one of the two does not compile.

/// A language of the interface. The report stays as it was pasted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 中文
    #[default]
    Zh,
    /// English
    En,
}

impl Lang {
    /// The language's own code, for `lang` attributes and for storage.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }

    /// The words of the interface in this language.
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        match self {
            Self::Zh => &ZH,
            Self::En => &EN,
        }
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
    ($($name:ident: $zh:literal, $en:literal;)*) => {
        /// The words of the interface in one language.
        #[derive(Debug, PartialEq, Eq)]
        pub struct Messages { $(#[doc = $zh] pub $name: &'static str,)* }
        static ZH: Messages = Messages { $($name: $zh,)* };
        static EN: Messages = Messages { $($name: $en,)* };
        #[cfg(test)]
        static BOTH: &[(&str, &str, &str)] = &[$((stringify!($name), $zh, $en),)*];
    };
}

messages! {
    // Header
    skip: "跳到原文", "Skip to the text";
    product: "目标卡", "Goalcards";
    another: "换一份报告", "Another report";
    private: "文字只在本机，没有上传", "The text stays on this machine";
    settings: "设置", "Settings";
    language: "语言", "Language";
    theme: "主题", "Theme";
    theme_auto: "主题：随系统", "Theme: system";
    theme_light: "主题：浅色", "Theme: light";
    theme_dark: "主题：深色", "Theme: dark";
    elder: "长者模式", "Large type";
    help: "帮助", "Help";
    menu: "菜单", "Menu";
    report: "报告", "Report";
    // Start
    start_title_1: "贴一份政府工作报告，", "Paste a government work report:";
    start_title_2: "每个目标都成一张卡。", "every goal becomes a card.";
    paste_label: "报告全文", "Full text of the report";
    paste_hint: "把报告全文粘贴在这里，网页、公众号、报纸上复制的都行", "Paste the full Chinese text here, as copied from a web page or a newspaper";
    analyze: "找出目标", "Find the goals";
    reading: "正在读……", "Reading …";
    cancel: "不读了", "Stop";
    sample: "用示例报告看看", "Try the sample report";
    clear: "清空", "Clear";
    undo: "撤销", "Undo";
    back: "回到刚才的报告", "Back to the report";
    promise_1: "文字不离开这台电脑。", "The text never leaves this computer.";
    promise_2: "分析在浏览器里完成，不上传任何文字。草稿只留在这个浏览器里，随时可以", "The analysis runs in the browser and nothing is uploaded. The draft is kept in this browser only; you can always ";
    forget: "忘掉", "forget it";
    forgotten: "草稿已从这个浏览器里删除。", "The draft was removed from this browser.";
    characters: "{} 字", "{} characters";
    long_text: "文字超过 20 万字，能分析，但会慢一些。", "More than 200,000 characters: it works, but takes longer.";
    too_long: "文字超过 200 万字，太长了，没有分析。文字都还在，请删去与报告无关的部分再试。", "More than 2,000,000 characters: too long, not analysed. The text is still here; remove what is not the report and try again.";
    nothing_pasted: "还没有文字。请先粘贴一份报告。", "There is no text yet. Paste a report first.";
    specimen: "一句话怎样变成卡", "How a sentence becomes a card";
    specimen_note: "“确保”定力度，“不低于”定限定；没写时限，按年内算。", "确保 sets the commitment, 不低于 the limit; no date is written, so the year of the report counts.";
    fact_goal: "目标", "Goals";
    fact_goal_say: "数字、期限、清零全覆盖、同步，四类分开列。只说“推进”“加强”的归入工作部署。", "Numbers, milestones, all-or-nothing and benchmarks, listed apart. Sentences that only say “advance” or “strengthen” go to work items.";
    fact_result: "完成情况", "Results";
    fact_result_say: "上年完成数放在今年目标旁边，标明报告自述。没有数字，就写报告未给出数字。", "Last year's result stands beside this year's target, labelled as the report's own account. Where there is none, the page says so.";
    fact_left: "未成卡的数字", "Numbers without a card";
    fact_left_say: "5G、108国道、第87个……没有成卡的数字都列出来，并说明理由。", "5G, road 108, “the 87th” … every number that made no card is listed with its reason.";
    // Summary
    summary: "报告概要", "Summary of the report";
    untitled: "未写明地区和年份的报告", "A report without place or year";
    report_year: "{} 年", "{}";
    work_report: "政府工作报告", "government work report";
    notices: "{} 条提示", "{} remarks";
    headline: "主要预期目标", "Main expected targets";
    more: "其余 {} 项", "{} more";
    less: "收起", "Fewer";
    goals: "目标", "goals";
    results: "完成情况", "results";
    uncarded: "未成卡的数字", "numbers without a card";
    programmes: "工作部署", "work items";
    // Strip
    strip: "整篇报告", "The whole report";
    strip_say: "整篇报告：向上为目标，向下为完成情况", "The whole report: goals upward, results downward";
    strip_note: "向上为目标，向下为完成情况", "goals upward, results downward";
    strip_section: "{}：目标 {}，完成情况 {}", "{}: {} goals, {} results";
    part_review: "回顾", "Review";
    part_plan: "安排", "Plan";
    part_other: "其他", "Other";
    // Reader
    outline: "大纲", "Outline";
    close: "关闭", "Close";
    no_outline: "这份文字里没有找到章节标题。", "No headings were found in this text.";
    text: "原文", "Text";
    show: "显示", "Show";
    full_text: "全文", "All";
    flowing: "连成段", "Reflowed";
    flowing_say: "接上断开的行，淡化不属于报告的文字，一字不删", "Joins broken lines and dims what is not the report; nothing is removed";
    fold: "收起没有标记的段落", "Fold what has no mark";
    folded: "{} 段 · {} 字，没有标记", "{} paragraphs · {} characters, no mark";
    folded_numbers: "，含 {} 处未成卡的数字", ", {} numbers without a card";
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
    section: "章节", "Section";
    group: "分组", "Group by";
    group_order: "随排序", "As sorted";
    bound: "限定", "Limit";
    bound_none: "没有限定词", "no limit";
    shelf: "看什么", "What to see";
    shelf_results: "完成情况", "Results";
    class: "类型", "Class";
    all: "全部", "All";
    commitment: "承诺力度", "Commitment";
    topic: "领域", "Topic";
    paired: "有上年完成数", "With last year's result";
    showing: "{} / {} 张", "{} of {}";
    none_found: "没有符合条件的卡。", "No card fits these conditions.";
    reset: "清除条件", "Clear the conditions";
    no_goals: "这份文字里没有找到目标。", "No goal was found in this text.";
    no_goals_say: "请看看贴进来的是不是政府工作报告的正文。没有成卡的数字都列在下面，各有理由。", "Check that this is the body of a government work report. Every number without a card is listed below with its reason.";
    programmes_say: "只说推进、加强、完善，没有可以检验的结果，不算目标。", "Action without a test: listed apart, never counted among the goals.";
    results_say: "报告自己说已经做到的数字，没有另外核实。", "What the report says was achieved; not checked elsewhere.";
    due_default: "默认年内", "this year by default";
    due_year: "{} 年内", "by the end of {}";
    due_month: "{} 年 {} 月", "{}-{}";
    stretch: "留有余地", "Leaves room";
    relation: "参照", "Benchmark";
    attributes: "其中", "Details";
    bodies: "责任单位", "Responsible";
    places: "地点", "Places";
    projects: "项目", "Projects";
    anticipatory: "预期性", "anticipatory";
    obligatory: "约束性", "binding";
    term: "较长期", "longer term";
    locate: "定位", "Find in text";
    evidence: "依据", "Why";
    copy: "复制", "Copy";
    copy_link: "链接", "Link";
    copied: "已复制", "Copied";
    rule: "规则", "Rule";
    no_evidence: "没有单独的提示词，按句子整体判断", "no single word decided; the clause as a whole did";
    previous: "上一张", "Previous";
    next: "下一张", "Next";
    chosen: "选中的目标卡", "The chosen card";
    // Pairs and chart
    last_year: "上年完成", "Last year";
    this_year: "今年目标", "Target";
    self_told: "报告自述", "as reported";
    no_figure: "报告未给出数字", "no figure reported";
    pair_level: "与上年持平", "same as last year";
    pair_points_up: "高 {} 个百分点", "{} points higher";
    pair_points_down: "低 {} 个百分点", "{} points lower";
    pair_more: "多 {}", "{} more";
    pair_fewer: "少 {}", "{} fewer";
    pair_doubtful: "口径可能不同，不作比较", "scope may differ; no comparison";
    pair_bound: "一边是上限或下限，不算差值", "one side is a limit; no difference is given";
    pair_unit: "单位或口径不同，不作比较", "measured differently; no comparison";
    chart: "上年完成与今年目标", "Last year's results and this year's targets";
    chart_say: "同一指标既有上年完成数、又有今年目标的，共 {} 项。每行各成比例，行与行之间不可比长短。完成数为报告自述。", "Indicators with both a result and a target: {}. Every row has its own scale, so rows cannot be compared. Results are the report's own account.";
    chart_indicator: "指标", "Indicator";
    chart_note: "说明", "Note";
    chart_rest: "其余 {} 项目标", "The other {} goals";
    chart_result_key: "上年完成，报告自述", "last year's result, as reported";
    chart_target_key: "今年目标", "this year's target";
    // Leftovers
    left: "未成卡的数字", "Numbers without a card";
    left_say: "全文 {} 处数字：{} 处在目标卡里，{} 处是完成情况，其余 {} 处各有理由。", "{} numbers in the text: {} on cards, {} results, and the other {} each with a reason.";
    left_none: "每个数字都成了卡或归入完成情况。", "Every number is on a card or among the results.";
    left_quote: "原文", "Text";
    left_why: "理由", "Reason";
    left_do: "操作", "Action";
    adopt: "做成卡片", "Make a card";
    left_told: "完成情况，报告自述", "results, as reported";
    show_all: "全部列出 {} 处", "List all {}";
    // Dock
    views: "视图", "Views";
    view_cards: "卡片", "Cards";
    view_reader: "原文", "Text";
    view_outline: "大纲", "Outline";
    view_left: "未成卡", "No card";
    // Help
    help_title: "帮助和快捷键", "Help and shortcuts";
    help_say_1: "贴进报告全文，每个目标成为一张卡；点卡片去原文，点原文里的标记回到卡片。", "Paste a report and every goal becomes a card. A card leads to its place in the text, a mark in the text back to its card.";
    help_say_2: "实线是目标，双线是期限，虚点是报告自述的完成情况。没有成卡的数字都列出来，并说明理由。", "A solid line is a goal, a double line its deadline, a dotted line a result as reported. Numbers without a card are all listed with their reason.";
    help_say_3: "本页只整理报告写了什么，不作评价。以报告正文为准。", "The page shows what the report says and passes no judgement. The report itself is authoritative.";
    keys: "快捷键", "Shortcuts";
    keys_on: "使用单键快捷键", "Use single-key shortcuts";
    key_search: "搜索", "Search";
    key_step: "下一张、上一张卡", "Next and previous card";
    key_enter: "到卡片在原文里的位置；在原文里，回到卡片", "To the card's place in the text, and back";
    key_section: "上一节、下一节", "Previous and next section";
    key_evidence: "打开或收起依据", "Show or hide why";
    key_escape: "关闭帮助、大纲和菜单", "Close help, outline and menu";
    key_help: "打开帮助", "This help";
    key_analyze: "找出目标", "Find the goals";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_take_the_same_values() {
        for (name, zh, en) in BOTH {
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
