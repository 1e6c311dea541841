//! What a community agreed to, as its own body, those who work with it and those who are asked read it.

use app::collect::{CommunityView, Instrument, agreed_communities};
use consent::Given;
use form::Engine;
use ui::components::badge::{Badge, Tone};
use ui::components::definition_list::DefinitionList;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::answer::answered;

/// A community's consent in words.
pub(super) struct Stands {
    pub(super) name: String,
    pub(super) badge: Html,
    pub(super) facts: Html,
    pub(super) purposes: Vec<(Html, Html)>,
    pub(super) taken_back: Vec<Html>,
    /// Whether anything is left to take back.
    pub(super) open: bool,
}

fn bdi(text: &str) -> Html {
    Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(text)))
}

/// A community's consent in words; `inside` is its address for those who may see the document.
pub(super) fn stands(view: &CommunityView, inside: Option<&str>, r: &Reader) -> Stands {
    let (kept, decided) = (&view.consent, view.consent.decided());
    let open = view
        .purposes
        .iter()
        .any(|p| p.state.is_some_and(consent::State::permits));
    let badge = match (view.covers, open, kept.taken_back.is_empty()) {
        (true, ..) => Badge::new(Tone::Good, r.t("community-covers")),
        (false, true, _) => Badge::new(Tone::Attention, r.t("community-covers-not")),
        (false, false, true) => Badge::new(Tone::Stop, r.t("community-refused")),
        (false, false, false) => Badge::new(Tone::Stop, r.t("community-over")),
    };
    let mut facts = DefinitionList::default()
        .item(r.t("community-by"), body(view, r))
        .item(r.t("community-on"), r.date(decided.decided_on).as_str())
        .item(r.t("community-how"), bdi(&decided.how))
        .item(r.t("community-speaks-as"), bdi(&decided.authorised_respondent));
    if let (Some(at), Some(_)) = (inside, &kept.document) {
        let link = format!("<a href=\"{at}/document\">{}</a>", r.t("community-see-document"));
        facts = facts.item(r.t("community-document"), Html::trusted(link));
    }
    if let Some(answer) = &view.answer {
        facts = facts.item(r.t("community-answer"), answered(answer, r));
    }
    let answers = i64::try_from(view.answers).unwrap_or(i64::MAX);
    facts = facts
        .item(r.t("community-answers"), r.integer(answers).as_str())
        .item(r.t("community-at"), r.moment(kept.at).as_str());
    let state = |s: Option<consent::State>| {
        let name = s.map_or("requested", consent::State::name);
        r.t(&format!("consent-{name}"))
    };
    let purposes = view.purposes.iter();
    let taken_back = kept.taken_back.iter().map(|t| {
        let way = r.t(&format!("community-way-{}", t.channel.name().replace('_', "-")));
        let what = t.purpose.as_ref().map_or_else(
            || r.t("community-take-back-all"),
            |id| {
                let label = view.purposes.iter().find(|p| p.id == *id);
                label.map_or_else(|| Html::escaped(id.as_str()), |p| r.text(&p.label))
            },
        );
        let mut parts = vec![Html::escaped(&r.moment(t.at)), what, way];
        if inside.is_some() && !t.why.is_empty() {
            parts.push(bdi(&t.why));
        }
        Html::joined(&parts, " · ")
    });
    Stands {
        name: decided.community.clone(),
        badge: badge.html(r),
        facts: facts.html(r),
        purposes: purposes.map(|p| (r.text(&p.label), state(p.state))).collect(),
        taken_back: taken_back.collect(),
        open,
    }
}

/// The body that decided and, where this site has them, ways to it and to its decision.
fn body(view: &CommunityView, r: &Reader) -> Html {
    let name = match &view.body {
        Some(body) => Html::trusted(format!(
            "<a href=\"/bodies/{}\">{}</a>",
            body.slug,
            r.text(&body.name)
        )),
        None => bdi(&view.consent.decided().decided_by),
    };
    match view.consent.decision {
        Some(motion) => Html::trusted(format!(
            "{name} · <a href=\"/decisions/{motion}\">{}</a>",
            r.t("agree-see-decision")
        )),
        None => name,
    }
}

/// For whom somebody answered who spoke for a community; nothing for anybody else. While the answers are here, with what
/// becomes of them when the community takes back.
pub(crate) fn answered_for(given: &Given, here: bool, r: &Reader) -> Option<Html> {
    let Given::Community(decided) = given else {
        return None;
    };
    let decided = r.ta(
        "community-answered-for",
        &[
            ("community", decided.community.as_str().into()),
            ("body", decided.decided_by.as_str().into()),
            ("date", r.date(decided.decided_on).into()),
        ],
    );
    Some(match here {
        true => Html::joined(&[decided, r.t("community-answered-for-back")], " "),
        false => decided,
    })
}

/// What everybody who is asked reads: which community decided, and who may answer for whom.
pub(super) async fn told(
    services: &Services,
    it: &Instrument,
    engine: &Engine,
    r: &Reader,
) -> Result<(Vec<Html>, Vec<Html>), Fault> {
    let agreed = agreed_communities(&services.app, it).await?;
    let sentence = |view: &CommunityView| {
        let decided = view.consent.decided();
        r.ta(
            "fill-community-decided",
            &[
                ("community", decided.community.as_str().into()),
                ("body", decided.decided_by.as_str().into()),
                ("date", r.date(decided.decided_on).into()),
            ],
        )
    };
    let for_whom = who_for_whom(engine, (it, agreed.is_empty()), r);
    Ok((agreed.iter().map(sentence).collect(), for_whom))
}

/// Told to who speaks for a community that has not agreed, with what to do; without the code of a finding.
pub(super) fn not_agreed(it: &Instrument, r: &Reader) -> Html {
    let body = r.tv("fill-not-agreed-text", "who", asker(it));
    Notice::new(Kind::Attention, r.t("fill-not-agreed"), body).html(r)
}

/// Who asks, and how they are reached.
fn asker(it: &Instrument) -> String {
    let controller = &it.notice.controller;
    let parts = [controller.name.trim(), controller.contact.trim()];
    let said: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    said.join(", ")
}

/// Who may answer for whom, a sentence each; nothing where everybody answers for themselves.
/// Whether no community has agreed yet is said before anybody begins.
fn who_for_whom(engine: &Engine, (it, nobody_agreed): (&Instrument, bool), r: &Reader) -> Vec<Html> {
    let asked = engine.variables();
    let named = |name: &str| {
        asked.iter().find(|v| {
            let question = v.question.as_deref().unwrap_or(&v.name);
            question.rsplit('/').next() == Some(name)
        })
    };
    let Some(quality) = named(consent::ANSWERED_FOR) else {
        return Vec::new();
    };
    let offered = |code: &str| quality.codes().is_none_or(|codes| codes.allows(code));
    let guardian = match named(consent::ASSENT) {
        Some(_) => "fill-for-guardian-assent",
        None => "fill-for-guardian",
    };
    let all = [
        ("guardian", guardian),
        ("proxy", "fill-for-proxy"),
        (consent::COMMUNITY, "fill-for-community"),
    ];
    let all = all.into_iter().filter(|(code, _)| offered(code));
    let sentence = |(code, key): (&str, &str)| match nobody_agreed && code == consent::COMMUNITY {
        true => Html::joined(&[r.t(key), r.tv("fill-for-community-yet", "who", asker(it))], " "),
        false => r.t(key),
    };
    all.map(sentence).collect()
}
