//! What happened as an Atom feed (RFC 4287), for programs that look for news.

use std::fmt::Write as _;

use base::{Timestamp, xml};

/// A feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What it is called.
    pub title: String,
    /// The language of its words.
    pub language: String,
    /// The address of the site without a slash at the end.
    pub base: String,
    /// Its own address, from the root of the site.
    pub own: String,
    /// The page that shows the same, from the root of the site.
    pub page: String,
    /// When something was last added; now, when nothing ever was.
    pub updated: Timestamp,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is called.
    pub title: String,
    /// Its page, from the root of the site. With its time it tells the entry from every other.
    pub address: String,
    /// What it says.
    pub summary: String,
    /// When.
    pub at: Timestamp,
}

/// The feed as XML.
pub fn atom(feed: &Feed, entries: &[Entry]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let Feed { base, own, page, .. } = feed;
    let _ = write!(
        out,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<title>{}</title>\n<id>{}</id>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n<link rel=\"alternate\" type=\"text/html\" \
         href=\"{}\"/>\n<updated>{}</updated>\n<author><name>{}</name></author>\n",
        xml::escaped(&feed.language),
        xml::escaped(&feed.title),
        xml::escaped(&format!("{base}{own}")),
        xml::escaped(&format!("{base}{own}")),
        xml::escaped(&format!("{base}{page}")),
        moment(feed.updated),
        xml::escaped(base),
    );
    for it in entries {
        let link = format!("{base}{}", it.address);
        let _ = write!(
            out,
            "<entry>\n<title>{}</title>\n<id>{}</id>\n<link href=\"{}\"/>\n<updated>{}</updated>\n\
             <summary>{}</summary>\n</entry>\n",
            xml::escaped(&it.title),
            xml::escaped(&format!("{link}#{}", it.at.as_second())),
            xml::escaped(&link),
            moment(it.at),
            xml::escaped(&it.summary),
        );
    }
    out.push_str("</feed>\n");
    out
}

/// A moment in UTC (RFC 3339).
fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_written_becomes_markup() {
        let feed = Feed {
            title: "News".into(),
            language: "en".into(),
            base: "https://counted.example".into(),
            own: "/news.atom".into(),
            page: "/news".into(),
            updated: Timestamp::UNIX_EPOCH,
        };
        let entry = Entry {
            title: "<Wells> & \u{1}\"pumps\"".into(),
            address: "/a?b=1&c".into(),
            summary: String::new(),
            at: "2026-11-21T08:00:00Z".parse().unwrap(),
        };
        let text = atom(&feed, &[entry]);
        assert!(
            text.contains("<title>&lt;Wells&gt; &amp; &quot;pumps&quot;</title>"),
            "{text}"
        );
        assert!(text.contains("<link href=\"https://counted.example/a?b=1&amp;c\"/>"));
        assert!(text.contains("<updated>2026-11-21T08:00:00Z</updated>"));
        assert_eq!(text.matches("<entry>").count(), 1);
    }
}
