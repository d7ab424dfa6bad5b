//! Marks before a sentence or a clause: bullets, numbers of a list, words that count or introduce.

use crate::lexicon::{Words, list::words};

/// Signs that stand before an item.
pub const BULLETS: &str = "—–-－●■◆◇○□★☆※▲△▶►•·・‣▪▫◼◻❖➢➤√✓✔☑✦✧＊*＋+#◎⊙∙⁃→⇒§~～∼";

/// Signs that may also belong to the number after them.
pub const SIGNS: &str = "—–-－+＋·・~～∼";

/// After an amount, of which they say more.
pub const AFTER_AMOUNTS: &str = "左以之版和至到的为是";

/// Words that count what follows, after 一是 and 二要.
pub static COUNTING: Words = words!(
    "首先是 首先要 首先 其次是 其次要 其次 再次是 再次 最后是 最后要 第一是 第二是 第三是 第四是 第五是 \
     其一是 其二是 其三是 其一 其二 其三 其四",
);

/// Words that introduce what is aimed at.
pub static INTRODUCING: Words = words!(
    "我们建议 建议 本届政府建议 市政府建议 县政府建议 政府建议 我们提出 确定今年 提出今年 现提出 我们初步考虑 初步考虑"
);

/// The end of what introduces the aims: 今年的目标是.
pub static AIMS: Words = words!(
    "目标是 目标为 目标定为 目标确定为 目标设定为 目标安排为 目标初步定为 目标初步安排为 目标建议为 \
     主要指标是 主要指标为 预期指标是 预期指标为 目标分别是 目标分别为",
);

/// In such an introduction: it tells of what was aimed at before.
pub static BEFORE_NOW: Words = words!("去年 上年 原定 原来 过去 当年 年初 往年 曾");

/// Right after it, what it names is what stands in it: 增长目标为力争6%.
pub static NO_NAMES: Words = words!(
    "增长 力争 约 达到 保持 控制 不低于 不高于 不超过 年均 同比 上升 下降 省 国家 中央 市 比 到 在",
);

/// After a number with 、: a list of numbers, as in 一、二、三产 and 一、二级.
pub(crate) const AFTER_LISTED: &[char] = &['、', '产', '次', '和', '级', '类'];

/// After a Chinese number: 一是, 二要.
pub(crate) const COUNTING_ENDS: &[char] = &['是', '要', '则'];

/// A character that each of [`AIMS`] contains.
pub(crate) const AIMS_CHAR: char = '标';

/// In an introduction: it counts the aims, and is none.
pub(crate) const COUNTED_AIMS: &str = "个";
