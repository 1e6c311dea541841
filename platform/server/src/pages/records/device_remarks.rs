//! `/work/{slug}/collect/remarks`: what was said about answers that devices handed in, to be passed on.

use app::collect::{DeviceRemark, count_device_remarks, device_remarks};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use registry::Initiative;
use ui::components::page::Section;
use ui::{Html, Reader};

use super::{address, badge};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::tabs;
use crate::visit::Visit;

/// One submission: whose device, its form, where it stands, and what was said.
struct One {
    device: String,
    form: String,
    at: String,
    state: Html,
    said: Vec<(Html, String, Html)>,
}

#[derive(Template)]
#[template(path = "records/device_remarks.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    all: Vec<One>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let (initiative, all) = device_remarks(&services.app, &visit.actor, &slug).await?;
    let r = &visit.reader;
    let view = View {
        r,
        slug: &slug,
        all: all.into_iter().map(|remark| one(remark, &slug, r)).collect(),
    };
    let page = visit.page(r.plain("device-remarks-title"), crate::render(&view));
    let above = tabs(&slug, &r.text(&initiative.title), "collect", r);
    Ok(page.section(Section::Work).above(above).into_response())
}

fn one(remark: DeviceRemark, slug: &str, r: &Reader) -> One {
    let who = |name: Option<String>| name.map_or_else(|| r.t("review-gone"), |name| Html::escaped(&name));
    let said = remark.said.into_iter();
    One {
        at: format!("{}/{}", address(slug, remark.instrument.id), remark.submission),
        device: remark.device,
        form: remark.instrument.title,
        state: badge(remark.state, r),
        said: said
            .map(|(name, c)| (who(name), r.moment(c.at), Html::paragraphs(&c.text)))
            .collect(),
    }
}

/// The way there, and how many wait; nothing while none does, and for who does not review.
pub(crate) async fn link(services: &Services, visit: &Visit, initiative: &Initiative) -> Result<Html, Fault> {
    let waiting = count_device_remarks(&services.app, &visit.actor, initiative.id).await?;
    let waiting = usize::try_from(waiting).unwrap_or(usize::MAX);
    if waiting == 0 {
        return Ok(Html::empty());
    }
    let (words, slug) = (
        visit.reader.tn("device-remarks-waiting", waiting),
        &initiative.slug,
    );
    Ok(Html::trusted(format!(
        "<a href=\"/work/{slug}/collect/remarks\">{words}</a>"
    )))
}
