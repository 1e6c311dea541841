//! `…/follow`: asking for letters about a thing. Without a mail server the page says so, and offers the feed.

use app::knowledge::{About, subscribe};
use app::people::{Letter, Paced};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

macro_rules! doors {
    ($($show:ident, $ask:ident, $about:ident;)*) => {$(
        pub(super) async fn $show(
            visit: Visit,
            State(services): State<Services>,
            Path(name): Path<String>,
        ) -> Result<Response, Fault> {
            let about = About::$about(name);
            page(&visit, &services, &about, &Last::default()).await
        }

        pub(super) async fn $ask(
            visit: Visit,
            State(services): State<Services>,
            from: From,
            Path(name): Path<String>,
            Form(pairs): Pairs,
        ) -> Result<Response, Fault> {
            ask(&visit, &services, &from, About::$about(name), pairs).await
        }
    )*};
}

doors! {
    release, release_ask, Release;
    initiative, initiative_ask, Initiative;
    indicator, indicator_ask, Indicator;
    country, country_ask, Country;
}

/// What was sent last, and what came of it.
#[derive(Default)]
struct Last {
    email: String,
    errors: ErrorSummary,
    told: Html,
}

async fn ask(
    visit: &Visit,
    services: &Services,
    From(from): &From,
    about: About,
    pairs: Vec<(String, String)>,
) -> Result<Response, Fault> {
    let (app, r) = (&services.app, &visit.reader);
    let email = Sent::from(pairs).one("email");
    app.pace.step(Paced::LinkAsked, &from.address, app.now())?;
    let public = &services.settings.public_url;
    let title = about
        .followed(app)
        .await?
        .map_or_else(Html::empty, |f| r.text(&f.title));
    let said = [("title", title.plain().into()), ("site", public.as_str().into())];
    let letter = Letter {
        subject: r.plain("follow-ask-subject"),
        before: r.plain_with("follow-ask-before", &said),
        address: format!("{public}/subscriptions/"),
        after: r.plain("follow-ask-after"),
    };
    let last = match subscribe(app, about.clone(), &email, &r.language, letter).await {
        Ok(()) => Last {
            told: Notice::new(Kind::Done, r.t("know-come-sent"), r.t("follow-sent-text")).html(r),
            ..Last::default()
        },
        Err(error) => Last {
            errors: ErrorSummary::of(&findings_of(error)?, r),
            email,
            told: Html::empty(),
        },
    };
    page(visit, services, &about, &last).await
}

async fn page(visit: &Visit, services: &Services, about: &About, last: &Last) -> Result<Response, Fault> {
    let r = &visit.reader;
    let followed = about.followed(&services.app).await?;
    let title = followed.map_or_else(Html::empty, |f| r.text(&f.title));
    let at = Html::escaped(&about.page());
    let form = match services.app.mailer.ready() {
        true => Html::trusted(format!(
            "<form method=\"post\" action=\"{at}/follow\" class=\"column stack\">{}</form>",
            fields(last, r)
        )),
        false => Html::trusted(format!("<p class=\"column\">{}</p>", r.t("follow-no-mail"))),
    };
    let main = Html::trusted(format!(
        "<p class=\"kicker\"><a href=\"{at}\">{title}</a></p><h1>{}</h1><p class=\"lead\">{}</p>{}{}{form}\
         <h2>{}</h2><p class=\"column\">{}</p><p><a href=\"{at}/news.atom\">{}</a></p>",
        r.t("follow-mail"),
        r.t("follow-mail-lead"),
        last.errors.html(r),
        last.told,
        r.t("follow-by-feed"),
        r.t("follow-text"),
        r.t("follow-atom"),
    ));
    let status = match last.errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let name = format!("{} – {}", r.plain("follow-mail"), title.plain());
    Ok((status, visit.page(name, main)).into_response())
}

fn fields(last: &Last, r: &Reader) -> Html {
    let parts = [
        Field::email("email", r.t("know-come-email"))
            .value(last.email.as_str())
            .error(last.errors.on("email"))
            .html(r),
        Html::trusted(format!(
            "<p class=\"small\">{}</p>",
            r.t("know-newsletter-privacy")
        )),
        Button::submit(r.t("follow-ask")).html(r),
    ];
    Html::joined(&parts, "")
}
