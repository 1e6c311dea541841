//! A release that was sent back: by a body's decision, or by those who lead the initiative; why, and what can be done now.

use app::AppError;
use app::publish::vetoed;
use protect::Release;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::pages::bodies::words;

/// Where a release stands, in a word; sent back is not the same as put together just now.
pub(super) fn state(release: &Release, r: &Reader) -> Html {
    let name = match release.sent_back() {
        Some(_) => "sent-back",
        None => release.state().name(),
    };
    r.t(&format!("release-state-{name}"))
}

/// Who sent it back, why, and what now; empty when nobody did.
pub(super) async fn notice(services: &Services, release: &Release, r: &Reader) -> Result<Html, AppError> {
    let Some(reason) = release.sent_back() else {
        return Ok(Html::empty());
    };
    let (title, said, now) = match vetoed(&services.app, release).await? {
        Some((body, motion)) => {
            let day = motion.outcome().map_or_else(String::new, |o| r.date(o.date()));
            let said = motion
                .outcome()
                .map_or_else(Html::empty, |o| r.text(o.statement()));
            let title = r.ta(
                "release-vetoed",
                &[("body", r.text(&body.name).plain().into()), ("day", day.into())],
            );
            let decision = format!(
                "<p>{} · <a href=\"/decisions/{}\">{}</a></p>",
                words::link(&body, r),
                motion.id,
                r.t("release-vetoed-decision")
            );
            let said = Html::trusted(format!("<p>{said}</p>{decision}"));
            (title, said, "release-vetoed-now")
        }
        None => {
            let said = Html::escaped(reason);
            let said = Html::trusted(format!("<p dir=\"auto\">{said}</p>"));
            (r.t("release-sent-back"), said, "release-sent-back-now")
        }
    };
    let now = Html::trusted(format!("<p>{}</p>", r.t(now)));
    let body = Html::joined(&[said, now], "");
    Ok(Notice::new(Kind::Stop, title, body).html(r))
}
