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
    /// Who sits in the body that the thing belongs to, or an administrator; what only a member does, no
    /// administrator does for them.
    Seat(Seat),
    /// Accounts with any role on the initiative and members of its bodies, or an administrator.
    Involved,
    /// Those who are involved and, in a design room that is open to everybody, anybody with an account (the use
    /// case knows the room).
    Room,
    /// Administrators of the site.
    Admin,
    /// Accounts of a side that an agreement in force lets fetch data (the use case asks the agreement).
    Agreement,
    /// The site itself.
    System,
}

/// Which seat in a body an act needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// A seat that is held today.
    Member,
    /// A seat that is held today, or the coordinator's role on the body's initiative.
    MemberOrLead,
    /// Chair, co-lead or secretary by a term that has not run out; while nobody is, the coordinator of the body's
    /// initiative.
    Keeper,
}

impl Seat {
    /// Its name in messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::MemberOrLead => "member_or_lead",
            Self::Keeper => "keeper",
        }
    }
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
const SITS: Who = Who::Seat(Seat::Member);
const SITS_OR_LEADS: Who = Who::Seat(Seat::MemberOrLead);
const KEEPS: Who = Who::Seat(Seat::Keeper);
/// A seat in a body of the initiative lets its holder see what the body decides about.
const VIEWS: Who = Who::Role(&[Role::Viewer]);
const SEES_OR_COLLECTS: Who = Who::Role(&[Role::Viewer, Role::Collector]);
const SEES_READS_OR_COLLECTS: Who = Who::Role(&[Role::Viewer, Role::Reader, Role::Collector]);
/// How far a reader reads, the grant says: see `collect::Sight`.
const READS: Who = Who::Role(&[Role::Reader]);
const READS_OR_COLLECTS: Who = Who::Role(&[Role::Reader, Role::Collector]);
const INVOLVED: Who = Who::Involved;
const ROOM: Who = Who::Room;

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
    /// Erase one's own account.
    EraseAccount = "account.erase", Who::Owner;
    /// Start a session.
    SignIn = "session.open", Who::Anyone;
    /// Start a session that waits for its second step.
    BeginSignIn = "session.begin", Who::Anyone;
    /// Send a link to sign in by e-mail.
    SendSignInLink = "sign_in_link.send", Who::Anyone;
    /// Set a second step of signing in.
    SetSecondStep = "credential.set", Who::Owner;
    /// Take the second step of signing in away.
    DropSecondStep = "credential.drop", Who::Owner;
    /// Ask a device for a passkey.
    AskPasskey = "passkey.ask", Who::Anyone;
    /// Add a passkey to one's own account.
    AddPasskey = "passkey.add", Who::Owner;
    /// Call a passkey otherwise.
    RenamePasskey = "passkey.rename", Who::Owner;
    /// Take a passkey away.
    DropPasskey = "passkey.drop", Who::Owner;
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
    /// Say whose answers a reader may read, and to which questions.
    LimitReader = "role.limit", LEADS;
    /// Say whether somebody who has a role is paid for it.
    EditRole = "role.edit", LEADS;
    /// Say how one wants to be thanked in the releases of an initiative.
    ChooseCredit = "credit.choose", INVOLVED;
    /// See who has an account.
    ViewAccounts = "account.view", Who::Admin;
    /// Look at all that stands in the log, of what is not public too.
    ViewEntries = "log.view", Who::Admin;
    /// Name a witness of the log.
    NameWitness = "witness.name", Who::Admin;
    /// Write down what is public here, for other instances.
    ShareRecords = "shared_record.share", Who::Admin;
    /// Say that another instance's public records are taken, or for now not.
    AddSource = "source.add", Who::Admin;
    /// Take no more of another instance's records, and take away those that came.
    DropSource = "source.drop", Who::Admin;
    /// Says that the key of another site no longer counts.
    RevokeKey = "source.revoke", Who::Admin;
    /// Take the public records of another instance.
    Harvest = "source.harvest", Who::Admin;
    /// Hand in a statement about the log, as a witness that was named.
    StateWitnessed = "witness.state", Who::Anyone;
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
    /// Speak a question of the participants in a language.
    RecordQuestion = "recording.add", INVOLVED;
    /// Take a spoken question away.
    DropRecording = "recording.drop", INVOLVED;
    /// Reply to what participants said.
    ReplyToParticipants = "asking.reply", LEADS;
    /// Add what supports the level of a stage.
    AddEvidence = "evidence.add", LEADS;
    /// Take evidence away that does not hold.
    DropEvidence = "evidence.drop", LEADS;
    /// Bring a judgement before a review panel.
    BringCase = "case.bring", LEADS;
    /// Ask or answer in a case: the panel, and who runs the initiative.
    SayInCase = "case.say", SITS_OR_LEADS;
    /// Draft the ruling of a case, for the panel's vote.
    ProposeRuling = "case.propose", SITS;
    /// Put a ruling into effect that the panel has agreed on.
    ConcludeCase = "case.conclude", Who::SignedIn;
    /// Appeal against a ruling, once.
    AppealCase = "case.appeal", LEADS;
    /// Load a scheme of assessment.
    LoadScheme = "scheme.load", Who::Admin;
    /// Answer the items of a scheme about a round.
    AnswerItems = "scheme.answer", LEADS;

    // design together; in a room that is open to everybody, whoever has signed in may do what is marked ROOM
    /// Say what a round is to change, and who may take part in designing it.
    EditRoom = "design_room.edit", LEADS;
    /// Write down that people met.
    AddGathering = "design_room.add_meeting", INVOLVED;
    /// Make a proposal.
    MakeProposal = "proposal.make", ROOM;
    /// Be for a proposal.
    SupportProposal = "proposal.support", ROOM;
    /// Be no longer for it.
    UnsupportProposal = "proposal.take_support_back", ROOM;
    /// Say how many of those met were for it.
    TellSupport = "proposal.tell_support", INVOLVED;
    /// Say something about a proposal.
    CommentProposal = "proposal.comment", ROOM;
    /// Take a comment away: one's own, or with a reason as who leads.
    RemoveComment = "proposal.remove_comment", ROOM;
    /// Ask for other words.
    AmendProposal = "proposal.amend", ROOM;
    /// Take other words or not: one's own proposal, or as who leads.
    AnswerOtherWords = "proposal.answer_amendment", ROOM;
    /// Say one's own proposal in other words, or any as who leads.
    RewordProposal = "proposal.reword", ROOM;
    /// Let one's own proposal go on in another, or any as who leads.
    MergeProposal = "proposal.merge", ROOM;
    /// Take one's own proposal back, or any as who leads.
    WithdrawProposal = "proposal.withdraw", ROOM;
    /// Decide against a proposal.
    DeclineProposal = "proposal.decline", LEADS;
    /// Take a proposal up again.
    ReopenProposal = "proposal.reopen", LEADS;
    /// Decide for a proposal where no body does.
    AdoptProposal = "proposal.adopt", LEADS;
    /// Write a body's decision into the design.
    RecordDecision = "proposal.record_decision", INVOLVED;
    /// Write the list of what could do harm.
    WriteRisks = "risks.write", INVOLVED;
    /// Have the list approved.
    ApproveRisks = "risks.approve", LEADS;
    /// Look at the approved list again.
    LookAtRisks = "risks.look_again", LEADS;
    /// Write down that something went wrong.
    ReportIncident = "incident.report", INVOLVED;
    /// Say what was done about it.
    FollowIncident = "incident.follow", LEADS;
    /// Let everybody read it, or not.
    ShowIncident = "incident.show", LEADS;

    // ask and collect
    /// Add a version of an instrument.
    AddInstrument = "instrument.add", LEADS;
    /// Say which question of an instrument asks for consent.
    EditInstrument = "instrument.edit", LEADS;
    /// Plan a purpose for answers that were given already.
    PlanPurpose = "instrument.plan_purpose", LEADS;
    /// Ask for a planned purpose from now on.
    AskPurpose = "instrument.ask_purpose", LEADS;
    /// Write down what a community said to a form.
    RecordCommunity = "community_consent.record", LEADS;
    /// Take back what a community said, on its word.
    TakeBackCommunity = "community_consent.take_back", LEADS;
    /// Say something to a purpose for a community, or take all back, with its code.
    SayAsCommunity = "community_consent.say", Who::Anyone;
    /// Say which questions of a form are sealed for a key of a body.
    SealQuestions = "instrument.seal", LEADS;
    /// Add a key that a body holds, or put one in another's place.
    AddCustodyKey = "custody_key.add", KEEPS;
    /// Fetch sealed answers, to open them with a key.
    ReadSealed = "submission.read_sealed", INVOLVED;
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
    /// Let a telephone or a program fetch forms and hand in answers.
    AddDeviceKey = "device_key.add", LEADS;
    /// Take a device's key away.
    RevokeDeviceKey = "device_key.revoke", LEADS;
    /// Tie a key to the first device that uses it.
    BindDeviceKey = "device_key.bind", Who::Anyone;
    /// Hand in a file that a submission names.
    AttachFile = "submission.attach", Who::Anyone;
    /// See which forms an initiative has, to read what came in or to hand in.
    ViewForms = "form.view", SEES_READS_OR_COLLECTS;
    /// Hand in a submission anew, in place of what was handed in before.
    EditSubmission = "submission.edit", COLLECTS;
    /// Import submissions from a file.
    ImportSubmissions = "submission.import", MANAGES_DATA;
    /// Count a refusal of consent, and nothing else.
    Refuse = "submission.refuse", Who::Anyone;
    /// Keep a way of looking at answers under a name, or throw it away.
    SaveView = "saved_view.save", MANAGES_DATA;
    /// Say how many answers are wanted from each place or group.
    SetTargets = "target.set", MANAGES_DATA;
    /// Let another program be told what happens to answers, or no more.
    TellOthers = "webhook.set", LEADS;
    /// Say where the review of a submission stands.
    ReviewSubmission = "submission.review", MANAGES_DATA;
    /// Withdraw a submission and destroy its key.
    WithdrawSubmission = "submission.withdraw", Who::Anyone;
    /// Take answers back for the person who asks for it: who collects for what they handed in (the use case compares).
    TakeBackFor = "submission.take_back_for", COLLECTS;
    /// Correct one's own answers, with a receipt.
    CorrectAnswers = "submission.correct", Who::Anyone;
    /// Take a frozen state of the data away that holds answers which were taken back.
    EraseSnapshot = "snapshot.erase", Who::System;
    /// Delete answers whose agreed time is over.
    EndRetention = "submission.end", Who::System;
    /// Say yes to one purpose more, or take one back, with a receipt.
    SayToPurpose = "consent.say", Who::Anyone;
    /// Ask the team something, with a receipt.
    AskTeam = "enquiry.ask", Who::Anyone;
    /// Look at what was asked with receipts.
    ViewEnquiries = "enquiry.view", MANAGES_DATA;
    /// Answer what was asked with a receipt.
    AnswerEnquiry = "enquiry.answer", MANAGES_DATA;
    /// Say something about a submission: as who reviews, or as who handed it in (the use case compares).
    CommentSubmission = "submission.comment", COLLECTS;
    /// Read what one handed in oneself (the use case compares).
    ReadOwnSubmissions = "submission.read_own", READS_OR_COLLECTS;
    /// Read submissions, as far as one sees.
    ReadSubmissions = "submission.read", READS;
    /// Take the answers out as a file, as far as one sees.
    ExportSubmissions = "submission.export", READS;

    // lists of things
    /// Look at a list of things, and at one of them.
    ViewEntities = "entity.view", MANAGES_DATA;
    /// Make a list.
    MakeEntityList = "entity_list.make", MANAGES_DATA;
    /// Add a property to a list.
    ChangeEntityList = "entity_list.add_property", MANAGES_DATA;
    /// Say whether things of a list are made only once answers are approved.
    AskEntityApproval = "entity_list.ask_approval", MANAGES_DATA;
    /// Say whether who collects is given only the things of a list that they made.
    GiveOwnEntities = "entity_list.give_own", MANAGES_DATA;
    /// Add things to a list, one or a file.
    AddEntities = "entity_list.add", MANAGES_DATA;
    /// Change a thing.
    ChangeEntity = "entity.change", MANAGES_DATA;
    /// Say that one looked at changes that met.
    ResolveEntity = "entity.resolve", MANAGES_DATA;
    /// Remove a thing.
    RemoveEntity = "entity.remove", MANAGES_DATA;

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

    // meet
    /// Plan a meeting of a body.
    PlanMeeting = "meeting.plan", KEEPS;
    /// Move, call, cancel or hold a meeting.
    ChangeMeeting = "meeting.change", KEEPS;
    /// Write down who was there and what was said.
    WriteMinutes = "meeting.write", KEEPS;
    /// Hand in a paper or a photographed sheet.
    AddSheet = "meeting.add_sheet", KEEPS;
    /// Write down who does what until when.
    AddFollowUp = "meeting.add_follow_up", KEEPS;
    /// Say that it was done: who promised it, or a keeper.
    CloseFollowUp = "meeting.close_follow_up", KEEPS;
    /// Approve the minutes as the body decided.
    ApproveMinutes = "meeting.approve", KEEPS;

    // documents and consultations
    /// Write a document of a body.
    WriteDocument = "document.write", SITS_OR_LEADS;
    /// Write it anew.
    ReviseDocument = "document.revise", SITS_OR_LEADS;
    /// Ask people about a document.
    HoldConsultation = "document.ask_about", KEEPS;
    /// Say something about a paragraph; whom the consultation asks, the use case knows.
    CommentDocument = "comment.make", Who::Anyone;
    /// Answer comments.
    AnswerComments = "document.answer", SITS_OR_LEADS;
    /// Let readers see a comment of somebody without an account.
    LetReadComment = "comment.let_read", KEEPS;
    /// Take a comment's words away.
    TakeCommentAway = "comment.remove", KEEPS;
    /// Conclude a consultation when every comment has its answer.
    ConcludeConsultation = "document.conclude", KEEPS;

    // workstreams and outputs
    /// Propose a workstream.
    ProposeWorkstream = "workstream.propose", SITS;
    /// Write one's own proposal anew or take it back, or any as who keeps the business of the body whose it is.
    RewriteWorkstream = "workstream.rewrite", SITS_OR_LEADS;
    /// Put the committee's decision about a workstream into effect.
    SettleWorkstream = "workstream.settle", Who::SignedIn;
    /// Hand in a workstream's report.
    FileWorkReport = "work_report.file", KEEPS;
    /// Ask for more time for a workstream.
    AskMoreTime = "workstream.ask_time", KEEPS;
    /// Complete or close a workstream.
    EndWorkstream = "workstream.end", KEEPS;
    /// Begin an output of a workstream.
    WriteOutput = "output.write", SITS_OR_LEADS;
    /// Ask the committee about an output, on a route.
    AskCommittee = "output.ask", SITS;
    /// Put the committee's decision about an output into effect.
    SettleOutput = "output.settle", Who::SignedIn;
    /// Write down that an output was submitted.
    SubmitOutput = "output.submit", KEEPS;
    /// Write down what the Commission said.
    AnswerOutput = "output.answer", KEEPS;
    /// Publish an output for good.
    PublishOutput = "output.publish", KEEPS;

    // agree
    /// Draft an agreement.
    DraftAgreement = "agreement.draft", LEADS;
    /// Offer an agreement to its sides, or take the offer back.
    OfferAgreement = "agreement.offer", LEADS;
    /// Record a side's decision or signed sheet.
    SignAgreement = "agreement.sign", LEADS;
    /// End an agreement.
    EndAgreement = "agreement.end", LEADS;
    /// Let an account fetch data under an agreement.
    LetReadData = "agreement.let_read", LEADS;
    /// Fetch data under an agreement.
    TakeData = "agreement.take_data", Who::Agreement;
    /// Word a label.
    WordLabel = "label.word", VIEWS;
    /// Approve a label that somebody else worded.
    ApproveLabel = "label.approve", VIEWS;
    /// Take a label off.
    RetireLabel = "label.retire", LEADS;

    // analyse, protect, publish
    /// Estimate from a snapshot.
    Analyse = "analysis.run", MANAGES_DATA;
    /// Protect a table.
    ProtectTable = "table.protect", MANAGES_DATA;
    /// Publish a release.
    PublishRelease = "release.publish", LEADS;
    /// Say something to a release that is before the community; the use case knows the door.
    SayBefore = "release_voice.say", Who::Anyone;
    /// Answer what was said to a release that is before the community.
    AnswerBefore = "release.answer_before", LEADS;
    /// Write a release in plain words.
    WriteSummary = "release.write_summary", LEADS;
    /// Say when an allowed release goes out.
    ScheduleRelease = "release.schedule", LEADS;
    /// Keep a release where it is whose hour has come, because something stands against it.
    HoldRelease = "release.hold", Who::System;
    /// Note the DOI of a release that is out.
    NoteDoi = "release.note_doi", LEADS;
    /// Send a release back that a body decided against.
    VetoRelease = "release.veto", Who::SignedIn;
    /// Take a release back; its page and the reason stay.
    RecallRelease = "release.recall", LEADS;
    /// Put releases side by side on one page.
    PublishComparison = "comparison.publish", LEADS;

    // bodies and decisions
    /// Add a body that decides for an initiative.
    AddBody = "body.add", LEADS;
    /// Add a body of the site.
    AddSiteBody = "body.add_for_site", Who::Admin;
    /// Change what is said about a body.
    EditBody = "body.edit", KEEPS;
    /// Change the by-laws of a body that cannot decide yet.
    SetByLaws = "by_laws.set", KEEPS;
    /// End a body that cannot decide yet.
    DissolveBody = "body.dissolve", KEEPS;
    /// Give somebody a seat.
    AddMember = "member.add", KEEPS;
    /// Change what is said about a seat.
    EditMember = "member.edit", KEEPS;
    /// End a seat.
    EndMember = "member.end", KEEPS;
    /// Make the link with which a member signs in to the seat.
    InviteMember = "member.invite", KEEPS;
    /// Sign in to one's own seat with that link.
    TakeSeat = "member.take_seat", Who::SignedIn;
    /// Give a post for a term, extend the term, or end it.
    GivePost = "post.give", KEEPS;
    /// Announce a membership drive.
    AnnounceDrive = "drive.announce", KEEPS;
    /// Open, close or cancel a membership drive.
    MoveDrive = "drive.move", KEEPS;
    /// Ask to become a member.
    ApplyForMembership = "application.hand_in", Who::SignedIn;
    /// Take one's own application back.
    TakeBackApplication = "application.take_back", Who::Owner;
    /// Look at applications, and admit an applicant.
    AdmitMember = "application.admit", KEEPS;
    /// Look at an application, as who decides about it.
    ViewApplication = "application.view", SITS_OR_LEADS;
    /// Decline an application.
    DeclineApplication = "application.decline", KEEPS;
    /// Look at one's own record as a member.
    ViewOwnMembership = "member.view_own", SITS;
    /// Change what is said about one's own seat.
    EditOwnMembership = "member.edit_own", SITS;
    /// Write down what one gave, or whom one consulted.
    LogContribution = "contribution.log", SITS;
    /// Leave a body.
    LeaveBody = "member.leave", SITS;
    /// Say that a membership has lapsed.
    LapseMember = "member.lapse", KEEPS;
    /// Call an election to a post.
    CallElection = "election.call", KEEPS;
    /// Call an election off before votes are taken.
    CancelElection = "election.cancel", KEEPS;
    /// Name a candidate.
    Nominate = "candidate.name", SITS;
    /// Say yes or no to having been named.
    AnswerNomination = "candidate.answer", SITS;
    /// Take votes on all candidates.
    OpenElection = "election.open", KEEPS;
    /// Vote on all candidates.
    VoteInElection = "election.vote", SITS;
    /// Count an election, say its result, and give the posts.
    DeclareElection = "election.declare", KEEPS;
    /// Draft a motion.
    DraftMotion = "motion.draft", SITS_OR_LEADS;
    /// Write a motion's text anew, as its proposer or a keeper.
    ReviseMotion = "motion.revise", SITS_OR_LEADS;
    /// Ask for a change to a motion.
    AmendMotion = "motion.amend", SITS_OR_LEADS;
    /// Take an amendment in or turn it down, as the proposer or a keeper.
    AnswerAmendment = "motion.answer", SITS_OR_LEADS;
    /// Say something about a motion.
    Remark = "motion.remark", SITS_OR_LEADS;
    /// Declare an interest of one's own.
    DeclareInterest = "motion.declare_interest", SITS;
    /// Put a motion to the vote.
    OpenMotion = "motion.open", KEEPS;
    /// Vote.
    CastVote = "vote.cast", SITS;
    /// Write down the vote of a member who has no device.
    RecordVote = "vote.record", KEEPS;
    /// Count the votes and say the outcome.
    CloseMotion = "motion.close", KEEPS;
    /// Take a motion back, as its proposer or a keeper.
    WithdrawMotion = "motion.withdraw", SITS_OR_LEADS;

    // money
    /// Propose a fund of which the body is the board.
    ProposeFund = "fund.propose", KEEPS;
    /// Take the step in a fund's life that its board decided.
    StepFund = "fund.step", KEEPS;
    /// Name who publishes a fund's files.
    NamePublisher = "fund.name_publisher", KEEPS;
    /// Note what somebody promises to a fund.
    NotePledge = "contribution.pledge", KEEPS;
    /// Note that a contribution was signed, or that nothing more will come.
    StepContribution = "contribution.step", KEEPS;
    /// Enter money that came, or that the fund itself paid.
    BookEntry = "ledger.book", KEEPS;
    /// Undo an entry by another.
    UndoEntry = "ledger.undo", KEEPS;
    /// Note what the bank says is there.
    Reconcile = "ledger.reconcile", KEEPS;
    /// Call for applications.
    OpenCall = "call.open", KEEPS;
    /// Apply for money: the use case asks whether the applicant is a member and leads the initiative.
    ApplyForGrant = "grant.apply", Who::SignedIn;
    /// Assess an application without interest.
    AssessGrant = "grant.assess", SITS;
    /// Take a grant a step further, as the board decided.
    StepGrant = "grant.step", KEEPS;
    /// Say what a grant's money was spent for.
    ReportSpending = "grant.report", LEADS;
    // the years of a collaborative
    /// Propose a workplan, or word it anew.
    ProposePlan = "plan.propose", KEEPS;
    /// Put a workplan into force that the committee agreed to.
    ApprovePlan = "plan.approve", KEEPS;
    /// Say that an item of a plan was done.
    MarkPlanItem = "plan.mark_done", KEEPS;
    /// Draft the report of a year.
    DraftReport = "report.draft", KEEPS;
    /// Approve the report of a year as the committee decided.
    ApproveReport = "report.approve", KEEPS;
    /// Write down what was promised to others.
    MakeCommitment = "commitment.make", KEEPS;
    /// Show a step towards what was promised.
    ShowProgress = "commitment.show", KEEPS;

    // countries
    /// Begin to keep a country or region, and say which body does.
    OpenCountry = "country.open", Who::Admin;
    /// Note a fact about a country, with its source.
    NoteFact = "country.note", KEEPS;
    /// Take a fact away.
    DropFact = "country.drop_note", KEEPS;
    /// Bring an inventory of producers.
    BringInventory = "inventory.bring", KEEPS;
    /// Take an organisation out of an inventory.
    DropProducer = "inventory.drop", KEEPS;
    /// Open a round in which both sides judge a country's environment.
    OpenReview = "environment.open", KEEPS;
    /// Close such a round.
    CloseReview = "environment.close", KEEPS;
    /// Answer for one's side in such a round.
    AnswerForCountry = "environment.answer", SITS;
    /// Write a roadmap, or put it to the vote.
    WriteRoadmap = "roadmap.write", KEEPS;
    /// Approve a roadmap as the body decided.
    ApproveRoadmap = "roadmap.approve", KEEPS;
    /// Write down what came of an action.
    NoteProgress = "roadmap.progress", KEEPS;

    // knowledge
    /// Begin a case study, or write it anew.
    WriteCaseStudy = "case_study.write", LEADS;
    /// Let everybody read a case study.
    PublishCaseStudy = "case_study.publish", LEADS;
    /// Take a case study back.
    WithdrawCaseStudy = "case_study.withdraw", LEADS;
    /// Say as a second organisation what one found in a case study.
    ReviewCaseStudy = "case_study.review", Who::SignedIn;
    /// Begin an impact story, or write it anew.
    WriteStory = "story.write", LEADS;
    /// Let everybody read an impact story.
    PublishStory = "story.publish", LEADS;
    /// Take an impact story back.
    WithdrawStory = "story.withdraw", LEADS;
    /// Say for a side whether an impact story is so.
    ConfirmStory = "story.confirm", Who::SignedIn;
    /// Propose something to a library.
    ProposeResource = "resource.propose", Who::SignedIn;
    /// Take a proposal into the library.
    ListResource = "resource.list", KEEPS;
    /// Take something out of the library.
    TakeOutResource = "resource.take_out", KEEPS;
    /// Plan an event, or say it anew.
    PlanEvent = "event.plan", KEEPS;
    /// Announce, hold, close or cancel an event.
    StepEvent = "event.step", KEEPS;
    /// Say what came of an event, and what there is to read.
    TellEvent = "event.tell", KEEPS;
    /// Say that one comes.
    Register = "registration.make", Who::Anyone;
    /// Prove one's address.
    ConfirmRegistration = "registration.confirm", Who::Anyone;
    /// Say that one does not come.
    LeaveEvent = "registration.leave", Who::Anyone;
    /// Ask peers for help, or offer it.
    OpenExchange = "exchange.open", Who::SignedIn;
    /// Say that one's own request or offer is over.
    CloseExchange = "exchange.close", Who::Owner;
    /// Compose a newsletter.
    WriteNewsletter = "newsletter.write", KEEPS;
    /// Put a newsletter on the web and send it.
    SendNewsletter = "newsletter.send", KEEPS;
    /// Ask for newsletters by mail.
    Subscribe = "subscription.ask", Who::Anyone;
    /// Prove one's address.
    ConfirmSubscription = "subscription.confirm", Who::Anyone;
    /// Leave, and be erased.
    Unsubscribe = "subscription.leave", Who::Anyone;

    // the door to official statistics
    /// Hand a release over to an office.
    SubmitRelease = "handover.submit", LEADS;
    /// Answer an office.
    AnswerOffice = "handover.answer", LEADS;
    /// Keep a release outside of official statistics.
    ChooseIndependent = "handover.choose_independent", LEADS;
    /// Look at what was sent to an office.
    ViewDesk = "handover.view_desk", KEEPS;
    /// Ask the producer of a release.
    AskProducer = "handover.ask", KEEPS;
    /// Judge a release by the office's scheme.
    JudgeHandover = "handover.judge", KEEPS;
    /// Read in a series of the office.
    ReadSeries = "official_series.read", KEEPS;
    /// Take a series away that was read in by mistake.
    DropSeries = "official_series.drop", KEEPS;
    /// Name an address from which an office's series are read anew, stop asking it, go on.
    SetFeed = "series_feed.set", KEEPS;
    /// Take such an address away.
    DropFeed = "series_feed.drop", KEEPS;
    /// Read an office's series anew from its address.
    RefreshSeries = "series_feed.read", KEEPS;
    /// Say what the office is about to decide.
    ProposeCategory = "handover.propose", KEEPS;
    /// Decide how a release stands to official statistics.
    DecideHandover = "handover.decide", KEEPS;

    // use and return
    /// Say that a release was used.
    ReportUse = "release_use.report", Who::Anyone;
    /// Let a stranger's claim stand on the page.
    LookAtUse = "release_use.look", LEADS;
    /// Leave a stranger's claim out, with a reason.
    LeaveUseOut = "release_use.leave_out", LEADS;
    /// Take one's own claim back.
    WithdrawUse = "release_use.withdraw", Who::Owner;
    /// Say for the producer whether it is so.
    ConfirmUseAsProducer = "release_use.confirm_as_producer", LEADS;
    /// Say for the body that decided whether it is so.
    ConfirmUseAsDecider = "release_use.confirm_as_decider", KEEPS;
    /// Ask a decision-maker without an account by a one-time link; who claimed the use may too.
    AskOutside = "release_use.ask_outside", LEADS;
    /// Answer by such a link.
    AnswerOutside = "release_use.answer_outside", Who::Anyone;
    /// Promise as the body that decided what will be done, and by when.
    CommitToAnswer = "release_use.commit", KEEPS;
    /// Write what changed, in a language.
    WriteReturn = "return_note.write", LEADS;
    /// Decide from when participants read it, and from when everybody does.
    SendReturn = "return_note.send", LEADS;
    /// Take a note on what changed back.
    WithdrawReturn = "return_note.withdraw", LEADS;
    /// Say with a receipt whether the data were used as one intended.
    ReviewReturn = "return_note.review", Who::Anyone;
    /// Say what is wrong with a figure, ask, or say what one thinks.
    SayRemark = "remark.say", Who::Anyone;
    /// Let a stranger's remark stand on the page.
    LookAtRemark = "remark.look", LEADS;
    /// Answer a remark.
    AnswerRemark = "remark.answer", LEADS;
    /// Leave a stranger's remark out, with a reason.
    LeaveRemarkOut = "remark.leave_out", LEADS;

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
