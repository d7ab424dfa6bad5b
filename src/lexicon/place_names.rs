//! What distinguishes the names of counties, cities, districts and towns from common nouns with the same ending.

use crate::lexicon::{Words, list::words};

/// The last character of a place's name.
pub const KINDS: &[char] = &['县', '市', '区', '镇', '旗'];

/// Between the members of a list.
pub const JOINTS: &[char] = &['、', '和', '与', '及'];

/// Where a name standing by itself begins or ends.
pub const EDGES: &[char] = &[
    '，', '。', '；', '：', '（', '）', '“', '”', '《', '》', '\n', ' ', '\u{3000}', ',', ';', ':',
    '(', ')', '在', '等', '！',
];

/// In a common noun: 产业强市, 试点县, 采煤沉陷区, 老旧小区.
pub static GENERIC: Words = words!(
    "园区 社区 小区 片区 城区 院区 校区 库区 灌区 景区 地区 矿区 山区 街区 新区 湾区 学区 \
     厂区 林区 牧区 湖区 港区 产区 营区 郊区 禁区 分区 专区 特区 辖区 老区 垦区 农区 灾区 \
     边区 疫区 河区 海区 水区 沙区 寒区 工区 站区 核区 开区 新高区 高新 经济 开发 示范 试验 \
     实验 试点 功能 核心 启动 保护 度假 自贸 贸易 综保 保税 工业 产业 农业 商业 服务 合作 \
     协同 聚集 集聚 集中 引领 先行 建成 规划 棚户 沉陷 安置 搬迁 居住 体验 培育 涵养 达标 \
     标准 超采 易涝 项目 作业 扩展 拓展 旅游 休闲 生态 绿色 文明 文化 科技 人才 教育 制造 \
     能源 质量 数字 智慧 美丽 幸福 健康 卫生 平安 法治 特色 专业 重点 中心 先进 贫困 脱贫 \
     摘帽 强县 强市 强区 强镇 大县 大市 大镇 名县 名市 名镇 兴县 兴市 兴区 立市 立县 立区 \
     百强 千强 城市 都市 超市 门市 上市 股市 楼市 夜市 早市 集市 互市 菜市 门店 城镇 小镇 \
     集镇 村镇 古镇 重镇 建制 卫星 场镇 乡镇 县市 县区 区县 市县 市区 自治 级 各 每 全 本 \
     我 该 整 跨 其 此 几 多 个 两 省 国 周边 以县 产粮 计划 单列 直辖 县城 老旧 新型 \
     主城 中央 商务 革命 苏区 解放 沿海 沿江 延伸 对口 帮扶 受援 支援 发达 落后 欠 普惠 领跑 \
     样板 改镇 风貌 名胜 信用 高标 特派 至 起步 合区 民族 现代 产能 三县 三区 三镇 北三 交错 \
     成效 显著",
);

/// After the name of a park.
pub static PARKS: Words =
    words!("高新区 经开区 开发区 经济开发区 高新技术开发区 度假区 旅游度假区 综保区 工业园区");

/// No name begins with these.
pub static NEVER_FIRST: Words = words!(
    "支持 推动 推进 建设 打造 加快 实施 完成 建成 在 对 向 从 由 至 到 为 把 将 让 使 以 等 的 一 二 三 四 五 六 \
     七 八 九 十 设 驻 扩 撤 第",
);

/// After what only looks like a name: 萧县级, 城区域.
pub static GOES_ON: Words = words!("级 域 场 民 政 属 直 长 值 容 间 位 委");

/// Kinds before which a name may have one character: 随县.
pub const SHORT_KINDS: &[char] = &['县', '旗'];
