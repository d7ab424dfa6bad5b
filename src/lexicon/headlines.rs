//! Words that tell this year's main targets from those of a longer term.

use crate::lexicon::{Words, list::words};

/// The opening of a longer term's targets.
pub static TERMS: Words = words!(
    "今后五年 未来五年 今后5年 未来5年 五年的奋斗目标 五年奋斗目标 “十四五”时期 “十四五”期间 \
     “十五五”时期 “十五五”期间 “十三五”时期 “十三五”期间 到2025年 到2026年 到2027年 到2030年 \
     到2035年 今后一个时期 本届政府 五年经济社会发展 “十二五”时期 “十一五”时期 远景目标 \
     “十二五”期间 “十一五”期间",
);

/// A clause that leaves room above a target.
pub static STRETCHES: Words = words!(
    "争取更好结果 争取更好成效 力争更好结果 争取更好成绩 努力争取更好结果 争取更高 争取更快 \
     争取更好 力争更好 努力更好 在实际工作中 实际工作中",
);
