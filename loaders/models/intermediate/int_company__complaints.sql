-- grain: one row per scope and quarter with complaints or customer-months, attributed or not
with facts as (
    select
        quarter_no,
        count(*) as complaint_n,
        0 as customer_months
    from int_complaints
    group by quarter_no
    union all
    select
        quarter_no,
        0 as complaint_n,
        count(*) as customer_months
    from int_customer_months
    group by quarter_no
)
select
    int_scopes.scope,
    int_scopes.seq,
    cast(sum(facts.complaint_n) as bigint) as complaint_n,
    cast(sum(facts.customer_months) as bigint) as customer_months
from facts
inner join int_scopes
    on int_scopes.quarter_no = facts.quarter_no
group by int_scopes.scope, int_scopes.seq
