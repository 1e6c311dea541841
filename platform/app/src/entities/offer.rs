//! What a device gets of a list: the file that a form names, and whether things of it are still there.
//!
//! A file has a mark that changes whenever something in its list does: a device that has the newest fetches nothing.

use base::Id;
use md5::{Digest as _, Md5};
use registry::Initiative;
use uuid::Uuid;

use super::apply::found;
use super::list::all;
use super::{EntityList, KeptEntity, Whose};
use crate::collect::{Instrument, engine_of, number_of, offered_form};
use crate::devices::Reach;
use crate::ports::{Order, Query, Record as _};
use crate::{Actor, App, AppError, Result};

/// A list as a file beside a form.
#[derive(Debug, Clone)]
pub struct ListFile {
    /// The file's name.
    pub name: String,
    /// The list.
    pub list: EntityList,
    /// Which things of it are in the file.
    pub whose: Whose,
    /// What changes with it: 32 hexadecimal digits.
    pub mark: String,
}

/// The lists that a form wants as files beside it and that are there.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound` for a form that is not offered.
pub async fn list_files(app: &App, actor: &Actor, reach: &Reach, form_id: &str) -> Result<Vec<ListFile>> {
    let (it, _) = offered_form(app, actor, reach, form_id).await?;
    files_of(app, actor, &it).await
}

/// The same of an instrument, for who was let in.
///
/// # Errors
/// When the store cannot be read.
pub async fn files_of(app: &App, actor: &Actor, it: &Instrument) -> Result<Vec<ListFile>> {
    let engine = engine_of(app, it).await?;
    if engine.wanted_files().is_empty() {
        return Ok(Vec::new());
    }
    let lists = all(app, it.initiative).await?;
    let mut files = Vec::new();
    for name in engine.wanted_files() {
        let wanted = name.strip_suffix(".csv").unwrap_or_default();
        if let Some(list) = lists.iter().find(|l| l.name == wanted) {
            let whose = Whose::of(app, actor, list).await?;
            files.push(ListFile {
                name: name.clone(),
                mark: mark(app, list, whose).await?,
                whose,
                list: list.clone(),
            });
        }
    }
    Ok(files)
}

/// The names of an initiative's lists, as forms write them.
pub(crate) async fn names_of_lists(app: &App, initiative: Id<Initiative>) -> Result<Vec<String>> {
    let lists = all(app, initiative).await?;
    Ok(lists.into_iter().map(|l| l.name).collect())
}

/// What changes whenever something in a list does.
///
/// # Errors
/// When the store cannot be read.
async fn mark(app: &App, list: &EntityList, whose: Whose) -> Result<String> {
    let changed = app.store.counted(list.id.uuid(), EntityList::CHANGED).await?;
    let names: Vec<&str> = list.properties.iter().map(|p| p.name.as_str()).collect();
    let mut text = format!("{} {changed} {}", list.id, names.join(" "));
    match whose {
        Whose::All => {}
        Whose::Of(who) => text.push_str(&format!(" of {who}")),
        Whose::Nobodys => text.push_str(" of nobody"),
    }
    Ok(hex::encode(Md5::digest(text.as_bytes())))
}

/// One of those files.
///
/// # Errors
/// As [`list_files`].
pub async fn entity_file(
    app: &App,
    actor: &Actor,
    reach: &Reach,
    (form_id, name): (&str, &str),
) -> Result<ListFile> {
    let all = list_files(app, actor, reach, form_id).await?;
    let file = all.into_iter().find(|f| f.name == name);
    file.ok_or_else(|| AppError::not_found("file", name))
}

impl ListFile {
    /// The mark of a list that is not a form's file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn of(app: &App, list: EntityList) -> Result<Self> {
        Ok(Self {
            name: format!("{}.csv", list.name),
            mark: mark(app, &list, Whose::All).await?,
            whose: Whose::All,
            list,
        })
    }

    /// All of the file as devices get it; `None` where it has more bytes than that.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn whole(&self, app: &App, most: u64) -> Result<Option<Vec<u8>>> {
        let (mut bytes, mut after) = (self.header(Columns::Device), None);
        while let Some((lines, last)) = self.chunk(app, after, Columns::Device).await? {
            bytes.extend(lines);
            if bytes.len() as u64 > most {
                return Ok(None);
            }
            after = Some(last);
        }
        Ok(Some(bytes))
    }

    /// The first line of the file.
    pub fn header(&self, columns: Columns) -> Vec<u8> {
        let properties = self.list.properties.iter().map(|p| p.name.as_str());
        let (before, after): (&[&str], &[&str]) = match columns {
            Columns::Device | Columns::Spreadsheet => (&["name", "label", "__version"], &[]),
            Columns::Central => (&["__id", "label"], &CENTRAL),
        };
        line(
            before
                .iter()
                .copied()
                .chain(properties)
                .chain(after.iter().copied()),
        )
    }

    fn line(&self, kept: &KeptEntity, columns: Columns) -> Vec<u8> {
        let entity = &kept.entity;
        let mut values = entity.values();
        let mut cells = vec![entity.uuid.to_string(), entity.label()];
        if columns != Columns::Central {
            cells.push(entity.current().to_string());
        }
        let properties = self.list.properties.iter();
        cells.extend(properties.map(|p| values.remove(&p.name).unwrap_or_default()));
        if columns == Columns::Central {
            let (first, last) = (entity.versions.first(), entity.newest());
            let moment = |v: Option<&entity::Version>| v.map(|v| format!("{:.3}", v.at)).unwrap_or_default();
            let by = first.and_then(|v| v.by).map(|by| number_of(by).to_string());
            let changed = last.filter(|v| v.number > 1);
            cells.push(moment(first));
            cells.push(by.unwrap_or_default());
            cells.push(String::new());
            cells.push((entity.current() - 1).to_string());
            cells.push(moment(changed));
            cells.push(entity.current().to_string());
        }
        if columns == Columns::Spreadsheet {
            cells.iter_mut().for_each(harmless);
        }
        line(cells.iter().map(String::as_str))
    }

    /// The next lines of the file and after which name it goes on; nothing at its end. Written as it is read, so
    /// that memory does not grow with the list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn chunk(
        &self,
        app: &App,
        after: Option<String>,
        columns: Columns,
    ) -> Result<Option<(Vec<u8>, String)>> {
        /// Things that are read at once.
        const AT_ONCE: u64 = 2000;
        let mut query = Query::of(self.list.id).ordered(Order::Name).limit(AT_ONCE);
        if let Some(after) = after {
            query = query.after_name(after);
        }
        let all = app.store.list::<KeptEntity>(query).await?;
        let lines = all
            .iter()
            .filter(|kept| self.whose.covers(kept))
            .flat_map(|kept| self.line(&kept.value, columns))
            .collect();
        Ok(all
            .last()
            .map(|last| (lines, last.value.name().unwrap_or_default())))
    }
}

/// Whose columns a file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// Those that devices want beside a form.
    Device,
    /// Those of Central's own export.
    Central,
    /// Those of a device, with cells that a spreadsheet would run made harmless.
    Spreadsheet,
}

/// What Central's export adds.
const CENTRAL: [&str; 6] = [
    "__createdAt",
    "__creatorId",
    "__creatorName",
    "__updates",
    "__updatedAt",
    "__version",
];

/// A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection).
fn harmless(cell: &mut String) {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        cell.insert(0, '\'');
    }
}

/// A line of CSV (RFC 4180).
fn line<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let quoted = |cell: &str| {
        if cell.contains(['"', ',', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.to_owned()
        }
    };
    let mut out = cells.map(quoted).collect::<Vec<_>>().join(",").into_bytes();
    out.push(b'\n');
    out
}

/// Whether a thing is in a file no more; a device then drops it.
///
/// # Errors
/// When the store cannot be read.
pub async fn is_gone(app: &App, initiative: Id<Initiative>, file: &ListFile, uuid: &str) -> Result<bool> {
    if file.list.initiative != initiative {
        return Ok(true);
    }
    let Ok(uuid) = Uuid::try_parse(uuid.trim()) else {
        return Ok(true);
    };
    let kept = found(app, KeptEntity::id_of(file.list.id, uuid)).await?;
    Ok(kept.is_none_or(|kept| !file.whose.covers(&kept)))
}
