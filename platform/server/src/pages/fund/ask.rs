//! The fields of the forms of a fund. A page has several forms, so each sets its own prefix before its names.

use app::AppError;
use app::fund::PaperWording;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};

/// A form in the making.
pub(super) struct Ask<'a> {
    prefix: &'static str,
    filled: &'a Filled,
    r: &'a Reader,
    fields: Vec<Html>,
}

impl<'a> Ask<'a> {
    pub(super) fn new(prefix: &'static str, filled: &'a Filled, r: &'a Reader) -> Self {
        Self {
            prefix,
            filled,
            r,
            fields: Vec::new(),
        }
    }

    fn name(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    fn push(mut self, field: Field, hint: bool, key: &str) -> Self {
        let value = self.filled.sent.one(&field.name);
        let error = self.filled.errors.on(&field.name);
        let field = if hint {
            field.hint(self.r.t(&format!("{key}-hint")))
        } else {
            field
        };
        self.fields.push(field.value(value).error(error).html(self.r));
        self
    }

    /// One line.
    pub(super) fn text(self, name: &str, key: &str) -> Self {
        let field = Field::text(self.name(name), self.r.t(key));
        self.push(field, false, key)
    }

    /// One line with a hint, whose words are `<key>-hint`.
    pub(super) fn hinted(self, name: &str, key: &str) -> Self {
        let field = Field::text(self.name(name), self.r.t(key));
        self.push(field, true, key)
    }

    /// One line that may stay empty, with a hint.
    pub(super) fn maybe(self, name: &str, key: &str) -> Self {
        let field = Field::text(self.name(name), self.r.t(key)).optional();
        self.push(field, true, key)
    }

    /// Several lines with a hint.
    pub(super) fn lines(self, name: &str, key: &str) -> Self {
        let field = Field::lines(self.name(name), self.r.t(key), 4);
        self.push(field, true, key)
    }

    /// A day that may stay empty for today.
    pub(super) fn day(self, name: &str, key: &str) -> Self {
        let field = Field::date(self.name(name), self.r.t(key)).optional();
        self.push(field, false, key)
    }

    /// One of a list.
    pub(super) fn select(self, name: &str, key: &str, choices: Vec<(String, Html)>) -> Self {
        let chosen = self.filled.sent.one(&self.name(name));
        let choice = |(value, label): (String, Html)| {
            let on = value == chosen;
            Choice::new(value, label).chosen(on)
        };
        let field = Field::select(
            self.name(name),
            self.r.t(key),
            choices.into_iter().map(choice).collect(),
        );
        self.push(field, false, key)
    }

    /// One of a list, open.
    pub(super) fn radios(self, name: &str, label: Html, choices: Vec<(String, Html)>) -> Self {
        let chosen = self.filled.sent.one(&self.name(name));
        let choice = |(value, label): (String, Html)| {
            let on = value == chosen;
            Choice::new(value, label).chosen(on)
        };
        let field = Field::radios(self.name(name), label, choices.into_iter().map(choice).collect());
        self.push(field, false, "")
    }

    /// Any of a list.
    pub(super) fn checkboxes(self, name: &str, key: &str, choices: Vec<(String, Html)>) -> Self {
        let chosen = self.filled.sent.all(&self.name(name));
        let choice = |(value, label): (String, Html)| {
            let on = chosen.contains(&value);
            Choice::new(value, label).chosen(on)
        };
        let field = Field::checkboxes(
            self.name(name),
            self.r.t(key),
            choices.into_iter().map(choice).collect(),
        );
        self.push(field, false, key)
    }

    /// An amount in the fund's currency.
    pub(super) fn amount(self) -> Self {
        self.hinted("amount", "fund-amount-field")
    }

    /// An amount in any currency.
    pub(super) fn any_amount(self) -> Self {
        self.amount().maybe("currency", "fund-currency-field")
    }

    /// The rate of an amount in another currency.
    pub(super) fn rate(self) -> Self {
        self.maybe("rate", "fund-rate-field")
            .maybe("rate_source", "fund-rate-source-field")
    }

    /// Day and document.
    pub(super) fn paper(self) -> Self {
        self.day("on", "fund-day-field")
            .hinted("paper_title", "fund-paper-field")
            .hinted("paper_at", "fund-paper-at-field")
    }

    /// The whole form with its button.
    pub(super) fn form(mut self, action: &str, button: &str) -> Html {
        self.fields.push(Button::submit(self.r.t(button)).html(self.r));
        self.wrapped(action)
    }

    /// The same with two buttons; the second is sent elsewhere.
    pub(super) fn form_or(mut self, action: &str, button: &str, other: (&str, &str)) -> Html {
        self.fields.push(Button::submit(self.r.t(button)).html(self.r));
        let (elsewhere, key) = (Html::escaped(other.0), self.r.t(other.1));
        self.fields.push(Html::trusted(format!(
            "<button class=\"button button-quiet\" type=\"submit\" formaction=\"{elsewhere}\">{key}</button>"
        )));
        self.wrapped(action)
    }

    fn wrapped(self, action: &str) -> Html {
        let fields = Html::joined(&self.fields, "\n");
        let action = Html::escaped(action);
        Html::trusted(format!(
            "<form method=\"post\" action=\"{action}\" class=\"column stack\">{fields}</form>"
        ))
    }
}

/// A form that is folded until it is asked for, or something is wrong with it.
pub(super) fn folded(title: Html, form: &Html, open: bool) -> Html {
    let open = if open { " open" } else { "" };
    Html::trusted(format!(
        "<details{open}><summary>{title}</summary>{form}</details>"
    ))
}

/// Whether something is wrong in the form of this prefix.
pub(super) fn concerns(errors: &ErrorSummary, prefix: &str) -> bool {
    errors.errors.iter().any(|(name, _)| name.starts_with(prefix))
}

/// Amount, day and document as a form with this prefix sent them.
pub(super) fn paper(sent: &Sent, prefix: &str) -> PaperWording {
    let one = |name: &str| sent.one(&format!("{prefix}{name}"));
    PaperWording {
        amount: one("amount"),
        currency: one("currency"),
        on: one("on"),
        paper_title: one("paper_title"),
        paper_at: one("paper_at"),
        rate: one("rate"),
        rate_source: one("rate_source"),
    }
}

/// What was wrong, at the fields of the form with this prefix; anything but findings goes on as a fault.
pub(super) fn errors(error: AppError, prefix: &str, r: &Reader) -> Result<ErrorSummary, Fault> {
    let mut summary = ErrorSummary::of(&findings_of(error)?, r);
    for (name, _) in &mut summary.errors {
        name.insert_str(0, prefix);
    }
    Ok(summary)
}
