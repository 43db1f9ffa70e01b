-- grain: one row per spell of ownership as the ledger states it
select
    account_id,
    rep_id,
    "from" as from_on,
    "to" as to_on
from raw_account_owners
