//! The evidence of a goal: the words that decided, each with what it decided.

use yew::{Html, html};

use crate::ui::{
    i18n::{Lang, explanations},
    report::report_view::ReportView,
};
use crate::{
    text::IntoList,
    wire::{Cue, Goal},
};

/// The evidence of goal `id`.
pub(crate) fn view(report: &ReportView, id: u32, lang: Lang) -> Html {
    let messages = lang.messages();
    let Some(goal) = report.analysis.goals.get(id as usize) else { return Html::default() };
    let numbers =
        goal.quantities.iter().filter_map(|id| report.analysis.quantities.get(*id as usize));
    let mut cues: Vec<&Cue> =
        goal.cues.iter().chain(numbers.flat_map(|quantity| &quantity.cues)).into_list();
    crate::text::sort_by(&mut cues, |left, right| {
        (left.start, left.end) < (right.start, right.end)
    });
    cues.dedup_by(|cue, other| cue.text == other.text && cue.says == other.says);
    html! {
        <section class="gc-evidence" data-gc="why" aria-label={messages.evidence}>
            <h5>{messages.evidence}</h5>
            if cues.is_empty() {
                <p>{messages.no_evidence}</p>
            } else {
                <table><tbody>
                    for cue in cues {
                        <tr>
                            <th scope="row" lang="zh-CN">{quoted(&cue.text)}</th>
                            <td>{explanations::cue(&cue.says, lang)}</td>
                        </tr>
                    }
                </tbody></table>
            }
            {rules(report, goal, lang)}
        </section>
    }
}

/// The names of the rules that made the card and named its numbers; docs/rules.md says what each one sees.
fn rules(report: &ReportView, goal: &Goal, lang: Lang) -> Html {
    let messages = lang.messages();
    let quantities =
        goal.quantities.iter().filter_map(|id| report.analysis.quantities.get(*id as usize));
    let mut naming: Vec<&str> = quantities
        .filter_map(|quantity| Some(quantity.indicator.as_ref()?.rule.as_str()))
        .into_list();
    naming.dedup();
    html! {
        <p class="gc-evidence__rules">
            <span>{messages.goal_rule}{" "}<code lang="en">{goal.rule.clone()}</code></span>
            for rule in naming {
                {" "}<span>{messages.naming_rule}{" "}<code lang="en">{rule.to_owned()}</code></span>
            }
        </p>
    }
}

/// The words in quotation marks, unless they begin with one: “十五五”时期.
fn quoted(words: &str) -> String {
    if words.starts_with('“') { words.to_owned() } else { ["“", words, "”"].concat() }
}
