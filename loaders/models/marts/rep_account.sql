-- grain: one row per deal owner, quarter and top parent account with bookings in the window
select
    stg_reps.rep_key,
    int_quarters.quarter,
    stg_accounts.account_key as top_account_key,
    cast(customers.won_value as double) as bookings,
    cast(customers.won_n as integer) as won_n,
    cast(customers.won_value as double) / nullif(cast(deals.bookings as double), 0) as share
from int_rep_customers as customers
inner join stg_reps
    on stg_reps.rep_id = customers.rep_id
inner join int_quarters
    on int_quarters.seq = customers.seq
inner join stg_accounts
    on stg_accounts.account_id = customers.top_account_id
inner join int_rep_quarter__deals as deals
    on deals.rep_id = customers.rep_id and deals.seq = customers.seq
order by stg_reps.rep_key, int_quarters.quarter, stg_accounts.account_key
