-- grain: one row per quarter, person (none = nobody answers) and severity with complaints in the window
select
    int_quarters.quarter,
    stg_reps.rep_key,
    int_complaints.severity,
    cast(count(*) as integer) as complaint_n
from int_quarters
inner join int_window
    on int_window.seq = int_quarters.seq
inner join int_complaints
    on int_complaints.quarter_no = int_window.quarter_no
left join stg_reps
    on stg_reps.rep_id = int_complaints.rep_id
group by int_quarters.quarter, stg_reps.rep_key, int_complaints.severity
order by
    int_quarters.quarter,
    stg_reps.rep_key nulls last,
    int_complaints.severity nulls last
