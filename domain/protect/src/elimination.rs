//! Publishing cells one after another, with the secret rows always in sight.
//!
//! Every row (a cell as the sum of its inner cells) is kept modulo what is published so far. A row that has
//! become nought is a combination of published cells: it is known. A candidate may be published as long as no
//! secret row becomes nought by it, that is, as long as no secret row is a multiple of the candidate's
//! remainder. The idea is that of secondary suppression by Gaussian elimination (Langsrud 2024,
//! doi:10.1007/978-3-031-69651-0_6); this code is our own.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::modular::{Vector, inverse, mul, neg};

/// Rows modulo everything published so far.
#[derive(Default)]
pub(crate) struct Elimination {
    rows: Vec<Vector>,
    secret: Vec<bool>,
    /// Which living rows have a coefficient at a coordinate.
    holders: BTreeMap<u32, BTreeSet<u32>>,
    /// One living secret row for each direction.
    directions: BTreeMap<u64, u32>,
}

/// What became of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It can be published.
    Published,
    /// Publishing it would make a secret row known.
    Refused,
}

impl Elimination {
    /// Adds a row that must stay unknown; its number, or `None` when it is nought (known already) or stands
    /// in the same direction as another secret row.
    pub(crate) fn secret(&mut self, row: Vector) -> Option<u32> {
        if row.is_zero() || self.directions.contains_key(&row.direction()) {
            return None;
        }
        let direction = row.direction();
        let id = self.insert(row, true);
        self.directions.insert(direction, id);
        Some(id)
    }

    /// Adds a row that may be published later.
    pub(crate) fn candidate(&mut self, row: Vector) -> u32 {
        self.insert(row, false)
    }

    fn insert(&mut self, row: Vector, secret: bool) -> u32 {
        let id = self.rows.len() as u32;
        for &(coordinate, _) in &row.0 {
            self.holders.entry(coordinate).or_default().insert(id);
        }
        self.rows.push(row);
        self.secret.push(secret);
        id
    }

    /// Publishes a candidate if no secret row becomes known by it.
    pub(crate) fn try_publish(&mut self, id: u32) -> Outcome {
        let row = self.take(id);
        if row.is_zero() {
            return Outcome::Published;
        }
        if self.directions.contains_key(&row.direction()) {
            return Outcome::Refused;
        }
        self.eliminate(&row);
        Outcome::Published
    }

    /// Takes a row as known, whatever it reveals; true when a secret row became known.
    pub(crate) fn know(&mut self, id: u32) -> bool {
        let row = self.take(id);
        !row.is_zero() && self.eliminate(&row)
    }

    /// Removes a row from the living ones.
    fn take(&mut self, id: u32) -> Vector {
        let row = std::mem::take(&mut self.rows[id as usize]);
        for &(coordinate, _) in &row.0 {
            self.leave(coordinate, id);
        }
        row
    }

    fn leave(&mut self, coordinate: u32, id: u32) {
        if let Some(set) = self.holders.get_mut(&coordinate) {
            set.remove(&id);
            if set.is_empty() {
                self.holders.remove(&coordinate);
            }
        }
    }

    /// Subtracts a row from every living row so that one of its coordinates is in none; true when a secret
    /// row became nought. The coordinate held by the fewest rows is taken, which keeps rows short.
    fn eliminate(&mut self, row: &Vector) -> bool {
        let held = |c: u32| self.holders.get(&c).map_or(0, BTreeSet::len);
        let Some(&(pivot, coefficient)) = row.0.iter().min_by_key(|e| (held(e.0), e.0)) else {
            return false;
        };
        let scale = neg(inverse(coefficient));
        let ids: Vec<u32> = self
            .holders
            .get(&pivot)
            .map(|s| s.iter().copied().collect())
            .unwrap_or_default();
        let mut revealed = false;
        for id in ids {
            let factor = mul(self.rows[id as usize].at(pivot), scale);
            revealed |= self.replace(id, row, factor);
        }
        revealed
    }

    /// `row[id] += factor · with`; true when a secret row became nought.
    fn replace(&mut self, id: u32, with: &Vector, factor: u64) -> bool {
        let old = std::mem::take(&mut self.rows[id as usize]);
        let new = old.plus(factor, with);
        for &(coordinate, _) in &with.0 {
            match (old.at(coordinate) != 0, new.at(coordinate) != 0) {
                (true, false) => self.leave(coordinate, id),
                (false, true) => {
                    self.holders.entry(coordinate).or_default().insert(id);
                }
                _ => {}
            }
        }
        if !self.secret[id as usize] {
            self.rows[id as usize] = new;
            return false;
        }
        self.turn(id, &old, new)
    }

    /// Keeps one secret row for each direction; true when this one became nought.
    fn turn(&mut self, id: u32, old: &Vector, new: Vector) -> bool {
        let before = old.direction();
        if self.directions.get(&before) == Some(&id) {
            self.directions.remove(&before);
        }
        if new.is_zero() {
            return true;
        }
        if let Entry::Vacant(slot) = self.directions.entry(new.direction()) {
            slot.insert(id);
            self.rows[id as usize] = new;
        } else {
            for &(coordinate, _) in &new.0 {
                self.leave(coordinate, id);
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_open_way_back_is_refused() {
        let mut work = Elimination::default();
        work.secret(Vector::ones([0]));
        let total = work.candidate(Vector::ones([0, 1, 2]));
        let one = work.candidate(Vector::ones([1]));
        let two = work.candidate(Vector::ones([2]));
        assert_eq!(work.try_publish(total), Outcome::Published);
        assert_eq!(work.try_publish(one), Outcome::Published);
        assert_eq!(work.try_publish(two), Outcome::Refused);
    }
}
