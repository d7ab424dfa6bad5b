//! ARCHITECTURE.md names every room that is there.

use std::collections::BTreeSet;

use crate::File;
use crate::rooms::room_of;

pub(crate) fn unnamed_rooms(files: &[File]) -> Vec<String> {
    let Some(page) = files.iter().find(|file| file.path == "ARCHITECTURE.md") else {
        return Vec::new();
    };
    let rooms: BTreeSet<String> = files.iter().filter_map(|file| shown_room(&file.path)).collect();
    rooms
        .into_iter()
        .filter(|room| !page.text.contains(&format!("`{room}`")))
        .map(|room| {
            page.complaint(1, &format!("expected the room `{room}` to be named, found it nowhere"))
        })
        .collect()
}

/// `text/` for a folder, `analyze.rs` for a file.
fn shown_room(path: &str) -> Option<String> {
    let room = room_of(path)?;
    let is_folder = path.strip_prefix("src/")?.contains('/');
    Some(if is_folder { format!("{room}/") } else { format!("{room}.rs") })
}
