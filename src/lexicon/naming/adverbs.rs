//! Words of time, extent and manner before a naming phrase.

use crate::lexicon::{Words, list::words};

/// Before the naming phrase, not part of it: time, extent, manner.
pub static LEADING_ADVERBS: Words = words!(
    "坚持把 坚持以 全年 今年 年内 年末 年底 去年 上年 全市 全县 全省 全区 全州 全盟 全旗 全镇 我市 我县 我省 我区 \
     我州 当年 预计 累计 共 共计 总共 合计 力争 争取 努力 确保 保证 保障 继续 持续 全面 再 已 已经 \
     十年来 十年 多年来 多年 我国 年累计 五年累计 以来 目前 其中 同时 并 还 也 将 要 拟 计划 先后 率先 \
     首次 首批 陆续 成功 超额 顺利 如期 按期 提前 高标准 高质量 高水平 高效 高效率 滚动 重点 大力 积极 加快 \
     稳步 深入 扎实 有序 有效 切实 着力 全力 统筹 统一 集中 分期 分批 逐步 每年 每月 年均 月均 日均 \
     平均 至少 不断 进一步 直接 另外 此外 即 使 让 对 为 向 把 将全市 今后五年 五年来 五年 三年 一定要 \
     绝不能 一年来 截至目前 至 到 由 从 以 在 有 约有 现有 拥有 达到 又 均 各 都 分别 更好 主动 精准 \
     靶向 优先 科学 规范 着重 常态化 抓好 抓实 做好 办好 管好 用好 全域 多渠道 因地制宜 以上 实际 实打实 \
     千方百计 坚决 始终 全程 现 本级 带头 每户 人人 户户 村村 户均 可 能 力促 务必 必须 较好 自觉 依法 \
     严格 妥善 及时 广泛 认真 充分 为此 此 各类 各级各类 一批 第一批 第二批 第三批 兜底 紧急 动态 适时 突出抓好 所有 为企业 为群众 为患者 为农民 为市场主体 为经营主体 为各类市场主体 新一轮 用心 精细 圆满 阶段性 按时保质 保质保量 保质 按时 一次性 第一时间 高位 高频次 统一组织 一体化 年度内 地级及以上城市 地级以上城市 已建在建 已建、在建 建成、在建",
);

/// Kept where an adverb of [`LEADING_ADVERBS`] only begins a longer word.
pub static KEPT_HEADS: Words = words!(
    "优先保护类 安全利用类 严格管控类 实际利用 实际到位 实际使用 全市性 全省性 新能源 新材料 新型 新兴 新业态 新质 新产品 新生 新城 新区 \
     新农 新一代 人均 有机 有效发明 有效投资 有效灌溉 有线 有色 共享 共建 共同 对外 对口 对苏 对接 \
     以旧换新 以工代赈 重点研发 重点建设 重点帮扶 重点技改 高质量发展 \
     规范化 集中连片 集中供热 集中供暖 集中供气 集中居住 集中安置 集中养殖 集中养老 集中隔离 集中式 集中供养 集中供水 年均浓度 直接融资 直接经济 直接投资 并网 到位 在孵 在京 在沪 在川 在渝 在浙 在鄂 在湘 在粤 在桂 在皖 在校 在建 在册 \
     在园 在营 在用 在库 在规 在职 在读 在岗 在研 由高 为民 为老 为农 科学家 科学技术 规范文件 在地 在线 已建 各级 各项 将军 从业 \
     要素 要道 即办 即时 至尊 平均 都市 分布式 抓手 保障性 保障房 保障能力 继续教育 现代 现金 现价 现役 现场 \
     可再生 可用 可支配 可利用 可回收 能耗 能源 能力 能级 持续 主动脉 及时雨 依法行政 全域土地 统筹城乡 \
     统筹地区 首台 首店 首版 首发 首贷 首套 新增债券 新增专项 规范性 对照 一体化平台 一体化项目 一体化示范 一次性创业 一次性补贴 一次性奖励 一次性补助 一次性就业 按时率 提前批 \
     精准扶贫 对台 对日 对非 对俄 对韩 对美 对欧 积极分子 全国 共产党 共青团 高标准农田 高标准厂房 高标准基本农田 \
     高标准标准 规上 新型农 新基建 新三板 新居民 新市民 新就业 新校区 新华 新品种 \
     新技术 新增城镇 新增就业岗位 新闻 新村 新改 新办 新设 新注册 新登记 新上 新开业 新开发 新签 新入 新引 新发 \
     新认 新获 新培 新招 新创 新投 首批次 首版次 和美 和谐 与会 再生 再贷款 再就业 再融资 再制造 对象 \
     底数 对标 建档立卡 精细化 有偿",
);

/// After 对: trade with someone.
pub static TRADE: Words = words!("进出口 出口 投资 贸易 进出口额 出口额 贸易额 进出口总额");

/// At the end of a name: a time, and no thing.
pub static TIME_ENDS: Words = words!("期前 之前 以前 以后 之后 期间 年中 年间");

/// After the number of a year or a month, still of the time.
pub static DATE_ENDS: Words = words!("年底前 年底 年末 年内 年全年 年 月底前 月底 月份 月");

/// After the name of a five-year plan, when it is a time.
pub static PLAN_SPANS: Words = words!("期间 时期 末 以来");

/// Times with a name of their own.
pub static NAMED_TIMES: Words = words!(
    "十四五期间 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 下半年 去年底 去年末 去年 今年 明年 上半年 前三季度 年底前 三年内 五年内"
);

/// Before a name: it begins after them.
pub static DIVIDING: Words =
    words!("， 、 ； ： 。 ！ —— — 》 ” 其中， 其中： 其中 同时， 以及 （ ） ·");

/// Before a name: they join it to what comes before.
pub static JOINING: Words = words!("和 及 与 或 并 而 而且 但");
