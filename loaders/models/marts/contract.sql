-- grain: one row per customer and end date
select
    int_contracts.contract_id,
    cast(int_contracts.line_n as integer) as lines_n,
    stg_accounts.account_key,
    stg_reps.rep_key,
    cast(int_contracts.start_on as varchar) as start_on,
    cast(int_contracts.end_on as varchar) as end_on,
    cast(int_contracts.value as double) as value,
    cast(int_contracts.value as double) * 365 / int_contracts.term_days as annual_value,
    cast(int_contracts.renewed_on as varchar) as renewed_on,
    cast(int_contracts.renewed_value as double) * 365 / int_contracts.renewal_term_days
        as annual_renewed_value,
    cast(int_contracts.churned_on as varchar) as churned_on
from int_contracts
inner join stg_accounts
    on stg_accounts.account_id = int_contracts.account_id
left join stg_reps
    on stg_reps.rep_id = int_contracts.rep_id
order by int_contracts.contract_id, stg_accounts.account_key, int_contracts.end_on
