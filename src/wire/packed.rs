//! An analysis as bytes, on its way from the worker to the page; not kept anywhere, so that its shape may change with any version.

use super::Analysis;

/// The bytes of an analysis; empty where there was no room for them.
#[must_use]
pub fn pack(analysis: &Analysis) -> Vec<u8> {
    postcard::to_allocvec(analysis).unwrap_or_default()
}

/// The analysis that [`pack`] packed; none for other bytes.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Analysis> {
    postcard::from_bytes(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        let analysis = Analysis::from(&crate::analyze(crate::SAMPLE));
        assert_eq!(unpack(&pack(&analysis)), Some(analysis));
        assert_eq!(unpack(&[]), None);
    }
}
