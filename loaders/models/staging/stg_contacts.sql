-- grain: one row per person at a customer
select
    contact_id,
    account_id,
    level
from raw_contacts
