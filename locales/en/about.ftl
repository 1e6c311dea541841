### About Counted, and what it does not do yet.

about-title = About Counted
about-lead = Counted carries a community’s question through to a figure that an office can use, and leaves the power over the data with the people it is about.
about-promises = What you can count on
about-promise-figure = No figure stands alone: its uncertainty, its number of answers, its source and its limits are one glance away.
about-promise-protect = Nothing is published before it was protected, and before an audit tried to undo the protection.
about-promise-consent = No answer is kept without consent, and consent can be taken back.
about-promise-log = Every act stands in a log that anybody can check.
about-promise-strangers = No page loads anything from elsewhere, and nobody follows you around.
about-not-yet = What it does not do yet
about-not-yet-lead = We would rather say so than let you find out.
about-not-yet-offline = Forms are filled in the browser with a connection. Collecting without a network, photographs and lines on a map come later.
about-not-yet-weights = Estimates follow the sample’s design; calibration to known totals and replicate weights come later.
about-not-yet-microdata = Tables, charts and coarsened places can be published; files of single records cannot.
about-not-yet-languages = Buttons and headings speak six languages; longer texts of the framework may stand in English, marked as English.
