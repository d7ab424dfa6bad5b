//! A quantity: what is done, change, bound, numeral and unit.

use yew::{Html, classes, html};

use crate::ui::format::quantity_label::QuantityLabel;

/// A quantity.
pub(crate) fn view(figure: &QuantityLabel) -> Html {
    html! {
        <span class="gc-fig">
            if let Some(action) = figure.action.clone() {
                <span class="gc-fig__action" lang="zh-CN">{action}</span>
            }
            if let Some((sign, word)) = figure.change.clone() {
                <span class="gc-fig__change">
                    <span aria-hidden="true">{sign}</span>
                    // Hidden from the eye where the quoted words of the text contain it already.
                    <span class={classes!(is_in_source_words(figure, &word).then_some("gc-sr"))}>{word}</span>
                </span>
            }
            if let Some((sign, word)) = figure.bound {
                <span class="gc-fig__bound">
                    <span aria-hidden="true">{sign}</span><span class="gc-sr">{word}</span>
                </span>
            }
            <span class="gc-fig__num">{figure.numeral.clone()}</span>
            if !figure.unit.is_empty() {
                <span class={classes!("gc-fig__unit", figure.no_space.then_some("gc-fig__unit--tight"))} lang="zh-CN">
                    {figure.unit.clone()}
                </span>
            }
        </span>
    }
}

fn is_in_source_words(figure: &QuantityLabel, word: &str) -> bool {
    figure.source_words.as_ref().is_some_and(|words| words.contains(word))
}
