//! What a goal is about.

use serde::{Deserialize, Serialize};

use crate::goal::subject_of_words;

/// What a goal is about, one of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// 宏观经济
    Economy,
    /// 工业
    Industry,
    /// 农业农村
    Agriculture,
    /// 投资项目
    Investment,
    /// 消费商贸
    Consumption,
    /// 外贸外资
    Trade,
    /// 财政金融
    Finance,
    /// 科技创新
    Science,
    /// 数字经济
    Digital,
    /// 交通
    Transport,
    /// 城乡建设
    Construction,
    /// 住房
    Housing,
    /// 能源
    Energy,
    /// 生态环境
    Environment,
    /// 教育
    Education,
    /// 医疗卫生
    Health,
    /// 就业社保
    Employment,
    /// 文化旅游体育
    Culture,
    /// 安全应急
    Safety,
    /// 社会治理
    Governance,
    /// 政务改革
    Reform,
    /// 其他
    Other,
}

impl Subject {
    /// The subject that words name; none where no word names one.
    ///
    /// ```
    /// use goalcards::wire::Subject;
    /// assert_eq!(Subject::of_words("新改建农村公路"), Some(Subject::Transport));
    /// ```
    #[must_use]
    pub fn of_words(words: &str) -> Option<Self> {
        subject_of_words(words).map(Self::from)
    }
}
