//! What the pages of a fund share: the way there, the tabs, the shell.

use app::fund::FundView;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use fund::{Fund, FundState};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::error_summary::ErrorSummary;
use ui::components::notice::{Kind, Notice};
use ui::components::tabs::{Progress, Tab, Tabs};
use ui::{Component, Html, Reader};

use super::words;
use crate::visit::Visit;

/// A page of headings with their content.
#[derive(Template, Default)]
#[template(path = "fund/page.html")]
pub(super) struct Content {
    pub(super) kicker: Html,
    pub(super) title: Html,
    pub(super) lead: Html,
    pub(super) standing: Html,
    pub(super) summary: Html,
    pub(super) notice: Html,
    pub(super) sections: Vec<(Html, Html)>,
}

/// The tabs of a fund: last part of the address, key of the word.
const TABS: [(&str, &str); 5] = [
    ("", "fund-tab-overview"),
    ("pledge", "fund-tab-contributions"),
    ("calls", "fund-tab-calls"),
    ("ledger", "fund-tab-ledger"),
    ("statement", "fund-tab-statement"),
];

fn above(fund: &Fund, here: &str, r: &Reader) -> Html {
    let way = Breadcrumb::default().to(r.t("fund-list"), "/funds");
    let tab = |(name, key): (&str, &str)| Tab {
        label: r.t(key),
        href: format!("/funds/{}/{name}", fund.slug)
            .trim_end_matches('/')
            .to_owned(),
        here: name == here,
        progress: Progress::Plain,
    };
    let tabs = Tabs {
        label: r.text(&fund.name).plain(),
        tabs: TABS.map(tab).to_vec(),
    };
    Html::joined(&[way.html(r), tabs.html(r)], "")
}

/// A page of a fund. While the fund is proposed, each says so.
pub(super) fn page(
    visit: &Visit,
    view: &FundView,
    (here, key): (&str, &str),
    errors: &ErrorSummary,
    sections: Vec<(Html, Html)>,
) -> Response {
    let r = &visit.reader;
    let fund = &view.fund;
    let overview = here.is_empty();
    let content = Content {
        kicker: if overview {
            r.t("fund-kicker")
        } else {
            r.text(&fund.name)
        },
        title: if overview { r.text(&fund.name) } else { r.t(key) },
        lead: if overview {
            r.text(&fund.about)
        } else {
            r.t(&format!("{key}-lead"))
        },
        standing: words::fund_state(fund.state(), r),
        summary: errors.html(r),
        notice: only_proposed(fund, r),
        sections,
    };
    let title = format!("{} – {}", content.title.plain(), r.text(&fund.name).plain());
    let shell = visit
        .page(title, crate::render(&content))
        .above(above(fund, here, r));
    (status(errors), shell).into_response()
}

fn only_proposed(fund: &Fund, r: &Reader) -> Html {
    if fund.state() != FundState::Proposed {
        return Html::empty();
    }
    Notice::new(
        Kind::Attention,
        r.t("fund-only-proposed"),
        r.t("fund-only-proposed-text"),
    )
    .html(r)
}

/// 422 when something is wrong with what was sent.
pub(super) fn status(errors: &ErrorSummary) -> StatusCode {
    if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

/// A paragraph that says that there is nothing yet.
pub(super) fn nothing(key: &str, r: &Reader) -> Html {
    Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t(key)))
}
