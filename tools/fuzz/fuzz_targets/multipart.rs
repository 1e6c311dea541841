//! `server::doors::multipart` on any bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| server::doors::multipart(bytes));
