//! The findings of a running form. Their words are in `locales/<lang>/findings.ftl`.

use base::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code($text);)*
        /// All of them, each once.
        pub const CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    /// A text that is no sound XML, or too much of it.
    BAD_XML = "form-bad-xml";
    /// XML that is no form.
    NOT_A_FORM = "form-not-a-form";
    /// An expression that does not parse.
    BAD_EXPRESSION = "form-bad-expression";
    /// A function that does not exist.
    UNKNOWN_FUNCTION = "form-unknown-function";
    /// Values that depend on each other in a circle.
    CYCLE = "form-cycle";
    /// Conditions for a node that the submission does not have.
    BIND_WITHOUT_NODE = "form-bind-without-node";
    /// A question for a node that the submission does not have.
    CONTROL_WITHOUT_NODE = "form-control-without-node";
    /// A list that is nowhere.
    MISSING_LIST = "form-missing-list";
    /// A file of a list that did not come along.
    MISSING_FILE = "form-missing-file";
    /// A file of a list that cannot be read.
    BAD_LIST = "form-bad-list";
    /// A submission to another form.
    OTHER_FORM = "form-other-form";
    /// An element that the form does not have.
    UNKNOWN_ELEMENT = "form-unknown-element";
    /// An element that stands more than once and is no repeat.
    TWICE = "form-twice";
    /// An expression that has no answer.
    EXPRESSION_FAULT = "form-expression-fault";
    /// An answer that is needed is missing.
    REQUIRED = "form-answer-required";
    /// An answer does not meet the form's condition.
    CONSTRAINT = "form-answer-constraint";
    /// An answer is not of its type.
    WRONG_TYPE = "form-answer-type";
    /// An answer is not among the choices.
    NOT_A_CHOICE = "form-answer-choice";
    /// A choice is chosen twice.
    CHOSEN_TWICE = "form-answer-chosen-twice";
    /// Choices that could not be held against their list.
    NOT_CHECKED = "form-answer-not-checked";
    /// More or fewer repeats than the form counts.
    REPEAT_COUNT = "form-repeat-count";
    /// An answer to what does not apply; it is taken out.
    NOT_RELEVANT = "form-answer-not-relevant";
    /// A calculation gives another value than was submitted; the calculated one stands.
    RECALCULATED = "form-recalculated";
    /// A field that is not on this page.
    NOT_ON_PAGE = "form-field-not-on-page";
    /// What the page cannot take (a file, a line on a map).
    NOT_POSSIBLE_HERE = "form-not-possible-here";
}
