//! A text, a zero byte, and a file of corrections.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| goalcards_fuzz::corrections(input));
