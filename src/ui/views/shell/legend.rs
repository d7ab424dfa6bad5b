//! What the signs on cards and in the comparison mean, for the help.

use yew::{Html, html};

use crate::{
    labels,
    ui::{
        i18n::Lang,
        model::comparison::Outcome,
        views::common::{commitment_badge, outcome_sign::outcome_name},
    },
    wire::{Bound, Change, Commitment},
};

/// The signs: how firmly a goal is worded, bounds and changes of numbers, and what became of a target.
pub(super) fn view(lang: Lang) -> Html {
    let page = lang.page();
    let bounds = Bound::ALL.iter().filter_map(|bound| labels::bound_sign(*bound, lang));
    let changes = [Change::Rise, Change::Fall];
    let changes = changes.into_iter().filter_map(|change| labels::change_arrow(change, lang));
    let signs = changes.chain(bounds);
    html! {
        <>
            <h3>{page.signs}</h3>
            <ul class="gc-help__signs" aria-label={page.signs_commitment}>
                for commitment in Commitment::ALL {
                    <li>{commitment_badge::view(*commitment, lang)}</li>
                }
            </ul>
            <ul class="gc-help__signs" aria-label={page.signs_numbers}>
                for (sign, word) in signs {
                    <li><span aria-hidden="true">{sign}</span>{format!(" {word}")}</li>
                }
            </ul>
            <ul class="gc-help__signs" aria-label={page.signs_outcome}>
                for outcome in Outcome::ALL {
                    <li>{outcome_name(outcome, lang)}</li>
                }
            </ul>
        </>
    }
}
