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
team-viewer-text = Sees what the initiative works on.
team-link = The link is ready
team-link-text = It is shown this once, works once, and for a week. Pass it on to the person you invite.
team-grant = Give one more role to somebody who is here
team-grant-submit = Give the role
