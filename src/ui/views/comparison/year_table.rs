//! The table by year: for each indicator the target and the result of every year; a cell opens the words of both reports.

use yew::{AttrValue, Callback, Html, html};

use crate::ui::{
    i18n::{Lang, comparison::RULES, reasons::words_of},
    model::action::{Action, LedgerAction, dispatches},
    queries::{
        compared_years::name_of,
        year_lines::{Mark, Slot, Spot, YearLine},
    },
    report::{compared_reports::passage_in, year_reports::YearReports},
    views::{
        common::{outcome_sign::outcome_name, quantity_figure},
        comparison::passages::{self, Passage},
    },
};
use crate::{
    text::Utf16Index,
    wire::{DeliveryState, Quote, VerdictReason},
};

/// The table.
pub(crate) fn view(
    years: &YearReports,
    lines: &[YearLine<'_>],
    slots: &[Slot],
    opened: Option<usize>,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let words = lang.years();
    html! {
        <section class="gc-year-table" aria-labelledby="year-table">
            <h2 id="year-table">{words.table}</h2>
            <p class="gc-year-charts__say">{words.table_say}</p>
            <div class="gc-year-table__room" tabindex="0" role="group" aria-labelledby="year-table">
            <table role="table">
                <caption class="gc-sr">{words.about}</caption>
                <thead role="rowgroup"><tr role="row">
                    <th role="columnheader" scope="col">{lang.comparison().column_name}</th>
                    for slot in slots {
                        <th role="columnheader" scope="col">{slot.name(lang)}
                            <span class="gc-year-table__lack">{slot.lack(lang)}</span></th>
                    }
                </tr></thead>
                <tbody role="rowgroup">
                    for (row, line) in lines.iter().enumerate() {
                        <tr role="row" data-gc="year-row">
                            <th role="rowheader" scope="row" lang="zh-CN">{line.name.to_owned()}</th>
                            for (at, (slot, spot)) in slots.iter().zip(&line.spots).enumerate() {
                                {cell(*slot, spot, row * slots.len() + at, opened, lang, on_action)}
                            }
                        </tr>
                        if let Some(at) = opened.filter(|at| at / slots.len() == row) {
                            <tr role="row" class="gc-year-table__open"><td role="cell" colspan={(slots.len() + 1).to_string()}>
                                {quotes(years, slots.get(at % slots.len()), line.spots.get(at % slots.len()), lang)}
                            </td></tr>
                        }
                    }
                </tbody>
            </table>
            </div>
        </section>
    }
}

fn cell(
    slot: Slot,
    spot: &Spot<'_>,
    at: usize,
    opened: Option<usize>,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let Slot::Year(column) = slot else {
        return html! { <td role="cell" class="gc-year-table__gap"></td> };
    };
    let words = lang.years();
    let label = AttrValue::from(slot.name(lang));
    let Some(found) = spot.cell else {
        let lack = if column.report.is_some() { words.not_set } else { words.not_told };
        return html! { <td role="cell" class="gc-year-table__none" data-label={label}><span aria-hidden="true">{"—"}</span><span class="gc-sr">{lack}</span></td> };
    };
    let target = match &spot.target {
        Some(mark) => figure(words.target, mark),
        None if found.target.is_some() => {
            html! { <span class="gc-year-table__state">{words.in_words}</span> }
        }
        None => Html::default(),
    };
    let is_open = opened == Some(at);
    html! {
        <td role="cell" data-label={label}>
            <button type="button" class="gc-year-table__cell" data-gc="year-cell" aria-expanded={is_open.to_string()}
                onclick={dispatches(on_action, Action::Ledger(LedgerAction::Open(at)))}>
                <span class="gc-year-table__target">{target}</span>
                if let Some(mark) = &spot.result {
                    <span class="gc-year-table__result">{figure(words.result, mark)}</span>
                }
                if let Some(outcome) = spot.outcome {
                    <span class="gc-year-table__outcome" data-value={outcome.code()}>{outcome_name(outcome, lang)}</span>
                } else if column.next.is_some() && found.state == DeliveryState::Silent {
                    <span class="gc-year-table__state">{words.not_told}</span>
                }
            </button>
        </td>
    }
}

fn figure(side: &'static str, mark: &Mark) -> Html {
    html! { <><span class="gc-year-table__side">{side}{" "}</span>{quantity_figure::view(&mark.label)}</> }
}

/// The words of both reports, and the rule that decided.
fn quotes(years: &YearReports, slot: Option<&Slot>, spot: Option<&Spot<'_>>, lang: Lang) -> Html {
    let Some((Slot::Year(column), spot)) = slot.zip(spot) else { return Html::default() };
    let Some(found) = spot.cell else { return Html::default() };
    let passage = |report: Option<u32>, lack: &'static str, quote: Option<&Quote>| {
        let text = report.and_then(|at| years.texts.get(at as usize)).map_or("", |text| text);
        let about = report.and_then(|at| years.rows.reports.get(at as usize));
        let place =
            quote.map(|quote| passage_in(text, &Utf16Index::new(text), quote.start, quote.end));
        Passage {
            caption: about.map_or(lack.to_owned(), |about| name_of(about, lang)),
            text,
            place,
        }
    };
    let words = lang.years();
    let target =
        passage(column.report, words.no_report, found.target.as_ref().map(|set| &set.quote));
    let result = passage(column.next, words.no_next, found.answer.as_ref());
    let rules = [
        found.reason.map(VerdictReason::code),
        found.answer.is_some().then(|| found.link_reason.code()),
    ];
    html! {
        <div class="gc-year-table__quotes">
        {passages::both([target, result], lang)}
        <p class="gc-year-table__rules">
            if let Some(outcome) = spot.outcome {
                <b>{outcome_name(outcome, lang)}</b>
            }
            for code in rules.into_iter().flatten() {
                <span>{words_of(RULES, code, lang)}</span>
            }
        </p>
        </div>
    }
}
