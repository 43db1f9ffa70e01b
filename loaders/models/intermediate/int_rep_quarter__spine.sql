-- grain: one row per rep, candidates too, and quarter shown
select
    stg_reps.rep_id,
    stg_reps.rep_key,
    stg_reps.team,
    int_quarters.seq,
    int_quarters.quarter,
    coalesce(stg_reps.status, 'active') <> 'candidate'
    and (stg_reps.hired_on is null or stg_reps.hired_on <= int_quarters.end_on)
    and (stg_reps.left_on is null or stg_reps.left_on > int_quarters.end_on)
    -- Gone, nobody knows when: counted in no quarter rather than in all of them.
    and not (coalesce(stg_reps.status, 'active') = 'left' and stg_reps.left_on is null)
        as is_active
from stg_reps
cross join int_quarters
