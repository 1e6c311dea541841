//! Parts of an agreement's page: where it stands, who signed and how, what can be done next.

use app::agree::AgreementView;
use base::{Date, Id};
use governance::agreement::{Agreement, AgreementState, Holder, Signature, Standing, Terms};
use governance::{Approval, Basis, Motion};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::{button, words};

/// Where an agreement stands, as one word.
pub(super) fn standing(it: &Agreement, today: Date, r: &Reader) -> Html {
    let now = it.standing(today);
    let (tone, word) = match (now, it.state()) {
        (Standing::NotYet, AgreementState::Draft) => (Tone::Plain, "draft"),
        (Standing::NotYet, _) => (Tone::Open, "offered"),
        (Standing::InForce, _) => (Tone::Good, "in_force"),
        (Standing::Expired, _) => (Tone::Stop, "expired"),
        (Standing::Ended, _) => (Tone::Stop, "ended"),
        (Standing::Superseded, _) => (Tone::Attention, "superseded"),
    };
    Badge::new(tone, r.t(&format!("agree-state-{word}"))).html(r)
}

/// What a reader must know first: a draft, a text that waits for signatures, an end.
pub(super) fn notices(view: &AgreementView, r: &Reader) -> Html {
    let it = &view.agreement;
    let notice = |kind, key: &str, body: Html| Notice::new(kind, r.t(key), body).html(r);
    match (it.state(), view.standing) {
        (AgreementState::Draft, _) => notice(Kind::Note, "agree-is-draft", r.t("agree-is-draft-text")),
        (AgreementState::Offered { .. }, _) => {
            notice(Kind::Note, "agree-is-offered", r.t("agree-is-offered-text"))
        }
        (AgreementState::Ended { on, reason, .. }, _) => {
            let day = r.ta("agree-ended-on", &[("date", r.date(*on).into())]);
            let body = format!("<p>{day}</p><p>{}</p>", Html::escaped(reason));
            notice(Kind::Stop, "agree-state-ended", Html::trusted(body))
        }
        (AgreementState::Superseded { by, .. }, _) => {
            let link = format!("<a href=\"/agreements/{by}\">{}</a>", r.t("agree-later"));
            notice(Kind::Attention, "agree-state-superseded", Html::trusted(link))
        }
        (_, Standing::Expired) => notice(Kind::Stop, "agree-state-expired", r.t("agree-expired-text")),
        _ => Html::empty(),
    }
}

/// A side with how it signed, and the way to sign for who may.
pub(super) struct SideRow {
    pub(super) name: Html,
    pub(super) how: Html,
    pub(super) forms: Html,
}

/// Every side.
pub(super) fn sides(view: &AgreementView, last: (usize, &ErrorSummary), r: &Reader) -> Vec<SideRow> {
    let it = &view.agreement;
    let slug = it.slug().as_str();
    let open = matches!(it.state(), AgreementState::Offered { .. });
    let one = |(at, (side, signature)): (usize, (&governance::agreement::Signatory, Option<&Signature>))| {
        let errors = if last.0 == at {
            last.1.clone()
        } else {
            ErrorSummary::default()
        };
        SideRow {
            name: r.text(&side.name),
            how: signature.map_or_else(|| not_yet(r), |s| how(s, slug, at, view.inside, r)),
            forms: if open && view.may_sign && signature.is_none() {
                forms(
                    (side.holder, view.motions.get(at).copied().flatten()),
                    slug,
                    at,
                    &errors,
                    r,
                )
            } else {
                Html::empty()
            },
        }
    };
    it.sides().enumerate().map(one).collect()
}

fn not_yet(r: &Reader) -> Html {
    Badge::new(Tone::Open, r.t("agree-not-signed")).html(r)
}

fn how(signature: &Signature, slug: &str, at: usize, inside: bool, r: &Reader) -> Html {
    match signature {
        Signature::Approval { approval } => approved(approval, r),
        Signature::Paper { signed_by, on, .. } => {
            let badge = Badge::new(Tone::Attention, r.t("agree-signed-paper")).html(r);
            let by = r.ta(
                "agree-signed-paper-text",
                &[("by", signed_by.as_str().into()), ("date", r.date(*on).into())],
            );
            let link = if inside {
                format!(
                    " <a href=\"/agreements/{slug}/paper/{}\">{}</a>",
                    at + 1,
                    r.t("agree-see-paper")
                )
            } else {
                String::new()
            };
            Html::trusted(format!("{badge} {by}{link}"))
        }
    }
}

/// A decision with its counts, or somebody alone.
pub(crate) fn approved(approval: &Approval, r: &Reader) -> Html {
    match approval.basis() {
        Basis::Decision {
            slug,
            name,
            motion,
            counts,
            date,
            ..
        } => {
            let badge = Badge::new(Tone::Good, r.t("agree-signed-decision")).html(r);
            let words = r.ta(
                "agree-signed-decision-text",
                &[
                    ("date", r.date(*date).into()),
                    ("agree", (counts.agree as f64).into()),
                    ("against", ((counts.disagree + counts.block) as f64).into()),
                    ("abstain", (counts.abstain as f64).into()),
                ],
            );
            let body = format!("<a href=\"/bodies/{}\">{}</a>", Html::escaped(slug), r.text(name));
            let link = format!(
                "<a href=\"/decisions/{motion}\">{}</a>",
                r.t("agree-see-decision")
            );
            Html::trusted(format!("{badge} {body} {words} {link}"))
        }
        Basis::Alone(alone) => {
            let badge = Badge::new(Tone::Attention, r.t("agree-signed-alone")).html(r);
            let words = r.ta("agree-signed-alone-text", &[("by", alone.by.as_str().into())]);
            Html::trusted(format!(
                "{badge} {words} <span class=\"quiet\">{}</span>",
                Html::escaped(&alone.reason)
            ))
        }
    }
}

fn forms(
    (holder, motion): (Holder, Option<Id<Motion>>),
    slug: &str,
    at: usize,
    errors: &ErrorSummary,
    r: &Reader,
) -> Html {
    let hidden = format!("<input type=\"hidden\" name=\"side\" value=\"{}\">", at + 1);
    if holder == Holder::Elsewhere {
        let fields = [
            Field::text("signed_by", r.t("agree-signed-by"))
                .error(errors.on("signed_by"))
                .html(r),
            Field::date("on", r.t("agree-signed-on"))
                .error(errors.on("on"))
                .html(r),
            Field::file("file", r.t("agree-sheet"), ".jpg,.jpeg,.png,.pdf")
                .hint(r.t("agree-sheet-hint"))
                .error(errors.on("file"))
                .html(r),
            Button::submit(r.t("agree-sign-paper")).quiet().html(r),
        ];
        return Html::trusted(format!(
            "<form method=\"post\" action=\"/agreements/{slug}/paper\" enctype=\"multipart/form-data\" class=\"stack\">{hidden}{}</form>",
            Html::joined(&fields, "")
        ));
    }
    let mut fields = Vec::new();
    if holder == Holder::Initiative {
        let reason = Field::text("reason", r.t("agree-alone-reason")).hint(r.t("agree-alone-hint"));
        fields.push(reason.error(errors.on("reason")).html(r));
    } else {
        let how = format!("<p>{}</p>", r.t("agree-sign-how"));
        let Some(motion) = motion else {
            let button = button(&format!("/agreements/{slug}/propose/{}", at + 1), r);
            return Html::trusted(format!("{how}{button}"));
        };
        fields.push(to_motion(motion, r));
    }
    fields.push(Button::submit(r.t("agree-sign-decision")).quiet().html(r));
    Html::trusted(format!(
        "<form method=\"post\" action=\"/agreements/{slug}/sign\" class=\"stack\">{hidden}{}</form>",
        Html::joined(&fields, "")
    ))
}

/// The way to the motion about something.
pub(crate) fn to_motion(motion: Id<Motion>, r: &Reader) -> Html {
    Html::trusted(format!(
        "<p><a href=\"/decisions/{motion}\">{}</a></p>",
        r.t("agree-see-motion")
    ))
}

/// The steps that can be taken besides signing.
pub(super) fn steps(view: &AgreementView, r: &Reader) -> Vec<Html> {
    if !view.may_edit {
        return Vec::new();
    }
    let slug = view.agreement.slug();
    let button = |step: &str| Button::submit(r.t(&format!("agree-step-{step}"))).sends("step", step);
    match view.agreement.state() {
        AgreementState::Draft => vec![
            button("offer").html(r),
            Button::link(r.t("agree-edit"), format!("/agreements/{slug}/edit"))
                .quiet()
                .html(r),
        ],
        AgreementState::Offered { .. } => vec![button("take_back").quiet().html(r)],
        AgreementState::InForce { .. } => {
            let reason = Field::text("reason", r.t("agree-end-reason")).html(r);
            vec![Html::joined(&[reason, button("end").grave().html(r)], "")]
        }
        _ => Vec::new(),
    }
}

/// The form to fetch data, for an account of a side that receives.
pub(super) fn fetch(view: &AgreementView, r: &Reader) -> Html {
    let Terms::DataSharing(terms) = &view.agreement.content().terms else {
        return Html::empty();
    };
    if !view.receives || view.standing != Standing::InForce {
        return Html::empty();
    }
    let data = view
        .data
        .iter()
        .map(|d| Choice::new(d.slug.as_str(), r.text(&d.title)));
    let purposes = terms
        .purposes
        .iter()
        .map(|p| Choice::new(p.as_str(), words::purpose(p, r)));
    let fields = [
        Field::select("dataset", r.t("agree-data"), data.collect()).html(r),
        Field::select("purpose", r.t("agree-purposes"), purposes.collect()).html(r),
        Button::submit(r.t("agree-fetch")).html(r),
    ];
    Html::joined(&fields, "")
}

/// Who may fetch besides the members of the bodies that signed.
pub(super) fn readers(view: &AgreementView, errors: &ErrorSummary, r: &Reader) -> Html {
    let sharing = matches!(view.agreement.content().terms, Terms::DataSharing(_));
    if !view.may_edit || !sharing || view.standing != Standing::InForce {
        return Html::empty();
    }
    let names: Vec<Html> = view
        .readers
        .iter()
        .map(|n| Html::trusted(format!("<li><bdi>{}</bdi></li>", Html::escaped(n))))
        .collect();
    let list = if names.is_empty() {
        format!("<p class=\"quiet\">{}</p>", r.t("agree-no-readers"))
    } else {
        format!("<ul>{}</ul>", Html::joined(&names, ""))
    };
    let button = |key: &str, may: &str| Button::submit(r.t(key)).quiet().sends("may", may).html(r);
    let buttons = [button("agree-let-read", "yes"), button("agree-let-read-no", "no")];
    let fields = [
        Field::email("email", r.t("sign-in-email"))
            .error(errors.on("email"))
            .html(r),
        Html::trusted(format!("<div class=\"row\">{}</div>", Html::joined(&buttons, ""))),
    ];
    let (slug, fields) = (view.agreement.slug(), Html::joined(&fields, ""));
    Html::trusted(format!(
        "{list}<form method=\"post\" action=\"/agreements/{slug}/readers\" class=\"column stack\">{fields}</form>"
    ))
}
