//! What ends the noun phrase after a counted number, and what does not.

use crate::lexicon::{Words, list::words};

/// A verb that ends the noun phrase after a counted number: `60个事项｜实现掌上办理`.
pub static ENDING_VERBS: Words = words!(
    "实现 完成 建成 投入 投用 投产 投运 开工 竣工 完工 纳入 获评 获得 获批 获全 \
     获国 获省 获市 荣获 获奖 入选 入围 提交 被 全部 均 已 正在 加快 加速 进入 \
     落地 签约 达到 超过 达标 达产 用于 接入 通过 上线 挂牌 成为 晋升 覆盖 有序 \
     得到 在 获 统一 提前 延时 按期 如期 顺利 取得 进行 接受 参与 惠及 受益 避免 \
     脱贫 摘帽 退出 有效 尽早 尽快 早日 年内 年底 力争 以上 左右 正式 相继 陆续 \
     先后 率先 持续 稳步 扎实 高效 全面 集中 列入 升级为 升至 创成 跻身 上榜 位居 \
     居全 居世 占全 占比 整体 不断 开展 推进 开始 建立 推动 加力 提质 扩面 提速 \
     动工 破土 封顶 运行 运营 启动 启用 通车 贯通 交付 入驻 复工 储备 走进 \
     走出 入统 升规 赴 到 向 从 由 把 将 让 使 在全 在京 在本 可以 能够 需要 \
     应当 比上 同比 增长 下降 因 并 住进 搬进 喝上 用上 告别 主要 合格 亮相 出台 \
     转 随 免费 解决 补助 得以 吃上 普遍 减轻 初步 承担 相互 共同 可 回流 参保 \
     参加 领取 享受 办结 实施 优化 加入 生效 投放 出口 约占 近 超 突破 达 建在 \
     设在 位于 来自 涉及 配备 承接 投身 下沉 下移 聚焦 实行 落户 结项 验收 揭牌 \
     整改 销号 见效 抢滩 迁建 前期 基本完成 基本实现 以及 予以 给予 提供 推行 减负 建档 喜获 脱颖 成长 长势 辐射 受惠",
);

/// At the end of a counted noun phrase, not part of it: what is done with the things.
pub static TRAILING_ACTIONS: Words = words!(
    "建设 整治 治理 提标改造 更新改造 改造提升 提升改造 升级改造 改造升级 改造 供暖 \
     维修 修复 提升 更新 综合整治 清淤 绿化 亮化 硬化 升级 创建 培育 前期工作 前期 \
     工作 创评 申报 等 的 绿化彩化 规范化提升 运营 开工 签约 的培训 投产 投用",
);

/// Directly after a verb these make the verb part of a noun: 改造项目, 储备库.
pub static NOUN_HEADS: Words = words!(
    "项目 工程 基地 中心 企业 平台 任务 事项 岗位 资金 示范 试点 行动 面积 单位 \
     机构 人员 产品 服务 计划 库 率 点 站 区 园 体系 成果 案例 标准 措施 政策 \
     能力 产业 业 性 型 地 校 建 孵 岗 册 职 线 营 得感 一",
);

/// Counted and then possessing something: 12万名学生｜的书本费.
pub static COUNTED_OWNERS: Words = words!(
    "学生 群众 企业 县 村 乡镇 镇 家庭 农民 居民 人口 老人 老年人 职工 干部 社区 \
     医院 学校 小区 城市 行政村 乡 户 人员 劳动力",
);
