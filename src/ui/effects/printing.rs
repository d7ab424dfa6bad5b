//! Prints what the state asks for, and gives every page of paper its footer.

use yew::{UseReducerHandle, hook};

use crate::export::report_name;
use crate::ui::{
    browser::{dom, effect_hook::use_effect_with},
    model::{page_state::PrintChoice, state::State},
};

/// Prints after the sheet for it is there, and keeps place, year and source for the footer.
#[hook]
pub(crate) fn use_printing(state: &UseReducerHandle<State>) {
    let lang = state.preferences.lang;
    use_effect_with((state.report.clone(), lang), |(report, lang)| {
        let name = report.as_ref().map(|report| report_name(&report.analysis.report, *lang));
        let source = [&name.unwrap_or_default(), " · ", lang.page().take_source].concat();
        dom::set_print_footer(&source);
    });
    use_effect_with(state.print, |(choice, turn)| {
        if *turn > 0 {
            dom::print(match choice {
                PrintChoice::Text => "text",
                PrintChoice::Cards => "cards",
                PrintChoice::Ledger => "ledger",
                PrintChoice::Overview => "overview",
            });
        }
    });
}
