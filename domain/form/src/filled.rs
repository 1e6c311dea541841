//! A submission made of answers that came without one around them: rows of tables that another program exported.
//!
//! Nothing is checked here; what comes out is handed in and held against the form like any other.

use std::collections::BTreeMap;

use base::Finding;

use crate::engine::{Context, Engine, Run, Shape};
use crate::instance::NodeId;

/// Answers by the path of their question below the outermost element, as texts.
pub type Texts = BTreeMap<String, String>;

/// Answers without a submission around them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled {
    /// Asked once.
    pub once: Texts,
    /// Asked in repeats: the repeat's path, the row's number after those of the repeats around it (from 1), the answers.
    pub rows: Vec<(String, Vec<usize>, Texts)>,
}

impl Engine {
    /// The submission that holds these answers and no others: what a form proposes beforehand was not answered. Rows
    /// whose outer row is not there are left out.
    ///
    /// # Errors
    /// A finding when the form has no pattern of a submission; a read engine always has.
    pub fn fill(&self, filled: &Filled, context: &Context) -> Result<String, Finding> {
        let mut run = Run::new(self, context, self.template.clone())?;
        run.drop_inner_repeats_of_all();
        run.rebind();
        let mut rows: Vec<_> = filled.rows.iter().collect();
        rows.sort_by(|a, b| (a.1.len(), &a.1).cmp(&(b.1.len(), &b.1)));
        let mut made: BTreeMap<(&str, &[usize]), NodeId> = BTreeMap::new();
        for (repeat, number, _) in &rows {
            if let Some(node) = self.begin_row(&mut run, repeat, number, &made) {
                made.insert((repeat, number), node);
            }
        }
        for item in 0..self.items.len() {
            if matches!(self.items[item].shape, Shape::Question) && self.is_asked_once(item) {
                let node = run.nodes(item).first().copied();
                put(&mut run, node, filled.once.get(self.question(item)));
            }
        }
        for (repeat, number, texts) in rows {
            let Some(top) = made.get(&(repeat.as_str(), number.as_slice())).copied() else {
                continue;
            };
            for item in self.questions_in(repeat) {
                let inside = |n: &&NodeId| run.tree.contains(top, **n);
                let node = run.nodes(item).iter().find(inside).copied();
                put(&mut run, node, texts.get(self.question(item)));
            }
        }
        Ok(run.tree.write())
    }

    /// The element of a row, in the row around it.
    fn begin_row(
        &self,
        run: &mut Run<'_>,
        repeat: &str,
        number: &[usize],
        made: &BTreeMap<(&str, &[usize]), NodeId>,
    ) -> Option<NodeId> {
        let item = (0..self.items.len())
            .find(|i| matches!(self.items[*i].shape, Shape::Repeat(_)) && self.question(*i) == repeat)?;
        let outer = number.split_last()?.1;
        let around = match outer {
            [] => None,
            _ => {
                let of =
                    |(path, n): &(&str, &[usize])| *n == outer && repeat.starts_with(&format!("{path}/"));
                Some(*made.iter().find(|(at, _)| of(at))?.1)
            }
        };
        let holds = |n: &&NodeId| around.is_none_or(|a| a == **n || run.tree.contains(a, **n));
        let parent = run.nodes(self.items[item].parent?).iter().find(holds).copied()?;
        run.add_repeat(item, parent)
    }

    /// The questions of a repeat itself, not of those inside it.
    fn questions_in(&self, repeat: &str) -> Vec<usize> {
        let is = |i: usize, path: &str| {
            matches!(self.items[i].shape, Shape::Repeat(_)) && self.question(i) == path
        };
        let innermost = |i: usize| {
            let mut up = std::iter::successors(self.items[i].parent, |p| self.items[*p].parent);
            up.find(|p| matches!(self.items[*p].shape, Shape::Repeat(_)))
        };
        (0..self.items.len())
            .filter(|i| matches!(self.items[*i].shape, Shape::Question))
            .filter(|i| innermost(*i).is_some_and(|p| is(p, repeat)))
            .collect()
    }
}

fn put(run: &mut Run<'_>, node: Option<NodeId>, text: Option<&String>) {
    if let Some(node) = node {
        run.tree.set_text(node, text.map_or("", String::as_str));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Files;

    const FORM: &str = r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>H</h:title><model><instance><data id="h" version="1">
 <a>proposed</a><g><r jr:template=""><n/><k><s jr:template=""><m/></s></k></r></g><meta><instanceID/></meta></data></instance>
 <bind nodeset="/data/a" type="string"/><bind nodeset="/data/g/r/n" type="string"/><bind nodeset="/data/g/r/k/s/m" type="int"/>
 </model></h:head><h:body><input ref="/data/a"><label>A</label></input><group ref="/data/g"><group ref="/data/g/r">
 <repeat nodeset="/data/g/r"><input ref="/data/g/r/n"><label>N</label></input><group ref="/data/g/r/k/s">
 <repeat nodeset="/data/g/r/k/s"><input ref="/data/g/r/k/s/m"><label>M</label></input></repeat></group></repeat></group>
 </group></h:body></h:html>"#;

    #[test]
    fn rows_stand_in_the_row_that_they_belong_to() {
        let engine = Engine::read(FORM, &Files::new()).value.unwrap();
        let context = Context::new(base::Timestamp::UNIX_EPOCH, jiff::tz::TimeZone::UTC, 1);
        let texts = |q: &str, t: &str| Texts::from([(q.to_owned(), t.to_owned())]);
        let filled = Filled {
            once: texts("meta/instanceID", "uuid:1"),
            rows: vec![
                ("g/r/k/s".into(), vec![2, 1], texts("g/r/k/s/m", "7")),
                ("g/r".into(), vec![1], texts("g/r/n", "first")),
                ("g/r".into(), vec![2], texts("g/r/n", "second & last")),
                ("g/r/k/s".into(), vec![9, 1], texts("g/r/k/s/m", "lost")),
            ],
        };
        let xml = engine.fill(&filled, &context).unwrap();
        let plain: String = xml.split_whitespace().collect();
        assert!(
            plain.contains(
                "<a/><g><r><n>first</n><k/></r><r><n>second&amp;last</n><k><s><m>7</m></s></k></r></g>"
            ),
            "{xml}"
        );
        assert!(!xml.contains("lost") && !xml.contains("proposed"), "{xml}");
        assert!(engine.validate(&xml, &context).valid, "{xml}");
    }
}
