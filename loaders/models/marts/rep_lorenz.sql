-- grain: one row per rep with customers, quarter and place on the Lorenz curve
with ranked as (
    select
        stg_reps.rep_key,
        int_quarters.quarter,
        cast(customers.won_value as decimal(19, 4)) as won_value,
        row_number() over (
            partition by customers.rep_id, customers.seq
            order by customers.won_value, stg_accounts.account_key desc
        ) as place
    from int_rep_customers as customers
    inner join stg_reps
        on stg_reps.rep_id = customers.rep_id
    inner join int_quarters
        on int_quarters.seq = customers.seq
    inner join stg_accounts
        on stg_accounts.account_id = customers.top_account_id
),
counted as (
    select
        rep_key,
        quarter,
        place,
        count(*) over (partition by rep_key, quarter) as customers_n,
        sum(won_value) over (partition by rep_key, quarter) as total,
        sum(won_value) over (partition by rep_key, quarter order by place) as so_far
    from ranked
),
points as (
    select
        rep_key,
        quarter,
        place,
        cast(place as double) / customers_n as customer_share,
        cast(so_far as double) / cast(total as double) as value_share
    from counted
    union all
    select
        rep_key,
        quarter,
        0 as place,
        0 as customer_share,
        0 as value_share
    from counted
    where place = 1
)
select
    rep_key,
    quarter,
    cast(place as integer) as place,
    cast(customer_share as double) as customer_share,
    cast(value_share as double) as value_share
from points
order by rep_key, quarter, place
