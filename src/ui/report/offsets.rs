//! Places in the text: UTF-16 offsets to bytes, and the lines with text in them.

/// From UTF-16 code units to bytes; an offset inside a character or past the end goes to the nearest one before.
pub(crate) struct ByteOffsets(Vec<u32>);

impl ByteOffsets {
    pub(crate) fn of(text: &str) -> Self {
        let mut offsets = Vec::with_capacity(text.len() / 2 + 1);
        for (at, c) in text.char_indices() {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            offsets.extend(std::iter::repeat_n(at, c.len_utf16()));
        }
        offsets.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        Self(offsets)
    }

    pub(crate) fn at(&self, unit: u32) -> usize {
        let last = self.0.last().copied().unwrap_or(0);
        self.0.get(unit as usize).copied().unwrap_or(last) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_utf16_units() {
        let offsets = ByteOffsets::of("a𠮷目");
        let at: Vec<usize> = (0..6).map(|unit| offsets.at(unit)).collect();
        assert_eq!(at, [0, 1, 1, 5, 8, 8]);
    }
}
