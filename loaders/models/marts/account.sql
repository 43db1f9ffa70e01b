-- grain: one row per customer
select
    stg_accounts.account_key,
    stg_accounts.name,
    tops.account_key as top_account_key,
    stg_accounts.industry,
    stg_accounts.region,
    stg_accounts.segment,
    stg_accounts.is_key_account
from stg_accounts
inner join int_top_accounts
    on int_top_accounts.account_id = stg_accounts.account_id
inner join stg_accounts as tops
    on tops.account_id = int_top_accounts.top_account_id
order by stg_accounts.account_key
