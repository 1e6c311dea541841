//! The ledger of a fund: double entry, append-only, one currency, corrected by counter-entries.
//!
//! [`Ledger::post`] is the only way in. Balances are nothing but the sum of the entries; an entry that would take one
//! below nothing is refused, so no sequence of entries breaks a balance. Money that was allocated to a grant is set
//! aside ([`Account::Reserved`]) until it is paid or let go, so that the same money is never promised twice.
//!
//! An entry bears the day on which it happened, which may be earlier than the day of posting, never earlier than the
//! fund: a fund that is not established holds no entry (invariant 18). By these days, too, no balance is ever below
//! nothing: nobody spends what was paid a month later.

mod account;
mod entry;

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Finding, Id, Timestamp};

pub use account::{Account, Cost, Side};
pub use entry::{Entry, Line, Posting, What};

use crate::code::{self, about};
use crate::contribution::Contribution;
use crate::currency::Currency;
use crate::grant::Grant;
use crate::money::Money;

/// The entries of a fund with the balances that follow from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    currency: Currency,
    /// The day on which the fund was established; none while it is only proposed.
    since: Option<Date>,
    entries: Vec<Entry>,
    balances: BTreeMap<Account, i64>,
    /// What each day moved on each account.
    days: BTreeMap<Account, Days>,
    countered: BTreeSet<u32>,
}

impl Ledger {
    /// An empty ledger of a fund that was established on that day; none: it takes no entry.
    pub fn new(currency: Currency, since: Option<Date>) -> Self {
        Self {
            currency,
            since,
            entries: Vec::new(),
            balances: BTreeMap::new(),
            days: BTreeMap::new(),
            countered: BTreeSet::new(),
        }
    }

    /// The ledger that these entries make, in their order; each is checked again.
    ///
    /// # Errors
    /// [`code::BROKEN_LEDGER`]: an entry that could not have been posted, or whose number is not the next.
    pub fn replay(
        (currency, since): (Currency, Option<Date>),
        entries: impl IntoIterator<Item = Entry>,
    ) -> Result<Self, Finding> {
        let mut ledger = Self::new(currency, since);
        for entry in entries {
            let number = entry.number;
            let broken = || Finding::error(code::BROKEN_LEDGER).with("number", i64::from(number));
            let again = ledger.post(entry.posting(), entry.at).map_err(|_| broken())?;
            if again != entry {
                return Err(broken());
            }
        }
        Ok(ledger)
    }

    /// The ledger as it stood at the end of a day, by the days that the entries bear.
    ///
    /// Entries are checked in the order in which they were posted; only balances of later days are left out.
    #[must_use]
    pub fn until(&self, day: Date) -> Self {
        let mut out = Self::new(self.currency, self.since);
        for entry in self.entries.iter().filter(|e| e.on <= day) {
            out.apply(entry);
            out.keep(entry);
        }
        out
    }

    /// The currency.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// All entries, the oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether an entry was corrected.
    pub fn is_countered(&self, number: u32) -> bool {
        self.countered.contains(&number)
    }

    /// The balance of an account.
    pub fn balance(&self, account: Account) -> Money {
        let minor = self.balances.get(&account).copied().unwrap_or(0);
        Money {
            minor,
            currency: self.currency,
        }
    }

    /// The sum of the balances of these accounts.
    pub fn sum(&self, wanted: impl Fn(&Account) -> bool) -> Money {
        let minor = self
            .balances
            .iter()
            .filter(|(a, _)| wanted(a))
            .map(|(_, b)| b)
            .sum();
        Money {
            minor,
            currency: self.currency,
        }
    }

    /// What can still be promised: what is in the bank and not set aside.
    pub fn available(&self) -> Money {
        let minor = self.balance(Account::Bank).minor - self.balance(Account::SetAside).minor;
        Money {
            minor,
            currency: self.currency,
        }
    }

    /// Adds an entry. A counter-entry moves what the entry moved that it undoes, whatever amount was said.
    ///
    /// # Errors
    /// Another currency, a day that has not come or before the fund, a correction of nothing, a balance that would fall
    /// below nothing, now or on a day before.
    pub fn post(&mut self, mut posting: Posting, at: Timestamp) -> Result<Entry, Finding> {
        crate::paper::must_have_come(posting.on, governance::day(at))?;
        must_be_since(self.since, posting.on)?;
        let lines = match posting.what {
            What::Counter { number } => {
                let (money, lines) = self.turned(number)?;
                posting.money = money;
                lines
            }
            what => what.lines(posting.money),
        };
        sound(&lines, self.currency)?;
        let entry = Entry::new(self.next_number(), posting, lines, at);
        let touched: BTreeSet<Account> = entry.lines.iter().map(|l| l.account).collect();
        let stood = |a: Account| (a, self.balances.get(&a).copied(), self.days.get(&a).cloned());
        let before: Vec<_> = touched.into_iter().map(stood).collect();
        self.apply(&entry);
        if let Err(refused) = self.check(&entry).and_then(|()| self.check_days(&entry)) {
            for (account, balance, days) in before {
                put(&mut self.balances, account, balance);
                put(&mut self.days, account, days);
            }
            return Err(refused);
        }
        self.keep(&entry);
        Ok(entry)
    }

    /// The number that the next entry will have.
    pub fn next_number(&self) -> u32 {
        u32::try_from(self.entries.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1)
    }

    /// What an entry moved, and its lines turned round.
    fn turned(&self, number: u32) -> Result<(Money, Vec<Line>), Finding> {
        let entry = self.entries.iter().find(|e| e.number == number);
        let entry = entry.ok_or_else(|| no_entry(number))?;
        if self.countered.contains(&number) || matches!(entry.what, What::Counter { .. }) {
            return Err(about(code::COUNTERED, "number").with("number", i64::from(number)));
        }
        Ok((entry.money, entry.lines.iter().map(Line::turned).collect()))
    }

    fn apply(&mut self, entry: &Entry) {
        for line in &entry.lines {
            let minor = self.balances.entry(line.account).or_insert(0);
            *minor = minor.saturating_add(line.effect());
            let days = self.days.entry(line.account).or_default();
            let day = days.entry(entry.on).or_default();
            *day = day.saturating_add(line.effect());
        }
    }

    fn keep(&mut self, entry: &Entry) {
        if let What::Counter { number } = entry.what {
            self.countered.insert(number);
        }
        self.entries.push(entry.clone());
    }

    /// Refuses what an entry would break: the accounts it touches, and what can still be promised.
    fn check(&self, entry: &Entry) -> Result<(), Finding> {
        for line in &entry.lines {
            if self.balance(line.account).minor < 0 {
                let code = line.account.refusal();
                return Err(about(code, "amount")
                    .with("amount", entry.money.plain())
                    .with("currency", self.currency.as_str()));
            }
        }
        if self.available().minor < 0 {
            let short = Money {
                minor: -self.available().minor,
                currency: self.currency,
            };
            return Err(about(code::NOT_ENOUGH, "amount")
                .with("amount", entry.money.plain())
                .with("short", short.plain())
                .with("currency", self.currency.as_str()));
        }
        Ok(())
    }
}

/// By the days that the entries bear.
impl Ledger {
    /// Refuses an entry by which an account it touches, or what can be promised, would have been below nothing at the
    /// end of a day.
    fn check_days(&self, entry: &Entry) -> Result<(), Finding> {
        let below = |day: Option<Date>, account: &'static str| match day {
            None => Ok(()),
            Some(day) => Err(about(code::DAY_BELOW, "on")
                .with("account", account)
                .with("value", day.to_string())),
        };
        for line in &entry.lines {
            let day = first_below(self.days.get(&line.account).into_iter(), &[]);
            below(day, line.account.as_str())?;
        }
        let (bank, aside) = (self.days.get(&Account::Bank), self.days.get(&Account::SetAside));
        below(
            first_below(bank.into_iter(), aside.as_slice()),
            Account::Bank.as_str(),
        )
    }

    /// Whether money is there, with grants, or set aside for them.
    pub fn holds_something(&self) -> bool {
        let open = |a: &Account| matches!(a, Account::Bank | Account::Advance(_) | Account::Reserved(_));
        self.balances.iter().any(|(a, minor)| open(a) && *minor != 0)
    }

    /// What came of a contribution, as it was given, in this currency; deposits that were undone do not count.
    pub fn given(&self, contribution: Id<Contribution>, currency: Currency) -> Money {
        let counts =
            |e: &&Entry| e.what == What::Deposit { contribution } && !self.countered.contains(&e.number);
        let given = |e: &Entry| e.exchanged.as_ref().map_or(e.money, |x| x.given);
        let all = self.entries.iter().filter(counts).map(given);
        let minor = all.filter(|m| m.currency == currency).map(|m| m.minor).sum();
        Money { minor, currency }
    }
}

/// Sets what stood before, which may be nothing.
fn put<T>(map: &mut BTreeMap<Account, T>, account: Account, before: Option<T>) {
    match before {
        Some(value) => map.insert(account, value),
        None => map.remove(&account),
    };
}

type Days = BTreeMap<Date, i64>;

/// The first day at whose end the sum of some accounts, less others, was below nothing.
fn first_below<'a>(plus: impl Iterator<Item = &'a Days>, minus: &[&Days]) -> Option<Date> {
    let mut moved = Days::new();
    for (day, minor) in plus.flatten() {
        *moved.entry(*day).or_default() += minor;
    }
    for (day, minor) in minus.iter().flat_map(|m| m.iter()) {
        *moved.entry(*day).or_default() -= minor;
    }
    let mut sum = 0_i64;
    moved.into_iter().find_map(|(day, minor)| {
        sum = sum.saturating_add(minor);
        (sum < 0).then_some(day)
    })
}

/// Refuses a day on which there was no fund.
///
/// # Errors
/// [`code::BEFORE_FUND`].
pub(crate) fn must_be_since(since: Option<Date>, on: Date) -> Result<(), Finding> {
    match since {
        Some(since) if on >= since => Ok(()),
        Some(since) => Err(about(code::BEFORE_FUND, "on").with("since", since.to_string())),
        None => Err(about(code::BEFORE_FUND, "on").with("since", "–")),
    }
}

/// What readers ask a ledger.
impl Ledger {
    /// Received of one contribution, less what was given back to who gave it.
    pub fn received(&self, contribution: Id<Contribution>) -> Money {
        self.balance(Account::Contribution(contribution))
    }

    /// Allocated to a grant and neither paid nor let go.
    pub fn reserved(&self, grant: Id<Grant>) -> Money {
        self.balance(Account::Reserved(grant))
    }

    /// Paid to a grant and neither spent nor returned.
    pub fn advanced(&self, grant: Id<Grant>) -> Money {
        self.balance(Account::Advance(grant))
    }

    /// Spent by a grant.
    pub fn spent(&self, grant: Id<Grant>) -> Money {
        self.balance(Account::Spent(grant))
    }

    /// The sum of what entries of a kind moved, corrections taken off.
    pub fn moved(&self, wanted: impl Fn(&What) -> bool) -> Money {
        let counts = |e: &&Entry| wanted(&e.what) && !self.countered.contains(&e.number);
        let minor = self.entries.iter().filter(counts).map(|e| e.money.minor).sum();
        Money {
            minor,
            currency: self.currency,
        }
    }
}

fn no_entry(number: u32) -> Finding {
    about(code::NO_ENTRY, "number").with("number", i64::from(number))
}

/// Refuses lines of two currencies, of nothing or less, or whose debits and credits differ.
///
/// # Errors
/// [`code::TWO_CURRENCIES`], [`code::NOT_POSITIVE`], [`code::UNBALANCED`].
pub(crate) fn sound(lines: &[Line], currency: Currency) -> Result<(), Finding> {
    let mut sum = 0_i64;
    for line in lines {
        if line.money.currency != currency {
            return Err(crate::money::two(currency, line.money.currency));
        }
        let minor = Money::of(line.money.minor, currency)?.minor;
        sum += if line.side == Side::Debit { minor } else { -minor };
    }
    if sum != 0 || lines.len() < 2 {
        return Err(Finding::error(code::UNBALANCED));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
