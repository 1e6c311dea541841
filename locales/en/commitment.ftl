### What was promised to others.

commitment-list = Commitments
commitment-lead = What was promised to others, and what shows how far it is. Nobody sets the progress by hand: it follows from the evidence.
commitment-none = No commitment is written down yet.
commitment-new = Write down a commitment
commitment-sum = Kept: { $kept }, under way: { $begun }, of { $all }
commitment-until = Until { $date }
commitment-over = Its time ended on { $date }
commitment-by = To be kept by
commitment-stands = How it stands
commitment-kept-on = Kept on { $on }, in time
commitment-kept-late =
    { $count ->
        [one] Kept on { $on }, one day late
       *[other] Kept on { $on }, { $count } days late
    }
commitment-left =
    { $count ->
        [one] One day is left
       *[other] { $count } days are left
    }
commitment-today = Today is the day
commitment-keeper = Kept by
commitment-title = What is it called?
commitment-organisation = Who made it?
commitment-objective = What is it to reach?
commitment-promises = What exactly was promised
commitment-promises-hint = One promise a line.
commitment-source = Where was it made?
commitment-source-hint = The document or page where everybody can read it.
commitment-source-use = The use of figures that it answers
commitment-data-type = What kind of data?
commitment-region = For which part of the world?
commitment-length = How many months does it run?
commitment-months =
    { $count ->
        [one] One month
       *[other] { $count } months
    }
commitment-since = First day
commitment-sponsors = Who stands behind it?
commitment-supporters = Who supports it?
commitment-unsaid = Not said in the source
commitment-nothing-known = Nothing known yet
commitment-under-way = Under way
commitment-kept = Kept
commitment-how = “Under way” means that at least one step is shown; “kept” that a step is shown with which the promise is fulfilled.
commitment-show-title = Show a step
commitment-which = Towards which promise?
commitment-what-happened = What happened?
commitment-keeps = With this the promise is kept
commitment-show = Show it
