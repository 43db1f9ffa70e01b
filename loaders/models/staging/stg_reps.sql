-- grain: one row per person of HR's export
select
    rep_id,
    substr(sha256('rep:' || rep_id), 1, 12) as rep_key,
    trim(name) as name,
    nullif(trim(team), '') as team,
    nullif(trim(region), '') as region,
    manager_id,
    lower(trim(role)) as role,
    lower(trim(status)) as status,
    hired_on,
    left_on
from raw_reps
