-- grain: one row per touch; a view, since the largest table should not be held twice
select
    rep_id,
    account_id,
    contact_id,
    lower(trim(type)) as type,
    happened_on,
    logged_on,
    -- The day from which the CRM showed it: a later entry was not known before.
    case when logged_on > happened_on then logged_on else happened_on end as known_on
from raw_activities
