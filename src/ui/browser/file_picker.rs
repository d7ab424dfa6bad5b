//! Asks for files, and takes those that were chosen.

use web_sys::{File, FileList, HtmlInputElement};

use crate::text::IntoList;
use crate::ui::{browser::dom, model::element_id};

/// Opens the browser's own window for choosing files.
pub(crate) fn pick_files() {
    if let Some(input) = dom::by_id(element_id::OPEN_FILE) {
        input.click();
    }
}

/// The files that were chosen there.
pub(crate) fn take_picked_files(input: &HtmlInputElement) -> Vec<File> {
    let files = files(input.files());
    // The same file can be chosen again.
    input.set_value("");
    files
}

pub(crate) fn files(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).into_list()
}
