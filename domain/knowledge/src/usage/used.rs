//! “I used this”: claimed by anybody → confirmed by those who made the data, by those who decided, or by both;
//! contested where one of them says that it is not so; withdrawn, or not taken up.
//!
//! What somebody without an account says waits until the producer has looked at it: not for its truth, but so that
//! no page of figures becomes a wall for advertisements. The producer can leave it out with a reason that everybody
//! reads; what once stood on the page can only be contested.

use base::{Date, Finding, Id, Kind, Slug, Text, Timestamp};
use governance::Body;
use governance::commitment::Commitment;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::outside::Outside;
use crate::case_study::{UsePhase, list};
use crate::code::{self, about};
use crate::story::{Answer, Side};

/// The longest line of a form, in signs; our choice.
pub(super) const LINE: usize = 300;
/// The longest text, in signs; our choice.
pub(super) const WORDS: usize = 2000;

list! {
    /// In what a release was used.
    UsedAs {
        /// Something was decided.
        Decision = "decision";
        /// Money was given or moved.
        Budget = "budget";
        /// A law or a rule.
        Law = "law";
        /// A service began, changed or ended.
        Service = "service";
        /// A plan, a report or another document.
        Document = "document";
        /// A case before a court or a body of complaints.
        Case = "case";
        /// An article or a broadcast.
        Article = "article";
        /// A campaign.
        Campaign = "campaign";
        /// Teaching.
        School = "school";
        /// Research.
        Research = "research";
        /// Something else.
        Other = "other";
    }
}

/// What somebody says about a use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsedContent {
    /// In what.
    pub kind: UsedAs,
    /// What it is called.
    pub title: String,
    /// Who used it.
    pub who: String,
    /// Where it can be read.
    pub link: Option<String>,
    /// In which phase of a policy; none where no policy is made.
    pub phase: Option<UsePhase>,
    /// Which figure, in words.
    pub figure: String,
    /// When.
    pub on: Option<Date>,
    /// What came of it.
    pub words: Text,
}

impl UsedContent {
    fn check(&self, today: Date) -> Result<(), Finding> {
        let empty = [("title", &self.title), ("who", &self.who)];
        if let Some((field, _)) = empty.into_iter().find(|(_, said)| said.trim().is_empty()) {
            return Err(about(code::UNSAID, field));
        }
        let none = String::new();
        let lines = [
            ("title", &self.title),
            ("who", &self.who),
            ("figure", &self.figure),
            ("link", self.link.as_ref().unwrap_or(&none)),
        ];
        let long = lines.into_iter().find(|(_, said)| said.chars().count() > LINE);
        if let Some((field, _)) = long {
            return Err(about(code::LONG, field).with("most", LINE));
        }
        if longest(&self.words) > WORDS {
            return Err(about(code::LONG, "words").with("most", WORDS));
        }
        if self.link.as_ref().is_some_and(|l| !is_address(l)) {
            return Err(about(code::NO_LINK, "link"));
        }
        match self.on {
            Some(day) if day > today => Err(about(code::NOT_YET, "on")),
            _ => Ok(()),
        }
    }
}

/// Signs of the longest wording of a text.
pub(super) fn longest(text: &Text) -> usize {
    let signs = |l| text.get(l).map_or(0, |t| t.chars().count());
    text.languages().map(signs).max().unwrap_or(0)
}

/// Whether it leads to a page on the web.
fn is_address(link: &str) -> bool {
    let rest = link
        .strip_prefix("https://")
        .or_else(|| link.strip_prefix("http://"));
    rest.is_some_and(|r| r.contains('.') && !r.contains(char::is_whitespace))
}

/// What a side says about a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// The producer or the decision-maker.
    pub side: Side,
    /// The account that said it.
    pub by: Uuid,
    /// What was said.
    pub answer: Answer,
    /// In own words; needed where it is not simply so.
    pub words: Text,
    /// When.
    pub at: Timestamp,
}

/// Who ended a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closer {
    /// Who had made it.
    Claimant,
    /// The producer, before it was on the page.
    Producer,
}

/// That a claim ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// By whom.
    pub by: Closer,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// How a claim stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody has looked at it yet.
    Waiting,
    /// Somebody says so.
    Claimed,
    /// Those who made the data say so too.
    ByProducer,
    /// Those who decided say so too.
    ByDecisionMaker,
    /// Both say so.
    ByBoth,
    /// Somebody who says that they decided says so, by a link; who they are was not checked.
    ByLink,
    /// One of them says that it is not so.
    Contested,
    /// Who claimed it took it back.
    Withdrawn,
    /// The producer did not take it up.
    LeftOut,
}

impl Standing {
    /// All, in order.
    pub const ALL: [Self; 9] = [
        Self::Waiting,
        Self::Claimed,
        Self::ByProducer,
        Self::ByDecisionMaker,
        Self::ByBoth,
        Self::ByLink,
        Self::Contested,
        Self::Withdrawn,
        Self::LeftOut,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Claimed => "claimed",
            Self::ByProducer => "by_producer",
            Self::ByDecisionMaker => "by_decision_maker",
            Self::ByBoth => "by_both",
            Self::ByLink => "by_link",
            Self::Contested => "contested",
            Self::Withdrawn => "withdrawn",
            Self::LeftOut => "left_out",
        }
    }

    /// Whether somebody who can know it, and whom this site knows, says so too.
    pub const fn is_confirmed(self) -> bool {
        matches!(self, Self::ByProducer | Self::ByDecisionMaker | Self::ByBoth)
    }

    /// Whether it stands on the page as a use, confirmed or not.
    pub const fn is_shown(self) -> bool {
        self.is_confirmed() || matches!(self, Self::Claimed | Self::ByLink | Self::Contested)
    }
}

/// A use of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Used {
    /// Its identity.
    pub id: Id<Used>,
    /// The initiative.
    pub initiative: Uuid,
    /// The release.
    pub release: Uuid,
    /// The release's name in addresses.
    pub slug: Slug,
    /// The release's title; releases never change.
    pub title: Text,
    /// What is said.
    pub content: UsedContent,
    /// The body of this site that decided, where one is named.
    pub decider: Option<Id<Body>>,
    /// The account that said it; nobody's where it was said without one.
    pub by: Option<Uuid>,
    /// When it was said.
    pub at: Timestamp,
    /// Whether it stands on the page, or waits.
    pub seen: bool,
    /// What the sides said, oldest first; the last one of each counts.
    #[serde(default)]
    pub said: Vec<Confirmed>,
    /// What decision-makers without an account said by a link, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outside: Vec<Outside>,
    /// What the decision-maker promised to do about it.
    #[serde(default)]
    pub promise: Option<Id<Commitment>>,
    /// That it ended.
    #[serde(default)]
    pub closed: Option<Closed>,
}

impl Kind for Used {
    const NAME: &'static str = "release_use";
}

impl Used {
    /// Takes a claim down.
    ///
    /// # Errors
    /// A finding about what is missing, too long, no address, or has not happened yet.
    pub fn claim(mut self, today: Date) -> Result<Self, Finding> {
        self.content.check(today)?;
        self.seen = self.by.is_some();
        Ok(self)
    }

    /// The newest word of a side.
    pub fn of(&self, side: Side) -> Option<&Confirmed> {
        self.said.iter().rev().find(|c| c.side == side)
    }

    /// How it stands.
    pub fn standing(&self) -> Standing {
        match &self.closed {
            Some(c) if c.by == Closer::Claimant => return Standing::Withdrawn,
            Some(_) => return Standing::LeftOut,
            None if !self.seen => return Standing::Waiting,
            None => {}
        }
        let answers = [Side::Producer, Side::DecisionMaker].map(|s| self.of(s).map(|c| c.answer));
        // A known decision-maker counts more than a link.
        let link = answers[1].is_none().then(|| self.outside.last()).flatten();
        if answers.contains(&Some(Answer::Denies)) || link.is_some_and(|o| !o.confirms) {
            return Standing::Contested;
        }
        match answers {
            [None, None] if link.is_some() => Standing::ByLink,
            [None, None] => Standing::Claimed,
            [Some(_), None] => Standing::ByProducer,
            [None, Some(_)] => Standing::ByDecisionMaker,
            [Some(_), Some(_)] => Standing::ByBoth,
        }
    }

    /// The producer has looked: it stands on the page.
    ///
    /// # Errors
    /// When it ended.
    pub fn look(&mut self) -> Result<(), Finding> {
        self.open()?;
        self.seen = true;
        Ok(())
    }

    /// The producer does not take it up.
    ///
    /// # Errors
    /// Without a reason, or when it stands on the page already.
    pub fn leave_out(&mut self, reason: &str, at: Timestamp) -> Result<(), Finding> {
        if self.seen {
            return Err(about(code::ON_PAGE, "reason"));
        }
        self.close(Closer::Producer, reason, at)
    }

    /// Who claimed it takes it back.
    ///
    /// # Errors
    /// Without a reason, or when it ended.
    pub fn withdraw(&mut self, reason: &str, at: Timestamp) -> Result<(), Finding> {
        self.close(Closer::Claimant, reason, at)
    }

    fn close(&mut self, by: Closer, reason: &str, at: Timestamp) -> Result<(), Finding> {
        self.open()?;
        let reason = reason.trim().to_owned();
        if reason.is_empty() {
            return Err(about(code::UNSAID, "reason"));
        }
        self.closed = Some(Closed { by, reason, at });
        Ok(())
    }

    fn open(&self) -> Result<(), Finding> {
        match self.closed {
            Some(_) => Err(about(code::USE_CLOSED, "answer")),
            None => Ok(()),
        }
    }

    /// Whether an account can speak for a side at all.
    ///
    /// # Errors
    /// When it ended; when it is one's own claim, or one has spoken for the other side; for the community, which
    /// speaks in a story.
    pub fn may_speak(&self, by: Uuid, side: Side) -> Result<(), Finding> {
        self.open()?;
        if side == Side::Community {
            return Err(about(code::UNSAID, "side"));
        }
        if self.by == Some(by) {
            return Err(about(code::OWN_CLAIM, "answer"));
        }
        match self.said.iter().any(|c| c.by == by && c.side != side) {
            true => Err(about(code::TWO_SIDES, "side")),
            false => Ok(()),
        }
    }

    /// A side says whether it is so; it may say so again. A side that says so has looked.
    ///
    /// # Errors
    /// As [`Self::may_speak`]; without words where it is not simply so.
    pub fn confirm(&mut self, said: Confirmed) -> Result<(), Finding> {
        self.may_speak(said.by, said.side)?;
        if said.answer != Answer::Confirms && said.words.is_empty() {
            return Err(about(code::UNSAID, "words"));
        }
        if longest(&said.words) > WORDS {
            return Err(about(code::LONG, "words").with("most", WORDS));
        }
        self.seen = true;
        self.said.push(said);
        Ok(())
    }

    /// Somebody who decided, and has no account here, says by a link whether it is so.
    ///
    /// # Errors
    /// When it ended, or waits; findings about what is missing or too long.
    pub fn hear(&mut self, said: Outside) -> Result<(), Finding> {
        self.open()?;
        said.check()?;
        self.outside.push(said);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::outside::Whose;
    use super::*;

    const TODAY: &str = "2026-11-21";

    fn claimed(by: Option<u128>, change: impl FnOnce(&mut UsedContent)) -> Result<Used, Finding> {
        let mut content = UsedContent {
            kind: UsedAs::Budget,
            title: "A second pump".into(),
            who: "The town".into(),
            link: None,
            phase: Some(UsePhase::Problem),
            figure: "20.5 litres a day".into(),
            on: None,
            words: Text::default(),
        };
        change(&mut content);
        let used = Used {
            id: Id::new(Uuid::nil()),
            initiative: Uuid::nil(),
            release: Uuid::nil(),
            slug: "water-2024".parse().unwrap(),
            title: Text::english("Water"),
            content,
            decider: None,
            by: by.map(Uuid::from_u128),
            at: Timestamp::UNIX_EPOCH,
            seen: true,
            said: Vec::new(),
            outside: Vec::new(),
            promise: None,
            closed: None,
        };
        used.claim(TODAY.parse().unwrap())
    }

    fn says(side: Side, who: u128, answer: Answer) -> Confirmed {
        Confirmed {
            side,
            by: Uuid::from_u128(who),
            answer,
            words: Text::english("So it was."),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn field<T>(refused: Result<T, Finding>) -> String {
        let refused = refused.err().unwrap();
        format!("{} {}", refused.code, refused.place)
    }

    #[test]
    fn a_claim_says_what_and_who_and_leads_to_the_web_alone() {
        let refused = |change: fn(&mut UsedContent)| field(claimed(Some(1), change));
        assert_eq!(
            refused(|c| c.title = " ".into()),
            "knowledge-use-unsaid field title"
        );
        assert_eq!(refused(|c| c.who = "".into()), "knowledge-use-unsaid field who");
        assert_eq!(
            refused(|c| c.figure = "x".repeat(301)),
            "knowledge-use-long field figure"
        );
        for link in [
            "javascript:alert(1)",
            "https://a b.c",
            "https://local",
            "ftp://a.b",
        ] {
            let refused = field(claimed(Some(1), |c| c.link = Some(link.into())));
            assert_eq!(refused, "knowledge-use-no-link field link", "{link}");
        }
        let later = |c: &mut UsedContent| c.on = Some("2026-11-22".parse().unwrap());
        assert_eq!(field(claimed(Some(1), later)), "knowledge-use-not-yet field on");
    }

    #[test]
    fn what_a_stranger_says_waits_and_is_left_out_only_with_a_reason() {
        let mut it = claimed(None, |_| {}).unwrap();
        assert_eq!(it.standing(), Standing::Waiting);
        let at = Timestamp::UNIX_EPOCH;
        assert_eq!(field(it.leave_out(" ", at)), "knowledge-use-unsaid field reason");
        let mut left = it.clone();
        left.leave_out("An advertisement", at).unwrap();
        assert_eq!(left.standing(), Standing::LeftOut);
        assert_eq!(field(left.look()), "knowledge-use-closed field answer");
        it.look().unwrap();
        assert_eq!(it.standing(), Standing::Claimed);
        assert_eq!(
            field(it.leave_out("Unpleasant", at)),
            "knowledge-use-on-page field reason"
        );
    }

    #[test]
    fn a_word_by_link_is_no_confirmation_of_somebody_known() {
        let mut it = claimed(Some(1), |_| {}).unwrap();
        let word = |confirms| Outside {
            organisation: "Ministry of Water".into(),
            person: None,
            whose: Whose::Organisation,
            confirms,
            words: Text::default(),
            at: Timestamp::UNIX_EPOCH,
        };
        let nobody = Outside {
            organisation: " ".into(),
            ..word(true)
        };
        assert_eq!(field(it.hear(nobody)), "knowledge-use-unsaid field organisation");
        assert_eq!(field(it.hear(word(false))), "knowledge-use-unsaid field words");
        it.hear(word(true)).unwrap();
        assert_eq!(it.standing(), Standing::ByLink);
        assert!(!it.standing().is_confirmed() && it.standing().is_shown());
        let mut no = word(false);
        no.words = Text::english("We did not decide this.");
        it.hear(no).unwrap();
        assert_eq!(it.standing(), Standing::Contested);
        it.confirm(says(Side::DecisionMaker, 2, Answer::Confirms))
            .unwrap();
        assert_eq!(
            it.standing(),
            Standing::ByDecisionMaker,
            "who is known counts more"
        );
    }

    #[test]
    fn each_side_confirms_or_contests_for_itself() {
        let mut it = claimed(Some(1), |_| {}).unwrap();
        let own = says(Side::Producer, 1, Answer::Confirms);
        assert_eq!(field(it.confirm(own)), "knowledge-use-own-claim field answer");
        it.confirm(says(Side::DecisionMaker, 2, Answer::Confirms))
            .unwrap();
        assert_eq!(it.standing(), Standing::ByDecisionMaker);
        let both = says(Side::Producer, 2, Answer::Confirms);
        assert_eq!(field(it.confirm(both)), "knowledge-two-sides field side");
        it.confirm(says(Side::Producer, 3, Answer::InPart)).unwrap();
        assert_eq!(it.standing(), Standing::ByBoth);
        let mut bare = says(Side::DecisionMaker, 2, Answer::Denies);
        bare.words = Text::default();
        assert_eq!(field(it.confirm(bare)), "knowledge-use-unsaid field words");
        it.confirm(says(Side::DecisionMaker, 2, Answer::Denies)).unwrap();
        assert_eq!(it.standing(), Standing::Contested);
        assert!(!it.standing().is_confirmed() && it.standing().is_shown());
        it.withdraw("A mistake", Timestamp::UNIX_EPOCH).unwrap();
        assert!(!it.standing().is_shown());
    }
}
