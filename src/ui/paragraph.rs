//! One paragraph of the report with its marks; it renders again only when its own marks change.

use yew::{AttrValue, Callback, Html, Properties, classes, component, html};

use super::{
    i18n::Lang,
    marks::Brush,
    reading::{Kind, Paragraph, Reading},
    shared::Shared,
    state::{Action, Active},
    survey,
};

/// What a paragraph needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<Reading>,
    /// The paragraph.
    pub paragraph: Shared<Paragraph>,
    /// What is active, where it stands in this paragraph.
    pub active: Option<Active>,
    /// 工作部署 have marks too.
    pub programmes: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Called when a mark is chosen.
    pub on_action: Callback<Action>,
}

/// One paragraph of the report with its marks.
#[component]
pub(crate) fn ParagraphView(props: &Props) -> Html {
    let Props { reading, paragraph, active, programmes, lang, on_action } = props;
    let brush =
        Brush { reading, active: active.as_ref(), programmes: *programmes, lang: *lang, on_action };
    let lead = if let Kind::Body { lead } = paragraph.kind { lead } else { 0 };
    let words = brush.paint(&paragraph.runs, lead);
    let class = classes!(
        match paragraph.kind {
            Kind::Body { .. } => "gc-paragraph",
            Kind::Part => "gc-part",
            Kind::Section => "gc-section",
        },
        active.is_some().then_some("gc-has-active"),
        matches!(active, Some(Active::Result(_))).then_some("gc-has-active--result"),
    );
    let id = format!("p{}", paragraph.id);
    let length = reading.text.len();
    let from: AttrValue = survey::percent(paragraph.range.start, length).to_string().into();
    let to: AttrValue = survey::percent(paragraph.range.end, length).to_string().into();
    match paragraph.kind {
        Kind::Part => html! { <h3 {id} {class} data-from={from} data-to={to}>{words}</h3> },
        Kind::Section => html! { <h4 {id} {class} data-from={from} data-to={to}>{words}</h4> },
        Kind::Body { .. } => html! {
            <p {id} {class} data-from={from} data-to={to}>
                {words}
                if let Some((first, last)) = paragraph.goals {
                    <span class="gc-gutter" aria-hidden="true" data-goals={gutter(first, last)}></span>
                }
            </p>
        },
    }
}

/// The numbers of the goals that begin in a paragraph; drawn by the style sheet, so that copying leaves them behind.
fn gutter(first: u32, last: u32) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}
