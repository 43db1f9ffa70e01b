-- grain: one row per complaint
select
    complaint_id,
    account_id,
    opened_on,
    closed_on,
    nullif(trim(severity), '') as severity,
    nullif(trim(category), '') as category
from raw_complaints
