//! What changed between two versions of a text, word by word: marked by lines and signs, not by colour alone.

use std::time::Duration;

use similar::{ChangeTag, TextDiff};
use ui::Html;

/// How long the search for the shortest difference may take; beyond it a longer one is shown.
const LIMIT: Duration = Duration::from_millis(200);

/// The later text with what was taken out (`del`) and put in (`ins`).
pub(crate) fn differences(before: &str, after: &str) -> Html {
    let diff = TextDiff::configure().timeout(LIMIT).diff_words(before, after);
    let mut out = String::new();
    let mut open = None;
    for change in diff.iter_all_changes() {
        let tag = match change.tag() {
            ChangeTag::Equal => None,
            ChangeTag::Delete => Some("del"),
            ChangeTag::Insert => Some("ins"),
        };
        if tag != open {
            out.extend(open.map(|t| format!("</{t}>")));
            out.extend(tag.map(|t| format!("<{t}>")));
            open = tag;
        }
        out.push_str(Html::escaped(change.value()).as_str());
    }
    out.extend(open.map(|t| format!("</{t}>")));
    Html::trusted(out.replace('\n', "<br>"))
}

#[cfg(test)]
mod tests {
    use super::differences;

    #[test]
    fn words_that_went_and_came_are_marked_and_input_stays_text() {
        let shown = differences("We open <b> the form", "We close <b> the form");
        assert_eq!(
            shown.as_str(),
            "We <del>open</del><ins>close</ins> &lt;b&gt; the form"
        );
        assert_eq!(differences("same", "same").as_str(), "same");
    }
}
