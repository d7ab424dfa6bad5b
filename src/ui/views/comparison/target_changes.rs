//! How the targets changed between the two reports.

use yew::{Html, Properties, component, html};

use crate::ui::{
    i18n::{Lang, comparison::CHANGE_KINDS, fill, reasons::words_of},
    queries::target_changes::{ChangeRow, target_changes},
    report::compared_reports::ComparedReports,
    shared::Shared,
};
use crate::wire::{ChangeKind, Wording};

/// Props of [`TargetChanges`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The two reports.
    pub reports: Shared<ComparedReports>,
    /// The language of the interface.
    pub lang: Lang,
}

/// So many changes of a kind are shown before the rest is unfolded.
const SHOWN: usize = 8;

/// How the targets changed.
#[component]
pub(crate) fn TargetChanges(props: &Props) -> Html {
    let Props { reports, lang } = props;
    let words = lang.comparison();
    let kinds = target_changes(reports, *lang);
    html! {
        <aside class="gc-changes" aria-labelledby="changes-title" data-gc="changes">
            <h2 id="changes-title">{words.changes}</h2>
            <p class="gc-changes__say">{words.changes_say}</p>
            if kinds.is_empty() {
                <p>{words.no_changes}</p>
            }
            for (kind, rows) in &kinds {
                {changes_of_kind(*kind, rows, *lang)}
            }
        </aside>
    }
}

fn changes_of_kind(kind: ChangeKind, rows: &[ChangeRow<'_>], lang: Lang) -> Html {
    let (shown, more) = rows.split_at(rows.len().min(SHOWN));
    let list = |rows: &[ChangeRow<'_>]| {
        html! {
            <ul>
                for row in rows {
                    {change(row, lang)}
                }
            </ul>
        }
    };
    html! {
        <section class="gc-changes__kind" data-gc="change-kind" data-value={kind.code()}>
            <h3>{words_of(CHANGE_KINDS, kind.code(), lang)}<span class="gc-count">{rows.len()}</span></h3>
            {list(shown)}
            if !more.is_empty() {
                // The list stands beside what unfolds it, so that paper has it, folded or not.
                <details>
                    <summary>{fill(lang.comparison().more_changes, &[&more.len().to_string()])}</summary>
                </details>
                {list(more)}
            }
        </section>
    }
}

fn change(row: &ChangeRow<'_>, lang: Lang) -> Html {
    let words = lang.comparison();
    let wording = row.wording.map(|wording| match wording {
        Wording::Softer => words.softer,
        Wording::Harder | Wording::Same => words.harder,
    });
    html! {
        <li>
            <span class="gc-changes__name" lang="zh-CN">{row.name.to_owned()}</span>
            <span class="gc-changes__figures" lang="zh-CN">
                if let Some(old) = &row.old {
                    {old.clone()}
                }
                if row.old.is_some() && row.new.is_some() {
                    {" → "}
                }
                if let Some(new) = &row.new {
                    <b>{new.clone()}</b>
                }
            </span>
            if let Some(wording) = wording {
                <span class="gc-changes__wording">{wording}</span>
            }
        </li>
    }
}
