//! The demo: examples made from real data through the use cases that people use.
//!
//! [`load`] takes the steps of [`STEPS`] in order and marks each that is done, so that an interrupted load goes
//! on where it stopped. A step skips what an earlier try has left. To add one: a file, a line in [`STEPS`].

pub mod collaborative;
pub mod countries;
pub mod data;
pub mod estimates;
pub mod events;
pub mod forms;
pub mod fund;
pub mod group;
pub mod register;
pub mod releases;
pub mod risks;
pub mod rooms;

use std::future::Future;
use std::pin::Pin;

use base::Id;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind};
use crate::{App, AppError, Result};

/// Where the demo's files come from: by their path below `demo/`.
pub type Files<'a> = &'a (dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync);

type Running<'a> = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// One step of the demo.
pub struct Step {
    /// Its name: also the mark that it is done.
    pub name: &'static str,
    /// What it does, for the progress bar.
    pub says: &'static str,
    run: for<'a> fn(&'a App, Files<'a>) -> Running<'a>,
}

/// Every step, in the order in which they stand on each other.
pub const STEPS: &[Step] = &[
    Step {
        name: "womens-group",
        says: "Our well: an invented women's group decides, from a wish to a verdict",
        run: |app, files| Box::pin(group::womens_group(app, files)),
    },
    Step {
        name: "register",
        says: "Registering 28 initiatives with their assessments",
        run: |app, _| Box::pin(async move { register::enter_register(app).await.map(|_| ()) }),
    },
    Step {
        name: "collaborative",
        says: "The Collaborative on Citizen Data: its committee and its terms, from the public record",
        run: |app, _| Box::pin(collaborative::collaborative(app)),
    },
    Step {
        name: "events",
        says: "Seven events that the source documents name, each with its clause",
        run: |app, _| Box::pin(events::events(app)),
    },
    Step {
        name: "countries",
        says: "Kyrgyzstan and Colombia: public facts with their sources",
        run: |app, _| Box::pin(countries::facts(app)),
    },
    Step {
        name: "rooms",
        says: "What the three rounds were to find out, as far as the published files say",
        run: |app, _| Box::pin(rooms::write(app)),
    },
    Step {
        name: "risks",
        says: "Looking at what could do harm in the three initiatives with data",
        run: |app, _| Box::pin(risks::look(app)),
    },
    Step {
        name: "tal-afar-form",
        says: "Water in Tal Afar: the form in Arabic and English",
        run: |app, files| Box::pin(forms::tal_afar(app, files)),
    },
    Step {
        name: "tal-afar-data",
        says: "Water in Tal Afar: 632 interviews and the 726 decisions of their cleaning log",
        run: |app, files| Box::pin(data::tal_afar(app, files)),
    },
    Step {
        name: "berlin-data",
        says: "Air in Berlin: 107,116 readings, their faults flagged",
        run: |app, files| Box::pin(data::berlin(app, files)),
    },
    Step {
        name: "pittsburgh-data",
        says: "Smell in Pittsburgh: 10,353 reports beside two official monitors",
        run: |app, files| Box::pin(data::pittsburgh(app, files)),
    },
    Step {
        name: "tal-afar-estimates",
        says: "Water in Tal Afar: shares of households with their intervals",
        run: |app, _| Box::pin(estimates::tal_afar(app)),
    },
    Step {
        name: "berlin-estimates",
        says: "Air in Berlin: means by day and by sensor",
        run: |app, _| Box::pin(estimates::berlin(app)),
    },
    Step {
        name: "pittsburgh-estimates",
        says: "Smell in Pittsburgh: ratings and monitors by day",
        run: |app, _| Box::pin(estimates::pittsburgh(app)),
    },
    Step {
        name: "tal-afar-release",
        says: "Water in Tal Afar: two tables and two charts, protected and published",
        run: |app, _| Box::pin(releases::tal_afar(app)),
    },
    Step {
        name: "berlin-release",
        says: "Air in Berlin: a line and a map with coarsened places, published",
        run: |app, _| Box::pin(releases::berlin(app)),
    },
    Step {
        name: "pittsburgh-release",
        says: "Smell in Pittsburgh: residents beside the official monitors, published",
        run: |app, _| Box::pin(releases::pittsburgh(app)),
    },
    Step {
        name: "fund",
        says: "The fund that the Collaborative wants: proposed, without money",
        run: |app, _| Box::pin(fund::fund(app)),
    },
];

/// The mark that a step is done.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Done {
    id: Id<Done>,
    step: String,
}

impl base::Kind for Done {
    const NAME: &'static str = "demo_step";
}

impl Record for Done {
    const KIND: RecordKind = RecordKind::Setting;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(mark(&self.step))
    }
}

fn mark(step: &str) -> String {
    format!("demo.{step}")
}

/// Loads what is not loaded yet; `progress` hears of each step before it begins.
///
/// # Errors
/// The first step that fails; those before it stay.
pub async fn load(app: &App, files: Files<'_>, progress: &(dyn Fn(&Step) + Sync)) -> Result<()> {
    for step in STEPS {
        if app
            .store
            .count(RecordKind::Setting, &Query::all().named(mark(step.name)))
            .await?
            > 0
        {
            continue;
        }
        progress(step);
        (step.run)(app, files).await?;
        let done = Done {
            id: app.new_id(),
            step: step.name.to_owned(),
        };
        let entry = Draft::new(app.now(), &Actor::System, Verb::LoadDemo, done.id).with("step", step.name);
        app.store
            .commit(Act {
                entry,
                changes: vec![Change::create(&done)?],
            })
            .await?;
    }
    Ok(())
}

/// A file of the demo, as it stands.
///
/// # Errors
/// `Environment` when this program was built without it.
pub fn file(files: Files<'_>, path: &str) -> Result<Vec<u8>> {
    files(path).ok_or_else(|| {
        AppError::environment(
            format!("this program holds no demo file {path}"),
            "build it from a whole checkout",
        )
    })
}
