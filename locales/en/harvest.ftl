# What comes from other instances, and what goes to them.

elsewhere-title = From other sites
elsewhere-lead = What other sites of Counted publish, passed on here. It is theirs: this site neither wrote it nor counts it among its own.
elsewhere-beside = This is passed on from other sites and is not counted among what stands above.
elsewhere-none = Nothing came from another site yet.
elsewhere-all = { $count ->
    [one] The one record from another site
   *[other] All { $count } records from other sites
}
elsewhere-found = { $count ->
    [0] No record
    [one] One record
   *[other] { $count } records
}
elsewhere-gone = Taken back
elsewhere-gone-text = { $origin } took this record back. What it said is no longer shown here.
elsewhere-own-text = This is this site’s own record, as it is handed on to others.
elsewhere-direct-text = This record is of { $origin }. It came straight from there, and its signature was checked with the key that an administrator of this site confirmed.
elsewhere-passed-text = This record is of { $origin }. It was passed on by { $by }. The signature of { $origin } was checked and is intact; that its key is its own, { $by } says.
elsewhere-confirmed-text = This record is of { $origin }. It was passed on by { $by }, and its signature was checked with the key that an administrator of this site confirmed.
elsewhere-unvouched-text = This record is of { $origin }. It was passed on by { $by }, and its signature was checked then. { $by } no longer says that the key is the key of { $origin }: somebody else may have it.
elsewhere-there = Read it where it comes from
elsewhere-nobody = a site without a name
elsewhere-way-own = This site’s own
elsewhere-way-direct = Signature checked
elsewhere-way-passed = Signature checked, passed on
elsewhere-way-confirmed = Signature checked with a confirmed key, passed on
elsewhere-way-unvouched = Signature checked, no longer vouched for
elsewhere-proof = Where it comes from
elsewhere-kind = What it is
elsewhere-origin = Whose it is
elsewhere-version = Version
elsewhere-signed = Written there
elsewhere-taken = Came here
elsewhere-json = The signed record (JSON)
elsewhere-kind-initiative = Initiative
elsewhere-kind-verdict = Verdict of the framework
elsewhere-kind-release = Release
elsewhere-kind-decision = Decision of an office
elsewhere-kind-case-study = Case study
elsewhere-kinds-initiative = Initiatives
elsewhere-kinds-verdict = Verdicts of the framework
elsewhere-kinds-release = Releases
elsewhere-kinds-decision = Decisions of offices
elsewhere-kinds-case-study = Case studies
elsewhere-fact-aim = What it wants
elsewhere-fact-description = What it is
elsewhere-fact-state = Where it stands
elsewhere-fact-places = Where
elsewhere-fact-sdgs = Goals
elsewhere-fact-topics = Topics
elsewhere-fact-started = Began
elsewhere-fact-ended = Ended
elsewhere-fact-verdict = Verdict
elsewhere-fact-standing = How well that stands
elsewhere-fact-framework = By the framework of
elsewhere-fact-sentence = In a sentence
elsewhere-fact-reason = Why it was taken back
elsewhere-fact-initiative-title = Initiative
elsewhere-fact-issued = Published
elsewhere-fact-publisher = By
elsewhere-fact-licence = Licence
elsewhere-fact-digest = Digest of the release
elsewhere-fact-category = Decided
elsewhere-fact-office = Office
elsewhere-fact-indicator = Indicator
elsewhere-fact-reasons = Why
elsewhere-fact-scope = For whom, where and when
elsewhere-fact-decided = On
elsewhere-fact-expires = Holds until
elsewhere-fact-organisation = Written by
elsewhere-fact-reviewed-by = Looked at by
elsewhere-fact-published = Published

source-title = Sources of records
source-lead = Whose public records this site takes and passes on, and what it hands on itself.
source-none = This site takes no records of others.
source-name = Site
source-state = How it stands
source-is-on = Asked now and then
source-is-silent = Does not answer
source-is-stopped = Not asked
source-is-other-key = Stopped: another key
source-records = Records
source-last = Last time
source-last-time = { $at }: { $taken ->
    [0] nothing new
    [one] one record was new or newer
   *[other] { $taken } records were new or newer
}
source-never = Never yet
source-address = Address
source-by-hand = None: it brings files
source-fingerprint = Fingerprint of its key
source-fingerprint-hint = Only for a site that is new here: eight groups of four signs, as its people tell you. Do not copy it from the file itself.
source-origins = Whose records it passes on
source-origins-text = It says that these keys are theirs. Every record is checked with the key of its origin.
source-troubles = What was not taken
source-troubles-text = Nothing is lost: it stays where it comes from, and is looked at again when you begin anew.
source-steps = Change
source-steps-text = Beginning anew looks at every record again, also at those that were refused.
source-anew = Begin anew
source-stop = Ask it no more
source-drop = Take it away
source-drop-text = Every record that it brought goes from this site. Whoever took them from here keeps them.
source-by-file = Bring a file
source-by-file-text = A site without a network writes its records into one file. Its people bring it on a stick or send it, and tell you the fingerprint of its key by another way.
source-file = File with records
source-file-hint = A file records.json that another site wrote, at most 32 MB.
source-take = Take its records
source-file-taken = The file of { $origin } holds { $records ->
    [one] one record
   *[other] { $records } records
}; { $taken ->
    [0] none of them was new
    [one] one was new or newer
   *[other] { $taken } were new or newer
}.
source-own = What this site hands on
source-own-text = Every public record of this site is signed with its key, and what it took from others keeps their signatures. Tell this fingerprint to whoever takes your records, and not only by the net.
source-own-file = All records in one file
source-own-instance = How this site describes itself
source-own-feed = The feed that other sites read
source-now = Ask it now
source-address-hint = For example https://counted.example
source-look = Look at it
source-by-address = Add a site by its address
source-by-address-text = You first see the fingerprint of its key and compare it with what its people tell you. From then on its public records come by themselves.
source-confirm = Is this the right site?
source-confirm-text = Ask its people by another way, by telephone or on paper, and compare every group. Only then take its records.
source-key = Its key
source-confirmed = The fingerprint is the same: take its records
source-is-revoked = Its key no longer counts
elsewhere-way-revoked = Signed with a key that no longer counts
elsewhere-revoked-since = The key with which this is signed does not count since { $from }: { $reason } It came on that day or later, so it may be somebody else’s.
elsewhere-revoked-before = The key with which this is signed does not count since { $from }: { $reason } It came before that day.
source-revoked-text = Since { $from } nothing that is signed with this key is taken: { $reason } When its people have a new key, add the site again and compare its fingerprint; what is theirs comes anew under it.
source-revoke = Its key no longer counts
source-revoke-text = When its people lost the key, or somebody else may have it. Nothing signed with it is taken any more, whatever day it bears; what came since then is marked, and this site vouches for the key no longer. This cannot be taken back.
source-revoke-from = Since which day?
source-revoke-from-hint = What came on this day or later may be somebody else’s.
source-revoke-reason = Why?
source-revoke-reason-hint = Everybody reads it.
