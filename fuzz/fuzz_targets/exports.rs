//! A text whose goals and results are taken away in every format.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| goalcards_fuzz::exports(input));
