//! Words that measure against something named: the economy's growth, the province's average, what a higher level sets.

use crate::lexicon::{Words, list::words};

/// Before a benchmark: how it is compared.
pub static COMPARING: Words = words!(
    "高于 快于 好于 优于 低于 不低于 不高于 略高于 明显高于 高出 超过 领先于 领先 跑赢 \
     达到或超过 接近 达到 赶上 不慢于 大于 不少于 超 赶超 力超 相当于 保持在 持平 略好于 略低于 \
     快过 提升至 提高到 提升到 恢复到",
);

/// Before a benchmark that a number measures the distance from: 高于全省0.5个百分点.
pub static BEYOND: Words = words!(
    "不低于 不高于 高于 略高于 快于 好于 优于 高出 快过 超过 超出 低于 略低于 领先 领先于 跑赢 \
     大于 小于 高过 低过 多于 少于 慢于 超越"
);

/// After 比 and what is compared with: 比全省高.
pub static ABOVE_ENDS: Words = words!("高 高出 快 低 好 多");

/// After 比: an earlier time, so that the comparison is a change.
pub static EARLIER: Words = words!("上年 去年 上一年 前年 年初 同期 上半年 过去 五年前 20");

/// What is compared with.
pub static COMPARED: Words = words!(
    "全国 全省 全市 全区 全州 国家平均 省平均 市平均 省均 国均 省、市平均 省市平均 全国全省 \
     全国、全省 自治区 国省 国、省 省、市 经济增长 经济增速 经济发展 GDP增速 GDP增长 \
     地区生产总值增 生产总值增 城镇居民 城镇 上年 去年 上一年 周边 各项贷款 各类贷款 同期 \
     省定 市定 国家标准 省下达 平均增速 平均水平 全部贷款 当地 财政收入 财政经常性收入 \
     一般公共预算收入 农村居民 规上工业 规模以上工业 工业增加值 工业平均 国家下达 国家控制 省控制 \
     省级平均 居民收入 经营性收入 西部平均 东部平均 中部平均 正常年份 常年 西部地区平均 \
     预期 物价 CPI 固定资产投资增",
);

/// After a comparison, still part of it.
pub static COMPARED_ENDS: Words = words!(
    "平均水平 平均增速 平均增幅 平均 增速 增长水平 增幅 增长 水平 同期水平 以上 同期 标准 \
     目标 平均值 均值 先进水平 前列 收入增速 平均线",
);

/// With 与 or 和 before: in step.
pub static IN_STEP: Words = words!(
    "同步 基本同步 同步增长 相匹配 匹配 保持同步 基本匹配 相适应 相协调 保持基本同步 \
     同步提高 同步提升 大体同步 总体同步 相当 持平 基本持平 基本一致 一致",
);

/// What growth keeps in step with.
pub static STEP_WITH: Words = words!(
    "经济 GDP 地区生产总值 生产总值 劳动生产率 全国 全省 全市 全区 物价 国家 财政 收入 省 \
     上年 去年",
);

/// Set by a higher level, or before: 完成省定任务.
pub static SETTERS: Words = words!(
    "省定 市定 州定 国定 区定 省下达 市下达 州下达 省里下达 省上下达 市上下达 国家下达 \
     上级下达 自治区下达 中央下达 省级下达 市级下达 区下达 省政府下达 市政府下达 省市下达 \
     省、市下达 国家和省下达 省委省政府下达 国家核定 省核定 国省下达 国、省下达 国考 省考 市核定 市核 省核 核定 省控 \
     国家、省下达 国家规定 国家和自治区下达 省和国家下达 上级 省考核 国家考核 年度 \
     “十四五” “十三五” “十五五” “十二五” “十一五” 全年 既定 预期 省委下达 \
     市委下达",
);

/// What was set.
pub static SET_ENDS: Words = words!(
    "任务 目标 目标任务 指标 指标任务 要求 计划 标准 任务指标 任务目标 考核任务 考核要求 \
     考核目标 任务数 控制目标 控制指标 以内 范围 进度 水平 内",
);

/// Verbs before what was set.
pub static COMPLETING: Words = words!(
    "完成 超额完成 全面完成 达到 控制在 实现 确保完成 圆满完成 如期完成 高质量完成 达成 \
     符合 全面实现 低于 高于 不低于 不高于 不折不扣完成 保质保量完成 优于 提前完成 全部完成 \
     按时完成 顺利完成 坚决完成 严格控制在",
);

/// Verbs before a place in a ranking.
pub static RANKING: Words = words!(
    "进入 跻身 位居 位列 居 稳居 保持 保持在 排名 排在 挺进 重返 迈入 跨入 进位 走在 处于 \
     列 站稳 冲刺 冲击 达到 继续走在 继续位居 继续保持 始终保持 稳定在 持续位居 领跑 \
     继续领跑 进军 争进 跃居 升至 晋位 力争 继续保持在 稳定保持 稳定保持在 坚守 排位 居于 \
     提升至 前移至 重回 跃升至",
);

/// Among whom.
pub static RANKED_AMONG: Words = words!(
    "全国 全省 全市 全区 全州 省内 国内 中部 西部 东部 长三角 同类 川南 省 世界 全球 广西 \
     自治区 成都平原 江苏 浙江 河北 苏中 粤 环保 中国 山东 四川 安徽 湖北 湖南 川东北 \
     珠三角 全地区 行业 全自治区 苏 国省",
);

/// The place.
pub static RANKS: Words = words!(
    "前列 前茅 第一方阵 第一梯队 第一方队 第二方阵 第二梯队 上游 中上游 中游 先进行列 先进 \
     领先 领先水平 领先地位 第一 第二 首位 前三 前五 前十 前八 前六 前四 前二 前半 前二十 \
     前三十 前五十 前百 百强 优秀等次 优秀 一类 A类 第一位 第二位 前移 先进水平 领先位置 \
     前位 首列 头部 榜首 十强 50强 百强县 先进位次 靠前位次 最优 最少",
);

/// Before a change that has no number: 持续改善.
pub static STEADILY: Words = words!(
    "持续 稳步 稳定 不断 进一步 逐年 明显 显著 有效 保持 实现 继续 稳中 总体 基本 大幅 \
     持续稳定 持续稳步 持续有效 全面 只 保持稳定 稳中有 有所 稳步有 加快 逐步 更加 较快 \
     快速 连续 持续保持 安全 同比",
);

/// The change, at the clause's end.
pub static CHANGES: Words = words!(
    "改善 提升 下降 上升 提高 降低 增长 增加 减少 扩大 缩小 收窄 达标 好转 向好 回升 攀升 有升 回稳 \
     止跌回稳 止跌回升 正增长 双下降 “双下降” 双提升 “双提升” 双升 齐升 质齐升 量质齐升 \
     进位 改善提升 提升进位",
);

/// A change of direction that needs no number.
pub static TURNS: Words =
    words!("由负转正 转负为正 由降转增 由降转升 由负转增 由跌转涨 由减转增 扭负为正 只增不减");

/// What is measured year by year, so that a change of it can be seen without a number.
pub static MEASURED: Words = words!(
    "PM2.5 PM10 空气质量 水质 优良天数 浓度 能耗 碳排放 强度 比重 占比 增速 收入 失业率 \
     覆盖率 发病率 案件 事故 起数 死亡 人数 信访 投诉 负债率 杠杆 债务 率 面积 产量 规模 \
     数量 总量 评价 满意度 排放 进出口总额 房地产市场 质量和数量 用水量 产值 满意率 指数 土壤质量 土壤环境质量",
);

/// Classes of water and air: 水质达到Ⅲ类.
pub static GRADES: Words = words!(
    "Ⅰ类 Ⅱ类 Ⅲ类 Ⅳ类 Ⅴ类 Ⅲ类及以上 Ⅱ类及以上 Ⅲ类标准 Ⅱ类标准 Ⅲ类以上 Ⅱ类以上 \
     Ⅳ类及以上 II类 III类 IV类 三类 二类 国家标准 国家二级标准 二级标准 国家二级 省定标准 \
     一级标准 一级A标准 安全标准 达标 A级 B级 C级 D级 Ⅴ类及以上 国家一级标准 一级A AAA AA AA+ AA＋ 国家要求",
);

/// Before a grade.
pub static GRADED: Words = words!(
    "达到 保持在 稳定达到 稳定保持在 稳定在 实现 稳定 保持 达 符合 稳定实现 全面实现 均达到 \
     优于 全部达到 稳定保持 全面达到 持续保持 持续稳定 持续稳定在 稳定达 稳达",
);

/// In the passage of main targets: a state is a target.
pub static STATES: Words = words!(
    "基本平衡 保持平衡 正增长 稳中有升 稳中提质 稳中有增 稳中有降 基本稳定 保持稳定 \
     总体稳定 稳定 持续改善 稳步增长 稳步提升 稳步提高 持续增长 持续提升 持续提高 持续下降 \
     稳中向好 平稳 同步 合理区间 基本同步 质升量稳 促稳提质 量稳质升 明显提升 明显改善 \
     不断提升 不断改善 进一步提升 进一步提高 进一步改善 进一步下降 稳定增长 平稳增长 \
     较快增长 持续优化 有序化解 稳定向好 持续向好 促稳 继续改善 继续下降 基本相当 位次前移 \
     总体平稳 持续扩大 持续壮大 保持在合理区间 有效化解 有效防范 继续提高 继续提升 持续好转 \
     进一步增强 稳步扩大 稳步下降 止跌回稳 只增不减 持续巩固 稳固提升 更加充分 进一步优化 \
     稳步上升 持续上升 提质增效 有效防控",
);

/// Verbs that may only say where something is now, when nothing before them looks ahead.
pub static STANDING: Words = words!("居 列 位列 处于 排名 居于");

/// Setters that set everything at once: alone they name no goal (实现全年目标).
pub static GENERAL_SETTERS: Words =
    words!("全年 年度 既定 预期 约束性 “十四五” “十五五” “十三五” “十二五” “十一五”",);

/// What such a setter sets in general.
pub static GENERAL_MATTERS: Words =
    words!("规划 经济 各项 国民经济 发展 工作 主要 既定 重点 预期 社会",);

/// How what is better than a benchmark is said.
pub static ABOVE: Words = words!("高于 快于 好于 优于");

/// What is compared with, and says by itself what is meant.
pub static NAMED_ALONE: Words = words!("上年 去年 增长 增速 均 省定 市定 同期");

/// In what is measured: its growth is compared.
pub static GROWING: Words = words!("增速 增幅 增长 率");

/// In what a setter sets: it is measured.
pub static SET_MATTERS: Words = words!("指标 节能 减排 排放");

/// What a plan has set for its whole term: 完成“十三五”规划目标任务.
pub static PLAN_GOALS: Words = words!("规划目标 规划任务 规划主要目标");

/// After a place in a ranking, where the clause may end.
pub static RANK_ENDS: Words = words!("水平 行列 地位 以上 以内 名 强 位次");

/// Of these the place itself has a part.
pub static RANK_PARTS: Words = words!("水平 行列 地位 以内 位次");

/// What has a grade.
pub static GRADED_THINGS: Words = words!("水 断面 空气 河 江 湖 评级 等级");

/// Before a grade: all of them have it.
pub static OF_ALL: Words = words!("所有 全部 全面 均");

/// After a grade, still of it.
pub static GRADE_ENDS: Words = words!("水质目标 水质标准 标准 目标 要求 以上 水质 水体");

/// In a list of indicators that is closed by a word for them.
pub static LIST_OF_INDICATORS: Words = words!("等主要 等经济指标");

/// At the head of what comes before a relation: a way or a place, and nothing measured.
pub const PREPOSITIONS: &[char] = &['在', '以', '从', '向', '为', '与', '让'];

/// At the head of what comes before a relation: who acts, and nothing measured.
pub const WE: &str = "我们";

/// At the end of what comes before a relation: work, and nothing measured.
pub const WORK: &str = "工作";

/// Before what something keeps step with.
pub const JOINTS_IN_STEP: &[char] = &['与', '和', '同', '跟'];

/// An average of those compared with.
pub const AVERAGE: &str = "平均";

/// After a relation that is complete.
pub const AFTER_RELATION: &[char] = &['、', '并', '（', '，', '和'];

/// After a place in a ranking that is complete.
pub const AFTER_RANK: &[char] = &['、', '，', '（', '并', '位'];

/// At the end of a clause: a task that was set is completed.
pub const COMPLETED: &str = "完成";

/// In a task: it was set from above.
pub const SET_DOWN: &str = "下达";

/// After a place in a ranking.
pub const LEVEL: &str = "水平";

/// Before what is measured: it stays where it is.
pub const KEEPING: &str = "保持";

/// Before the number of a place in a ranking.
pub const RANK_PREFIXES: &[char] = &['前', '第'];

/// How the name of a place ends.
pub const PLACE_ENDS: &[char] = &['市', '省', '州'];

/// Before the grade of water.
pub static WATER: Words = words!("地表水");

/// At the end of a name that says how work is done.
pub const EFFICIENCY: &str = "效率";
