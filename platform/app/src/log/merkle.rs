//! The Merkle tree of RFC 6962 §2.1, and the checks of its proofs from RFC 9162 §2.1.3.2 and §2.1.4.2.

use base::Digest;

/// The hash of a leaf: SHA-256(0x00 ‖ bytes) (RFC 6962 §2.1).
pub fn leaf_hash(bytes: &[u8]) -> Digest {
    let mut input = Vec::with_capacity(bytes.len() + 1);
    input.push(0);
    input.extend_from_slice(bytes);
    Digest::of(&input)
}

/// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right) (RFC 6962 §2.1).
fn node_hash(left: Digest, right: Digest) -> Digest {
    let mut input = [1; 65];
    input[1..33].copy_from_slice(&left.0);
    input[33..].copy_from_slice(&right.0);
    Digest::of(&input)
}

/// All that a growing tree needs to remember: the roots of its full subtrees, largest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Digest>,
}

impl Frontier {
    /// The frontier that was written down as `size` and [`bytes`](Self::bytes); `None` if they disagree.
    pub fn read(size: u64, bytes: &[u8]) -> Option<Self> {
        let peaks: Vec<Digest> = bytes
            .chunks(32)
            .map(|c| c.try_into().map(Digest))
            .collect::<Result<_, _>>()
            .ok()?;
        (peaks.len() == size.count_ones() as usize).then_some(Self { size, peaks })
    }

    /// The peaks, one after the other.
    pub fn bytes(&self) -> Vec<u8> {
        self.peaks.iter().flat_map(|p| p.0).collect()
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// One more leaf.
    pub fn append(&mut self, leaf: Digest) {
        let mut node = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                node = node_hash(left, node);
            }
        }
        self.peaks.push(node);
        self.size += 1;
    }

    /// The root of the tree; of an empty one, the digest of nothing.
    pub fn root(&self) -> Digest {
        let mut peaks = self.peaks.iter().rev().copied();
        let Some(last) = peaks.next() else {
            return Digest::of(b"");
        };
        peaks.fold(last, |right, left| node_hash(left, right))
    }
}

/// The root of a tree with these leaves.
pub fn root_of(leaves: &[Digest]) -> Digest {
    let mut frontier = Frontier::default();
    leaves.iter().for_each(|l| frontier.append(*l));
    frontier.root()
}

/// The largest power of two below `n`, for n ≥ 2.
fn split(n: u64) -> u64 {
    1 << (u64::BITS - 1 - (n - 1).leading_zeros())
}

/// The audit path of leaf `index` in the tree of these leaves (RFC 6962 §2.1.1); empty when there is no such
/// leaf.
pub fn inclusion_path(leaves: &[Digest], index: usize) -> Vec<Digest> {
    inclusion_by(leaves.len() as u64, index as u64, &over(leaves))
}

/// The proof that the tree of the first `old` leaves is a beginning of this one (RFC 6962 §2.1.2).
pub fn consistency_path(leaves: &[Digest], old: usize) -> Vec<Digest> {
    consistency_by(leaves.len() as u64, old as u64, &over(leaves))
}

/// The root of the leaves from one place to another, from all leaves.
fn over(leaves: &[Digest]) -> impl Fn(u64, u64) -> Digest + '_ {
    |from, to| {
        let place = |p| usize::try_from(p).unwrap_or(usize::MAX);
        root_of(leaves.get(place(from)..place(to)).unwrap_or_default())
    }
}

/// The audit path of a leaf, given the root of any piece (RFC 6962 §2.1.1).
pub(super) fn inclusion_by(size: u64, index: u64, root: &impl Fn(u64, u64) -> Digest) -> Vec<Digest> {
    let (mut path, mut from, mut to) = (Vec::new(), 0, size);
    if index >= size {
        return path;
    }
    while to - from > 1 {
        let middle = from + split(to - from);
        if index < middle {
            path.push(root(middle, to));
            to = middle;
        } else {
            path.push(root(from, middle));
            from = middle;
        }
    }
    path.reverse();
    path
}

/// The proof that the first `old` of `size` leaves are a beginning, given the root of any piece (RFC 6962 §2.1.2).
pub(super) fn consistency_by(size: u64, old: u64, root: &impl Fn(u64, u64) -> Digest) -> Vec<Digest> {
    let (mut path, mut from, mut to, mut whole) = (Vec::new(), 0, size, true);
    if old == 0 || old > size {
        return path;
    }
    while old != to {
        let middle = from + split(to - from);
        if old <= middle {
            path.push(root(middle, to));
            to = middle;
        } else {
            path.push(root(from, middle));
            from = middle;
            whole = false;
        }
    }
    if !whole {
        path.push(root(from, to));
    }
    path.reverse();
    path
}

/// Whether the path shows that `leaf` stands at `index` in the tree of that size and root
/// (RFC 9162 §2.1.3.2).
pub fn verify_inclusion(leaf: Digest, index: u64, size: u64, path: &[Digest], root: Digest) -> bool {
    if index >= size {
        return false;
    }
    let (mut f, mut s, mut node) = (index, size - 1, leaf);
    for p in path {
        if s == 0 {
            return false;
        }
        if f & 1 == 1 || f == s {
            node = node_hash(*p, node);
            while f & 1 == 0 && f != 0 {
                f >>= 1;
                s >>= 1;
            }
        } else {
            node = node_hash(node, *p);
        }
        f >>= 1;
        s >>= 1;
    }
    s == 0 && node == root
}

/// Whether the path shows that the tree (`old`, `old_root`) is a beginning of (`new`, `new_root`)
/// (RFC 9162 §2.1.4.2).
pub fn verify_consistency(old: u64, old_root: Digest, new: u64, new_root: Digest, path: &[Digest]) -> bool {
    if old == new {
        return path.is_empty() && old_root == new_root;
    }
    if old == 0 || old > new {
        return old == 0 && path.is_empty() && old_root == Digest::of(b"");
    }
    let mut path = path.iter().copied();
    let first = if old.is_power_of_two() {
        Some(old_root)
    } else {
        path.next()
    };
    let Some(first) = first else { return false };
    let (mut f, mut s) = (old - 1, new - 1);
    while f & 1 == 1 {
        f >>= 1;
        s >>= 1;
    }
    let (mut was, mut is) = (first, first);
    for c in path {
        if s == 0 {
            return false;
        }
        if f & 1 == 1 || f == s {
            was = node_hash(c, was);
            is = node_hash(c, is);
            while f & 1 == 0 && f != 0 {
                f >>= 1;
                s >>= 1;
            }
        } else {
            is = node_hash(is, c);
        }
        f >>= 1;
        s >>= 1;
    }
    s == 0 && was == old_root && is == new_root
}

#[cfg(test)]
mod tests {
    use super::*;
    use ct_merkle::HashableLeaf;
    use ct_merkle::mem_backed_tree::MemoryBackedTree;
    use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
    use sha2::Sha256;

    fn leaves(n: usize) -> Vec<Digest> {
        (0..n).map(|i| leaf_hash(i.to_string().as_bytes())).collect()
    }

    #[derive(Clone)]
    struct Leaf(String);
    impl HashableLeaf for Leaf {
        fn hash<H: ct_merkle::digest::Update>(&self, hasher: &mut H) {
            hasher.update(self.0.as_bytes());
        }
    }

    #[test]
    fn roots_and_paths_are_those_of_another_implementation() {
        for n in 1..40 {
            let ours = leaves(n);
            let mut theirs = MemoryBackedTree::<Sha256, Leaf>::new();
            (0..n).for_each(|i| theirs.push(Leaf(i.to_string())));
            assert_eq!(root_of(&ours).0[..], theirs.root().as_bytes()[..], "root of {n}");
            for i in 0..n {
                let path: Vec<u8> = inclusion_path(&ours, i).iter().flat_map(|d| d.0).collect();
                assert_eq!(path, theirs.prove_inclusion(i).as_bytes(), "path of {i} in {n}");
            }
            for old in 1..n {
                let path: Vec<u8> = consistency_path(&ours, old).iter().flat_map(|d| d.0).collect();
                assert_eq!(path, theirs.prove_consistency(n - old).as_bytes(), "{old} in {n}");
            }
        }
    }

    #[test]
    fn the_vectors_of_rfc_6962_hold() {
        // RFC 6962 gives the empty root; certificate-transparency's reference tests give the one-leaf root.
        assert_eq!(
            root_of(&[]).to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert_eq!(
            root_of(&[leaf_hash(b"")]).to_string(),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        );
    }

    proptest! {
        #[test]
        fn every_proof_holds_and_a_changed_leaf_breaks_it(n in 1usize..200, at in any::<prop::sample::Index>()) {
            let leaves = leaves(n);
            let (root, i) = (root_of(&leaves), at.index(n));
            let path = inclusion_path(&leaves, i);
            prop_assert!(verify_inclusion(leaves[i], i as u64, n as u64, &path, root));
            prop_assert!(!verify_inclusion(leaf_hash(b"no"), i as u64, n as u64, &path, root));
            let old = i + 1;
            let proof = consistency_path(&leaves, old);
            let old_root = root_of(&leaves[..old]);
            prop_assert!(verify_consistency(old as u64, old_root, n as u64, root, &proof));
            if old < n {
                prop_assert!(!verify_consistency(old as u64, leaf_hash(b"no"), n as u64, root, &proof));
            }
        }

        #[test]
        fn a_frontier_reads_back(n in 0usize..100) {
            let mut frontier = Frontier::default();
            leaves(n).into_iter().for_each(|l| frontier.append(l));
            prop_assert_eq!(Frontier::read(n as u64, &frontier.bytes()), Some(frontier));
        }
    }
}
