//! Words that stand beside the name of the place that a report governs, where no title says it.

use crate::lexicon::{Words, list::words};

/// Directly before the name: 平安示例, 讲好示例故事.
pub static BEFORE_NAMES: Words = words!(
    "代化 代化新 平安 健康 美丽 绿美 法治 数字 书香 幸福 清廉 诚信 信用 文明 活力 魅力 支持 成为 打造 讲好 也是"
);

/// Directly after the name: 示例篇章, 示例儿女.
pub static AFTER_NAMES: Words = words!(
    "人民 篇章 新篇章 实践 新实践 高质量发展 特色 故事 样板 力量 经验 制造 智造 品牌 ”品牌 ”建设 健儿 干部 形象 \
     速度 经开区 高新区 国际 市委 县委 马拉松 模式 儿女 大地 答卷 段 精神"
);

/// What stands in these places and names none.
pub static NO_NAMES: Words = words!(
    "中国 政府 经济 乡村 社会 企业 产业 城市 城乡 项目 国家 建设 发展 农村 农业 工业 我国 我市 我省 我县 我区 全市 \
     全省 全县 全区 全国 群众 本地"
);

/// The level of a government, with how its party committee is called.
pub const LEVELS: &[(&str, &str)] = &[
    ("自治区", "自治区党委"),
    ("旗", "旗委"),
    ("县", "县委"),
    ("区", "区委"),
    ("市", "市委"),
    ("州", "州委"),
    ("省", "省委"),
];
