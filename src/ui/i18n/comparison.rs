//! The words of the comparison of two reports.

use crate::ui::i18n::{Lang, reasons::Row};

messages! {
    /// What the comparison of two reports says.
    ComparisonWords
    compare: "对照", "Compare";
    leave: "收起对照", "Back to the report";
    title: "去年的目标，今年怎么说", "Last year’s targets: what this year’s report says";
    title_years: "{} 年的目标，{} 年报告怎么说", "The targets of {}: what the report of {} says";
    about: "结论只按两份报告的字面，完成数为报告自述。这里不给任何政府打分。", "Only the words of the two reports decide; results are the reports’ own account. No government is scored here.";
    ask: "再贴一份报告：同一地方的前一年或后一年，或者另一地方的同一年；同一地方的多年报告可以一次打开或者拖进来", "Paste one more report: of the same place, a year before or after, or of another place, of the same year; reports of several years of one place can be opened or dropped at once";
    ask_hint: "把另一份报告的全文粘贴在这里，也可以打开或者拖进文件", "Paste the full text of the other report here, or open or drop a file";
    ask_label: "另一份报告的全文", "Full text of the other report";
    begin: "对照", "Compare";
    reading: "正在对照……", "Comparing …";
    empty: "还没有文字。请先粘贴另一份报告。", "There is no text yet. Paste the other report first.";
    failed: "对照没有做完，两份文字都在。可以再试一次。", "The comparison was not finished; both texts are kept. You can try again.";
    from: "目标出自", "Targets from";
    to: "完成见于", "Answered in";
    swap: "对调", "Swap";
    replace: "换一份", "Another report";
    no_year: "年份不明", "year unknown";
    same_text: "两份是同一份报告，对照没有意义。", "Both are the same report, so there is nothing to compare.";
    same_year: "两份报告是同一年的，不是前后两年。", "Both reports are of the same year, not of two years.";
    gap: "两份报告相隔 {} 年，中间的年份没有对照，完成数不是当年的，所以都不作判断。", "The reports are {} years apart; the results are of another year, so nothing is decided.";
    unknown_order: "看不出两份报告的先后，先按“另一份在前”对照。", "The order of the two reports is not clear; the other one is taken as the earlier.";
    swap_hint: "反了就点“对调”。", " Swap them if that is wrong.";
    other_place: "两份报告的地方不同：{}、{}。", "The reports are of different places: {} and {}.";
    targets: "项到期的目标", "targets that were due";
    in_order: "按原文顺序，一格一项", "in the order of the text, one sign each";
    all: "全部", "All";
    column_name: "指标", "Indicator";
    column_target: "{}目标", "Target {}";
    column_answer: "{}报告的说法", "The report {}";
    column_verdict: "按字面", "By the words";
    year: "{} 年", "of {}";
    earlier: "前一份", "earlier";
    later: "后一份", "later";
    headline: "主要预期目标", "Main expected targets";
    only_words: "只有文字，没有数字", "words, no number";
    silent: "报告未给出数字", "no number reported";
    likely: "口径可能不同", "the scope may differ";
    passages: "对照原文", "Both passages";
    hide_passages: "收起原文", "Hide the passages";
    unlink: "这不是它的结果", "This is not its result";
    choose_passage: "在后一份报告里另选一句作它的结果", "Choose another sentence of the later report as its result";
    choose_hint: "写几个字查找", "Type some of its characters";
    no_choice: "没有这样的句子。", "There is no such sentence.";
    lost_links: "{} 处手工改定的对应在这两份报告里没有找到位置。", "{} links set by hand found no place in these two reports.";
    no_passage: "这份报告里没有找到。", "Not found in this report.";
    nothing: "前一份报告里没有找到当年到期、可以对照的目标。", "The earlier report sets no target for its year that could be compared.";
    none_shown: "没有这样的目标。", "There are no such targets.";
    same_value: "与目标相同", "equal to the target";
    changes: "目标的变化", "How the targets changed";
    changes_say: "同一指标，两份报告的目标之间", "One indicator, between the targets of the two reports";
    not_given: "未给出数字", "no number";
    harder: "措辞更硬", "worded more firmly";
    softer: "措辞更软", "worded less firmly";
    no_changes: "没有可以对照的目标变化。", "No changes among the targets were found.";
    more_changes: "其余 {} 项", "{} more";
    take_say: "屏幕上的 {} 项目标，连同两份报告的原文", "The {} targets on screen, with the words of both reports";
    take_csv_say: "一项目标一行，Excel 和 WPS 直接打开", "One row a target; opens in Excel and WPS";
    take_ledger_say: "这份报告的任务，添上另一份报告的说法（CSV）", "The tasks of this report, with what the other one says (CSV)";
    take_print_say: "台账和目标的变化，黑白也看得清", "Ledger and changes, readable in black and white";
    completed_before: "上年完成（报告自述）", "last year’s completion (as reported)";
    completed_after: "后一年报告的说法（报告自述）", "what the next report says (as reported)";
    last_target: "上年目标“{}”：", "last year’s target “{}”: ";
    completion: "报告说“{}”，按字面{}（{}）", "reported “{}”, by the words {} ({})";
    file_name: "目标对照", "comparison";
}

messages! {
    /// What only a widget says of it; the page carries none of these.
    LedgerWords
    all_targets: "全部 {} 项", "All {} targets";
    fewer_targets: "收起", "Show fewer";
    other_absent: "没有对照：网页里找不到另一份报告（{}）。", "No comparison: the page has no other report ({}).";
    other_empty: "没有对照：另一份报告里没有文字（{}）。", "No comparison: the other report has no text ({}).";
    other_not_loaded: "没有对照：另一份报告没有取到（{}）。", "No comparison: the other report could not be loaded ({}).";
}

impl Lang {
    /// The words of a widget's ledger, in this language.
    #[must_use]
    pub fn ledger(self) -> &'static LedgerWords {
        LedgerWords::of(self)
    }

    /// The words of the comparison, in this language.
    #[must_use]
    pub fn comparison(self) -> &'static ComparisonWords {
        ComparisonWords::of(self)
    }
}

/// What became of a target.
pub(crate) const OUTCOMES: &[Row] = &[
    ("exceeded", "超过", "exceeded"),
    ("met", "达到", "met"),
    ("close", "接近", "close"),
    ("missed", "未达到", "missed"),
    ("undecided", "不能判断", "undecided"),
    ("words", "只有文字", "words only"),
    ("silent", "未给出数字", "no number"),
];

/// What kind of answer the later report gives.
pub(crate) const STATES: &[Row] = &[
    ("figure", "有数字", "a number"),
    ("words", "只有文字", "words only"),
    ("silent", "未给出数字", "no number"),
];

/// How sure it is that a passage answers a target.
pub(crate) const LINKS: &[Row] = &[
    ("certain", "同一件事", "the same thing"),
    ("likely", "口径可能不同", "the scope may differ"),
    ("none", "没有对应", "no link"),
];

/// What changed between two targets.
pub(crate) const CHANGE_KINDS: &[Row] = &[
    ("raised", "上调", "Raised"),
    ("lowered", "下调", "Lowered"),
    ("kept", "不变", "Kept"),
    ("rescoped", "口径改变", "Another scope"),
    ("new", "新提出", "New"),
    ("dropped", "未再提出", "No longer set"),
];

/// The rule that decided a verdict, and the one that linked a passage, in words.
pub(crate) const RULES: &[Row] = &[
    ("not_reported", "后一份报告没有说", "the later report does not say"),
    (
        "years_apart",
        "两份报告不是前后两年，不能判断",
        "the reports are not of two years that follow one another",
    ),
    ("words_only", "只有文字，没有说完成", "words without a number, and none of completion"),
    ("named_as_done", "文字说已经做成", "words say that it is done"),
    ("level_undecided", "只有总量，比不了增速", "a level cannot answer for growth"),
    (
        "level_computed",
        "由两份报告的总量算出增速",
        "growth computed from the levels in both reports",
    ),
    (
        "stock_undecided",
        "只有总数，比不了新增",
        "all that there are cannot answer for what was to be added",
    ),
    ("wider_undecided", "范围更大，不能判断", "a wider thing reaches the target"),
    ("narrower_undecided", "只是其中一部分，不能判断", "only a part of the thing"),
    ("earlier_stage", "还在更早的阶段", "the stage is behind the promised one"),
    ("later_stage_undecided", "完成的比要开工的少，不能判断", "fewer finished than were to begin"),
    ("bound_undecided", "只说了下限，不能判断", "only a lower bound below the target"),
    ("limit_kept", "在上限以内；低于上限不记作超过", "a limit was kept"),
    (
        "limit_nearly_kept",
        "略过上限，在一成以内",
        "a limit with 左右 was passed by at most a tenth",
    ),
    ("limit_passed", "超出上限", "a limit was passed"),
    ("beyond_target", "好于目标", "better than the target"),
    ("at_target", "与目标一致", "at the target"),
    (
        "short_by_tenth",
        "“左右”的目标，差一成以内",
        "short of a target with 左右 by at most a tenth",
    ),
    ("short_by_hundredth", "差百分之一以内", "short by at most one hundredth"),
    ("short", "低于目标", "short of the target"),
    ("same_indicator", "同一指标", "one indicator of the catalogue"),
    ("same_name", "同一名称", "one name"),
    (
        "named_before",
        "名称里的词写在了前面",
        "one text says in the name what the other says before it",
    ),
    ("named_in_words", "说到了这件事，没有给数字", "words on the very thing, without its number"),
    ("set_by_hand", "手工改定", "set by hand"),
    ("removed_by_hand", "手工改定：不是它的结果", "set by hand: not its result"),
    ("no_answer", "没有找到对应的话", "nothing in the later report answers"),
    ("wider_scope", "说的是更大的范围", "the result is of a wider thing"),
    ("aggregate", "说的是几项合计", "the result is of several things together"),
    ("shorter_name", "名称少了一个词", "the name leaves out a word"),
    ("narrower_scope", "说的是其中一部分", "the result is of a part"),
    ("near_name", "名称相近", "the names are near"),
    ("level_for_growth", "目标是增速，这里是总量", "a level for a target of growth"),
    ("other_stage", "阶段不同", "another stage"),
    ("last_years_base", "在新目标里提到的上年数", "named as what the new target begins with"),
    ("stock_for_addition", "目标是新增，这里是总数", "all that there are for what was to be added"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::i18n::reasons::words_of;
    use crate::wire::{ChangeKind, DeliveryState, Link, LinkReason, VerdictReason};

    #[test]
    fn every_code_of_a_comparison_has_words() {
        let rules = LinkReason::ALL.iter().map(|rule| rule.code());
        let rules = rules.chain(VerdictReason::ALL.iter().map(|rule| rule.code()));
        let tables: [(&[Row], Vec<&str>); 4] = [
            (RULES, rules.collect()),
            (STATES, DeliveryState::ALL.iter().map(|state| state.code()).collect()),
            (LINKS, Link::ALL.iter().map(|link| link.code()).collect()),
            (CHANGE_KINDS, ChangeKind::ALL.iter().map(|kind| kind.code()).collect()),
        ];
        for (rows, codes) in tables {
            for code in codes {
                assert_ne!(words_of(rows, code, Lang::Zh), code, "{code}");
            }
        }
    }
}
