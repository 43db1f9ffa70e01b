-- grain: one row per foreign currency and period in which one rate holds
select
    stg_fx_rates.currency,
    stg_fx_rates.valid_from,
    lead(stg_fx_rates.valid_from) over (
        partition by stg_fx_rates.currency
        order by stg_fx_rates.valid_from
    ) as next_valid_from,
    stg_fx_rates.rate
from stg_fx_rates
cross join settings
where stg_fx_rates.currency <> settings.base_currency
