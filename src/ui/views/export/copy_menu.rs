//! The menu of the forms in which a card is copied.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{Callback, FocusEvent, Html, KeyboardEvent, MouseEvent, TargetCast, html};

use crate::ui::{
    browser::{clipboard, history},
    i18n::Lang,
    model::{
        action::{Action, PageAction},
        card_query::Selection,
    },
    queries::{
        export_files::{self, CopyFormat},
        url,
    },
    report::report_view::ReportView,
    shared::Shared,
};

/// One control for the forms in which a card is copied; it closes when one is taken, when it is left, and by Escape.
pub(crate) fn menu(
    reading: &Shared<ReportView>,
    card: &Selection,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let messages = lang.messages();
    let page = lang.page();
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let menu = event.target_dyn_into::<Element>().and_then(|target| menu_around(&target));
        if event.key() == "Escape" && menu.is_some_and(|menu| close(&menu, true)) {
            event.stop_propagation();
        }
    });
    let onfocusout = Callback::from(|event: FocusEvent| {
        let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
        let menu = event.target_dyn_into::<Element>().and_then(|target| menu_around(&target));
        if let Some(menu) = menu.filter(|menu| !menu.contains(to.as_deref())) {
            close(&menu, false);
        }
    });
    let copy = |form: CopyFormat| {
        let (reading, card, on_action) = (reading.clone(), card.clone(), on_action.clone());
        Callback::from(move |event: MouseEvent| {
            let words = match form {
                CopyFormat::Link => {
                    history::url_with_fragment(&url::fragment_to(&reading, card.clone()))
                }
                form => export_files::copy_text(form, &card, &reading, lang),
            };
            let done = clipboard::copy_to_clipboard(&words, None);
            if let Some(menu) =
                event.target_dyn_into::<Element>().and_then(|target| menu_around(&target))
            {
                close(&menu, true);
            }
            let messages = lang.messages();
            let page = lang.page();
            on_action.emit(Action::Page(PageAction::Say(
                if done { messages.copied } else { page.not_copied }.into(),
            )));
        })
    };
    let forms = [
        (CopyFormat::Sentence, "sentence", page.copy_sentence),
        (CopyFormat::Markdown, "markdown", page.take_markdown),
        (CopyFormat::Link, "link", page.copy_link),
    ];
    html! {
        <details class="gc-copy" {onkeydown} {onfocusout}>
            <summary data-gc="copy">{messages.copy}</summary>
            <div class="gc-copy__forms" role="group" aria-label={page.copy_as}>
                for (form, value, name) in forms {
                    <button type="button" data-gc="copy-as" data-value={value} onclick={copy(form)}>{name}</button>
                }
            </div>
        </details>
    }
}

fn menu_around(target: &Element) -> Option<Element> {
    target.closest("details").ok()?
}

/// Closes the menu; whether it was open.
fn close(menu: &Element, back: bool) -> bool {
    let open = menu.has_attribute("open");
    let _ = menu.remove_attribute("open");
    if let (true, Some(summary)) =
        (back, menu.first_element_child().and_then(|one| one.dyn_into::<HtmlElement>().ok()))
    {
        let _ = summary.focus();
    }
    open
}
