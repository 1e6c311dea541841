//! The forms on a handover's page: the producer's answer and choice; the office's question, judgement and ruling.

use app::handover::{HandoverView, RulingWording};
use framework::Scheme;
use framework::scheme::ItemState;
use handover::{Category, Nature, ObsStatus};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use crate::pages::plans::way_to_approval;

/// The producer answers a question.
pub(super) fn answer(number: u32, errors: &ErrorSummary, r: &Reader) -> Html {
    let hidden = format!("<input type=\"hidden\" name=\"number\" value=\"{number}\">");
    let parts = [
        Html::trusted(hidden),
        Field::lines("answer", r.t("handover-answer"), 3)
            .error(errors.on("answer"))
            .html(r),
        Button::submit(r.t("handover-answer-send")).html(r),
    ];
    Html::joined(&parts, "")
}

/// The producer keeps the release outside.
pub(super) fn independent(r: &Reader) -> Html {
    let parts = [
        Field::lines("reason", r.t("handover-why"), 2).optional().html(r),
        Button::submit(r.t("handover-go-independent")).quiet().html(r),
    ];
    Html::joined(&parts, "")
}

/// The office asks.
pub(super) fn ask(view: &HandoverView, errors: &ErrorSummary, r: &Reader) -> Html {
    let general = std::iter::once(Choice::new("", r.t("handover-in-general")));
    let items = view.scheme.iter().flat_map(|s| &s.items);
    let item = items.map(|i| Choice::new(i.code.as_str(), named(&i.code, &r.text(&i.question))));
    let parts = [
        Field::select(
            "criterion",
            r.t("handover-criterion"),
            general.chain(item).collect(),
        )
        .html(r),
        Field::lines("question", r.t("handover-question"), 3)
            .error(errors.on("question"))
            .html(r),
        Button::submit(r.t("handover-ask-send")).html(r),
    ];
    Html::joined(&parts, "")
}

fn named(code: &str, words: &Html) -> Html {
    Html::escaped(&format!("{code} {}", words.plain()))
}

/// The office judges: a form for each scheme that it can choose; the one it has chosen stands open.
pub(super) fn judge(view: &HandoverView, chosen: &str, errors: &ErrorSummary, r: &Reader) -> Html {
    let current = view.handover.scheme.split('@').next().unwrap_or_default();
    let current = if chosen.is_empty() { current } else { chosen };
    let one = |s: &Scheme| {
        let open = if s.id == current { " open" } else { "" };
        Html::trusted(format!(
            "<details{open}><summary>{}</summary><form method=\"post\" action=\"/handovers/{}/judge\" \
             class=\"column stack\">{}</form></details>",
            r.text(&s.title),
            view.handover.id,
            criteria(s, view, errors, r)
        ))
    };
    let all: Vec<Html> = view.schemes.iter().map(one).collect();
    Html::joined(&all, "")
}

fn criteria(scheme: &Scheme, view: &HandoverView, errors: &ErrorSummary, r: &Reader) -> Html {
    let ours = view.handover.scheme == scheme.name();
    let hidden = format!(
        "<input type=\"hidden\" name=\"scheme\" value=\"{}\">",
        Html::escaped(&scheme.id)
    );
    let mut parts = vec![Html::trusted(hidden)];
    for item in &scheme.items {
        let found = view.handover.judged.get(&item.code).filter(|_| ours);
        let now = found.map_or(ItemState::Unknown, |j| j.state);
        let states = ItemState::ALL.into_iter();
        let states = states.filter(|s| !(item.floor && *s == ItemState::NotApplicable));
        let choice =
            |s: ItemState| Choice::new(s.as_str(), r.t(&format!("item-{}", s.as_str()))).chosen(s == now);
        let name = format!("item-{}", item.code);
        parts.push(
            Field::select(
                &name,
                named(&item.code, &r.text(&item.question)),
                states.map(choice).collect(),
            )
            .error(errors.on(&name))
            .html(r),
        );
        let note = found.map_or_else(Html::empty, |j| r.text(&j.note)).plain();
        parts.push(
            Field::text(format!("note-{}", item.code), r.t("handover-note"))
                .value(note)
                .optional()
                .html(r),
        );
    }
    parts.push(Button::submit(r.t("handover-judge-save")).html(r));
    Html::joined(&parts, "")
}

/// The office says what it is about to decide.
pub(super) fn ruling(view: &HandoverView, w: &RulingWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let category = |c: Category| {
        Choice::new(c.as_str(), r.t(&format!("handover-{}", c.as_str())))
            .hint(r.t(&format!("handover-{}-hint", c.as_str())))
            .chosen(c.as_str() == w.category)
    };
    let none = || Choice::new("", r.t("handover-not-set"));
    let nature = |n: Nature| {
        Choice::new(n.as_str(), r.t(&format!("nature-{}", n.as_str()))).chosen(n.as_str() == w.nature)
    };
    let status = |s: ObsStatus| {
        Choice::new(s.as_str(), r.t(&format!("obs-status-{}", s.as_str()))).chosen(s.as_str() == w.status)
    };
    let natures = std::iter::once(none()).chain(Nature::ALL.map(nature));
    let states = std::iter::once(none()).chain(ObsStatus::ALL.map(status));
    let indicator = match w.indicator.as_str() {
        "" => view.handover.indicator.as_str(),
        code => code,
    };
    let date = |name: &str, value: &str| {
        Field::date(name, r.t(&format!("handover-{name}")))
            .value(value)
            .error(errors.on(name))
            .optional()
            .html(r)
    };
    let lines = |name: &str, value: &str| {
        Field::lines(name, r.t(&format!("handover-{name}")), 3)
            .value(value)
            .error(errors.on(name))
    };
    let parts = [
        Field::radios(
            "category",
            r.t("handover-category"),
            Category::ALL.map(category).to_vec(),
        )
        .error(errors.on("category"))
        .html(r),
        lines("reasons", &w.reasons).html(r),
        Field::text("indicator", r.t("handover-indicator"))
            .value(indicator)
            .error(errors.on("indicator"))
            .optional()
            .html(r),
        lines("scope", &w.scope)
            .hint(r.t("handover-scope-hint"))
            .optional()
            .html(r),
        date("expires", &w.expires),
        date("review", &w.review),
        Field::select("nature", r.t("handover-nature"), natures.collect())
            .hint(r.t("handover-codes-hint"))
            .error(errors.on("nature"))
            .html(r),
        Field::select("status", r.t("handover-status"), states.collect())
            .error(errors.on("status"))
            .html(r),
        Button::submit(r.t("handover-propose")).html(r),
    ];
    Html::joined(&parts, "")
}

/// The way from what was proposed to a decision: by the office's by-laws.
pub(super) fn way(view: &HandoverView, r: &Reader) -> Html {
    let address = format!("/handovers/{}", view.handover.id);
    way_to_approval(&address, &view.office, view.motion, r)
}
