//! What people learned and pass on: case studies, impact stories, a library, events, and finding words in everything
//! public.
//!
//! The rules stand in `domain/knowledge`; here are storing, who may write for an initiative, who is far enough from
//! it to review or to confirm, and the trace. Drafts are for the people of the initiative; what is public is
//! everybody's.
//!
//! Start with `write_case_study.rs`, then `review_case_study.rs`.

mod confirm_story;
mod events;
mod exchanges;
mod found;
mod library;
mod name;
mod news;
mod newsletters;
mod registration;
mod review_case_study;
mod search;
mod subscriptions;
mod view;
mod write_case_study;
mod write_story;

use ::knowledge::{CaseStudy, Event, Resource, Story};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use confirm_story::{Confirming, confirm_story};
pub(crate) use events::dated;
pub use events::{
    Dated, EventStep, EventView, EventWording, add_material, find_events, plan_event, rewrite_event,
    step_event, tell_outcome, view_event,
};
pub use exchanges::{
    Capacity, ExchangeWording, close_exchange, find_exchanges, open_exchange, view_capacity,
};
pub use found::{CaseListed, StoryListed, find_case_studies, find_stories, stories_of};
pub use library::{
    ResourceView, ResourceWording, find_proposals, find_resources, list_resource, propose_resource,
    read_copy, site_bodies, take_out_resource, view_resource,
};
pub use news::news;
pub use newsletters::{
    NewsletterView, compose_newsletter, find_newsletters, news_for, send_newsletter, view_newsletter,
};
pub use registration::{
    Registered, Registering, Registration, confirm_registration, leave_event, register, view_registration,
};
pub use review_case_study::{Reviewing, review_case_study};
pub use search::{Hit, HitKind, search};
pub use subscriptions::{
    About, Known, Subscription, confirm_subscription, forget_unproved, newsletters_of, subscribe,
    unsubscribe, view_subscription,
};
pub use view::{CaseStudyView, StoryView, view_case_study, view_story};
pub use write_case_study::{
    CaseWording, begin_case_study, prefilled, publish_case_study, rewrite_case_study, withdraw_case_study,
};
pub use write_story::{StoryWording, begin_story, publish_story, rewrite_story, withdraw_story};

impl Record for CaseStudy {
    const KIND: RecordKind = RecordKind::CaseStudy;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.publication.as_str().to_owned())
    }
}

impl Record for Story {
    const KIND: RecordKind = RecordKind::Story;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.publication.as_str().to_owned())
    }
}

impl Record for Resource {
    const KIND: RecordKind = RecordKind::Resource;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.publication.as_str().to_owned())
    }
}

impl Record for Event {
    const KIND: RecordKind = RecordKind::Event;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// Who works on the initiative is no second organisation.
    pub const INVOLVED: Code = Code("app-knowledge-involved");
    /// Who does not work on the initiative cannot speak for its producers.
    pub const NOT_INVOLVED: Code = Code("app-knowledge-not-involved");
    /// A title from which no address that is free can be made.
    pub const NO_NAME: Code = Code("app-knowledge-no-name");
    /// A release or round that the initiative does not have.
    pub const NOT_THERE: Code = Code("app-knowledge-not-there");

    /// A copy of something that may not be passed on.
    pub const NO_COPY: Code = Code("app-knowledge-no-copy");
    /// Something that must be filled in.
    pub const NOTHING: Code = Code("app-knowledge-nothing");
    /// A text that is no e-mail address.
    pub const NO_ADDRESS: Code = Code("app-knowledge-no-address");
    /// A code that nobody has, or has no more.
    pub const NO_CODE: Code = Code("app-knowledge-no-code");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        INVOLVED,
        NOT_INVOLVED,
        NO_NAME,
        NOT_THERE,
        NO_COPY,
        NOTHING,
        NO_ADDRESS,
        NO_CODE,
    ];
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> base::Finding {
    base::Finding::error(code).at(base::Place::whole().with("field", field))
}
