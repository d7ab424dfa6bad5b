//! The two languages of page and exports.

/// The language of interface, heads and labels; the report's own words stay as they were pasted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 中文
    #[default]
    Zh,
    /// English
    En,
}

impl Lang {
    /// The language's own code, for `lang` attributes and for storage.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }

    /// One of two wordings.
    pub(crate) fn pick(self, zh: &'static str, en: &'static str) -> &'static str {
        if self == Self::Zh { zh } else { en }
    }

    /// 是 or 否
    pub(crate) fn yes(self, is: bool) -> &'static str {
        if is { self.pick("是", "yes") } else { self.pick("否", "no") }
    }
}
