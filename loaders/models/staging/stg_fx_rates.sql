-- grain: one row per currency and first day of a rate
select
    upper(trim(currency)) as currency,
    valid_from,
    rate
from raw_fx_rates
