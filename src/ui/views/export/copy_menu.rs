//! The menu for copying a card, with its formats.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{Callback, FocusEvent, Html, KeyboardEvent, MouseEvent, TargetCast, html};

use crate::ui::{
    browser::{clipboard, history},
    model::{
        action::{Action, PageAction},
        card_query::Selection,
    },
    queries::{
        export_files::{self, CopyFormat},
        url,
    },
    views::common::view_context::ViewContext,
};

/// The copy menu of a card; it closes after copying, when it loses the focus, and by Escape.
pub(crate) fn menu(context: &ViewContext, card: &Selection) -> Html {
    let lang = context.lang;
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
        let (context, card) = (context.clone(), card.clone());
        Callback::from(move |event: MouseEvent| {
            let words = match form {
                CopyFormat::Link => {
                    history::url_with_fragment(&url::fragment_to(&context.report, card.clone()))
                }
                form => export_files::copy_text(form, &card, &context.report, lang),
            };
            let done = clipboard::copy_to_clipboard(&words, None);
            if let Some(menu) =
                event.target_dyn_into::<Element>().and_then(|target| menu_around(&target))
            {
                close(&menu, true);
            }
            let page = lang.page();
            let words = match form {
                _ if !done => page.not_copied,
                CopyFormat::Link => page.copied_link,
                _ => lang.messages().copied,
            };
            context.on_action.emit(Action::Page(PageAction::Say(words.into())));
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

/// Closes the menu and tells whether it was open; with `back` the focus returns to its button.
fn close(menu: &Element, back: bool) -> bool {
    let open = menu.has_attribute("open");
    let _ = menu.remove_attribute("open");
    if let (true, Some(summary)) =
        (back, menu.first_element_child().and_then(|child| child.dyn_into::<HtmlElement>().ok()))
    {
        let _ = summary.focus();
    }
    open
}
