-- grain: one row per rep and fiscal quarter with a target
select
    rep_id,
    upper(trim(quarter)) as quarter,
    amount,
    upper(nullif(trim(currency), '')) as currency
from raw_quotas
