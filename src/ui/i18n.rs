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
    another: "换一份报告", "New report";
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
    promise_1: "文字不离开这台电脑。", "The text never leaves this computer. ";
    promise_2: "分析在浏览器里完成，不上传任何文字。刷新不会丢，关掉这一页就没有了，也可以现在就", "The analysis runs in the browser and nothing is uploaded. The text outlives a reload and goes when this page is closed; or you can ";
    promise_kept: "分析在浏览器里完成，不上传任何文字。文字和更正留在这台电脑上，下次打开还在，随时可以", "The analysis runs in the browser and nothing is uploaded. Text and corrections stay on this computer until the next visit; you can always ";
    keep: "关掉以后也留着（多人共用的电脑请不要勾）", "Keep them after closing, too (not on a shared computer)";
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
    no_headline: "没有找到主要预期目标的段落，这里没有可列的数字。", "No passage of main expected targets was found, so there is no figure to show here.";
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
    copy_as: "复制成", "Copy as";
    copy_sentence: "一句话", "Sentence";
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
    chart: "上年完成与今年目标", "Last year's results and this year's targets";
    chart_say: "同一指标既有上年完成数、又有今年目标的，共 {} 项。增速共用一把尺；数量每行各成比例，行与行之间不可比长短。完成数为报告自述。", "Indicators with both a result and a target: {}. Growth rates share one scale; amounts have one of their own in every row and cannot be compared across rows. Results are the report's own account.";
    chart_indicator: "指标", "Indicator";
    chart_note: "说明", "Note";
    chart_more: "另有 {} 项没有画出，见卡片", "Not drawn: {} more, see the cards";
    chart_rest: "其余 {} 项目标", "The other {} goals";
    chart_result_key: "上年完成，报告自述", "last year's result, as reported";
    chart_target_key: "今年目标", "this year's target";
    chart_rates: "增速（共用一把尺）", "Growth rates (one scale)";
    chart_levels: "数量（每行各成比例）", "Amounts (each row has its own scale)";
    chart_save: "存为图片", "Save picture";
    chart_places: "目标在报告里的位置", "Where the goals stand";
    chart_places_say: "一道线是一个目标，从左到右是报告的开头到结尾；竖线分开报告的各部分。", "Each tick is a goal, from the start of the report to its end; vertical lines part its sections.";
    chart_places_key: "目标", "goal";
    chart_no_topic: "未分领域", "No topic";
    chart_other_topics: "其他领域", "Other topics";
    chart_firmness: "说得有多硬", "How firm the wording is";
    chart_firmness_say: "横看承诺力度，竖看数字的限定；一个目标算一次，看它的第一个数字。这是两回事：“力争不少于”说得不硬，限定却清楚。", "Rows: how firmly it is promised; columns: how its first number is limited. Two different things: “strive for at least” promises little and limits clearly.";
    chart_firmness_key: "目标的个数", "number of goals";
    chart_no_number: "没有数字", "no number";
    chart_sum: "合计", "Sum";
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
    // Widget
    widget: "本报告的目标", "Goals in this report";
    widget_show: "展开全文标注", "Show the marked text";
    widget_hide: "收起全文", "Hide the text";
    widget_sections: "章节", "Sections";
    widget_other: "其他章节", "Other sections";
    widget_all: "全部 {} 张", "All {}";
    widget_foot: "目标卡 Goalcards，由程序从正文读出，以正文为准", "Read from the text by Goalcards; the text itself is authoritative";
    // Anywhere
    one_file: "也可以下载成一个文件，断网双击就能用：", "Or take the page along in one file that works offline: ";
    one_file_name: "下载目标卡", "download it";
    embed: "嵌入网站", "Embed in a website";
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
    key_mend: "更正选中的卡", "Correct the open card";
    key_undo: "撤销、重做更正", "Undo and redo corrections";
    // Take away
    take: "带走", "Take away";
    take_say: "屏幕上的 {} 个目标，按现在的筛选和更正", "The {} goals on screen, as filtered and corrected";
    take_say_results: "屏幕上的 {} 条完成情况，按现在的筛选；报告自述", "The {} results on screen, as filtered; the report's own account";
    take_say_programmes: "屏幕上的 {} 项工作部署，按现在的筛选和更正", "The {} work items on screen, as filtered and corrected";
    take_csv: "表格（CSV）", "Spreadsheet (CSV)";
    take_csv_say: "一张卡一行，Excel 和 WPS 直接打开", "One row a card; opens in Excel and WPS";
    take_ledger: "督查台账", "Task ledger";
    take_ledger_say: "任务、单位、时限，进展留空（CSV）", "Task, bodies, deadline, empty progress (CSV)";
    take_markdown: "Markdown", "Markdown";
    take_markdown_say: "按章节排列的文稿", "A document by section";
    take_page: "网页快照", "Web page";
    take_page_say: "一个 HTML 文件，不联网也能看", "One HTML file that needs no network";
    take_json: "JSON", "JSON";
    take_json_say: "全部结果，给程序用", "All findings, for programs";
    take_table: "复制成表格", "Copy as a table";
    take_table_say: "贴进 Word、WPS 或电子表格", "For Word, WPS or a spreadsheet";
    take_print: "打印", "Print";
    take_print_say: "带标记的原文和卡片，黑白也看得清", "Marked text and cards, readable in black and white";
    take_source: "由目标卡 Goalcards 从粘贴的文字整理，以报告正文为准", "Made by Goalcards from the pasted text; the report itself is authoritative";
    take_date: "{}年{}月{}日", "{}-{}-{}";
    taken: "已存为 {}", "Saved as {}";
    not_taken: "浏览器没有存下文件", "The browser did not save the file";
    copied_table: "表格已复制", "The table was copied";
    not_copied: "浏览器不让复制", "The browser does not allow copying";
    // Corrections
    mend: "更正", "Correct";
    mended: "更正", "Corrected";
    mend_save: "保存更正", "Save";
    mend_cancel: "不改了", "Cancel";
    reject: "不是目标", "Not a goal";
    restore: "恢复成卡", "Make it a card again";
    undo_mend: "撤销", "Undo";
    redo_mend: "重做", "Redo";
    undone: "已撤销上一步更正", "The last correction was undone";
    redone: "已重做", "Done again";
    corrected: "已更正", "Corrected";
    rejected: "已移出目标，列在“手工更正”里", "Removed from the goals; listed under corrections";
    restored: "已恢复成卡", "A card again";
    merged: "两张卡已合成一张", "Two cards are one now";
    parted: "已拆成几张卡", "The card was split";
    added: "已做成卡", "A card was made";
    not_corrected: "没能更正：{}", "Not corrected: {}";
    imported: "读入 {} 条更正，{} 条没有找到位置", "{} corrections were read, {} found no place";
    unreadable: "这个文件不是更正记录，没有读入", "This file holds no corrections; nothing was read";
    field_title: "目标", "Goal";
    field_figure: "数值", "Amount";
    field_bound: "限定", "Limit";
    field_exact: "等于", "exactly";
    field_due: "完成时限（原文的话）", "Deadline in words";
    field_year: "年份", "Year";
    field_month: "月份", "Month";
    field_indicator: "指标", "Indicator";
    field_places: "地点", "Places";
    field_place: "地区", "Place";
    field_many: "用顿号隔开", "separate by 、";
    bad_figure: "数值没有看懂，请写成 5.2 或 1–2", "The amount was not understood: write 5.2 or 1–2";
    bad_year: "年份或月份不对", "Year or month cannot be";
    merge_with: "和另一张卡合并", "Merge with another card";
    merge_choose: "选一张卡", "Choose a card";
    merge: "合并", "Merge";
    split_card: "拆成几张卡", "Split into several";
    split_say: "在要分开的地方换行，每行成一张卡", "Break the line where it should split; each line becomes a card";
    split: "拆开", "Split";
    bad_split: "每行要是原文里的话，按原来的次序，至少两行", "Each line must be words of the text, in their order, two lines at least";
    add_card: "做成卡", "Make a card";
    mend_report: "更正地区和年份", "Correct place and year";
    fixes: "手工更正", "Corrections by hand";
    fixes_say: "共 {} 条更正，只在这台电脑上，和文字一起保留、一起忘掉。再贴同一份报告时自动用上。", "{} corrections, on this machine only, kept and forgotten with the text. They are made again when the same report is pasted.";
    fixes_none: "还没有更正。打开一张卡，点“更正”就能改。", "No corrections yet. Open a card and choose “Correct”.";
    fixes_rejected: "不算目标的", "Not goals";
    fixes_lost: "没有找到位置的更正", "Corrections that found no place";
    fixes_export: "存为文件", "Save as a file";
    fixes_import: "从文件读入", "Read from a file";
    fixes_report: "报告", "Report";
    fix_set: "改字段", "field";
    fix_reject: "剔除", "rejected";
    fix_restore: "恢复", "restored";
    fix_merge: "合并", "merged";
    fix_split: "拆分", "split";
    fix_add: "手工做的卡", "made by hand";
    was: "原为", "was";
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
