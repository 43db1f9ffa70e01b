-- grain: one row per customer
select
    account_id,
    substr(sha256('account:' || account_id), 1, 12) as account_key,
    trim(name) as name,
    parent_id,
    nullif(trim(industry), '') as industry,
    nullif(trim(region), '') as region,
    nullif(trim(segment), '') as segment,
    is_key_account,
    owner_id
from raw_accounts
