//! Popolo JSON (popoloproject.com, the open-government data model): organization, posts, memberships, motions and
//! vote events. Names of members stand in it only when they said so; single votes never do.

use base::{Date, Language};
use serde_json::{Value, json};

use crate::body::{Body, Membership, Naming};
use crate::decision::{Counts, Motion, Ruling};

/// A body with its members and decisions. `url` is the address of this site; `on` says which terms are held.
pub fn popolo(body: &Body, members: &[Membership], motions: &[Motion], url: &str, on: Date) -> Value {
    let english = Language::english();
    let words = |text: &base::Text| text.best(&english).map(|(_, t)| t.to_owned());
    let posts: Vec<Value> = crate::body::Post::ALL
        .iter()
        .map(|p| post(body, p.as_str()))
        .collect();
    json!({
        "@context": "http://www.popoloproject.com/contexts/organization.jsonld",
        "id": body.id,
        "name": words(&body.name),
        "other_names": body.name.languages()
            .filter_map(|l| Some(json!({ "name": body.name.get(l)?, "note": l })))
            .collect::<Vec<_>>(),
        "classification": body.kind.as_str(),
        "parent_id": body.parent,
        "founding_date": crate::day(body.created).to_string(),
        "dissolution_date": body.ended.map(|d| d.to_string()),
        "description": words(&body.about),
        "links": [{ "url": format!("{url}/bodies/{}", body.slug) }],
        "posts": posts,
        "memberships": members.iter().map(|m| membership(m, on)).collect::<Vec<_>>(),
        "motions": motions.iter().map(|m| motion(m, url)).collect::<Vec<_>>(),
    })
}

fn post(body: &Body, name: &str) -> Value {
    json!({ "id": format!("{}-{name}", body.id), "label": name, "organization_id": body.id })
}

/// A seat: whom it speaks for; who sits there only when the member said so.
fn membership(member: &Membership, on: Date) -> Value {
    let held = member.posts.iter().find(|t| t.held(on).serves());
    let person = (member.naming == Naming::Public).then(|| json!({ "name": member.name }));
    json!({
        "id": member.id,
        "organization_id": member.body,
        "person": person,
        "role": if member.voting { "member" } else { "observer" },
        "label": member.side.as_str(),
        "on_behalf_of": member.on_behalf_of,
        "post_id": held.map(|t| format!("{}-{}", member.body, t.post.as_str())),
        "start_date": member.start.to_string(),
        "end_date": member.end.map(|d| d.to_string()),
    })
}

fn motion(motion: &Motion, url: &str) -> Value {
    let english = Language::english();
    let words = |text: &base::Text| text.best(&english).map(|(_, t)| t.to_owned());
    let opening = motion.opening();
    let outcome = motion.outcome();
    json!({
        "id": motion.id,
        "organization_id": motion.body,
        "title": words(&motion.title),
        "text": words(motion.text()),
        "classification": motion.subject.map(|s| s.kind.as_str()),
        "date": opening.map(|o| crate::day(o.opened).to_string()),
        "result": outcome.map(|o| result(o.ruling())),
        "links": [{ "url": format!("{url}/decisions/{}", motion.id) }],
        "vote_events": outcome.map(|o| vec![json!({
            "organization_id": motion.body,
            "motion_id": motion.id,
            "start_date": opening.map(|o| crate::day(o.opened).to_string()),
            "end_date": o.date().to_string(),
            "result": result(o.ruling()),
            "counts": counts(o.tally().all()),
        })]).unwrap_or_default(),
    })
}

/// Popolo knows `pass` and `fail`.
fn result(ruling: Ruling) -> &'static str {
    if ruling.is_carried() { "pass" } else { "fail" }
}

fn counts(counts: Counts) -> Value {
    json!([
        { "option": "yes", "value": counts.agree },
        { "option": "abstain", "value": counts.abstain },
        { "option": "no", "value": counts.against() },
    ])
}
