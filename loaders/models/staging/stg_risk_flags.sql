-- grain: one row per warning raised about an account
select
    account_id,
    rep_id,
    raised_on
from raw_risk_flags
