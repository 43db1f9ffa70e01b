-- grain: one row per rep and quarter with dated won deals in its window
with summed as (
    select
        int_deals.rep_id,
        int_window.seq,
        count(*) as cycle_n,
        cast(sum(int_deals.cycle_days) as double) as total,
        -- n Σd² − (Σd)² is whole, so the variance does not depend on the order of rows.
        cast(
            count(*) * sum(int_deals.cycle_days * int_deals.cycle_days)
            - sum(int_deals.cycle_days) * sum(int_deals.cycle_days) as double
        ) as scaled_squares,
        percentile_cont(0.25) within group (order by int_deals.cycle_days) as p25,
        percentile_cont(0.5) within group (order by int_deals.cycle_days) as median_days,
        percentile_cont(0.75) within group (order by int_deals.cycle_days) as p75
    from int_deals
    inner join int_window
        on int_window.quarter_no = int_deals.quarter_no
    where int_deals.cycle_days is not null and int_deals.rep_id is not null
    group by int_deals.rep_id, int_window.seq
)
select
    summed.rep_id,
    summed.seq,
    summed.cycle_n,
    summed.median_days as cycle_median_days,
    summed.total / summed.cycle_n as cycle_mean_days,
    case
        when summed.cycle_n >= policy.deals_cycle_minimum_deals then
            sqrt(summed.scaled_squares / summed.cycle_n / nullif(summed.cycle_n - 1, 0))
            / nullif(summed.total / summed.cycle_n, 0)
    end as cycle_cv,
    case
        when summed.cycle_n >= policy.deals_cycle_minimum_deals
            then (summed.p75 - summed.p25) / nullif(summed.median_days, 0)
    end as cycle_iqr_ratio
from summed
cross join policy
