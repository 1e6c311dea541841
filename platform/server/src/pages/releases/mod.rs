//! What is out: the list of releases, the page of one, its files, and the catalogue.

mod figures;
mod files;
mod list;
mod show;
mod table;

use axum::Router;
use axum::routing::get;
use base::Text;
use disseminate::Site;
use ui::{Html, Reader};

use crate::Services;

pub(crate) use figures::{panel, panels, panels_whole};
pub(crate) use list::{card, standing};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/releases", get(list::show))
        .route("/releases/{slug}", get(show::show))
        .route("/releases/{slug}/tables/{number}", get(table::show))
        .route("/releases/{slug}/{file}", get(files::show))
        .route("/releases/{slug}/sdg.csv", get(files::sdg))
        .route("/catalogue.jsonld", get(files::catalogue))
}

/// What it can and cannot tell; a release from before both were told apart says them in one list.
pub(crate) fn statement(can: &[Text], limits: &[Text], r: &Reader) -> Html {
    let list = |all: &[Text]| {
        let items: String = all.iter().map(|t| format!("<li>{}</li>", r.text(t))).collect();
        format!("<ul>{items}</ul>")
    };
    let cannot = list(limits);
    Html::trusted(match can.is_empty() {
        true => cannot,
        false => format!(
            "<h3>{}</h3>{}<h3>{}</h3>{cannot}",
            r.t("release-can"),
            list(can),
            r.t("release-cannot")
        ),
    })
}

/// This site, for the addresses inside of files; [`crate::pages::labels::marked`] adds what must stand in them.
pub(crate) fn site(services: &Services) -> Site {
    Site {
        base: services.settings.public_url.clone(),
        name: "Counted".to_owned(),
        ..Site::default()
    }
}
