//! Lengths as hundredths of a per cent: the unit of the bars, and how an attribute writes it.

/// All of a whole, in hundredths of a per cent.
pub(crate) const WHOLE: i32 = 10_000;

/// `part` of `whole` in hundredths of a per cent: whole numbers spare the page the tables that print floats.
#[must_use]
pub(crate) fn percent(part: usize, whole: usize) -> i32 {
    let whole = whole.max(1) as u64;
    let share = (part as u64).saturating_mul(10_000).saturating_add(whole / 2) / whole;
    i32::try_from(share).unwrap_or(WHOLE)
}

/// Hundredths of a per cent as an attribute: `12.34%`.
#[must_use]
pub(crate) fn percent_attribute(share: i32) -> String {
    format!("{}.{:02}%", share / 100, share % 100)
}
