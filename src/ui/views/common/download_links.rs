//! Links to the page as a single file and to the guide for embedding it.

use yew::{Html, html};

use crate::ui::i18n::Lang;

/// Both links; CSS hides those that this build of the page cannot serve.
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
