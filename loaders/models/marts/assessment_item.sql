-- grain: one row per rep, quarter, instrument and item assessed in the window
select
    stg_reps.rep_key,
    latest.quarter,
    latest.instrument,
    latest.item,
    cast(sum(latest.score) as double) / count(*) as score,
    cast(count(*) as integer) as assessor_n,
    cast(max(latest.assessed_on) as varchar) as last_assessed_on
from int_assessment_scores as latest
inner join stg_reps
    on stg_reps.rep_id = latest.rep_id
group by stg_reps.rep_key, latest.quarter, latest.instrument, latest.item
order by stg_reps.rep_key, latest.quarter, latest.instrument, latest.item
