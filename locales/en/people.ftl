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
