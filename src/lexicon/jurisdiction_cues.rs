//! Words that show which place a report is of: in its title, in its opening lines, and beside the name in its body.

use crate::lexicon::{Words, list::words};

/// Directly before the name: 平安示例, 讲好示例故事.
pub(crate) static BEFORE_NAMES: Words = words!(
    "代化 代化新 平安 健康 美丽 绿美 法治 数字 书香 幸福 清廉 诚信 信用 文明 活力 魅力 支持 成为 打造 讲好 也是"
);

/// Directly after the name: 示例篇章, 示例儿女.
pub(crate) static AFTER_NAMES: Words = words!(
    "人民 篇章 新篇章 实践 新实践 高质量发展 特色 故事 样板 力量 经验 制造 智造 品牌 ”品牌 ”建设 健儿 干部 形象 \
     速度 经开区 高新区 国际 市委 县委 马拉松 模式 儿女 大地 答卷 段 精神"
);

/// Words that occur beside these and are no names.
pub(crate) static NO_NAMES: Words = words!(
    "中国 政府 经济 乡村 社会 企业 产业 城市 城乡 项目 国家 建设 发展 农村 农业 工业 我国 我市 我省 我县 我区 全市 \
     全省 全县 全区 全国 群众 本地"
);

/// The level of a government, with how its party committee is called.
pub(crate) const LEVELS: &[(&str, &str)] = &[
    ("自治区", "自治区党委"),
    ("旗", "旗委"),
    ("县", "县委"),
    ("区", "区委"),
    ("市", "市委"),
    ("州", "州委"),
    ("盟", "盟委"),
    ("地区", "地委"),
    ("师市", "师市党委"),
    ("省", "省委"),
];

/// The ends of names of places.
pub(crate) static NAME_ENDS: Words = words!("省 市 县 区 州 盟 旗 镇 乡 兵团");

/// In a title, after the name of the place: of its government, or of the office that governs a 地区 or a 盟.
pub(crate) static GOVERNMENT_REPORTS: Words = words!("政府工作报告 行署工作报告 行政公署工作报告");

/// The people, between the name of a place and its government.
pub(crate) const PEOPLE: &str = "人民";

/// The government of a place, or the office that governs a 地区 or a 盟.
pub(crate) static GOVERNMENTS: Words = words!("人民政府 行政公署 行署");

/// Before the name of the government on whose behalf a report is given.
pub(crate) const ON_BEHALF: &str = "代表";

/// Characters of a year in a title.
pub(crate) const YEAR_DIGITS: &str = "二〇○零一三四五六七八九十";

/// After the number of a session's term.
pub(crate) const TERM: char = '届';

/// Before the number of a session's term.
pub(crate) const TERM_LEAD: char = '第';

/// Before the name of a session.
pub(crate) const SESSION_LEADS: &[char] = &['在', '\n', '日', '—'];

/// The place of the national government.
pub(crate) const COUNTRY: &str = "中国";

/// The national congress, up to the number of its term.
pub(crate) const NATIONAL_CONGRESS: &str = "全国人民代表大会第";

/// Ends the line with the number of a national session.
pub(crate) const SESSION_END: &str = "次会议上";

/// On behalf of the national government.
pub(crate) const NATIONAL_GOVERNMENT: &[&str] =
    &["代表国务院", "国务院的委托", "behalf of the State Council"];

/// Begins the title of a plan of the whole country.
pub(crate) const NATIONAL_PLAN: &str = "中华人民共和国国民经济和社会发展";

/// The national government, and what it calls the country.
pub(crate) const STATE_COUNCIL: &str = "国务院";
/// See [`STATE_COUNCIL`].
pub(crate) const OUR_COUNTRY: &str = "我国";

/// The level of government that is named without the place.
pub(crate) const CITY: &str = "市";
