//! The frame of a table: for each dimension its codes (total, groups, leaves) and which leaves each one sums.
//!
//! Groups may overlap and nest; a code is nothing but a set of leaves. Cells of the table are all
//! combinations of codes, in the order of the dimensions, the total first.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings};

use crate::cells::Cells;
use crate::code;
use crate::spec::{Dimension, Hierarchy, TableSpec};

/// More cells than this are refused: neither people nor the audit can deal with them.
const MAX_CELLS: usize = 500_000;

/// Columns with the names of the leaves that a cell sums.
pub(crate) type Meaning = Vec<(String, Vec<String>)>;

/// One dimension's codes.
#[derive(Debug, Clone)]
pub(crate) struct Axis {
    pub(crate) column: String,
    /// Names: the total, then groups, then leaves, each in order.
    pub(crate) names: Vec<String>,
    /// For each code its leaves.
    pub(crate) leaves: Vec<Vec<u32>>,
    /// For each leaf the codes that sum it.
    pub(crate) above: Vec<Vec<u32>>,
    /// Numbers of the leaves by name.
    pub(crate) leaf: BTreeMap<String, u32>,
}

/// All dimensions.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub(crate) axes: Vec<Axis>,
}

impl Frame {
    /// The frame of a table over these cells.
    pub(crate) fn new(spec: &TableSpec, cells: &Cells) -> Result<Self, Findings> {
        let mut findings = Findings::none();
        let mut axes = Vec::new();
        for (i, dimension) in spec.dimensions.iter().enumerate() {
            let codes: BTreeSet<&str> = cells
                .iter()
                .filter_map(|c| Some(c.keys.get(i)?.as_str()))
                .collect();
            match axis(dimension, &codes) {
                Ok(axis) => axes.push(axis),
                Err(finding) => findings.push(finding),
            }
        }
        let frame = Self { axes };
        if !findings.has_errors() && frame.cells().is_none_or(|n| n > MAX_CELLS) {
            findings.push(Finding::error(code::TOO_MANY_CELLS).with("most", MAX_CELLS));
        }
        if findings.has_errors() {
            return Err(findings);
        }
        Ok(frame)
    }

    /// How many cells; `None` when more than can be counted.
    pub(crate) fn cells(&self) -> Option<usize> {
        self.axes
            .iter()
            .try_fold(1usize, |n, a| n.checked_mul(a.names.len()))
    }

    /// The codes of a cell by its number.
    pub(crate) fn codes(&self, mut cell: usize) -> Vec<usize> {
        let mut out = vec![0; self.axes.len()];
        for (slot, axis) in out.iter_mut().zip(&self.axes).rev() {
            *slot = cell % axis.names.len();
            cell /= axis.names.len();
        }
        out
    }

    /// The numbers of the cells that sum an inner cell given by its leaves.
    pub(crate) fn above(&self, leaves: &[u32]) -> Vec<usize> {
        let mut out = vec![0usize];
        for (axis, &leaf) in self.axes.iter().zip(leaves) {
            let codes = &axis.above[leaf as usize];
            out = out
                .iter()
                .flat_map(|&cell| codes.iter().map(move |&c| cell * axis.names.len() + c as usize))
                .collect();
        }
        out
    }

    /// The leaves of an inner cell by its keys.
    pub(crate) fn leaves(&self, keys: &[String]) -> Option<Vec<u32>> {
        self.axes
            .iter()
            .zip(keys)
            .map(|(axis, key)| axis.leaf.get(key).copied())
            .collect()
    }

    /// What a cell sums, apart from dimensions it does not break down: columns with the names of leaves.
    /// Two tables that have the same such meaning share the cell.
    pub(crate) fn meaning(&self, cell: usize) -> Meaning {
        let codes = self.codes(cell);
        let mut out: Vec<_> = self
            .axes
            .iter()
            .zip(codes)
            .filter(|(axis, code)| axis.leaves[*code].len() < axis.leaf.len())
            .map(|(axis, code)| (axis.column.clone(), axis.leaf_names(code)))
            .collect();
        out.sort();
        out
    }
}

impl Axis {
    fn leaf_names(&self, code: usize) -> Vec<String> {
        let wanted: BTreeSet<u32> = self.leaves[code].iter().copied().collect();
        let named = self.leaf.iter().filter(|(_, n)| wanted.contains(n));
        named.map(|(name, _)| name.clone()).collect()
    }
}

fn axis(dimension: &Dimension, in_data: &BTreeSet<&str>) -> Result<Axis, Finding> {
    let empty = BTreeMap::new();
    let groups = match &dimension.hierarchy {
        None => &empty,
        Some(Hierarchy::Inline(groups)) => groups,
        Some(Hierarchy::File(path)) => {
            return Err(Finding::error(code::HIERARCHY_NOT_READ).with("path", path));
        }
    };
    let on = |f: Finding| f.with("column", &dimension.column);
    let mut leaves: BTreeSet<&str> = in_data.clone();
    leaves.extend(
        groups
            .values()
            .flatten()
            .map(String::as_str)
            .filter(|m| !groups.contains_key(*m)),
    );
    if let Some(group) = in_data.iter().find(|c| groups.contains_key(**c)) {
        return Err(on(
            Finding::error(code::HIERARCHY_GROUP_IN_DATA).with("group", *group)
        ));
    }
    if leaves.contains(dimension.total.as_str()) {
        return Err(on(
            Finding::error(code::TOTAL_IS_A_CODE).with("total", &dimension.total)
        ));
    }
    let leaf: BTreeMap<String, u32> = leaves
        .iter()
        .enumerate()
        .map(|(i, l)| ((*l).to_owned(), i as u32))
        .collect();
    let mut names = vec![dimension.total.clone()];
    let mut sums: Vec<Vec<u32>> = vec![leaf.values().copied().collect()];
    for group in groups.keys().filter(|g| **g != dimension.total) {
        let members = expand(group, groups, &leaf, &mut Vec::new())
            .ok_or_else(|| on(Finding::error(code::HIERARCHY_CIRCLE).with("group", group)))?;
        names.push(group.clone());
        sums.push(members.into_iter().collect());
    }
    for (name, &i) in &leaf {
        names.push(name.clone());
        sums.push(vec![i]);
    }
    let mut above = vec![Vec::new(); leaf.len()];
    for (code, sum) in sums.iter().enumerate() {
        for &l in sum {
            above[l as usize].push(code as u32);
        }
    }
    Ok(Axis {
        column: dimension.column.clone(),
        names,
        leaves: sums,
        above,
        leaf,
    })
}

/// The leaves of a group; `None` when it contains itself.
fn expand<'a>(
    group: &'a str,
    groups: &'a BTreeMap<String, Vec<String>>,
    leaf: &BTreeMap<String, u32>,
    path: &mut Vec<&'a str>,
) -> Option<BTreeSet<u32>> {
    if path.contains(&group) {
        return None;
    }
    path.push(group);
    let mut out = BTreeSet::new();
    for member in &groups[group] {
        match leaf.get(member) {
            Some(&l) => {
                out.insert(l);
            }
            None => out.extend(expand(member, groups, leaf, path)?),
        }
    }
    path.pop();
    Some(out)
}
