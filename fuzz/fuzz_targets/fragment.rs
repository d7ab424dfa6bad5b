//! What stands after the `#` of the page's address.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| goalcards_fuzz::fragment(input));
