//! The comparison in a widget: which two reports, what became of the targets of the earlier one, or why there is nothing to show.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::Action,
        comparison::{ComparisonState, OtherRefusal, WidgetComparison},
    },
    queries::{
        compared_years::{no_pair, remarks, report_name, title},
        deliveries::{count_shown, short_ledger},
    },
    report::compared_reports::{ComparedReports, Side},
    shared::Shared,
    views::comparison::{delivery_ledger::DeliveryLedger, outcome_bar},
};

/// Props of [`WidgetLedger`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// How far the comparison is.
    pub comparison: WidgetComparison,
    /// What of it is chosen.
    pub chosen: ComparisonState,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Props of [`Ledger`].
#[derive(Clone, PartialEq, Properties)]
struct LedgerProps {
    reports: Shared<ComparedReports>,
    chosen: ComparisonState,
    lang: Lang,
    on_action: Callback<Action>,
}

/// The comparison in a widget.
#[component]
pub(crate) fn WidgetLedger(props: &Props) -> Html {
    let Props { comparison, lang, .. } = props;
    let found = match comparison {
        WidgetComparison::Done(reports) => {
            Some(reports).filter(|both| no_pair(both, *lang).is_none())
        }
        _ => None,
    };
    let words = lang.comparison();
    html! {
        <section class="gc-widget__ledger" part="ledger" data-gc="widget-ledger" aria-labelledby="ledger-title">
            <header class="gc-widget__compared">
                <h2 id="ledger-title">{found.map_or_else(|| words.title.to_owned(), |both| title(both, *lang))}</h2>
                if let Some(both) = found {
                    <p lang="zh-CN">{[Side::Old, Side::New].map(|side| report_name(both, side, *lang)).join(" → ")}</p>
                    <p>{words.about}</p>
                }
            </header>
            // Always there, so that what comes into it is announced.
            <p class="gc-widget__says" role="status" data-gc="ledger-says">{says(comparison, *lang)}</p>
            if let Some(both) = found {
                <Ledger reports={both.clone()} chosen={props.chosen.clone()} lang={*lang} on_action={props.on_action.clone()} />
            }
        </section>
    }
}

/// What stands in the place of the ledger, or above it.
fn says(comparison: &WidgetComparison, lang: Lang) -> String {
    let words = lang.comparison();
    match comparison {
        WidgetComparison::None => String::new(),
        WidgetComparison::Reading => words.reading.to_owned(),
        WidgetComparison::Refused(why, named) => {
            let words = match why {
                OtherRefusal::NoElement => lang.ledger().other_absent,
                OtherRefusal::NoText => lang.ledger().other_empty,
                OtherRefusal::NotLoaded => lang.ledger().other_not_loaded,
            };
            fill(words, &[named])
        }
        WidgetComparison::Done(reports) => {
            remarks(reports, Some(""), lang).join(lang.pick("", " "))
        }
    }
}

/// The outcomes, and the targets: at first the main ones, which fit beside the cards.
#[component]
fn Ledger(props: &LedgerProps) -> Html {
    let LedgerProps { reports, chosen, lang, on_action } = props;
    let words = lang.ledger();
    let all = use_state(|| false);
    let short = short_ledger(reports);
    let count = count_shown(reports, chosen.outcome);
    let onclick = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    html! {
        <>
            {outcome_bar::view(reports, chosen.outcome, *lang, on_action)}
            <DeliveryLedger reports={reports.clone()} outcome={chosen.outcome} opened={chosen.opened}
                most={if *all { usize::MAX } else { short }} lang={*lang} on_action={on_action.clone()} />
            if count > short {
                <button type="button" class="gc-link gc-widget__all" data-gc="ledger-all" aria-expanded={all.to_string()} {onclick}>
                    {if *all { words.fewer_targets.to_owned() } else { fill(words.all_targets, &[&count.to_string()]) }}</button>
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_a_ledger_away_is_said_with_what_was_named() {
        let said = |why| says(&WidgetComparison::Refused(why, "#last".into()), Lang::Zh);
        let all =
            [OtherRefusal::NoElement, OtherRefusal::NoText, OtherRefusal::NotLoaded].map(said);
        assert!(all.iter().all(|said| said.contains("#last")), "{all:?}");
        assert!(all[0] != all[1] && all[1] != all[2], "{all:?}");
        assert_eq!(says(&WidgetComparison::None, Lang::Zh), "");
    }
}
