### Accounts: signing in, joining, roles.

sign-in-title = Sign in
sign-in-lead = For people who work on an initiative. Reading needs no account.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-no-account = No account? Whoever coordinates your initiative can send you a link.

join-title = Create your account
join-first = This is the first account of this site. It administers the site.
join-role = You are invited to work on an initiative as { $role }.
join-site = You are invited to this site.
join-name = Your name
join-name-hint = As others should read it.
join-password = Choose a password
join-password-hint = At least 10 characters. A few words in a row are easier to remember than signs.
join-submit = Create the account

role-coordinator = coordinator
role-data-manager = data manager
role-collector = collector
role-reader = reader of answers
role-viewer = viewer

## The people of an initiative
team-title = People
team-lead = Who works on this initiative, and what each may do.
team-link-to = People and roles
team-roles = Roles
team-name = Name
team-role = Role
team-revoke-column = Take away
team-revoke = Take this role away
team-invited =
    { $count ->
        [one] One invitation is open.
       *[other] { $count } invitations are open.
    }
team-invite = Invite somebody
team-invite-submit = Make a link
team-email-hint = Then the link works for this address only. Nothing is sent: you pass the link on yourself.
team-coordinator-text = Leads: may do everything that the others may.
team-data-manager-text = Checks, analyses and protects the data.
team-collector-text = Hands in answers.
team-reader-text = Reads answers to the questions that you choose, and does nothing else. Until you choose, nothing.
team-viewer-text = Sees what the initiative works on.
team-works-unknown = Whether this person is paid was not said yet.
team-works-staff = Paid by the organiser
team-works-volunteer = Gives their time, or is of the community
team-works-say-staff = Is paid by the organiser
team-works-say-volunteer = Gives their time
team-link = The link is ready
team-link-text = It is shown this once, works once, and for a week. Pass it on to the person you invite.
team-grant = Give one more role to somebody who is here
team-grant-submit = Give the role

join-have-account = I have an account here already: sign in
join-accept = Take the role with your account
join-accept-text = You are signed in as { $name }.
join-accept-other = If this is not you, sign out first.
join-accept-submit = Take the role

## Who may do what
reads-title = What this person may read
reads-lead = Somebody with the role of reader sees answers and does nothing else. Say whose answers, and to which questions. What you do not tick stays hidden in tables, on the map, in files and in everything that programs fetch.
reads-whose = Whose answers
reads-own = Only what this person handed in
reads-others = Everybody’s
reads-which = Which questions
reads-some = Only those that I tick below
reads-all = All questions, of forms to come too
reads-questions = Questions
reads-group = Everything in the group “{ $group }”
reads-count = { $count ->
    [0] no question yet
    [one] { $count } question or group
   *[other] { $count } questions or groups
}

permissions-title = Who may do what
permissions-lead = This list is written by the program from the one table that it asks before every act.
permissions-who-anyone = Everybody
permissions-text-anyone = With or without an account. Some of it needs a link, a code or an open form.
permissions-who-signedin = Everybody with an account
permissions-text-signedin = No role is needed.
permissions-who-agreement = Somebody with an agreement
permissions-text-agreement = Accounts of a side that an agreement in force lets; an administrator may not.
permissions-who-owner = You yourself
permissions-text-owner = Only with your own account; an administrator may, too.
permissions-who-viewer = Those who may look
permissions-text-viewer = With the role of viewer on the initiative, or one that includes it.
permissions-who-collector = Those who collect
permissions-text-collector = With the role of collector on the initiative, or one that includes it.
permissions-who-reader = Those who read answers
permissions-text-reader = With the role of reader of answers on the initiative, as far as it goes, or one that includes it.
permissions-who-data-manager = Those who work with the data
permissions-text-data-manager = With the role of data manager on the initiative, or one that includes it.
permissions-who-coordinator = Those who lead the initiative
permissions-text-coordinator = With the role of coordinator on the initiative.
permissions-who-involved = Everybody who works on the initiative
permissions-text-involved = With any role on it, or a seat in one of its bodies.
permissions-who-room = Those who take part in a design room
permissions-text-room = Everybody who works on the initiative or sits in one of its bodies; in a room that is open, everybody with an account.
permissions-who-seat-member = Members of the body
permissions-text-seat-member = With a seat that is held today in the body that the matter belongs to.
permissions-who-seat-member-or-lead = Members of the body, or who leads
permissions-text-seat-member-or-lead = With a seat in the body that the matter belongs to, or the coordinator’s role on its initiative.
permissions-who-seat-keeper = Chair or secretary of the body
permissions-text-seat-keeper = With a term that has not run out; while nobody has one, the coordinator of its initiative.
permissions-who-admin = Administrators of the site
permissions-text-admin = They may do everything that roles may, on every initiative. What they do stands in the log like everything else.
permissions-who-system = The site itself
permissions-text-system = Its own work in the background, and commands of whoever runs it.
permissions-covers = What a role includes
permissions-covers-text = may also do what these may:
permissions-covers-none = nothing but its own
permissions-addresses = Every address and what it needs
permissions-addresses-text = An address that needs a right refuses everybody else; a test opens each as every kind of visitor.
permissions-address = Address
permissions-needs = Needs
permissions-needs-nothing = nothing
permissions-needs-secret = the link, the code or the begun form
permissions-needs-account = an account; shows what is yours

## One's own account
account-title = My account
account-old = Your password
account-new = New password
account-password-submit = Change the password
account-forgot = You came with a link
account-forgot-text = For twenty minutes you can set a new password without the old one.
account-admin = Protect this account with a second step
account-admin-text = It administers the site: whoever learns its password can do everything. A second step keeps them out.
account-sessions = Where you are signed in
account-sessions-text = End what you do not know. A new password ends all.
account-device = Device
account-device-unknown = unknown device
account-used = Last used
account-used-days = { $count ->
    [0] today
    [1] yesterday
   *[other] { $count } days ago
}
account-began = Since
account-end = End
account-end-submit = End
account-end-others = End all others
account-here = here
account-erase = Erase my account
account-erase-open = I want to be erased
account-erase-text = Your address, name, password, sessions and roles are erased, and cannot be brought back. What you did stays in the log under a number that leads to nobody. Answers you gave to a form are taken back with the code of your receipt.
account-erase-submit = Erase my account for good

second-title = Second step of signing in
second-lead = Besides your password, your telephone gives a code that changes every half minute.
second-none = No second step is set.
second-set = A second step is set.
second-codes-left = { $count ->
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
second-change = Change it
second-begin = Set a second step
second-app = Install an application for such codes on your telephone, if you have none (for example Aegis or FreeOTP).
second-picture = Take a picture of this square with it.
second-typed = Or type this in:
second-first = Write here the code that it shows.
second-code = Code
second-code-hint = Six digits, or one of your recovery codes.
second-confirm = Set it
second-codes = Your recovery codes
second-codes-text = Each works once when you do not have your telephone. They are shown this once: write them down and keep them safe.
second-codes-kept = I have written them down
second-drop-open = Take the second step away
second-drop = Take it away
second-step-title = One more step
second-step-lead = Write the code that your application shows now.
second-step-lost = No telephone at hand? Use one of your recovery codes. If those are lost too, ask whoever runs this site.

sign-in-forgot = Forgot your password?
link-title = Sign in with a link
link-lead = We send a link to your e-mail address. It works once, for twenty minutes.
link-submit = Send me a link
link-sent = Look into your mail
link-sent-text = If the address has an account here, a letter is on its way.
link-no-mail = This site sends no e-mail
link-no-mail-text = Ask whoever runs this site for a new password.
link-back = Back to signing in
link-open = Press the button, and you are in.
link-again = Ask for a new link
link-mail-subject = Sign in to Counted
link-mail-before = Somebody asked to sign in to { $site } with this address. With this link you are in; it works once, for twenty minutes:
link-mail-after = If it was not you, do nothing: without the link nobody can come in.

## Passkeys
passkey-title = Passkeys
passkey-lead = A key that your telephone or computer keeps and opens with your finger, your face or a PIN. It signs you in without a password, and no false site can steal it.
passkey-open = Your passkeys
passkey-yours = Your passkeys
passkey-none = You have none yet.
passkey-new = A new passkey
passkey-called = Name of the passkey
passkey-called-hint = So that you know it again, for example “my telephone”.
passkey-add = Make a passkey on this device
passkey-rename = Rename
passkey-drop = Take it away
passkey-made = Made
passkey-never = never
passkey-synced = kept on several devices
passkey-device = on one device only
passkey-only = Your password still opens the account alone
passkey-only-text = A passkey can be lost with its device, so it is never the only way in. To ask for more than the password, set a second step; a passkey then stands in for its code.
passkey-unfit = This site cannot use passkeys
passkey-plain = Browsers give passkeys to encrypted pages only (https), and this site is at { $address }. Whoever runs it can put it behind https. A second step with codes works here.
passkey-number = A passkey belongs to a name, and this site is at { $address }. Whoever runs it can give it a name with https. A second step with codes works here.
passkey-or = Or with a passkey
passkey-sign-in = Sign in with a passkey
passkey-step = Use a passkey instead
passkey-no-script = A passkey needs JavaScript, and it is off here. The other way works without.
passkey-elsewhere = Passkeys of this site work only at { $address }. Open it there.
passkey-unable = This browser knows no passkeys. The other way works.
passkey-busy = Your device is asking you …
passkey-failed = It did not work, or you stopped it. Try again, or take the other way.
passkey-known = This device holds a passkey for this account already.

## Credit by choice
credit-title = How I want to be thanked
credit-lead = The pages of what is published can thank you. You choose, and you can change your mind at any time.
credit-choice = How shall the pages thank you?
credit-individual = By my name
credit-individual-text = The name below stands on the pages of every release of this initiative, for everybody.
credit-community = With the community
credit-community-text = You are counted among those who are thanked, without a name.
credit-none = Not at all
credit-none-text = Nothing is said of you.
credit-name = The name
credit-name-hint = Only if you want to be named. It may be another name than that of your account.
credit-answers = Who answered a form is thanked with all the others and never named: nobody knows who they are.
