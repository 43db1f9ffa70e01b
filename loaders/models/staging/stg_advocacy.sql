-- grain: one row per time a customer spoke for us
select
    account_id,
    rep_id,
    happened_on,
    lower(trim(kind)) as kind
from raw_advocacy
