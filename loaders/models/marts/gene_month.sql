-- grain: one row per rep and quarter in whose window a month tested all five gene items: the latest such
with items as (
    select
        assessed.rep_id,
        int_quarters.quarter,
        substring(cast(assessed.assessed_on as varchar) from 1 for 7) as month,
        assessed.item,
        cast(sum(assessed.score) as double) / count(*) as score
    from stg_assessments as assessed
    inner join int_quarters
        on
            assessed.assessed_on between int_quarters.window_start_on
            and int_quarters.end_on
    where assessed.instrument = 'gene_test'
    group by
        assessed.rep_id,
        int_quarters.quarter,
        substring(cast(assessed.assessed_on as varchar) from 1 for 7),
        assessed.item
),
totals as (
    select
        rep_id,
        quarter,
        month,
        -- Rounded, so that the sum does not depend on the order of items.
        cast(sum(cast(score as decimal(18, 9))) as double) as gene_total,
        row_number() over (partition by rep_id, quarter order by month desc) as place
    from items
    group by rep_id, quarter, month
    having count(*) = 5
)
select
    stg_reps.rep_key,
    totals.quarter,
    totals.month,
    totals.gene_total
from totals
inner join stg_reps
    on stg_reps.rep_id = totals.rep_id
where totals.place = 1
order by stg_reps.rep_key, totals.quarter
