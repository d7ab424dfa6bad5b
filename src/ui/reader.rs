//! The report itself, with marks: as pasted or with broken lines joined, in full or folded to what carries a mark.

use std::ops::Range;

use yew::{Callback, Event, Html, Properties, classes, component, html, use_memo, use_mut_ref};

use super::{
    excerpt, format,
    i18n::{Lang, fill},
    layout::is_spaced,
    paragraph::{self, ParagraphView},
    pointer,
    reading::{Kind, Paragraph, Reading},
    shared::Shared,
    state::{Action, Active, Over},
    unroll::{Pace, use_wave},
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
    /// Broken lines are joined, and what is no part of the report stands back.
    pub flowing: bool,
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
    let Props { reading, active, folded, flowing, programmes, lang, on_action } = props;
    let messages = lang.messages();
    let looks = (reading.clone(), *folded, *flowing, *programmes, *lang);
    let pieces = use_memo(looks.clone(), |(reading, folded, flowing, ..)| {
        Pieces::of(reading, *folded, *flowing)
    });
    let place = active.as_ref().and_then(|active| place(reading, active));
    let needed = place.map(|place| pieces.block_at(reading.paragraph_id(place.start)));
    let pieces = Shared::from(pieces);
    let total = pieces.blocks();
    // A block stays as it was until its turn comes; of another paste nothing stays.
    let kept = use_mut_ref(|| (reading.paste.clone(), Vec::new()));
    let mut kept = kept.borrow_mut();
    if kept.0 != reading.paste {
        *kept = (reading.paste.clone(), Vec::new());
    }
    let sight = match needed {
        _ if kept.1.is_empty() => 0,
        Some(needed) => needed,
        None => pointer::sight().0.map_or(0, |paragraph| pieces.block_at(paragraph)),
    };
    let sight = sight.min(kept.1.len());
    let drawn = use_wave(&looks, total, PACE, sight, needed.map_or(0..0, |at| at..at + 1));
    kept.1.truncate(total);
    for block in drawn.clone() {
        let html = html! {
            <BlockView key={block} reading={reading.clone()} pieces={pieces.clone()} {block}
                active={active.clone().filter(|_| needed == Some(block))} programmes={*programmes}
                lang={*lang} on_action={on_action.clone()} />
        };
        match kept.1.get_mut(block) {
            Some(old) => *old = html,
            None => kept.1.push(html),
        }
    }
    let fold = |folded: bool| on_action.reform(move |_| Action::Fold(folded));
    let oncopy = {
        let reading = reading.clone();
        Callback::from(move |event: Event| excerpt::copy(&event, &reading))
    };
    html! {
        <section class="gc-reader" data-gc="reader" id="reader" aria-label={messages.text} tabindex="0"
            data-whole={(drawn == (0..total)).then_some("true")}>
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
                <div class="gc-segment">
                    <button type="button" data-gc="flow" title={messages.flowing_say} aria-pressed={flowing.to_string()}
                        onclick={on_action.reform({ let flowing = !flowing; move |_| Action::Flow(flowing) })}>
                        {messages.flowing}</button>
                </div>
                <ul class="gc-legend" aria-label={messages.legend}>
                    <li><span class="gc-mark gc-mark--target">{messages.legend_target}</span></li>
                    <li><span class="gc-mark gc-mark--target">
                        <span class="gc-mark__deadline">{messages.legend_due}</span></span></li>
                    <li><span class="gc-mark gc-mark--result">{messages.legend_result}</span></li>
                </ul>
            </div>
            <div class={classes!("gc-text", flowing.then_some("gc-text--flowing"))} lang="zh-CN" {oncopy}>
                {kept.1.iter().cloned().collect::<Html>()}
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

/// Paragraphs that are shown, as one where a page broke them, or some that are folded.
#[derive(Debug)]
enum Piece {
    Shown(Range<usize>),
    Folded(Range<usize>),
}

/// The paragraphs as they are shown, in blocks that come into the page one after the other.
#[derive(Debug)]
pub(crate) struct Pieces(Vec<Piece>);

/// Pieces in a block.
const BLOCK: usize = 12;

/// One block fills a screen; the others are not in sight.
const PACE: Pace = Pace { first: 1, then: 3 };

impl Pieces {
    fn of(reading: &Reading, folded: bool, flowing: bool) -> Self {
        let all = &reading.paragraphs;
        let is_body = |one: &Paragraph| matches!(one.kind, Kind::Body { .. });
        let joined = |left: &Paragraph, right: &Paragraph| {
            flowing
                && left.joint.is_some()
                && left.joint == right.joint
                && is_body(left)
                && is_body(right)
        };
        let mut pieces: Vec<Piece> = Vec::with_capacity(all.len());
        let mut from = 0;
        while from < all.len() {
            let more = all[from..].windows(2).take_while(|pair| joined(&pair[0], &pair[1])).count();
            let range = from..from + more + 1;
            from = range.end;
            let bare = folded && all[range.clone()].iter().all(|one| !one.marked && is_body(one));
            match pieces.last_mut() {
                _ if !bare => pieces.push(Piece::Shown(range)),
                Some(Piece::Folded(hidden)) => hidden.end = range.end,
                _ => pieces.push(Piece::Folded(range)),
            }
        }
        Self(pieces)
    }

    fn blocks(&self) -> usize {
        self.0.len().div_ceil(BLOCK)
    }

    /// The block in which a paragraph stands.
    fn block_at(&self, paragraph: usize) -> usize {
        let before = |piece: &Piece| match piece {
            Piece::Shown(range) | Piece::Folded(range) => range.start <= paragraph,
        };
        self.0.partition_point(before).saturating_sub(1) / BLOCK
    }
}

/// What a block of paragraphs needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BlockProps {
    reading: Shared<Reading>,
    pieces: Shared<Pieces>,
    /// Which block.
    block: usize,
    /// What is open or pointed at, where it stands in this block.
    active: Option<Active>,
    programmes: bool,
    lang: Lang,
    on_action: Callback<Action>,
}

/// Some paragraphs, rendered again only when something changes among them.
#[component]
fn BlockView(props: &BlockProps) -> Html {
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

impl Piece {
    fn view(&self, props: &BlockProps, place: Option<&Range<usize>>) -> Html {
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
                            {one(props, paragraph, place, false)}
                        }
                    </details>
                }
            }
        }
    }
}

fn one(
    props: &BlockProps,
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
fn several(props: &BlockProps, lines: &[Shared<Paragraph>], place: Option<&Range<usize>>) -> Html {
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
