//! Predicates before a number: what it says of the thing measured.

/// What a predicate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeWord {
    /// 达到, 为, 增至: the value itself.
    Level,
    /// 增长, 提高
    Rise,
    /// 下降, 减少
    Fall,
    /// 保持在, 控制在
    Hold,
}

use ChangeWord::{Fall, Hold, Level, Rise};

/// Directly before a number (with its bound words); the longest that fits decides.
pub const PREDICATES: &[(&str, ChangeWord)] = &[
    ("达到", Level), ("达到了", Level), ("达", Level), ("达成", Level), ("可达", Level), ("已达", Level), ("将达", Level), ("将达到", Level),
    ("为", Level), ("是", Level), ("完成", Level), ("实现", Level), ("预计完成", Level), ("预计达到", Level), ("预计达", Level), ("预计实现", Level),
    ("增加到", Level), ("增加至", Level), ("增至", Level), ("增长到", Level), ("增长至", Level), ("提高到", Level), ("提高至", Level),
    ("提升到", Level), ("提升至", Level), ("上升到", Level), ("上升至", Level), ("升至", Level), ("扩大到", Level), ("扩大至", Level),
    ("扩展至", Level), ("扩展到", Level), ("下降到", Level), ("下降至", Level), ("降低到", Level), ("降低至", Level), ("降至", Level), ("降到", Level),
    ("减少到", Level), ("减少至", Level), ("减至", Level), ("压缩至", Level), ("压缩到", Level), ("压减至", Level), ("压减到", Level), ("缩短至", Level),
    ("缩短到", Level), ("调整到", Level), ("调整至", Level), ("调整为", Level), ("恢复到", Level), ("恢复至", Level), ("发展到", Level), ("占", Level),
    ("仅为", Level), ("均达", Level), ("均达到", Level), ("均为", Level), ("分别达", Level), ("分别达到", Level), ("分别为", Level),
    ("分别完成", Level), ("分别实现", Level), ("累计", Level), ("累计达", Level), ("累计完成", Level), ("累计达到", Level), ("累计实现", Level),
    ("总计", Level), ("合计", Level), ("共计", Level), ("延长至", Level), ("延长到", Level), ("稳增至", Level), ("跃升至", Level), ("跃升到", Level),
    ("攀升至", Level), ("回升至", Level), ("拓展至", Level), ("拓展到", Level), ("上调至", Level), ("下调至", Level), ("上涨至", Level), ("突破到", Level),
    ("优化至", Level), ("优化到", Level), ("缩减至", Level), ("提至", Level), ("翻至", Level), ("减到", Level), ("涨至", Level), ("跌至", Level),
    ("增长", Rise), ("增加", Rise), ("提高", Rise), ("提升", Rise), ("上升", Rise), ("上涨", Rise), ("增", Rise), ("净增", Rise), ("扩大", Rise),
    ("同比增长", Rise), ("同比增加", Rise), ("比上年增长", Rise), ("比上年增加", Rise), ("较上年增长", Rise), ("年均增长", Rise), ("年均分别增长", Rise),
    ("分别增长", Rise), ("分别提高", Rise), ("分别提升", Rise), ("分别上升", Rise), ("分别上涨", Rise), ("分别增加", Rise), ("均增长", Rise),
    ("预计增长", Rise), ("累计增长", Rise), ("实际增长", Rise), ("平均增长", Rise), ("同比提高", Rise), ("同比提升", Rise), ("同比上升", Rise),
    ("增速达", Rise), ("增速", Rise), ("增速为", Rise), ("增幅", Rise), ("增幅达", Rise), ("涨幅", Rise), ("回升", Rise), ("增产", Rise), ("增收", Rise),
    ("多增", Rise), ("年均上涨", Rise), ("递增", Rise), ("年递增", Rise), ("年均递增", Rise), ("上调", Rise), ("高出", Rise), ("高", Rise), ("快于", Rise),
    ("翻", Rise), ("净增加", Rise), ("同口径增长", Rise), ("可比增长", Rise), ("名义增长", Rise), ("增速保持在", Rise), ("分别年均增长", Rise),
    ("下降", Fall), ("降低", Fall), ("减少", Fall), ("压减", Fall), ("缩减", Fall), ("下调", Fall), ("削减", Fall), ("降", Fall), ("减", Fall),
    ("压缩", Fall), ("缩短", Fall), ("回落", Fall), ("收窄", Fall), ("分别下降", Fall), ("分别降低", Fall), ("分别减少", Fall), ("分别压减", Fall),
    ("同比下降", Fall), ("同比降低", Fall), ("同比减少", Fall), ("年均下降", Fall), ("累计下降", Fall), ("平均下降", Fall), ("均下降", Fall),
    ("净减少", Fall), ("分别净减少", Fall), ("低", Fall), ("提速", Fall), ("比上年下降", Fall), ("较上年下降", Fall), ("精简", Fall), ("跌", Fall),
    ("压降", Fall), ("再下降", Fall), ("缩小", Fall),
    ("保持在", Hold), ("稳定在", Hold), ("控制在", Hold), ("维持在", Hold), ("保持", Hold), ("稳定保持在", Hold), ("分别保持在", Hold), ("分别稳定在", Hold),
    ("始终保持在", Hold), ("始终保持", Hold), ("连续保持在", Hold), ("均保持在", Hold), ("均稳定在", Hold), ("分别控制在", Hold), ("稳定控制在", Hold),
    ("继续保持在", Hold), ("持续保持在", Hold), ("持续稳定在", Hold), ("稳定达到", Hold), ("巩固在", Hold), ("维持", Hold), ("均控制在", Hold),
    ("拟按", Level), ("拟安排", Level), ("按", Level), ("安排", Level), ("在", Hold), ("不变", Hold), ("位居", Level), ("过", Level), ("满", Level),
    ("到", Level), ("至", Level), ("分别", Level), ("均", Level), ("各", Level), ("共", Level), ("约为", Level), ("就达", Level), ("即达", Level),
    ("年均", Level), ("日均", Level), ("人均", Level),
];

/// A change is measured against last year's same period.
pub const YEAR_ON_YEAR: &[&str] = &["同比", "比上年", "较上年", "比去年", "较去年", "比上一年"];
/// A change is added up over several years.
pub const CUMULATIVE: &[&str] = &["累计", "五年增长", "五年累计", "比五年前"];
/// A change is a yearly average.
pub const ANNUAL_AVERAGE: &[&str] = &["年均", "年平均", "年递增"];
