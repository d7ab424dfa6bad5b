//! Collecting into a `Vec` with little code: the library's `collect` is compiled into the wasm twice for each iterator type.

/// Collects an iterator into a `Vec`.
pub(crate) trait IntoList: Iterator {
    /// As `collect::<Vec<_>>()`; memory is allocated as the list grows.
    fn into_list(self) -> Vec<Self::Item>;
}

impl<I: Iterator> IntoList for I {
    fn into_list(mut self) -> Vec<I::Item> {
        list(&mut || self.next())
    }
}

fn list<T>(next: &mut dyn FnMut() -> Option<T>) -> Vec<T> {
    let mut items = Vec::new();
    while let Some(item) = next() {
        items.push(item);
    }
    items
}
