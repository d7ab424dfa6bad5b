//! The bar on top: the product's name, another report, language, theme, 长者模式, help.

use yew::{Callback, Html, Properties, classes, component, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, PageAction, ReportAction, ViewAction, dispatches},
        page_state::Overlay,
        preferences::{Preferences, Theme},
    },
};

/// Props of [`Header`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Whether a report is shown.
    pub has_report: bool,
    /// Whether the menu of a narrow page is open.
    pub menu: bool,
    /// Buttons for the shown report.
    #[prop_or_default]
    pub tools: Html,
    /// Language, theme, 长者模式.
    pub preferences: Preferences,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The bar on top.
#[component]
pub(crate) fn Header(props: &Props) -> Html {
    let Props { has_report, menu, tools, preferences, on_action } = props;
    let preferences = *preferences;
    let page = preferences.lang.page();
    let change = |preferences: Preferences| {
        dispatches(on_action, Action::Page(PageAction::SetPreferences(preferences)))
    };
    let (theme, next) = match preferences.theme {
        Theme::System => (page.theme_auto, Theme::Light),
        Theme::Light => (page.theme_light, Theme::Dark),
        Theme::Dark => (page.theme_dark, Theme::System),
    };
    let language = |lang: Lang, value: &'static str, name: &'static str| {
        html! {
            <button type="button" data-gc="lang" data-value={value} lang={lang.code()}
                aria-pressed={(preferences.lang == lang).to_string()} onclick={change(Preferences { lang, ..preferences })}>
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
            if *has_report {
                <nav class="gc-header__doc" aria-label={page.report}>
                    <button type="button" class="gc-button" data-gc="another"
                        onclick={dispatches(on_action, Action::Report(ReportAction::NewReport))}>{page.another}</button>
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
                    onclick={change(Preferences { theme: next, ..preferences })}>{theme}</button>
                <button type="button" class="gc-button gc-button--quiet" data-gc="elder"
                    aria-pressed={preferences.large_type.to_string()}
                    onclick={change(Preferences { large_type: !preferences.large_type, ..preferences })}>{page.large_type}</button>
                <button type="button" class="gc-button gc-button--quiet" data-gc="help" aria-haspopup="dialog"
                    onclick={dispatches(on_action, Action::View(ViewAction::Toggle(Overlay::Help)))}>{page.help}</button>
            </nav>
            <button type="button" class="gc-header__menu gc-button gc-button--quiet" data-gc="menu"
                aria-expanded={menu.to_string()} aria-controls="settings"
                onclick={dispatches(on_action, Action::View(ViewAction::Toggle(Overlay::Menu)))}>{page.menu}</button>
        </header>
    }
}
