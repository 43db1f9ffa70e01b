-- grain: one row per quarter and dated won deal in its window
select
    stg_reps.rep_key,
    int_quarters.quarter,
    stg_accounts.account_key,
    cast(int_deals.cycle_days as integer) as cycle_days
from int_deals
inner join int_window
    on int_window.quarter_no = int_deals.quarter_no
inner join int_quarters
    on int_quarters.seq = int_window.seq
inner join stg_reps
    on stg_reps.rep_id = int_deals.rep_id
inner join stg_accounts
    on stg_accounts.account_id = int_deals.account_id
where int_deals.cycle_days is not null
order by stg_reps.rep_key, int_quarters.quarter, stg_accounts.account_key, int_deals.cycle_days
