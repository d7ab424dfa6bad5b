//! The page elsewhere: as one file to take along, and in other people's pages.

use yew::{Html, html};

use super::i18n::Lang;

/// Links to both; the style sheet hides what a page cannot lead to.
pub(crate) fn elsewhere(lang: Lang) -> Html {
    let messages = lang.messages();
    html! {
        <p class="gc-elsewhere">
            {messages.one_file}
            <a class="gc-elsewhere__file" href="goalcards.html" download="goalcards.html" data-gc="one-file">
                {messages.one_file_name}</a>
            <a class="gc-elsewhere__compat" href="goalcards-compat.html" download="goalcards.html">
                {messages.one_file_name}</a>
            {" · "}
            <a href="embedding.html" data-gc="embed">{messages.embed}</a>
        </p>
    }
}
