//! Every act by its name in the log, and who may do it: one table.

use super::Role;

/// Who may do an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Anybody, signed in or not.
    Anyone,
    /// Anybody with an account.
    SignedIn,
    /// The owner of the thing (the use case compares), or an administrator.
    Owner,
    /// Accounts with one of these roles on the initiative, or an administrator.
    Role(&'static [Role]),
    /// Administrators of the site.
    Admin,
    /// The site itself.
    System,
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $verb:ident = $name:literal, $who:expr;)*) => {
        /// An act.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Verb { $($(#[$doc])* $verb,)* }

        impl Verb {
            /// Every act.
            pub const ALL: &'static [Self] = &[$(Self::$verb,)*];

            /// Its name in the log: kind of thing, then what happens to it.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$verb => $name,)* }
            }

            /// Who may do it. The site itself may do everything.
            pub const fn who(self) -> Who {
                match self { $(Self::$verb => $who,)* }
            }
        }
    };
}

const LEADS: Who = Who::Role(&[Role::Coordinator]);
const MANAGES_DATA: Who = Who::Role(&[Role::DataManager]);
const COLLECTS: Who = Who::Role(&[Role::Collector]);
const VIEWS: Who = Who::Role(&[Role::Viewer]);
const SEES_OR_COLLECTS: Who = Who::Role(&[Role::Viewer, Role::Collector]);

verbs! {
    // people
    /// Make the one-time link to the first account.
    OpenSetup = "setup.open", Who::System;
    /// Create an account with a one-time link.
    SignUp = "account.sign_up", Who::Anyone;
    /// Create an account from the operator's command line.
    AddAccount = "account.add", Who::System;
    /// Change one's own name or password.
    EditAccount = "account.edit", Who::Owner;
    /// Start a session.
    SignIn = "session.open", Who::Anyone;
    /// Give a session a new token.
    RotateSession = "session.rotate", Who::Owner;
    /// End a session.
    SignOut = "session.close", Who::Owner;
    /// Invite somebody to an initiative.
    Invite = "invitation.make", LEADS;
    /// Invite somebody to the site.
    InviteToSite = "invitation.make_for_site", Who::Admin;
    /// Take the role that an invitation gives, with the account one has.
    AcceptInvitation = "invitation.accept", Who::SignedIn;
    /// Give a role on an initiative.
    GrantRole = "role.grant", LEADS;
    /// Take a role on an initiative.
    RevokeRole = "role.revoke", LEADS;
    /// Change a setting of the site.
    ChangeSetting = "setting.change", Who::Admin;

    // registry
    /// Add a person or organisation of the field.
    AddParty = "party.add", Who::SignedIn;
    /// Register an initiative; who does it becomes its coordinator.
    RegisterInitiative = "initiative.register", Who::SignedIn;
    /// Change what is said about an initiative.
    EditInitiative = "initiative.edit", LEADS;
    /// Move an initiative along its life cycle.
    MoveInitiative = "initiative.move", LEADS;
    /// See the work on an initiative that is not public.
    ViewInitiative = "initiative.view", VIEWS;
    /// Add a round to an initiative.
    AddRound = "round.add", LEADS;
    /// Change what is said about a round.
    EditRound = "round.edit", LEADS;
    /// Move a round along its life cycle.
    MoveRound = "round.move", LEADS;
    /// Judge a round by the framework.
    AssessRound = "round.assess", LEADS;

    // judge
    /// Look at the asking of a round, and what came of it.
    ViewAskings = "asking.view", SEES_OR_COLLECTS;
    /// Let the platform ask the participants of a round.
    OpenAsking = "asking.open", LEADS;
    /// Take the right to answer, by a receipt.
    TakeRight = "asking.take_right", Who::Anyone;
    /// Take the right to answer as one who collected or decided.
    TakeOwnRight = "asking.take_own_right", Who::SignedIn;
    /// Take sheets of paper, or a right for people who are met; not for who runs the initiative.
    HandOutRights = "asking.hand_out", COLLECTS;
    /// Say who decided.
    AnswerAsking = "asking.answer", Who::Anyone;
    /// Read the answers of an asking that has closed.
    CountAsking = "asking.count", Who::System;
    /// Reply to what participants said.
    ReplyToParticipants = "asking.reply", LEADS;

    // ask and collect
    /// Add a version of an instrument.
    AddInstrument = "instrument.add", LEADS;
    /// Say which question of an instrument asks for consent.
    EditInstrument = "instrument.edit", LEADS;
    /// Move an instrument along its life cycle.
    MoveInstrument = "instrument.move", LEADS;
    /// Keep a half-filled form.
    SaveDraft = "draft.save", Who::Anyone;
    /// Throw a half-filled form away.
    DropDraft = "draft.drop", Who::Anyone;
    /// Hand in a submission as a respondent, to an open instrument.
    Submit = "submission.receive", Who::Anyone;
    /// Hand in submissions as a collector.
    Collect = "submission.collect", COLLECTS;
    /// Import submissions from a file.
    ImportSubmissions = "submission.import", MANAGES_DATA;
    /// Count a refusal of consent, and nothing else.
    Refuse = "submission.refuse", Who::Anyone;
    /// Accept, return or reject a submission.
    ReviewSubmission = "submission.review", MANAGES_DATA;
    /// Withdraw a submission and destroy its key.
    WithdrawSubmission = "submission.withdraw", Who::Anyone;
    /// Read submissions.
    ReadSubmissions = "submission.read", MANAGES_DATA;

    // dataset and process
    /// Import a file as a dataset, or derive one from submissions.
    AddDataset = "dataset.add", MANAGES_DATA;
    /// Change the variables' labels, types or roles.
    EditDataset = "dataset.edit", MANAGES_DATA;
    /// Read the rows of a dataset.
    ReadDataset = "dataset.read", MANAGES_DATA;
    /// Freeze a state of a dataset.
    TakeSnapshot = "snapshot.take", MANAGES_DATA;
    /// Add changes to the cleaning log.
    CleanData = "dataset.clean", MANAGES_DATA;
    /// Set the rules that data should keep.
    SetEditRules = "dataset.set_rules", MANAGES_DATA;

    // analyse, protect, publish
    /// Estimate from a snapshot.
    Analyse = "analysis.run", MANAGES_DATA;
    /// Protect a table.
    ProtectTable = "table.protect", MANAGES_DATA;
    /// Publish a release.
    PublishRelease = "release.publish", LEADS;
    /// Take a release back; its page and the reason stay.
    RecallRelease = "release.recall", LEADS;
    /// Put releases side by side on one page.
    PublishComparison = "comparison.publish", LEADS;

    // the house
    /// Queue, start or end work in the background.
    RunJob = "job.run", Who::System;
    /// Load the example initiatives.
    LoadDemo = "demo.load", Who::System;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_is_its_own() {
        let names: BTreeSet<_> = Verb::ALL.iter().map(|v| v.name()).collect();
        assert_eq!(names.len(), Verb::ALL.len());
        assert!(names.iter().all(|n| n.split('.').count() == 2));
    }
}
