//! Words that say how firmly a clause commits, where they govern and where they stand inside what they govern.

use crate::lexicon::{Words, list::words};

/// No way back: 必须, 坚决, 严守.
pub static DUTY: Words = words!(
    "必须 坚决 严守 坚守 不得 一律 不折不扣 务必 严防 严禁 牢牢守住 守住 守牢 守好 坚定守住 \
     绝不 决不 杜绝 约束性要求 作为约束性 硬性 铁律 毫不动摇 雷打不动 不允许 不准",
);

/// Vouched for: 确保, 保证.
pub static GUARANTEE: Words = words!("确保 保证 如期 全面完成 按期 按时 圆满完成 兜底保障",);

/// Striven for: 力争, 争取, 努力.
pub static STRIVING: Words = words!(
    "力争 争取 努力 争创 尽早 尽快 早日 力促 争当 冲刺 奋力 勇争 争做 争先 竞进 及早 尽可能 \
     力求 有望 积极争取 争列 争进 争获 争评",
);

/// Looked into: 探索, 鼓励, 支持, 谋划.
pub static EXPLORING: Words =
    words!("探索 鼓励 支持 谋划 研究 稳妥 适时 择机 择期 酝酿 引导支持 逐步探索 试行",);

/// Words that, inside the goal itself, still govern its completing verb: 示例电站尽早开工.
pub static INSIDE: Words = words!(
    "必须 坚决 不得 一律 不折不扣 务必 严禁 杜绝 确保 保证 如期 按期 力争 争取 争创 尽早 \
     尽快 早日 及早 适时 择机 全面完成 圆满完成",
);

/// Weakest of its kind: any other word of commitment stands before it.
pub static WEAK: Words = words!("全面完成 圆满完成 按时");

/// After a word of this file: then it is a noun, or part of one.
pub static NOUN_AFTER: Words = words!(
    "力度 政策 体系 院 中心 所 机构 开发投入 基金 资金 能力 型 人员 基地 平台 成果 经费 \
     水平 方向 课题 与试验 作用 经验 路径 更好 更高 更快 取得更好 争取更 取更 得更好",
);

/// Before a word of this file: then it is a noun, or part of one.
pub static NOUN_BEFORE: Words =
    words!("科学 基础 不懈 共同 理论 政策 技术 实践 资金 应用 实验 学术 金融 “两个",);

/// Between the start of a clause and its object, without a verb of their own: the word before the comma still governs.
pub static LEADING_CONNECTIVES: Words = words!(
    "全市 全县 全省 全区 全州 全盟 全旗 全年 今年 并 且 其中 同时 及 和 年内 年底前 以及 市 \
     县",
);

/// Words that govern the clauses after their own, too; the others belong to the verb beside them.
pub static GOVERNING_ON: Words = words!("必须 务必 确保 保证 力争 争取 努力 力求 力促 不得");

/// Before 力: then 力争 and 力促 are no words, as in 全力争取.
pub const BEFORE_STRENGTH: &[char] = &['全', '大', '着', '合', '聚', '竭', '有', '协', '助', '强'];

/// The first character of the words that [`BEFORE_STRENGTH`] breaks.
pub(crate) const STRENGTH: char = '力';

/// Ends a word of exploring that is a student before 生: 研究生.
pub(crate) const RESEARCH_END: char = '究';

/// After that character: a student.
pub(crate) const STUDENT: char = '生';

/// Directly after the goal, still of its verb: 2个示例电站尽早开工.
pub static AFTER_GOAL: Words = words!("尽早 尽快 早日 及早 如期 按期 力争 确保 争取",);
