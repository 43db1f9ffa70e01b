-- grain: one row per rep and month with activities, as far as entered by the last quarter's end
select
    stg_activities.rep_id,
    cast(extract(year from stg_activities.happened_on) * 12
    + extract(month from stg_activities.happened_on) as integer) as month_no,
    min(stg_activities.happened_on) as first_on,
    max(stg_activities.happened_on) as last_on,
    count(*) as activity_n
from stg_activities
cross join policy
inner join int_quarters
    on int_quarters.seq = policy.time_history_quarters
where stg_activities.known_on <= int_quarters.end_on
group by
    stg_activities.rep_id,
    cast(extract(year from stg_activities.happened_on) * 12
    + extract(month from stg_activities.happened_on) as integer)
