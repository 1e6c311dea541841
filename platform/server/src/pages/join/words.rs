//! Members, drives and contributions in plain words.

use base::Date;
use governance::Membership;
use governance::joining::{Contribution, Drive, Stands, What};
use registry::Area;
use ui::components::badge::{Badge, Tone};
use ui::components::field::Choice;
use ui::{Component, Html, Reader};

use crate::pages::bodies::words::called;

/// What a member is called: its organisation, or the person where it may be named.
pub(crate) fn member(m: &Membership, inside: bool, r: &Reader) -> Html {
    match &m.organisation {
        Some(name) => Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(name))),
        None => called(m, inside, r),
    }
}

/// A country or region by its name.
pub(super) fn area(code: &str, r: &Reader) -> Html {
    Area::find(code).map_or_else(Html::empty, |a| a.name(&r.language).into())
}

/// Class and place of a member.
pub(super) fn class(m: &Membership, r: &Reader) -> Html {
    let Some(joined) = &m.joined else {
        return Html::empty();
    };
    let class = r.t(&format!("join-class-{}", joined.class.as_str()));
    Html::joined(&[class, area(&joined.area, r)], " · ")
}

/// How a drive stands.
pub(super) fn stands(drive: &Drive, today: Date, r: &Reader) -> Html {
    let stands = drive.stands(today);
    let tone = match stands {
        Stands::Open => Tone::Good,
        Stands::Announced | Stands::Coming => Tone::Open,
        Stands::Over => Tone::Attention,
        Stands::Closed | Stands::Cancelled => Tone::Plain,
    };
    Badge::new(tone, r.t(&format!("join-drive-{}", stands.as_str()))).html(r)
}

/// The days of a drive.
pub(super) fn days(drive: &Drive, r: &Reader) -> Html {
    r.ta(
        "join-days",
        &[
            ("from", r.date(drive.from).into()),
            ("until", r.date(drive.until).into()),
        ],
    )
}

/// What somebody gave, or whom they consulted.
pub(super) fn contribution(c: &Contribution, r: &Reader) -> Html {
    let mut parts = vec![Html::trusted(format!("<strong>{}</strong>", r.text(&c.about)))];
    match &c.what {
        What::Given { meets } => {
            let key = format!("join-meets-{}", meets.as_str());
            parts.push(Badge::new(Tone::Plain, r.t(&key)).html(r));
        }
        What::Consulted {
            whom,
            people,
            how,
            heard,
        } => {
            parts.push(Badge::new(Tone::Open, r.t("join-consulted")).html(r));
            let mut line = vec![r.text(whom)];
            if let Some(n) = people {
                line.push(r.tn("join-people", usize::try_from(*n).unwrap_or(usize::MAX)));
            }
            line.push(r.t(&format!("join-how-{}", how.as_str())));
            let said = Html::joined(&line, " · ");
            let heard = r.text(heard);
            parts.push(Html::trusted(format!(
                "<br>{said}<br>{}: {heard}",
                r.t("join-heard")
            )));
        }
    }
    if !c.link.is_empty() {
        parts.push(link(&c.link));
    }
    let day = Html::trusted(format!("<br><span class=\"small quiet\">{}</span>", r.date(c.on)));
    parts.push(day);
    Html::joined(&parts, " ")
}

/// An address of the web as a link.
pub(super) fn link(address: &str) -> Html {
    let safe = Html::escaped(address);
    Html::trusted(format!(
        "<a href=\"{safe}\" rel=\"nofollow noopener\" dir=\"ltr\">{safe}</a>"
    ))
}

/// Every country and region to choose from: the world, the regions, then countries by name.
pub(crate) fn areas(chosen: &str, r: &Reader) -> Vec<Choice> {
    let mut all: Vec<&Area> = Area::all().iter().collect();
    all.sort_by_key(|a| (a.m49 != "001", a.is_country(), a.name(&r.language)));
    let choice = |a: &&Area| Choice::new(a.m49, a.name(&r.language)).chosen(a.m49 == chosen);
    all.iter().map(choice).collect()
}

/// The classes to choose from.
pub(crate) fn classes(chosen: &str, r: &Reader) -> Vec<Choice> {
    let choice = |c: governance::joining::MemberClass| {
        Choice::new(c.as_str(), r.t(&format!("join-class-{}", c.as_str()))).chosen(c.as_str() == chosen)
    };
    governance::joining::MemberClass::ALL.map(choice).to_vec()
}
