-- grain: one row per quarter and contract that falls due soon after it, undecided on its last day
select
    int_upcoming.quarter,
    int_upcoming.due_quarter,
    int_upcoming.contract_id,
    stg_accounts.account_key,
    stg_reps.rep_key,
    cast(int_upcoming.end_on as varchar) as end_on,
    cast(int_upcoming.annual_value as double) as annual_value
from int_upcoming
inner join stg_accounts
    on stg_accounts.account_id = int_upcoming.account_id
left join stg_reps
    on stg_reps.rep_id = int_upcoming.rep_id
order by
    int_upcoming.quarter,
    int_upcoming.end_on,
    int_upcoming.contract_id,
    stg_accounts.account_key
