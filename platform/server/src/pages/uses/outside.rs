//! A decision-maker without an account: asked by a one-time link, which is shown once or sent; the page that asks; and
//! what was said, with the words that nobody checked who said it.

use app::AppError;
use app::people::{Letter, Paced};
use app::usage::{LINK_DAYS, OutsideWording, answer_link, ask_outside, view_link, view_use};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use knowledge::usage::{Outside, Person, Used, Whose};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{bdi, show};
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::form::findings_of;
use crate::pages::initiatives::words;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// The form on the page of a use.
pub(super) fn asking(mail: bool, filled: &Filled, r: &Reader) -> Html {
    let link = Button::submit(r.t("outside-make")).sends("way", "link");
    let mut parts = Vec::new();
    if mail {
        let email = Field::email("email", r.t("outside-email")).hint(r.t("outside-email-hint"));
        parts.push(filled.field(email.optional(), 0).html(r));
        parts.push(Button::submit(r.t("outside-send")).sends("way", "mail").html(r));
        parts.push(link.quiet().html(r));
    } else {
        parts.push(link.html(r));
    }
    Html::joined(&parts, "")
}

/// One answer, as everybody reads it.
pub(super) fn said(it: &Outside, r: &Reader) -> Html {
    let who = match &it.person {
        Some(person) => format!("{}, {}, {}", person.name, person.post, it.organisation),
        None => it.organisation.clone(),
    };
    let key = match (it.confirms, it.person.is_some(), it.whose) {
        (true, false, Whose::Own) => "outside-confirmed-somebody",
        (false, false, Whose::Own) => "outside-denied-somebody",
        (true, ..) => "outside-confirmed",
        (false, ..) => "outside-denied",
    };
    let head = format!(
        "<p><strong>{}</strong><br><span class=\"small quiet\">{} · {}</span></p>",
        r.tv(key, "who", who),
        r.t(&format!("outside-whose-{}", it.whose.as_str())),
        words::day(it.at, r)
    );
    Html::joined(&[Html::trusted(head), words::paragraphs(&it.words, r)], "")
}

/// Who answered without wanting to be named, for those who lead.
pub(super) fn person(it: &Person) -> Html {
    bdi(&format!("{}, {}", it.name, it.post))
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, r, app) = (Sent::from(pairs), &visit.reader, &services.app);
    let base = &services.settings.public_url;
    let mail = sent.one("way") == "mail";
    let email = sent.one("email");
    let letter = match mail {
        true => {
            app.pace.step(Paced::LinkAsked, &from.address, app.now())?;
            let view = view_use(app, &visit.actor, &id).await?;
            Some((email.as_str(), letter(&view.line.used, base, r)))
        }
        false => None,
    };
    let token = match ask_outside(app, &visit.actor, &id, letter).await {
        Ok(token) => token,
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, r);
            return show::page(&visit, &services, &id, &sent.with(errors)).await;
        }
    };
    let days = r.integer(LINK_DAYS);
    let told = match mail {
        true => Notice::new(
            Kind::Done,
            r.t("outside-sent"),
            r.tv("outside-sent-text", "days", days),
        )
        .html(r),
        false => Html::trusted(format!(
            "<p class=\"column\">{}</p><p><code class=\"wrap\" dir=\"ltr\">{base}/use-links/{token}</code></p>",
            r.tv("outside-made-text", "days", days)
        )),
    };
    let main = Html::trusted(format!(
        "<h1>{}</h1>{told}<p><a href=\"/uses/{}\">{}</a></p>",
        r.t("outside-made"),
        Html::escaped(&id),
        r.t("outside-back")
    ));
    let shell = visit
        .page(r.plain("outside-made"), main)
        .section(Section::Releases);
    Ok(shell.into_response())
}

fn letter(used: &Used, base: &str, r: &Reader) -> Letter {
    let said = [
        ("claim", used.content.title.as_str().into()),
        ("who", used.content.who.as_str().into()),
        ("release", r.text(&used.title).plain().into()),
        ("site", base.into()),
    ];
    Letter {
        subject: r.plain("outside-mail-subject"),
        before: r.plain_with("outside-mail-before", &said),
        address: format!("{base}/use-links/"),
        after: r.plain("outside-mail-after"),
    }
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    form(&visit, &services, &token, &Filled::default()).await
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(token): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, r, app) = (Sent::from(pairs), &visit.reader, &services.app);
    app.pace.step(Paced::Word, &from.address, app.now())?;
    let one = |name: &str| sent.one(name);
    let asked = OutsideWording {
        answer: one("answer"),
        name: one("name"),
        post: one("post"),
        organisation: one("organisation"),
        whose: one("whose"),
        named: sent.has("named"),
        words: one("words"),
    };
    match answer_link(app, &token, &asked, &r.language).await {
        Ok(used) => Ok(thanks(&visit, &used)),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, r);
            form(&visit, &services, &token, &sent.with(errors)).await
        }
    }
}

fn thanks(visit: &Visit, used: &Used) -> Response {
    let r = &visit.reader;
    let told = Notice::new(Kind::Done, r.t("outside-thanks"), r.t("outside-thanks-text")).html(r);
    let main = Html::trusted(format!(
        "<h1>{}</h1>{told}<p><a href=\"/uses/{}\">{}</a></p>",
        r.t("outside-question"),
        used.id,
        bdi(&used.content.title)
    ));
    visit.page(r.plain("outside-question"), main).into_response()
}

async fn form(visit: &Visit, services: &Services, token: &str, filled: &Filled) -> Result<Response, Fault> {
    let r = &visit.reader;
    let (main, refused) = match view_link(&services.app, token).await {
        Ok(used) => (question(&used, token, filled, r), !filled.errors.is_empty()),
        Err(AppError::Findings(findings)) => {
            let told = ErrorSummary::of(&findings, r).html(r);
            let head = r.t("outside-question");
            (Html::trusted(format!("<h1>{head}</h1>{told}")), true)
        }
        Err(other) => return Err(other.into()),
    };
    let status = match refused {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    Ok((status, visit.page(r.plain("outside-question"), main)).into_response())
}

fn question(used: &Used, token: &str, filled: &Filled, r: &Reader) -> Html {
    let it = &used.content;
    let release = format!("<a href=\"/releases/{}\">{}</a>", used.slug, r.text(&used.title));
    let facts = DefinitionList::default()
        .item(r.t("use-what"), bdi(&it.title))
        .item(r.t("use-kind"), r.t(&format!("use-as-{}", it.kind.as_str())))
        .item(r.t("use-who"), bdi(&it.who))
        .item(r.t("use-release"), Html::trusted(release))
        .html(r);
    Html::trusted(format!(
        "<h1>{}</h1><p class=\"lead\">{}</p>{}{facts}{}<form method=\"post\" action=\"/use-links/{}\" \
         class=\"column stack\">{}</form>",
        r.t("outside-question"),
        r.t("outside-lead"),
        filled.errors.html(r),
        words::paragraphs(&it.words, r),
        Html::escaped(token),
        fields(filled, r)
    ))
}

fn fields(Filled { sent, errors }: &Filled, r: &Reader) -> Html {
    let text = |name: &str| {
        Field::text(name, r.t(&format!("outside-{name}")))
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let radios = |name: &str, words: &str, values: &[&'static str]| {
        let choice =
            |v: &&'static str| Choice::new(*v, r.t(&format!("{words}-{v}"))).chosen(sent.one(name) == *v);
        let all = values.iter().map(choice).collect();
        Field::radios(name, r.t(&format!("outside-{name}")), all).error(errors.on(name))
    };
    let parts = [
        radios("answer", "outside-answer", &["yes", "no"]).html(r),
        Field::lines("words", r.t("outside-words"), 3)
            .hint(r.t("outside-words-hint"))
            .value(sent.one("words"))
            .error(errors.on("words"))
            .optional()
            .html(r),
        text("organisation").html(r),
        text("name").html(r),
        text("post").html(r),
        radios("whose", "outside-choose", &["organisation", "own"]).html(r),
        Field::tick("named", r.t("outside-named"), sent.has("named")).html(r),
        Html::trusted(format!("<p class=\"small\">{}</p>", r.t("outside-privacy"))),
        Button::submit(r.t("outside-answer-send")).html(r),
    ];
    Html::joined(&parts, "")
}
