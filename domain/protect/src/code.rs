//! Every finding of this crate, once. The words are in `locales/en/findings.ftl`.

use base::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code($text);)*
        /// All codes of this crate.
        pub const CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    /// The specification is not JSON of the expected shape.
    SPEC_UNREADABLE = "protect-spec-unreadable";
    /// No dimension is named.
    NO_DIMENSION = "protect-no-dimension";
    /// A dimension stands twice.
    DIMENSION_TWICE = "protect-dimension-twice";
    /// A column of the specification is not in the data.
    UNKNOWN_COLUMN = "protect-unknown-column";
    /// A column's role forbids that it leaves.
    ROLE_FORBIDDEN = "protect-role-forbidden";
    /// A column in a release that no variable describes.
    COLUMN_UNDECLARED = "protect-column-undeclared";
    /// A hierarchy names a file that nobody has read.
    HIERARCHY_NOT_READ = "protect-hierarchy-not-read";
    /// A hierarchy goes in a circle.
    HIERARCHY_CIRCLE = "protect-hierarchy-circle";
    /// A group of a hierarchy also stands in the data as a code.
    HIERARCHY_GROUP_IN_DATA = "protect-hierarchy-group-in-data";
    /// The name of the total is also a code.
    TOTAL_IS_A_CODE = "protect-total-is-a-code";
    /// A rule's number is out of its bounds.
    RULE_OUT_OF_BOUNDS = "protect-rule-out-of-bounds";
    /// No primary rule is set.
    NO_RULE = "protect-no-rule";
    /// A rule that looks at amounts is asked for on counts.
    RULE_NEEDS_AMOUNTS = "protect-rule-needs-amounts";
    /// A value that is not a number, or a count that is not whole.
    VALUE_UNREADABLE = "protect-value-unreadable";
    /// Amounts below 0: bounds cannot be certified.
    NEGATIVE_AMOUNTS = "protect-negative-amounts";
    /// More cells than one table may have.
    TOO_MANY_CELLS = "protect-too-many-cells";
    /// The part is planned, and not there.
    NOT_YET = "protect-not-yet";
    /// A withheld cell can be computed from published ones.
    EXACT_DISCLOSURE = "protect-exact-disclosure";
    /// Cells whose interval is narrower than asked.
    NARROW = "protect-narrow-interval";
    /// Cells whose interval nobody has measured.
    NOT_CERTIFIED = "protect-not-certified";
    /// Contributors can compute a withheld cell with what they know of themselves.
    CONTRIBUTOR_KNOWS = "protect-contributor-knows";
    /// How many cells were withheld, and why.
    WITHHELD = "protect-withheld";
    /// Nothing can be computed back: the exact test.
    RANK_TEST_PASSED = "protect-rank-test-passed";
    /// How many intervals were certified.
    CERTIFIED = "protect-certified";
    /// How many figures rest on too few answers.
    FIGURES_WITHHELD = "protect-figures-withheld";
    /// Every figure rests on enough answers.
    FIGURES_CHECKED = "protect-figures-checked";
    /// Shares of all or none in a part of the population.
    GROUP_DISCLOSURE = "protect-group-disclosure";
    /// Places were coarsened.
    PLACES_COARSENED = "protect-places-coarsened";
    /// The grid is finer than allowed.
    GRID_TOO_FINE = "protect-grid-too-fine";
    /// A person has declared that the data are readings of things.
    OPEN_SENSORS = "protect-open-sensors";
    /// A declaration lacks its person or its reason.
    DECLARATION_EMPTY = "protect-declaration-empty";
    /// Content under another policy than the release's.
    POLICY_MIXED = "protect-policy-mixed";
    /// Figures that somebody else has published already.
    ALREADY_PUBLIC = "protect-already-public";
    /// Nothing to release.
    RELEASE_EMPTY = "protect-release-empty";
    /// A text that a release cannot be without is missing.
    DESCRIPTION_MISSING = "protect-description-missing";
    /// Tables of one release were not protected together.
    TABLES_APART = "protect-tables-apart";
    /// Other releases of the same data, and this one, give nothing away together.
    OTHER_RELEASES = "protect-other-releases";
    /// Releases of the same data give away together what one of them withholds.
    UNDONE_TOGETHER = "protect-undone-together";
    /// The interval of a share leaves 0 to 1.
    INTERVAL_OUTSIDE = "protect-interval-outside";
    /// Data about persons are declared to be readings of things.
    PERSONS_NOT_THINGS = "protect-persons-not-things";
    /// A step that the release's state does not allow.
    STEP_NOT_ALLOWED = "protect-step-not-allowed";
    /// A step whose condition is not met.
    STEP_GUARD = "protect-step-guard";
    /// A last day before the community that has passed, or lies too far ahead.
    WINDOW_OUT_OF_BOUNDS = "protect-window-out-of-bounds";
    /// The community can still say something.
    WINDOW_RUNS = "protect-window-runs";
    /// What it is about has not ended on the day.
    PERIOD_RUNS = "protect-period-runs";
    /// An answer that says nothing.
    ANSWER_EMPTY = "protect-answer-empty";
    /// An answer that is longer than is read.
    ANSWER_LONG = "protect-answer-long";
    /// A part of a summary that must be said.
    SUMMARY_UNSAID = "protect-summary-unsaid";
    /// A part of a summary that is longer than is read.
    SUMMARY_LONG = "protect-summary-long";
    /// A language in which the release was allowed.
    SUMMARY_STANDS = "protect-summary-stands";
    /// An hour that has passed, or lies too far ahead.
    HOUR_OUT_OF_BOUNDS = "protect-hour-out-of-bounds";
    /// A change of the hour without a reason.
    MOVED_UNSAID = "protect-moved-unsaid";
    /// No hour is set.
    NOT_SCHEDULED = "protect-not-scheduled";
    /// What is no DOI.
    NO_DOI = "protect-no-doi";
    /// A stored release that is not what was stored.
    RELEASE_ALTERED = "protect-release-altered";
    /// A stored release that cannot be read.
    RELEASE_UNREADABLE = "protect-release-unreadable";
}
