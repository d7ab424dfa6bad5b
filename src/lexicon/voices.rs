//! Words that show that a sentence sets no aim of this government: slogans, quotations, the general requirement.

use crate::lexicon::{Words, list::words};

/// At the head of a sentence.
pub static NO_AIM: Words = words!(
    "让我们 总体要求是 总体要求： 指导思想是 指导思想： 总的要求是 各位代表！ 携起手来 \
     一定能 奋勇前进 回首 展望未来 面对困难 必须清醒 我们深知 不负韶华 工作的总体思路是 \
     总体思路： 机遇大于挑战 关键在于 我们坚信 收官之年 开局之年 关键之年 谢谢大家",
);

/// In a clause: others speak, or it only says for whose sake.
pub static OTHERS: Words = words!(
    "国家要求 国家提出 党中央要求 中央要求 省委要求 国务院要求 预测 世界银行 国际货币基金 \
     全球经济 世界经济 国际机构 而努力奋斗 而不懈奋斗 而奋斗 作出新的更大贡献 作出更大贡献 \
     中华民族伟大复兴 两个一百年",
);

/// In a clause: it judges what has come about.
pub static JUDGING: Words = words!(
    "不可能 表明 迎来了 意味着 标志着 这证明 充分说明 得益于 正处于 正处在 环境将 形势将 有望"
);

/// At the head of a clause: it sets something off against what was said.
pub static SETTING_OFF: Words = words!("但 虽 由于 因为 尽管 然而 却 不过 即使");

/// Before a state that is told and not promised.
pub static STANDING: Words =
    words!("连续三年 连续两年 连续多年 连续五年 连续四年 当前 历来 连续位居 连续居",);
