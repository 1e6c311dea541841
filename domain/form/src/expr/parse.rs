//! Tokens → tree (the grammar of XPath 1.0), by precedence climbing, to a capped depth.

use std::collections::BTreeMap;
use std::fmt;

use base::Fact;

use super::ast::{Axis, Expr, Node, Operator, Path, Start, Step, Test};
use super::functions;
use super::lexer::{Kind, Lexer, Token};

/// How deep expressions may stand inside each other. Forms in the field stay under 60.
const DEPTH: usize = 200;
/// How long an expression may be, in bytes (the longest seen in field forms is near 20,000).
const LENGTH: usize = 200_000;

/// Why a text is no expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    Character(char),
    OpenText,
    Unexpected(String),
    End,
    TooDeep,
    TooLong,
}

/// A text that is no expression: where, and the facts for the words of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExprError {
    /// The byte at which it went wrong.
    pub at: usize,
    /// `problem` (`character`, `text`, `token`, `end`, `depth`, `length`) and `found`, the offending piece.
    pub facts: BTreeMap<&'static str, Fact>,
}

impl ExprError {
    pub(super) fn new(at: usize, problem: Problem) -> Self {
        let (kind, found) = match problem {
            Problem::Character(c) => ("character", c.to_string()),
            Problem::OpenText => ("text", String::new()),
            Problem::Unexpected(token) => ("token", token),
            Problem::End => ("end", String::new()),
            Problem::TooDeep => ("depth", DEPTH.to_string()),
            Problem::TooLong => ("length", LENGTH.to_string()),
        };
        let facts = BTreeMap::from([("problem", kind.into()), ("found", found.into())]);
        Self { at, facts }
    }
}

impl fmt::Display for ExprError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self
            .facts
            .get("found")
            .map(ToString::to_string)
            .unwrap_or_default();
        match self.facts.get("problem").map(ToString::to_string).as_deref() {
            Some("text") => write!(f, "a quote at {} is not closed", self.at),
            Some("end") => f.write_str("something is missing at the end"),
            Some("depth") => write!(f, "deeper than {found} levels"),
            Some("length") => write!(f, "longer than {found} bytes"),
            _ => write!(f, "`{found}` at {} is not understood", self.at),
        }
    }
}
impl std::error::Error for ExprError {}

/// Reads an expression.
///
/// # Errors
/// [`ExprError`] with the place of the first thing that is not understood. An unknown function is no error
/// here: clients must load such a form and fail only when it is called.
pub fn parse(text: &str) -> Result<Expr, ExprError> {
    if text.len() > LENGTH {
        return Err(ExprError::new(0, Problem::TooLong));
    }
    let mut parser = Parser {
        tokens: Lexer::run(text)?,
        next: 0,
        depth: 0,
        end: text.len(),
        text,
    };
    let root = parser.expression(0)?;
    if parser.next < parser.tokens.len() {
        return Err(parser.unexpected());
    }
    Ok(Expr {
        source: text.into(),
        root,
    })
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    next: usize,
    depth: usize,
    end: usize,
}

/// How tightly an operator binds.
fn strength(operator: Operator) -> u8 {
    use Operator as O;
    match operator {
        O::Or => 1,
        O::And => 2,
        O::Equal | O::NotEqual => 3,
        O::Less | O::LessOrEqual | O::Greater | O::GreaterOrEqual => 4,
        O::Add | O::Subtract => 5,
        O::Multiply | O::Divide | O::Modulo => 6,
        O::Union => 8,
    }
}

/// How tightly a minus sign in front binds: tighter than `*`, looser than `|`.
const NEGATION: u8 = 7;

impl Parser<'_> {
    fn peek(&self) -> Option<&Kind> {
        self.tokens.get(self.next).map(|t| &t.kind)
    }

    fn peek_after(&self) -> Option<&Kind> {
        self.tokens.get(self.next + 1).map(|t| &t.kind)
    }

    fn take(&mut self, kind: &Kind) -> bool {
        let found = self.peek() == Some(kind);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, kind: &Kind) -> Result<(), ExprError> {
        if self.take(kind) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn unexpected(&self) -> ExprError {
        match self.tokens.get(self.next) {
            None => ExprError::new(self.end, Problem::End),
            Some(token) => {
                let end = self.tokens.get(self.next + 1).map_or(self.end, |t| t.at);
                let piece = self.text[token.at..end].trim_end().to_owned();
                ExprError::new(token.at, Problem::Unexpected(piece))
            }
        }
    }

    fn expression(&mut self, loosest: u8) -> Result<Node, ExprError> {
        self.depth += 1;
        if self.depth > DEPTH {
            let at = self.tokens.get(self.next).map_or(self.end, |t| t.at);
            return Err(ExprError::new(at, Problem::TooDeep));
        }
        let node = self.operators(loosest);
        self.depth -= 1;
        node
    }

    fn operators(&mut self, loosest: u8) -> Result<Node, ExprError> {
        let mut left = self.operand()?;
        let mut chain = 0;
        while let Some(Kind::Operator(operator)) = self.peek() {
            let operator = *operator;
            if strength(operator) <= loosest {
                break;
            }
            chain += 1;
            if chain > 4 * DEPTH {
                return Err(ExprError::new(0, Problem::TooDeep));
            }
            self.next += 1;
            let right = self.expression(strength(operator))?;
            left = Node::Binary(operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn operand(&mut self) -> Result<Node, ExprError> {
        if self.take(&Kind::Operator(Operator::Subtract)) {
            let inner = self.expression(NEGATION)?;
            return Ok(Node::Negate(Box::new(inner)));
        }
        let start = match self.peek() {
            Some(Kind::Number(n)) => Node::Number(*n),
            Some(Kind::Text(t)) => Node::Text(t.clone()),
            Some(Kind::Open) => return self.grouped(),
            Some(Kind::Name(name)) if self.is_call(name) => return self.call(),
            _ => return self.path(),
        };
        self.next += 1;
        Ok(start)
    }

    fn is_call(&self, name: &str) -> bool {
        let node_test = matches!(name, "node" | "text" | "comment" | "processing-instruction");
        !node_test && self.peek_after() == Some(&Kind::Open)
    }

    fn grouped(&mut self) -> Result<Node, ExprError> {
        self.next += 1;
        let inner = self.expression(0)?;
        self.expect(&Kind::Close)?;
        self.filtered(inner)
    }

    fn call(&mut self) -> Result<Node, ExprError> {
        let Some(Kind::Name(name)) = self.peek().cloned() else {
            return Err(self.unexpected());
        };
        self.next += 2;
        let mut arguments = Vec::new();
        if !self.take(&Kind::Close) {
            loop {
                arguments.push(self.expression(0)?);
                if !self.take(&Kind::Comma) {
                    break;
                }
            }
            self.expect(&Kind::Close)?;
        }
        let function = functions::find(&name);
        self.filtered(Node::Call {
            name,
            function,
            arguments,
        })
    }

    /// What may follow an expression that gives nodes: predicates and steps.
    fn filtered(&mut self, start: Node) -> Result<Node, ExprError> {
        let filters = self.predicates()?;
        let mut steps = Vec::new();
        self.more_steps(&mut steps)?;
        if filters.is_empty() && steps.is_empty() {
            return Ok(start);
        }
        Ok(Node::Path(Path {
            start: Start::Of(Box::new(start)),
            filters,
            steps,
        }))
    }

    fn path(&mut self) -> Result<Node, ExprError> {
        let mut steps = Vec::new();
        let start = match self.peek() {
            Some(Kind::Slash) => {
                self.next += 1;
                if self.at_step() {
                    steps.push(self.step()?);
                }
                Start::Root
            }
            Some(Kind::DoubleSlash) => {
                self.next += 1;
                steps.push(anything_below());
                steps.push(self.step()?);
                Start::Root
            }
            _ => {
                steps.push(self.step()?);
                Start::Here
            }
        };
        if !steps.is_empty() {
            self.more_steps(&mut steps)?;
        }
        Ok(Node::Path(Path {
            start,
            filters: Vec::new(),
            steps,
        }))
    }

    fn more_steps(&mut self, steps: &mut Vec<Step>) -> Result<(), ExprError> {
        loop {
            if self.take(&Kind::DoubleSlash) {
                steps.push(anything_below());
            } else if !self.take(&Kind::Slash) {
                return Ok(());
            }
            steps.push(self.step()?);
        }
    }

    fn at_step(&self) -> bool {
        matches!(
            self.peek(),
            Some(Kind::Name(_) | Kind::Star | Kind::Dot | Kind::DoubleDot | Kind::At)
        )
    }

    fn step(&mut self) -> Result<Step, ExprError> {
        let short = match self.peek() {
            Some(Kind::Dot) => Some(Axis::Itself),
            Some(Kind::DoubleDot) => Some(Axis::Parent),
            _ => None,
        };
        let (axis, test) = if let Some(axis) = short {
            self.next += 1;
            (axis, Test::Node)
        } else {
            let axis = self.axis()?;
            (axis, self.test()?)
        };
        let predicates = self.predicates()?;
        Ok(Step {
            axis,
            test,
            predicates,
        })
    }

    fn axis(&mut self) -> Result<Axis, ExprError> {
        if self.take(&Kind::At) {
            return Ok(Axis::Attribute);
        }
        if self.peek_after() != Some(&Kind::DoubleColon) {
            return Ok(Axis::Child);
        }
        let Some(Kind::Name(name)) = self.peek() else {
            return Err(self.unexpected());
        };
        let found = Axis::ALL.iter().find(|(n, _)| *n == &**name);
        let axis = found.map(|(_, axis)| *axis).ok_or_else(|| self.unexpected())?;
        self.next += 2;
        Ok(axis)
    }

    fn test(&mut self) -> Result<Test, ExprError> {
        if self.take(&Kind::Star) {
            return Ok(Test::Any);
        }
        let Some(Kind::Name(name)) = self.peek().cloned() else {
            return Err(self.unexpected());
        };
        self.next += 1;
        if self.take(&Kind::Open) {
            return self.node_test(&name);
        }
        Ok(match name.split_once(':') {
            None => Test::Name(name),
            Some((prefix, "*")) => Test::Prefix(prefix.into()),
            Some((prefix, local)) => Test::Qualified(prefix.into(), local.into()),
        })
    }

    fn node_test(&mut self, name: &str) -> Result<Test, ExprError> {
        let test = match name {
            "node" => Test::Node,
            "text" => Test::Text,
            "comment" => Test::Comment,
            "processing-instruction" => match self.peek().cloned() {
                Some(Kind::Text(target)) => {
                    self.next += 1;
                    Test::Instruction(Some(target))
                }
                _ => Test::Instruction(None),
            },
            _ => {
                self.next -= 2;
                return Err(self.unexpected());
            }
        };
        self.expect(&Kind::Close)?;
        Ok(test)
    }

    fn predicates(&mut self) -> Result<Vec<Node>, ExprError> {
        let mut predicates = Vec::new();
        while self.take(&Kind::OpenBracket) {
            predicates.push(self.expression(0)?);
            self.expect(&Kind::CloseBracket)?;
        }
        Ok(predicates)
    }
}

/// What `//` stands for.
fn anything_below() -> Step {
    Step {
        axis: Axis::DescendantOrSelf,
        test: Test::Node,
        predicates: Vec::new(),
    }
}
