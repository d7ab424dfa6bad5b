//! A packed analysis, or a text whose analysis is packed.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| goalcards_fuzz::wire(input));
