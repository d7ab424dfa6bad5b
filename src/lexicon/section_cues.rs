//! Words of headings and sentences that show which part of the report they open, and which year and state they are about.

use crate::lexicon::{Words, list::words};

/// After a year that begins a sentence: the sentence opens the year.
pub(crate) static AFTER_OPENED_YEARS: Words = words!("是 ，是 要 ，我们要 ，我们将");

/// Addresses the deputies of the congress.
pub(crate) const DEPUTIES: &str = "各位代表";

/// In a title: the text is a work report.
pub(crate) const WORK_REPORT: &str = "工作报告";

/// Before the number of a heading: （一）, 第一部分.
pub(crate) const HEADING_OPENERS: &[char] = &['（', '第'];

/// After the number of a heading: 第一部分.
pub(crate) const HEADING_PART: &str = "部分";

/// A comparison that only modern reports make; 合同比例 and 不同比重 are none.
pub(crate) static YEAR_ON_YEAR: Words = words!(
    "同比增 同比下 同比减 同比提 同比上 同比降 同比净 同比多 同比少 同比翻 同比高 同比回 同比扩 同比压 同比分别 同比均",
);

/// The first numbers of a numbering.
pub(crate) const FIRST_NUMBERS: &[&str] = &["一", "1"];

/// In the address line of a report: a session of the congress.
pub(crate) const CONGRESS: &str = "人民代表大会";

/// In a title: a plan of five years.
pub(crate) const PLAN_OUTLINE: &str = "规划纲要";

/// Before a year: the report is of the next one.
pub(crate) const PAST_YEAR_LEAD: &str = "过去的";

/// Before what was planned at the start of the year: the sentence is about the past.
pub(crate) const START_OF_YEAR: &str = "年初";

/// Last year, and what was decided then: 去年确定的目标.
pub(crate) const LAST_YEAR: &str = "去年";
/// See [`LAST_YEAR`].
pub(crate) const DECIDED: &str = "确定的";

/// In a sentence: this year so far, which is past.
pub(crate) const THIS_YEAR_SO_FAR: &str = "今年以来";

/// In a heading: this year or the five years of a term.
pub(crate) const YEAR_WORDS: &[&str] = &["今年", "五年"];

/// In a heading: it is no review, although it names what was done.
pub(crate) const FROM_NOW_ON: &str = "今后";

/// Begins a line that looks back and is no heading.
pub(crate) const LOOKING_BACK_LINES: &[&str] = &["一年来", "五年来"];

/// Before the number of a division: 第一部分.
pub(crate) const DIVISION: char = '第';

/// After a number with 、: a list of numbers, no heading, as in 一、二、三产 and 一、二和三.
pub(crate) const AFTER_LISTED_NUMBERS: &[char] = &['、', '和', '产'];

/// The longest word of a bound that may follow an amount in a heading.
pub(crate) const APPROXIMATELY: &str = "左右";

/// A heading with one of these opens the review.
pub(crate) static REVIEW_HEADINGS: Words = words!(
    "首先报告 向大会报告 回顾 过去五年 过去一年 五年来 一年来 取得的成就 工作成绩 主要成绩 完成情况 工作总结 \
     工作情况 上年工作 去年工作 本届政府工作 上一年",
);

/// A heading with one of these opens the plan.
pub(crate) static PLAN_HEADINGS: Words = words!(
    "总体要求 预期目标 主要目标 奋斗目标 目标任务 目标和 工作安排 工作部署 工作任务 主要任务 \
     重点任务 重点工作 主要工作 今后五年 未来五年 今后 指导思想 发展思路 总体思路 工作思路 \
     自身建设 政府建设 民生实事 实事 打算 展望 工作建议 任务安排 目标要求 今年 工作重点 着力 \
     发展目标 总的要求 政府效能 主要考虑",
);

/// A sentence with one of these opens the plan, whatever the headings say.
pub(crate) static PLAN_SENTENCES: Words = words!(
    "年主要预期目标 发展主要预期目标 主要预期目标是 主要预期目标为 的预期目标是 预期目标： \
     奋斗目标是 主要目标是 年工作的总体要求 年工作总体要求 年政府工作的总体要求 \
     年政府工作总体要求 年政府工作总体思路 年工作的总体思路 做好今年工作 做好今年政府工作 \
     做好今年的政府工作 做好今年各项工作 今年工作的总体 今年政府工作的总体 今年政府工作总体 \
     今后五年的奋斗目标 今后五年发展的总体 今后五年政府工作 未来五年的奋斗目标 今年要重点 \
     今年重点抓好 今年，我们将 今年工作的指导思想 政府工作的指导思想 今年的总体要求 \
     预期目标建议 目标建议为 发展的主要预期 要重点抓好以下",
);

/// A sentence with one of these opens the plan, unless a heading opened the review.
pub(crate) static PLAN_HINTS: Words = words!(
    "今年是 是“十四五” 关键之年 今年，要 新的一年 做好今年 今年的工作 今后五年 未来五年 \
     今年工作 今年政府工作 年政府工作的",
);

/// A sentence with one of these opens the review where nothing has been said yet.
pub(crate) static REVIEW_HINTS: Words =
    words!("过去一年 过去的一年 过去五年 刚刚过去 一年来 五年来 工作回顾 年是极不平凡 年，是 年是");

/// At the head of a paragraph of the plan: it looks back.
pub(crate) static LOOKING_BACK: Words =
    words!("过去五年， 过去一年， 过去的五年， 过去的一年， 五年来， 一年来， 这五年， 回顾过去");

/// The introduction of this year's main targets.
pub(crate) static HEADLINE_OPENINGS: Words = words!(
    "主要预期目标 预期目标 主要目标 奋斗目标 主要指标 发展目标 预期指标 目标任务 预期性指标 \
     约束性指标 工作目标 总体目标 目标是 目标为 目标安排",
);

/// Words of a text that looks back, where nothing says which part it is.
pub(crate) static PAST_WORDS: Words = words!(
    "累计完成 同比 比上年 较上年 过去一年 一年来 五年来 荣获 获评 超额完成 实现了 完成了 \
     位居全",
);

/// In a sentence that names the main targets: they were met, so that it opens no plan.
pub(crate) static TARGETS_MET: Words = words!(
    "圆满完成 圆满实现 胜利完成 胜利实现 较好完成 较好实现 超额完成 顺利完成 顺利实现 完成了 实现了 \
     如期实现 全面实现了",
);

/// The mood of a sentence that looks ahead, in a report without a part for the plan.
pub(crate) static AHEAD_MOOD: Words = words!(
    "计划规定 草案规定 计划要求 计划拟定 草案拟定 计划安排 将达到 将增长 将增加 将由 将新建 将为 将有 将共有 \
     必须 应当 应该 争取 力争 我们要 都要 还要 今后 就要 准备在 五年内",
);

/// In a sentence about the past.
pub(crate) static PAST_MOOD: Words = words!(
    "了 已经 已有 已由 去年 过去 曾 以来 解放前 解放后 的结果 可见 说明 当时 目前 现在 仍然 预计 年的两年 两年",
);

/// In a heading, after the year that it looks back on.
pub(crate) static AFTER_YEAR_REVIEWED: Words = words!("工作回顾 的工作回顾 政府工作回顾");

/// In a heading, after the year that it plans.
pub(crate) static AFTER_YEAR_PLANNED: Words =
    words!("工作总体 工作安排 重点工作 主要任务 政府工作总体 主要预期目标 主要目标 目标任务",);

/// After 第 and a numeral: a part of the report.
pub(crate) static DIVISIONS: Words = words!("部分、 部分： 部分 章 编");

/// Headings of three characters; any other line as short is a name.
pub(crate) static SHORT_HEADINGS: Words = words!("结束语 前言 引言 序言 结语 总论");

/// Before the speaker's name: 市长示例人.
pub(crate) static OFFICES: Words =
    words!("省长 市长 县长 区长 州长 旗长 盟长 镇长 乡长 主席 总理 行政长官");

/// Begins a line about the text itself: when it was published, by whom, under which rights.
pub(crate) static ON_THE_TEXT: Words = words!(
    "发文时间 发布时间 发表时间 发布日期 时间： 时间: 日期： 来源 作者 报告人 责任编辑 编辑： 记者 本报讯 本作品 附件 分享 \
     字号 字体 浏览 打印 阅读 信息来源 索引号",
);

/// A line that ends so was broken off.
pub(crate) static BROKEN_ENDS: Words = words!("的 与 和 及 是 在 对 将 要 把 以 为");
