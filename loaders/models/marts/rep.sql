-- grain: one row per person
select
    stg_reps.rep_key,
    stg_reps.name,
    stg_reps.team,
    stg_reps.region,
    stg_reps.role,
    case
        when stg_reps.status is not null then stg_reps.status
        when stg_reps.left_on <= int_known_on.known_on then 'left'
        else 'active'
    end as status,
    managers.rep_key as manager_key,
    cast(stg_reps.hired_on as varchar) as hired_on,
    cast(stg_reps.left_on as varchar) as left_on
from stg_reps
cross join int_known_on
left join stg_reps as managers
    on managers.rep_id = stg_reps.manager_id
order by stg_reps.rep_key
