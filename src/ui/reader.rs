//! The report itself: paragraphs as pasted, with marks, in full or folded to those that carry one.

use std::ops::Range;

use yew::{Callback, Html, Properties, component, html};

use super::{
    format,
    i18n::{Lang, fill},
    paragraph::ParagraphView,
    reading::{Kind, Paragraph, Reading},
    shared::Shared,
    state::{Action, Active, Over},
};

/// What the reader needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<Reading>,
    /// What is open or pointed at.
    pub active: Option<Active>,
    /// Paragraphs without marks are folded.
    pub folded: bool,
    /// 工作部署 have marks too.
    pub programmes: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// The report itself.
#[component]
pub(crate) fn Reader(props: &Props) -> Html {
    let Props { reading, active, folded, lang, on_action, .. } = props;
    let messages = lang.messages();
    let place = active.as_ref().and_then(|active| place(reading, active));
    let fold = |folded: bool| on_action.reform(move |_| Action::Fold(folded));
    html! {
        <section class="gc-reader" data-gc="reader" id="reader" aria-label={messages.text} tabindex="0">
            <div class="gc-toolbar gc-reader__bar">
                <button type="button" class="gc-button gc-outline-button" aria-haspopup="dialog"
                    onclick={on_action.reform(|_| Action::Toggle(Over::Drawer))}>{messages.outline}</button>
                <h2 class="gc-toolbar__name">{messages.text}</h2>
                <div class="gc-segment" role="group" aria-label={messages.show}>
                    <button type="button" aria-pressed={(!folded).to_string()} onclick={fold(false)}>
                        {messages.full_text}</button>
                    <button type="button" data-gc="fold" aria-pressed={folded.to_string()} onclick={fold(true)}>
                        {messages.fold}</button>
                </div>
                <ul class="gc-legend" aria-label={messages.legend}>
                    <li><span class="gc-mark gc-mark--target">{messages.legend_target}</span></li>
                    <li><span class="gc-mark gc-mark--target">
                        <span class="gc-mark__deadline">{messages.legend_due}</span></span></li>
                    <li><span class="gc-mark gc-mark--result">{messages.legend_result}</span></li>
                </ul>
            </div>
            <div class="gc-text" lang="zh-CN">
                for piece in pieces(reading, *folded) {
                    {piece.view(props, place.as_ref())}
                }
            </div>
        </section>
    }
}

/// Where the active thing stands.
fn place(reading: &Reading, active: &Active) -> Option<Range<usize>> {
    match active {
        Active::Goal(id) => reading.goals.get(*id as usize).cloned(),
        Active::Result(id) => reading.quantities.get(*id as usize).cloned(),
        Active::Spot(range) => Some(range.clone()),
    }
}

/// A paragraph that is shown, or some that are folded.
enum Piece<'r> {
    Shown(&'r Shared<Paragraph>),
    Folded(Vec<&'r Shared<Paragraph>>),
}

fn pieces(reading: &Reading, folded: bool) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(reading.paragraphs.len());
    for paragraph in &reading.paragraphs {
        let bare = folded && !paragraph.marked && matches!(paragraph.kind, Kind::Body { .. });
        match pieces.last_mut() {
            _ if !bare => pieces.push(Piece::Shown(paragraph)),
            Some(Piece::Folded(hidden)) => hidden.push(paragraph),
            _ => pieces.push(Piece::Folded(vec![paragraph])),
        }
    }
    pieces
}

impl Piece<'_> {
    fn view(&self, props: &Props, place: Option<&Range<usize>>) -> Html {
        match self {
            Self::Shown(paragraph) => one(props, paragraph, place),
            Self::Folded(hidden) => {
                let messages = props.lang.messages();
                let characters: usize = hidden.iter().map(|one| one.characters).sum();
                let uncarded: usize = hidden.iter().map(|one| one.uncarded).sum();
                let count =
                    fill(messages.folded, &[&hidden.len().to_string(), &format::count(characters)]);
                let numbers = match uncarded {
                    0 => messages.folded_none.to_owned(),
                    some => fill(messages.folded_numbers, &[&some.to_string()]),
                };
                html! {
                    <details class="gc-fold" key={format!("fold{}", hidden[0].id)}>
                        <summary lang={props.lang.code()}><span>{count}{numbers}</span></summary>
                        for paragraph in hidden {
                            {one(props, paragraph, place)}
                        }
                    </details>
                }
            }
        }
    }
}

fn one(props: &Props, paragraph: &Shared<Paragraph>, place: Option<&Range<usize>>) -> Html {
    let range = &paragraph.range;
    let here = place.is_some_and(|place| place.start < range.end && range.start < place.end);
    html! {
        <ParagraphView key={paragraph.id} reading={props.reading.clone()} paragraph={paragraph.clone()}
            active={props.active.clone().filter(|_| here)} programmes={props.programmes} lang={props.lang}
            on_action={props.on_action.clone()} />
    }
}
