//! `…/design`: the design room of a round.

use app::design::{RoomView, view_room};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use governance::design::{Open, Part, Proposal};
use ui::components::card::{Card, Cards};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Icon, Reader};

use super::{Round, above, at, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words as register_words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "design/room.html")]
struct Show<'a> {
    r: &'a Reader,
    at: String,
    problem: Html,
    wish: Html,
    who: Html,
    alone: Html,
    leads: bool,
    takes_part: bool,
    involved: bool,
    parts: Vec<(&'static str, Html, Html)>,
    hidden: Option<Html>,
    meetings: Vec<(Html, Html, Html)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
) -> Result<Response, Fault> {
    let view = view_room(&services.app, &visit.actor, (&slug, number)).await?;
    let r = &visit.reader;
    let v = &view.at;
    let show = Show {
        r,
        at: at((&slug, number), "/design"),
        problem: register_words::paragraphs(&v.room.problem, r),
        wish: register_words::paragraphs(&v.room.wish, r),
        who: who(&view, visit.name.is_some(), r),
        alone: alone(&view, r),
        leads: v.leads,
        takes_part: v.takes_part,
        involved: v.involved,
        parts: Part::ALL
            .map(|part| (part.code(), words::part(part, r), cards(&view, part, r)))
            .to_vec(),
        hidden: (view.hidden > 0).then(|| r.tn("design-hidden", view.hidden)),
        meetings: meetings(&view, r),
    };
    let main = crate::render(&show);
    let title = format!(
        "{} – {}",
        r.plain("design-title"),
        r.text(&v.initiative.title).plain()
    );
    let page = visit.page(title, main).section(Section::Initiatives);
    Ok(page.above(above(v, "room", r)).into_response())
}

/// Who may take part, and what the reader may do.
fn who(view: &RoomView, signed_in: bool, r: &Reader) -> Html {
    let v = &view.at;
    let key = match (v.takes_part, v.room.open, signed_in) {
        (true, Open::Everybody, _) => "design-open-you",
        (true, Open::Members, _) => "design-members-you",
        (false, Open::Everybody, _) => "design-open-sign-in",
        (false, Open::Members, true) => "design-members-others",
        (false, Open::Members, false) => "design-members-sign-in",
    };
    r.t(key)
}

/// That nobody but the coordinator decides, where that is so.
fn alone(view: &RoomView, r: &Reader) -> Html {
    if view.has_body {
        return Html::empty();
    }
    Notice::new(Kind::Attention, r.t("design-alone-title"), r.t("design-alone")).html(r)
}

fn cards(view: &RoomView, part: Part, r: &Reader) -> Html {
    let of: Vec<&Proposal> = view.proposals.get(&part).into_iter().flatten().collect();
    if of.is_empty() {
        return Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("design-nothing-yet")));
    }
    Cards(of.into_iter().map(|p| card(view, p, r)).collect()).html(r)
}

fn card(view: &RoomView, p: &Proposal, r: &Reader) -> Card {
    let v = &view.at;
    let key = (v.initiative.slug.as_str(), v.round.number);
    let voting = view
        .votes
        .get(&p.id.uuid())
        .is_some_and(app::design::AtVote::is_under_way);
    let told = p.voice.gathering().map(|_| r.t("design-told"));
    let summary = if p.now().written.title.is_empty() {
        r.text(&p.now().written.why)
    } else {
        r.text(&p.now().written.text)
    };
    let card = Card::new(words::title(p, r), at(key, &format!("/design/points/{}", p.id)))
        .kicker(told.unwrap_or_default())
        .summary(short(&summary))
        .badge(words::state(p, voting, r))
        .fact(Icon::People, words::support_short(&p.support, r));
    match p.comments.iter().filter(|c| c.removed.is_none()).count() {
        0 => card,
        n => card.fact(Icon::Info, r.tn("design-comments", n)),
    }
}

/// The most characters of a proposal's text on its card.
const SHORT: usize = 180;

/// The beginning of a text; marked languages keep their mark when nothing is cut.
fn short(text: &Html) -> Html {
    let plain = text.plain();
    if plain.chars().count() <= SHORT {
        return text.clone();
    }
    let cut: String = plain.chars().take(SHORT).collect();
    Html::trusted(format!(
        "<span dir=\"auto\">{} …</span>",
        Html::escaped(cut.trim_end())
    ))
}

fn meetings(view: &RoomView, r: &Reader) -> Vec<(Html, Html, Html)> {
    let by = |person| {
        let name = words::name(person, &view.names, r).plain();
        r.ta("design-told-by", &[("name", name.into())])
    };
    let all = view.at.room.gatherings.iter().rev();
    all.filter(|_| view.at.may_read())
        .map(|g| (words::meeting(g, r), r.text(&g.note), by(g.by)))
        .collect()
}
