//! The browser's dialog for choosing files.

use web_sys::{File, FileList, HtmlInputElement};

use crate::text::IntoList;
use crate::ui::{browser::dom, model::element_id};

/// Opens the browser's dialog for choosing files.
pub(crate) fn pick_files() {
    if let Some(input) = dom::by_id(element_id::OPEN_FILE) {
        input.click();
    }
}

/// The files that were chosen in it; empties the input.
pub(crate) fn take_picked_files(input: &HtmlInputElement) -> Vec<File> {
    let files = files(input.files());
    // Otherwise choosing the same file again would be no change.
    input.set_value("");
    files
}

/// The files of a list as a vector.
pub(crate) fn files(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).into_list()
}
