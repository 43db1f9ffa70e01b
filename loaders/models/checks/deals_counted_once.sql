-- grain: one row per quarter whose window's won or lost deals are not each counted once
with closed as (
    select
        int_quarters.quarter,
        count(stg_deals.deal_id) as deal_n
    from int_quarters
    left join stg_deals
        on
            stg_deals.stage in ('won', 'lost')
            and stg_deals.closed_on between int_quarters.window_start_on
            and int_quarters.end_on
    group by int_quarters.quarter
),
unowned as (
    select
        int_quarters.quarter,
        count(int_deals.deal_id) as deal_n
    from int_quarters
    left join int_deals
        on
            int_deals.stage <> 'open'
            and int_deals.rep_id is null
            and int_deals.closed_on between int_quarters.window_start_on
            and int_quarters.end_on
    group by int_quarters.quarter
),
counted as (
    select
        quarter,
        sum(closed_n) as deal_n
    from rep_quarter
    group by quarter
)
select
    closed.quarter,
    closed.deal_n as closed_n,
    counted.deal_n as counted_n,
    unowned.deal_n as unowned_n
from closed
inner join unowned
    on unowned.quarter = closed.quarter
inner join counted
    on counted.quarter = closed.quarter
where closed.deal_n <> counted.deal_n + unowned.deal_n
