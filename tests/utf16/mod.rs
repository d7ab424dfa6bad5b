//! Text that is cut by the offsets of the wire, which count UTF-16 code units.

/// A text as JavaScript counts it.
pub(crate) struct Utf16Text {
    units: Vec<u16>,
}

impl Utf16Text {
    pub(crate) fn new(text: &str) -> Self {
        Self { units: text.encode_utf16().collect() }
    }

    /// The part between two offsets; `None` where it lies outside the text or would cut a character in two.
    pub(crate) fn slice(&self, start: u32, end: u32) -> Option<String> {
        let units = self.units.get(start as usize..end as usize)?;
        String::from_utf16(units).ok()
    }
}
