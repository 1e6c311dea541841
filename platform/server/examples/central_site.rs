//! A site in memory with one open form and two answers, for programs that check ODK Central's interface from
//! outside (`tools/check_pyodk.py`, `tools/check_exports.py`). Prints where it is as one line of JSON, and ends with its standard input.

use std::io::Read;
use std::sync::Arc;

use app::collect::{
    Channel, Handed, InstrumentState, NewInstrument, Sender, add_instrument, move_instrument, number_of,
    receive_submission, standard_notice,
};
use app::register::{Wording, add_round, register_initiative};
use app::testing::{PASSWORD, account, looked_at_risks};
use app::{Actor, App};
use base::{Language, Text};
use server::{Services, Settings, site};

const FORM: &str = r#"<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
  <h:head><h:title>Wells &amp; taps</h:title>
    <model>
      <instance><data id="wells" version="2024-1">
        <consent/><depth/><photo/><where/><user jr:template=""><name/><age/></user><meta><instanceID/></meta>
      </data></instance>
      <bind nodeset="/data/consent" type="string" required="true()"/>
      <bind nodeset="/data/depth" type="int" constraint=". &lt; 500"/>
      <bind nodeset="/data/photo" type="binary"/>
      <bind nodeset="/data/where" type="geopoint"/>
      <bind nodeset="/data/user/name" type="string"/>
      <bind nodeset="/data/user/age" type="int"/>
      <bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
    </model>
  </h:head>
  <h:body>
    <select1 ref="/data/consent"><label>May we ask?</label>
      <item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item></select1>
    <input ref="/data/depth"><label>Depth</label></input>
    <upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
    <input ref="/data/where"><label>Where</label></input>
    <group ref="/data/user"><label>Who uses it</label><repeat nodeset="/data/user">
      <input ref="/data/user/name"><label>Name</label></input>
      <input ref="/data/user/age"><label>Age</label></input>
    </repeat></group>
  </h:body>
</h:html>"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = app::testing::app();
    let (project, instrument) = fill(&app).await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let here = serde_json::json!({
        "url": url, "email": "lead@example.org", "administrator": "chief@example.org", "password": PASSWORD, "project": project, "form": "wells",
        "version": "2024-1", "instance": "uuid:one", "instrument": instrument,
    });
    println!("{here}");
    let settings = Arc::new(Settings {
        public_url: url,
        trial: false,
    });
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    axum::serve(listener, site(Services { app, settings }))
        .with_graceful_shutdown(async { drop(ended.await) })
        .await?;
    Ok(())
}

/// An initiative with a round, an open form and two answers; its number and the form.
async fn fill(app: &App) -> Result<(u64, String), Box<dyn std::error::Error>> {
    let lead = account(app, "lead@example.org", false).await?;
    account(app, "chief@example.org", true).await?;
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(app, &lead, &wording, &Language::english()).await?;
    let round = add_round(app, &lead, "water").await?;
    let new = NewInstrument {
        round: round.id,
        xform: FORM.to_owned(),
        notice: standard_notice(app, &Text::english("Water."), "Board", "b@example.org"),
        consent: None,
    };
    let (form, _) = add_instrument(app, &lead, new).await?;
    looked_at_risks(app, ("water", 1)).await?;
    move_instrument(app, &lead, form.id, InstrumentState::Open).await?;
    for (id, depth) in [("one", 12), ("two", 40)] {
        let xml = format!(
            "<data id=\"wells\" version=\"2024-1\"><consent>yes</consent><depth>{depth}</depth><photo>well.jpg</photo>\
             <where>12.5 -3.25 0 4</where><user><name>Amal</name><age>{depth}</age></user>\
             <meta><instanceID>uuid:{id}</instanceID></meta></data>"
        );
        let handed = Handed {
            xml: &xml,
            channel: Channel::Device,
            language: Language::english(),
            apart: std::collections::BTreeMap::new(),
            sender: Sender::default(),
        };
        receive_submission(app, &Actor::Anonymous, form.id, &handed).await?;
    }
    Ok((number_of(it.id.uuid()), form.id.to_string()))
}
