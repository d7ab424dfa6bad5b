//! The minimap: the whole report as a strip, with goals above the line and results below; a click scrolls there.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{
    AttrValue, Callback, Html, KeyboardEvent, MouseEvent, Properties, component, html, use_memo,
};

use crate::text::{IntoList, one_of};
use crate::ui::{
    browser::dom::document,
    format::percent,
    i18n::{Lang, fill},
    model::action::{Action, ViewAction},
    queries::{
        minimap::{self, Minimap},
        outline,
    },
    report::section_names,
    views::common::view_context::ViewContext,
};

/// Props of [`MinimapView`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
}

/// The minimap.
#[component]
pub(crate) fn MinimapView(props: &Props) -> Html {
    let ViewContext { report, lang, on_action } = &props.context;
    let messages = lang.messages();
    let minimap = use_memo(report.clone(), |report| minimap::minimap(report));
    let anywhere = {
        let (on_action, length) = (on_action.clone(), report.text.len());
        Callback::from(move |event: MouseEvent| {
            if let Some(at) = share_across(&event) {
                on_action.emit(Action::View(ViewAction::ScrollTo(byte_at(at, length))));
            }
        })
    };
    let onkeydown = {
        let on_action = on_action.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(at) = walk_strip(&event.key()) {
                event.prevent_default();
                on_action.emit(Action::View(ViewAction::ScrollTo(at)));
            }
        })
    };
    html! {
        <nav class="gc-strip" data-gc="strip" aria-label={messages.strip}>
            <svg class="gc-strip__svg" role="group" aria-label={messages.strip_say} onclick={anywhere} {onkeydown}>
                <rect class="gc-strip__view" data-gc="strip-view" x="0" y="14.5" width="0" height="33" />
                <line class="gc-strip__base" x1="0" x2="100%" y1="34" y2="34" />
                {bars(&minimap)}
                {sections(&minimap, props)}
            </svg>
        </nav>
    }
}

fn bars(minimap: &Minimap) -> Html {
    let width = percent(minimap.bar);
    html! {
        <>
            for (at, count) in minimap.results.iter() {
                <rect class="gc-strip__result" x={percent(*at)} width={width.clone()} y="35"
                    height={(3 * (*count).min(4)).to_string()} />
            }
            for (at, count) in minimap.goals.iter() {
                <rect class="gc-strip__target" x={percent(*at)} width={width.clone()}
                    y={(33 - 4 * (*count).min(5)).to_string()} height={(4 * (*count).min(5)).to_string()} />
            }
        </>
    }
}

fn sections(minimap: &Minimap, props: &Props) -> Html {
    let messages = props.context.lang.messages();
    // Sections that are drawn as links, and the parts of the report, which have their names above the bars.
    let leaves: Vec<_> =
        minimap.sections.iter().filter(|(row, _, width)| *width > 0 || row.depth == 0).into_list();
    let parts = minimap.sections.iter().filter(|(row, ..)| row.depth == 0).into_list();
    html! {
        <>
            for (place, (row, from, _)) in parts.iter().enumerate() {
                <>
                    if *from > 50 {
                        <line class="gc-strip__part" x1={percent(*from)} x2={percent(*from)} y1="0" y2="66" />
                    }
                    if parts.get(place + 1).map_or(percent::WHOLE, |next| next.1) - from > 700 {
                        <text class="gc-strip__say" lang="zh-CN" x={percent(*from)} dx={if *from > 50 { "6" } else { "0" }} y="11">
                            {part_name(row, parts.get(place + 1).map_or(percent::WHOLE, |next| next.1) - from, props.context.lang)}
                        </text>
                    }
                </>
            }
            for (place, (row, from, width)) in leaves.into_iter().enumerate() {
                <>
                    if row.depth > 0 {
                        <line class="gc-strip__tick" x1={percent(*from)} x2={percent(*from)} y1="47" y2="66" />
                    }
                    <a href={format!("#section-{}", row.id)} class="gc-strip__link"
                        data-at={start(props, row.id).to_string()} tabindex={if place == 0 { "0" } else { "-1" }}
                        onclick={scroll_to_section(props, row.id)}>
                        <title>{fill(messages.strip_section,
                            &[&row.title, &row.goals.to_string(), &row.results.to_string()])}</title>
                        <rect class="gc-strip__hit" x={percent(*from)} y="0" width={percent((*width).max(30))} height="66" />
                        if row.depth > 0 && *width > 220 {
                            <text class="gc-strip__label" lang="zh-CN" x={percent(*from)} dx="6" y="61">
                                <tspan class="gc-strip__no">{row.marker.clone()}</tspan>
                                if let Some(name) = fitting(&row.name, *width) {
                                    <tspan class="gc-strip__name" dx="2">{name}</tspan>
                                }
                            </text>
                        }
                    </a>
                </>
            }
        </>
    }
}

fn start(props: &Props, id: u32) -> usize {
    props.context.report.sections.get(id as usize).map_or(0, |range| range.start)
}

fn scroll_to_section(props: &Props, id: u32) -> Callback<MouseEvent> {
    let (on_action, at) = (props.context.on_action.clone(), start(props, id));
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        // A click (detail > 0) goes on to the strip and scrolls to its position; Enter scrolls to the heading.
        if event.detail() == 0 {
            event.stop_propagation();
            on_action.emit(Action::View(ViewAction::ScrollTo(at)));
        }
    })
}

/// `二 目标`, or the part's plain name where the heading is long.
fn part_name(row: &outline::OutlineRow, width: i32, lang: Lang) -> String {
    let messages = lang.messages();
    let part = match row.part {
        crate::wire::Part::Review => messages.part_review,
        crate::wire::Part::Plan => messages.part_plan,
        crate::wire::Part::Other => messages.part_other,
    };
    // At 1280 px one per cent is about as wide as one character of the label.
    let fits = (row.name.chars().count() + 4) * 100 < usize::try_from(width).unwrap_or(0);
    format!(
        "{} {}",
        section_names::section_number(&row.marker),
        if fits { row.name.as_str() } else { part }
    )
}

/// The beginning of a name that fits into `width` hundredths of a per cent; `None` where fewer than two characters fit, or fewer than four of a longer name.
fn fitting(name: &str, width: i32) -> Option<String> {
    // At 1280 px one per cent is about as wide as one character of the label.
    let room = usize::try_from(width / 100 - 3).unwrap_or(0);
    let length = name.chars().count();
    let name: String =
        name.split(one_of(&['、', '，', ','])).next().unwrap_or(name).chars().take(room).collect();
    let kept = name.chars().count();
    (kept >= 2 && (kept == length || kept >= 4)).then_some(name)
}

fn percent(share: i32) -> AttrValue {
    percent::percent_attribute(share).into()
}

/// The byte at `share` (0 to 1) of a text of `length` bytes.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the share lies between 0 and 1"
)]
fn byte_at(share: f64, length: usize) -> usize {
    (share * length as f64) as usize
}

/// The horizontal position of a click in the strip, from 0 to 1.
fn share_across(event: &MouseEvent) -> Option<f64> {
    // Found from the target, since `document` does not see into the shadow tree of a widget.
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let frame = target.closest(".gc-strip__svg").ok()??.get_bounding_client_rect();
    if frame.width() <= 0.0 {
        return None;
    }
    Some(((f64::from(event.client_x()) - frame.left()) / frame.width()).clamp(0.0, 1.0))
}

/// Moves along the sections of the strip by a key, and returns the start of the section that has the focus now, in bytes of the text.
fn walk_strip(key: &str) -> Option<usize> {
    let document = document()?;
    let links = document.query_selector_all(".gc-strip__link").ok()?;
    let all: Vec<Element> =
        (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok()).into_list();
    let now = document.active_element();
    let at = all.iter().position(|link| Some(link) == now.as_ref())?;
    let next = match key {
        "ArrowRight" | "ArrowDown" => at + 1,
        "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
        "Home" => 0,
        "End" => all.len() - 1,
        _ => return None,
    };
    let link = all.get(next.min(all.len() - 1))?;
    // An SVG link has `focus` as an HTML element does, but another type in web-sys.
    let _ = link.unchecked_ref::<HtmlElement>().focus();
    link.get_attribute("data-at")?.parse().ok()
}
