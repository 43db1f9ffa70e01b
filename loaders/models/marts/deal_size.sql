-- grain: one row per kind of group ('company', 'region', 'team'), group and quarter with won deals of known amount
with sized as (
    select
        int_quarters.quarter,
        stg_reps.region,
        stg_reps.team,
        cast(int_deals.amount as double) as amount
    from int_quarters
    inner join int_window
        on int_window.seq = int_quarters.seq
    inner join int_deals
        on int_deals.quarter_no = int_window.quarter_no
    left join stg_reps
        on stg_reps.rep_id = int_deals.rep_id
    where int_deals.stage = 'won' and int_deals.amount > 0
),
grouped as (
    select
        'company' as group_kind,
        cast(null as varchar) as group_name,
        quarter,
        amount
    from sized
    union all
    select
        'region' as group_kind,
        region as group_name,
        quarter,
        amount
    from sized
    union all
    select
        'team' as group_kind,
        team as group_name,
        quarter,
        amount
    from sized
)
select
    group_kind,
    group_name,
    quarter,
    cast(count(*) as integer) as deals_n,
    min(amount) as deal_min,
    percentile_cont(0.25) within group (order by amount) as deal_p25,
    percentile_cont(0.5) within group (order by amount) as deal_median,
    percentile_cont(0.75) within group (order by amount) as deal_p75,
    max(amount) as deal_max
from grouped
group by group_kind, group_name, quarter
order by group_kind, group_name nulls last, quarter
