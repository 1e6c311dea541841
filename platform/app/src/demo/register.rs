//! The register of the demo: 25 examples, and the three initiatives whose data pass through Counted.

use registry::example::{self, Example};

use crate::ports::{Query, RecordKind};
use crate::register::enter_example;
use crate::{Actor, App, Result};

const THREE: &str = include_str!("three.json");
const THREE_ANSWERS: &str = include_str!("three_answers.json");

/// The names in the address of the three initiatives with data, in the order of the demo.
pub const WITH_DATA: [&str; 3] = ["water-in-tal-afar", "air-in-berlin", "smell-in-pittsburgh"];

/// Enters all initiatives of the demo with their round 1 and what the framework says, marked as unreviewed. Those
/// that an earlier try has entered are left as they are.
///
/// # Errors
/// Findings when an entry cannot be read.
pub async fn enter_register(app: &App) -> Result<usize> {
    let mut all = read(app, example::INITIATIVES, example::ANSWERS)?;
    all.extend(read(app, THREE, THREE_ANSWERS)?);
    for example in &all {
        let named = Query::all().named(example.initiative.slug.as_str());
        if app.store.count(RecordKind::Initiative, &named).await? == 0 {
            enter_example(app, &Actor::System, example).await?;
        }
    }
    Ok(all.len())
}

fn read(app: &App, initiatives: &str, answers: &str) -> Result<Vec<Example>> {
    let mut next = || app.new_id::<Example>().uuid();
    let (examples, _) = example::read(initiatives, answers, &mut next, app.now()).into_result()?;
    Ok(examples)
}
