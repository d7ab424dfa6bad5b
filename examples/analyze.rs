//! Prints the analysis of a report as JSON.
fn main() {}
