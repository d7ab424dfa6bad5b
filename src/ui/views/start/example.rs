//! The example of the start screen: how a made-up sentence becomes a card.

use yew::{Html, Properties, component, html};

use crate::labels;
use crate::ui::{
    format::quantity_label::QuantityLabel,
    i18n::Lang,
    views::common::{commitment_badge, quantity_figure},
};
use crate::wire::{Bound, Commitment};

/// Props of [`Example`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The language of the interface.
    pub lang: Lang,
}

/// The example.
#[component]
pub(crate) fn Example(props: &Props) -> Html {
    let lang = props.lang;
    let messages = lang.messages();
    let page = lang.page();
    let figure = QuantityLabel {
        action: None,
        change: None,
        bound: labels::bound_sign(Bound::AtLeast, lang),
        numeral: "58.3".into(),
        unit: "公里".into(),
        no_space: false,
        source_words: None,
    };
    let facts = [
        (page.fact_goal, page.fact_goal_say),
        (page.fact_result, page.fact_result_say),
        (page.fact_left, page.fact_left_say),
    ];
    html! {
        <section class="gc-specimen" aria-labelledby="specimen-title">
            <h2 id="specimen-title">{page.specimen}</h2>
            <div class="gc-specimen__pair">
                <p class="gc-specimen__text" lang="zh-CN">
                    {"统筹财力，集中办好群众盼望的实事，"}<b class="gc-mark__cue">{"确保"}</b>
                    <span class="gc-mark gc-mark--target">{"新建停车位"}
                        <b class="gc-mark__figure">{"不少于8000个"}</b></span>{"、"}
                    <span class="gc-mark gc-mark--target">{"改造燃气管网"}
                        <b class="gc-mark__figure">{"不低于58.3公里"}</b></span>{"。"}
                </p>
                <div class="gc-specimen__card">
                    <article class="gc-card">
                        <header class="gc-card__head">
                            <h3 class="gc-card__title" lang="zh-CN">{"改造燃气管网"}</h3>
                            {commitment_badge::view(Commitment::Guarantee, lang)}
                        </header>
                        <p class="gc-card__value">
                            {quantity_figure::view(&figure)}
                            <q class="gc-card__words" lang="zh-CN">{"不低于58.3公里"}</q>
                            <span class="gc-card__due">{messages.due_default}</span>
                        </p>
                    </article>
                    <p class="gc-specimen__note">{page.specimen_note}</p>
                </div>
            </div>
            <dl class="gc-specimen__facts">
                for (name, say) in facts {
                    <div><dt>{name}</dt><dd>{say}</dd></div>
                }
            </dl>
        </section>
    }
}
