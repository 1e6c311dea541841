### The door to official statistics: handing over, an office's desk, the register.

handover-register = Before official statistics
handover-register-lead = Which releases communities have handed to statistical offices, what the offices decided, and what waits for an answer.
handover-register-none = No release was handed to an office yet.
handover-equals = There are three ways for citizen data to stand beside official statistics, and none is better than another: part of them, quality assured beside them, or independent. Independent is a choice. It lowers nothing.
handover-file = The register as a file (CSV)
handover-table = Releases before offices
handover-table-note = “Unanswered” means that the office has said nothing by the day that was asked for. It is not a no.
handover-kicker = Before an office:
handover-release = Release
handover-office = Office
handover-from = From
handover-standing = Where it stands
handover-indicator = Indicator
handover-indicator-hint = The code of a target or an indicator of the 2030 Agenda, for example 6.1.1.
handover-sent = Handed over
handover-due = Answer asked for by
handover-due-hint = At least 28 days from today. While the office waits for your answer, the day moves on.
handover-age = Days since then
handover-decided-on = Decided
handover-decided-by = Decided by
handover-expires = Holds until
handover-review = Looked at again on
handover-review-due = time to look again
handover-none = not said

handover-waiting = Waits for the office
handover-waiting-text = { $office } was asked to answer by { $due }.
handover-asked = The office asked
handover-asked-text = { $office } has a question. Until it is answered, its time stands still.
handover-unanswered = Unanswered
handover-unanswered-text = { $office } was asked to answer by { $due } and has said nothing yet. This is not a no.
handover-left = The office left
handover-left-text = { $office } was dissolved on { $left } and answers nothing any more. This is not a no. Who sent the release can hand it to another office or keep it independent.
handover-left-since = dissolved on { $day }
handover-left-note = Where an office left, who sent the release can hand it to another office or keep it independent.
handover-left-desk = Nobody decides any more about what lies here. Who sent it can hand it to another office or keep it independent.
handover-to-another = Hand it to another office
handover-integrated = Part of official statistics
handover-integrated-text = { $office } has taken these figures over.
handover-integrated-hint = The office takes these figures over as its own.
handover-complementary = Quality assured, beside official statistics
handover-complementary-text = { $office } has looked at how these figures were made and finds that they can be used beside its own.
handover-complementary-hint = The office vouches for the quality; the figures stay the community’s.
handover-independent = Independent
handover-independent-text = These figures stand on their own, outside of official statistics. It lowers nothing.
handover-independent-hint = The figures stand on their own. This is no failure mark.
handover-expired = No longer holds
handover-expired-text = What { $office } decided held for a time that is over. It can decide anew.
handover-chosen_independent = Independent by choice
handover-chosen_independent-text = Who made these figures keeps them outside of official statistics. It lowers nothing.

handover-tab = To an office
handover-tab-lead = Hand a release to a statistical office, answer its questions, and see what it decided.
handover-new = Hand a release over
handover-new-text = The office receives what your record says: the question, both views of who took part, the evidence, the method, the limits, what was done to protect people, and your agreements. You type none of it again.
handover-no-release = You have no release that is out yet.
handover-no-office = No office receives releases on this site yet. An administrator can add one.
handover-words = In the producer’s words
handover-words-hint = What you want the office to know.
handover-send = Hand it over
handover-answer = Your answer
handover-answer-send = Answer
handover-waits = Waits for an answer.
handover-go-independent = Keep it independent
handover-go-independent-text = You can take the release away from the office at any time and need not say why. It stays published, and its verdict stays as it is.
handover-why = Why, if you want to say

handover-desk = The desk
handover-desk-lead = What communities have handed to this office; what is due first stands on top.
handover-desk-none = Nothing was handed to this office yet.
handover-desk-open = { $count ->
    [one] One release waits for this office.
   *[other] { $count } releases wait for this office.
}
handover-desk-table = On the desk
handover-questions = Questions and answers
handover-no-questions = The office has asked nothing.
handover-ask = Ask the producer
handover-criterion = About
handover-in-general = the release as a whole
handover-question = The question
handover-ask-send = Ask
handover-judged = How the office judged it
handover-not-yet-judged = The office has not judged it yet.
handover-judge = Judge by a scheme
handover-note = Why
handover-judge-save = Save
handover-decide = What the office decides
handover-category = Outcome
handover-reasons = Reasons
handover-scope = For whom, where and when it holds
handover-scope-hint = Needed unless it is independent.
handover-nature = Nature of the figures
handover-status = Status of the figures
handover-codes-hint = Only the office sets these codes, and only for figures that it takes over or vouches for.
handover-not-set = Not set
handover-no-codes = The office has set none.
handover-propose = Say so
handover-proposed = About to be decided
handover-proposed-text = This does not hold yet. It is decided the way the office’s by-laws say.
handover-decision = What the office decided
handover-alone = { $by } alone: { $reason }
handover-motion = Official statistics: { $title }
handover-motion-text = The office decides about the release “{ $title }” as it is proposed on its page, with its reasons, scope and days.
nature-C = C: country data
nature-CA = CA: adjusted country data
nature-E = E: estimated
nature-M = M: modelled or monitoring data
nature-N = N: not relevant
obs-status-A = A: normal
obs-status-E = E: estimated
obs-status-G = G: experimental
obs-status-P = P: provisional
obs-status-U = U: low reliability
obs-status-V = V: not validated

handover-dossier = What was handed over
handover-dossier-text = Taken from the record on that day; nobody typed it. Each line shows where in the making of statistics it belongs (GSBPM 5.1), and which side of quality it speaks to (UN National Quality Assurance Framework).
handover-gaps = { $count ->
    [one] The record has nothing to say to one line. It says so.
   *[other] The record has nothing to say to { $count } lines. It says so.
}
dossier-missing = The record has nothing about this.
dossier-read = Read it there
dossier-question = The question
dossier-coverage = Where and when
dossier-issued = Issued
dossier-organiser = Who took part: the organiser’s view
dossier-participants = Who took part: the participants’ view
dossier-evidence = What supports this
dossier-evidence-count = { $count ->
    [one] One piece of evidence
   *[other] { $count } pieces of evidence
}
dossier-method = Method
dossier-records = Records
dossier-records-count = { $count ->
    [one] One record
   *[other] { $count } records
}
dossier-uncertainty = Uncertainty
dossier-uncertainty-count = { $count ->
    [one] One figure with its interval
   *[other] { $count } figures with their intervals
}
dossier-limits = What it can and cannot tell
dossier-protection = Protection of people
dossier-protection-count = { $count ->
    [one] One line of the protection report
   *[other] { $count } lines of the protection report
}
dossier-approval = Who allowed it to leave
dossier-agreement = Agreements in force
dossier-licence = Licence
gsbpm-specify_needs = 1 Specify needs
gsbpm-design = 2 Design
gsbpm-collect = 4 Collect
gsbpm-process = 5 Process
gsbpm-analyse = 6 Analyse
gsbpm-disseminate = 7 Disseminate
gsbpm-evaluate = 8 Evaluate
quality-relevance = Relevance
quality-accuracy = Accuracy and reliability
quality-timeliness = Timeliness
quality-accessibility = Accessibility and clarity
quality-coherence = Coherence and comparability
quality-metadata = Metadata
quality-confidentiality = Confidentiality
quality-impartiality = Impartiality
quality-methods = Sound methods
