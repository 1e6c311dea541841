//! A seat in a body: who sits there, for whom, how chosen, since when.

use base::{Date, Digest, Id, Kind, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Body, Post, Term};
use crate::joining::Joined;
use crate::{Subject, SubjectKind};

/// Which side of a joint body a member speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The people whom the data are about.
    Community,
    /// An organisation of civil society.
    Organisation,
    /// A public office.
    Office,
}

impl Side {
    /// All sides.
    pub const ALL: [Self; 3] = [Self::Community, Self::Organisation, Self::Office];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::Organisation => "organisation",
            Self::Office => "office",
        }
    }
}

/// How somebody came to the seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowChosen {
    /// Elected by those whom the member speaks for.
    Elected,
    /// Named by the organisation or office that the member speaks for.
    Named,
    /// By the community's own custom.
    Custom,
    /// Came on their own wish, open to everybody.
    Volunteered,
    /// Invited by the body.
    Invited,
    /// Chosen by who started the initiative (this weakens a claim of participation, W12).
    ByInitiator,
    /// Nobody has said.
    Unknown,
}

impl HowChosen {
    /// All ways.
    pub const ALL: [Self; 7] = [
        Self::Elected,
        Self::Named,
        Self::Custom,
        Self::Volunteered,
        Self::Invited,
        Self::ByInitiator,
        Self::Unknown,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Elected => "elected",
            Self::Named => "named",
            Self::Custom => "custom",
            Self::Volunteered => "volunteered",
            Self::Invited => "invited",
            Self::ByInitiator => "by_initiator",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether the public reads a member's name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// Everybody may read it: the member said so.
    Public,
    /// Only the body reads it; the public reads "a member".
    #[default]
    BodyOnly,
}

/// A seat in a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// Its identity.
    pub id: Id<Membership>,
    /// The body.
    pub body: Id<Body>,
    /// As the member wants to be called; may be a pseudonym.
    pub name: String,
    /// Whether the public reads the name.
    pub naming: Naming,
    /// The account that the member signs in with; none for a member without a device.
    pub sign_in: Option<Uuid>,
    /// The organisation that the member belongs to, in its own spelling.
    pub organisation: Option<String>,
    /// Whom the member speaks for, in words.
    pub on_behalf_of: String,
    /// How the member came to the seat.
    pub chosen: HowChosen,
    /// Which side the seat is on.
    pub side: Side,
    /// What the member says it will do in the body, in its own words: its role statement.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub statement: Text,
    /// How it joined, where members apply; none for a seat that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Box<Joined>>,
    /// Posts held, one after the other or at once.
    pub posts: Vec<Term>,
    /// Whether the seat has a vote.
    pub voting: bool,
    /// The first day.
    pub start: Date,
    /// The last day; none while it lasts.
    pub end: Option<Date>,
}

impl Kind for Membership {
    const NAME: &'static str = "membership";
}

impl Membership {
    /// Whether the seat is held on a day.
    pub fn sits(&self, on: Date) -> bool {
        self.start <= on && self.end.is_none_or(|end| on <= end)
    }

    /// Whether the seat is held on a day and has a vote.
    pub fn votes(&self, on: Date) -> bool {
        self.voting && self.sits(on)
    }

    /// Whether the member holds a post on a day, by a term that has not run out.
    pub fn holds(&self, post: Post, on: Date) -> bool {
        self.sits(on) && self.posts.iter().any(|t| t.post == post && t.held(on).serves())
    }

    /// Whether the member keeps the body's business on a day: chair, co-lead or secretary.
    pub fn keeps(&self, on: Date) -> bool {
        Post::KEEPERS.iter().any(|post| self.holds(*post, on))
    }

    /// Ends the seat before a day, and the posts with it.
    pub fn end_before(&mut self, on: Date) {
        self.end = Some(on.yesterday().unwrap_or(on));
        for term in &mut self.posts {
            if term.last() >= on {
                term.ended = Some(on);
            }
        }
    }

    /// The organisation in the form in which it is compared.
    pub fn organisation_key(&self) -> Option<String> {
        organisation_key(self.organisation.as_deref())
    }
}

/// How a change moves the power in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeatChange {
    /// A seat has a vote that had none, or for longer.
    Gives,
    /// A vote goes, or goes earlier.
    Takes,
    /// The vote becomes somebody else's: another account, side or organisation.
    Turns,
}

impl SeatChange {
    /// What a change of a seat does to votes from a day on; `before` is none for a new seat. Nothing where only words
    /// change, or the seat has no vote before and after.
    pub fn of(before: Option<&Membership>, after: &Membership, today: Date) -> Option<Self> {
        let span = |m: &Membership| {
            let end = m.end.unwrap_or(Date::MAX);
            let open = m.voting && m.start <= end && today <= end;
            open.then_some((m.start.max(today), end))
        };
        let (was, is) = (before.and_then(span), span(after));
        match (was, is) {
            (None, None) => None,
            (None, Some(_)) => Some(Self::Gives),
            (Some(_), None) => Some(Self::Takes),
            (Some((start, end)), Some((from, until))) => {
                if start < from || until < end {
                    return Some(Self::Takes);
                }
                if from < start || end < until {
                    return Some(Self::Gives);
                }
                let before = before?;
                let account = before.sign_in.is_some() && before.sign_in != after.sign_in;
                let place =
                    before.side != after.side || before.organisation_key() != after.organisation_key();
                (account || place).then_some(Self::Turns)
            }
        }
    }

    /// What the body decides about when it decides about this change of a seat.
    pub fn subject(self, seat: Id<Membership>) -> Subject {
        let what = match self {
            Self::Gives => "gives",
            Self::Takes => "takes",
            Self::Turns => "turns",
        };
        Subject::new(SubjectKind::Member, seat.uuid()).at(Digest::of(what.as_bytes()))
    }
}

/// An organisation's name in the form in which it is compared; nothing for an empty one.
pub(crate) fn organisation_key(name: Option<&str>) -> Option<String> {
    let words: Vec<String> = name?.split_whitespace().map(str::to_lowercase).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
