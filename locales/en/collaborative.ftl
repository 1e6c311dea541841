### The first page of the Collaborative.

hub-none = There is no collaborative on this site
hub-none-text = When one is added, everything it does is found from here: who steers it, what it owes, what it made and promised.
hub-members =
    { $count ->
        [one] member
       *[other] members
    }
hub-seats =
    { $count ->
        [one] member of the committee
       *[other] members of the committee
    }
hub-done =
    { $count ->
        [one] duty done this year
       *[other] duties done this year
    }
hub-chapters =
    { $count ->
        [one] part in the world
       *[other] parts in the world
    }
hub-today = As this record stands on { $date }.
hub-waiting =
    { $count ->
        [one] One thing is due or late
       *[other] { $count } things are due or late
    }
hub-who = Who leads
hub-no-leads = This record knows of no co-leads.
hub-work = The work
hub-duties = What the terms of reference ask for this year, done and late
hub-no-plan = None in force yet
hub-plan = The latest: { $span }
hub-no-report = None approved yet
hub-report = The latest: { $year }
hub-meetings = Of all members
hub-directory = Who takes part, by class and country, and how to become a member
hub-funds = Who promised and gave what, and what came of it
hub-countries = Initiatives, environment and roadmap of each
hub-knowledge = What initiatives did and learned, events, library
hub-commitments = What was promised to others
hub-coming = To come
hub-nothing-coming = No meeting is called.
hub-bodies = Workstreams and boards
hub-decided = Decided lately
hub-parts = Parts in the world
hub-no-chapters = There is no regional, national or subnational part yet. Each has its own by-laws and the same pages.
hub-part = Part
hub-part-members = Members
hub-part-held = Meetings this year
hub-part-done = Duties done
hub-part-late = Late
hub-all-parts = All together
hub-streams = What groups of members are to do until when, and what they reported
hub-outputs = What they made: reviewed, approved, submitted
hub-consultations = What members and everybody are asked about
hub-elections = Who stands for which post, and who was elected
