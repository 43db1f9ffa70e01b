-- grain: one row per quarter whose customer-months are lost or doubled between customers and reps
with months as (
    select
        account_id,
        month_no,
        quarter_no,
        count(*) as row_n,
        count(case when rep_id is null then 1 end) as unattributed_n
    from int_customer_months
    group by account_id, month_no, quarter_no
),
fiscal_quarters as (
    select
        quarter_no,
        sum(row_n) as all_n,
        count(*) as distinct_n,
        sum(unattributed_n) as unattributed_n
    from months
    group by quarter_no
),
windows as (
    select
        int_quarters.quarter,
        coalesce(sum(fiscal_quarters.all_n), 0) as all_n,
        coalesce(sum(fiscal_quarters.distinct_n), 0) as distinct_n,
        coalesce(sum(fiscal_quarters.unattributed_n), 0) as unattributed_n
    from int_quarters
    left join int_window
        on int_window.seq = int_quarters.seq
    left join fiscal_quarters
        on fiscal_quarters.quarter_no = int_window.quarter_no
    group by int_quarters.quarter
),
reps as (
    select
        quarter,
        sum(customer_months) as attributed_n
    from rep_quarter
    group by quarter
)
select
    windows.quarter,
    windows.all_n,
    windows.distinct_n,
    windows.unattributed_n,
    reps.attributed_n
from windows
inner join reps
    on reps.quarter = windows.quarter
-- Null where complaints are not measured.
where
    windows.all_n <> windows.distinct_n
    or windows.all_n <> reps.attributed_n + windows.unattributed_n
