-- grain: one row per contract line
select
    contract_id,
    account_id,
    start_on,
    end_on,
    value,
    upper(nullif(trim(currency), '')) as currency,
    renewed_on,
    renewed_value,
    churned_on,
    lower(trim(outcome)) as outcome
from raw_contracts
