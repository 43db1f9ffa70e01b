-- grain: one row per rep, quarter, instrument, item and assessor: the assessor's latest score in the window
with unique_names as (
    select
        name,
        min(rep_key) as rep_key
    from stg_reps
    group by name
    having count(*) = 1
),
raters as (
    select distinct
        assessed.assessor,
        coalesce(by_id.rep_key, by_name.rep_key) as assessor_rep_key
    from stg_assessments as assessed
    left join stg_reps as by_id
        on by_id.rep_id = assessed.assessor
    left join unique_names as by_name
        on by_name.name = assessed.assessor
),
named as (
    select
        assessor,
        assessor_rep_key,
        -- Whoever appears both by id and by name is one assessor; who is nobody of HR's list stays opaque.
        case
            when assessor = '' then ''
            else coalesce(assessor_rep_key, substr(sha256('assessor:' || assessor), 1, 12))
        end as assessor_key
    from raters
),
placed as (
    select
        assessed.rep_id,
        int_quarters.quarter,
        assessed.instrument,
        assessed.item,
        named.assessor_key,
        named.assessor_rep_key,
        assessed.score,
        assessed.assessed_on,
        row_number() over (
            partition by
                assessed.rep_id, int_quarters.quarter, assessed.instrument, assessed.item,
                named.assessor_key
            order by assessed.assessed_on desc, assessed.score
        ) as place
    from stg_assessments as assessed
    inner join named
        on named.assessor = assessed.assessor
    inner join int_quarters
        on
            assessed.assessed_on between int_quarters.window_start_on
            and int_quarters.end_on
)
select
    rep_id,
    quarter,
    instrument,
    item,
    assessor_key,
    assessor_rep_key,
    score,
    assessed_on
from placed
where place = 1
