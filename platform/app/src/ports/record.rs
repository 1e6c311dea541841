//! The shape in which every aggregate is kept: a few key columns, a body, and a version.
//!
//! A new aggregate is one line in [`RecordKind`]'s table, one `impl Record` beside its use cases, and one
//! migration in `store`.

use std::ops::{Deref, DerefMut};

use base::{Digest, Id, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::{AppError, Result};

/// Who may see a column's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody.
    Public,
    /// People of the initiative and of the site.
    Internal,
    /// About a person: only who needs it, and never in an export.
    Personal,
}

/// What must be unique among the records of a kind, besides the identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unique {
    /// Nothing.
    Nothing,
    /// The name, in the whole site.
    Name,
    /// The name, within the parent.
    NameInParent,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $table:literal, $unique:ident, name $name:ident, body $body:ident;)*) => {
        /// The kinds of records. Each has its own table of the same shape.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RecordKind { $($(#[$doc])* $kind,)* }

        impl RecordKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// The table's name, which is also how messages call the kind.
            pub const fn table(self) -> &'static str {
                match self { $(Self::$kind => $table,)* }
            }

            /// What is unique among records of the kind.
            pub const fn unique(self) -> Unique {
                match self { $(Self::$kind => Unique::$unique,)* }
            }

            /// Who may see the name column.
            pub const fn name_visibility(self) -> Visibility {
                match self { $(Self::$kind => Visibility::$name,)* }
            }

            /// Who may see the body column.
            pub const fn body_visibility(self) -> Visibility {
                match self { $(Self::$kind => Visibility::$body,)* }
            }
        }
    };
}

kinds! {
    /// A person's account; name = e-mail address.
    Account = "account", Name, name Personal, body Personal;
    /// A signed-in browser; parent = account, name = digest of its token.
    Session = "session", Name, name Internal, body Internal;
    /// A single-use link to create an account; name = digest of its token.
    Invitation = "invitation", Name, name Internal, body Personal;
    /// A person or organisation of the field; name = slug.
    Party = "party", Name, name Public, body Public;
    /// An initiative; name = slug, state = its life cycle's.
    Initiative = "initiative", Name, name Public, body Public;
    /// A role of an account on an initiative; parent = initiative, name = account and role.
    RoleGrant = "role_grant", NameInParent, name Internal, body Internal;
    /// A round; parent = initiative, name = slug.
    Round = "round", NameInParent, name Public, body Public;
    /// A judgement; parent = its subject (a round).
    Assessment = "assessment", Nothing, name Public, body Public;
    /// A version of an instrument; parent = round, name = form id and version.
    Instrument = "instrument", NameInParent, name Public, body Internal;
    /// A half-filled form; parent = instrument, name = digest of the browser's draft token.
    Draft = "draft", NameInParent, name Internal, body Personal;
    /// What was said; parent = instrument, name = instanceID, body = typed answers.
    Submission = "submission", NameInParent, name Internal, body Personal;
    /// Under what permission; parent = submission, name = receipt code, state = the community's consent.
    ConsentRecord = "consent_record", Nothing, name Personal, body Personal;
    /// What a community said to a form; parent = instrument, name = its code, state = whether it stands.
    CommunityConsent = "community_consent", Name, name Personal, body Internal;
    /// A question that was asked with a receipt; parent = instrument, name = its record of consent.
    Enquiry = "enquiry", Nothing, name Internal, body Personal;
    /// The public half of a key that a body holds; parent = body, name = the key.
    CustodyKey = "custody_key", NameInParent, name Internal, body Internal;
    /// A way of looking at answers; parent = instrument, name = what it is called.
    SavedView = "saved_view", NameInParent, name Internal, body Personal;
    /// How many answers are wanted from each place or group; parent = instrument.
    Target = "target", Nothing, name Internal, body Internal;
    /// An address that is told what happens to answers; parent = instrument.
    Webhook = "webhook", Nothing, name Internal, body Personal;
    /// Living data in custody; parent = initiative, name = slug.
    Dataset = "dataset", NameInParent, name Internal, body Internal;
    /// A frozen state of a dataset; parent = dataset, name = number.
    Snapshot = "snapshot", NameInParent, name Internal, body Internal;
    /// One change to raw data; parent = dataset.
    CleaningEntry = "cleaning_entry", Nothing, name Internal, body Personal;
    /// A rule that data should keep; parent = dataset, name = slug.
    EditRule = "edit_rule", NameInParent, name Internal, body Internal;
    /// Estimates that were asked of a snapshot; parent = dataset.
    Analysis = "analysis", Nothing, name Internal, body Internal;
    /// Tables that were protected together, with their audit; parent = initiative.
    TableProtection = "table_protection", Nothing, name Internal, body Internal;
    /// A frozen, protected publication; parent = initiative, name = slug.
    Release = "release", Name, name Public, body Public;
    /// A page that joins releases, for example citizens' beside official figures; parent = initiative.
    Comparison = "comparison", NameInParent, name Public, body Public;
    /// An organisation that decides; name = slug.
    Body = "body", Name, name Public, body Public;
    /// A seat in a body; parent = body. Members choose how they are called.
    Membership = "membership", Nothing, name Personal, body Personal;
    /// A motion and its outcome; parent = body, name = its subject, state = where it stands.
    Motion = "motion", Nothing, name Public, body Public;
    /// That a member voted (and, when votes are open, how); parent = motion, name = membership.
    Vote = "vote", NameInParent, name Internal, body Internal;
    /// A meeting of a body; parent = body.
    Meeting = "meeting", Nothing, name Public, body Internal;
    /// What a round is to change, and who may take part in designing it; parent = round.
    DesignRoom = "design_room", NameInParent, name Public, body Internal;
    /// A point of a design room; parent = round, state = where it stands. Public once it is adopted.
    Proposal = "proposal", Nothing, name Public, body Internal;
    /// What could do harm in a round, and what is done about it; parent = round.
    RiskAssessment = "risk_assessment", Nothing, name Public, body Public;
    /// Something that went wrong; parent = round.
    Incident = "incident", Nothing, name Internal, body Internal;
    /// What two parties agreed; parent = initiative, name = slug.
    Agreement = "agreement", Name, name Public, body Public;
    /// A label in a community's own words; parent = initiative, name = slug.
    Label = "label", Name, name Public, body Public;
    /// What supports the level of a stage; parent = round.
    Evidence = "evidence", Nothing, name Public, body Public;
    /// A scheme of assessment, loaded as data; name = its name and version.
    Scheme = "scheme", Name, name Public, body Public;
    /// Asking the participants of a round; parent = round. Answers are counted, not kept.
    Asking = "asking", Nothing, name Public, body Internal;
    /// A right to answer once; parent = asking, name = digest of the token.
    AskingToken = "asking_token", NameInParent, name Internal, body Internal;
    /// A question of the participants that somebody spoke; parent = initiative, name = stage and language.
    Recording = "recording", NameInParent, name Public, body Public;
    /// A case before a review panel; parent = assessment.
    PanelCase = "panel_case", Nothing, name Public, body Internal;
    /// A head of this log that another instance has seen, or of another's that we have; parent = none.
    Witness = "witness", Nothing, name Public, body Public;
    /// A single-use link to sign in; parent = account, name = digest of its token.
    SignInLink = "sign_in_link", Name, name Internal, body Internal;
    /// The codes of an account's second step; parent = account.
    Credential = "credential", NameInParent, name Personal, body Personal;
    /// How somebody wants to be thanked; parent = initiative, name = account.
    Credit = "credit", NameInParent, name Internal, body Personal;
    /// A passkey; parent = account, name = how its device calls it.
    Passkey = "passkey", Name, name Personal, body Personal;
    /// A question to a device that waits for its passkey; name = digest of its random bytes.
    Challenge = "challenge", Name, name Internal, body Internal;
    /// A time in which new members are asked to join; parent = body.
    Drive = "drive", Nothing, name Public, body Public;
    /// Somebody who asks to become a member; parent = body.
    Application = "application", Nothing, name Internal, body Personal;
    /// What a member gave, or whom it consulted; parent = membership.
    Contribution = "contribution", Nothing, name Public, body Public;
    /// An election to a post; parent = body. Each candidacy is a motion.
    Election = "election", Nothing, name Public, body Public;
    /// A workstream with its terms of reference; parent = the body whose it is, name = slug.
    Workstream = "workstream", Name, name Public, body Public;
    /// What a workstream reported of a period; parent = workstream, name = the period.
    WorkReport = "work_report", NameInParent, name Public, body Public;
    /// A document on its way to those who asked for it; parent = workstream, name = slug, state = its document.
    Output = "output", Name, name Public, body Public;
    /// A text in numbered paragraphs with its versions and consultations; parent = body.
    Document = "document", Nothing, name Public, body Internal;
    /// What somebody said about a paragraph, and what was done with it; parent = document.
    Comment = "comment", Nothing, name Public, body Personal;
    /// A workplan; parent = body, name = its period.
    Plan = "plan", NameInParent, name Public, body Public;
    /// A progress report; parent = body, name = its period.
    Report = "report", NameInParent, name Public, body Public;
    /// Something that was promised to others; name = slug.
    Commitment = "commitment", Name, name Public, body Public;
    /// A fund; name = slug, state = its life cycle's.
    Fund = "fund", Name, name Public, body Public;
    /// What a contributor promised or gave to a fund; parent = fund.
    Pledge = "pledge", Nothing, name Public, body Public;
    /// An entry of a fund's ledger; parent = fund, name = its number.
    LedgerEntry = "ledger_entry", NameInParent, name Public, body Public;
    /// A call for applications; parent = fund.
    Call = "call", Nothing, name Public, body Public;
    /// Money for an applicant, from application to settlement; parent = fund.
    Grant = "grant", Nothing, name Public, body Internal;
    /// A country or region that takes part; name = its code.
    Country = "country", Name, name Public, body Public;
    /// An organisation in a country's inventory of producers; parent = country, name = a key of its name.
    Producer = "producer", NameInParent, name Public, body Public;
    /// A roadmap; parent = country, name = slug.
    Roadmap = "roadmap", NameInParent, name Public, body Public;
    /// A case study; name = slug.
    CaseStudy = "case_study", Name, name Public, body Public;
    /// What changed, on one page, and who confirms it; name = slug.
    Story = "story", Name, name Public, body Public;
    /// Something to learn from; name = slug.
    Resource = "resource", Name, name Public, body Public;
    /// Something to come to; name = slug.
    Event = "event", Name, name Public, body Public;
    /// Somebody who comes to an event; parent = event, name = digest of the address.
    Registration = "registration", NameInParent, name Personal, body Personal;
    /// What a peer asks for or offers.
    Exchange = "exchange", Nothing, name Public, body Public;
    /// A newsletter; name = its date.
    Newsletter = "newsletter", Name, name Public, body Public;
    /// Somebody who asked for mail; name = digest of the address.
    Subscription = "subscription", NameInParent, name Personal, body Personal;
    /// What a telephone or a program hands in with; parent = initiative, name = digest of its token.
    DeviceKey = "device_key", Name, name Internal, body Personal;
    /// An earlier or later wording of a submission; parent = instrument, name = its instanceID.
    Edition = "edition", NameInParent, name Internal, body Personal;
    /// A release before an office; parent = the office, name = the release.
    Handover = "handover", Nothing, name Public, body Public;
    /// A series of an office; parent = the office, name = its code, state = its indicator.
    OfficialSeries = "official_series", NameInParent, name Public, body Public;
    /// An address from which an office's series are read anew, which may hold a key; parent = the office, name = the
    /// address. That there is one, and of which site, is public.
    SeriesFeed = "series_feed", NameInParent, name Internal, body Internal;
    /// What somebody says a release was used for; parent = initiative, name = the release, state = its standing.
    ReleaseUse = "release_use", Nothing, name Public, body Public;
    /// A one-time link with which a decision-maker without an account answers; parent = the use, name = digest of its token.
    UseLink = "use_link", Name, name Internal, body Personal;
    /// A public record that is handed on: one's own, or another instance's; parent = source, name = kind, identity, key.
    SharedRecord = "shared_record", Name, name Public, body Public;
    /// Another instance whose public records are taken; name = its key.
    Source = "source", Name, name Public, body Public;
    /// What changed, for participants and then for everybody; parent = initiative, name = the round.
    ReturnNote = "return_note", Nothing, name Public, body Public;
    /// That a receipt was used to say what one thinks of a note, or words that came with it; parent = the note.
    ReturnVoice = "return_voice", NameInParent, name Internal, body Internal;
    /// What somebody says is wrong with a figure, asks or thinks; parent = initiative, name = the release.
    Remark = "remark", Nothing, name Public, body Public;
    /// A list of households, sites, people; parent = initiative, name = its name in small letters.
    EntityList = "entity_list", NameInParent, name Internal, body Internal;
    /// A thing of a list; parent = list, name = what it is called and its identity, state = its conflict.
    Entity = "entity", NameInParent, name Personal, body Personal;
    /// What a submission said of a thing and was not done; parent = initiative, name = submission, state = list.
    EntityTrouble = "entity_trouble", Nothing, name Internal, body Internal;
    /// What stands beside a release and is no part of it; parent = initiative, name = the link to see it before others.
    ReleaseCompanion = "release_companion", Name, name Internal, body Internal;
    /// That somebody spoke before a release went out, or what was said; parent = that time, state = how it is meant.
    ReleaseVoice = "release_voice", NameInParent, name Internal, body Internal;
    /// Work to be done later; state = waiting, running, done, failed.
    Job = "job", Nothing, name Internal, body Internal;
    /// A setting of the site; name = its key.
    Setting = "setting", Name, name Internal, body Internal;
}

impl RecordKind {
    /// The kinds that are found by marks too: of them there are so many that nobody looks through them all.
    pub const MARKED: &'static [Self] = &[Self::Entity];
}

/// By what a record is found besides its name: something that is true of it, such as the value of a property.
///
/// A store keeps the digest alone. What is found by it is a superset (values are shortened first): who looks compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(pub [u8; 16]);

impl Mark {
    /// The mark of those within a parent of which `what` is `value`.
    pub fn of(parent: Uuid, what: &str, value: &str) -> Self {
        let said = [
            parent.as_bytes().as_slice(),
            what.as_bytes(),
            &[0],
            value.as_bytes(),
        ]
        .concat();
        let mut first = [0; 16];
        first.copy_from_slice(&Digest::of(&said).0[..16]);
        Self(first)
    }
}

/// A type that is kept as records of one kind.
pub trait Record: Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    /// The kind.
    const KIND: RecordKind;
    /// Its identity.
    fn id(&self) -> Uuid;
    /// What it belongs to.
    fn parent(&self) -> Option<Uuid> {
        None
    }
    /// What it is found by.
    fn name(&self) -> Option<String> {
        None
    }
    /// Where it stands in its life cycle.
    fn state(&self) -> Option<String> {
        None
    }
    /// What it is found by besides; only for [`RecordKind::MARKED`].
    fn marks(&self) -> Vec<Mark> {
        Vec::new()
    }
}

/// A record as a store holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The identity.
    pub id: Uuid,
    /// What it belongs to.
    pub parent: Option<Uuid>,
    /// What it is found by.
    pub name: Option<String>,
    /// Where it stands.
    pub state: Option<String>,
    /// When it was last written.
    pub at: Timestamp,
    /// How often it was written, from 1.
    pub version: u64,
    /// The record as JSON.
    pub body: String,
    /// What it is to be found by besides; a store writes them and does not give them back.
    pub marks: Vec<Mark>,
}

impl Row {
    pub(super) fn of<T: Record>(record: &T, version: u64) -> Result<Self> {
        let body = serde_json::to_string(record).map_err(|e| {
            AppError::environment(
                format!("a {} cannot be written as JSON ({e})", T::KIND.table()),
                "report this as a fault of the program",
            )
        })?;
        Ok(Self {
            id: record.id(),
            parent: record.parent(),
            name: record.name(),
            state: record.state(),
            at: Timestamp::UNIX_EPOCH,
            version,
            body,
            marks: record.marks(),
        })
    }

    /// The record, with its version.
    ///
    /// # Errors
    /// `Environment` when the body was written by a version that this one cannot read.
    pub fn read<T: Record>(self) -> Result<Stored<T>> {
        Ok(Stored {
            value: self.part(T::KIND)?,
            version: self.version,
            at: self.at,
        })
    }

    /// Some fields of a record of that kind; the others are passed over.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn part<P: DeserializeOwned>(&self, kind: RecordKind) -> Result<P> {
        serde_json::from_str(&self.body).map_err(|e| {
            AppError::environment(
                format!("the {} {} cannot be read ({e})", kind.table(), self.id),
                "start the version of Counted that wrote it, or restore a backup",
            )
        })
    }
}

/// A record that was read, with the version it had. Change `value`, then commit
/// [`Change::update`](super::Change::update).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored<T> {
    /// The record.
    pub value: T,
    /// The version that was read.
    pub version: u64,
    /// When it was last written.
    pub at: Timestamp,
}

impl<T> Deref for Stored<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
impl<T> DerefMut for Stored<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
impl<T: Record> Stored<T> {
    /// The identity.
    pub fn id(&self) -> Id<T> {
        Id::new(self.value.id())
    }
}
