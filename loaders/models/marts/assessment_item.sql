-- grain: one row per rep, quarter, instrument and item assessed in the window
with latest as (
    select
        assessed.rep_id,
        int_quarters.quarter,
        assessed.instrument,
        assessed.item,
        assessed.score,
        assessed.assessed_on,
        row_number() over (
            partition by
                assessed.rep_id, int_quarters.quarter, assessed.instrument, assessed.item,
                assessed.assessor
            order by assessed.assessed_on desc, assessed.score
        ) as place
    from stg_assessments as assessed
    inner join int_quarters
        on
            assessed.assessed_on between int_quarters.window_start_on
            and int_quarters.end_on
)
select
    stg_reps.rep_key,
    latest.quarter,
    latest.instrument,
    latest.item,
    cast(sum(latest.score) as double) / count(*) as score,
    cast(count(*) as integer) as assessor_n,
    cast(max(latest.assessed_on) as varchar) as last_assessed_on
from latest
inner join stg_reps
    on stg_reps.rep_id = latest.rep_id
where latest.place = 1
group by stg_reps.rep_key, latest.quarter, latest.instrument, latest.item
order by stg_reps.rep_key, latest.quarter, latest.instrument, latest.item
