-- grain: one row per rep, quarter and age in days at which deals were won in its window
with changes as (
    select
        rep_id,
        seq,
        first_age as age,
        1 as entered_n,
        0 as won_n
    from int_known_deals
    where rep_id is not null and first_age <= last_age
    union all
    -- In play through its last day: gone from the day after.
    select
        rep_id,
        seq,
        last_age + 1 as age,
        -1 as entered_n,
        0 as won_n
    from int_known_deals
    where rep_id is not null and first_age <= last_age
    union all
    select
        rep_id,
        seq,
        last_age as age,
        0 as entered_n,
        1 as won_n
    from int_known_deals
    where rep_id is not null and first_age <= last_age and outcome = 'won'
),
by_age as (
    select
        rep_id,
        seq,
        age,
        sum(entered_n) as entered_n,
        sum(won_n) as won_n
    from changes
    group by rep_id, seq, age
),
counted as (
    select
        rep_id,
        seq,
        age,
        won_n,
        sum(entered_n) over (partition by rep_id, seq order by age) as at_risk_n
    from by_age
)
select
    stg_reps.rep_key,
    int_quarters.quarter,
    cast(counted.age as integer) as age_days,
    cast(counted.at_risk_n as integer) as at_risk_n,
    cast(counted.won_n as integer) as won_n
from counted
inner join stg_reps
    on stg_reps.rep_id = counted.rep_id
inner join int_quarters
    on int_quarters.seq = counted.seq
where counted.won_n > 0
order by stg_reps.rep_key, int_quarters.quarter, counted.age
