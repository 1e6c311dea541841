//! Forms that run: validation and sessions.
#![allow(clippy::disallowed_methods, reason = "tests read field forms from files")]

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use form::engine::{Context, Engine, Files};
use form::session::{Input, Outcome, Session};
use form::validate::Validation;

const HOUSEHOLD: &str = include_str!("household.xml");

fn context() -> Context {
    let now = "2026-11-20T21:00:00Z".parse().unwrap();
    Context::new(now, jiff::tz::TimeZone::UTC, 7)
}

fn engine(xml: &str) -> Engine {
    let checked = Engine::read(xml, &Files::new());
    let words: Vec<String> = checked.findings.iter().map(|f| format!("{f:?}")).collect();
    checked.value.unwrap_or_else(|| panic!("{}", words.join("\n")))
}

fn validate(instance: &str) -> Validation {
    engine(HOUSEHOLD).validate(instance, &context())
}

/// Findings as `code place facts`, one a line.
fn told(validation: &Validation) -> String {
    let line = |f: &base::Finding| {
        let facts: Vec<String> = f.facts.iter().map(|(k, v)| format!("{k}={v}")).collect();
        format!(
            "{} {} [{}] {}",
            f.code,
            f.place,
            format!("{:?}", f.severity).to_lowercase(),
            facts.join(" ")
        )
    };
    validation
        .findings
        .iter()
        .map(line)
        .collect::<Vec<_>>()
        .join("\n")
}

const SOUND: &str = "<data id=\"household\"><consent>yes</consent><district>n</district><village>n2</village>\
    <size>2</size><person><name>Ada</name><age>30</age><job>farmer</job></person><person><name>Bo</name><age>4</age></person>\
    <adults>1</adults><where/><meta><instanceID>uuid:1</instanceID></meta></data>";

#[test]
fn a_sound_submission_passes_unchanged() {
    let v = validate(SOUND);
    assert_eq!(told(&v), "");
    assert!(v.valid);
    assert_eq!(v.instance(), SOUND);
}

#[test]
fn a_submission_becomes_typed_values_of_variables() {
    let answers = validate(SOUND).answers;
    assert_eq!(answers.text("village"), Some("n2"));
    assert_eq!(answers.values["size"], dataset::Value::Integer(2));
    assert_eq!(
        answers.values["where"],
        dataset::Value::Missing(dataset::Missing::NoAnswer)
    );
    let people = &answers.repeats["person"];
    assert_eq!(people[1].number, [2]);
    assert_eq!(people[0].values["person/age"], dataset::Value::Integer(30));
    assert_eq!(
        people[1].values["person/job"],
        dataset::Value::Missing(dataset::Missing::NotAsked)
    );
    let variables = engine(HOUSEHOLD).variables();
    let line = |v: &dataset::Variable| {
        format!(
            "{} {} {} {}",
            v.name,
            v.kind.name(),
            v.role.name(),
            v.repeat.as_deref().unwrap_or("-")
        )
    };
    insta::assert_snapshot!(variables.iter().map(line).collect::<Vec<_>>().join("\n"), @r"
    consent single_choice other -
    district single_choice other -
    village single_choice other -
    size integer other -
    name text other person
    age integer other person
    job text other person
    kind text other animal
    adults integer other -
    where geo_point direct_identifier -
    instanceID text key -
    ");
}

#[test]
fn everything_wrong_is_said_with_its_place() {
    let v = validate(
        "<data><consent>yes</consent><district>n</district><village>s1</village><size>3</size>\
         <person><name/><age>x</age></person><person><name>Bo</name><age>200</age><job>farmer</job></person>\
         <adults>9</adults><extra/></data>",
    );
    assert!(!v.valid);
    insta::assert_snapshot!(told(&v), @r"
    form-answer-choice path /data/village [error] question=Village in North value=s1
    form-answer-required path /data/person[1]/name [error] question=Name words=
    form-answer-type path /data/person[1]/age [error] question=Age type=int value=x
    form-answer-constraint path /data/person[2]/age [error] condition=. < 120 question=Age value=200 words=
    form-repeat-count path /data/person [warning] found=2 wanted=3
    form-recalculated path /data/adults [warning] calculated=1 submitted=9
    form-unknown-element path /data/extra [warning]
    ");
}

#[test]
fn what_does_not_apply_is_taken_out() {
    let v = validate("<data><consent>no</consent><district>n</district></data>");
    assert!(v.valid, "{}", told(&v));
    assert_eq!(
        v.instance(),
        "<data><consent>no</consent><meta><instanceID/></meta></data>"
    );
    assert!(
        told(&v).starts_with("form-answer-not-relevant path /data/district [warning]"),
        "{}",
        told(&v)
    );
}

#[test]
fn xml_that_is_no_submission_is_refused() {
    for (xml, code) in [
        ("<!DOCTYPE data><data/>", "form-bad-xml"),
        ("<data>", "form-bad-xml"),
        ("<other/>", "form-other-form"),
    ] {
        let v = validate(xml);
        assert!(!v.valid);
        assert_eq!(v.findings.first_error().unwrap().code.0, code);
        assert_eq!(v.instance(), xml);
    }
    let deep = format!("{}{}", "<data>".repeat(10_000), "</data>".repeat(10_000));
    assert!(!validate(&deep).valid);
}

fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
    let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in pairs {
        out.entry((*name).to_owned())
            .or_default()
            .push((*value).to_owned());
    }
    out
}

#[test]
fn a_form_is_filled_page_by_page_with_a_draft_between_all_requests() {
    let engine = engine(HOUSEHOLD);
    let context = context();
    let mut state = Session::open(&engine, &context).unwrap().state();
    let mut step = |language: &str, posted: &[(&str, &str)]| {
        let kept = serde_json::to_string(&state).unwrap();
        let mut session = Session::resume(&engine, &context, serde_json::from_str(&kept).unwrap()).unwrap();
        let page = session.page(language);
        let shown: Vec<String> = page
            .fields
            .iter()
            .map(|f| {
                let choices: Vec<&str> = f.choices.iter().map(|c| c.label.as_str()).collect();
                format!(
                    "{}{} {:?} {}",
                    f.label,
                    if f.required { "*" } else { "" },
                    f.input,
                    choices.join("|")
                )
            })
            .collect();
        let more = page
            .more
            .as_ref()
            .map(|m| format!("another {} ({})", m.label, m.count))
            .unwrap_or_default();
        let outcome = session.answer(&fields(posted));
        let again = session.page(language);
        let words: Vec<String> = again
            .fields
            .iter()
            .flat_map(|f| {
                f.errors
                    .iter()
                    .map(|e| e.code.0.to_owned())
                    .chain(f.messages.clone())
            })
            .collect();
        state = session.state();
        let outcome = match outcome {
            Outcome::Refused(_) => "refused",
            Outcome::AsksMore => "more",
            Outcome::Moved => "moved",
        };
        format!(
            "{} {}/{} {:?} {}{more} -> {outcome} {}\n",
            page.key,
            page.progress.at,
            page.progress.of,
            page.direction,
            shown.join("; "),
            words.join(" ")
        )
    };
    let mut told = String::new();
    told += &step("en", &[]);
    told += &step("ar", &[("/data/consent", "yes")]);
    told += &step("en", &[("/data/district", "n")]);
    told += &step("en", &[("/data/village", "s1")]);
    told += &step("en", &[("/data/village", "n1")]);
    told += &step("en", &[("/data/size", "٢")]);
    told += &step(
        "en",
        &[("/data/person[1]/name", "Ada"), ("/data/person[1]/age", "30")],
    );
    told += &step(
        "en",
        &[
            ("/data/person[1]/name", "Ada"),
            ("/data/person[1]/age", "30"),
            ("/data/person[1]/job", "farmer"),
        ],
    );
    told += &step(
        "en",
        &[("/data/person[2]/name", "Bo"), ("/data/person[2]/age", "4")],
    );
    told += &step("en", &[("add", "yes")]);
    told += &step("en", &[("/data/animal/kind", "goat")]);
    told += &step("en", &[("add", "no")]);
    told += &step(
        "en",
        &[
            ("/data/where/latitude", "36,5"),
            ("/data/where/longitude", "42.4"),
        ],
    );
    insta::assert_snapshot!(told, @r"
    /data/consent 1/1 Ltr May we ask you?* One Yes|No -> refused form-answer-required 
    /data/consent 1/1 Rtl هل يمكننا أن نسألك؟* One Yes|No -> moved 
    /data/district 2/5 Ltr District One North|South -> moved 
    /data/village 3/6 Ltr Village in North* One Upper|Lower -> refused form-answer-choice 
    /data/village 3/6 Ltr Village in North* One Upper|Lower -> moved 
    /data/size 4/6 Ltr How many live here? Integer  -> moved 
    /data/person[1] 5/8 Ltr Name* Text ; Age Integer  -> more 
    /data/person[1] 5/8 Ltr Name* Text ; Age Integer ; What does Ada do? Text  -> moved 
    /data/person[2] 6/8 Ltr Name* Text ; Age Integer  -> moved 
    /data+/data/animal 7/8 Ltr another Animal (0) -> moved 
    /data/animal/kind 7/9 Ltr Kind Text  -> moved 
    /data+/data/animal 8/9 Ltr another Animal (1) -> moved 
    /data/where 9/9 Ltr Where? Point  -> moved
    ");
    let mut session = Session::resume(&engine, &context, state).unwrap();
    assert!(session.is_at_end());
    let review: Vec<String> = session
        .review("en")
        .into_iter()
        .map(|a| format!("{}: {}", a.label, a.value))
        .collect();
    insta::assert_snapshot!(review.join("\n"), @r"
    May we ask you?: Yes
    District: North
    Village in North: Upper
    How many live here?: 2
    Name: Ada
    Age: 30
    What does Ada do?: farmer
    Name: Bo
    Age: 4
    Kind: goat
    Where?: 36.5 42.4 0 0
    ");
    let sent = session.finish().unwrap();
    let (start, id) = sent.split_once("<instanceID>uuid:").unwrap();
    assert_eq!(
        start,
        "<data id=\"household\" version=\"3\"><consent>yes</consent><district>n</district><village>n1</village>\
         <size>2</size><person><name>Ada</name><age>30</age><job>farmer</job></person>\
         <person><name>Bo</name><age>4</age></person><animal><kind>goat</kind></animal><adults>1</adults>\
         <where>36.5 42.4 0 0</where><meta>"
    );
    assert_eq!(id.len(), 36 + "</instanceID></meta></data>".len());
    session.back();
    assert_eq!(session.page("en").key, "/data/where");
    assert!(session.jump("/data/village"));
    assert_eq!(session.page("en").fields[0].input, Input::One);
    assert!(session.remove("/data/animal"));
}

/// The XForms that another program made of the field forms, when they are here.
fn field_forms() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/xlsforms/oracle.tar.gz");
    if std::env::var_os("CI").is_some() || !path.exists() {
        println!("skipped: the field forms are not here");
        return BTreeMap::new();
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).unwrap();
    flate2::read::GzDecoder::new(file)
        .read_to_end(&mut bytes)
        .unwrap();
    untar(&bytes)
}

/// The XML files of a tar archive (POSIX ustar: 512-byte headers, octal sizes).
fn untar(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let mut at = 0;
    while at + 512 <= bytes.len() && bytes[at] != 0 {
        let text = |from: usize, to: usize| {
            let field = &bytes[at + from..at + to];
            let end = field.iter().position(|b| *b == 0).unwrap_or(field.len());
            String::from_utf8_lossy(&field[..end]).trim().to_owned()
        };
        let (name, size) = (text(0, 100), usize::from_str_radix(&text(124, 136), 8).unwrap());
        let body = &bytes[at + 512..at + 512 + size];
        if name.ends_with(".xml") {
            out.insert(name, String::from_utf8_lossy(body).into_owned());
        }
        at += 512 + size.div_ceil(512) * 512;
    }
    out
}

/// Fills a form with the first choice, `5`, a fixed date and so on, and finishes it.
#[test]
fn every_field_form_can_be_read_and_walked_to_its_end() {
    let context = context();
    for (name, xml) in field_forms() {
        let checked = Engine::read(&xml, &Files::new());
        let errors: Vec<_> = checked
            .findings
            .iter()
            .filter(|f| f.severity == base::Severity::Error)
            .collect();
        if name.contains("px_date_ambiguous") {
            // Its choice filter says `label::English`, which is no expression (there is no axis `label`).
            assert_eq!(errors[0].code.0, "form-bad-expression");
            continue;
        }
        let engine = checked.value.unwrap_or_else(|| panic!("{name}: {errors:?}"));
        let mut session = Session::open(&engine, &context).unwrap();
        let _ = session.finish();
        if xml.len() > 60_000 {
            // Two hundred pages take seconds without optimisation.
            println!("{name}: begun only");
            continue;
        }
        let mut pages = 0;
        while !session.is_at_end() && pages < 400 {
            pages += 1;
            let page = session.page("en");
            let mut posted = BTreeMap::new();
            for field in &page.fields {
                let value = match field.input {
                    Input::One | Input::Many => {
                        field.choices.first().map(|c| c.value.clone()).unwrap_or_default()
                    }
                    Input::Order => field
                        .choices
                        .iter()
                        .map(|c| c.value.clone())
                        .collect::<Vec<_>>()
                        .join(" "),
                    Input::Integer | Input::Decimal => "5".to_owned(),
                    Input::Date => "2026-11-20".to_owned(),
                    Input::Time => "08:30".to_owned(),
                    Input::DateTime => "2026-11-20T08:30".to_owned(),
                    Input::Point => {
                        posted.insert(format!("{}/latitude", field.path), vec!["36.5".to_owned()]);
                        posted.insert(format!("{}/longitude", field.path), vec!["42.5".to_owned()]);
                        continue;
                    }
                    _ => "x".to_owned(),
                };
                posted.insert(field.path.clone(), vec![value]);
            }
            let before = session.at().clone();
            match session.answer(&posted) {
                Outcome::AsksMore => continue,
                // A condition that these answers do not meet: the next page is looked at all the same.
                Outcome::Refused(_) => session.skip(),
                Outcome::Moved => {}
            }
            assert_ne!(*session.at(), before, "{name}: stuck at {before:?}");
        }
        assert!(session.is_at_end(), "{name}: {pages} pages and no end");
        println!(
            "{name}: {pages} pages, finished: {:?}",
            session.finish().map_err(|f| f.len()).map(|x| x.len())
        );
    }
}

#[test]
fn a_form_that_cannot_run_says_why() {
    let broken = HOUSEHOLD
        .replace(
            "relevant=\"/data/consent = 'yes'\"",
            "relevant=\"/data/consent = \"",
        )
        .replace(
            "calculate=\"count(/data/person[age &gt;= 18])\"",
            "calculate=\"magic(/data/adults + /data/twice)\"",
        );
    let checked = Engine::read(&broken, &Files::new());
    assert!(checked.value.is_none());
    let codes: Vec<&str> = checked.findings.iter().map(|f| f.code.0).collect();
    assert!(
        codes.contains(&"form-bad-expression") && codes.contains(&"form-unknown-function"),
        "{codes:?}"
    );
    let circle = HOUSEHOLD
        .replace(
            "nodeset=\"/data/size\"",
            "nodeset=\"/data/size\" calculate=\"/data/adults\"",
        )
        .replace("count(/data/person[age &gt;= 18])", "/data/size + 1");
    let checked = Engine::read(&circle, &Files::new());
    assert_eq!(checked.findings.first_error().unwrap().code.0, "form-cycle");
    assert!(Engine::read("<a/>", &Files::new()).value.is_none());
}

#[test]
fn pictures_and_sounds_stand_with_the_words() {
    let form = r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Wells</h:title><model>
 <itext><translation lang="English (en)" default="true()">
 <text id="well:label"><value>Which well?</value><value form="image">jr://images/wells.png</value>
 <value form="audio">jr://audio/wells-en.mp3</value></text>
 <text id="wells-0"><value form="image">jr://images/hand-pump.png</value></text>
 <text id="wells-1"><value>Open well</value></text></translation>
 <translation lang="Kyrgyz (ky)"><text id="well:label"><value>Кайсы кудук?</value>
 <value form="audio">jr://audio/wells-ky.mp3</value></text></translation></itext>
 <instance><data id="wells"><well/></data></instance>
 <instance id="wells"><root><item><itextId>wells-0</itextId><name>pump</name></item>
 <item><itextId>wells-1</itextId><name>open</name></item></root></instance>
 <bind nodeset="/data/well" type="string"/></model></h:head><h:body>
 <select1 ref="/data/well"><label ref="jr:itext('well:label')"/><itemset nodeset="instance('wells')/root/item">
 <value ref="name"/><label ref="jr:itext(itextId)"/></itemset></select1></h:body></h:html>"#;
    let engine = engine(form);
    let context = context();
    let page = |language: &str| Session::open(&engine, &context).unwrap().page(language);
    let shown =
        |page: &form::session::Page| -> Vec<String> { page.fields[0].media.values().cloned().collect() };
    let english = page("en");
    assert_eq!(shown(&english), ["wells.png", "wells-en.mp3"]);
    // Another language has its own files, or those of the first.
    assert_eq!(shown(&page("ky")), ["wells-ky.mp3"]);
    let [pump, open] = &english.fields[0].choices[..] else {
        panic!("two wells");
    };
    assert_eq!(pump.label, "pump", "a picture needs no words");
    assert_eq!(pump.media.values().collect::<Vec<_>>(), ["hand-pump.png"]);
    assert!(open.media.is_empty());
}

/// A list of things is on the device that answered; where answers come in it may be longer by now, or not here.
#[test]
fn what_reads_a_list_that_is_not_here_stays_as_it_was_sent() {
    let form = r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Homes</h:title><model>
 <instance><data id="homes"><home/><called/><depth/></data></instance>
 <instance id="homes" src="jr://file-csv/homes.csv"/>
 <bind nodeset="/data/home" type="string" constraint="count(instance('homes')/root/item[name = current()/.]) = 1"/>
 <bind nodeset="/data/called" type="string" calculate="instance('homes')/root/item[name = /data/home]/label"/>
 <bind nodeset="/data/depth" type="int" required="true()" relevant="instance('homes')/root/item[name = /data/home]/well = 'yes'"/>
 </model></h:head><h:body><select1 ref="/data/home"><label>Which home?</label>
 <itemset nodeset="instance('homes')/root/item"><value ref="name"/><label ref="label"/></itemset></select1>
 <input ref="/data/depth"><label>How deep is its well?</label></input></h:body></h:html>"#;
    let sent = r#"<data id="homes"><home>a</home><called>Home of Amal</called><depth>12</depth></data>"#;
    let said = |sent: &str, files: &Files| {
        let engine = Engine::read(form, files).value.unwrap();
        let held = engine.validate(sent, &context());
        (held.valid, held.instance())
    };
    let (valid, kept) = said(sent, &Files::new());
    assert!(
        valid && kept.contains("Home of Amal") && kept.contains(">12<"),
        "{kept}"
    );
    let list = b"name,label,well\na,Amal,no\n".to_vec();
    let none = sent.replace("12", "");
    assert!(
        said(&none, &Files::new()).0,
        "nothing is demanded where nobody can tell"
    );
    let (valid, worked_out) = said(sent, &Files::from([("homes.csv".to_owned(), list)]));
    assert!(
        valid && worked_out.contains(">Amal<") && !worked_out.contains(">12<"),
        "{worked_out}"
    );
}
