//! The form of an agreement: asked in plain words, read into terms.

use std::collections::{BTreeMap, BTreeSet};

use app::decide::bodies_of;
use app::{App, AppError};
use base::{Finding, Id, Place, Slug, Text};
use governance::Body;
use governance::agreement::{
    Action, AgreementKind, Content, DataTerms, Holder, PURPOSES, STAGES, Say, Shared, Signatory, Terms,
};
use registry::Initiative;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};
use uuid::Uuid;

use super::words;
use crate::fault::Fault;
use crate::pages::work::{Filled, Sent};

/// What the form chooses from.
pub(super) struct From {
    pub(super) initiative: Initiative,
    pub(super) ours: Vec<Body>,
    pub(super) others: Vec<Body>,
    pub(super) data: Vec<(Uuid, Text)>,
    /// Agreements of this kind that stand, and so could be replaced.
    pub(super) standing: Vec<(Slug, Text)>,
}

impl From {
    /// The bodies of the initiative, and all others of the site.
    pub(super) async fn read(
        app: &App,
        initiative: Initiative,
        data: Vec<(Uuid, Text)>,
        standing: Vec<(Slug, Text)>,
    ) -> Result<Self, Fault> {
        let ours = bodies_of(app, initiative.id.uuid()).await?;
        let all = app.store.list::<Body>(app::ports::Query::all()).await?;
        let others = all.into_iter().map(|b| b.value).filter(|b| b.ended.is_none());
        Ok(Self {
            others: others.collect(),
            ours,
            initiative,
            data,
            standing,
        })
    }
}

/// The fields for a kind of agreement.
pub(super) fn fields(kind: AgreementKind, from: &From, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let mut fields = vec![
        Field::text("title", r.t("agree-title"))
            .value(sent.one("title"))
            .error(errors.on("title"))
            .html(r),
        Field::select(
            "ours",
            r.t(&format!("agree-ours-{}", kind.as_str())),
            ours(from, sent, r),
        )
        .error(errors.on("ours"))
        .html(r),
        Field::select(
            "other",
            r.t(&format!("agree-other-{}", kind.as_str())),
            others(from, sent, r),
        )
        .hint(r.t("agree-other-hint"))
        .error(errors.on("other"))
        .html(r),
        Field::text("other_name", r.t("agree-other-name"))
            .value(sent.one("other_name"))
            .optional()
            .html(r),
    ];
    fields.extend(match kind {
        AgreementKind::DataSharing => sharing(from, filled, r),
        AgreementKind::Partnership => partnership(filled, r),
        AgreementKind::Collectors => vec![checked("say", "agree-say", Say::ALL.map(Say::as_str), filled, r)],
    });
    let until = Field::date("until", r.t("agree-until"))
        .hint(r.t("agree-until-hint"))
        .value(sent.one("until"))
        .error(errors.on("until"));
    let until = if kind == AgreementKind::DataSharing {
        until
    } else {
        until.optional()
    };
    fields.push(until.html(r));
    fields.push(
        Field::lines("added", r.t("agree-added"), 4)
            .hint(r.t("agree-added-hint"))
            .value(sent.one("added"))
            .optional()
            .html(r),
    );
    if !from.standing.is_empty() {
        let mut choices = vec![Choice::new("", r.t("agree-replaces-none"))];
        let one = |(slug, title): &(Slug, Text)| {
            Choice::new(slug.as_str(), r.text(title)).chosen(sent.one("replaces") == slug.as_str())
        };
        choices.extend(from.standing.iter().map(one));
        fields.push(Field::select("replaces", r.t("agree-replaces"), choices).html(r));
    }
    fields.push(format_hidden(kind));
    fields.push(Button::submit(r.t("agree-save")).html(r));
    Html::joined(&fields, "")
}

fn format_hidden(kind: AgreementKind) -> Html {
    Html::trusted(format!(
        "<input type=\"hidden\" name=\"kind\" value=\"{}\">",
        kind.as_str()
    ))
}

fn ours(from: &From, sent: &Sent, r: &Reader) -> Vec<Choice> {
    let chosen = sent.one("ours");
    let body = |b: &Body| Choice::new(b.id.to_string(), r.text(&b.name)).chosen(chosen == b.id.to_string());
    let mut out: Vec<Choice> = from.ours.iter().map(body).collect();
    if !from.ours.iter().any(Body::binds) {
        let title = r.ta(
            "agree-ours-alone",
            &[("title", r.text(&from.initiative.title).plain().into())],
        );
        out.push(Choice::new("", title).chosen(chosen.is_empty()));
    }
    out
}

fn others(from: &From, sent: &Sent, r: &Reader) -> Vec<Choice> {
    let chosen = sent.one("other");
    let body = |b: &Body| Choice::new(b.id.to_string(), r.text(&b.name)).chosen(chosen == b.id.to_string());
    let mut out = vec![Choice::new("", r.t("agree-other-elsewhere")).chosen(chosen.is_empty())];
    out.extend(from.others.iter().map(body));
    out
}

fn sharing(from: &From, filled: &Filled, r: &Reader) -> Vec<Html> {
    let Filled { sent, errors } = filled;
    let chosen = sent.all("data");
    let one = |(id, title): &(Uuid, Text)| {
        Choice::new(id.to_string(), r.text(title)).chosen(chosen.contains(&id.to_string()))
    };
    let data = from.data.iter().map(one).collect();
    vec![
        Field::checkboxes("data", r.t("agree-data"), data)
            .error(errors.on("data"))
            .html(r),
        checked(
            "actions",
            "agree-action",
            Action::ALL.map(Action::as_str),
            filled,
            r,
        ),
        checked("purposes", "agree-purpose", PURPOSES, filled, r),
        Field::text("own_purpose", r.t("agree-own-purpose"))
            .value(sent.one("own_purpose"))
            .optional()
            .html(r),
        Field::lines("attribute", r.t("agree-attribute"), 2)
            .hint(r.t("agree-attribute-hint"))
            .value(sent.one("attribute"))
            .optional()
            .html(r),
    ]
}

fn partnership(filled: &Filled, r: &Reader) -> Vec<Html> {
    let Filled { sent, errors } = filled;
    let mut out = vec![Html::trusted(format!(
        "<h2 id=\"f-shared\">{}</h2><p class=\"quiet\">{}</p>{}",
        r.t("agree-shared"),
        r.t("agree-shared-hint"),
        errors
            .on("shared")
            .map_or_else(String::new, |e| format!("<p class=\"field-error\">{e}</p>")),
    ))];
    for stage in STAGES {
        let name = format!("shared-{stage}");
        let field = Field::text(name.clone(), r.t(&format!("stage-{stage}")))
            .hint(r.t(&format!("stage-{stage}-question")))
            .value(sent.one(&name))
            .optional();
        out.push(field.html(r));
    }
    out
}

/// A list of which several may be ticked.
fn checked<const N: usize>(name: &str, prefix: &str, values: [&str; N], filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let chosen = sent.all(name);
    let one = |value: &str| {
        let key = format!("{prefix}-{}", value.replace('_', "-"));
        Choice::new(value, r.t(&key)).chosen(chosen.iter().any(|c| c == value))
    };
    Field::checkboxes(name, r.t(&format!("agree-{name}")), values.map(one).to_vec())
        .error(errors.on(name))
        .html(r)
}

/// The content that a form stands for, in the language of who writes it, with its words.
pub(super) fn content(
    kind: AgreementKind,
    from: &From,
    sent: &Sent,
    r: &Reader,
) -> Result<Content, AppError> {
    let text = |name: &str| Text::new(r.language.clone(), sent.one(name).trim());
    let until = match sent.one("until").as_str() {
        "" => None,
        day => Some(day.parse().map_err(|_| wrong_day(day))?),
    };
    let terms = match kind {
        AgreementKind::DataSharing => Terms::DataSharing(DataTerms {
            data: sent.all("data").iter().filter_map(|d| d.parse().ok()).collect(),
            actions: sent
                .all("actions")
                .iter()
                .filter_map(|a| Action::from_name(a))
                .collect(),
            purposes: purposes(sent),
            until,
            attribute: text("attribute"),
        }),
        AgreementKind::Partnership => Terms::Partnership {
            shared: shared(sent, r),
            until,
        },
        AgreementKind::Collectors => Terms::Collectors {
            say: sent.all("say").iter().filter_map(|s| Say::from_name(s)).collect(),
            until,
        },
    };
    let mut content = Content {
        title: text("title"),
        sides: vec![our_side(from, sent)?, other_side(from, sent, r)?],
        terms,
        words: Text::default(),
        added: text("added"),
        replaces: sent.one("replaces").parse().ok(),
    };
    let names: BTreeMap<Uuid, Text> = from.data.iter().cloned().collect();
    content.words = words::of(&content, &names);
    Ok(content)
}

fn wrong_day(value: &str) -> AppError {
    let place = Place::whole().with("field", "until");
    AppError::finding(
        Finding::error(app::register::code::NOT_A_DATE)
            .at(place)
            .with("value", value),
    )
}

fn purposes(sent: &Sent) -> BTreeSet<Slug> {
    let known = sent.all("purposes");
    let known = known
        .iter()
        .filter(|p| PURPOSES.contains(&p.as_str()))
        .filter_map(|p| p.parse().ok());
    known.chain(Slug::from_title(&sent.one("own_purpose"))).collect()
}

fn shared(sent: &Sent, r: &Reader) -> Vec<Shared> {
    let one = |stage: &&str| {
        let decisions = Text::new(r.language.clone(), sent.one(&format!("shared-{stage}")).trim());
        (!decisions.is_empty()).then(|| Shared {
            stage: (*stage).to_owned(),
            decisions,
        })
    };
    STAGES.iter().filter_map(one).collect()
}

fn our_side(from: &From, sent: &Sent) -> Result<Signatory, AppError> {
    match sent.one("ours").as_str() {
        "" => Ok(Signatory {
            name: from.initiative.title.clone(),
            holder: Holder::Initiative,
        }),
        id => body_side(&from.ours, id),
    }
}

fn other_side(from: &From, sent: &Sent, r: &Reader) -> Result<Signatory, AppError> {
    match sent.one("other").as_str() {
        "" => Ok(Signatory {
            name: Text::new(r.language.clone(), sent.one("other_name").trim()),
            holder: Holder::Elsewhere,
        }),
        id => body_side(&from.others, id),
    }
}

fn body_side(bodies: &[Body], id: &str) -> Result<Signatory, AppError> {
    let found = id
        .parse::<Id<Body>>()
        .ok()
        .and_then(|id| bodies.iter().find(|b| b.id == id));
    let body = found.ok_or_else(|| AppError::not_found("body", id))?;
    Ok(Signatory {
        name: body.name.clone(),
        holder: Holder::Body { id: body.id },
    })
}

/// The fields of a form from a draft that is written anew.
pub(super) fn sent_of(content: &Content, r: &Reader) -> Sent {
    let best = |text: &Text| {
        text.best(&r.language)
            .map_or_else(String::new, |(_, words)| words.to_owned())
    };
    let mut pairs: Vec<(String, String)> = vec![
        ("title".into(), best(&content.title)),
        ("added".into(), best(&content.added)),
        (
            "until".into(),
            content.until().map_or_else(String::new, |d| d.to_string()),
        ),
        (
            "replaces".into(),
            content
                .replaces
                .as_ref()
                .map_or_else(String::new, Slug::to_string),
        ),
    ];
    for (name, side) in ["ours", "other"].iter().zip(&content.sides) {
        match side.holder {
            Holder::Body { id } => pairs.push(((*name).into(), id.to_string())),
            Holder::Elsewhere => pairs.push(("other_name".into(), best(&side.name))),
            Holder::Initiative => {}
        }
    }
    match &content.terms {
        Terms::DataSharing(terms) => {
            pairs.extend(terms.data.iter().map(|d| ("data".into(), d.to_string())));
            pairs.extend(
                terms
                    .actions
                    .iter()
                    .map(|a| ("actions".into(), a.as_str().into())),
            );
            let (known, own): (Vec<_>, Vec<_>) = terms
                .purposes
                .iter()
                .partition(|p| PURPOSES.contains(&p.as_str()));
            pairs.extend(known.into_iter().map(|p| ("purposes".into(), p.to_string())));
            pairs.extend(
                own.first()
                    .map(|p| ("own_purpose".into(), p.as_str().replace('-', " "))),
            );
            pairs.push(("attribute".into(), best(&terms.attribute)));
        }
        Terms::Partnership { shared, .. } => {
            pairs.extend(
                shared
                    .iter()
                    .map(|s| (format!("shared-{}", s.stage), best(&s.decisions))),
            );
        }
        Terms::Collectors { say, .. } => pairs.extend(say.iter().map(|s| ("say".into(), s.as_str().into()))),
    }
    Sent::from(pairs)
}
