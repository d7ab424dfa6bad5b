//! What the page shows besides the cards: the phase of the start screen, the pane of a phone, the overlay, the next focus.

/// The element to focus after the next render; `turn` makes repeated requests distinct.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FocusRequest {
    /// The number of requests so far.
    pub turn: u32,
    /// The element.
    pub to: FocusTarget,
}

/// The element that a focus request is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FocusTarget {
    /// None: the focus stays where it is.
    #[default]
    Stay,
    /// The mark of what is active.
    Mark,
    /// The card of what is active.
    Card,
    /// The middle of the list at the card of what is active; the focus stays.
    Chosen,
    /// The mark of what is active, in sight; the focus stays.
    Spot,
    /// The paragraph at this byte of the text.
    Place(usize),
    /// The search box.
    Search,
    /// The paste box.
    Paste,
    /// The paste box with all its text selected.
    PasteAll,
    /// The form in the open card.
    Form,
    /// The numbers without a card.
    Leftovers,
}

/// Why an analysis failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser is out of memory.
    Memory,
    /// The program panicked.
    Fault,
    /// The worker stopped answering.
    Silent,
}

/// What the start screen is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StartPhase {
    /// Waiting for a text.
    #[default]
    Open,
    /// The text is being analysed.
    Busy {
        /// The number of steps of the analysis that are done.
        steps: u8,
        /// It takes longer than most analyses.
        long: bool,
    },
    /// The analysis failed; the text is kept.
    Failed(Failure),
    /// An analysis was requested without a text.
    Empty,
    /// The draft was removed from the browser.
    Forgotten,
    /// The report is shown instead.
    Hidden,
}

impl StartPhase {
    /// Whether a text is being analysed.
    #[must_use]
    pub fn is_busy(self) -> bool {
        matches!(self, Self::Busy { .. })
    }
}

/// What is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrintChoice {
    /// The text with its marks, then the cards.
    #[default]
    Text,
    /// The cards.
    Cards,
    /// 督查台账
    Ledger,
    /// 目标一览: headline figures, counts and stated deadlines on one page.
    Overview,
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
    /// 图表与其他
    Leftovers,
}

/// What is shown over the page.
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
    /// The export menu.
    Take,
}
