//! The form of a plan: its time, its aim, its items.

use app::plan::{ItemWording, PlanWording};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use crate::pages::work::Sent;

/// How many items the form has more than it is filled with.
const FREE: usize = 3;
/// The most items that a form sends.
const MOST: usize = 60;

/// The plan that a form stands for.
pub(super) fn read(sent: &Sent) -> PlanWording {
    let item = |n: usize| ItemWording {
        what: sent.one(&format!("what{n}")),
        owner: sent.one(&format!("owner{n}")),
        due: sent.one(&format!("due{n}")),
    };
    let mut items: Vec<ItemWording> = (1..=MOST).map(item).collect();
    while items.last().is_some_and(|i| *i == ItemWording::default()) {
        items.pop();
    }
    PlanWording {
        from: sent.one("from"),
        to: sent.one("to"),
        aim: sent.one("aim"),
        items,
    }
}

/// The fields of a plan; the time of one that is there stays.
pub(super) fn fields(w: &PlanWording, new: bool, errors: &ErrorSummary, r: &Reader) -> Html {
    let mut out = Vec::new();
    if new {
        let year = |name: &str, value: &str| {
            Field::number(name, r.t(&format!("plan-{name}")), true)
                .value(value)
                .error(errors.on(name))
        };
        out.push(year("from", &w.from).html(r));
        out.push(year("to", &w.to).hint(r.t("plan-to-hint")).optional().html(r));
    }
    let aim = Field::lines("aim", r.t("plan-aim"), 2).value(&w.aim).optional();
    out.push(aim.error(errors.on("aim")).html(r));
    let empty = ItemWording::default();
    for n in 1..=w.items.len() + FREE {
        let item = w.items.get(n - 1).unwrap_or(&empty);
        let name = |field: &str| format!("{field}{n}");
        let title = r.ta("plan-item", &[("number", n.into())]);
        let line = |field: &str, value: &str| {
            Field::text(name(field), r.t(&format!("plan-{field}")))
                .value(value)
                .error(errors.on(&name(field)))
                .html(r)
        };
        let due = Field::date(name("due"), r.t("plan-due"))
            .value(&item.due)
            .error(errors.on(&name("due")))
            .html(r);
        let parts = [line("what", &item.what), line("owner", &item.owner), due];
        let body = Html::joined(&parts, "");
        out.push(Html::trusted(format!(
            "<fieldset><legend>{title}</legend>{body}</fieldset>"
        )));
    }
    out.push(Button::submit(r.t("action-save")).html(r));
    Html::joined(&out, "\n")
}
