//! The page `/patterns`: every component and chart with its examples.

use std::fmt::Write as _;

use crate::components::page::Page;
use crate::components::{COMPONENTS, Example};
use crate::{Html, Reader, chart};

/// The page in its shell, as a file.
pub fn page(r: &Reader) -> Page {
    Page::new(r.plain("nav-patterns"), "/patterns", content(r))
}

/// The content of `/patterns`, for the shell of the page.
pub fn content(r: &Reader) -> Html {
    let mut out = String::new();
    let _ = write!(
        out,
        "<h1>{}</h1><p class=\"lead\">{}</p><ul class=\"foot-links\">",
        r.t("nav-patterns"),
        r.t("patterns-lead")
    );
    for name in COMPONENTS.iter().map(|c| c.name).chain(["charts"]) {
        let _ = write!(out, "<li><a href=\"#{name}\">{}</a></li>", name.replace('_', " "));
    }
    out.push_str("</ul>");
    for component in COMPONENTS {
        section(
            &mut out,
            component.name,
            component.purpose,
            &(component.examples)(r),
        );
    }
    section(
        &mut out,
        "charts",
        "Figures as pictures, each with its sentence and its table.",
        &chart::examples::all(r),
    );
    Html::trusted(out)
}

/// Names and purposes are for those who build; they stay English and are marked so.
fn section(out: &mut String, name: &str, purpose: &str, examples: &[Example]) {
    let _ = write!(
        out,
        "<section><h2 id=\"{name}\" lang=\"en\" dir=\"ltr\">{}</h2><p lang=\"en\" dir=\"ltr\" class=\"quiet\">{purpose}</p>",
        name.replace('_', " ")
    );
    for example in examples {
        let _ = write!(
            out,
            "<div class=\"pattern\"><p class=\"kicker\" lang=\"en\" dir=\"ltr\">{}</p>{}</div>",
            example.title, example.html
        );
    }
    out.push_str("</section>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Component;
    use crate::text::LANGUAGES;

    #[test]
    fn every_example_is_written_in_every_language_without_inline_style() {
        for (tag, _) in LANGUAGES {
            let r = Reader::of(tag);
            let html = page(&r).html(&r).into_string();
            assert!(!html.contains(" style=\"") && !html.contains("<script"), "{tag}");
            let lost = html.split('[').skip(1).find(|rest| {
                rest.split(']')
                    .next()
                    .is_some_and(|k| k.contains('-') && !k.contains(' ') && k.len() < 40)
            });
            assert_eq!(lost, None, "{tag}: a text has no words");
        }
    }
}
