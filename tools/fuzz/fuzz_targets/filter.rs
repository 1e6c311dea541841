//! `server::doors::filter` on any bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| server::doors::filter(bytes));
