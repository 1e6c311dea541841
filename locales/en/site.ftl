### The shell of every page, and the words that many pages share.

site-name = Counted
site-promise = From a community’s question to a figure that counts
footer-word = A community’s question, its data and the power over them stay in one hand: theirs.
footer-privacy = No trackers, no advertising, nothing loaded from elsewhere.

## Ways around
site-trial = A trial: this site believes that it is { $date }. Nothing here is real.
nav-skip = Skip to content
nav-main = Main
nav-language = Language
nav-display = Display
nav-initiatives = Initiatives
nav-releases = Figures
nav-collaborative = Collaborative
nav-knowledge = Knowledge
nav-framework = The framework
nav-about = About
nav-work = My work
nav-account = My account
nav-my-data = My data
nav-api = API
nav-log = The log
nav-patterns = Building blocks
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-breadcrumbs = You are here
nav-pages = Pages
nav-next = Next
nav-previous = Previous
nav-page-of = Page { $page } of { $pages }

display-theme = Light or dark
display-theme-auto = As my device
display-theme-light = Light
display-theme-dark = Dark
display-contrast = Contrast
display-contrast-auto = As my device
display-contrast-high = High
display-apply = Apply

## What one can do
action-save = Save
action-start = Start
action-continue = Continue
action-back = Back
action-cancel = Cancel
action-remove = Remove
action-add = Add
action-change = Change
action-download = Download
action-search = Search
action-filter = Show
action-clear = Clear all
action-upload = Upload
action-import = Import
action-publish = Publish
action-approve = Approve
action-submit = Send
action-view = View

## States
badge-draft = Draft
badge-open = Open
badge-done = Done
badge-attention = Needs attention
badge-blocked = Blocked
badge-protected = Protected

## Numbers and dates
number-percent = { $value }%
number-range = { $low } to { $high }
date-moment = { $date }, { $time } UTC

## Forms and errors
field-optional = (optional)
error-word = Error:
error-summary = { $count ->
    [one] One thing has to be put right
   *[other] { $count } things have to be put right
}
finding-error = Error
finding-warning = Warning
finding-info = Note
finding-where = Where
finding-cure = What to do
error-not-found = This page does not exist
error-not-found-cure = The address may be mistyped, or the page may have moved. Go to the start page or search.
error-forbidden = You may not see this
error-forbidden-cure = Ask the coordinator of the initiative for access, or sign in with another account.
error-forbidden-seat = Only who has a seat in this body may, or who keeps its business. Ask them, or sign in with another account.
error-sign-in = Please sign in first
error-full = The site has no room left
error-full-cure = Nothing you sent was stored. Tell who runs the site, and send it again later.
error-server = Something went wrong on our side
error-server-cure = Nothing you sent was stored. Please try again in a minute.
error-too-many = Too many attempts
error-too-many-cure = Please wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}, then try again.
error-expired = The page was open for too long
error-expired-cure = Go back, reload the page and send the form again.

## Tables
protected-legend = This cell is withheld so that nobody can be recognised.
protected-small = Protected: too few people to show without revealing who they are.
protected-second = Protected: with this cell a withheld one could be computed.
missing-not-asked = Not asked.
missing-no-answer = No answer.
missing-no-data = No data.

## Work
work-tabs = Steps of the work
work-decide = Decide
work-ask = Ask
work-collect = Collect
work-check = Check
work-analyse = Analyse
work-protect = Protect
work-publish = Publish
work-use = Use
badge-next = Next step

## Findings
finding-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
finding-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
finding-infos = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
place-sheet = sheet
place-row = row
place-column = column
place-language = language
place-line = line
place-field = field
place-file = file
place-table = table
place-variable = variable
place-question = question
error-findings = This cannot be taken as it is
error-conflict = Somebody else changed this meanwhile
error-conflict-cure = Go back, reload the page, look at what changed and enter yours again.

## Long work and lists
progress-running = Under way
progress-of = { $done } of { $all }
filter-all = All
filter-found = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
}

## /patterns
patterns-lead = Every part that pages are made of, with examples. The figures are invented.
nav-decisions = Decisions
