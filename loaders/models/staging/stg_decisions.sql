-- grain: one row per decision written down in a review, its keys resolved
select
    raw_decisions.decision_id,
    raw_decisions.decided_on,
    trim(raw_decisions.decided_by) as decided_by,
    lower(trim(raw_decisions.kind)) as kind,
    raw_decisions.account_key,
    raw_decisions.rep_key,
    raw_decisions.from_rep_key,
    -- Null where an export no longer holds the account or the person.
    stg_accounts.account_id,
    takers.rep_id,
    givers.rep_id as from_rep_id,
    lower(trim(raw_decisions.verdict)) as verdict,
    nullif(trim(raw_decisions.reason), '') as reason,
    raw_decisions.predicted_bookings,
    raw_decisions.predicted_renewals_due
from raw_decisions
left join stg_accounts
    on stg_accounts.account_key = raw_decisions.account_key
left join stg_reps as takers
    on takers.rep_key = raw_decisions.rep_key
left join stg_reps as givers
    on givers.rep_key = raw_decisions.from_rep_key
