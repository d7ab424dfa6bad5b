//! What a reader should know of the text as a whole, as it travels.

use serde::{Deserialize, Serialize};

use super::reason_codes::NoticeCode;

/// A doubt or an oddity of the whole text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// What it says.
    pub code: NoticeCode,
    /// Where, when it has a place.
    pub start: Option<u32>,
    /// End of the place.
    pub end: Option<u32>,
    /// The words, when it has a place.
    pub text: Option<String>,
    /// How often, where that is counted.
    pub count: Option<u32>,
}
