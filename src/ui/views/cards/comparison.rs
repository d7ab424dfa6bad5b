//! Last year's result beside this year's target, as two bars with one scale.

use yew::{Html, classes, html};

use crate::ui::{
    format::{comparison, quantity_label::QuantityLabel},
    i18n::{Lang, labels},
    queries::pairs,
    report::report_view::ReportView,
};
use crate::wire::Quantity;

/// Last year's result beside this year's target.
pub(crate) fn view(reading: &ReportView, pair: u32, lang: Lang) -> Html {
    let messages = lang.messages();
    let Some(told) = pairs::compare_pair(reading, pair, lang) else { return Html::default() };
    let (was, will) = comparison::bar_widths(told.result, told.target);
    let value = |quantity: &Quantity| html! { <b lang="zh-CN">{QuantityLabel::new(quantity, lang).line()}</b> };
    html! {
        <div class={classes!("gc-pair", (!told.is_comparable).then_some("gc-pair--weak"))} data-gc="pair">
            <dl class="gc-pair__rows">
                <div>
                    <dt>{messages.last_year}{" "}<span class="gc-self">{messages.self_told}</span></dt>
                    <dd class="gc-pair__result">
                        <svg class="gc-bar" aria-hidden="true">
                            <rect class="gc-bar__result" x="1" y="1" width={crate::ui::format::percent::percent_attribute(was)} height="8" />
                        </svg>
                        <span>{value(told.result)}</span>
                    </dd>
                </div>
                <div>
                    <dt>{messages.this_year}</dt>
                    <dd class="gc-pair__target">
                        <svg class="gc-bar" aria-hidden="true">
                            <rect class="gc-bar__target" x="1" y="1" width={crate::ui::format::percent::percent_attribute(will)} height="8" />
                        </svg>
                        <span>{value(told.target)}</span>
                    </dd>
                </div>
            </dl>
            <p class="gc-pair__say">
                {told.difference.clone()}
                <span class="gc-pair__why">{labels::pair_reason(&told.pair.reason, lang)}</span>
            </p>
        </div>
    }
}
