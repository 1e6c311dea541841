//! The findings of this crate, each code once.

use base::Code;

/// The specification is not JSON of the documented shape.
pub const BAD_SPEC: Code = Code("estimate-bad-spec");
/// Nothing is asked.
pub const NOTHING_ASKED: Code = Code("estimate-nothing-asked");
/// Two questions under one id.
pub const SAME_ID: Code = Code("estimate-same-id");
/// A column that the data do not have.
pub const UNKNOWN_COLUMN: Code = Code("estimate-unknown-column");
/// A number is needed and the column holds something else.
pub const NOT_NUMERIC: Code = Code("estimate-not-numeric");
/// Some values of a numeric column are no numbers.
pub const NOT_A_NUMBER: Code = Code("estimate-not-a-number");
/// A statistic without something that it needs.
pub const NEEDS: Code = Code("estimate-needs");
/// An option that does not go with the statistic.
pub const BAD_OPTION: Code = Code("estimate-bad-option");
/// An option that is part of the language and is not built yet.
pub const NOT_YET: Code = Code("estimate-not-yet");
/// The condition in `where` cannot be understood.
pub const BAD_CONDITION: Code = Code("estimate-bad-condition");
/// More population sizes than stages.
pub const TOO_MANY_FPC: Code = Code("estimate-too-many-fpc");
/// Population sizes and sampling fractions are mixed.
pub const MIXED_FPC: Code = Code("estimate-mixed-fpc");
/// A population size is not the same within its stratum or unit.
pub const FPC_VARIES: Code = Code("estimate-fpc-varies");
/// A population that is smaller than its sample.
pub const FPC_TOO_SMALL: Code = Code("estimate-fpc-too-small");
/// Records without a value in a design column.
pub const MISSING_DESIGN: Code = Code("estimate-missing-design");
/// Records whose weight is missing.
pub const MISSING_WEIGHT: Code = Code("estimate-missing-weight");
/// Records whose weight is below zero.
pub const NEGATIVE_WEIGHT: Code = Code("estimate-negative-weight");
/// A cluster stands in more than one stratum.
pub const NOT_NESTED: Code = Code("estimate-not-nested");
/// A stratum (or unit) with a single unit in it, and no rule for it.
pub const SINGLE_UNIT: Code = Code("estimate-single-unit");
/// Records without a value, and the question forbids them.
pub const MISSING_VALUES: Code = Code("estimate-missing-values");
/// Records without a value were left out.
pub const VALUES_DROPPED: Code = Code("estimate-values-dropped");
/// Records without a value in a grouping column were left out.
pub const GROUPS_DROPPED: Code = Code("estimate-groups-dropped");
/// No weights and no design.
pub const NO_DESIGN: Code = Code("estimate-no-design");
/// No record is left to estimate from.
pub const NO_RECORDS: Code = Code("estimate-no-records");
/// Too many different values to order them all.
pub const TOO_MANY_VALUES: Code = Code("estimate-too-many-values");

/// Every code of this crate.
pub const CODES: &[Code] = &[
    BAD_SPEC,
    NOTHING_ASKED,
    SAME_ID,
    UNKNOWN_COLUMN,
    NOT_NUMERIC,
    NOT_A_NUMBER,
    NEEDS,
    BAD_OPTION,
    NOT_YET,
    BAD_CONDITION,
    TOO_MANY_FPC,
    MIXED_FPC,
    FPC_VARIES,
    FPC_TOO_SMALL,
    MISSING_DESIGN,
    MISSING_WEIGHT,
    NEGATIVE_WEIGHT,
    NOT_NESTED,
    SINGLE_UNIT,
    MISSING_VALUES,
    VALUES_DROPPED,
    GROUPS_DROPPED,
    NO_DESIGN,
    NO_RECORDS,
    TOO_MANY_VALUES,
];
