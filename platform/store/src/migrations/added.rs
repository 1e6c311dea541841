//! What later versions added: tables of records, step by step.

use super::records::Records;
use super::records::Unique::{Name, NameInParent, Nothing};

/// Bodies, decisions, agreements, designing together, and judgements on evidence.
pub(super) const POWER: Records = Records {
    step: "m0002_power",
    tables: &[
        ("body", Name),
        ("membership", Nothing),
        ("motion", Nothing),
        ("vote", NameInParent),
        ("meeting", Nothing),
        ("design_room", NameInParent),
        ("proposal", Nothing),
        ("risk_assessment", Nothing),
        ("incident", Nothing),
        ("agreement", Name),
        ("label", Name),
        ("evidence", Nothing),
        ("scheme", Name),
        ("asking", Nothing),
        ("asking_token", NameInParent),
        ("panel_case", Nothing),
        ("witness", Nothing),
        ("sign_in_link", Name),
        ("credential", NameInParent),
    ],
};

/// A collaborative: its members, work, knowledge, money and countries.
pub(super) const COLLABORATIVE: Records = Records {
    step: "m0003_collaborative",
    tables: &[
        ("drive", Nothing),
        ("application", Nothing),
        ("contribution", Nothing),
        ("election", Nothing),
        ("workstream", Name),
        ("work_report", NameInParent),
        ("output", Name),
        ("document", Nothing),
        ("comment", Nothing),
        ("plan", NameInParent),
        ("report", NameInParent),
        ("commitment", Name),
        ("fund", Name),
        ("pledge", Nothing),
        ("ledger_entry", NameInParent),
        ("call", Nothing),
        ("grant", Nothing),
        ("country", Name),
        ("producer", NameInParent),
        ("roadmap", NameInParent),
        ("case_study", Name),
        ("story", Name),
        ("resource", Name),
        ("event", Name),
        ("registration", NameInParent),
        ("exchange", Nothing),
        ("newsletter", Name),
        ("subscription", NameInParent),
        ("credit", NameInParent),
        ("passkey", Name),
        ("recording", NameInParent),
        ("challenge", Name),
    ],
};

/// Devices that collect, and submissions handed in anew.
pub(super) const DEVICES: Records = Records {
    step: "m0004_devices",
    tables: &[("device_key", Name), ("edition", NameInParent)],
};

/// Releases before offices.
pub(super) const HANDOVER: Records = Records {
    step: "m0005_handover",
    tables: &[("handover", Nothing)],
};

/// Questions that are asked with receipts.
pub(super) const ENQUIRIES: Records = Records {
    step: "m0009_enquiries",
    tables: &[("enquiry", Nothing)],
};

/// Series of offices: official figures beside those of communities.
pub(super) const SERIES: Records = Records {
    step: "m0012_series",
    tables: &[("official_series", NameInParent)],
};

/// Keys that bodies hold.
pub(super) const CUSTODY: Records = Records {
    step: "m0013_custody",
    tables: &[("custody_key", NameInParent)],
};

/// Ways of looking at answers that are kept, and how many are wanted.
pub(super) const SAVED_VIEWS: Records = Records {
    step: "m0014_saved_views",
    tables: &[("saved_view", NameInParent), ("target", Nothing)],
};

/// Addresses that are told what happens to answers.
pub(super) const WEBHOOKS: Records = Records {
    step: "m0015_webhooks",
    tables: &[("webhook", Nothing)],
};

/// What releases were used for.
pub(super) const USES: Records = Records {
    step: "m0017_uses",
    tables: &[("release_use", Nothing)],
};

/// What went back to participants, and what they said about it; what is said to be wrong in figures.
pub(super) const RETURNS: Records = Records {
    step: "m0018_returns",
    tables: &[
        ("return_note", Nothing),
        ("return_voice", NameInParent),
        ("remark", Nothing),
    ],
};

/// Public records that are handed on, and whose are taken.
pub(super) const HARVEST: Records = Records {
    step: "m0019_harvest",
    tables: &[("shared_record", Name), ("source", Name)],
};

/// What stands beside a release: the times before the community, and what was said in them.
pub(super) const COMPANIONS: Records = Records {
    step: "m0020_companions",
    tables: &[("release_companion", Name), ("release_voice", NameInParent)],
};

/// Addresses from which series of offices are read anew.
pub(super) const FEEDS: Records = Records {
    step: "m0021_feeds",
    tables: &[("series_feed", NameInParent)],
};

/// Links with which decision-makers without an account say whether a use is so.
pub(super) const USE_LINKS: Records = Records {
    step: "m0022_use_links",
    tables: &[("use_link", Name)],
};

/// What communities say to a form.
pub(super) const COMMUNITIES: Records = Records {
    step: "m0023_communities",
    tables: &[("community_consent", Name)],
};
