//! Text → tokens (XPath 1.0 §3.7), with the rule that tells an operator's name from a node's.

use super::ast::Operator;
use super::parse::{ExprError, Problem};

/// A token with the byte where it begins.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) at: usize,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Number(f64),
    Text(Box<str>),
    /// A name, perhaps with a prefix; `p:*` is a name that ends in a star.
    Name(Box<str>),
    Operator(Operator),
    Star,
    Slash,
    DoubleSlash,
    Dot,
    DoubleDot,
    At,
    Comma,
    DoubleColon,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
}

pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
}

/// Names that are operators where an operator can stand.
const WORDS: [(&str, Operator); 4] = [
    ("and", Operator::And),
    ("or", Operator::Or),
    ("mod", Operator::Modulo),
    ("div", Operator::Divide),
];

impl<'a> Lexer<'a> {
    pub(super) fn run(text: &'a str) -> Result<Vec<Token>, ExprError> {
        let mut lexer = Self {
            text,
            at: 0,
            tokens: Vec::new(),
        };
        while lexer.skip_space() {
            lexer.token()?;
        }
        Ok(lexer.tokens)
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) -> bool {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
        self.at < self.text.len()
    }

    fn push(&mut self, kind: Kind, length: usize) {
        self.tokens.push(Token { at: self.at, kind });
        self.at += length;
    }

    /// Whether an operator can stand here (XPath 1.0 §3.7, the disambiguation rules).
    fn after_operand(&self) -> bool {
        self.tokens.last().is_some_and(|t| {
            matches!(
                t.kind,
                Kind::Number(_)
                    | Kind::Text(_)
                    | Kind::Name(_)
                    | Kind::Star
                    | Kind::Dot
                    | Kind::DoubleDot
                    | Kind::Close
                    | Kind::CloseBracket
            )
        })
    }

    fn token(&mut self) -> Result<(), ExprError> {
        let rest = self.rest();
        let mut chars = rest.chars();
        let first = chars.next().unwrap_or(' ');
        let second = chars.next();
        if first.is_ascii_digit() || first == '.' && second.is_some_and(|c| c.is_ascii_digit()) {
            return self.number();
        }
        if is_name_start(first) {
            return self.name();
        }
        if matches!(first, '"' | '\'') {
            return self.literal(first);
        }
        let (kind, length) = self.symbol(first, second)?;
        self.push(kind, length);
        Ok(())
    }

    fn symbol(&self, first: char, second: Option<char>) -> Result<(Kind, usize), ExprError> {
        use Operator as O;
        let one = |kind| Ok((kind, 1));
        let two = |kind| Ok((kind, 2));
        match (first, second) {
            ('/', Some('/')) => two(Kind::DoubleSlash),
            ('.', Some('.')) => two(Kind::DoubleDot),
            (':', Some(':')) => two(Kind::DoubleColon),
            ('!', Some('=')) => two(Kind::Operator(O::NotEqual)),
            ('<', Some('=')) => two(Kind::Operator(O::LessOrEqual)),
            ('>', Some('=')) => two(Kind::Operator(O::GreaterOrEqual)),
            ('*', _) if self.after_operand() => one(Kind::Operator(O::Multiply)),
            ('*', _) => one(Kind::Star),
            ('/', _) => one(Kind::Slash),
            ('.', _) => one(Kind::Dot),
            ('@', _) => one(Kind::At),
            (',', _) => one(Kind::Comma),
            ('(', _) => one(Kind::Open),
            (')', _) => one(Kind::Close),
            ('[', _) => one(Kind::OpenBracket),
            (']', _) => one(Kind::CloseBracket),
            ('=', _) => one(Kind::Operator(O::Equal)),
            ('<', _) => one(Kind::Operator(O::Less)),
            ('>', _) => one(Kind::Operator(O::Greater)),
            ('+', _) => one(Kind::Operator(O::Add)),
            ('-', _) => one(Kind::Operator(O::Subtract)),
            ('|', _) => one(Kind::Operator(O::Union)),
            (c, _) => Err(ExprError::new(self.at, Problem::Character(c))),
        }
    }

    fn number(&mut self) -> Result<(), ExprError> {
        let rest = self.rest();
        let digits = |s: &str| s.len() - s.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let whole = digits(rest);
        let mut length = whole;
        if rest[whole..].starts_with('.') {
            length += 1 + digits(&rest[whole + 1..]);
        }
        let number = rest[..length].parse::<f64>();
        let number = number.map_err(|_| ExprError::new(self.at, Problem::Character('.')))?;
        self.push(Kind::Number(number), length);
        Ok(())
    }

    fn literal(&mut self, quote: char) -> Result<(), ExprError> {
        let inner = &self.rest()[1..];
        let end = inner.find(quote);
        let end = end.ok_or_else(|| ExprError::new(self.at, Problem::OpenText))?;
        self.push(Kind::Text(inner[..end].into()), end + 2);
        Ok(())
    }

    fn name(&mut self) -> Result<(), ExprError> {
        let rest = self.rest();
        if self.after_operand()
            && let Some((word, operator)) = operator_word(rest)
        {
            self.push(Kind::Operator(operator), word.len());
            return Ok(());
        }
        let mut length = name_length(rest);
        let after = &rest[length..];
        if let Some(local) = after.strip_prefix(':')
            && !local.starts_with(':')
        {
            if local.starts_with('*') {
                length += 2;
            } else if local.starts_with(is_name_start) {
                length += 1 + name_length(local);
            }
        }
        self.push(Kind::Name(rest[..length].into()), length);
        Ok(())
    }
}

/// The operator at the start of `rest`: a whole name, or one that runs into a number as in `1mod1`.
fn operator_word(rest: &str) -> Option<(&'static str, Operator)> {
    let length = name_length(rest);
    let name = &rest[..length];
    WORDS.into_iter().find(|(word, _)| {
        name.strip_prefix(word)
            .is_some_and(|tail| tail.is_empty() || tail.starts_with(|c: char| c.is_ascii_digit()))
    })
}

fn is_name_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn name_length(text: &str) -> usize {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '·') || is_mark(c)));
    end.unwrap_or(text.len())
}

/// Combining marks may stand inside a name (XML 1.0 §2.3, NameChar).
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
