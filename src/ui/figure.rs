//! A number as people write it: change, bound, numeral, unit.

use yew::{Html, Properties, classes, component, html};

use super::format::Figure;

/// What a figure needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The number.
    pub figure: Figure,
    /// The change stands with its word, not only with its arrow.
    #[prop_or(true)]
    pub worded: bool,
}

/// A number as people write it.
#[component]
pub fn FigureView(props: &Props) -> Html {
    let figure = &props.figure;
    html! {
        <span class="gc-fig">
            if let Some((sign, word)) = figure.change {
                <span class="gc-fig__change">
                    <span aria-hidden="true">{sign}</span>
                    <span class={classes!((!props.worded).then_some("gc-sr"))}>{word}</span>
                </span>
            }
            if let Some((sign, word)) = figure.bound {
                <span class="gc-fig__bound">
                    <span aria-hidden="true">{sign}</span><span class="gc-sr">{word}</span>
                </span>
            }
            <span class="gc-fig__num">{figure.numeral.clone()}</span>
            if !figure.unit.is_empty() {
                <span class={classes!("gc-fig__unit", figure.tight.then_some("gc-fig__unit--tight"))}>
                    {figure.unit.clone()}
                </span>
            }
        </span>
    }
}
