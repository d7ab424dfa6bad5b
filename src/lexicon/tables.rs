//! Words of tables and of lists of tasks: what a column or a bracket behind a task holds.

use crate::lexicon::{Words, list::words};

/// The column of what is measured or done.
pub static NAMES: Words = words!("指标 项目 任务 事项 实事 名称 内容 工作 举措");

/// With one of [`NAMES`] in the header, the column is of something else.
pub static NOT_NAMES: Words = words!(
    "单位 类别 类型 序号 编号 时限 时间 部门 任务数 任务量 任务值 任务目标 目标 计划 个数 项目数 金额 投资 进度 进展 数量",
);

/// A column of list numbers.
pub static NUMBERS: Words = words!("序号 编号 序次 No NO no №");

/// The column of units, when the header is one of these.
pub static UNITS: Words = words!("单位 计量单位 单 指标单位 数量单位 计算单位");

/// In a title: a task, which is a name where no other column has one.
pub(crate) const TASK: &str = "任务";

/// Before a unit in brackets: （单位：万人）.
pub(crate) const UNIT_LEAD: &str = "单位：";

/// What was reached.
pub static PAST: Words =
    words!("上年 去年 实际 完成 实绩 已完成 实现 现状 基期 执行 累计 预计数 上一年 往年 同期",);

/// What is to be reached.
pub static AIMS: Words = words!("目标 预期 计划 任务 拟 安排 建议 预测 今年 本年 增速目标");

/// How much, where no other column says it.
pub static AMOUNTS: Words = words!("数量 规模 数值 指标值 任务量 任务数 建设规模 工程量 个数");

/// A column that says by how much another one has grown.
pub static GROWTH: Words = words!("增长 增速 增幅 同比 ±% 比上年 比去年 较上年 增减");

/// The column of bodies.
pub static BODIES: Words = words!("牵头 责任 单位 部门 主体 配合 负责");

/// The column of deadlines.
pub static DEADLINES: Words = words!("时限 时间 期限 节点");

/// How much of it is done.
pub static RATES: Words = words!("完成率 完成比例 完成进度 完成占比 完成百分比");

/// A column that says nothing of the amounts.
pub static ASIDE: Words = words!("占比 比重 进度 排名 位次 备注 说明 属性 类别 性质 率");

/// An empty cell.
pub static EMPTY: Words = words!("— —— - -- / ／ … 无 － –");

/// Before the name in a cell, of a part of what the line above names.
pub static PARTS: Words = words!("其中： 其中 # ＃ ＊ *");

/// With a word of [`PAST`], still to be reached.
pub static TO_DO: Words = words!("计划完成 拟完成 预期完成 目标完成 计划实现 预期实现 目标实现");

/// In the title of a column of growth: whose growth it is.
pub static TOLD: Words = words!("目标 预期 计划 实际 完成 今年 本年 安排");

/// Before a colon in the bracket behind a task: the bodies.
pub static BODY_KEYS: Words = words!(
    "牵头单位 责任单位 牵头部门 责任部门 主办单位 主管部门 配合单位 协办单位 参与单位 责任主体 \
     实施主体 实施单位 承办单位 牵头 配合 责任",
);

/// Before a colon in the bracket behind a task: a person.
pub static PERSON_KEYS: Words = words!(
    "责任领导 牵头领导 分管领导 包联领导 县领导 市领导 区领导 领导 责任人 联系人 负责人 牵头人 经办人 责任人员",
);

/// After a body in the bracket behind a task: what it does.
pub static ROLES: Words =
    words!("牵头 牵头负责 负责 配合 按职责分工负责 分别负责 参与 协办 主办 牵头落实 负责落实 承办");

/// Before a colon in the bracket behind a task: by when.
pub static DEADLINE_KEYS: Words =
    words!("完成时限 完成时间 时限 期限 完成期限 办结时限 时间节点 计划完成时间");

/// A deadline that is no phrase of its own.
pub static WHOLE_YEAR: Words = words!("全年 年度内");

/// The title of a list of tasks.
pub static LEDGER_TITLES: Words = words!(
    "分解表 任务分解 责任分解 目标分解 分解落实 分解下达 任务清单 责任清单 台账 任务分工 落实分工 分工方案 \
     责任分工 目标责任书 任务书 任务表 工作清单 项目清单 事项清单 实事清单",
);

/// The title of a notice on how far the tasks have come.
pub static PROGRESS_TITLES: Words = words!(
    "落实情况 完成情况 进展情况 推进情况 办理情况 实施情况 督查情况 督查通报 督办通报 督办情况 进度情况 任务进度",
);

/// With one of [`PROGRESS_TITLES`] in the title.
pub static NOTICE_TITLES: Words = words!("通报 公示 公告 专报 简报 情况汇报 情况表");

/// In a notice on progress, before what stands until then.
pub static ELAPSED: Words = words!(
    "截至 截止 目前 一季度 前三季度 二季度 三季度 上半年 1—3月 1-3月 1—6月 1-6月 1—9月 1-9月 今年以来 年初以来",
);

/// Between that and a number: what is still aimed at.
pub static STILL_AIMED: Words = words!("计划 目标 全年 年度 拟 应 将 确保 力争 任务");

/// In a notice on progress, before a number that is still to come.
pub static AHEAD: Words =
    words!("下半年 下一步 下一阶段 下阶段 确保 力争 年底前 年内 接下来 四季度将");

/// In a notice on progress, right after a number: it is done.
pub static REACHED_AFTER: Words = words!(
    "达到 已 完成 开工 竣工 建成 投用 投产 正在 达序时进度 基本完成 全部完成 超额完成 提前完成"
);

/// In a notice on progress: what is done, or how far.
pub static PROGRESSED: Words = words!(
    "已 完成 完成率 占 进度 开工 投产 竣工 建成 投用 实现 落实 累计 率 同比 达到 惠及 受益",
);
