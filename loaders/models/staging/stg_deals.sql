-- grain: one row per opportunity
select
    deal_id,
    account_id,
    owner_id,
    trim(name) as name,
    lower(trim(type)) as type,
    lower(trim(stage)) as stage,
    amount,
    upper(nullif(trim(currency), '')) as currency,
    discount,
    created_on,
    closed_on,
    nullif(trim(lost_reason), '') as lost_reason,
    lower(nullif(trim(lost_reason), '')) as lost_reason_key,
    product_count
from raw_deals
