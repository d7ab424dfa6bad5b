//! Several reports of one place by year, made ready for the page.

use yew::AttrValue;

use crate::wire::{Quantity, YearRows};

/// The reports in the order in which they were given.
#[derive(Debug)]
pub struct YearReports {
    /// The texts as pasted.
    pub texts: Vec<AttrValue>,
    /// The headline targets by indicator and year.
    pub rows: YearRows,
    /// The numbers of target and result of each cell, in the order of rows and cells.
    pub figures: Vec<[Option<Quantity>; 2]>,
}
