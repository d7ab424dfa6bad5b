//! The sign of a commitment: ■ 必须 ● 确保 ◐ 计划 ○ 力争, a dotted ring 探索.

use yew::{Html, Properties, classes, component, html};

use super::{codes, i18n::Lang};
use crate::wire::Commitment;

/// What the sign needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// How firm.
    pub commitment: Commitment,
    /// The language of the interface.
    pub lang: Lang,
}

/// The sign of a commitment with its word.
#[component]
pub(crate) fn Commit(props: &Props) -> Html {
    let kind = match props.commitment {
        Commitment::Duty => "gc-commit--duty",
        Commitment::Guarantee => "gc-commit--guarantee",
        Commitment::Plain => "gc-commit--plain",
        Commitment::Striving => "gc-commit--striving",
        Commitment::Exploring => "gc-commit--exploring",
    };
    html! {
        <span class={classes!("gc-commit", kind)}>
            <span class="gc-commit__dot" aria-hidden="true"></span>
            {codes::commitment(props.commitment, props.lang)}
        </span>
    }
}
