//! What must stand on every page and in every file of an initiative's data: the words that its agreements ask for,
//! and its labels.

use base::Text;
use disseminate::{LabelMark, Marks};
use governance::agreement::{Agreement, AgreementState, Terms};
use governance::label::Label;
use uuid::Uuid;

use crate::ports::Query;
use crate::{App, Result};

/// The marks of an initiative. Words of an agreement that is over stay: what was said stays said.
///
/// # Errors
/// When the store cannot be read.
pub async fn marks_of(app: &App, initiative: Uuid) -> Result<Marks> {
    let of = || Query::within(initiative);
    let agreements = app.store.list::<Agreement>(of()).await?;
    let mut words: Vec<Text> = Vec::new();
    for agreement in &agreements {
        let stood = !matches!(
            agreement.state(),
            AgreementState::Draft | AgreementState::Offered { .. }
        );
        if let (true, Terms::DataSharing(terms)) = (stood, &agreement.content().terms)
            && !terms.attribute.is_empty()
            && !words.contains(&terms.attribute)
        {
            words.push(terms.attribute.clone());
        }
    }
    let labels = app.store.list::<Label>(of()).await?;
    let labels = labels.iter().filter_map(|l| mark(l)).collect();
    Ok(Marks { words, labels })
}

fn mark(label: &Label) -> Option<LabelMark> {
    let current = label.current()?;
    Some(LabelMark {
        kind: current.wording.kind.as_str().to_owned(),
        name: current.wording.name.clone(),
        text: current.wording.text.clone(),
        version: current.number,
        path: format!("/labels/{}", label.slug()),
    })
}
