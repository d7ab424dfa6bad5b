//! Words that close a matter: nothing left over, nobody left out.

use crate::lexicon::{Words, list::words};

/// After their object: 行政村5G网络全覆盖.
pub static ENDINGS: Words = words!(
    "全覆盖 全面覆盖 全域覆盖 全员覆盖 动态清零 “动态清零” 动态“清零” 清零 全面清零 “清零” \
     清仓见底 零发生 “零发生” 零新增 “零新增” 零增长 “零增长” 零事故 “零事故” \
     零死亡 零伤亡 零火灾 “零火灾” 零上访 零拖欠 零非访 零进京 零直排 零违规 零返贫 翻番 \
     翻一番 翻两番 双翻番 “双翻番” 翻一番以上 实现倍增 实现翻番 “翻番” “翻一番” \
     成倍增长 不新增 不断链 不断档 不反弹 不返贫 只减不增 不减少 不下降 不降低 不发生 整改销号 \
     销号清零 全部销号 见底清零 归零 “归零” 全面取缔 全面达标 全部达标 全部清零 全部办结 \
     全部按时办结 按时办结 全部按期办结 全部如期办结 全部完成 全部整改 全部整改到位 \
     全部脱贫 全部脱贫退出 全部出列 全部退出 全部落实 全部到位 全部化解 全部兑现 全部消除 \
     全部接入 全部取消 全部优良 全部联通 全部入驻 全部摘帽 全部拆除 全部关停 \
     全部纳入 全部免费 不出问题 不漏一户 不落一人 一个不少 一户不漏 一人不漏 村村通 户户通 \
     组组通 一村一幼 不掉队 “不掉队” 100%全覆盖 全流程覆盖 全链条覆盖 “全覆盖” \
     全贯通 全免费 全消除 按时足额发放 足额发放 足额支付 足额到位 拨付到位 按时发放 “零突破” 零突破 零的突破 \
     “零的突破” 基本消除 全面消除",
);

/// First and third character of the pattern 应…尽…: 应保尽保.
pub const FULLY: (char, char) = ('应', '尽');

/// Before 尽: also said of what can, wants or is able: 能开尽开, 愿就尽就.
pub const FULLY_LEADS: &[char] = &['应', '能', '愿', '可', '需', '有', '宜'];

/// Before their object: 不发生规模性返贫.
pub static OPENINGS: Words = words!(
    "不发生 坚决不发生 不得发生 不再发生 不再新增 不新增 严禁新增 坚决不新增 基本消除 全面消除 彻底消除 \
     动态消除 基本消灭 全面消灭 彻底消灭 加快消除 全部消除 动态清零 基本根除 不出现 不触碰 \
     全面取缔 坚决取缔 全面清零 全部取消 全部免征 一律免征 一律免收 一律取消 全部停征 全部免收 全部免除 全部淘汰 全面淘汰 全面禁止 消灭 坚决禁止",
);

/// Before an object that ends with 发生: 遏制重特大事故发生.
pub static CURBING: Words = words!(
    "遏制 防范 防止 杜绝 避免 防范遏制 遏制和防范 防止和遏制 防范和遏制 严防 坚决遏制 \
     坚决防范 坚决防止 坚决杜绝",
);

/// The end of what is curbed.
pub static CURBED_ENDS: Words = words!("发生 事故 新增 事件 增量 反弹",);

/// The objects of 遏制 and 严防 that name a test: nothing of the kind happens.
pub static CURBED: Words = words!(
    "重特大 较大 重大 规模性返贫 隐性债务 系统性 区域性 安全事故 亡人 群死群伤 返贫致贫 \
     安全生产事故 生产安全事故 个人极端 民转刑",
);

/// At the head of what not one of may do: 不让一滴污水流入示例湖.
pub static NOT_ONE: Words =
    words!("不让一 不让任何一 不让每一 不落一 不丢一 不少一 不漏一 不使一",);

/// Goes with 不发生, and is part of the goal: 不发生规模性返贫的底线.
pub static FLOOR_ENDS: Words = words!("的底线 底线 的红线 红线 目标 的目标",);

/// Before a noun: each and every one of them.
pub static EVERY: Words = words!("所有 全部 每个 每所 每家 每村 各县 各乡镇 各镇街 各乡镇街道",);

/// Verbs that, with one of [`EVERY`] or with 均 and 全部, close the matter.
pub static EVERY_VERBS: Words = words!(
    "全部开工 全部完工 全部建成 全部达到 全部达标 全部实现 全部完成 全部投产 全部投用 \
     全部通车 全部纳入 全部接入 全部进入 全部实行 全部使用 全部配备 全部入驻 全部建立 \
     全部退出 全部配建 全部开放 全部竣工 全部投入使用 全部启动 全部用于 全部开工建设 全部推行 \
     全部落实 全部交付 均达到 均实现 均完成 均提供 均建成 均建有 均设立 均设有 均配备 \
     均建立 均纳入 均开展 均开工 均符合 均有 均能 都达到 都实现 都建成 都有 都能 都建立 \
     都要有 达到 实现 至少",
);

/// What is wished to every one, so that nothing can be tested: 每个孩子都有出彩的｜机会.
pub static WISHES: Words = words!("机会 舞台 未来 梦想 归属感 获得感");

/// What every one of them gets or has, where the clause opens with [`EVERY`].
pub static GIVEN: Words = words!("开设 提供 配备 打造 组建 设立 储备 建成 新建");

/// After 覆盖: all of a kind.
pub static COVERING: Words = words!("覆盖所有 覆盖全部 全面覆盖 覆盖到所有 覆盖各 全覆盖",);

/// After a closing word: then it names an action or a thing, and closes nothing.
pub static NAME_AFTER: Words = words!(
    "行动 工程 计划 机制 专项 攻坚 措施 政策 要求 监管 检查 工作 体系 的 模式 式 、一 \
     、一提标 一提标 工厂 园区 示范 目标 宣讲 排查 检测 监测 巡查 督查 巡察 走访 审计 推进 \
     开展 推广 、无死角 攻坚战 服务 系统 督导 ”行动 ”工程 ”计划 ”专项 ”攻坚 ”措施",
);

/// After 全覆盖, and still of it: what reaches all of them.
pub static REACHED_BY_ALL: Words = words!("培训 轮训 保障 体检");

/// The end of what a closing word before it does not close: an action, a cause, an ideology.
pub static NOT_CLOSED: Words = words!("行动 工程 机制 因素 问题隐患的 主义 现象");

/// With 全部 these complete works, so that the goal is a milestone.
pub static EVERY_COMPLETED: Words = words!("开工 完工 建成 投产 投用 通车 竣工 交付 投入使用 启动");

/// After a closing word: another member of a list, or another action.
pub const AFTER_CLOSING: &[char] = &['、', '和', '并', '，', '（'];

/// A noun that begins with 和.
pub const HARMONY: &str = "和谐";

/// Before 全覆盖, how far it is to reach: 乡镇全覆盖.
pub static LEVELS_COVERED: Words = words!(
    "县 乡 镇 村 街道 社区 乡镇 镇村 村镇 县域 市域 县级 市级 镇级 村级 行政村 自然村 县乡村 市县 市县镇 市县镇村 县镇村      县区 区县 县（市、区） 乡镇（街道） 镇街 全域 全市 全县 城乡 村（社区）",
);

/// A closing word that may have a noun after it.
pub const FULL_COVERAGE: &str = "全覆盖";

/// Before a closing word: then it is to be reached.
pub const ACHIEVING: &str = "实现";

/// At the head of what comes before a closing word: a way or a place, and no object.
pub const PREPOSITIONS: &[char] = &['以', '向', '在'];

/// The character of [`FULLY_LEADS`] after which the two verbs may differ: 愿就尽去.
pub const WILLING: char = '愿';

/// The first two characters of 应有尽有, which praises plenty.
pub const PLENTY: (char, char) = ('应', '有');

/// Words before their object that close the matter where the clause has a time.
pub static OPENINGS_WITH_TIME: Words = words!("消除");

/// After an opening word these show that it has no object.
pub const NO_OBJECT_BEGINS: &[char] = &['了', '的', '、', '和'];

/// Before an opening word: it is done.
pub const ALREADY: char = '已';

/// At the end of what is curbed.
pub const HAPPENING: &str = "发生";

/// In a verb of curbing that allows nothing of the kind.
pub const STRICTLY_PREVENTED: &str = "严防";

/// At the head of what is curbed: nothing new of the kind.
pub const ADDED: &str = "新增";

/// At the head of what is curbed: a second action.
pub const DEFUSING: &str = "化解";

/// Words of [`COVERING`] that close the matter by themselves.
pub const COVERED: &[&str] = &["全覆盖", "全面覆盖"];

/// At the head of a verb: all of them.
pub const ALL_OF_THEM: &[char] = &['均', '都'];

/// At the head of a verb: all.
pub const ALL: &str = "全部";

/// A verb that closes the matter only of each.
pub const AT_LEAST: &str = "至少";

/// Before [`AT_LEAST`]: each of them, or each family without work.
pub static EACH: Words = words!("每 零就业");

/// Before 均 these make an average of it: 人均.
pub const BEFORE_AVERAGE: &[char] = &['人', '年', '平', '日', '户', '月'];

/// Verbs that close the matter only with one of [`EVERY`].
pub const PLAIN_VERBS: &[&str] = &["达到", "实现"];

/// At the head of a task that somebody has set.
pub const COMPLETING: &str = "完成";

/// In a task that somebody has set.
pub static SET_FROM_ABOVE: Words = words!("下达 定任务 定目标");

/// Before 清零, one word with it.
pub const DYNAMIC: &str = "动态";

/// How an action is done that stands before a closing word: 安全隐患｜闭环｜整治、动态清零.
pub static CLOSING_MANNERS: Words = words!("闭环 全面 彻底 及时 集中 全部 全链条");
