//! Last year's result beside this year's target, as two bars with one scale.

use yew::{Html, classes, html};

use crate::ui::{
    format::{comparison, quantity_label::QuantityLabel},
    i18n::{Lang, explanations},
    queries::pairs,
    report::report_view::ReportView,
};
use crate::wire::Quantity;

/// Last year's result beside this year's target.
pub(crate) fn view(report: &ReportView, pair: u32, lang: Lang) -> Html {
    let messages = lang.messages();
    let Some(compared) = pairs::compare_pair(report, pair, lang) else { return Html::default() };
    let (was, will) = comparison::bar_widths(compared.result, compared.target);
    let value = |quantity: &Quantity| html! { <b lang="zh-CN">{QuantityLabel::new(quantity, lang).line()}</b> };
    html! {
        <div class={classes!("gc-pair", (!compared.is_comparable).then_some("gc-pair--weak"))} data-gc="pair">
            <dl class="gc-pair__rows">
                <div>
                    <dt>{messages.last_year}{" "}<span class="gc-self">{messages.self_told}</span></dt>
                    <dd class="gc-pair__result">
                        <svg class="gc-bar" aria-hidden="true">
                            <rect class="gc-bar__result" x="1" y="1" width={crate::ui::format::percent::percent_attribute(was)} height="8" />
                        </svg>
                        <span>{value(compared.result)}</span>
                    </dd>
                </div>
                <div>
                    <dt>{messages.this_year}</dt>
                    <dd class="gc-pair__target">
                        <svg class="gc-bar" aria-hidden="true">
                            <rect class="gc-bar__target" x="1" y="1" width={crate::ui::format::percent::percent_attribute(will)} height="8" />
                        </svg>
                        <span>{value(compared.target)}</span>
                    </dd>
                </div>
            </dl>
            <p class="gc-pair__say">
                {compared.difference.clone()}
                <span class="gc-pair__why">{explanations::pair_reason(compared.pair.reason.code(), lang)}</span>
            </p>
        </div>
    }
}
