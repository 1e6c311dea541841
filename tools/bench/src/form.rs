//! The form that is measured, of as many questions as one likes, and answers to it.
//!
//! Questions come in fives, as in household surveys: a choice, a text, a number with a constraint, several choices, a
//! whole number with a constraint; all of them only for who agreed. Beside them stand two people (a repeat) and a file.

/// Letters of a text that somebody writes.
const TEXT: &str = "Water from the well behind the school";
/// How answers and their file are parted in a request.
const EDGE: &str = "edge-of-a-part";

/// A form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    /// Its questions, the one for consent among them.
    pub(crate) questions: usize,
}

impl Form {
    /// The id by which answers name it.
    pub(crate) fn id(self) -> String {
        format!("bench{}", self.questions)
    }

    /// The names of the questions after the first.
    fn names(self) -> impl Iterator<Item = (usize, String)> {
        (1..self.questions).map(|n| (n, format!("q{n}")))
    }

    /// The form in XForms.
    pub(crate) fn xml(self) -> String {
        let (mut empty, mut binds, mut body) = (String::new(), String::new(), String::new());
        for (n, q) in self.names() {
            empty.push_str(&format!("<{q}/>"));
            let (kind, rule) = match n % 5 {
                3 => ("decimal", " constraint=\". &gt;= 0 and . &lt;= 1000\""),
                0 => ("int", " constraint=\". &gt;= 0 and . &lt;= 1000\""),
                _ => ("string", ""),
            };
            binds.push_str(&format!(
                "<bind nodeset=\"/data/{q}\" type=\"{kind}\" relevant=\" /data/consent = 'yes'\"{rule}/>"
            ));
            body.push_str(&question(n, &q));
        }
        let id = self.id();
        format!(
            "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" \
             xmlns:jr=\"http://openrosa.org/javarosa\"><h:head><h:title>{id}</h:title><model><instance>\
             <data id=\"{id}\" version=\"1\"><consent/>{empty}<person jr:template=\"\"><name/><age/></person><proof/>\
             <meta><instanceID/></meta></data></instance>\
             <bind nodeset=\"/data/consent\" type=\"string\" required=\"true()\"/>{binds}\
             <bind nodeset=\"/data/person/name\" type=\"string\"/><bind nodeset=\"/data/person/age\" type=\"int\"/>\
             <bind nodeset=\"/data/proof\" type=\"binary\"/>\
             <bind nodeset=\"/data/meta/instanceID\" type=\"string\" readonly=\"true()\" jr:preload=\"uid\"/>\
             </model></h:head><h:body>\
             <select1 ref=\"/data/consent\"><label>Do you agree that your answers are kept?</label>{}</select1>{body}\
             <group ref=\"/data/person\"><label>Person</label><repeat nodeset=\"/data/person\">\
             <input ref=\"/data/person/name\"><label>Name</label></input>\
             <input ref=\"/data/person/age\"><label>Age</label></input></repeat></group>\
             <upload ref=\"/data/proof\" mediatype=\"application/*\"><label>Proof</label></upload></h:body></h:html>",
            choices(&["yes", "no"])
        )
    }

    /// The answers of one person; `identity` is the submission's own.
    pub(crate) fn answers(self, identity: &str, file: Option<&str>) -> String {
        let mut out = format!("<data id=\"{}\" version=\"1\"><consent>yes</consent>", self.id());
        for (n, q) in self.names() {
            let said = ["7", "yes", TEXT, "12.5", "a"][n % 5];
            out.push_str(&format!("<{q}>{said}</{q}>"));
        }
        let file = file.unwrap_or_default();
        out.push_str(&format!(
            "<person><name>Amal</name><age>34</age></person><person><name>Noor</name><age>7</age></person>\
             <proof>{file}</proof><meta><instanceID>{identity}</instanceID></meta></data>"
        ));
        out
    }
}

fn question(n: usize, q: &str) -> String {
    let label = format!("<label>Question {n}</label>");
    match n % 5 {
        1 => format!(
            "<select1 ref=\"/data/{q}\">{label}{}</select1>",
            choices(&["yes", "no"])
        ),
        4 => format!(
            "<select ref=\"/data/{q}\">{label}{}</select>",
            choices(&["a", "b", "c"])
        ),
        _ => format!("<input ref=\"/data/{q}\">{label}</input>"),
    }
}

fn choices(codes: &[&str]) -> String {
    let item = |c: &&str| format!("<item><label>{c}</label><value>{c}</value></item>");
    codes.iter().map(item).collect()
}

/// A filled form as a device sends it.
#[derive(Debug, Clone)]
pub(crate) struct Filled {
    /// The identity that the client gives it.
    pub(crate) identity: String,
    /// The answers.
    pub(crate) xml: String,
    /// The file that came with them, by its name.
    pub(crate) file: Option<(String, Vec<u8>)>,
}

impl Filled {
    /// The `n`th of a run, with a file of so many bytes, or none. Runs differ in their number.
    pub(crate) fn of(form: Form, (run, n): (u32, u64), bytes: usize) -> Self {
        let identity = format!("uuid:{run:08x}-0000-4000-8000-{n:012x}");
        let file = (bytes > 0).then(|| (format!("proof-{n}.bin"), noise(n, bytes)));
        let name = file.as_ref().map(|(name, _)| name.as_str());
        Self {
            xml: form.answers(&identity, name),
            identity,
            file,
        }
    }

    /// What kind of body [`Self::body`] is.
    pub(crate) fn headers() -> String {
        format!("X-OpenRosa-Version: 1.0\r\nContent-Type: multipart/form-data; boundary={EDGE}\r\n")
    }

    /// As OpenRosa sends it: the answers first, then the file.
    pub(crate) fn body(&self) -> Vec<u8> {
        let mut out = part("xml_submission_file", "submission.xml", "text/xml").into_bytes();
        out.extend_from_slice(self.xml.as_bytes());
        if let Some((name, bytes)) = &self.file {
            out.extend_from_slice(part(name, name, "application/octet-stream").as_bytes());
            out.extend_from_slice(bytes);
        }
        out.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
        out
    }
}

fn part(name: &str, file: &str, kind: &str) -> String {
    format!(
        "\r\n--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: {kind}\r\n\r\n"
    )
}

/// Bytes that do not repeat and are the same each time (the generator of Knuth's MMIX).
pub(crate) fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_add(1);
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..length).map(|_| next()).collect()
}
