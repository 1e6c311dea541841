//! A text as a picture that a telephone's camera reads.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use ui::Html;

/// The picture, at least so many pixels wide; nothing for a text that does not fit into one.
///
/// Level M can be read with a seventh of it covered (ISO/IEC 18004).
pub(crate) fn picture(text: &str, size: u32) -> Html {
    let Ok(code) = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M) else {
        return Html::empty();
    };
    let svg = code.render::<svg::Color>().min_dimensions(size, size).build();
    // The declaration of XML has no place within a page.
    Html::trusted(
        svg.split_once("?>")
            .map_or(svg.clone(), |(_, rest)| rest.to_owned()),
    )
}
