-- grain: one row per quarter whose customer-months are lost or doubled between customers and reps
with months as (
    select
        int_quarters.quarter,
        count(int_customer_months.account_id) as all_n,
        count(distinct int_customer_months.account_id || ' ' || int_customer_months.month_no)
            as distinct_n,
        count(case
            when int_customer_months.account_id is not null and int_customer_months.rep_id is null
                then 1
        end) as unattributed_n
    from int_quarters
    left join int_window
        on int_window.seq = int_quarters.seq
    left join int_customer_months
        on int_customer_months.quarter_no = int_window.quarter_no
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
    months.quarter,
    months.all_n,
    months.distinct_n,
    months.unattributed_n,
    reps.attributed_n
from months
inner join reps
    on reps.quarter = months.quarter
-- Null where complaints are not measured.
where
    months.all_n <> months.distinct_n
    or months.all_n <> reps.attributed_n + months.unattributed_n
