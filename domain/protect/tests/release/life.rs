//! From a draft to a release that is out, and back from what is kept.

use super::*;

#[test]
fn a_release_lives_and_reopens() {
    let release = draft(Role::Other).assemble().value.unwrap();
    assert!(release.clone().publish(at(0), &[]).is_err());
    let checked = release.clone().check(at(1), &[]).unwrap();
    let mut other = draft(Role::Other);
    other.slug = "other".parse().unwrap();
    let of_another = alone(&other.assemble().value.unwrap());
    let refused = checked.clone().approve(of_another, at(2)).unwrap_err();
    assert_eq!(refused.code, governance::code::APPROVAL_OF_ANOTHER);
    assert!(release.clone().approve(alone(&release), at(2)).is_err());
    let approval = alone(&checked);
    let published = checked
        .approve(approval, at(2))
        .unwrap()
        .publish(at(3), &[])
        .unwrap();
    assert_eq!(published.state().name(), "published");
    assert_eq!(published.content_digest(), release.content_digest());
    assert_ne!(published.digest(), release.digest());

    let json = published.to_json();
    assert_eq!(Release::reopen(&json, published.digest()).unwrap(), published);
    let forged = json.replace("20.5", "99.5");
    assert_eq!(
        Release::reopen(&forged, published.digest()).unwrap_err().code,
        code::RELEASE_ALTERED
    );

    let recalled = published.clone().recall(at(4), "A table was wrong").unwrap();
    assert!(recalled.publish(at(5), &[]).is_err());
    assert!(published.report().iter().all(|line| line.finding().is_some()));
}

#[test]
fn a_release_is_issued_on_the_day_it_went_out_unless_it_was_public_before() {
    let day = |at: Timestamp| governance::day(at);
    let out = |made: &str, said: base::Date| {
        let mut draft = draft(Role::Other);
        draft.id = Id::new(made.parse().unwrap());
        draft.description.issued = said;
        let checked = draft.assemble().value.unwrap().check(at(1), &[]).unwrap();
        assert_eq!(checked.issued(), said, "before it is out nothing else is known");
        let approval = alone(&checked);
        checked
            .approve(approval, at(2))
            .unwrap()
            .publish(at(300), &[])
            .unwrap()
    };
    // The identity's time is 1 700 000 000, the hour from which `at` counts.
    let today = "018bcfe5-6800-7000-8000-000000000001";
    let made = day(at(0));
    assert_eq!(out(today, made).issued(), day(at(300)), "nobody said another day");
    let before = made.yesterday().unwrap();
    assert_eq!(
        out(today, before).issued(),
        before,
        "its figures were public before"
    );
    let ahead = day(at(400));
    assert_eq!(out(today, ahead).issued(), ahead);
    let of_no_time = "01890000-0000-4000-8000-000000000001";
    assert_eq!(out(of_no_time, made).issued(), made);
}
