//! Words and characters directly beside a number: what they say of its name.

use crate::lexicon::{Words, list::words};

/// A phrase of only one of these names nothing.
pub const CONNECTORS: &[&str] = &["和", "及", "与", "等", "的", "了", "上"];

/// In a phrase before 分别: what it lists has a class or an owner that all share.
pub const NO_PLAIN_LIST: &[char] = &['的', '等'];

/// Between the members of a list that ends with 等.
pub const LIST_JOINTS: &[char] = &['、', '和'];

/// Before a number these join what follows it to what comes before it.
pub const JOINTS_OF_NOUNS: &[char] = &['和', '与', '及'];

/// Between two counts of one thing: 4个国家级｜和｜10个省级试点.
pub const JOINTS_OF_COUNTS: &[char] = &['和', '、', '与', '及'];

/// Before a number that something changes from or to, so that it counts nothing.
pub const BEFORE_LIMITS: &[char] = &['由', '从', '到'];

/// Before the number that a change begins with.
pub const CHANGE_BEGINS: &[char] = &['由', '从'];

/// After a number these show that it is no part of a name: 30户｜和.
pub const GOES_ON_AFTER_NUMBER: &[char] =
    &['和', '及', '与', '降', '提', '增', '下', '上', '减', '升', '到', '至'];

/// At the end of an attribute, shared by several: 省｜重点、市｜重点项目.
pub const SHARED_RANK: &[char] = &['重', '点', '大'];

/// Between a count and an amount these show that the amount describes no counted thing.
pub const PARTING_NUMBERS: &[char] = &['，', '、', '；', '：', '。', '（', '和', '及', '与'];

/// Predicates of one character between a measure and its number: 空置率｜达｜50%.
pub const SHORT_PREDICATES: &[char] = &['达', '为', '在', '过', '超'];

/// Between a count and the amount that describes what it counts: 3个｜长达｜5年以上的难题.
pub const BEFORE_DESCRIPTION: &[&str] = &["", "长达"];

/// Between a noun with a limit and the numbers of a list: 产业集群｜分别达｜6个和4个.
pub const REACHES_EACH: &str = "分别达";

/// Between a name and a number that repeats it for each member.
pub const EACH: &str = "各";

/// Before a number: which of the things are meant, and not what they are.
pub const ALL: &str = "所有";

/// The unit of what takes place again and again.
pub const SESSION: &str = "届";

/// Units that count people.
pub const PERSON_UNITS: &[&str] = &["人", "户", "名"];

/// Units that count, and that also say how large a place is: 30户以上自然村.
pub const SIZE_UNITS: &[&str] = &["户", "人"];

/// The unit of articles: 20条.
pub const ARTICLE_UNIT: &str = "条";

/// In the name of a share, which therefore names a number by itself.
pub static SHARE_NAMES: Words = words!("比重 比例");

/// At the end of a name that is a share.
pub const PROPORTION: &str = "比例";

/// Before an output: 完成｜产值.
pub const COMPLETED: &str = "完成";

/// Between an owner and its output.
pub const ACHIEVING: &[&str] = &["完成", "实现"];

/// Predicates of an amount of money that is spent on what follows it.
pub static SPENDING: Words = words!("安排 拟安排 完成 实现");

/// After a number: what follows is given.
pub static GIVING: Words = words!("给予");

/// Between two things of which one is enough: 投资或产值.
pub const EITHER: char = '或';

/// Between the members of a list.
pub const LISTED: &str = "、";

/// Between the members of a list, all of them.
pub const MEMBER_JOINTS: &[char] = &['、', '和', '与', '及'];

/// Between numbers that are in a row.
pub const JOINING_NUMBERS: &[&str] = &["、", "和", "及", "与", "以及"];

/// Before the amount that a price or a rate is for: 每｜50公斤.
pub const PER: char = '每';

/// Between a description and the thing.
pub const OF: &str = "的";

/// Between two limits of which one is enough: 10亿元｜或｜1亿美元.
pub const OR: &str = "或";

/// Between a list of names and as many numbers.
pub const RESPECTIVELY: &str = "分别";

/// At the head of an expense: the names of those it is for follow.
pub const USED_FOR: &str = "用于";

/// After a number that begins with a change: 减少｜到｜10类.
pub const BEFORE_NEW_NUMBER: &[char] = &['了', '到', '至', '约', '近', '超'];

/// At the end of a predicate that names what a number changed to: 减少｜到.
pub const CHANGE_ENDS: &[char] = &['到', '至'];

/// Before what a number changed to.
pub const UP_TO: char = '到';

/// In a number without digits: 百万.
pub const HUNDRED: char = '百';

/// After a size or a grade: 国家级｜以上.
pub const OR_ABOVE: &str = "以上";

/// Between an amount and what is given.
pub const GIVES: &[&str] = &["给予", "予以"];

/// At the end of [`GIVES`].
pub const GIVING_ENDS: &[char] = &['予', '以'];
