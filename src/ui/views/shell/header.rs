//! The bar on top: the product's name, another report, language, theme, 长者模式, help.

use yew::{Callback, Html, Properties, classes, component, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, dispatches},
        page_state::Overlay,
        preferences::{Preferences, Theme},
    },
};

/// What the header needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// A report is shown.
    pub reading: bool,
    /// The menu of a narrow page is open.
    pub menu: bool,
    /// What can be done with the report.
    #[prop_or_default]
    pub tools: Html,
    /// Language, theme, 长者模式.
    pub taste: Preferences,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The bar on top.
#[component]
pub(crate) fn Header(props: &Props) -> Html {
    let Props { reading, menu, tools, taste, on_action } = props;
    let taste = *taste;
    let page = taste.lang.page();
    let change = |taste: Preferences| dispatches(on_action, Action::SetPreferences(taste));
    let (theme, next) = match taste.theme {
        Theme::System => (page.theme_auto, Theme::Light),
        Theme::Light => (page.theme_light, Theme::Dark),
        Theme::Dark => (page.theme_dark, Theme::System),
    };
    let language = |lang: Lang, value: &'static str, name: &'static str| {
        html! {
            <button type="button" data-gc="lang" data-value={value} lang={lang.code()}
                aria-pressed={(taste.lang == lang).to_string()} onclick={change(Preferences { lang, ..taste })}>
                {name}
            </button>
        }
    };
    html! {
        <header class="gc-header">
            <span class="gc-brand" lang="zh-CN">
                <span class="gc-seal" aria-hidden="true">{"目"}</span><b>{"目标卡"}</b>
                <span class="gc-brand__en" lang="en">{"Goalcards"}</span>
            </span>
            if *reading {
                <nav class="gc-header__doc" aria-label={page.report}>
                    <button type="button" class="gc-button" data-gc="another"
                        onclick={dispatches(on_action, Action::NewReport)}>{page.another}</button>
                    {tools.clone()}
                </nav>
            }
            <p class="gc-private"><span class="gc-private__dot" aria-hidden="true"></span>{page.private}</p>
            <nav class={classes!("gc-header__tools", menu.then_some("gc-header__tools--open"))} id="settings"
                aria-label={page.settings}>
                <span class="gc-lang" role="group" aria-label={page.language}>
                    {language(Lang::Zh, "zh", "中文")}{language(Lang::En, "en", "EN")}
                </span>
                <button type="button" class="gc-button gc-button--quiet" data-gc="theme"
                    onclick={change(Preferences { theme: next, ..taste })}>{theme}</button>
                <button type="button" class="gc-button gc-button--quiet" data-gc="elder"
                    aria-pressed={taste.large_type.to_string()}
                    onclick={change(Preferences { large_type: !taste.large_type, ..taste })}>{page.elder}</button>
                <button type="button" class="gc-button gc-button--quiet" data-gc="help" aria-haspopup="dialog"
                    onclick={dispatches(on_action, Action::Toggle(Overlay::Help))}>{page.help}</button>
            </nav>
            <button type="button" class="gc-header__menu gc-button gc-button--quiet" data-gc="menu"
                aria-expanded={menu.to_string()} aria-controls="settings"
                onclick={dispatches(on_action, Action::Toggle(Overlay::Menu))}>{page.menu}</button>
        </header>
    }
}
