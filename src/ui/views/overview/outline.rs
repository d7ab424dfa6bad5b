//! The outline: the report's own headings with counts of goals and results.

use yew::{Html, MouseEvent, Properties, classes, component, html, use_memo};

use crate::ui::{
    browser::incremental::{BatchSize, use_incremental_len},
    format::percent,
    model::{
        action::{Action, ViewAction, dispatches},
        element_id,
    },
    queries::outline::{self, OutlineRow},
    report::section_names,
    views::common::view_context::ViewContext,
};

/// Props of [`Outline`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Whether it is open as a drawer over the page.
    pub drawer: bool,
}

/// Rows in one list element; a longer outline has several elements, and the browser lays out only those near the window.
const ROWS: usize = 60;

/// The outline.
#[component]
pub(crate) fn Outline(props: &Props) -> Html {
    let Props { context, drawer } = props;
    let ViewContext { report, lang, on_action } = context;
    let messages = lang.messages();
    let page = lang.page();
    let rows = use_memo(report.clone(), |report| outline::outline(report));
    let mounted_rows =
        use_incremental_len(&report.paste, rows.len(), BatchSize { first: 30, then: 40 });
    html! {
        <nav id={element_id::OUTLINE} class={classes!("gc-outline", drawer.then_some("gc-outline--open"))} data-gc="outline"
            aria-label={messages.outline}>
            <div class="gc-outline__head">
                <h2 class="gc-outline__title">{messages.outline}</h2>
                <button type="button" class="gc-button gc-button--quiet gc-outline__close"
                    onclick={dispatches(on_action, Action::View(ViewAction::Dismiss))}>{page.close}</button>
            </div>
            if rows.is_empty() {
                <p class="gc-outline__none">{page.no_outline}</p>
            } else {
                for (at, rows) in rows[..mounted_rows.min(rows.len())].chunks(ROWS).enumerate() {
                    <ol class="gc-outline__list" lang="zh-CN" key={at}>
                        for row in rows {
                            {line(row, props)}
                        }
                    </ol>
                }
            }
        </nav>
    }
}

fn line(row: &OutlineRow, props: &Props) -> Html {
    let messages = props.context.lang.messages();
    let start = props.context.report.sections.get(row.id as usize).map_or(0, |range| range.start);
    let scroll_to_section = props.context.on_action.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::View(ViewAction::ScrollTo(start))
    });
    let count = |count: usize, class: &'static str, word: &'static str| {
        html! {
            if count > 0 {
                <span class={classes!("gc-count", class)}>
                    {count}<span class="gc-sr" lang={props.context.lang.code()}>{" "}{word}</span>
                </span>
            }
        }
    };
    let marker = if row.depth == 0 {
        section_names::section_number(&row.marker)
    } else {
        row.marker.to_string()
    };
    html! {
        <li class={classes!((row.depth == 0).then_some("gc-outline__part"))} key={row.id}>
            <a href={format!("#section-{}", row.id)} data-at={start.to_string()} title={row.title.clone()} onclick={scroll_to_section} data-gc="section"
                data-from={percent::percent(start, props.context.report.text.len()).to_string()}>
                <span class="gc-outline__no">{marker}</span>
                <span class="gc-outline__name">{row.name.clone()}</span>
                <span class="gc-outline__counts">
                    {count(row.goals, "gc-count--target", messages.goals)}
                    {count(row.results, "gc-count--result", messages.results)}
                </span>
            </a>
        </li>
    }
}
