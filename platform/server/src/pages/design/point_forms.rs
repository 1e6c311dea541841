//! The forms on a proposal's page: each step is one, shown only to who may take it.

use app::design::{AtVote, ProposalView};
use governance::design::{Comment, Proposal};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::{language, new, words};
use crate::pages::decisions::decided_by;
use crate::pages::work::Filled;

/// What the forms need to know.
pub(super) struct Forms<'a> {
    /// The proposal and its reader.
    pub(super) view: &'a ProposalView,
    /// Its address.
    pub(super) at: &'a str,
    /// What was sent last, and what was wrong with it.
    pub(super) filled: &'a Filled,
    /// Who reads.
    pub(super) r: &'a Reader,
}

impl Forms<'_> {
    fn form(&self, step: &str, fields: &[Html]) -> Html {
        let inner = Html::joined(fields, "");
        Html::trusted(format!(
            "<form method=\"post\" action=\"{}/{step}\" class=\"column stack\">{inner}</form>",
            self.at
        ))
    }

    /// A form that is folded away until somebody wants it; open when it was sent and refused.
    fn folded(&self, key: &str, step: &str, fields: &[Html]) -> Html {
        let open = if self.filled.sent.one("step") == step {
            " open"
        } else {
            ""
        };
        let form = self.form(step, fields);
        Html::trusted(format!(
            "<details{open}><summary>{}</summary>{form}</details>",
            self.r.t(key)
        ))
    }

    fn lines(&self, name: &str, key: &str, rows: u8) -> Field {
        Field::lines(name, self.r.t(key), rows)
            .value(self.filled.sent.one(name))
            .error(self.filled.errors.on(name))
    }

    fn hidden(name: &str, value: impl std::fmt::Display) -> Html {
        let value = Html::escaped(&value.to_string());
        Html::trusted(format!(
            "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">"
        ))
    }

    fn send(&self, key: &str) -> Html {
        Button::submit(self.r.t(key)).quiet().html(self.r)
    }

    /// Support it or take that back; say how many of those met were for it.
    pub(super) fn support(&self) -> Html {
        let (p, v) = (&self.view.proposal, &self.view.at);
        if !p.is_open() || !v.takes_part {
            return Html::empty();
        }
        let wording = p.now().number;
        let own = match v.person.and_then(|person| p.support.of(person)) {
            Some(of) if of == wording => self.form("unsupport", &[self.send("design-unsupport")]),
            Some(_) => Html::joined(
                &[
                    self.form(
                        "support",
                        &[Button::submit(self.r.t("design-support-again")).html(self.r)],
                    ),
                    self.form("unsupport", &[self.send("design-unsupport")]),
                ],
                "",
            ),
            None => self.form(
                "support",
                &[Button::submit(self.r.t("design-support-give")).html(self.r)],
            ),
        };
        Html::joined(&[own, self.tell()], "")
    }

    fn tell(&self) -> Html {
        let v = &self.view.at;
        if !v.involved || v.room.gatherings.is_empty() {
            return Html::empty();
        }
        let choice = |g: &governance::design::Gathering| {
            Choice::new(g.id.to_string(), words::meeting(g, self.r))
                .chosen(self.filled.sent.one("gathering") == g.id.to_string())
        };
        let meetings = v.room.gatherings.iter().rev().map(choice).collect();
        let people = Field::number("people", self.r.t("design-tell-people"), true);
        let fields = [
            Field::select("gathering", self.r.t("design-tell-where"), meetings).html(self.r),
            people
                .value(self.filled.sent.one("people"))
                .hint(self.r.t("design-tell-hint"))
                .error(self.filled.errors.on("people"))
                .html(self.r),
            self.send("action-save"),
        ];
        self.folded("design-tell", "tell", &fields)
    }

    /// Say it differently.
    pub(super) fn amend(&self) -> Html {
        let p = &self.view.proposal;
        if !self.view.is_changeable() || !self.view.at.takes_part || p.now().written.text.is_empty() {
            return Html::empty();
        }
        let mut fields = self.words(p);
        fields.push(self.lines("why", "design-new-why", 2).optional().html(self.r));
        fields.push(new::gathering(
            &self.view.at,
            &self.filled.sent.one("gathering"),
            self.r,
        ));
        fields.push(self.send("design-amend-send"));
        self.folded("design-amend", "amend", &fields)
    }

    /// The words that stand, to be changed: one field a language.
    fn words(&self, p: &Proposal) -> Vec<Html> {
        let text = &p.now().written.text;
        let one = |l: &base::Language| {
            let name = format!("text-{l}");
            let value = if self.filled.sent.has(&name) {
                self.filled.sent.one(&name)
            } else {
                text.get(l).unwrap_or("").to_owned()
            };
            let label = self
                .r
                .ta("design-new-words", &[("language", Reader::name_of(l).into())]);
            Field::lines(name, label, 4)
                .value(value)
                .error(self.filled.errors.on("text"))
                .html(self.r)
        };
        text.languages().map(one).collect()
    }

    /// Take an amendment or not.
    pub(super) fn answer(&self, number: u32) -> Html {
        if !self.view.is_hers() || !self.view.is_changeable() {
            return Html::empty();
        }
        let number = || Self::hidden("number", number);
        let take = self.form("take", &[number(), self.send("design-amendment-take")]);
        let reason = self.lines("reason", "design-reason", 2).html(self.r);
        let refuse = self.folded(
            "design-amendment-refuse",
            "refuse",
            &[number(), reason, self.send("design-amendment-refuse")],
        );
        Html::joined(&[take, refuse], "")
    }

    /// Say something about it.
    pub(super) fn comment(&self) -> Html {
        if !self.view.proposal.is_open() || !self.view.at.takes_part {
            return Html::empty();
        }
        self.form(
            "comment",
            &[
                self.lines("comment", "design-comment", 3).html(self.r),
                language::field(self.r).html(self.r),
                new::gathering(&self.view.at, &self.filled.sent.one("gathering"), self.r),
                self.send("design-comment-send"),
            ],
        )
    }

    /// Take a comment away: one's own, or with a reason as who leads.
    pub(super) fn remove_comment(&self, c: &Comment) -> Html {
        let v = &self.view.at;
        let own = v.person == Some(c.voice.by());
        if !own && !v.leads {
            return Html::empty();
        }
        let mut fields = vec![Self::hidden("number", c.number)];
        if !own {
            fields.push(self.lines("reason", "design-reason", 2).html(self.r));
        }
        fields.push(self.send("design-comment-remove"));
        self.folded("design-comment-remove", "remove-comment", &fields)
    }

    /// Have it decided.
    pub(super) fn decide(&self) -> Html {
        let (p, v) = (&self.view.proposal, &self.view.at);
        if !p.is_open() || !v.involved {
            return Html::empty();
        }
        let decided = self.view.vote.as_ref().is_some_and(|vote| vote.carried.is_some());
        let mut parts = Vec::new();
        if decided || (v.leads && !self.view.has_body) {
            let key = if decided {
                "design-adopt-decided"
            } else {
                "design-adopt-alone"
            };
            parts.push(self.form("adopt", &[Button::submit(self.r.t(key)).html(self.r)]));
        }
        if self.view.vote.is_none() {
            parts.extend(
                self.view
                    .bodies
                    .iter()
                    .map(|body| self.form("ask", &[ask(body, self.r)])),
            );
        }
        Html::joined(&parts, "")
    }

    /// Reword, merge, take back, decline, take up again.
    pub(super) fn more(&self) -> Html {
        let (p, v) = (&self.view.proposal, &self.view.at);
        let mut parts = Vec::new();
        if self.view.is_hers() && self.view.is_changeable() {
            let mut fields = vec![];
            if p.about.is_none() {
                let title = p.now().written.title.best(&self.r.language);
                let title = title.map(|(_, t)| t.to_owned()).unwrap_or_default();
                fields.push(
                    Field::text("title", self.r.t("design-new-title"))
                        .value(title)
                        .html(self.r),
                );
            }
            fields.extend(self.words(p));
            fields.push(self.send("action-save"));
            parts.push(self.folded("design-reword", "reword", &fields));
            parts.extend(self.merge());
            parts.push(self.folded("design-withdraw", "withdraw", &[self.send("design-withdraw")]));
        }
        let reason = || self.lines("reason", "design-reason", 2).html(self.r);
        if v.leads && self.view.is_changeable() && !self.view.has_body {
            parts.push(self.folded(
                "design-decline",
                "decline",
                &[reason(), self.send("design-decline")],
            ));
        }
        let closed = matches!(p.state().as_str(), "declined" | "withdrawn");
        if v.leads && closed {
            parts.push(self.form("reopen", &[self.send("design-reopen")]));
        }
        Html::joined(&parts, "")
    }

    fn merge(&self) -> Option<Html> {
        let others = &self.view.others;
        let choices: Vec<Choice> = others
            .iter()
            .map(|o| Choice::new(o.id.to_string(), words::title(o, self.r)))
            .collect();
        let field = Field::select("into", self.r.t("design-merge-into"), choices);
        let field = field
            .hint(self.r.t("design-merge-hint"))
            .error(self.filled.errors.on("into"));
        let fields = [field.html(self.r), self.send("design-merge")];
        (!others.is_empty()).then(|| self.folded("design-merge", "merge", &fields))
    }
}

/// The button that asks a body, with its name for the form around it.
pub(super) fn ask(body: &governance::Body, r: &Reader) -> Html {
    let words = r.ta("design-vote-ask", &[("body", r.text(&body.name).plain().into())]);
    Button::submit(words).sends("body", body.slug.as_str()).html(r)
}

/// What was decided about it, or where that stands.
pub(super) fn decision(view: &ProposalView, r: &Reader) -> Html {
    if let Some(approved) = view.proposal.approval() {
        return Html::trusted(format!("<p>{}</p>", decided_by(approved, r)));
    }
    match &view.vote {
        Some(vote) => at_vote(vote, r),
        None if view.has_body => Html::trusted(format!("<p>{}</p>", r.t("design-not-decided"))),
        None => Html::trusted(format!("<p>{}</p>", r.t("design-not-decided-alone"))),
    }
}

/// Where the vote about it stands, with the way there.
pub(super) fn at_vote(vote: &AtVote, r: &Reader) -> Html {
    let key = match vote.carried {
        Some(true) => "design-vote-yes",
        Some(false) => "design-vote-no",
        None => "design-vote-open",
    };
    let words = r.ta(key, &[("body", r.text(&vote.body).plain().into())]);
    let link = r.t("design-vote-link");
    Html::trusted(format!(
        "<p>{words} <a href=\"/decisions/{}\">{link}</a></p>",
        vote.motion
    ))
}
