use super::*;
use crate::csv::{Limits, Told, open};
use crate::{Range, Table, import_plain};

fn table(text: &str) -> Table {
    import_plain(
        &open(text.as_bytes(), &Told::default(), &Limits::default())
            .value
            .unwrap(),
    )
    .value
    .unwrap()
}

#[test]
fn a_summary_counts_what_is_there_and_why_the_rest_is_not() {
    let mut t = table("id,age,works\n1,4,yes\n2,NA,no\n3,400,yes\n4,30,\n");
    t.describe("age", |v| {
        v.range = Some(Range {
            min: Some(0.0),
            max: Some(120.0),
        })
    });
    let line = |s: &Summary| {
        format!(
            "{}: {} answered, missing {:?}, non-response {:?}, {} distinct, {:?} to {:?}, out {:?}, unknown {:?}, {:?}",
            s.variable,
            s.answered,
            s.missing,
            s.non_response,
            s.distinct,
            s.min,
            s.max,
            s.out_of_range,
            s.unknown_codes,
            s.commonest
        )
    };
    insta::assert_snapshot!(summarise(&t).iter().map(line).collect::<Vec<_>>().join("\n"), @r#"
    id: 4 answered, missing {}, non-response Some(0.0), 4 distinct, Some("1") to Some("4"), out None, unknown None, []
    age: 3 answered, missing {NoAnswer: 1}, non-response Some(0.25), 3 distinct, Some("4") to Some("400"), out Some(1), unknown None, []
    works: 3 answered, missing {NoAnswer: 1}, non-response Some(0.25), 2 distinct, None to None, out None, unknown Some(0), [("yes", 2), ("no", 1)]
    "#);
}

#[test]
fn duplicates_are_found_whatever_their_keys() {
    let t = table("_id,a,b\n1,x,1\n2,y,1\n3,x,1\n4,,1\n5,,1\n");
    assert_eq!(duplicates(&t).groups, [vec![0, 2], vec![3, 4]]);
    assert_eq!(duplicates(&t).surplus(), 2);
    assert_eq!(same_key(&t, &["a".to_owned()]).groups, [vec![0, 2]]);
}

#[test]
fn a_spike_stands_out_from_its_own_series() {
    let mut text = "sensor,at,value\n".to_owned();
    for minute in 0..30 {
        let calm = 5 + minute % 3;
        let wild = if minute == 17 { 900 } else { calm };
        text.push_str(&format!("s1,2023-03-01T08:{minute:02}:00Z,{wild}\n"));
        text.push_str(&format!("s2,2023-03-01T08:{minute:02}:00Z,{}\n", 900 + calm));
    }
    let spikes = Spikes {
        variable: "value".into(),
        order: "at".into(),
        series: Some("sensor".into()),
        window: 5,
        times: 5.0,
        least: 20.0,
    };
    let found = spikes.find(&table(&text));
    assert_eq!((found.tested, found.rows), (60, vec![34]));
}
