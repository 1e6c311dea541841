//! XML in and out.

use form::instance::{Limits, Tree};
use proptest::prelude::*;

fn read(xml: &str) -> Result<Tree, String> {
    Tree::read(xml, &Limits::SUBMISSION).map_err(|e| e.to_string())
}

#[test]
fn what_is_read_is_written() {
    let xml = "<d xmlns=\"u\" xmlns:o=\"v\" id=\"a&quot;&#10;\"><o:m>x &amp; y &lt; z</o:m><e/><!-- c --><?p q?>é</d>";
    assert_eq!(read(xml).unwrap().write(), xml);
    assert_eq!(
        read("<?xml version='1.0'?>\n<a><b></b></a>\n").unwrap().write(),
        "<a><b/></a>"
    );
}

#[test]
fn what_an_attacker_sends_is_refused() {
    let refused = |xml: &str| read(xml).unwrap_err();
    assert_eq!(
        refused("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
        "a document type is not taken"
    );
    assert_eq!(refused("<!DOCTYPE a><a/>"), "a document type is not taken");
    assert_eq!(refused("<a>&b;</a>"), "the entity &b; is not known");
    assert_eq!(refused("<p:a/>"), "the prefix p is not declared");
    for broken in [
        "",
        "text",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>text",
        "<a>\u{1}</a>",
        "<a b='1' b='2'/>",
        "<a",
    ] {
        assert!(refused(broken).starts_with("not well-formed"), "{broken}");
    }
    let wide = format!(
        "<a {}/>",
        (0..300).map(|i| format!("b{i}=''")).collect::<Vec<_>>().join(" ")
    );
    assert_eq!(refused(&wide), "more attributes than 200");
}

#[test]
fn a_tree_can_be_changed() {
    let mut tree = read("<d><r><q>1</q></r><z/></d>").unwrap();
    let template = read("<r><q/></r>").unwrap();
    let d = tree.element().unwrap();
    let first = tree.named(d, "r").next().unwrap();
    let copy = tree.copy_in(d, &template, template.element().unwrap());
    tree.place_after(copy, first);
    let q = tree.named(copy, "q").next().unwrap();
    tree.set_text(q, "2");
    assert_eq!(tree.write(), "<d><r><q>1</q></r><r><q>2</q></r><z/></d>");
    assert_eq!(tree.path(q), "/d/r[2]/q");
    let z = tree.named(d, "z").next().unwrap();
    let mut nodes = vec![z, q, first, q];
    tree.sort(&mut nodes);
    assert_eq!(nodes, [first, q, z]);
    tree.remove(first);
    tree.set_text(q, "");
    assert_eq!(tree.write(), "<d><r><q/></r><z/></d>");
}

fn element() -> impl Strategy<Value = String> {
    let text = "[a-zé&<>\"' \n]{0,8}".prop_map(|t| t.replace('&', "&amp;").replace('<', "&lt;"));
    let leaf = (text, "[a-c]").prop_map(|(t, n)| format!("<{n} k=\"v\">{t}</{n}>"));
    leaf.prop_recursive(4, 24, 4, |inner| {
        (proptest::collection::vec(inner, 0..4), "[a-c]")
            .prop_map(|(c, n)| format!("<{n}>{}</{n}>", c.concat()))
    })
}

proptest! {
    #[test]
    fn writing_and_reading_again_changes_nothing(xml in element()) {
        let once = read(&xml).unwrap().write();
        let twice = read(&once).unwrap().write();
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[<>/a&;!?\\-\\[\\]=\"' x]{0,40}") {
        let _ = read(&text);
    }
}
