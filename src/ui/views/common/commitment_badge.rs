//! The badge of a commitment: ■ 必须 ● 确保 ◐ 计划 ○ 力争, a dotted ring for 探索.

use yew::{Html, classes, html};

use crate::labels;
use crate::ui::i18n::Lang;
use crate::wire::Commitment;

/// The badge of a commitment: its sign and its word.
pub(crate) fn view(commitment: Commitment, lang: Lang) -> Html {
    let kind = match commitment {
        Commitment::Duty => "gc-commit--duty",
        Commitment::Guarantee => "gc-commit--guarantee",
        Commitment::Plain => "gc-commit--plain",
        Commitment::Striving => "gc-commit--striving",
        Commitment::Exploring => "gc-commit--exploring",
    };
    html! {
        <span class={classes!("gc-commit", kind)}>
            <span class="gc-commit__dot" aria-hidden="true"></span>
            {labels::commitment(commitment, lang)}
        </span>
    }
}
