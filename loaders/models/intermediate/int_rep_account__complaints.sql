-- grain: one row per rep (null = nobody), customer and quarter with complaints or customer-months
with complaint_facts as (
    select
        rep_id,
        account_id,
        quarter_no,
        count(*) as complaint_n,
        0 as customer_months
    from int_complaints
    where quarter_no is not null
    group by rep_id, account_id, quarter_no
),
month_facts as (
    select
        rep_id,
        account_id,
        quarter_no,
        0 as complaint_n,
        count(*) as customer_months
    from int_customer_months
    group by rep_id, account_id, quarter_no
),
facts as (
    select
        rep_id,
        account_id,
        quarter_no,
        complaint_n,
        customer_months
    from complaint_facts
    union all
    select
        rep_id,
        account_id,
        quarter_no,
        complaint_n,
        customer_months
    from month_facts
)
select
    facts.rep_id,
    facts.account_id,
    int_window.seq,
    cast(sum(facts.complaint_n) as bigint) as complaint_n,
    cast(sum(facts.customer_months) as bigint) as customer_months
from facts
inner join int_window
    on int_window.quarter_no = facts.quarter_no
group by facts.rep_id, facts.account_id, int_window.seq
