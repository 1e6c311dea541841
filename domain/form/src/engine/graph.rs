//! Which value depends on which, and the order in which they are worked out.

use std::collections::BTreeSet;

use crate::expr::{Axis, Expr, Node, Path, Start, Test};

use super::item::Item;

/// One thing to work out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    /// Whether an item applies.
    Relevant(usize),
    /// What an item is worth.
    Value(usize),
}

/// The units that have an expression, each after what it depends on, and the cycles that stand in the way.
pub(super) fn order(items: &[Item]) -> (Vec<Unit>, Vec<Vec<usize>>) {
    let mut search = Search {
        items,
        state: vec![State::New; items.len() * 2],
        order: Vec::new(),
        stack: Vec::new(),
        cycles: Vec::new(),
    };
    for i in 0..items.len() {
        search.visit(Unit::Relevant(i));
        search.visit(Unit::Value(i));
    }
    (search.order, search.cycles)
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

struct Search<'a> {
    items: &'a [Item],
    state: Vec<State>,
    order: Vec<Unit>,
    stack: Vec<Unit>,
    cycles: Vec<Vec<usize>>,
}

impl Search<'_> {
    fn slot(unit: Unit) -> usize {
        match unit {
            Unit::Relevant(i) => 2 * i,
            Unit::Value(i) => 2 * i + 1,
        }
    }

    /// Depth first with a stack of its own: chains of dependencies can be as long as the form.
    fn visit(&mut self, unit: Unit) {
        if self.state[Self::slot(unit)] != State::New {
            return;
        }
        let mut work = vec![self.enter(unit)];
        while let Some((unit, waiting)) = work.last_mut() {
            let unit = *unit;
            match waiting.pop() {
                Some(next) => match self.state[Self::slot(next)] {
                    State::New => {
                        let entered = self.enter(next);
                        work.push(entered);
                    }
                    State::Open => self.cycle(next),
                    State::Done => {}
                },
                None => {
                    self.leave(unit);
                    work.pop();
                }
            }
        }
    }

    fn enter(&mut self, unit: Unit) -> (Unit, Vec<Unit>) {
        self.state[Self::slot(unit)] = State::Open;
        self.stack.push(unit);
        (unit, self.needs(unit))
    }

    fn leave(&mut self, unit: Unit) {
        self.state[Self::slot(unit)] = State::Done;
        self.stack.pop();
        let stated = match unit {
            Unit::Relevant(i) => self.items[i].relevant.is_some(),
            Unit::Value(i) => self.items[i].calculate.is_some(),
        };
        if stated {
            self.order.push(unit);
        }
    }

    fn cycle(&mut self, from: Unit) {
        let start = self.stack.iter().position(|u| *u == from).unwrap_or(0);
        let mut round: Vec<usize> = self.stack[start..]
            .iter()
            .map(|u| match u {
                Unit::Relevant(i) | Unit::Value(i) => *i,
            })
            .collect();
        round.dedup();
        self.cycles.push(round);
    }

    fn needs(&self, unit: Unit) -> Vec<Unit> {
        let (item, expr) = match unit {
            Unit::Relevant(i) => (i, &self.items[i].relevant),
            Unit::Value(i) => (i, &self.items[i].calculate),
        };
        let mut needs: Vec<Unit> = Vec::new();
        match unit {
            Unit::Relevant(i) => needs.extend(self.items[i].parent.map(Unit::Relevant)),
            Unit::Value(i) => needs.push(Unit::Relevant(i)),
        }
        if let Some(expr) = expr {
            for target in references(self.items, expr, item) {
                self.read(target, item, unit, &mut needs);
            }
        }
        needs.reverse();
        needs
    }

    /// Reading an item needs its value and whether it applies. What an expression says of its own item, or of
    /// a group that it stands in (its number, its siblings in other repeats), is no dependency.
    fn read(&self, target: usize, item: usize, unit: Unit, needs: &mut Vec<Unit>) {
        let around = std::iter::successors(Some(item), |i| self.items[*i].parent).any(|i| i == target);
        if !around {
            needs.push(Unit::Relevant(target));
            needs.push(Unit::Value(target));
        } else if target == item && matches!(unit, Unit::Relevant(_)) {
            needs.push(Unit::Value(target));
        }
    }
}

/// The items that an expression of an item reads.
pub(crate) fn references(items: &[Item], expr: &Expr, item: usize) -> BTreeSet<usize> {
    let mut reader = Reader {
        items,
        item,
        found: BTreeSet::new(),
    };
    let result = reader.node(expr.root(), &[At::Item(item)]);
    reader.note(&result);
    reader.found
}

/// Where a path may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum At {
    Document,
    Item(usize),
}

struct Reader<'a> {
    items: &'a [Item],
    item: usize,
    found: BTreeSet<usize>,
}

impl Reader<'_> {
    fn note(&mut self, places: &[At]) {
        for place in places {
            if let At::Item(i) = place {
                self.found.insert(*i);
            }
        }
    }

    /// Follows a part; returns where the nodes it gives may stand.
    fn node(&mut self, node: &Node, here: &[At]) -> Vec<At> {
        match node {
            Node::Number(_) | Node::Text(_) => Vec::new(),
            Node::Negate(inner) => self.read(inner, here),
            Node::Binary(operator, a, b) => {
                let (left, right) = (self.node(a, here), self.node(b, here));
                self.note(&left);
                self.note(&right);
                if *operator == crate::expr::Operator::Union {
                    return [left, right].concat();
                }
                Vec::new()
            }
            Node::Call { name, arguments, .. } => self.call(name, arguments, here),
            Node::Path(path) => self.path(path, here),
        }
    }

    fn read(&mut self, node: &Node, here: &[At]) -> Vec<At> {
        let places = self.node(node, here);
        self.note(&places);
        Vec::new()
    }

    fn call(&mut self, name: &str, arguments: &[Node], here: &[At]) -> Vec<At> {
        if name == "current" {
            return vec![At::Item(self.item)];
        }
        let mut results: Vec<Vec<At>> = Vec::new();
        for argument in arguments {
            results.push(self.node(argument, here));
        }
        if name != "position" {
            results.iter().for_each(|r| self.note(r));
        }
        match name {
            "indexed-repeat" | "randomize" => results.into_iter().next().unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    fn path(&mut self, path: &Path, here: &[At]) -> Vec<At> {
        let mut at = match &path.start {
            Start::Root => vec![At::Document],
            Start::Here => here.to_vec(),
            Start::Of(start) => self.node(start, here),
        };
        for filter in &path.filters {
            self.read(filter, &at.clone());
        }
        for step in &path.steps {
            let mut next: Vec<At> = at
                .iter()
                .flat_map(|a| self.step(*a, step.axis, &step.test))
                .collect();
            next.sort_unstable();
            next.dedup();
            at = next;
            for predicate in &step.predicates {
                self.read(predicate, &at.clone());
            }
        }
        at
    }

    fn step(&self, at: At, axis: Axis, test: &Test) -> Vec<At> {
        let reached: Vec<At> = match axis {
            Axis::Itself => return vec![at],
            Axis::Child => self.children(at),
            Axis::Parent => return self.parent(at).into_iter().collect(),
            Axis::Descendant => self.below(at),
            Axis::DescendantOrSelf => {
                let mut all = self.below(at);
                all.push(at);
                return all;
            }
            Axis::Ancestor => self.above(at),
            Axis::AncestorOrSelf => [vec![at], self.above(at)].concat(),
            Axis::FollowingSibling | Axis::PrecedingSibling => {
                self.parent(at).map(|p| self.children(p)).unwrap_or_default()
            }
            Axis::Following | Axis::Preceding => self.below(At::Document),
            Axis::Attribute | Axis::Namespace => return Vec::new(),
        };
        reached.into_iter().filter(|a| self.passes(*a, test)).collect()
    }

    fn passes(&self, at: At, test: &Test) -> bool {
        let At::Item(i) = at else {
            return matches!(test, Test::Node);
        };
        let name = &self.items[i].name;
        let local = name.rsplit(':').next().unwrap_or(name);
        match test {
            Test::Any | Test::Node | Test::Prefix(_) => true,
            Test::Name(n) | Test::Qualified(_, n) => local == &**n,
            Test::Text | Test::Comment | Test::Instruction(_) => false,
        }
    }

    fn children(&self, at: At) -> Vec<At> {
        match at {
            At::Document => vec![At::Item(0)],
            At::Item(i) => self.items[i].children.iter().map(|c| At::Item(*c)).collect(),
        }
    }

    fn parent(&self, at: At) -> Option<At> {
        match at {
            At::Document => None,
            At::Item(i) => Some(self.items[i].parent.map_or(At::Document, At::Item)),
        }
    }

    fn above(&self, at: At) -> Vec<At> {
        std::iter::successors(self.parent(at), |a| self.parent(*a)).collect()
    }

    fn below(&self, at: At) -> Vec<At> {
        let mut all = self.children(at);
        let mut i = 0;
        while i < all.len() {
            let more = self.children(all[i]);
            all.extend(more);
            i += 1;
        }
        all
    }
}
