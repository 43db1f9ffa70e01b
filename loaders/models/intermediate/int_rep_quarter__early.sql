-- grain: one row per rep and quarter with won deals watched for their early days
select
    rep_id,
    seq,
    cast(sum(early_deals_n) as bigint) as early_deals_n,
    cast(sum(early_complaint_n) as bigint) as early_complaint_n
from int_rep_account__early
where rep_id is not null
group by rep_id, seq
