//! The targets of two places of one year side by side, by indicator.

use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::export;
use crate::ui::{
    i18n::{Lang, fill},
    model::action::{Action, ComparisonAction, dispatches},
    queries::{
        compared_years::{report_name, years},
        export_files::{FileFormat, file_name_with},
        place_rows::{
            PlaceCell, PlaceGroup, PlaceLine, only_words, place_lines, place_name, place_remarks,
        },
    },
    report::compared_reports::{ComparedReports, Side},
    shared::Shared,
    views::{common::quantity_figure, comparison::take_comparison},
};
use crate::wire::PlaceRowKind;

/// Props of [`PlaceTable`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The two reports.
    pub reports: Shared<ComparedReports>,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The targets of two places side by side.
#[component]
pub(crate) fn PlaceTable(props: &Props) -> Html {
    let Props { reports, lang, .. } = props;
    let lines = |group| place_lines(reports, group, *lang);
    let (headline, both) = (lines(PlaceGroup::Headline), lines(PlaceGroup::Both));
    let names = [Side::Old, Side::New].map(|side| place_name(reports, side, *lang).to_owned());
    let is_empty = headline.is_empty() && both.is_empty();
    html! {
        <main class="gc-compare" data-gc="places" data-whole="true">
            {head(props)}
            if is_empty {
                <p class="gc-ledger gc-ledger--none">{lang.places().none}</p>
            } else {
                {table(&names, [&headline, &both], *lang)}
            }
            {alone(reports, PlaceRowKind::OnlyFirst, &lines(PlaceGroup::OnlyFirst), *lang)}
            {alone(reports, PlaceRowKind::OnlySecond, &lines(PlaceGroup::OnlySecond), *lang)}
        </main>
    }
}

/// The title, which report is on which side, and what is to be known of them.
fn head(props: &Props) -> Html {
    let Props { reports, lang, on_action } = props;
    let (words, own) = (lang.comparison(), lang.places());
    let year = years(reports).map_or(String::new(), |(year, _)| year.to_string());
    let side = |label: &'static str, side: Side| {
        html! { <p class="gc-compare__side"><span>{label}</span><b lang="zh-CN">{report_name(reports, side, *lang)}</b></p> }
    };
    let file = {
        let (reports, lang) = (reports.clone(), *lang);
        move || {
            let content = reports.places.as_ref().map(|places| export::places_csv(places, lang));
            let first = &reports.analysis(Side::Old).report;
            let word = lang.years().places_file_name;
            (file_name_with(first, word, FileFormat::Csv), content.unwrap_or_default())
        }
    };
    html! {
        <header class="gc-compare__head">
            <div class="gc-compare__title">
                <h1>{fill(own.title_year, &[&year])}</h1>
                <p>{own.about}</p>
            </div>
            <div class="gc-compare__order">
                {side(own.first, Side::Old)}
                {side(own.second, Side::New)}
                <button type="button" class="gc-button" data-gc="compare-swap"
                    onclick={dispatches(on_action, Action::Compare(ComparisonAction::Swap))}>{words.swap}</button>
                <button type="button" class="gc-button" data-gc="compare-replace"
                    onclick={dispatches(on_action, Action::Compare(ComparisonAction::Replace))}>{words.replace}</button>
                {take_comparison::table_button(file, *lang, on_action)}
            </div>
            <ul class="gc-places__remarks" data-gc="compare-remarks">
                for remark in place_remarks(reports, *lang) {
                    <li>{remark}</li>
                }
            </ul>
        </header>
    }
}

fn table(names: &[String; 2], groups: [&[PlaceLine<'_>]; 2], lang: Lang) -> Html {
    let (words, own) = (lang.comparison(), lang.places());
    let gap = fill(own.column_gap, &[&names[1], &names[0]]);
    let heads = [names[0].clone(), names[1].clone(), gap].map(AttrValue::from);
    let titles = [words.headline, own.others];
    html! {
        <table class="gc-ledger" role="table">
            <caption class="gc-sr">{own.about}</caption>
            <thead role="rowgroup"><tr role="row">
                <th role="columnheader" scope="col" class="gc-places__name">{words.column_name}</th>
                for head in heads.clone() {
                    <th role="columnheader" scope="col" lang="zh-CN">{head}</th>
                }
            </tr></thead>
            for (title, lines) in titles.into_iter().zip(groups).filter(|(_, lines)| !lines.is_empty()) {
                <tbody role="rowgroup">
                    <tr role="row" class="gc-ledger__group">
                        <th role="rowheader" scope="rowgroup" colspan="4">{title}</th></tr>
                    for line in lines {
                        {table_row(line, &heads, lang)}
                    }
                </tbody>
            }
        </table>
    }
}

fn table_row(line: &PlaceLine<'_>, heads: &[AttrValue; 3], lang: Lang) -> Html {
    html! {
        <tr role="row" class="gc-ledger__row" data-gc="place-row" data-value={line.kind.code()}>
            <th role="rowheader" scope="row" class="gc-ledger__name gc-places__name" lang="zh-CN">{line.name.to_owned()}</th>
            for (cell, head) in line.cells.iter().zip(heads) {
                <td role="cell" class="gc-ledger__cell" data-label={head.clone()}>{target(cell.as_ref(), lang)}</td>
            }
            <td role="cell" class="gc-ledger__cell gc-ledger__cell--verdict" data-label={heads[2].clone()}>
                for words in &line.says {
                    <p>{words.clone()}</p>
                }
            </td>
        </tr>
    }
}

/// The target of one place, or that it sets none.
fn target(cell: Option<&PlaceCell<'_>>, lang: Lang) -> Html {
    let Some(cell) = cell else {
        return html! { <p class="gc-ledger__state">{lang.places().not_set}</p> };
    };
    html! {
        <>
        if let Some(figure) = &cell.figure {
            <p>
                if let Some(commitment) = cell.commitment {
                    <span class="gc-places__commitment">{commitment}</span>
                }
                {quantity_figure::view(figure)}
            </p>
        }
        <q lang="zh-CN">{one_line(cell.quote)}</q>
        </>
    }
}

/// What else only one of the places sets.
fn alone(
    reports: &ComparedReports,
    kind: PlaceRowKind,
    lines: &[PlaceLine<'_>],
    lang: Lang,
) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let quotes = lines.iter().filter_map(|line| line.cells.iter().flatten().next());
    html! {
        <details class="gc-places__alone" data-gc="place-alone" data-value={kind.code()}>
            <summary>{only_words(reports, kind, lang)}<span class="gc-count">{lines.len()}</span></summary>
            <ul lang="zh-CN">
                for cell in quotes {
                    <li>{one_line(cell.quote)}</li>
                }
            </ul>
        </details>
    }
}

/// A quote without the line breaks in it.
fn one_line(words: &str) -> String {
    words.chars().filter(|ch| !ch.is_control()).collect()
}
