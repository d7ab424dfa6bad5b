//! A text as somebody pastes it.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| goalcards_fuzz::analyze(input));
