//! Some paragraphs of the report, drawn again together and laid out only when they come near the window.

use std::ops::Range;

use yew::{Callback, Html, Properties, classes, component, html};

use crate::ui::{
    format::quantity_label,
    i18n::{Lang, fill},
    model::{action::Action, card_query::Selection},
    report::{
        paragraphs::{Paragraph, ParagraphRole, is_spaced},
        report_view::ReportView,
    },
    shared::Shared,
    views::text::paragraph::{self, ParagraphView},
};

/// The place of the selection, in bytes of the text as pasted.
pub(crate) fn place(reading: &ReportView, active: &Selection) -> Option<Range<usize>> {
    match active {
        Selection::Goal(id) => reading.goals.get(*id as usize).cloned(),
        Selection::Result(id) => reading.quantities.get(*id as usize).cloned(),
        Selection::TextRange(range) => Some(range.clone()),
    }
}

/// Paragraphs that are shown, as one where a page broke them, or some that are folded.
#[derive(Debug)]
enum ParagraphGroup {
    Shown(Range<usize>),
    Folded(Range<usize>),
}

/// The paragraphs as they are shown, in blocks that come into the page one after the other.
#[derive(Debug)]
pub(crate) struct ParagraphGroups(Vec<ParagraphGroup>);

/// Pieces in a block.
const BLOCK: usize = 12;

impl ParagraphGroups {
    /// The pieces of a report, folded or joined.
    pub(crate) fn of(reading: &ReportView, folded: bool, flowing: bool) -> Self {
        let all = &reading.paragraphs;
        let is_body = |one: &Paragraph| matches!(one.kind, ParagraphRole::Body { .. });
        let joined = |left: &Paragraph, right: &Paragraph| {
            flowing
                && left.source.is_some()
                && left.source == right.source
                && is_body(left)
                && is_body(right)
        };
        let mut pieces: Vec<ParagraphGroup> = Vec::with_capacity(all.len());
        let mut from = 0;
        while from < all.len() {
            let more = all[from..].windows(2).take_while(|pair| joined(&pair[0], &pair[1])).count();
            let range = from..from + more + 1;
            from = range.end;
            let bare =
                folded && all[range.clone()].iter().all(|one| !one.is_marked && is_body(one));
            match pieces.last_mut() {
                _ if !bare => pieces.push(ParagraphGroup::Shown(range)),
                Some(ParagraphGroup::Folded(hidden)) => hidden.end = range.end,
                _ => pieces.push(ParagraphGroup::Folded(range)),
            }
        }
        Self(pieces)
    }

    /// How many blocks they make.
    pub(crate) fn blocks(&self) -> usize {
        self.0.len().div_ceil(BLOCK)
    }

    /// The block that contains a paragraph, both by index.
    pub(crate) fn block_at(&self, paragraph: usize) -> usize {
        let before = |piece: &ParagraphGroup| match piece {
            ParagraphGroup::Shown(range) | ParagraphGroup::Folded(range) => {
                range.start <= paragraph
            }
        };
        self.0.partition_point(before).saturating_sub(1) / BLOCK
    }
}

/// What a block of paragraphs needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// Its pieces.
    pub pieces: Shared<ParagraphGroups>,
    /// Which block.
    pub block: usize,
    /// The selection, if it is in this block.
    pub active: Option<Selection>,
    /// 工作部署 have marks too.
    pub programmes: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Some paragraphs, rendered again only when something changes among them.
#[component]
pub(crate) fn BlockView(props: &Props) -> Html {
    let place = props.active.as_ref().and_then(|active| place(&props.reading, active));
    let pieces = props.pieces.0.iter().skip(props.block * BLOCK).take(BLOCK);
    html! {
        <div class={classes!("gc-block", place.is_some().then_some("gc-block--active"))}>
            for piece in pieces {
                {piece.view(props, place.as_ref())}
            }
        </div>
    }
}

impl ParagraphGroup {
    fn view(&self, props: &Props, place: Option<&Range<usize>>) -> Html {
        let paragraphs = &props.reading.paragraphs;
        match self {
            Self::Shown(range) if range.len() == 1 => {
                one(props, &paragraphs[range.start], place, false)
            }
            Self::Shown(range) => several(props, &paragraphs[range.clone()], place),
            Self::Folded(hidden) => {
                let hidden = &paragraphs[hidden.clone()];
                let messages = props.lang.messages();
                let characters: usize = hidden.iter().map(|one| one.characters).sum();
                let uncarded: usize = hidden.iter().map(|one| one.uncarded_numbers).sum();
                let count = fill(
                    messages.folded,
                    &[&hidden.len().to_string(), &quantity_label::group_thousands(characters)],
                );
                let numbers = match uncarded {
                    0 => messages.folded_none.to_owned(),
                    some => fill(messages.folded_numbers, &[&some.to_string()]),
                };
                html! {
                    <details class="gc-fold" key={format!("fold{}", hidden[0].id)}>
                        <summary lang={props.lang.code()}><span>{count}{numbers}</span></summary>
                        for paragraph in hidden {
                            {one(props, paragraph, place, false)}
                        }
                    </details>
                }
            }
        }
    }
}

fn one(
    props: &Props,
    paragraph: &Shared<Paragraph>,
    place: Option<&Range<usize>>,
    inline: bool,
) -> Html {
    let range = &paragraph.range;
    let here = place.is_some_and(|place| place.start < range.end && range.start < place.end);
    html! {
        <ParagraphView key={paragraph.id} reading={props.reading.clone()} paragraph={paragraph.clone()}
            active={props.active.clone().filter(|_| here)} programmes={props.programmes} {inline}
            lang={props.lang} on_action={props.on_action.clone()} />
    }
}

/// Lines that a page broke, as the one paragraph that they were.
fn several(props: &Props, lines: &[Shared<Paragraph>], place: Option<&Range<usize>>) -> Html {
    let whole = lines[0].range.start..lines[lines.len() - 1].range.end;
    let here = place.is_some_and(|place| place.start < whole.end && whole.start < place.end);
    let active = props.active.as_ref().filter(|_| here);
    let spaced = |line: &Paragraph| is_spaced(&props.reading.text, line.range.end, whole.end);
    let goals = lines.iter().filter_map(|line| line.goals);
    let goals = goals.reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)));
    html! {
        <p class={paragraph::classes_of("gc-paragraph", active)} key={format!("joint{}", lines[0].id)}>
            for line in lines {
                <>{one(props, line, place, true)}if spaced(line) { {" "} }</>
            }
            {paragraph::gutter(goals)}
        </p>
    }
}
