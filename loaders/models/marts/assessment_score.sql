-- grain: one row per rep, quarter, instrument, item and named assessor; never published
select
    stg_reps.rep_key,
    latest.quarter,
    latest.instrument,
    latest.item,
    latest.assessor_key,
    latest.assessor_rep_key,
    cast(latest.score as double) as score,
    cast(latest.assessed_on as varchar) as assessed_on
from int_assessment_scores as latest
inner join stg_reps
    on stg_reps.rep_id = latest.rep_id
where
    latest.instrument in ('six_dimensions', 'gene_test')
    and latest.assessor_key <> ''
order by
    stg_reps.rep_key, latest.quarter, latest.instrument, latest.item, latest.assessor_key
