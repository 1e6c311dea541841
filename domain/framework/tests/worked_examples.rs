//! The worked examples of the decision procedure, and the wire form of an outcome.

use framework::{Input, Verdict, assess, rules::RuleId};
use serde_json::{Value, json};

fn outcome(case: Value) -> (Verdict, Option<RuleId>) {
    let input = Input::read(&case).value.expect("a sound case");
    let out = assess(&input);
    assert!(
        out.reasons.iter().all(|r| !r.clauses.is_empty()),
        "every reason cites a clause"
    );
    assert!(!out.reasons.is_empty(), "every verdict has a reason");
    (out.verdict, out.rule)
}

fn all(level: u8) -> Value {
    let levels = ["1a", "1b", "1c", "1d", "2", "3", "4", "5", "6"].map(|s| (s.to_owned(), json!(level)));
    Value::Object(levels.into_iter().collect())
}

fn with(mut levels: Value, changes: &[(&str, u8)]) -> Value {
    for (stage, level) in changes {
        levels[*stage] = json!(level);
    }
    levels
}

#[test]
fn a_civic_action_at_the_top_is_citizen_data() {
    let case = json!({"type": 1, "practice": "other", "levels": all(5)});
    assert_eq!(outcome(case), (Verdict::CitizenData, Some(RuleId::R5)));
}

#[test]
fn an_office_that_co_sets_design_and_collects_with_its_own_staff() {
    let design = &[("1a", 4), ("1b", 4), ("1c", 4), ("1d", 4)];
    let case = json!({"type": 4, "practice": "other", "levels": with(all(1), design)});
    assert_eq!(outcome(case), (Verdict::CitizenData, Some(RuleId::R7)));
}

#[test]
fn the_same_but_access_decided_alone_while_volunteers_collect() {
    let levels = with(all(1), &[("1a", 4), ("1b", 4), ("1c", 4), ("1d", 2), ("2", 4)]);
    let case = json!({"type": 4, "practice": "other", "levels": levels});
    assert_eq!(outcome(case), (Verdict::CaseByCase, Some(RuleId::R9)));
}

#[test]
fn a_university_whose_clubs_count_litter() {
    let case = json!({"type": 5, "practice": "citizen_science", "levels": with(all(2), &[("2", 4)])});
    assert_eq!(outcome(case), (Verdict::CitizenData, Some(RuleId::R8)));
}

#[test]
fn an_app_that_asks_for_flood_photos() {
    let case = json!({"type": 5, "practice": "other", "levels": all(2)});
    assert_eq!(outcome(case), (Verdict::NotCitizenData, Some(RuleId::R10)));
}

#[test]
fn a_census_that_hires_community_enumerators() {
    let case = json!({"type": 4, "practice": "other", "levels": with(all(1), &[("2", 3)]),
        "regular_programme": true, "purpose_response_or_inclusiveness": true});
    assert_eq!(outcome(case), (Verdict::OutOfScope, Some(RuleId::R1a)));
}

#[test]
fn people_who_only_analyse_published_data() {
    let case = json!({"type": 5, "practice": "other", "levels": with(all(0), &[("4", 4)])});
    assert_eq!(outcome(case), (Verdict::OutOfScope, Some(RuleId::R2)));
}

#[test]
fn a_survey_of_a_large_organisation_without_a_community_body() {
    let case = json!({"type": 1, "practice": "other", "levels": all(5),
        "citizens_side_is_cso": true, "directly_involves": false, "represents_group": true});
    assert_eq!(outcome(case), (Verdict::CaseByCase, Some(RuleId::R4)));
}

#[test]
fn three_on_an_advisory_committee() {
    let case = json!({"type": 4, "practice": "other", "levels": all(3)});
    assert_eq!(outcome(case), (Verdict::NotCitizenData, Some(RuleId::R10)));
}

#[test]
fn a_petition_after_which_the_office_does_everything() {
    let case = json!({"type": 2, "practice": "other", "levels": with(all(1), &[("1a", 5)])});
    assert_eq!(outcome(case), (Verdict::CaseByCase, Some(RuleId::R6)));
}

#[test]
fn the_wire_form_of_an_outcome_is_the_contract() {
    let case = json!({"id": "x", "type": 4, "practice": "other",
        "levels": {"1a": 4, "1b": 4, "1c": 4, "1d": null, "2": 2, "3": 1, "4": 1, "5": 1, "6": 0},
        "evidence": {"1a": "E2", "1b": "E1", "1c": "E1"}});
    let out = assess(&Input::read(&case).value.unwrap());
    assert_eq!(
        serde_json::to_value(&out).unwrap(),
        json!({
            "id": "x",
            "framework": "2024-02-draft",
            "verdict": "undetermined",
            "rule": null,
            "reasons": [
                {
                    "rule": "R7",
                    "clauses": ["Table 2, columns 4–5", "¶28", "¶24(a)"],
                    "text": "Others started it, and people share the decisions in all four parts of design: what the data are for, with whom, how, and who may use them."
                },
                {
                    "rule": "R10",
                    "clauses": ["¶22", "¶28"],
                    "text": "Others started it, and people share the decisions neither in all of the design nor in the collection. Their part needs to be strengthened before the framework calls this citizen data. Below level 4: 2 collection (2)."
                }
            ],
            "warnings": [{
                "id": "W9",
                "severity": "info",
                "clauses": ["Table 2, uptake and review"],
                "text": "People have no part at 6. It is an important stage for them: there it shows who uses the data and what they change."
            }],
            "possible": ["citizen_data", "not_citizen_data"],
            "would_settle": ["1d"],
            "would_change": [
                {"question": "type", "from": 4, "to": 3, "verdict": "citizen_data"},
                {"question": "1a", "from": 4, "to": 3, "verdict": "not_citizen_data"},
                {"question": "1b", "from": 4, "to": 3, "verdict": "not_citizen_data"},
                {"question": "1c", "from": 4, "to": 3, "verdict": "not_citizen_data"},
                {"question": "1d", "from": null, "to": 0, "verdict": "not_citizen_data"},
                {"question": "1d", "from": null, "to": 4, "verdict": "citizen_data"}
            ]
        })
    );
    let again: framework::Output = serde_json::from_value(serde_json::to_value(&out).unwrap()).unwrap();
    assert_eq!(again, out);
}
