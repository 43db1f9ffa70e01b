-- grain: one row per contract line with a due date, or per renewal deal where there are no contracts
with stated as (
    select
        contract_id,
        account_id,
        start_on,
        end_on,
        value,
        currency,
        renewed_value,
        case
            when outcome = 'open' then cast(null as date)
            when outcome = 'renewed' then coalesce(renewed_on, end_on)
            else renewed_on
        end as renewed_on,
        case
            when outcome = 'open' then cast(null as date)
            when outcome = 'churned' then coalesce(churned_on, end_on)
            else churned_on
        end as churned_on
    from stg_contracts
),
priced as (
    select
        stated.contract_id,
        stated.account_id,
        stated.start_on,
        stated.end_on,
        stated.value,
        stated.renewed_on,
        stated.renewed_value,
        stated.churned_on,
        -- Null, never 1, where a foreign currency has no rate that day.
        case
            when coalesce(stated.currency = settings.base_currency, true) then 1
            else int_fx_periods.rate
        end as rate
    from stated
    cross join settings
    left join int_fx_periods
        on
            int_fx_periods.currency = stated.currency
            and int_fx_periods.valid_from <= coalesce(stated.start_on, stated.end_on)
            and (
                int_fx_periods.next_valid_from is null
                or int_fx_periods.next_valid_from > coalesce(stated.start_on, stated.end_on)
            )
    where stated.end_on is not null
),
derived as (
    select
        int_deals.deal_id as contract_id,
        int_deals.account_id,
        cast(null as date) as start_on,
        int_deals.closed_on as end_on,
        int_deals.amount as value,
        case when int_deals.stage = 'won' then int_deals.closed_on end as renewed_on,
        case when int_deals.stage = 'won' then int_deals.amount end as renewed_value,
        case when int_deals.stage = 'lost' then int_deals.closed_on end as churned_on
    from int_deals
    cross join int_measured
    where
        not int_measured.has_contract_table
        and int_deals.type = 'renewal'
        and int_deals.closed_on is not null
)
select
    contract_id,
    account_id,
    start_on,
    end_on,
    cast(cast(value as decimal(20, 4)) * rate as decimal(26, 8)) as value,
    renewed_on,
    cast(cast(renewed_value as decimal(20, 4)) * rate as decimal(26, 8)) as renewed_value,
    churned_on
from priced
union all
select
    contract_id,
    account_id,
    start_on,
    end_on,
    value,
    renewed_on,
    renewed_value,
    churned_on
from derived
