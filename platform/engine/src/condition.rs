//! A condition about one record, written in SQL: read as one expression and never as a statement.
//!
//! Names are taken as they are written (`comp.imp` may be a column), and only expressions over the record itself
//! pass: no subqueries, no aggregates, nothing that gives another answer tomorrow.

use std::ops::ControlFlow;

use base::Finding;
use datafusion::arrow::datatypes::DataType;
use datafusion::common::DFSchema;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::error::DataFusionError;
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::{Expr, ExprSchemable, Volatility, try_cast};
use datafusion::prelude::SessionContext;
use datafusion::sql::sqlparser::ast::{self, Ident, visit_expressions_mut};

use crate::error::EngineError;
use crate::source::Opened;

/// How long a condition may be.
const LONGEST: usize = 10_000;

/// The expression of a condition over the opened data.
pub(crate) fn parse(opened: &Opened, condition: &str) -> Result<Expr, EngineError> {
    read(opened, condition).map_err(|why| {
        EngineError::finding(
            Finding::error(estimate::code::BAD_CONDITION)
                .with("condition", condition)
                .with("why", why),
        )
    })
}

fn read(opened: &Opened, condition: &str) -> Result<Expr, String> {
    if condition.len() > LONGEST {
        return Err(format!("it is longer than {LONGEST} characters"));
    }
    let state = opened.context().state();
    let dialect = state.config().options().sql_parser.dialect;
    let mut parsed = state
        .sql_to_expr_with_alias(condition, &dialect)
        .map_err(|e| plain(&e))?;
    if parsed.alias.is_some() {
        return Err("it gives a name".to_owned());
    }
    resolve_names(opened, &mut parsed.expr)?;
    let schema = DFSchema::try_from(opened.types.as_ref().clone()).map_err(|e| plain(&e))?;
    let expr = state
        .create_logical_expr_from_sql_expr(parsed, &schema)
        .map_err(|e| plain(&e))?;
    about_a_record(&expr)?;
    let kind = coerced(opened.context(), &expr, &schema)?;
    if kind != DataType::Boolean {
        return Err("it is not true or false".to_owned());
    }
    if opened.as_text {
        typed(expr, &schema)
    } else {
        Ok(expr)
    }
}

/// The type of the expression once its parts were brought to common types.
fn coerced(context: &SessionContext, expr: &Expr, schema: &DFSchema) -> Result<DataType, String> {
    context
        .create_physical_expr(expr.clone(), schema)
        .and_then(|e| e.data_type(schema.as_arrow()))
        .map_err(|e| plain(&e))
}

/// Every name becomes the quoted name of a column.
fn resolve_names(opened: &Opened, expr: &mut ast::Expr) -> Result<(), String> {
    let quoted = |name: String| ast::Expr::Identifier(Ident::with_quote('"', name));
    let flow = visit_expressions_mut(expr, |e| {
        let name = match e {
            ast::Expr::Identifier(ident) => ident.value.clone(),
            ast::Expr::CompoundIdentifier(parts) => parts
                .iter()
                .map(|p| p.value.as_str())
                .collect::<Vec<_>>()
                .join("."),
            ast::Expr::Subquery(_) | ast::Expr::Exists { .. } | ast::Expr::InSubquery { .. } => {
                return ControlFlow::Break("it asks another table".to_owned());
            }
            _ => return ControlFlow::Continue(()),
        };
        if !opened.has(&name) {
            return ControlFlow::Break(format!("there is no column `{name}`"));
        }
        *e = quoted(name);
        ControlFlow::Continue(())
    });
    match flow {
        ControlFlow::Break(why) => Err(why),
        ControlFlow::Continue(()) => Ok(()),
    }
}

fn about_a_record(expr: &Expr) -> Result<(), String> {
    let foreign = expr
        .exists(|e| {
            Ok(match e {
                Expr::AggregateFunction(_)
                | Expr::WindowFunction(_)
                | Expr::ScalarSubquery(_)
                | Expr::InSubquery(_)
                | Expr::Exists(_)
                | Expr::Placeholder(_) => true,
                Expr::ScalarFunction(ScalarFunction { func, .. }) => {
                    func.signature().volatility != Volatility::Immutable
                }
                _ => false,
            })
        })
        .map_err(|e| plain(&e))?;
    if foreign {
        return Err("it is not about one record alone".to_owned());
    }
    Ok(())
}

/// Columns of text are read as what they were inferred to be.
fn typed(expr: Expr, schema: &DFSchema) -> Result<Expr, String> {
    expr.transform(|e| match &e {
        Expr::Column(column) => {
            let kind = e.get_type(schema)?;
            let text = Expr::Column(column.clone());
            Ok(if kind == DataType::Utf8 {
                Transformed::no(text)
            } else {
                Transformed::yes(try_cast(text, kind))
            })
        }
        _ => Ok(Transformed::no(e)),
    })
    .map(|t| t.data)
    .map_err(|e: DataFusionError| plain(&e))
}

/// The words of an error without what only programmers read.
fn plain(error: &DataFusionError) -> String {
    let text = error.find_root().strip_backtrace();
    let line = text.lines().next().unwrap_or_default();
    let rest = line.split_once(": ").filter(|(head, _)| head.ends_with("error"));
    rest.map_or(line, |(_, tail)| tail).to_owned()
}
