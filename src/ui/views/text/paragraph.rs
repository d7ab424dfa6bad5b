//! One paragraph of the report with its marks; it renders again only when its own marks change.

use yew::{AttrValue, Callback, Classes, Html, Properties, classes, component, html};

use crate::ui::{
    format::percent,
    i18n::Lang,
    model::{action::Action, card_query::Selection, element_id},
    report::{
        paragraphs::{Paragraph, ParagraphRole},
        report_view::ReportView,
    },
    shared::Shared,
    views::text::marks::MarkRenderer,
};

/// What a paragraph needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The paragraph.
    pub paragraph: Shared<Paragraph>,
    /// The selection, if it lies in this paragraph.
    pub active: Option<Selection>,
    /// 工作部署 have marks too.
    pub programmes: bool,
    /// It is a line of a paragraph that a page broke.
    #[prop_or_default]
    pub inline: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Called when a mark is chosen.
    pub on_action: Callback<Action>,
}

/// One paragraph of the report with its marks.
#[component]
pub(crate) fn ParagraphView(props: &Props) -> Html {
    let Props { reading, paragraph, active, programmes, inline, lang, on_action } = props;
    let brush = MarkRenderer {
        reading,
        active: active.as_ref(),
        asides: &paragraph.boilerplate,
        programmes: *programmes,
        lang: *lang,
        on_action,
    };
    let lead = if let ParagraphRole::Body { lead } = paragraph.kind { lead } else { 0 };
    let words = brush.render(&paragraph.runs, lead);
    let name = match paragraph.kind {
        _ if *inline => "gc-line",
        ParagraphRole::Body { .. } => "gc-paragraph",
        ParagraphRole::Part => "gc-part",
        ParagraphRole::Section => "gc-section",
    };
    let mut class = if *inline { classes!(name) } else { classes_of(name, active.as_ref()) };
    class.push(paragraph.is_boilerplate.then_some("gc-aside"));
    let id = element_id::paragraph(paragraph.id);
    let length = reading.text.len();
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

/// The numbers of the goals that begin in a paragraph; drawn by the style sheet, so that copying leaves them behind.
pub(crate) fn gutter(goals: Option<(u32, u32)>) -> Html {
    let Some((first, last)) = goals else { return Html::default() };
    let mut numbers = first.to_string();
    if first != last {
        numbers.push('–');
        numbers.push_str(&last.to_string());
    }
    html! { <span class="gc-gutter" aria-hidden="true" data-goals={numbers}></span> }
}
