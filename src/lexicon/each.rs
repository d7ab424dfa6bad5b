//! Words for each of several places, groups or periods.

use crate::lexicon::{Words, list::words};

/// Before a place, a group or a period: each of them.
pub static WORDS: Words = words!("每个 每 各 每一个 每条 每家 每所 每户 每支");

/// One of them is in each of [`WORDS`].
pub const HEADS: &[char] = &['每', '各'];

/// Of what each has a number.
pub static UNITS: Words = words!(
    "县 区 市 旗 镇 乡 村 社区 街道 园区 开发区 集群 设区市 州 盟 师 团 工业园 行政村 自然村 产业链 产业集群 \
     企业 学校 医院 高校 部门 单位 年 月 季度 季 周 行业 家庭 服务区 片区 乡镇 镇街 示范区",
);

/// After what each has: the number of all of them together follows.
pub static OF_ALL: Words = words!("全市 全省 全县 全区 全州 全国 共计 合计 总数 累计");

/// After the place, the group or the period: what it has to do begins.
pub static AFTER: Words = words!(
    "重点 集中 至少 因地制宜 力争 确保 要 都 均 平均 逐步 原则上 计划 再 新 分别 精心 不少于 不低于 达到",
);
