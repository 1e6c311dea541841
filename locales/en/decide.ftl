## Who allowed something
decided-alone = Decided by { $by } alone: { $reason }
decided-by-body = decided on { $date }: { $agree } agreed, { $against } disagreed, of { $seats }.
decided-read = Read the decision

## Joining a body
join-seat = You have a seat in a body that decides. Make an account to discuss and vote.
