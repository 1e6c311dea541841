//! Asking and collecting: instruments, half-filled forms, submissions with their consent, and withdrawal.
//!
//! An [`Instrument`] is a form at a version with the notice and the consent questions that go with it. A
//! [`Submission`] is stored as received (sealed under a key of its own, so that destroying the key erases it)
//! and as typed answers; without consent nothing is stored but that one more person said no. What is common to a
//! community is answered under the community's consent (`community`). Importing files is in [`crate::data`].
//!
//! Start with `receive_submission.rs`.

mod add_instrument;
mod add_workbook;
mod ask_purpose;
mod bring_answers;
mod bring_form;
pub mod code;
mod community;
mod confirm_consent;
mod correct_answers;
mod count_refusal;
mod custody;
mod edit_submission;
mod enquire;
mod export;
mod files;
mod form_files;
mod forms;
mod hand_in;
mod hear;
mod instrument;
mod keep_draft;
mod keep_time;
mod lineup;
mod look_up_receipt;
mod move_instrument;
mod my_data;
mod number;
mod offer_forms;
mod read_submissions;
mod receive_submission;
mod review;
mod shown;
mod spoken_notice;
mod standard_notice;
mod submission;
mod take_back;
#[cfg(test)]
pub(crate) mod tests;
mod usable;
mod view_asking;
mod view_collection;
mod view_permission;
mod walk;
mod word_notice;

pub use add_instrument::{NewInstrument, add_instrument};
pub use add_workbook::{NewWorkbook, add_workbook};
pub use ask_purpose::{ask_purpose, plan_purpose};
pub use bring_answers::{AnswersFile, BroughtIn, bring_answers, find_bringing};
pub use bring_form::{As, Brought, bring_form, draft_of, publish_draft};
pub use community::{
    AsksCommunity, Communities, CommunityConsent, CommunityData, CommunityTookBack, CommunityView,
    CommunityWording, DecidedBy, OnItsWord, agreed_communities, community_document, find_community_data,
    record_community_consent, say_as_community, speaks_unheard, take_back_for_community, view_communities,
    withdraw_community,
};
pub use confirm_consent::confirm_consent;
pub use correct_answers::{begin_correction, correct_answers};
pub use custody::{
    CustodyKey, FieldGroup, NewKey as NewCustodyKey, SealedCount, SealedGroup, SealedPage, SealedQuestion,
    SealedRecord, add_custody_key, count_sealed, custody_keys, custody_keys_for, seal_questions,
    sealed_records,
};
pub use enquire::{Enquiry, Reply, answer_enquiry, ask_team, view_enquiries};
pub use export::{
    Cell, Column, Export, Format, Layout, Only, Out, Sheet, Wish, codebook, export_answers, find_export,
    write_answers, write_first_csv,
};
pub use files::{CHUNK, Details, Incoming, Intake, details_of, expected_files, read_file};
pub use form_files::{FormFile, FormFileIntake, LARGEST_FORM_FILE, drop_form_file, keep_form_file};
pub use forms::{engine_of, engine_with_lists};
pub use hand_in::{HandedIn, details_for, hand_in};
pub use instrument::{Instrument, InstrumentState};
pub use keep_draft::{DRAFT_DAYS, KeptDraft, begin_draft, drop_draft, end_drafts, find_draft, keep_draft};
pub use keep_time::end_retention;
pub use lineup::{Lineups, Page, page_of};
pub use look_up_receipt::look_up_receipt;
pub use move_instrument::move_instrument;
pub use my_data::{MyData, PurposeNow, Said, find_my_data, say_to_purpose};
pub use number::number_of;
pub use offer_forms::{OfferedForm, offered_form, offered_forms};
pub use read_submissions::{
    FormCounts, FormVersions, attach_file, counts_of, form_of, forms_of, received_xml, submission_of,
    submissions_of,
};
pub use receive_submission::{Handed, Received, context, receive_submission, receive_with_files};
pub use review::{
    AnswerTest, Comment, DeviceRemark, Difference, Eyes, Flags, Points, Progress, Reached, RecordTable,
    RecordView, Relation, ReviewState, Reviewed, SaidGroup, SavedView, Sight, Spot, Step, Targets, Version,
    Wanted, comment_submission, comments_on, count_device_remarks, device_remarks, differences, drop_view,
    find_record, forms_with_records, review_submission, save_view, set_targets, submission_log, versions_of,
    view_points, view_record, view_table, view_targets,
};
pub use shown::Shown;
pub use spoken_notice::{SpokenNotice, drop_spoken_notice, sound_of_notice, speak_notice};
pub use standard_notice::standard_notice;
pub use submission::{Channel, Edition, KeptConsent, Sender, SentFile, Submission, SubmissionState};
pub use take_back::{AskedBy, ForPerson, TakenBackFor, take_back_for, withdraw, withdraw_corrected};
pub(crate) use usable::{Word, core_purpose, no_longer, usable, word_of};
pub use view_asking::{AskedForm, Asking, view_asking, view_form, view_questions, xform_of};
pub use view_collection::{Collection, InstrumentView, find_instrument, instruments_of, view_collection};
pub use view_permission::{Permission, PurposeCount, view_permission};
pub use walk::{Walk, walk_submissions};
pub use word_notice::{NoticeWording, PurposeWording, word_notice};
