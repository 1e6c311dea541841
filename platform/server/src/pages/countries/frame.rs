//! What stands above every page of a country: the way there, and its tabs.

use app::country::address_of;
use registry::Area;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::tabs::{Progress, Tab, Tabs};
use ui::{Component, Html, Reader};

/// The pages of a country: last part of the address, key of the word.
const TABS: &[(&str, &str)] = &[
    ("", "country-tab-overview"),
    ("inventory", "country-tab-inventory"),
    ("environment", "country-tab-environment"),
    ("roadmaps", "country-tab-roadmaps"),
    ("vnr", "country-tab-vnr"),
];

/// The way to a country and its tabs; `here` is the last part of the address.
pub(super) fn above(area: &Area, here: &str, r: &Reader) -> Html {
    let way = Breadcrumb::default().to(r.t("nav-countries"), "/countries");
    let tab = |(part, key): &(&str, &str)| Tab {
        label: r.t(key),
        href: address(area, part),
        here: *part == here,
        progress: Progress::Plain,
    };
    let tabs = Tabs {
        label: area.name(&r.language).to_owned(),
        tabs: TABS.iter().map(tab).collect(),
    };
    Html::joined(&[way.html(r), tabs.html(r)], "")
}

/// The address of a page of a country.
pub(super) fn address(area: &Area, part: &str) -> String {
    let whole = format!("/countries/{}/{part}", address_of(area));
    whole.trim_end_matches('/').to_owned()
}
