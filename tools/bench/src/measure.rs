//! CPU seconds and peak memory of processes, as Linux counts them.

use std::fs;

use anyhow::{Context, Result};

/// Ticks a second in `/proc/*/stat`: fixed at 100 for every user program (`man 5 proc`, `sysconf(_SC_CLK_TCK)`).
const TICKS: f64 = 100.0;

/// What a process has used so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Used {
    /// Seconds of CPU, user and system.
    pub(crate) cpu: f64,
    /// The most memory it ever held, in MB (10⁶ bytes).
    pub(crate) peak: f64,
    /// The memory it holds now, in MB.
    pub(crate) now: f64,
}

/// What a process has used; `self` for this one.
pub(crate) fn used(process: &str) -> Result<Used> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).context("this measures on Linux only")?;
    // The name in parentheses may hold anything; fields are counted after it: utime is the 14th, stime the 15th.
    let after = stat.rsplit_once(')').context("an odd /proc stat")?.1;
    let fields: Vec<&str> = after.split_whitespace().collect();
    let ticks: f64 = fields[11].parse::<f64>()? + fields[12].parse::<f64>()?;
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let kilobytes = |name: &str| -> Option<f64> {
        let line = status.lines().find(|l| l.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    let megabytes = |name: &str| kilobytes(name).map_or(f64::NAN, |k| k * 1024.0 / 1e6);
    Ok(Used {
        cpu: ticks / TICKS,
        peak: megabytes("VmHWM:"),
        now: megabytes("VmRSS:"),
    })
}
