//! `/countries/{code}/inventory`: who makes data, what they cover and what nobody does; bringing a spreadsheet.

use app::country::{
    CountryView, Looked, Reading, drop_producer, look_again, look_at_inventory, take_inventory, view_country,
};
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use registry::country::inventory::{Coverage, Field as Column, Mapping, Producer, Says, coverage};
use registry::sdg;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::link_list::LinkList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::frame::{above, address};
use super::grid::{Grid, Said};
use crate::Services;
use crate::fault::Fault;
use crate::pages::check::upload::Upload;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "countries/inventory.html")]
struct Inventory<'a> {
    r: &'a Reader,
    summary: Html,
    sentence: Html,
    goals: Html,
    gaps: Vec<String>,
    themes: Html,
    producers: Html,
    droppable: Vec<(String, String)>,
    files: Html,
    upload: Html,
    address: String,
    any: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, &code).await?;
    Ok(page(&visit, &view, Html::empty()))
}

fn page(visit: &Visit, view: &CountryView, summary: Html) -> Response {
    let r = &visit.reader;
    let covers = coverage(&view.producers);
    let file = |key: &str, part: &str| (r.t(key), address(view.area, part), r.t(&format!("{key}-text")));
    let (label, href, hint) = file("inventory-file", "inventory.csv");
    let upload = [
        Field::file("file", r.t("inventory-bring"), ".csv,.txt,.xlsx,.xls")
            .hint(r.t("inventory-bring-hint"))
            .html(r),
        Button::submit(r.t("inventory-look")).html(r),
    ];
    let shown = Inventory {
        r,
        summary,
        sentence: sentence(&covers, r),
        goals: goals(&covers, view, r).table(r).html(r),
        gaps: covers
            .gaps()
            .map(|g| format!("{} {}", g.code, g.short(&r.language)))
            .collect(),
        themes: themes(&covers, r),
        producers: producers(&view.producers, r).table(r).html(r),
        droppable: match view.may_keep {
            true => view
                .producers
                .iter()
                .map(|p| (p.id.to_string(), p.name.clone()))
                .collect(),
            false => Vec::new(),
        },
        files: LinkList::default().file(label, href, hint).html(r),
        upload: match view.may_keep {
            true => Html::joined(&upload, ""),
            false => Html::empty(),
        },
        address: address(view.area, "inventory"),
        any: !view.producers.is_empty(),
    };
    let title = format!(
        "{} – {}",
        r.plain("country-tab-inventory"),
        view.area.name(&r.language)
    );
    let shell = visit
        .page(title, crate::render(&shown))
        .section(Section::Countries);
    shell.above(above(view.area, "inventory", r)).into_response()
}

fn sentence(it: &Coverage, r: &Reader) -> Html {
    let args = [
        ("producers", it.producers.into()),
        ("producing", it.producing.into()),
        ("unsaid", it.unsaid.into()),
        ("method", it.with_method.into()),
        ("open", it.open.into()),
    ];
    r.ta("inventory-sentence", &args)
}

/// For each goal: who covers it in the inventory, and what the register has; a goal without either is a gap.
fn goals(it: &Coverage, view: &CountryView, r: &Reader) -> Grid {
    let tally = app::country::Tally::of(&view.listed);
    let mut grid = Grid::new(r.t("inventory-goals"))
        .words("goal", r.t("country-by-goal-head"))
        .counts("producers", r.t("countries-producers"))
        .counts("initiatives", r.t("countries-initiatives"))
        .note(r.tn("inventory-without-goal", it.without_goal));
    for goal in sdg::goals() {
        let name = format!("{} {}", goal.code, goal.short(&r.language));
        grid.push(vec![
            Said::words(name.as_str()),
            Said::Count(it.goals.get(goal.code).copied().unwrap_or(0)),
            Said::Count(tally.goals.get(goal.code).copied().unwrap_or(0)),
        ]);
    }
    grid
}

fn themes(it: &Coverage, r: &Reader) -> Html {
    if it.themes.is_empty() {
        return Html::empty();
    }
    let mut themes: Vec<(&String, &usize)> = it.themes.iter().collect();
    themes.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    let mut grid = Grid::new(r.t("inventory-themes"))
        .words("theme", r.t("inventory-column-themes"))
        .counts("producers", r.t("countries-producers"));
    for (theme, n) in themes {
        grid.push(vec![Said::Words(own(theme)), Said::Count(*n)]);
    }
    grid.table(r).html(r)
}

/// Words in whatever alphabet they come.
fn own(text: &str) -> Html {
    Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(text)))
}

fn producers(all: &[Producer], r: &Reader) -> Grid {
    let mut grid = Grid::new(r.t("inventory-list"));
    for column in Column::ALL {
        grid = grid.words(
            column.as_str(),
            r.t(&format!("inventory-column-{}", column.as_str())),
        );
    }
    grid = grid.words("source", r.t("inventory-column-source"));
    let says = |s: Says| Said::Words(r.t(&format!("inventory-says-{}", s.as_str())));
    let joined = |set: &std::collections::BTreeSet<String>| {
        let all: Vec<&str> = set.iter().map(String::as_str).collect();
        Said::Words(own(&all.join("; ")))
    };
    for it in all {
        let class = it
            .class
            .map_or(Html::empty(), |c| r.t(&format!("party-{}", c.as_str())));
        let website = match it.website.as_str() {
            "" => Said::Words(Html::empty()),
            address => Said::Link(own(address), address.to_owned()),
        };
        grid.push(vec![
            Said::Words(own(&it.name)),
            Said::Words(own(&it.other)),
            Said::Words(class),
            Said::Words(own(&it.place)),
            website,
            says(it.produces),
            Said::Words(own(&it.data)),
            joined(&it.themes),
            joined(&it.goals),
            joined(&it.groups),
            says(it.method),
            says(it.open),
            Said::Words(own(&it.source)),
        ]);
    }
    grid
}

pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, &code).await?;
    let name = format!("{}-inventory", app::country::address_of(view.area));
    Ok(producers(&view.producers, &visit.reader).file(&name))
}

/// A file as it was read, before it is taken.
#[derive(Template)]
#[template(path = "countries/look.html")]
struct Look<'a> {
    r: &'a Reader,
    summary: Html,
    sentence: Html,
    findings: Html,
    first: Html,
    fields: Html,
    address: String,
}

pub(super) async fn look(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    form: Multipart,
) -> Result<Response, Fault> {
    // Who may not bring one is told so before the file is read.
    may_bring(&visit, &services, &code).await?;
    let upload = Upload::read(form).await?;
    let file = (upload.file_name.as_str(), upload.bytes.as_slice());
    match look_at_inventory(&services.app, &visit.actor, &code, file).await {
        Ok(looked) => looked_page(&visit, &code, &looked, false),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let view = view_country(&services.app, &visit.actor, &code).await?;
            let page = page(&visit, &view, errors.html(&visit.reader));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

async fn may_bring(visit: &Visit, services: &Services, code: &str) -> Result<(), Fault> {
    let view = view_country(&services.app, &visit.actor, code).await?;
    let country = view
        .country
        .ok_or_else(|| app::AppError::not_found("country", code))?;
    app::country::authorise_country(&services.app, &visit.actor, app::Verb::BringInventory, &country).await?;
    Ok(())
}

fn looked_page(visit: &Visit, code: &str, it: &Looked, keep_both: bool) -> Result<Response, Fault> {
    let (r, area) = (&visit.reader, app::country::area_of(code)?);
    let wrong = it.found.findings.has_errors();
    let args = [
        ("file", it.file_name.as_str().into()),
        ("rows", it.rows.into()),
        ("sound", it.found.producers.len().into()),
        ("known", it.known.into()),
    ];
    let shown = Look {
        r,
        summary: match wrong {
            true => ErrorSummary::of(&it.found.findings, r).html(r),
            false => Html::empty(),
        },
        sentence: Html::joined(&[r.ta("inventory-looked", &args), silent(it, r)], " "),
        findings: match it.found.findings.is_empty() {
            true => Html::empty(),
            false => FindingList::of(&it.found.findings).html(r),
        },
        first: first_rows(it, r),
        fields: mapping_fields(it, keep_both, r),
        address: address(area, "inventory/take"),
    };
    let title = r.plain("inventory-look");
    let shell = visit
        .page(title, crate::render(&shown))
        .section(Section::Countries);
    let page = shell.above(above(area, "inventory", r)).into_response();
    let status = if wrong {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok((status, page).into_response())
}

/// What the file says nothing of stays as it stands; nothing where it has all columns or meets nobody.
fn silent(it: &Looked, r: &Reader) -> Html {
    if it.known == 0 || it.silent.is_empty() {
        return Html::empty();
    }
    let name = |f: &Column| r.plain(&format!("inventory-column-{}", f.as_str()));
    let names: Vec<String> = it.silent.iter().map(name).collect();
    r.tv("inventory-silent", "columns", names.join(", "))
}

fn first_rows(it: &Looked, r: &Reader) -> Html {
    let mut table = ui::components::table::Table::new(r.t("inventory-first"));
    for head in &it.heads {
        table = table.column(own(head));
    }
    for row in &it.first {
        table = table.row(row.cells.iter().map(|c| own(c).into()));
    }
    table.html(r)
}

/// Which column is which, to be set right; the file itself stays where it is.
fn mapping_fields(it: &Looked, keep_both: bool, r: &Reader) -> Html {
    let select = |column: &Column| {
        let here = it.mapping.get(column);
        let none = Choice::new("", r.t("inventory-no-column")).chosen(here.is_none());
        let heads = it.heads.iter().enumerate();
        let heads = heads.map(|(at, head)| Choice::new(at.to_string(), own(head)).chosen(here == Some(&at)));
        let label = r.t(&format!("inventory-column-{}", column.as_str()));
        Field::select(
            format!("column-{}", column.as_str()),
            label,
            std::iter::once(none).chain(heads).collect(),
        )
        .html(r)
    };
    let mut fields: Vec<Html> = Column::ALL.iter().map(select).collect();
    fields.push(Field::tick("keep_both", r.t("inventory-keep-both"), keep_both).html(r));
    let hidden = |name: &str, value: &str| {
        let value = Html::escaped(value);
        Html::trusted(format!(
            "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">"
        ))
    };
    fields.push(hidden("digest", &it.digest.to_string()));
    fields.push(hidden("file_name", &it.file_name));
    fields.push(
        Button::submit(r.t("inventory-again"))
            .quiet()
            .sends("step", "look")
            .html(r),
    );
    fields.push(
        Button::submit(r.t("inventory-take"))
            .sends("step", "take")
            .html(r),
    );
    Html::joined(&fields, "\n")
}

pub(super) async fn take(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    may_bring(&visit, &services, &code).await?;
    let nowhere = |_| app::AppError::not_found("file", sent.one("digest"));
    let (name, digest) = (
        sent.one("file_name"),
        sent.one("digest").parse().map_err(nowhere)?,
    );
    let reading = Reading {
        mapping: Some(mapping(&sent)),
        keep_both: sent.has("keep_both"),
    };
    let (app, file) = (&services.app, (name.as_str(), digest));
    let looked = look_again(app, &visit.actor, &code, file, &reading).await?;
    if sent.one("step") != "take" || looked.found.findings.has_errors() {
        return looked_page(&visit, &code, &looked, reading.keep_both);
    }
    take_inventory(app, &visit.actor, &code, file, &reading).await?;
    Ok(to(&address(app::country::area_of(&code)?, "inventory")))
}

fn mapping(sent: &Sent) -> Mapping {
    let column = |c: &Column| Some((*c, sent.one(&format!("column-{}", c.as_str())).parse().ok()?));
    Column::ALL.iter().filter_map(column).collect()
}

pub(super) async fn remove(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let producer = Sent::from(pairs).one("producer");
    drop_producer(&services.app, &visit.actor, &code, &producer).await?;
    Ok(to(&address(app::country::area_of(&code)?, "inventory")))
}
