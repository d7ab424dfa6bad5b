//! The words of the reports of one place by year.

use crate::ui::i18n::{Lang, reasons::Row};

messages! {
    /// What reports of one place by year say.
    YearWords
    by_year: "历年", "By year";
    two: "两份对照", "Two reports";
    title: "历年主要目标与完成情况", "Main targets and results by year";
    title_place: "{}历年主要目标与完成情况", "Main targets and results of {} by year";
    about: "目标出自当年报告，完成数出自次年报告，为报告自述。结论只按字面，不给任何政府打分。", "Targets come from the report of the year, results from that of the year after, as it tells them itself. Only the words decide; no government is scored.";
    reports: "已加入的报告，按年份排列", "Reports added, by year";
    own: "本页的报告", "the report on the page";
    remove: "移出", "Remove";
    ask: "再加同一地方的其他年份，可以一次打开或者拖进多份", "Add other years of the same place; several files may be opened or dropped at once";
    ask_hint: "把报告全文粘贴在这里", "Paste the full text of a report here";
    add: "加入", "Add";
    reading: "正在分析……", "Analysing …";
    failed: "分析没有做完，文字都在。点“加入”再试一次。", "The analysis was not finished; all texts are kept. Press Add to try again.";
    empty: "还没有文字。请先粘贴一份报告。", "There is no text yet. Paste a report first.";
    refused: "最多对照十份报告，有 {} 份没有加入。", "At most ten reports are read; not added: {}.";
    unread: "尚未分析", "not analysed";
    no_report: "缺本年报告", "no report of this year";
    no_next: "缺次年报告", "no report of the year after";
    gap: "缺报告", "no reports";
    target: "目标", "target";
    result: "完成", "result";
    in_words: "文字目标", "target in words";
    not_set: "未列为主要目标", "not a main target";
    not_told: "未给出数字", "no number";
    not_drawn: "另有 {} 项不到两年有数字，见下表。", "Numbers of fewer than two years: {} more, see the table.";
    charts: "逐项看", "One by one";
    charts_say: "横线是目标，旁边是数值和限定；圆点是次年报告自述的完成数。相邻两年都有完成数才连线，缺的年份断开。各图刻度不同，不从零开始。", "A bar is a target, with its number and limit; a dot is the result that the next report tells. Only adjacent years that both have a result are joined; a missing year is a gap. Each chart has its own scale, which does not begin at zero.";
    table: "历年对照表", "Table by year";
    table_say: "点开一格，看两份报告的原文。", "Open a cell to see the words of both reports.";
    none: "这些报告里没有找到主要预期目标。", "No main expected target was found in these reports.";
    take: "下载表格", "Download table";
    year: "{} 年", "{}";
    years: "{}–{} 年", "{}–{}";
    file_name: "历年目标", "by-year";
    places_file_name: "两地目标", "two-places";
}

impl Lang {
    /// The words of reports by year, in this language.
    #[must_use]
    pub fn years(self) -> &'static YearWords {
        YearWords::of(self)
    }
}

/// What is to be known of a report.
pub(crate) const NOTES: &[Row] = &[
    (
        "no_year",
        "没有识别出年份，未列入。可在开头写上“某某市2024年政府工作报告”再加入",
        "no year was recognized, so it is left out; put a title with place and year before the text and add it again",
    ),
    ("same_year", "这一年已有一份，未列入", "there is one of this year already, so it is left out"),
    ("too_many", "超过十份，未列入", "more than ten, so it is left out"),
    ("other_place", "不是同一个地方，未列入", "of another place, so it is left out"),
    ("no_headline", "没有找到主要预期目标", "no main expected targets were found"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ui::i18n::reasons::words_of, wire::YearNoteCode};

    #[test]
    fn every_note_has_words() {
        for note in YearNoteCode::ALL {
            assert_ne!(words_of(NOTES, note.code(), Lang::Zh), note.code());
        }
    }
}
