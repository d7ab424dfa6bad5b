//! One paragraph of the report with its marks; it renders again only when its own marks change.

use yew::{AttrValue, Classes, Html, Properties, classes, component, html};

use crate::ui::{
    format::percent,
    model::{card_query::Selection, element_id},
    report::paragraphs::{Paragraph, ParagraphRole},
    shared::Shared,
    views::{common::view_context::ViewContext, text::marks::MarkRenderer},
};

/// Props of [`ParagraphView`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// The paragraph.
    pub paragraph: Shared<Paragraph>,
    /// The selection, if it lies in this paragraph.
    pub active: Option<Selection>,
    /// Whether programmes (工作部署) are marked too.
    pub programmes: bool,
    /// Whether it is one line of a paragraph that a page break divided.
    #[prop_or_default]
    pub inline: bool,
}

/// One paragraph of the report with its marks.
#[component]
pub(crate) fn ParagraphView(props: &Props) -> Html {
    let Props { context, paragraph, active, programmes, inline } = props;
    let renderer = MarkRenderer {
        context,
        active: active.as_ref(),
        boilerplate: &paragraph.boilerplate,
        programmes: *programmes,
    };
    let lead = if let ParagraphRole::Body { lead } = paragraph.kind { lead } else { 0 };
    let words = renderer.render(&paragraph.runs, lead);
    let name = match paragraph.kind {
        _ if *inline => "gc-line",
        ParagraphRole::Body { .. } => "gc-paragraph",
        ParagraphRole::Part => "gc-part",
        ParagraphRole::Section => "gc-section",
    };
    let mut class = if *inline { classes!(name) } else { classes_of(name, active.as_ref()) };
    class.push(paragraph.is_boilerplate.then_some("gc-aside"));
    let id = element_id::paragraph(paragraph.id);
    let length = context.report.text.len();
    let from: AttrValue = percent::percent(paragraph.range.start, length).to_string().into();
    let to: AttrValue = percent::percent(paragraph.range.end, length).to_string().into();
    match paragraph.kind {
        _ if *inline => html! { <span {id} {class} data-from={from} data-to={to}>{words}</span> },
        ParagraphRole::Part => {
            html! { <h3 {id} {class} data-from={from} data-to={to}>{words}</h3> }
        }
        ParagraphRole::Section => {
            html! { <h4 {id} {class} data-from={from} data-to={to}>{words}</h4> }
        }
        ParagraphRole::Body { .. } => html! {
            <p {id} {class} data-from={from} data-to={to}>{words}{gutter(paragraph.goals)}</p>
        },
    }
}

/// The classes of a block of text that contains `active`.
#[must_use]
pub(crate) fn classes_of(name: &'static str, active: Option<&Selection>) -> Classes {
    classes!(
        name,
        active.is_some().then_some("gc-has-active"),
        matches!(active, Some(Selection::Result(_))).then_some("gc-has-active--result"),
    )
}

/// The numbers of the goals that begin in a paragraph; drawn by CSS, so that they are not copied with the text.
pub(crate) fn gutter(goals: Option<(u32, u32)>) -> Html {
    let Some((first, last)) = goals else { return Html::default() };
    let mut numbers = first.to_string();
    if first != last {
        numbers.push('–');
        numbers.push_str(&last.to_string());
    }
    html! { <span class="gc-gutter" aria-hidden="true" data-goals={numbers}></span> }
}
