-- grain: one row per opaque key that stands for two people or two customers
select
    'rep' as kind,
    rep_key as opaque_key,
    count(*) as row_n
from stg_reps
group by rep_key
having count(distinct rep_id) > 1
union all
select
    'account',
    account_key,
    count(*)
from stg_accounts
group by account_key
having count(distinct account_id) > 1
