//! What a reader of the page likes, from one visit to the next: language, theme, large type, keys.

use crate::ui::i18n::Lang;

/// What is kept for the next visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch that a reader turns by itself")]
pub struct Preferences {
    /// The language of the interface.
    pub lang: Lang,
    /// Light, dark, or as the system is set.
    pub theme: Theme,
    /// 长者模式
    pub large_type: bool,
    /// Single-key shortcuts are on.
    pub single_key_shortcuts: bool,
    /// 随文: the list of cards follows the text.
    pub follows_text: bool,
    /// Text and corrections outlive the browser's being closed.
    pub persist: bool,
}

/// Light, dark, or as the system is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            lang: Lang::Zh,
            theme: Theme::System,
            large_type: false,
            single_key_shortcuts: true,
            follows_text: true,
            persist: false,
        }
    }
}
