-- grain: one row per deal ever won, and per deal open or lost within the quarters shown or their windows
with shown as (
    select
        min(window_start_on) as first_on,
        max(end_on) as last_on
    from int_quarters
),
published as (
    select count(*) > 0 as has_names
    from policy_extra_column
    where column_name = 'deals.name'
)
select
    int_deals.deal_id,
    stg_reps.rep_key,
    stg_accounts.account_key,
    case when published.has_names then int_deals.name end as name,
    int_deals.type,
    int_deals.stage,
    cast(int_deals.amount as double) as amount,
    cast(int_deals.discount as double) as discount,
    cast(int_deals.created_on as varchar) as created_on,
    cast(int_deals.closed_on as varchar) as closed_on,
    cast(int_deals.cycle_days as double) as cycle_days,
    int_deals.lost_reason,
    int_deals.is_quarter_end
from int_deals
cross join shown
cross join published
inner join stg_accounts
    on stg_accounts.account_id = int_deals.account_id
left join stg_reps
    on stg_reps.rep_id = int_deals.rep_id
where
    -- Experience counts every deal ever won, however long ago.
    (int_deals.stage in ('open', 'won') or int_deals.closed_on >= shown.first_on)
    and coalesce(int_deals.created_on, int_deals.closed_on, shown.last_on) <= shown.last_on
order by int_deals.deal_id
