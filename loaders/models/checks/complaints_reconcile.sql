-- grain: one row per quarter whose complaints are lost or doubled between customers and reps
with opened as (
    select
        int_quarters.quarter,
        count(stg_complaints.complaint_id) as all_n
    from int_quarters
    left join stg_complaints
        on
            stg_complaints.opened_on between int_quarters.window_start_on
            and int_quarters.end_on
    group by int_quarters.quarter
),
unattributed as (
    select
        int_quarters.quarter,
        count(int_complaints.complaint_id) as unattributed_n
    from int_quarters
    left join int_complaints
        on
            int_complaints.rep_id is null
            and int_complaints.opened_on between int_quarters.window_start_on
            and int_quarters.end_on
    group by int_quarters.quarter
),
reps as (
    select
        quarter,
        sum(complaint_n) as attributed_n
    from rep_quarter
    group by quarter
)
select
    opened.quarter,
    opened.all_n,
    unattributed.unattributed_n,
    reps.attributed_n
from opened
inner join unattributed
    on unattributed.quarter = opened.quarter
inner join reps
    on reps.quarter = opened.quarter
where opened.all_n <> reps.attributed_n + unattributed.unattributed_n
