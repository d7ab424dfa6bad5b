//! The summary: place, year, counts, and the main expected targets as large figures.

use yew::{Callback, Html, Properties, classes, component, html, use_state};

use crate::ui::{
    format::quantity_label::{self, QuantityLabel},
    i18n::{Lang, explanations, fill},
    model::{
        action::{Action, FilterAction, PageAction, ViewAction, dispatches},
        card_query::{CardKind, Selection},
        corrections::{CorrectionAction, OpenForm},
        element_id,
        page_state::{FocusTarget, Pane},
    },
    queries::{
        card_value::{self, CardValue},
        counts, pairs,
    },
    report::report_view::ReportView,
    views::{
        common::{quantity_figure, view_context::ViewContext},
        corrections::report_form,
    },
};
use crate::{labels, wire::Class};

/// Headline figures that are shown before the button is pressed.
const FIGURES: usize = 10;
/// The same in large type (长者模式).
const FEW: usize = 4;

/// Props of [`Summary`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Whether the form for place and year is open.
    pub editing: bool,
    /// Large type (长者模式).
    pub large_type: bool,
}

/// The summary.
#[component]
pub(crate) fn Summary(props: &Props) -> Html {
    let Props { context, editing, large_type } = props;
    let ViewContext { report, lang, .. } = context;
    let messages = lang.messages();
    let few = if *large_type { FEW } else { FIGURES };
    let more = use_state(|| false);
    let headline = counts::headline_goals(report);
    let hidden = headline.len().saturating_sub(few);
    let shown = if *more { headline.len() } else { few };
    let toggle = {
        let more = more.clone();
        Callback::from(move |_| more.set(!*more))
    };
    html! {
        <section class="gc-summary" data-gc="summary" id={element_id::SUMMARY} tabindex="-1" aria-label={messages.summary}>
            <div class="gc-summary__title">
                {title(report, *lang)}
                if *editing {
                    {report_form::view(context)}
                } else {
                    {mended(props)}
                }
                {remarks(report, *lang)}
                {counts(props)}
            </div>
            <div class="gc-summary__figures">
                if headline.is_empty() {
                    <p class="gc-summary__none">{messages.no_headline}</p>
                } else {
                    <dl class="gc-headline" aria-label={messages.headline}>
                        for id in headline.iter().take(shown) {
                            {cell(context, *id)}
                        }
                    </dl>
                }
                if hidden > 0 {
                    <button type="button" class="gc-button gc-headline__more" data-gc="more" onclick={toggle}
                        aria-expanded={more.to_string()}>
                        {if *more { messages.less.to_owned() } else { fill(messages.more, &[&hidden.to_string()]) }}
                    </button>
                }
            </div>
        </section>
    }
}

fn title(report: &ReportView, lang: Lang) -> Html {
    let messages = lang.messages();
    let metadata = &report.analysis.report;
    let year = metadata.year.map(|year| year.to_string());
    // On a wide page CSS hides the line break, and this space parts the words.
    let space = if lang == Lang::En { " " } else { "" };
    match (&metadata.place, year) {
        (Some(place), Some(year)) => html! {
            <h1><span lang="zh-CN">{place.clone()}</span>{" "}{fill(messages.report_year, &[&year])}{space}<br />
                {messages.work_report}</h1>
        },
        (Some(place), None) => html! {
            <h1><span lang="zh-CN">{place.clone()}</span>{space}<br />{messages.work_report}</h1>
        },
        (None, Some(year)) => html! {
            <h1>{fill(messages.report_year, &[&year])}{space}<br />{messages.work_report}</h1>
        },
        (None, None) => match &metadata.title {
            Some(title) => html! { <h1 lang="zh-CN">{title.clone()}</h1> },
            None => html! { <h1>{messages.untitled}</h1> },
        },
    }
}

/// The corrections of place and year, and the button that opens their form.
fn mended(props: &Props) -> Html {
    let ViewContext { report, lang, on_action } = &props.context;
    let messages = lang.messages();
    let open = dispatches(
        on_action,
        Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::Report))),
    );
    html! {
        <p class="gc-summary__mend gc-card__fix">
            for edit in &report.corrections.report {
                <span data-gc="report-edited"><span class="gc-tag">{messages.mended}</span>
                    {labels::field_label(edit.field, *lang)}
                    if !edit.old.is_empty() {
                        <del lang="zh-CN">{edit.old.clone()}</del>
                    }</span>
            }
            <button type="button" class="gc-link" data-gc="mend-report" onclick={open}>{messages.mend_report}</button>
        </p>
    }
}

fn remarks(report: &ReportView, lang: Lang) -> Html {
    let messages = lang.messages();
    let notices = &report.analysis.notices;
    let count = fill(messages.characters, &[&quantity_label::group_thousands(report.characters)]);
    if notices.is_empty() {
        return html! { <p class="gc-summary__source">{count}</p> };
    }
    html! {
        <details class="gc-summary__source">
            <summary><span>{count}</span>{" · "}
                <span class="gc-link">{fill(messages.notices, &[&notices.len().to_string()])}</span></summary>
            <ul class="gc-summary__notices">
                for notice in notices {
                    <li>
                        {explanations::notice(notice.code.code(), lang)}
                        {notice.count.map(|count| format!(" ×{count}"))}
                        if let Some(text) = &notice.text {
                            <q lang="zh-CN">{text.chars().take(40).collect::<String>()}</q>
                        }
                    </li>
                }
            </ul>
        </details>
    }
}

fn counts(props: &Props) -> Html {
    let ViewContext { report, lang, on_action } = &props.context;
    let messages = lang.messages();
    let counts = counts::count_all(report);
    let show_kind = |card_kind: CardKind| {
        dispatches(on_action, Action::Filter(FilterAction::SetCardKind(card_kind)))
    };
    html! {
        <>
        <dl class="gc-tally">
            <div><dt>{messages.goals}</dt><dd>
                <button type="button" class="gc-link" onclick={show_kind(CardKind::Goals)}>{counts.goals}</button></dd></div>
            <div><dt>{messages.results}</dt><dd>
                <button type="button" class="gc-link" onclick={show_kind(CardKind::Results)}>{counts.results}</button></dd></div>
            <div><dt>{messages.uncarded}</dt><dd>
                <button type="button" class="gc-link"
                    onclick={dispatches(on_action, Action::Page(PageAction::Leftovers))}>{counts.uncarded}</button></dd></div>
        </dl>
        {classes_row(props)}
        </>
    }
}

/// The number of goals of each class; a click shows the cards of the class.
fn classes_row(props: &Props) -> Html {
    let ViewContext { report, lang, on_action } = &props.context;
    let count = |class| report.analysis.goals.iter().filter(|goal| goal.class == class).count();
    html! {
        <p class="gc-summary__classes" data-gc="classes">
            for (class, count) in Class::GOALS.map(|class| (class, count(class))) {
                if count > 0 {
                    <button type="button" class="gc-link" onclick={dispatches(on_action, Action::Filter(FilterAction::ShowOnlyClass(class)))}>
                        {labels::class_tab(class, *lang)}{" "}<b>{count}</b></button>
                }
            }
        </p>
    }
}

/// One main expected target.
pub(crate) fn cell(context: &ViewContext, id: u32) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let lang = *lang;
    let Some(goal) = report.analysis.goals.get(id as usize) else { return Html::default() };
    let open = on_action.reform(move |event: yew::MouseEvent| {
        event.prevent_default();
        Action::View(ViewAction::Select(Selection::Goal(id), FocusTarget::Card, Some(Pane::Cards)))
    });
    let value = match card_value::value(report, goal, lang) {
        CardValue::Quantities(figures) => html! {
            for figure in figures.into_iter().take(1) {
                <>
                    {quantity_figure::view(&figure)}
                    if let Some(words) = &figure.source_words {
                        <span class="gc-headline__words" lang="zh-CN">
                            {words}
                        </span>
                    }
                </>
            }
        },
        CardValue::Words { due, words } => html! {
            <span class="gc-fig gc-fig--words" lang="zh-CN">{due}{words}</span>
        },
        CardValue::Nothing => Html::default(),
    };
    let compared = goal.pair.and_then(|pair| pairs::compare_pair(report, pair, lang));
    let long = matches!(card_value::value(report, goal, lang), CardValue::Words { .. });
    html! {
        <div class={classes!("gc-headline__cell", long.then_some("gc-headline__cell--words"))} data-gc="headline" data-goal={id.to_string()}>
            <dt lang="zh-CN"><a href={element_id::link_to(&element_id::goal_card(id))} onclick={open}>{card_value::row_name(goal).to_owned()}</a></dt>
            <dd>{value}</dd>
            if let Some(compared) = compared {
                // Every result is labelled as 报告自述.
                <dd class="gc-headline__was">{lang.messages().last_year}{" "}
                    <b>{QuantityLabel::new(compared.result, lang).line()}</b>{" "}
                    <span class="gc-self">{lang.messages().self_told}</span></dd>
            }
        </div>
    }
}
