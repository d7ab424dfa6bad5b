//! What a subject before a number may say besides naming the thing.

use crate::lexicon::{Words, list::words};

/// Begins a phrase that says where or how, with the named thing after a verb.
pub static PREPOSITIONS: Words = words!(
    "面向 通过 为 向 对 以 在 用 围绕 依托 聚焦 由 将 把 从 利用 针对 支持 推动 引导 组织 鼓励 帮助 \
     与 随 按照 根据 坚持 深化 加强 强化 开展 实施 加大 推进 发挥 落实 全力 抢抓 大力 积极 持续 继续 \
     加快 完善 健全 深入",
);

/// Inside a phrase that begins with a preposition or a verb of doing: the named thing follows.
pub static INNER_VERBS: Words = words!(
    "推介 新增 新建 建成 引进 培育 打造 创建 发放 实现 完成 争取 带动 力争 确保 盘活 选派 征集 吸引 \
     吸纳 集聚 汇聚 拉动 提供 筹集 筹措 兑现 减免 设立 新设 清欠 开工 开通 获批 获评 认定 新培育 推荐 新引进 \
     新认定 招引 申报 创成 争创 发行 解决 参加 接入 开设 举办 开展 清偿 化解 争取到 享受 承接 节约 减轻 获得 荣获 引入 \
     撬动",
);

/// A subject that is only one of these speaks of the thing named before.
pub static EMPTY_SUBJECTS: Words = words!(
    "总数 总量 总额 长 约合 增速 涨幅 增幅 数量 总数量 降幅 同比 总规模 总数达 占比 其增速 其余 另有 另 还有 人均 仍有 尚有 全国 全球 全省 全市 全县 全区 全州 提速 提质 整体 基础上 扣除物价因素 扣除价格因素 扣除物价上升因素 扣除物价上涨因素 扣除价格上涨因素 剔除价格因素"
);

/// After 等, before the class that a list belongs to.
pub static CLASS_LEADS: Words =
    words!("各类 首批 相关工种 相关 系列 一批 多个 各项 各级各类 重大 其他 一系列");

/// Before 比 these make a noun of it: 占比, 同比.
pub static RATIO_WORDS: Words = words!("比重 比例 比率 比值 比亚迪 比较 比学 比武 比赛");

/// At the end of a subject: of what the number is a share.
pub static SHARE_TAILS: Words = words!(
    "占全国 占全省 占全市 占全区 占全州 占全县 占全球 占世界 占全世界 年度计划的 年度计划 年度任务的 年度目标的 全年任务的 全年目标的 全年计划的 目标任务的 计划的 任务的 目标的 \
     年度目标任务的 的",
);

/// In a stretch before 、 these show that it is a clause of its own.
pub static JOINED_CLAUSE_SIGNS: Words = words!(
    "实现 全覆盖 发布 投产 突破 破亿 破万 上市 获批 开通 建成 落成 成立 启用 通车 完成 揭牌 落户 落地 \
     全部 启动建设 顺利推进 加快推进 稳步推进 有序推进 恢复到 增长 下降 提升 提高到 达到",
);

/// Verbs that split a subject from the thing measured; no noun of reports holds them.
pub static SPLITTING_VERBS: Words = words!(
    "实现 完成 建成 吸纳 上线 荣获 获评 获批 承接 享受 审议 累计入驻 新增加 惠及 带动 引进 发放 争取到 \
     在京生产 安排 安排了 下拨 偿还 清付 拨付 守住 减少了 增加了 完成了 在全国 首家 培育出 创造了 推介 兑现 达成 形成 \
     打造 创建 成功举办 累计接待 接待 推出 争取 吸引 吸引集聚 拉动 汇聚 制定修订 增加 首个 开展 设立 解决 节约 实施 出台 参与 取得 减轻 走访 募集 投放 助力企业 助力 攻克 斩获 为群众 为企业 为患者 为经营主体 招引培育",
);

/// A verb at the end of what comes before a number governs what comes after it: 服务惠及3万老年人.
pub static GOVERNING_ENDS: Words =
    words!("惠及 覆盖 服务 吸引 带动 解决 消除 扩展至 辐射 容纳 满足 受益 成为 首批");

/// How the words end that say where a change began: 由2003年的, 从上年.
pub static EARLIER_ENDS: Words = words!(
    "年代的 年代 年的 年 年底的 年底 年末的 年末 年初的 年初 月的 目前的 目前 上年 现在 原来的 最初的 现在的 原 \
     现行的 改革前的 之前的 此前的",
);

/// Members of a list that name nothing without what the last member shares with them.
pub static ATTRIBUTES_ALONE: Words = words!(
    "城镇 农村 乡村 城市 一 二 三 第一 第二 第三 国家级 自治区级 省级 市级 县级 新建 续建 重点 \
     国考 省考 国控 省控 省重点 市重点 县重点 省重大 市重大"
);

/// May are between subject and number besides the predicates.
pub static LINKS: Words = words!(
    "分别 均 都 各 同比 年均 累计 预计 首次 再 已 将 要 应 比上年 较上年 比去年 较去年 同口径 可比口径 \
     总计 共计 合计 力争 确保 达 率先 稳定 持续 平均 实际 每年 连续 总体 始终 全年 年内 （不含农户） \
     一举 成功 稳步 大幅 净 进一步 继续 也 就 可 历史性 每年都 突破性 入库 评价入库 上图入库 认定 认定备案 超额 由 从 拟 仅 不 ， 、 新 \
     约 初步 强势 逆势 快速 名义 可比价 日均 人均比去年 比年初 较年初 比五年前 较五年前 不变价 转 或略 或 \
     连续四年 连续三年 连续五年 连续两年 按可比价计算 按可比价格计算 可比价格 至少 至 到 还 亩均 一律 全部 \
     基本 连年 五年 三年 十年 再创新高 创新高 创历史新高 屡创新高 屡创历史新高 再创历史新高 开工 竣工 完工 \
     开工建设 竣工交付 高达 前三年 前四年 前两年 当年 就 有望 了 每 平均每 每人每年 每人每月 每人 每户 \
     每亩 每月 每天 每日 每立方米 预期 最高 按照 有 计划开工 计划新开工 计划竣工 一季度 二季度 三季度 四季度 一季度末 二季度末 三季度末 年末 上半年 下半年 前三季度 前两季度 首季度 年底 超计划 超年度计划 超目标 优化 仍 又 第一季度 第二季度 第三季度 第四季度 月平均 统一 每生 缩减 原则上 建成 减量 动态 去年 今年 上年 只有 就有 共有 大约有 将有 上扬 回暖 企稳回升 止跌回升 由负转正 稳中有升 稳中向好 稳步攀升",
);

/// Words that end as a phrase of time does, and are none.
pub static NO_TIMES: Words =
    words!("博士后 售后 落后 善后 产后 术后 林下 地下 线下 井下 水下 名下");

/// Between a subject and what it has done.
pub static HAVING_DONE: Words = words!("已 已经 累计 已累计 均已");

/// How those are called who do something themselves: 示例科创中心｜培育.
pub static ACTORS: Words = words!(
    "企业 公司 集团 平台 银行 机构 部门 政府 财政 基金 中心 市场 组织 协会 机制 专列 航线 医院 高校 学校 大学 学院 热线 大会 行动 活动 \
     园区 开发区 高新区 经开区 综保区 自贸区 示范区 地区 城区 港 院所 联盟 研究院 实验室 工程 项目 县 区 市 省",
);

/// What they do to a thing that is named after it; these verbs are seldom a part of a noun.
pub static VERBS_OF_ACTORS: Words = words!(
    "推广 新签约 培育 共建 建立 净增 新增 下放 促成 受理 导入 运送 接送 输送 开行 开通 招引 招收 招录 引育 引入 引进 拆除 打通 筹集 筹措 推动 推进 \
     化解 刊发 输出 盘活 压减 取消 缩减 降低 减少 上缴 兑付 挽回 交付 落实 组建 构建 设立 成立 新设 新建 吸纳 获得 取得 提供 \
     收治 救治 解决 创建 创成 达成 签订 签署 选派 拿出 释放 撬动 健全 增设 安装 清退 清理 关停 淘汰 返还 退还 发放 拨付 下达 偿还 赔付 捐赠 \
     援建 落地 集聚 汇聚 赋能 承接 调度",
);

/// What is done for someone, and named without whom it is done for: 市场主体｜减负.
pub static SERVED: Words =
    words!("减负 理赔 赔付 让利 减税 退税 降费 减税降费 退税减税 减负让利 纾困");

/// Between a thing and the verb that says what was done with it.
pub static DONE: Words = words!("累计 已 均已 新 净 同比");

/// Predicates that are as much a verb of what follows the number: 完成12个农贸市场改造.
pub static WEAK_PREDICATES: Words = words!(
    "完成 实现 累计 共 共计 合计 安排 为 是 均 各 分别 在 过 满 按 预计完成 预计实现 累计完成 累计实现 \
     年均 日均 到 至 增加 减少 压减 增",
);

/// Predicates that say how far something reaches, so that the number counts what it reached: 扩展至8个领域.
pub static REACHING: Words =
    words!("扩展至 扩展到 拓展至 拓展到 推广到 推广至 延伸到 延伸至 扩大到 扩大至");

/// Ends of a name whose growth is compared, so that they stay in it: 增速高于全省.
pub static GROWTH_ENDS: Words = words!("增速 增幅 降幅");

/// How the names of amounts end: 覆盖率, 亩产.
pub static MEASURE_ENDS: Words = words!(
    "率 额 值 量 收入 面积 里程 亩产 单产 总产 投资 规模 产能 装机 产值 营收 税收 长度 时间"
);

/// After 的 these are nothing without what comes before it: 养老保险的｜覆盖人数.
pub static MEASURED_OF: Words =
    words!("人数 天数 数量 次数 比例 比重 水平 增速 余额 贡献率 满意度");

/// Money that says little without what it is for.
pub static FUNDS: Words = words!("支出 投入 资金 补助资金 专项资金 补助 拨款 开支");

/// How the names end of those that have an output or investment: 服装业完成产值.
pub static OWNERS: Words = words!("业 项目 工程 区 园 园区 建设 领域 集群");

/// What an owner completes.
pub static OUTPUTS: Words = words!("投资 产值 总产值 增加值 营业收入 营收 收入 税收 利润 销售收入");

/// Amounts of a crop that was named before.
pub static YIELDS: Words = words!("总产 总产量 产量 单产 亩产");

/// The area of a crop, after its name.
pub static AREAS: Words = words!("播种面积 种植面积 面积 播面 播种 种植规模");

/// Before an amount that something is said to be.
pub static EQUATING: Words = words!("是 达到 占到 相当于");

/// Before what something is compared with.
pub static COMPARING: Words = words!("高于 快于 低于 好于 优于");

/// After 的: the measure, whose owner stays in the name.
pub static SHARED_MEASURES: Words = words!("比重 比例 比率 占比 数量 人数 水平");
