//! Words inside the phrase before a number, after which the thing itself is.

/// An investment that was completed: the number measures it, and not what comes before it.
pub const COMPLETED_INVESTMENT: &str = "完成投资";

/// An investment.
pub const INVESTMENT: &str = "投资";

/// Before 等 these make a grade of it: 高等.
pub const BEFORE_GRADE: &[char] = &['平', '高', '中', '初', '上', '同', '优', '特', '对', '劣'];

/// After 等 these make a grade of it: 等级.
pub const AFTER_GRADE: &[char] = &['级', '教', '职', '院', '次'];

/// At the end of a bound: 10万元以上.
pub const BOUND_ENDS: &[char] = &['上', '下'];

/// A noun with a completing verb in it.
pub const BUILT_AREA: &str = "建成区";

/// A verb that may be part of a noun: 新建公路.
pub const BUILT_NEW: &str = "新建";

/// A verb that may be part of a name: 新增就业.
pub const ADDED: &str = "新增";

/// After 新增 at the head: one name with it.
pub const EMPLOYMENT: &str = "就业";

/// After 新增: one name with it.
pub const TAKING_WORK: &str = "上岗";

/// Before 新 these make a word of it: 创新.
pub const BEFORE_NEW: &[char] = &['创', '更', '革', '最', '翻', '全', '高', '重', '和', '及', '占'];

/// Before 新 these make a verb of it: 更新.
pub const MAKES_NEW: &[char] = &['更', '创', '换', '翻'];
