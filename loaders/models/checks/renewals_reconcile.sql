-- grain: one row per quarter whose contracts due are lost or doubled between customers and reps
with due as (
    select
        int_quarters.quarter,
        count(int_contracts.account_id) as all_n,
        count(distinct int_contracts.account_id || ' ' || int_contracts.end_on) as distinct_n,
        count(case
            when int_contracts.account_id is not null and int_contracts.rep_id is null then 1
        end) as unattributed_n
    from int_quarters
    left join int_contracts
        on
            int_contracts.end_on between int_quarters.window_start_on
            and int_quarters.end_on
    group by int_quarters.quarter
),
reps as (
    select
        quarter,
        sum(renewals_due_n) as attributed_n
    from rep_quarter
    group by quarter
)
select
    due.quarter,
    due.all_n,
    due.distinct_n,
    due.unattributed_n,
    reps.attributed_n
from due
inner join reps
    on reps.quarter = due.quarter
where
    due.all_n <> due.distinct_n
    or due.all_n <> reps.attributed_n + due.unattributed_n
