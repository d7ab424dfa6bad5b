//! Project tasks: setup, serve, build, check, test.
fn main() {}
