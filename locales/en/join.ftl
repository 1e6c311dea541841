### Members of a collaborative: the directory, the way in, drives, a member's own record.

join-tab = Members
join-directory = Members
join-directory-lead =
    { $count ->
        [one] One member works together here.
       *[other] { $count } members work together here.
    }
join-found = { $count } of { $of } members
join-with-count = { $name } ({ $count })
join-none-yet = Nobody is a member yet.
join-nobody = No member fits what you look for.
join-map = Where the members work
join-map-sentence =
    { $members ->
        [one] 1 member works
       *[other] { $members } members work
    } in { $countries ->
        [one] 1 country.
       *[other] { $countries } countries.
    } In a region, in the whole world, or nobody said where: { $others }.
join-member = Member
join-class = What kind of organisation?
join-class-cso = Civil society organisation
join-class-human_rights = Human rights institution
join-class-research = Research institution
join-class-institution = Public or private institution
join-class-development_partner = Development partner (donor)
join-class-nso = National statistical office
join-class-line_ministry = Line ministry
join-class-international = Regional or international organisation
join-area = Country or region
join-area-hint = Choose the world when you work everywhere.
join-choose = Choose
join-on-behalf = On whose behalf
join-holder = Who holds the seat
join-website = Web page
join-since = Member since
join-until = Until
join-represents = Represents others
join-represents-yes = It represents a community or network, and consults it.
join-statement = What this member will do
join-standing-coming = To come
join-standing-active = Member
join-standing-left = Left
join-standing-lapsed = Lapsed
join-standing-ended = Ended

join-become = Become a member
join-lead = Organisations that make, use or support data with citizens work together here.
join-welcome = Welcome: you are a member
join-drive-now = New members are asked to join now: { $title }
join-no-drive = No membership drive is open now
join-no-drive-text = You can still write straight to the secretariat: use the form on this page.
join-coming = Drives to come
join-days = { $from } to { $until }
join-yours = What you handed in
join-take-back = Take it back
join-needs-account = You need an account, so that you can follow your application and sign in to your seat. Ask the secretariat for an invitation when you have none.
join-way = How do you apply?
join-way-founding = Member from the start
join-way-drive = In a membership drive
join-way-approach = Straight to the secretariat
join-field-organisation = Name of your organisation
join-field-website = Its web page
join-field-on_behalf_of = On whose behalf does it speak?
join-field-represents = It represents a community or network
join-field-holder = Who will hold the seat?
join-field-holder-hint = Your name, as you want to be called.
join-field-named = Everybody may read this name
join-field-will = What do you want to contribute?
join-field-accepted = What we expect of members
join-field-accepted-hint = Tick each point that you accept. The last one is only for members that represent others.
join-expected = What we expect of members
join-expect-commit = We commit to the common work, and give the time and means that it needs.
join-expect-participate = We take part with our skills, our knowledge and our ideas.
join-expect-deliver = We do what we take on, in time and well.
join-expect-share = We share information, knowledge, lessons and resources.
join-expect-consult = We consult those whom we represent.
join-accepted = accepted
join-send = Hand in the application
join-life-waiting = Waits for an answer
join-life-admitted = Admitted
join-life-declined = Not admitted
join-life-taken_back = Taken back

join-drives = Membership drives
join-drives-lead = Twice a year new members are asked to join, always after a session where everybody can ask questions. Who cannot wait writes straight to the secretariat.
join-no-drives = No drive yet.
join-drive-announced = Announced
join-drive-coming = Begins soon
join-drive-open = Open
join-drive-over = Its last day is over
join-drive-closed = Closed
join-drive-cancelled = Cancelled
join-drive-counts = { $applied } applied, { $admitted } admitted
join-after-session = After this information session
join-sessions = Information sessions
join-no-sessions = No information session was called yet.
join-drive-step-open = Open the drive
join-drive-step-close = Close the drive
join-drive-step-cancel = Cancel the drive
join-drive-new = Announce a drive
join-drive-title = What is it called?
join-drive-from = First day for applications
join-drive-until = Last day for applications
join-drive-announce = Announce it
join-reason = Why?

join-applications = Applications
join-application = Application
join-none-waits = No application waits.
join-answered = Answered
join-handed-in = Handed in
join-by-rule = Who accepts what is expected is admitted by the secretariat; no vote is needed.
join-each-decided = Each applicant is decided about.
join-by-decision = Each applicant is decided about by:
join-admit = Admit
join-decline = Do not admit
join-motion = Admit { $title } as a member
join-motion-text = We admit { $title } as a member, as it applied.

join-mine = My membership
join-export = Take my record along (JSON)
join-log = What we gave, and whom we consulted
join-log-public = Everybody can read this list.
join-given = What this member gave
join-nothing-given = Nothing is written down yet.
join-consultations = Whom this member consulted
join-nobody-consulted = No consultation is written down yet.
join-consulted = Consultation
join-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
join-heard = What they said
join-meets-commit = Time and means
join-meets-participate = Skills and ideas
join-meets-deliver = A task done
join-meets-share = Knowledge shared
join-meets-consult = Consultation
join-how-meeting = in a meeting
join-how-call = by telephone or over the internet
join-how-writing = in writing
join-how-survey = with a survey
join-how-other = in another way
join-log-give = Write down what we gave
join-log-consult = Write down a consultation
join-log-about = What did you give or do?
join-log-meets = Which kind?
join-log-asked = What did you ask them?
join-log-whom = Whom did you ask?
join-log-whom-hint = A group, for example: market women of three towns. No names.
join-log-people = How many people?
join-log-how = How?
join-log-on = On which day?
join-log-link = Where can more be read?
join-edit = Change what is said about us
join-leave = Leave
join-leave-text = Your seat and your posts end today. What you decided and gave stays.
join-leave-reason = Why do you leave? You need not say.
join-lapse = Say that this membership has lapsed
join-lapse-text = Only when nothing was heard of the member for a year.
join-lapse-reason = What was tried to reach the member?
