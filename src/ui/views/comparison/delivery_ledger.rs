//! The ledger of targets: what was promised, what the later report says, what that means by the words.

use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::ui::{
    format::quantity_label::QuantityLabel,
    i18n::{Lang, comparison::RULES, fill, reasons::words_of},
    model::{
        action::{Action, LedgerAction, dispatches},
        comparison::Outcome,
    },
    queries::{
        compared_years::years,
        deliveries::{DeliveryRow, delivery_groups},
    },
    report::compared_reports::{ComparedReports, clause},
    shared::Shared,
    views::{
        common::{outcome_sign::outcome_name, quantity_figure},
        comparison::{link_form::LinkForm, passages},
    },
};
use crate::wire::{DeliveryState, Link};

/// Props of [`DeliveryLedger`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The two reports.
    pub reports: Shared<ComparedReports>,
    /// Only targets with this outcome are shown.
    pub outcome: Option<Outcome>,
    /// The target whose passages are shown.
    pub opened: Option<usize>,
    /// At most this many targets are shown.
    #[prop_or(usize::MAX)]
    pub most: usize,
    /// A link may be corrected by hand; a widget keeps no corrections.
    #[prop_or_default]
    pub is_correctable: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The heads of the columns; on a phone each stands before its cell.
struct Heads {
    name: AttrValue,
    target: AttrValue,
    answer: AttrValue,
    /// With the word that the report tells this of itself.
    answer_told: AttrValue,
    verdict: AttrValue,
}

/// The ledger of targets.
#[component]
pub(crate) fn DeliveryLedger(props: &Props) -> Html {
    let Props { reports, outcome, most, lang, .. } = props;
    let words = lang.comparison();
    let heads = heads(reports, *lang);
    let groups = delivery_groups(reports, *outcome, *most, *lang);
    if groups.is_empty() {
        let none = if outcome.is_some() { words.none_shown } else { words.nothing };
        return html! { <p class="gc-ledger gc-ledger--none">{none}</p> };
    }
    html! {
        <table class="gc-ledger" role="table" aria-label={words.title}>
            <thead role="rowgroup"><tr role="row">
                <th role="columnheader" scope="col" colspan="2">{heads.name.clone()}</th>
                <th role="columnheader" scope="col">{heads.target.clone()}</th>
                <th role="columnheader" scope="col">{heads.answer.clone()}
                    <span class="gc-ledger__told">{lang.messages().self_told}</span></th>
                <th role="columnheader" scope="col">{heads.verdict.clone()}</th>
            </tr></thead>
            for group in groups {
                <tbody role="rowgroup">
                    <tr role="row" class="gc-ledger__group"><th role="rowheader" scope="rowgroup" colspan="5"
                        lang={(!group.heading.is_empty()).then_some("zh-CN")}>
                        {if group.heading.is_empty() { words.headline } else { group.heading }}</th></tr>
                    for row in group.rows {
                        {ledger_row(&row, &heads, props)}
                    }
                </tbody>
            }
        </table>
    }
}

fn heads(reports: &ComparedReports, lang: Lang) -> Heads {
    let words = lang.comparison();
    let of = |year: Option<i32>, other: &str| match year {
        Some(year) => fill(words.year, &[&year.to_string()]),
        None => other.to_owned(),
    };
    let years = years(reports);
    let old = of(years.map(|(old, _)| old), words.earlier);
    let new = of(years.map(|(_, new)| new), words.later);
    let answer = fill(words.column_answer, &[&new]);
    Heads {
        name: words.column_name.into(),
        target: fill(words.column_target, &[&old]).into(),
        answer_told: [&answer, " · ", lang.messages().self_told].concat().into(),
        answer: answer.into(),
        verdict: words.column_verdict.into(),
    }
}

fn ledger_row(row: &DeliveryRow<'_>, heads: &Heads, props: &Props) -> Html {
    let Props { reports, opened, lang, on_action, .. } = props;
    let words = lang.comparison();
    let is_open = *opened == Some(row.at);
    let toggle = Action::Ledger(LedgerAction::Open(row.at));
    html! {
        <>
        <tr role="row" class="gc-ledger__row" data-gc="delivery" data-value={row.outcome.code()} key={row.at}>
            <td role="cell" class="gc-ledger__number">{row.at + 1}</td>
            <th role="rowheader" scope="row" class="gc-ledger__name" lang="zh-CN">{row.title.to_owned()}</th>
            <td role="cell" class="gc-ledger__cell" data-label={heads.target.clone()}>
                {figure(row.promised.as_ref())}
                <q lang="zh-CN">{quoted(&row.delivery.promise.text)}</q>
            </td>
            <td role="cell" class="gc-ledger__cell gc-ledger__cell--answer" data-label={heads.answer_told.clone()}>
                {figure(row.reported.as_ref())}
                {answer(row, *lang)}
            </td>
            <td role="cell" class="gc-ledger__cell gc-ledger__cell--verdict" data-label={heads.verdict.clone()}>
                <p class="gc-outcome">{outcome_name(row.outcome, *lang)}</p>
                if let Some(gap) = &row.gap {
                    <p>{gap.clone()}</p>
                }
                {rules(row, *lang)}
                <button type="button" class="gc-link" data-gc="passages" aria-expanded={is_open.to_string()}
                    onclick={dispatches(on_action, toggle)}>{if is_open { words.hide_passages } else { words.passages }}</button>
            </td>
        </tr>
        if is_open {
            <tr role="row" class="gc-ledger__passages"><td role="cell" colspan="5">
                {passages::view(reports, row.delivery, *lang)}
                if props.is_correctable {
                    <LinkForm key={row.at} reports={reports.clone()} at={row.at} lang={*lang} on_action={on_action.clone()} />
                }
            </td></tr>
        }
        </>
    }
}

/// A quote without the mark after it and the line breaks in it.
fn quoted(words: &str) -> String {
    clause(words).chars().filter(|ch| !ch.is_control()).collect()
}

fn figure(label: Option<&QuantityLabel>) -> Html {
    label.map(|label| html! { <p>{quantity_figure::view(label)}</p> }).unwrap_or_default()
}

/// The words of the later report, or that it has none.
fn answer(row: &DeliveryRow<'_>, lang: Lang) -> Html {
    let words = lang.comparison();
    let state = match row.delivery.state {
        DeliveryState::Figure => "",
        DeliveryState::Words => words.only_words,
        DeliveryState::Silent => words.silent,
    };
    html! {
        <>
        if !state.is_empty() {
            <p class="gc-ledger__state">{state}</p>
        }
        if let Some(quote) = &row.delivery.answer {
            <q lang="zh-CN">{quoted(&quote.text)}</q>
        }
        if row.delivery.link == Link::Likely && row.delivery.state == DeliveryState::Figure {
            <p class="gc-ledger__doubt">{words.likely}</p>
        }
        </>
    }
}

/// The rules that decided, in words.
fn rules(row: &DeliveryRow<'_>, lang: Lang) -> Html {
    let said = row.rules.iter().map(|code| words_of(RULES, code, lang));
    html! {
        for words in said {
            <p class="gc-ledger__rule">{words}</p>
        }
    }
}
