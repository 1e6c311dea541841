//! Proofs about a long log without reading all of it.
//!
//! The log only grows, so the root of every full run of 256 leaves (a tile) never changes: it is computed once and
//! kept in memory, 32 bytes a tile. A proof then reads at most two tiles of leaves, however long the log is. After
//! a start the first proof reads every leaf once.

use base::Digest;
use tokio::sync::Mutex;

use super::merkle::{consistency_by, inclusion_by, root_of};
use crate::Result;
use crate::ports::Store;

/// Leaves in a tile: a power of two.
const TILE: u64 = 256;
/// Tiles that are read at once.
const PIECE: u64 = 64;

/// The roots of the full tiles so far.
#[derive(Debug, Default)]
pub struct Tree(Mutex<Vec<Digest>>);

impl Tree {
    /// The audit path of an entry in the tree of that size.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn inclusion(&self, store: &dyn Store, size: u64, index: u64) -> Result<Vec<Digest>> {
        let known = self.known(store, size, index).await?;
        Ok(inclusion_by(size, index, &|from, to| known.root(from, to)))
    }

    /// The proof that the tree of size `old` is a beginning of the tree of size `size`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn consistency(&self, store: &dyn Store, size: u64, old: u64) -> Result<Vec<Digest>> {
        let known = self.known(store, size, old.saturating_sub(1)).await?;
        Ok(consistency_by(size, old, &|from, to| known.root(from, to)))
    }

    /// The tiles below a size, the leaves of the tile around a place, and the leaves after the last full tile.
    async fn known(&self, store: &dyn Store, size: u64, place: u64) -> Result<Known> {
        let full = size / TILE;
        let mut tiles = self.0.lock().await;
        while (tiles.len() as u64) < full {
            let from = tiles.len() as u64;
            let to = full.min(from + PIECE);
            let leaves = store.leaves(from * TILE..to * TILE).await?;
            tiles.extend(leaves.chunks_exact(TILE as usize).map(root_of));
            if (tiles.len() as u64) < to {
                // The store has fewer entries than its head says; verification finds that.
                break;
            }
        }
        let upper: Vec<Digest> = tiles.iter().take(full as usize).copied().collect();
        drop(tiles);
        let at = place / TILE * TILE;
        Ok(Known {
            tiles: upper,
            near: (at, store.leaves(at..(at + TILE).min(size)).await?),
            rest: (full * TILE, store.leaves(full * TILE..size).await?),
        })
    }
}

/// What a proof needs: roots of tiles, and the leaves of two of them from their first place on.
struct Known {
    tiles: Vec<Digest>,
    near: (u64, Vec<Digest>),
    rest: (u64, Vec<Digest>),
}

impl Known {
    /// The root of the leaves from one place to another. Pieces larger than a tile begin and end where tiles do, or
    /// at the end of the log.
    fn root(&self, from: u64, to: u64) -> Digest {
        let place = |p: u64| usize::try_from(p).unwrap_or(usize::MAX);
        if to - from < TILE {
            let (start, leaves) = if from >= self.rest.0 {
                &self.rest
            } else {
                &self.near
            };
            let piece = leaves.get(place(from - start)..place(to - start));
            return root_of(piece.unwrap_or_default());
        }
        let mut nodes = self
            .tiles
            .get(place(from / TILE)..place(to / TILE))
            .unwrap_or_default()
            .to_vec();
        if !to.is_multiple_of(TILE) {
            nodes.push(self.root(to / TILE * TILE, to));
        }
        root_of(&nodes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::{consistency_path, inclusion_path};
    use crate::testing::{MemoryStore, account, app_on};
    use std::sync::Arc;

    #[tokio::test]
    async fn long_logs_are_proved_as_short_ones() {
        let store: Arc<MemoryStore> = Arc::default();
        let app = app_on(store.clone());
        let actor = account(&app, "a@b.org", false).await.unwrap();
        let id = actor.account().unwrap();
        for _ in 0..1300 {
            let entry = crate::log::Draft::new(app.now(), &actor, crate::Verb::EditAccount, id);
            store
                .commit(crate::ports::Act {
                    entry,
                    changes: Vec::new(),
                })
                .await
                .unwrap();
        }
        let leaves = store.leaves(0..1301).await.unwrap();
        let tree = Tree::default();
        for size in [1, 2, 255, 256, 257, 511, 512, 513, 700, 768, 1024, 1025, 1301] {
            let some = &leaves[..size];
            for place in (0..size).step_by(37).chain([size - 1, size / 2]) {
                let path = tree.inclusion(&*store, size as u64, place as u64).await.unwrap();
                assert_eq!(path, inclusion_path(some, place), "{place} in {size}");
                let path = tree
                    .consistency(&*store, size as u64, place as u64 + 1)
                    .await
                    .unwrap();
                assert_eq!(path, consistency_path(some, place + 1), "{} in {size}", place + 1);
            }
        }
    }
}
