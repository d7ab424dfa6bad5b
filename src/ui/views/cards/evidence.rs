//! Why a goal is on its card: the deciding words, each with what it decided.

use yew::{Html, html};

use crate::ui::{
    i18n::{Lang, labels},
    report::report_view::ReportView,
};
use crate::{text::IntoList, wire::Cue};

/// Why a goal is on its card.
pub(crate) fn view(reading: &ReportView, id: u32, lang: Lang) -> Html {
    let messages = lang.messages();
    let Some(goal) = reading.analysis.goals.get(id as usize) else { return Html::default() };
    let numbers =
        goal.quantities.iter().filter_map(|id| reading.analysis.quantities.get(*id as usize));
    let mut cues: Vec<&Cue> = goal.cues.iter().chain(numbers.flat_map(|one| &one.cues)).into_list();
    crate::text::sort_by(&mut cues, |left, right| {
        (left.start, left.end) < (right.start, right.end)
    });
    cues.dedup_by(|one, other| one.text == other.text && one.says == other.says);
    html! {
        <section class="gc-evidence" data-gc="why" aria-label={messages.evidence}>
            <h5>{messages.evidence}</h5>
            if cues.is_empty() {
                <p>{messages.no_evidence}</p>
            } else {
                <table><tbody>
                    for cue in cues {
                        <tr>
                            <th scope="row" lang="zh-CN">{"“"}{cue.text.clone()}{"”"}</th>
                            <td>{labels::cue(&cue.says, lang)}</td>
                        </tr>
                    }
                </tbody></table>
            }
        </section>
    }
}
