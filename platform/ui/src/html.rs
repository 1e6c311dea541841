//! Text that is known to be HTML. Everything else is escaped on its way in.

use std::fmt::{self, Write as _};

/// A fragment of sound HTML. Templates write it as it is; any `&str` or `String` turned into one is escaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// No content at all.
    pub const fn empty() -> Self {
        Self(String::new())
    }

    /// Takes text as markup. Only for text that this program wrote itself, never for input.
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(markup.into())
    }

    /// Plain text, escaped for content and for quoted attributes.
    pub fn escaped(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 8);
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                c => out.push(c),
            }
        }
        Self(out)
    }

    /// Plain text in a language that the page around it may not be in.
    pub fn marked(text: &str, language: &base::Language) -> Self {
        let mut out = String::new();
        let (lang, dir) = (Self::escaped(language.as_str()), language.direction().as_str());
        let _ = write!(
            out,
            "<span lang=\"{lang}\" dir=\"{dir}\">{}</span>",
            Self::escaped(text)
        );
        Self(out)
    }

    /// Plain text whose paragraphs are parted by empty lines.
    pub fn paragraphs(text: &str) -> Self {
        text.split("\n\n")
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .fold(Self::empty(), |mut all, p| {
                let _ = write!(all.0, "<p>{}</p>", Self::escaped(p));
                all
            })
    }

    /// Fragments in a row with markup of ours between them.
    pub fn joined<'a>(parts: impl IntoIterator<Item = &'a Html>, between: &str) -> Self {
        let parts: Vec<&str> = parts.into_iter().map(Html::as_str).collect();
        Self(parts.join(between))
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup as an owned text: what a handler sends.
    pub fn into_string(self) -> String {
        self.0
    }

    /// The content without its tags, for attributes and titles.
    pub fn plain(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        let mut inside = false;
        for c in self.0.chars() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                c if !inside => out.push(c),
                _ => {}
            }
        }
        out.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl askama::filters::HtmlSafe for Html {}
impl askama::FastWritable for Html {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}
impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self::escaped(text)
    }
}
impl From<String> for Html {
    fn from(text: String) -> Self {
        Self::escaped(&text)
    }
}
impl From<&String> for Html {
    fn from(text: &String) -> Self {
        Self::escaped(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn input_never_becomes_markup() {
        let html: Html = "<b onclick=\"x\">'&".into();
        assert_eq!(html.as_str(), "&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;");
        assert_eq!(html.plain(), "<b onclick=\"x\">'&");
    }
}
