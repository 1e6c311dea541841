//! `/work/{slug}/ask/{form}/notice`: what people are told before the form begins, in one language at a time, and how
//! hard it is to read.

use app::AppError;
use app::collect::{Instrument, NoticeWording, PurposeWording, view_form, word_notice};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Id, Language, Text};
use consent::{Ease, NEAREST, Notice, Purpose, Retention};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice as Told};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{id_of, notice_told, spoken};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form as Page, joined, to};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// Empty rows for more purposes.
const MORE: usize = 2;

/// Which language is worded.
#[derive(Debug, Default, Deserialize)]
pub(super) struct In {
    #[serde(default)]
    language: String,
}

impl In {
    /// The language asked for, or the reader's own.
    fn of(&self, r: &Reader) -> Language {
        self.language.parse().unwrap_or_else(|_| r.language.clone())
    }
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Query(chosen): Query<In>,
) -> Result<Response, Fault> {
    let language = chosen.of(&visit.reader);
    page(
        &visit,
        &services,
        (&slug, id_of(&form)?),
        &language,
        Html::empty(),
    )
    .await
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Query(chosen): Query<In>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (id, language) = (id_of(&form)?, chosen.of(&visit.reader));
    let wording = wording(&Sent::from(pairs), &language);
    match word_notice(&services.app, &visit.actor, id, wording).await {
        Ok((_, doubts)) if doubts.is_empty() => Ok(to(&format!("/work/{slug}/ask/{id}"))),
        Ok((_, doubts)) => {
            let r = &visit.reader;
            let saved = Told::new(Kind::Done, r.t("notice-saved"), r.t("notice-saved-text")).html(r);
            let told = joined(&[saved, FindingList::of(&doubts).html(r)]);
            page(&visit, &services, (&slug, id), &language, told).await
        }
        Err(AppError::Findings(findings)) => {
            let told = FindingList::of(&findings).html(&visit.reader);
            let shown = page(&visit, &services, (&slug, id), &language, told).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn wording(sent: &Sent, language: &Language) -> NoticeWording {
    let days = sent.one("days").trim().parse();
    let retention = match (sent.one("retention").as_str(), days) {
        ("days", Ok(days)) => Retention::Days(days),
        ("until_published", _) => Retention::UntilPublished,
        _ => Retention::UntilWithdrawn,
    };
    let purpose = |n: usize| {
        let label = sent.one(&format!("label_{n}"));
        let nearest = sent.one(&format!("dpv_{n}"));
        PurposeWording {
            id: sent.one(&format!("id_{n}")).parse().ok(),
            label,
            dpv: NEAREST
                .iter()
                .find(|(key, _)| *key == nearest)
                .map(|(_, term)| (*term).to_owned()),
            core: sent.has(&format!("core_{n}")),
        }
    };
    let rows = sent.names().filter(|name| name.starts_with("label_")).count();
    NoticeWording {
        language: language.clone(),
        text: sent.one("text"),
        collected: sent.one("collected"),
        recipients: sent.one("recipients"),
        storage: sent.one("storage"),
        returns: sent.one("returns"),
        withdrawal: sent.one("withdrawal"),
        who: sent.one("who"),
        contact: sent.one("contact"),
        retention,
        jurisdiction: sent.one("jurisdiction"),
        purposes: (0..rows).map(purpose).collect(),
    }
}

/// The page, with what is to be told above it.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    language: &Language,
    told: Html,
) -> Result<Response, Fault> {
    let it = view_form(&services.app, &visit.actor, slug, id).await?;
    let (r, notice) = (&visit.reader, &it.instrument.notice);
    let address = format!("/work/{slug}/ask/{id}/notice");
    let asked = it.engine.languages.iter().filter_map(|(_, tag)| tag.clone());
    let view = Page {
        title: r.t("notice-title"),
        lead: r.t("notice-lead"),
        summary: joined(&[
            told,
            languages(asked.collect(), language, &address, r),
            ease(notice, language, r),
        ]),
        fields: if it.may_edit && it.instrument.state == app::collect::InstrumentState::Draft {
            fields(notice, language, r)
        } else {
            notice_told::html(&it, slug, language, r)
        },
        after: spoken::section(&it, &format!("/work/{slug}/ask/{id}"), language, r),
    };
    let shell = visit
        .page(
            format!("{} – {}", r.plain("notice-title"), it.instrument.title),
            crate::render(&view),
        )
        .section(Section::Work);
    let title = r.text(&it.initiative.title);
    Ok(shell.above(tabs(slug, &title, "ask", r)).into_response())
}

/// The languages of the form and of this site, each a link.
fn languages(mut all: Vec<Language>, here: &Language, address: &str, r: &Reader) -> Html {
    all.extend(ui::text::LANGUAGES.iter().filter_map(|(tag, _)| tag.parse().ok()));
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|l| seen.insert(l.clone()));
    let links = all.iter().map(|l| {
        let mark = if l == here { " aria-current=\"true\"" } else { "" };
        let name = Html::escaped(Reader::name_of(l));
        Html::trusted(format!(
            "<a href=\"{address}?language={}\"{mark}>{name}</a>",
            l.as_str()
        ))
    });
    let links: Vec<Html> = links.collect();
    let label = r.t("notice-languages");
    Html::trusted(format!(
        "<p><span class=\"quiet\">{label}</span> {}</p>",
        Html::joined(&links, " · ")
    ))
}

/// How hard the whole notice is in this language.
fn ease(notice: &Notice, language: &Language, r: &Reader) -> Html {
    let Some(ease) = Ease::of(&notice.read_out(language), language) else {
        return Told::new(Kind::Note, r.t("notice-ease-none"), Html::empty()).html(r);
    };
    let level = r.t(&format!("notice-ease-{}", ease.level().as_str()));
    let kind = if ease.doubt(language).is_some() {
        Kind::Attention
    } else {
        Kind::Done
    };
    Told::new(
        kind,
        level,
        r.tv("notice-ease", "lix", r.count(ease.lix() as usize)),
    )
    .html(r)
}

fn fields(notice: &Notice, language: &Language, r: &Reader) -> Html {
    let lines = |name: &str, text: &Text, rows| {
        Field::lines(name, r.t(&format!("notice-{name}")), rows)
            .value(text.get(language).unwrap_or_default())
            .hint(r.t(&format!("notice-{name}-hint")))
            .language(language.clone())
    };
    let mut all = vec![
        lines("text", &notice.text, 6).html(r),
        Html::trusted(format!(
            "<h2>{}</h2><p>{}</p>",
            r.t("notice-purposes"),
            r.t("notice-purposes-text")
        )),
    ];
    let rows = notice
        .purposes
        .iter()
        .map(Some)
        .chain(std::iter::repeat_n(None, MORE));
    all.extend(rows.enumerate().map(|(n, p)| purpose(n, p, language, r)));
    all.push(Html::trusted(format!("<h2>{}</h2>", r.t("notice-rest"))));
    all.extend([
        lines("collected", &notice.collected, 2).optional().html(r),
        lines("recipients", &notice.recipients, 2).optional().html(r),
        lines("storage", &notice.storage, 2).optional().html(r),
        lines("returns", &notice.returns, 2).optional().html(r),
        lines("withdrawal", &notice.withdrawal, 2).html(r),
        retention(notice, r),
        Field::text("who", r.t("notice-who"))
            .value(&notice.controller.name)
            .html(r),
        Field::text("contact", r.t("notice-contact"))
            .value(&notice.controller.contact)
            .html(r),
        Field::text("jurisdiction", r.t("notice-jurisdiction"))
            .value(notice.jurisdiction.as_deref().unwrap_or_default())
            .hint(r.t("notice-jurisdiction-hint"))
            .optional()
            .html(r),
        Button::submit(r.t("notice-save")).html(r),
    ]);
    joined(&all)
}

fn retention(notice: &Notice, r: &Reader) -> Html {
    let (here, days) = match notice.retention {
        Retention::Days(days) => ("days", days.to_string()),
        Retention::UntilPublished => ("until_published", String::new()),
        Retention::UntilWithdrawn => ("until_withdrawn", String::new()),
    };
    let choice =
        |name: &str| Choice::new(name, r.t(&format!("notice-retention-{name}"))).chosen(name == here);
    let choices = ["until_withdrawn", "until_published", "days"]
        .map(choice)
        .to_vec();
    joined(&[
        Field::radios("retention", r.t("notice-retention"), choices).html(r),
        Field::number("days", r.t("notice-days"), true)
            .value(days)
            .optional()
            .html(r),
    ])
}

fn purpose(n: usize, known: Option<&Purpose>, language: &Language, r: &Reader) -> Html {
    let id = known.map_or("", |p| p.id.as_str());
    let legend = known.map_or_else(|| r.t("notice-purpose-new"), |p| r.text(&p.label));
    let near = |p: &Purpose, term: &str| {
        p.dpv
            .as_deref()
            .is_some_and(|d| d.ends_with(term.trim_start_matches("dpv:")))
    };
    let choice = |(key, term): &(&str, &str)| {
        Choice::new(*key, r.t(&format!("notice-dpv-{key}"))).chosen(known.is_some_and(|p| near(p, term)))
    };
    let mut choices = vec![Choice::new("", r.t("notice-dpv-none"))];
    choices.extend(NEAREST.iter().map(choice));
    let fields = [
        Html::trusted(format!("<input type=\"hidden\" name=\"id_{n}\" value=\"{id}\">")),
        Field::text(format!("label_{n}"), r.t("notice-label"))
            .value(known.and_then(|p| p.label.get(language)).unwrap_or_default())
            .hint(r.t("notice-label-hint"))
            .language(language.clone())
            .optional()
            .html(r),
        Field::tick(
            format!("core_{n}"),
            r.t("notice-core"),
            known.is_some_and(|p| p.core),
        )
        .html(r),
        Field::select(format!("dpv_{n}"), r.t("notice-dpv"), choices).html(r),
    ];
    Html::trusted(format!(
        "<fieldset class=\"stack\"><legend>{legend}</legend>{}</fieldset>",
        joined(&fields)
    ))
}
