-- grain: one row per rep and quarter with complaints or customer-months in its window
select
    rep_id,
    seq,
    cast(sum(complaint_n) as bigint) as complaint_n,
    cast(sum(customer_months) as bigint) as customer_months
from int_rep_account__complaints
where rep_id is not null
group by rep_id, seq
