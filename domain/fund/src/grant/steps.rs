//! The steps of a grant after its assessment, each with what it needs.

use base::{Date, Finding, Text};
use governance::{Approval, Basis, Membership};

use super::{Allocation, Grant, GrantState, Report, Tranche};
use crate::code::{self, about};
use crate::fund::{Doing, Fund};
use crate::ledger::{Ledger, What};
use crate::money::Money;
use crate::paper::Paper;

/// The recipient's seat as it stands on the day of a step.
#[derive(Debug, Clone, Copy)]
pub struct Sits<'a> {
    /// The seat; none when it is not there any more.
    pub seat: Option<&'a Membership>,
    /// The day.
    pub today: Date,
}

impl Grant {
    /// Refuses an allocation that the board need not even be asked about.
    ///
    /// # Errors
    /// Not assessed, no member any more, another currency, more than was asked for or than is there.
    pub fn may_allocate(
        &self,
        fund: &Fund,
        ledger: &Ledger,
        money: Money,
        sits: &Sits,
    ) -> Result<(), Finding> {
        fund.must_allow(Doing::Allocate)?;
        self.must_sit(sits)?;
        if self.state == GrantState::Applied {
            return Err(about(code::TOO_FEW_ASSESSED, "amount")
                .with("there", self.judged.len())
                .with("needed", crate::call::ASSESSORS));
        }
        if self.state != GrantState::Assessed {
            return Err(self.refused("allocate"));
        }
        if money.currency != fund.currency {
            return Err(crate::money::two(fund.currency, money.currency));
        }
        if money.minor > self.applied.application.money.minor {
            return Err(about(code::OVER_ASKED, "amount"));
        }
        let available = ledger.available();
        if money.minor > available.minor {
            let short = Money {
                minor: money.minor - available.minor,
                currency: money.currency,
            };
            return Err(about(code::NOT_ENOUGH, "amount")
                .with("amount", money.plain())
                .with("short", short.plain())
                .with("currency", money.currency.as_str()));
        }
        Ok(())
    }

    /// Whether the group is outside the phase that is open, so that the board must say why.
    pub fn needs_exception(&self, fund: &Fund) -> bool {
        self.applied.application.group.phase() > 1 && !fund.is_open_to_others()
    }

    /// The board decided for it.
    ///
    /// # Errors
    /// As [`may_allocate`](Self::may_allocate); anything but the board's own decision about exactly this; a group
    /// outside the phase without the board's exception.
    pub fn allocate(
        &mut self,
        fund: &Fund,
        ledger: &Ledger,
        allocation: Allocation,
        sits: &Sits,
    ) -> Result<What, Finding> {
        self.may_allocate(fund, ledger, allocation.money, sits)?;
        fund.must_be_boards(&allocation.approval, &self.subject(allocation.money))?;
        match &allocation.exception {
            Some(exception) => fund.must_be_boards(exception, &self.exception())?,
            None if self.needs_exception(fund) => return Err(about(code::OUTSIDE_PHASE, "amount")),
            None => {}
        }
        self.allocation = Some(allocation);
        self.state = GrantState::Allocated;
        Ok(What::Allocation { grant: self.id })
    }

    /// The board decided against it; the reason is public.
    ///
    /// # Errors
    /// Not in that state, no reason.
    pub fn decline(&mut self, reason: &str) -> Result<(), Finding> {
        if !matches!(self.state, GrantState::Applied | GrantState::Assessed) {
            return Err(self.refused("decline"));
        }
        self.end(reason, GrantState::Declined)
    }

    /// Both sides signed.
    ///
    /// # Errors
    /// Not in that state; no member any more; signed before the board decided; tranches that do not sum to what was
    /// allocated or have no condition.
    pub fn agree(&mut self, paper: Paper, tranches: Vec<Tranche>, sits: &Sits) -> Result<(), Finding> {
        let Some(allocation) = self
            .allocation
            .as_ref()
            .filter(|_| self.state == GrantState::Allocated)
        else {
            return Err(self.refused("agree"));
        };
        self.must_sit(sits)?;
        if let Basis::Decision { date, .. } = allocation.approval.basis() {
            not_before(paper.on, *date)?;
        }
        let mut sum = Money::nothing(allocation.money.currency);
        for tranche in &tranches {
            sum = sum.plus(tranche.money)?;
            if tranche.condition.trim().is_empty() {
                return Err(about(code::TRANCHES, "condition1").with("allocated", allocation.money.plain()));
            }
        }
        if sum != allocation.money {
            return Err(about(code::TRANCHES, "tranche1").with("allocated", allocation.money.plain()));
        }
        self.agreement = Some(paper);
        self.tranches = tranches;
        self.state = GrantState::Agreed;
        Ok(())
    }

    /// A tranche may be paid on its condition. Returns how much.
    ///
    /// # Errors
    /// Not in that state, no tranche that waits, nothing said about the condition, a day before the agreement.
    pub fn pay(
        &mut self,
        number: usize,
        met: &str,
        (entry, on): (u32, Date),
    ) -> Result<(What, Money), Finding> {
        if !matches!(self.state, GrantState::Agreed | GrantState::Disbursing) {
            return Err(self.refused("pay"));
        }
        let waits = |at: &usize| self.tranches.get(*at).is_some_and(|t| t.entry.is_none());
        let Some(at) = number.checked_sub(1).filter(waits) else {
            return Err(about(code::TRANCHE, "tranche").with("number", number));
        };
        if met.trim().is_empty() {
            return Err(about(code::CONDITION, "met"));
        }
        if let Some(agreement) = &self.agreement {
            not_before(on, agreement.on)?;
        }
        self.tranches[at].met = Some(met.trim().to_owned());
        self.tranches[at].entry = Some(entry);
        let money = self.tranches[at].money;
        let last = self.tranches.iter().all(|t| t.entry.is_some());
        self.state = if last {
            GrantState::Reporting
        } else {
            GrantState::Disbursing
        };
        Ok((What::Disbursement { grant: self.id }, money))
    }

    /// The recipient says what was spent; the ledger refuses more than was paid.
    ///
    /// # Errors
    /// Not in that state, no words.
    pub fn report(
        &mut self,
        on: Date,
        money: Money,
        words: Text,
        paper: Paper,
        entry: u32,
    ) -> Result<What, Finding> {
        self.must_be_paid("report")?;
        if words.is_empty() {
            return Err(about(code::NO_PURPOSE, "words"));
        }
        self.reports.push(Report {
            on,
            money,
            words,
            paper,
            entry,
        });
        Ok(What::Expenditure { grant: self.id })
    }

    /// Money comes back; the ledger refuses more than is there.
    ///
    /// # Errors
    /// Not in that state.
    pub fn give_back(&self) -> Result<What, Finding> {
        self.must_be_paid("give_back")?;
        Ok(What::GrantRefund { grant: self.id })
    }

    /// An entry of this grant was undone. A payment: its tranche waits again. What was spent or returned: the grant
    /// has money again, so one that had ended is open again for reports and refunds.
    pub fn undone(&mut self, what: What, entry: u32) {
        match what {
            What::Disbursement { .. } => self.unpay(entry),
            What::Expenditure { .. } | What::GrantRefund { .. } if self.state.is_over() => {
                self.state = GrantState::Reporting;
            }
            _ => {}
        }
    }

    fn unpay(&mut self, entry: u32) {
        let Some(at) = self.tranches.iter().position(|t| t.entry == Some(entry)) else {
            return;
        };
        self.tranches[at].entry = None;
        self.tranches[at].met = None;
        let paid = self.tranches.iter().any(|t| t.entry.is_some());
        self.state = if paid {
            GrantState::Disbursing
        } else {
            GrantState::Agreed
        };
    }

    /// It ends. Returns what is let go: allocated and never paid.
    ///
    /// # Errors
    /// Money that is neither spent nor returned; no reason where it ends before all was paid.
    pub fn close(&mut self, ledger: &Ledger, reason: &str) -> Result<Option<(What, Money)>, Finding> {
        if self.state.is_over() || self.allocation.is_none() {
            return Err(self.refused("close"));
        }
        let left = ledger.advanced(self.id);
        if left.minor > 0 {
            return Err(about(code::UNSPENT, "reason")
                .with("amount", left.plain())
                .with("currency", left.currency.as_str()));
        }
        let moved = |what: What| ledger.moved(|w| *w == what).minor > 0;
        let to = if !moved(What::Disbursement { grant: self.id }) {
            GrantState::Cancelled
        } else if moved(What::GrantRefund { grant: self.id }) {
            GrantState::Refunded
        } else {
            GrantState::Settled
        };
        if self.state == GrantState::Reporting {
            self.state = to;
        } else {
            self.end(reason, to)?;
        }
        let reserved = ledger.reserved(self.id);
        Ok((reserved.minor > 0).then_some((What::LetGo { grant: self.id }, reserved)))
    }

    fn must_be_paid(&self, step: &str) -> Result<(), Finding> {
        if matches!(self.state, GrantState::Disbursing | GrantState::Reporting) {
            return Ok(());
        }
        Err(self.refused(step))
    }

    fn end(&mut self, reason: &str, to: GrantState) -> Result<(), Finding> {
        if reason.trim().is_empty() {
            return Err(about(code::REASON, "reason"));
        }
        self.ended = Some(reason.trim().to_owned());
        self.state = to;
        Ok(())
    }

    pub(super) fn refused(&self, step: &str) -> Finding {
        about(code::GRANT_STATE, "step")
            .with("state", self.state.as_str())
            .with("step", step)
    }

    /// Refuses who left: a grant is a member's (requirements, D2; "a grant to a non-member").
    ///
    /// # Errors
    /// [`code::MEMBER_LEFT`].
    pub fn must_sit(&self, sits: &Sits) -> Result<(), Finding> {
        let it = &self.applied.recipient;
        let member = sits
            .seat
            .filter(|m| m.id == it.member && m.body == it.body && m.sits(sits.today));
        member
            .map(|_| ())
            .ok_or_else(|| about(code::MEMBER_LEFT, "amount"))
    }

    /// The decision for the money.
    pub fn approval(&self) -> Option<&Approval> {
        self.allocation.as_ref().map(|a| &a.approval)
    }
}

/// Refuses a day before what the step rests on.
fn not_before(on: Date, first: Date) -> Result<(), Finding> {
    if on < first {
        return Err(about(code::TOO_EARLY, "on").with("first", first.to_string()));
    }
    Ok(())
}
