//! Mean and standard error for 20 domains, over 100 strata × 50 clusters with weights.
//!
//! The data are made by a formula from the row's number, so that every program and every run has the same. The
//! peer's time is without reading its file; ours is with it.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Args;
use dataset::{Kind, Table, Value, Variable};
use engine::ParquetFile;
use estimate::Spec;

use crate::measure::used;

/// Rows that are made at a time.
const PART: u64 = 250_000;

const SPEC: &str = r#"{"design": {"ids": ["psu"], "strata": "stratum", "weights": "w", "nest": true},
    "ask": [{"id": "y", "statistic": "mean", "variable": "y", "over": ["domain"]}]}"#;

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Rows for us.
    #[arg(long, default_value_t = 10_000_000)]
    rows: u64,
    /// Rows for the peer, and for us beside it; 0 leaves the peer out.
    #[arg(long, default_value_t = 1_000_000)]
    peer_rows: u64,
    /// Where the data are kept between runs.
    #[arg(long, default_value = "target/bench")]
    folder: PathBuf,
}

/// One estimation.
#[derive(Debug, Args)]
pub(crate) struct Once {
    /// The Parquet file.
    data: PathBuf,
}

struct Row {
    stratum: i64,
    psu: i64,
    domain: i64,
    w: f64,
    y: f64,
}

/// The values of a row, from its number (SplitMix64).
fn row(number: u64) -> Row {
    let mut z = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^= z >> 31;
    let (stratum, psu, domain) = ((z % 100) as i64, (z >> 8) as i64 & 0xff, (z >> 16) as i64 & 0xff);
    let noise = ((z >> 40) as f64) / f64::from(1 << 24) - 0.5;
    let (psu, domain) = (psu % 50, domain % 20);
    Row {
        stratum,
        psu,
        domain,
        w: 1.0 + ((z >> 24) % 1000) as f64 / 250.0,
        y: 50.0 + stratum as f64 * 0.3 + (psu * 7 % 11) as f64 + domain as f64 * 0.5 + 40.0 * noise,
    }
}

fn table(from: u64, to: u64) -> Result<Table> {
    let mut builder = Table::builder(vec![
        Variable::new("stratum", Kind::Integer),
        Variable::new("psu", Kind::Integer),
        Variable::new("domain", Kind::Integer),
        Variable::new("w", Kind::Decimal),
        Variable::new("y", Kind::Decimal),
    ])?;
    for number in from..to {
        let r = row(number);
        let whole = Value::Integer;
        builder.push(vec![
            whole(r.stratum),
            whole(r.psu),
            whole(r.domain),
            Value::Decimal(r.w),
            Value::Decimal(r.y),
        ])?;
    }
    Ok(builder.finish())
}

/// The Parquet file of so many rows, made when it is not there.
fn parquet(folder: &Path, rows: u64) -> Result<PathBuf> {
    let path = folder.join(format!("estimate-{rows}.parquet"));
    if path.exists() {
        return Ok(path);
    }
    eprintln!("making {rows} rows …");
    let unfinished = folder.join("unfinished.parquet");
    let mut file = ParquetFile::create(&unfinished, &table(0, rows.min(PART))?)?;
    let mut from = PART;
    while from < rows {
        file.add(&table(from, rows.min(from + PART))?)?;
        from += PART;
    }
    file.finish()?;
    std::fs::rename(unfinished, &path)?;
    Ok(path)
}

/// Measures us, and the peer beside us.
pub(crate) fn run(options: &Options) -> Result<()> {
    std::fs::create_dir_all(&options.folder)?;
    let all = parquet(&options.folder, options.rows)?;
    println!(
        "{:<44} {:>12} {:>8} {:>8} {:>9}",
        "mean and SE of 20 domains", "rows", "CPU s", "wall s", "peak MB"
    );
    let ours = ask_us(&all, options.rows)?;
    if options.peer_rows == 0 {
        return Ok(());
    }
    let ours = if options.peer_rows == options.rows {
        ours
    } else {
        ask_us(&parquet(&options.folder, options.peer_rows)?, options.peer_rows)?
    };
    match ask_r(&options.folder, options.peer_rows)? {
        None => {
            println!("R with the package survey is not installed here (Debian: r-base-core r-cran-survey).")
        }
        Some(theirs) => println!(
            "largest relative difference between the two: {:.1e}",
            difference(&ours, &theirs)?
        ),
    }
    Ok(())
}

fn line(who: &str, rows: u64, told: &str) {
    let mut words = told.split_whitespace();
    let mut next = || words.next().unwrap_or("?").to_owned();
    println!("{who:<44} {rows:>12} {:>8} {:>8} {:>9}", next(), next(), next());
}

/// Runs ourselves in a process of its own; the estimates and their errors, domain after domain.
fn ask_us(data: &Path, rows: u64) -> Result<Vec<f64>> {
    let program = std::env::current_exe()?;
    let out = Command::new(program).arg("estimate-once").arg(data).output()?;
    if !out.status.success() {
        bail!("{}", String::from_utf8_lossy(&out.stderr));
    }
    told("counted (reading Parquet included)", rows, &out.stdout)
}

/// First line: CPU, wall, memory; then one number a line.
fn told(who: &str, rows: u64, stdout: &[u8]) -> Result<Vec<f64>> {
    let text = std::str::from_utf8(stdout)?;
    let (first, rest) = text.split_once('\n').context("no answer")?;
    line(who, rows, first);
    rest.split_whitespace()
        .map(|n| n.parse().context("no number"))
        .collect()
}

/// One estimation, then what it took.
pub(crate) fn once(options: &Once) -> Result<()> {
    let began = Instant::now();
    let spec = Spec::from_json(SPEC).value.context("the question")?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let checked = runtime.block_on(engine::estimate_file(&options.data, &spec))?;
    let estimates = checked.value.with_context(|| format!("{:?}", checked.findings))?;
    let used = used("self")?;
    println!(
        "{:.2} {:.2} {:.0}",
        used.cpu,
        began.elapsed().as_secs_f64(),
        used.peak
    );
    for e in &estimates.estimates {
        println!("{} {}", e.estimate, e.se);
    }
    Ok(())
}

const R: &str = r#"
suppressMessages(library(survey))
d <- read.csv(commandArgs(TRUE)[1])
began <- proc.time()
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~w, nest = TRUE, data = d)
a <- svyby(~y, ~domain, design, svymean)
took <- proc.time() - began
status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("[^0-9]", "", grep("^VmHWM", status, value = TRUE))) * 1024 / 1e6
cat(sprintf("%.2f %.2f %.0f\n", took[[1]] + took[[2]], took[[3]], peak))
a <- a[order(a$domain), ]
cat(sprintf("%.17g %.17g\n", a$y, a$se), sep = "")
"#;

/// Runs R, when it is there with its package.
fn ask_r(folder: &Path, rows: u64) -> Result<Option<Vec<f64>>> {
    let there = Command::new("Rscript").args(["-e", "library(survey)"]).output();
    if !there.is_ok_and(|o| o.status.success()) {
        return Ok(None);
    }
    let path = folder.join(format!("estimate-{rows}.csv"));
    let mut out = BufWriter::new(File::create(&path)?);
    writeln!(out, "stratum,psu,domain,w,y")?;
    for number in 0..rows {
        let r = row(number);
        writeln!(out, "{},{},{},{},{}", r.stratum, r.psu, r.domain, r.w, r.y)?;
    }
    out.into_inner()?;
    let answer = Command::new("Rscript").args(["-e", R]).arg(&path).output()?;
    if !answer.status.success() {
        bail!("{}", String::from_utf8_lossy(&answer.stderr));
    }
    told("R survey (reading its file excluded)", rows, &answer.stdout).map(Some)
}

fn difference(ours: &[f64], theirs: &[f64]) -> Result<f64> {
    if ours.len() != theirs.len() {
        bail!("{} figures beside {}", ours.len(), theirs.len());
    }
    let relative = |(a, b): (&f64, &f64)| ((a - b) / b).abs();
    Ok(ours.iter().zip(theirs).map(relative).fold(0.0, f64::max))
}
