//! The page elsewhere: as one file to take along, and in other people's pages.

use yew::{Html, html};

use crate::ui::i18n::Lang;

/// Links to both; the style sheet hides what a page cannot lead to.
pub(crate) fn elsewhere(lang: Lang) -> Html {
    let page = lang.page();
    html! {
        <p class="gc-elsewhere">
            {page.one_file}
            <a class="gc-elsewhere__file" href="goalcards.html" download="goalcards.html" data-gc="one-file">
                {page.one_file_name}</a>
            <a class="gc-elsewhere__compat" href="goalcards-compat.html" download="goalcards.html">
                {page.one_file_name}</a>
            {" · "}
            <a href="embedding.html" data-gc="embed">{page.embed}</a>
        </p>
    }
}
