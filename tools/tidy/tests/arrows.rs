//! Every crate arrow is listed here; an arrow that is not listed fails. Read a line as "stands on".

/// Which crates of ours each crate may stand on. No arrow leads up, and so there is no circle.
const ARROWS: &[(&str, &[&str])] = &[
    // domain: knows the field and nothing else
    ("base", &[]),
    ("consent", &["base"]),
    ("dataset", &["base"]),
    ("governance", &["base"]),
    ("entity", &["base"]),
    ("fund", &["base", "governance"]),
    ("knowledge", &["base", "governance"]),
    ("form", &["base", "dataset"]),
    ("estimate", &["base", "dataset"]),
    ("framework", &["base", "governance"]),
    ("handover", &["base", "governance", "framework"]),
    ("harvest", &["base"]),
    ("protect", &["base", "governance", "dataset", "estimate"]),
    (
        "registry",
        &["base", "governance", "framework", "form", "consent"],
    ),
    ("disseminate", &["base", "governance", "protect"]),
    // platform: touches the world
    (
        "app",
        &[
            "base",
            "governance",
            "entity",
            "fund",
            "knowledge",
            "handover",
            "harvest",
            "framework",
            "registry",
            "form",
            "consent",
            "dataset",
            "estimate",
            "protect",
            "disseminate",
        ],
    ),
    (
        "store",
        &[
            "base",
            "entity",
            "governance",
            "app",
            "registry",
            "framework",
            "form",
            "consent",
            "dataset",
            "protect",
        ],
    ),
    ("engine", &["base", "app", "dataset", "estimate", "protect"]),
    ("ui", &["base"]),
    (
        "server",
        &[
            "base",
            "governance",
            "entity",
            "fund",
            "knowledge",
            "handover",
            "harvest",
            "app",
            "ui",
            "framework",
            "registry",
            "form",
            "consent",
            "dataset",
            "estimate",
            "protect",
            "disseminate",
        ],
    ),
    (
        "cli",
        &[
            "base",
            "governance",
            "app",
            "store",
            "engine",
            "server",
            "ui",
            "framework",
            "form",
            "dataset",
            "estimate",
            "protect",
        ],
    ),
];

#[test]
fn every_arrow_is_listed() {
    for (from, to) in tidy::arrows() {
        let listed = ARROWS.iter().find(|(name, _)| *name == from);
        let (_, allowed) = listed.unwrap_or_else(|| panic!("crate `{from}` has no line in ARROWS"));
        for target in to {
            assert!(
                allowed.contains(&target.as_str()),
                "`{from}` stands on `{target}`, which is not listed: is the piece in the right room?"
            );
        }
    }
}

#[test]
fn the_list_itself_has_no_circle() {
    let mut done: Vec<&str> = Vec::new();
    let mut left: Vec<_> = ARROWS.to_vec();
    while !left.is_empty() {
        let ready = left
            .iter()
            .position(|(_, on)| on.iter().all(|x| done.contains(x)));
        let at = ready.unwrap_or_else(|| {
            panic!(
                "a circle among {:?}",
                left.iter().map(|l| l.0).collect::<Vec<_>>()
            )
        });
        done.push(left.remove(at).0);
    }
}

/// The beam of the house: the crate that publishes cannot name a dataset.
#[test]
fn what_publishes_cannot_name_a_dataset() {
    let all = tidy::arrows();
    let (_, on) = all
        .iter()
        .find(|(n, _)| n == "disseminate")
        .expect("the crate exists");
    assert!(
        !on.iter().any(|n| n == "dataset"),
        "`disseminate` must accept a Release and nothing else"
    );
}
