//! Verbs and adverbs of 工作部署: action without a test.

use crate::lexicon::{Words, list::words};

/// What is done in a clause that promises action and no outcome.
pub static VERBS: Words = words!(
    "推进 推动 推广 推行 实行 推出 建设运营 开发建设 建设改造 建设提升 组建运营 改造运营 策划举办 谋划建设 策划推出 加强 强化 完善 优化 深化 加快 加大 加速 健全 建立 建立健全 \
     构建 打造 建设 建强 建优 建好 培育 培优 壮大 做大 做强 做优 做好 做实 做精 发展 发挥 \
     扩大 拓展 拓宽 提升 提高 增强 改善 改造 实施 落实 开展 组织 支持 鼓励 引导 探索 谋划 \
     规划 布局 抓好 抓实 抓紧 办好 用好 管好 守好 巩固 夯实 筑牢 保障 稳定 促进 释放 激发 \
     激活 盘活 整治 治理 防范 化解 严格 严厉 规范 创新 弘扬 传承 保护 修复 整合 统筹 协同 \
     融入 对接 承接 引进 招引 引育 吸引 集聚 编制 制定 修订 研究 搭建 创建 营造 畅通 打通 \
     补齐 延伸 丰富 繁荣 关爱 维护 打击 排查 监管 深入 全面 聚焦 紧盯 争取 坚持 坚守 清理 \
     压减 精简 普及 倡导 树立 充实 培养 挖掘 开发 利用 升级 提档 活跃 提振 挖潜 降低 减轻 \
     减少 解决 破解 破除 纠治 惩治 接受 办理 执行 履行 贯彻 践行 筹建 筹备 论证 配合 争创 \
     申报 调整 理顺 精准 动员 扶持 帮扶 抢抓 紧抓 狠抓 力推 力促 建成 新建 开工 启动 出台 \
     设立 成立 组建 完成 举办 承办 带动 助力 赋能 服务 围绕 依托 立足 把握 突出 锚定 锻造 \
     厚植 擦亮 叫响 唱响 塑造 放大 联动 扩容 增加",
);

/// Between two verbs with one object: 建立｜和｜完善.
pub static VERB_JOINTS: Words = words!("和 并 、");

/// After a joint also these are verbs, which begin no clause of their own: 加强和｜改进.
pub static JOINED_VERBS: Words =
    words!("改进 控制 帮助 应用 使用 细化 监督 引领 管理 运用 转化 合理利用 保持 推介 保全");

/// Before the verb: how.
pub static ADVERBS: Words = words!(
    "深入 持续 全面 积极 大力 加快 着力 扎实 稳步 有序 统筹 全力 不断 进一步 切实 继续 加力 \
     高标准 高质量 高水平 高效 有效 有力 充分 认真 科学 系统 协同 主动 严格 依法 精准 常态化 \
     重点 抓紧 滚动 加速 扎实有序 有力有效 坚定不移 坚持不懈 始终 坚决 努力 纵深 一体 一体化 \
     同步 创新 聚力 合力 倾力 稳妥 积极稳妥 分类 分批 逐步 因地制宜 率先 提速 提质 更大力度 \
     千方百计 广泛 毫不松懈 要 将 我们将 我们要 必须 还要 再 更加 更好 着重 突出 压茬 接续 \
     用心 精心 自觉 带头 牢牢 坚定 毫不动摇 从严 严厉 集中 优先 强力 奋力",
);

/// Objects of words alone: no deployment of its own.
pub static SLOGANS: Words = words!(
    "思想 精神 主义 会议 总基调 新发展理念 新发展格局 新篇章 新局面 使命 初心 合力 信心 决心 \
     姿态 方向 目标 贡献 作风 “两个维护” “两个确立” “四个意识” “四个自信” 党的领导 党中央 \
     讲话 立场 斗志 答卷 大落实 抓落实 梦想",
);

/// After a programme verb the object has at least this many characters.
pub const SHORTEST_OBJECT: usize = 4;
