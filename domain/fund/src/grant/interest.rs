//! Who is tied to who would be given the money: they neither assess it nor vote on it.
//!
//! "Proposer's organisation is never the only approver" (invariant 11) says too little of money: whoever gains has no
//! vote at all, whether they said so themselves or not. Start with [`Grant::interest_of`].

use governance::Membership;

use super::Grant;

/// What ties a seat of the board to a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Interest {
    /// It is the same person.
    Person,
    /// It is of the same organisation.
    Organisation,
    /// It has a role in the initiative.
    Role,
}

impl Interest {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Person, Self::Organisation, Self::Role];

    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "recipient-person",
            Self::Organisation => "recipient-organisation",
            Self::Role => "recipient-role",
        }
    }
}

impl Grant {
    /// What ties a seat to this grant, if anything: `recipient` is the seat that asked, as it stands now; `involved`
    /// tells whether the seat's account has a role in the initiative.
    pub fn interest_of(
        &self,
        seat: &Membership,
        recipient: Option<&Membership>,
        involved: bool,
    ) -> Option<Interest> {
        let same = |a: &str, b: &str| key(a) == key(b);
        let theirs = seat.organisation.as_deref().unwrap_or(&seat.name);
        let now = recipient.map(|m| m.organisation.as_deref().unwrap_or(&m.name));
        let account = recipient.and_then(|m| m.sign_in);
        if account.is_some() && account == seat.sign_in {
            Some(Interest::Person)
        } else if same(theirs, &self.applied.recipient.name) || now.is_some_and(|now| same(theirs, now)) {
            Some(Interest::Organisation)
        } else {
            involved.then_some(Interest::Role)
        }
    }
}

/// A name in the form in which it is compared.
fn key(name: &str) -> Vec<String> {
    name.split_whitespace().map(str::to_lowercase).collect()
}
