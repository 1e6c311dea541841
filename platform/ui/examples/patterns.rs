//! Writes `/patterns` and its assets as files: `cargo run -p ui --example patterns -- FOLDER [LANGUAGE] [THEME]`.

use std::path::PathBuf;
use std::{env, fs, io};

use ui::{Component, Reader, Theme, assets, patterns};

fn main() -> io::Result<()> {
    let mut args = env::args().skip(1);
    let folder = PathBuf::from(args.next().unwrap_or_else(|| ".".to_owned()));
    let mut reader = Reader::of(&args.next().unwrap_or_else(|| "en".to_owned()));
    reader.theme = Theme::from_word(&args.next().unwrap_or_default());
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::all() {
        fs::write(folder.join(asset.path.trim_start_matches('/')), asset.bytes)?;
    }
    fs::write(
        folder.join("patterns.html"),
        patterns::page(&reader).html(&reader).into_string(),
    )
}
