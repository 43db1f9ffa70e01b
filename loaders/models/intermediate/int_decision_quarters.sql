-- grain: one row per decision and quarter shown that ended on its day or later
select
    stg_decisions.decision_id,
    stg_decisions.decided_on,
    stg_decisions.kind,
    stg_decisions.account_id,
    stg_decisions.rep_id,
    stg_decisions.from_rep_id,
    int_quarters.quarter,
    int_quarters.end_on as as_of,
    cast(
        stg_decisions.decided_on + policy.review_decision_days * interval '1' day as date
    ) as carried_out_by
from stg_decisions
cross join policy
inner join int_quarters
    on int_quarters.end_on >= stg_decisions.decided_on
