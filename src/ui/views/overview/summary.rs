//! The report in a glance: place, year, counts, the main expected targets as large figures.

use yew::{Callback, Html, Properties, classes, component, html, use_state};

use crate::ui::{
    format::quantity_label::{self, QuantityLabel},
    i18n::{Lang, fill, labels},
    model::{
        action::{Action, FilterAction, PageAction, ViewAction, dispatches},
        card_query::{CardKind, Selection},
        corrections::{CorrectionAction, OpenForm},
        element_id,
        page_state::{FocusTarget, Pane},
    },
    queries::{
        card_value::{self, CardValue},
        counts, export_files, pairs,
    },
    report::report_view::ReportView,
    shared::Shared,
    views::{common::quantity_figure, corrections::report_form},
};
use crate::{export, wire::Class};

/// Headline figures that are shown; a button shows the others.
const FIGURES: usize = 10;
/// The same in 长者模式.
const FEW: usize = 4;

/// What the summary needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The form of place and year is open.
    pub mending: bool,
    /// 长者模式
    pub elder: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The report in a glance.
#[component]
pub(crate) fn Summary(props: &Props) -> Html {
    let Props { reading, mending, elder, lang, on_action } = props;
    let messages = lang.messages();
    let few = if *elder { FEW } else { FIGURES };
    let more = use_state(|| false);
    let headline = counts::headline_goals(reading);
    let hidden = headline.len().saturating_sub(few);
    let shown = if *more { headline.len() } else { few };
    let toggle = {
        let more = more.clone();
        Callback::from(move |_| more.set(!*more))
    };
    html! {
        <section class="gc-summary" data-gc="summary" id={element_id::SUMMARY} tabindex="-1" aria-label={messages.summary}>
            <div class="gc-summary__title">
                {title(reading, *lang)}
                if *mending {
                    {report_form::report(reading, *lang, on_action)}
                } else {
                    {mended(props)}
                }
                {remarks(reading, *lang)}
                {counts(props)}
            </div>
            <div class="gc-summary__figures">
                if headline.is_empty() {
                    <p class="gc-summary__none">{messages.no_headline}</p>
                } else {
                    <dl class="gc-headline" aria-label={messages.headline}>
                        for id in headline.iter().take(shown) {
                            {cell(reading, *id, *lang, on_action)}
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

fn title(reading: &ReportView, lang: Lang) -> Html {
    let messages = lang.messages();
    let report = &reading.analysis.report;
    let year = report.year.map(|year| year.to_string());
    // Where there is room, the two lines become one.
    let space = if lang == Lang::En { " " } else { "" };
    match (&report.place, year) {
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
        (None, None) => match &report.title {
            Some(title) => html! { <h1 lang="zh-CN">{title.clone()}</h1> },
            None => html! { <h1>{messages.untitled}</h1> },
        },
    }
}

/// What was corrected of place and year, and the way to correct them.
fn mended(props: &Props) -> Html {
    let Props { reading, lang, on_action, .. } = props;
    let messages = lang.messages();
    let tongue = export_files::export_lang(*lang);
    let open = dispatches(
        on_action,
        Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::Report))),
    );
    html! {
        <p class="gc-summary__mend gc-card__fix">
            for edit in &reading.corrections.report {
                <span data-gc="report-edited"><span class="gc-tag">{messages.mended}</span>
                    {export::field_label(edit.field, tongue)}
                    if !edit.old.is_empty() {
                        <del lang="zh-CN">{edit.old.clone()}</del>
                    }</span>
            }
            <button type="button" class="gc-link" data-gc="mend-report" onclick={open}>{messages.mend_report}</button>
        </p>
    }
}

fn remarks(reading: &ReportView, lang: Lang) -> Html {
    let messages = lang.messages();
    let notices = &reading.analysis.notices;
    let count = fill(messages.characters, &[&quantity_label::group_thousands(reading.characters)]);
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
                        {labels::notice(&notice.code, lang)}
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
    let Props { reading, lang, on_action, .. } = props;
    let messages = lang.messages();
    let tally = counts::count_all(reading);
    let shelve =
        |shelf: CardKind| dispatches(on_action, Action::Filter(FilterAction::SetCardKind(shelf)));
    html! {
        <>
        <dl class="gc-tally">
            <div><dt>{messages.goals}</dt><dd>
                <button type="button" class="gc-link" onclick={shelve(CardKind::Goals)}>{tally.goals}</button></dd></div>
            <div><dt>{messages.results}</dt><dd>
                <button type="button" class="gc-link" onclick={shelve(CardKind::Results)}>{tally.results}</button></dd></div>
            <div><dt>{messages.uncarded}</dt><dd>
                <button type="button" class="gc-link"
                    onclick={dispatches(on_action, Action::Page(PageAction::Leftovers))}>{tally.uncarded}</button></dd></div>
        </dl>
        {classes_row(props)}
        </>
    }
}

/// How many goals there are of each class; a class leads to its cards.
fn classes_row(props: &Props) -> Html {
    let Props { reading, lang, on_action, .. } = props;
    let count = |class| reading.analysis.goals.iter().filter(|goal| goal.class == class).count();
    html! {
        <p class="gc-summary__classes" data-gc="classes">
            for (class, count) in Class::GOALS.map(|class| (class, count(class))) {
                if count > 0 {
                    <button type="button" class="gc-link" onclick={dispatches(on_action, Action::Filter(FilterAction::ShowOnlyClass(class)))}>
                        {labels::class(class, *lang)}{" "}<b>{count}</b></button>
                }
            }
        </p>
    }
}

/// One main expected target.
pub(crate) fn cell(
    reading: &ReportView,
    id: u32,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let Some(goal) = reading.analysis.goals.get(id as usize) else { return Html::default() };
    let open = on_action.reform(move |event: yew::MouseEvent| {
        event.prevent_default();
        Action::View(ViewAction::Select(Selection::Goal(id), FocusTarget::Card, Some(Pane::Cards)))
    });
    let value = match card_value::value(reading, goal, lang) {
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
    let told = goal.pair.and_then(|pair| pairs::compare_pair(reading, pair, lang));
    let long = matches!(card_value::value(reading, goal, lang), CardValue::Words { .. });
    html! {
        <div class={classes!("gc-headline__cell", long.then_some("gc-headline__cell--words"))} data-gc="headline" data-goal={id.to_string()}>
            <dt lang="zh-CN"><a href={element_id::link_to(&element_id::goal_card(id))} onclick={open}>{card_value::row_name(goal).to_owned()}</a></dt>
            <dd>{value}</dd>
            if let Some(told) = told {
                // Every result is labelled as 报告自述.
                <dd class="gc-headline__was">{lang.messages().last_year}{" "}
                    <b>{QuantityLabel::new(told.result, lang).line()}</b>{" "}
                    <span class="gc-self">{lang.messages().self_told}</span></dd>
            }
        </div>
    }
}
