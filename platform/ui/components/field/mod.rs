//! One question of a form.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// One of several answers.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What stands there.
    pub label: Html,
    /// What it means.
    pub hint: Html,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choice {
    /// An answer with its label.
    pub fn new(value: impl Into<String>, label: impl Into<Html>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// What it means.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Html>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Whether it is chosen.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }
}

/// The way in which the question is answered.
#[derive(Debug, Clone)]
pub enum Input {
    /// One line; `kind` is HTML's input type: text, email, password, search, date, time, datetime-local, tel, url.
    Line {
        /// HTML's input type.
        kind: &'static str,
        /// HTML's autocomplete word; empty for none.
        autocomplete: &'static str,
    },
    /// A number; `whole` for counts.
    Number {
        /// Only whole numbers.
        whole: bool,
    },
    /// Several lines.
    Lines(u8),
    /// One of a list, folded.
    Select(Vec<Choice>),
    /// One of a list, open.
    Radios(Vec<Choice>),
    /// Any of a list.
    Checkboxes(Vec<Choice>),
    /// One yes.
    Tick {
        /// Whether it is ticked.
        on: bool,
    },
    /// A file; what it accepts (`.csv,.gz`).
    File(&'static str),
}

/// One question of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name that the form sends; its element's id is `f-<name>`.
    pub name: String,
    /// The question.
    pub label: Html,
    /// Help below the question.
    pub hint: Html,
    /// What is wrong with the answer.
    pub error: Html,
    /// The answer so far (lines, numbers).
    pub value: String,
    /// How it is answered.
    pub input: Input,
    /// Whether it may be left out; said in words.
    pub optional: bool,
    /// Language and direction of the question when they are not the page's.
    pub language: Option<base::Language>,
    /// Whether the question is the heading of its page.
    pub heading: bool,
    /// Which of several fields of the same name it is, from 1; 0 when it is the only one.
    pub number: u8,
}

impl Field {
    /// A question answered in a given way.
    pub fn new(name: impl Into<String>, label: impl Into<Html>, input: Input) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: Html::empty(),
            error: Html::empty(),
            value: String::new(),
            input,
            optional: false,
            language: None,
            heading: false,
            number: 0,
        }
    }

    /// One line of text.
    pub fn text(name: impl Into<String>, label: impl Into<Html>) -> Self {
        Self::new(name, label, Input::Line { kind: "text", autocomplete: "" })
    }

    /// An address of electronic mail.
    pub fn email(name: impl Into<String>, label: impl Into<Html>) -> Self {
        Self::new(name, label, Input::Line { kind: "email", autocomplete: "username" })
    }

    /// A password: `current-password` or `new-password`.
    pub fn password(name: impl Into<String>, label: impl Into<Html>, autocomplete: &'static str) -> Self {
        Self::new(name, label, Input::Line { kind: "password", autocomplete })
    }

    /// A date.
    pub fn date(name: impl Into<String>, label: impl Into<Html>) -> Self {
        Self::new(name, label, Input::Line { kind: "date", autocomplete: "" })
    }

    /// A number.
    pub fn number(name: impl Into<String>, label: impl Into<Html>, whole: bool) -> Self {
        Self::new(name, label, Input::Number { whole })
    }

    /// Several lines.
    pub fn lines(name: impl Into<String>, label: impl Into<Html>, rows: u8) -> Self {
        Self::new(name, label, Input::Lines(rows))
    }

    /// One of a list, folded.
    pub fn select(name: impl Into<String>, label: impl Into<Html>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Input::Select(choices))
    }

    /// One of a list, open.
    pub fn radios(name: impl Into<String>, label: impl Into<Html>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Input::Radios(choices))
    }

    /// Any of a list.
    pub fn checkboxes(name: impl Into<String>, label: impl Into<Html>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Input::Checkboxes(choices))
    }

    /// One yes: sends `yes` when ticked.
    pub fn tick(name: impl Into<String>, label: impl Into<Html>, on: bool) -> Self {
        Self::new(name, label, Input::Tick { on })
    }

    /// A file.
    pub fn file(name: impl Into<String>, label: impl Into<Html>, accept: &'static str) -> Self {
        Self::new(name, label, Input::File(accept))
    }

    /// The answer so far.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Help below the question.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Html>) -> Self {
        self.hint = hint.into();
        self
    }

    /// What is wrong with the answer.
    #[must_use]
    pub fn error(mut self, error: Option<impl Into<Html>>) -> Self {
        self.error = error.map(Into::into).unwrap_or_default();
        self
    }

    /// It may be left out.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The question is in a language of its own.
    #[must_use]
    pub fn language(mut self, language: base::Language) -> Self {
        self.language = Some(language);
        self
    }

    /// The question is the heading of its page.
    #[must_use]
    pub fn as_heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// One of several fields of the same name, counted from 1.
    #[must_use]
    pub fn number_among(mut self, number: u8) -> Self {
        self.number = number;
        self
    }

    /// The id of its (first) element.
    pub fn id(&self) -> String {
        match self.number {
            0 => id_of(&self.name),
            n => format!("{}-n{n}", id_of(&self.name)),
        }
    }

    fn described(&self) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{}-hint", self.id()));
        }
        if !self.error.is_empty() {
            ids.push(format!("{}-error", self.id()));
        }
        ids.join(" ")
    }

    fn id_at(&self, index: &usize) -> String {
        if *index == 0 { self.id() } else { format!("{}-{}", self.id(), index + 1) }
    }

    fn choices(&self) -> Option<(&'static str, &[Choice])> {
        match &self.input {
            Input::Radios(choices) => Some(("radio", choices)),
            Input::Checkboxes(choices) => Some(("checkbox", choices)),
            _ => None,
        }
    }

    /// What a ticked box sends in the fieldset's place.
    fn lang(&self) -> String {
        self.language.as_ref().map(|l| l.to_string()).unwrap_or_default()
    }

    fn dir(&self) -> &'static str {
        self.language.as_ref().map_or("auto", |l| l.direction().as_str())
    }
}

/// The id of the element that answers a name. Any name becomes a sound id.
pub fn id_of(name: &str) -> String {
    let sound = |c: char| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
    format!("f-{}", name.chars().map(sound).collect::<String>())
}

component!(Field, "field/field.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let sources = || vec![Choice::new("pipe", "Piped network"), Choice::new("truck", "Water trucking").hint("A tanker that comes to the house").chosen(true), Choice::new("well", "Private well")];
    let one = |title, field: Field| Example { title, html: field.html(r) };
    vec![
        one("A line with a hint", Field::text("name", "What is the initiative called?").hint("The name that people there use.")),
        one("A number with an error", Field::number("people", "How many people live here?", true).value("-2").error(Some("Write a number from 0 to 60."))),
        one("One of a list", Field::radios("source", "Where does most of your water come from?", sources())),
        one("Any of a list", Field::checkboxes("sources", "Which others do you use?", sources()).optional()),
        one("One of a long list", Field::select("country", "Country", vec![Choice::new("368", "Iraq"), Choice::new("276", "Germany").chosen(true)])),
        one("A date", Field::date("from", "From").value("2026-11-21")),
        one("Several lines", Field::lines("story", "What should change?", 4).optional()),
        one("A file", Field::file("file", "Form (.xlsx)", ".xlsx,.xls").hint("At most 10 MB.")),
        one("One yes", Field::tick("agree", "I agree that my answers are used to improve water supply", false)),
        one("A question in Arabic", Field::radios("ar", "ما هو المصدر الرئيسي للمياه؟", vec![Choice::new("a", "شبكة المياه العامة"), Choice::new("b", "نقل المياه بالشاحنات")]).language("ar".parse().unwrap_or_else(|_| base::Language::english()))),
    ]
}
