//! What the page shows besides the cards: the phase of the start screen, the pane of a phone, what lies over the page, where the focus goes next.

/// Where the eye is led after the page has changed; counted, so that one place can be asked for twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FocusRequest {
    /// How often the eye was led anywhere.
    pub turn: u32,
    /// To what.
    pub to: FocusTarget,
}

/// What the eye is led to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FocusTarget {
    /// Where it is.
    #[default]
    Stay,
    /// The mark of what is active.
    Mark,
    /// The card of what is active.
    Card,
    /// The paragraph at this byte of the text.
    Place(usize),
    /// The search box.
    Search,
    /// The paste box.
    Paste,
    /// The paste box with all its text chosen.
    PasteAll,
    /// The form in the open card.
    Form,
    /// The numbers without a card.
    Leftovers,
}

/// Why a reading came to no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser gave no more memory.
    Memory,
    /// The program stopped at a fault of its own.
    Fault,
    /// The worker was not heard of any more.
    Silent,
}

/// What the start screen is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StartPhase {
    /// Waiting for a text.
    #[default]
    Open,
    /// The text is being read.
    Busy {
        /// So many steps of the analysis are done.
        steps: u8,
        /// It takes longer than most readings.
        long: bool,
    },
    /// The reading came to no end; the text is kept.
    Failed(Failure),
    /// Analysing was asked for without a text.
    Empty,
    /// The draft was removed from the browser.
    Forgotten,
    /// The report is shown instead.
    Hidden,
}

impl StartPhase {
    /// Whether a text is being read.
    #[must_use]
    pub fn is_busy(self) -> bool {
        matches!(self, Self::Busy { .. })
    }
}

/// The pane that a phone shows; a wide page shows all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// 卡片
    #[default]
    Cards,
    /// 原文
    Reader,
    /// 大纲
    Outline,
    /// 未成卡
    Leftovers,
}

/// What lies over the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Overlay {
    /// Nothing.
    #[default]
    Nothing,
    /// The help dialog.
    Help,
    /// The outline, where the page is too narrow for it.
    Drawer,
    /// The settings, where the header is too narrow for them.
    Menu,
    /// The panel with more facets.
    Filters,
    /// What can be taken away.
    Take,
}
