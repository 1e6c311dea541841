//! Multiple choices in exports: one spaced column `q`, or a column of 0/1 per option (`q/opt`, `q.opt`), or
//! both, as KoboToolbox, ODK and R write them.

/// Where a variable's cells stand in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// In one column.
    Column(usize),
    /// In a column per option, with or without the spaced column.
    Expanded {
        /// The question's name.
        name: String,
        /// The spaced column.
        parent: Option<usize>,
        /// The columns with their option.
        children: Vec<(usize, String)>,
    },
}

/// The separators between question and option that exports use.
pub(crate) const BETWEEN: [char; 2] = ['/', '.'];

/// Groups the columns of a header: options with their question. `truth` says whether a column holds nothing
/// but yes and no.
pub(crate) fn sources(header: &[String], truth: impl Fn(usize) -> bool) -> Vec<Source> {
    let mut out: Vec<Source> = Vec::new();
    let mut taken = vec![false; header.len()];
    for (i, name) in header.iter().enumerate() {
        if taken[i] {
            continue;
        }
        let children = children(header, name, &truth);
        let source = if children.len() >= 2 {
            Source::Expanded {
                name: name.clone(),
                parent: Some(i),
                children,
            }
        } else {
            match orphan(header, name, &truth).filter(|_| truth(i)) {
                Some((question, children)) => Source::Expanded {
                    name: question,
                    parent: None,
                    children,
                },
                None => Source::Column(i),
            }
        };
        if let Source::Expanded { children, .. } = &source {
            for (at, _) in children {
                taken[*at] = true;
            }
        }
        out.push(source);
    }
    // A question may follow its options: then the column of its own is dropped in favour of the group.
    let grouped: Vec<usize> = out.iter().flat_map(member_columns).collect();
    out.retain(|s| !matches!(s, Source::Column(i) if grouped.contains(i)));
    out
}

fn member_columns(source: &Source) -> Vec<usize> {
    match source {
        Source::Column(_) => Vec::new(),
        Source::Expanded { parent, children, .. } => {
            children.iter().map(|(i, _)| *i).chain(*parent).collect()
        }
    }
}

/// The option columns of a question.
pub(crate) fn children(
    header: &[String],
    question: &str,
    truth: &impl Fn(usize) -> bool,
) -> Vec<(usize, String)> {
    let option = |name: &String| {
        let rest = name.strip_prefix(question)?;
        let option = rest.strip_prefix(BETWEEN)?;
        (!option.is_empty() && !option.contains('/')).then(|| option.to_owned())
    };
    header
        .iter()
        .enumerate()
        .filter_map(|(i, name)| option(name).filter(|_| truth(i)).map(|o| (i, o)))
        .collect()
}

/// Options whose question has no column of its own: at least two, all of yes and no.
fn orphan(
    header: &[String],
    name: &str,
    truth: &impl Fn(usize) -> bool,
) -> Option<(String, Vec<(usize, String)>)> {
    let at = name.rfind(BETWEEN)?;
    let question = &name[..at];
    let children = children(header, question, truth);
    if question.is_empty() || children.len() < 2 || header.iter().any(|h| h == question) {
        return None;
    }
    Some((question.to_owned(), children))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_join_their_question() {
        let header: Vec<String> = ["a", "w", "w.tap", "w.well", "g/q/x", "g/q/y", "3.1"]
            .map(str::to_owned)
            .to_vec();
        let found = sources(&header, |i| i != 0 && i != 1 && i != 6);
        insta::assert_debug_snapshot!(found, @r#"
        [
            Column(
                0,
            ),
            Expanded {
                name: "w",
                parent: Some(
                    1,
                ),
                children: [
                    (
                        2,
                        "tap",
                    ),
                    (
                        3,
                        "well",
                    ),
                ],
            },
            Expanded {
                name: "g/q",
                parent: None,
                children: [
                    (
                        4,
                        "x",
                    ),
                    (
                        5,
                        "y",
                    ),
                ],
            },
            Column(
                6,
            ),
        ]
        "#);
    }
}
