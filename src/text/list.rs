//! Collecting in one small piece of code: the library's would stand in the page's wasm twice for each iterator.

/// What an iterator gives, as a list.
pub(crate) trait IntoList: Iterator {
    /// As `collect` for a `Vec`; room is made as it is needed.
    fn into_list(self) -> Vec<Self::Item>;
}

impl<I: Iterator> IntoList for I {
    fn into_list(mut self) -> Vec<I::Item> {
        list(&mut || self.next())
    }
}

fn list<T>(next: &mut dyn FnMut() -> Option<T>) -> Vec<T> {
    let mut things = Vec::new();
    while let Some(thing) = next() {
        things.push(thing);
    }
    things
}
