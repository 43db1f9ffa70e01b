-- grain: one row per rep, quarter and later quarter in which contracts owned fall due
select
    stg_reps.rep_key,
    int_upcoming.quarter,
    int_upcoming.due_quarter,
    cast(count(*) as integer) as contracts_n,
    cast(count(distinct int_upcoming.account_id) as integer) as customers_n,
    cast(sum(int_upcoming.annual_value) as double) as annual_value,
    cast(count(int_upcoming.annual_value) as integer) as valued_n
from int_upcoming
inner join stg_reps
    on stg_reps.rep_id = int_upcoming.rep_id
group by stg_reps.rep_key, int_upcoming.quarter, int_upcoming.due_quarter
order by stg_reps.rep_key, int_upcoming.quarter, int_upcoming.due_quarter
