//! Blocks of paragraphs, each rendered as one and laid out only near the window.

use std::ops::Range;

use yew::{Html, Properties, classes, component, html};

use crate::ui::{
    format::quantity_label,
    i18n::fill,
    model::card_query::Selection,
    report::{
        paragraphs::{Paragraph, ParagraphRole, is_spaced},
        report_view::ReportView,
    },
    shared::Shared,
    views::{
        common::view_context::ViewContext,
        text::paragraph::{self, ParagraphView},
    },
};

/// The range of the selection, in bytes of the text as pasted.
pub(crate) fn place(report: &ReportView, active: &Selection) -> Option<Range<usize>> {
    match active {
        Selection::Goal(id) => report.goals.get(*id as usize).cloned(),
        Selection::Result(id) => report.quantities.get(*id as usize).cloned(),
        Selection::TextRange(range) => Some(range.clone()),
    }
}

/// Indices of paragraphs that are shown, as one where a page break divided it, or folded.
#[derive(Debug)]
enum ParagraphGroup {
    Shown(Range<usize>),
    Folded(Range<usize>),
}

/// All paragraphs of a report in groups; a block is [`BLOCK`] consecutive groups.
#[derive(Debug)]
pub(crate) struct ParagraphGroups(Vec<ParagraphGroup>);

/// Groups in a block.
const BLOCK: usize = 12;

impl ParagraphGroups {
    /// The groups of a report: with `folded`, paragraphs without marks are folded; with `flowing`, divided paragraphs are joined.
    pub(crate) fn of(report: &ReportView, folded: bool, flowing: bool) -> Self {
        let all = &report.paragraphs;
        let is_body = |paragraph: &Paragraph| matches!(paragraph.kind, ParagraphRole::Body { .. });
        let joined = |left: &Paragraph, right: &Paragraph| {
            flowing
                && left.source.is_some()
                && left.source == right.source
                && is_body(left)
                && is_body(right)
        };
        let mut groups: Vec<ParagraphGroup> = Vec::with_capacity(all.len());
        let mut from = 0;
        while from < all.len() {
            let more = all[from..].windows(2).take_while(|pair| joined(&pair[0], &pair[1])).count();
            let range = from..from + more + 1;
            from = range.end;
            let bare = folded
                && all[range.clone()]
                    .iter()
                    .all(|paragraph| !paragraph.is_marked && is_body(paragraph));
            match groups.last_mut() {
                _ if !bare => groups.push(ParagraphGroup::Shown(range)),
                Some(ParagraphGroup::Folded(hidden)) => hidden.end = range.end,
                _ => groups.push(ParagraphGroup::Folded(range)),
            }
        }
        Self(groups)
    }

    /// The number of blocks.
    pub(crate) fn blocks(&self) -> usize {
        self.0.len().div_ceil(BLOCK)
    }

    /// Index of the block that contains the paragraph with this index.
    pub(crate) fn block_at(&self, paragraph: usize) -> usize {
        let before = |group: &ParagraphGroup| match group {
            ParagraphGroup::Shown(range) | ParagraphGroup::Folded(range) => {
                range.start <= paragraph
            }
        };
        self.0.partition_point(before).saturating_sub(1) / BLOCK
    }
}

/// Props of [`BlockView`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// The groups of the report.
    pub groups: Shared<ParagraphGroups>,
    /// Index of the block.
    pub block: usize,
    /// The selection, if it is in this block.
    pub active: Option<Selection>,
    /// Whether programmes (工作部署) are marked too.
    pub programmes: bool,
}

/// A block; it renders again only when one of its paragraphs changes.
#[component]
pub(crate) fn BlockView(props: &Props) -> Html {
    let place = props.active.as_ref().and_then(|active| place(&props.context.report, active));
    let groups = props.groups.0.iter().skip(props.block * BLOCK).take(BLOCK);
    html! {
        <div class={classes!("gc-block", place.is_some().then_some("gc-block--active"))}>
            for group in groups {
                {group.view(props, place.as_ref())}
            }
        </div>
    }
}

impl ParagraphGroup {
    fn view(&self, props: &Props, place: Option<&Range<usize>>) -> Html {
        let paragraphs = &props.context.report.paragraphs;
        match self {
            Self::Shown(range) if range.len() == 1 => {
                paragraph_view(props, &paragraphs[range.start], place, false)
            }
            Self::Shown(range) => several(props, &paragraphs[range.clone()], place),
            Self::Folded(hidden) => {
                let hidden = &paragraphs[hidden.clone()];
                let messages = props.context.lang.messages();
                let characters: usize = hidden.iter().map(|paragraph| paragraph.characters).sum();
                let uncarded: usize =
                    hidden.iter().map(|paragraph| paragraph.uncarded_numbers).sum();
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
                        <summary lang={props.context.lang.code()}><span>{count}{numbers}</span></summary>
                        for paragraph in hidden {
                            {paragraph_view(props, paragraph, place, false)}
                        }
                    </details>
                }
            }
        }
    }
}

fn paragraph_view(
    props: &Props,
    paragraph: &Shared<Paragraph>,
    place: Option<&Range<usize>>,
    inline: bool,
) -> Html {
    let range = &paragraph.range;
    let here = place.is_some_and(|place| place.start < range.end && range.start < place.end);
    html! {
        <ParagraphView key={paragraph.id} context={props.context.clone()} paragraph={paragraph.clone()}
            active={props.active.clone().filter(|_| here)} programmes={props.programmes} {inline} />
    }
}

/// The lines of a paragraph that a page break divided, as one paragraph.
fn several(props: &Props, lines: &[Shared<Paragraph>], place: Option<&Range<usize>>) -> Html {
    let whole = lines[0].range.start..lines[lines.len() - 1].range.end;
    let here = place.is_some_and(|place| place.start < whole.end && whole.start < place.end);
    let active = props.active.as_ref().filter(|_| here);
    let spaced =
        |line: &Paragraph| is_spaced(&props.context.report.text, line.range.end, whole.end);
    let goals = lines.iter().filter_map(|line| line.goals);
    let goals = goals.reduce(|all, goals| (all.0.min(goals.0), all.1.max(goals.1)));
    html! {
        <p class={paragraph::classes_of("gc-paragraph", active)} key={format!("joint{}", lines[0].id)}>
            for line in lines {
                <>{paragraph_view(props, line, place, true)}if spaced(line) { {" "} }</>
            }
            {paragraph::gutter(goals)}
        </p>
    }
}
