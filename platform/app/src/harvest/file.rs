//! Records carried by hand: an instance without network writes all it hands on into one file, another reads it.

use base::{Finding, Findings, Place};
use harvest::{RecordFile, SignedInstance};

use super::code;
use super::feed::{all_records, describe};
use super::revoke_key::must_count;
use super::source::{Source, SourceState};
use super::take::{Taken, take};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Records that one act writes.
const BATCH: usize = 100;

/// What came of a file.
#[derive(Debug, Clone)]
pub struct FileTaken {
    /// Whose file it was.
    pub source: Source,
    /// How many records it holds.
    pub records: usize,
    /// How many of them were new or newer.
    pub taken: u64,
    /// What was found in the others: in this file, not in those before it.
    pub found: Findings,
}

/// All records that this instance hands on, with its description, brought up to date first.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn export_file(app: &App, name: &str, address: &str) -> Result<RecordFile> {
    super::share(app, &Actor::System).await?;
    Ok(RecordFile {
        instance: describe(app, name, address).await?,
        records: all_records(app).await?,
    })
}

/// Takes the records of a file. Whose file it is, is known by its key: a source that was added before, or one whose
/// fingerprint the person wrote down from its people.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; findings when it is no file, not signed by its key, or of nobody known.
pub async fn take_file(app: &App, actor: &Actor, bytes: &[u8], fingerprint: &str) -> Result<FileTaken> {
    authorise(app, actor, Verb::Harvest, None).await?;
    let file = RecordFile::read(bytes).map_err(AppError::finding)?;
    let instance = checked(app, &file.instance)?;
    let known = Query::all().named(instance.instance.itself.key.to_string());
    let mut source = match app.store.find::<Source>(known).await? {
        Some(source) => {
            must_count(&source, "file")?;
            if !fingerprint.trim().is_empty() {
                must_be_of(instance, fingerprint)?;
            }
            source
        }
        None => confirmed(app, actor, instance, fingerprint).await?,
    };
    source
        .value
        .itself
        .name
        .clone_from(&instance.instance.itself.name);
    source.value.origins.clone_from(&instance.instance.origins);
    let mut taken = Taken::default();
    for some in file.records.chunks(BATCH) {
        taken += take(app, actor, &mut source, some).await?;
    }
    // A sound file brings everything: what was wrong with the one before is over.
    if taken.found.is_empty() {
        source.value.troubles.clear();
    }
    if let Some(last) = &mut source.value.last {
        last.whole = true;
    }
    keep(app, actor, &source, taken.count).await?;
    Ok(FileTaken {
        source: source.value,
        records: file.records.len(),
        taken: taken.count,
        found: taken.found.into_iter().collect(),
    })
}

/// A description whose signature is its key's, of another instance than this one.
pub(super) fn checked<'a>(app: &App, it: &'a SignedInstance) -> Result<&'a SignedInstance> {
    let key = it.instance.itself.key;
    let refuse = |code| {
        let at = Place::whole().with("field", "file");
        let finding = Finding::error(code).at(at).with("key", key.fingerprint());
        Err(AppError::finding(
            finding.with("origin", it.instance.itself.name.as_str()),
        ))
    };
    if !super::is_signed(&key, &it.instance.bytes(), &it.signature) {
        return refuse(code::SIGNATURE);
    }
    match key == super::key(app) {
        true => refuse(code::ITSELF),
        false => Ok(it),
    }
}

/// A new source that brings files, when what the person wrote is the fingerprint of its key, or the key.
async fn confirmed(app: &App, actor: &Actor, it: &SignedInstance, written: &str) -> Result<Stored<Source>> {
    must_be_of(it, written)?;
    super::add_source::begin(app, actor, it, SourceState::Stopped).await
}

/// Refuses a fingerprint that is not that of the file's key.
fn must_be_of(it: &SignedInstance, written: &str) -> Result<()> {
    let itself = &it.instance.itself;
    let digits = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    let (written, is) = (digits(written), itself.key.fingerprint());
    if written != digits(&is) && written != itself.key.to_string() {
        let code = if written.is_empty() {
            code::NO_SOURCE
        } else {
            code::KEY
        };
        let at = Place::whole().with("field", "fingerprint");
        let finding = Finding::error(code).at(at).with("key", is);
        return Err(AppError::finding(finding.with("origin", itself.name.as_str())));
    }
    Ok(())
}

/// Keeps how the last time went.
pub(super) async fn keep(app: &App, actor: &Actor, source: &Stored<Source>, taken: u64) -> Result<()> {
    let entry = Draft::new(app.now(), actor, Verb::Harvest, source.value.id).with("taken", taken);
    let changes = vec![Change::update(source)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
