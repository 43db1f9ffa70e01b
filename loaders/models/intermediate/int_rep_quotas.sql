-- grain: one row per rep and fiscal quarter with a target, in base currency, and what was booked in it
with booked as (
    select
        rep_id,
        quarter_no,
        sum(won_value) as won_value
    from int_deals_by_quarter
    group by rep_id, quarter_no
)
select
    stg_quotas.rep_id,
    int_calendar.quarter_no,
    -- Null, never 1, where a foreign currency has no rate that day.
    cast(cast(stg_quotas.amount as decimal(20, 4)) * case
        when coalesce(stg_quotas.currency = settings.base_currency, true) then 1
        else int_fx_periods.rate
    end as decimal(26, 8)) as quota,
    coalesce(booked.won_value, 0) as won_value
from stg_quotas
cross join settings
inner join int_calendar
    on int_calendar.quarter = stg_quotas.quarter
left join int_fx_periods
    on
        int_fx_periods.currency = stg_quotas.currency
        and int_fx_periods.valid_from <= int_calendar.start_on
        and (
            int_fx_periods.next_valid_from is null
            or int_fx_periods.next_valid_from > int_calendar.start_on
        )
left join booked
    on booked.rep_id = stg_quotas.rep_id and booked.quarter_no = int_calendar.quarter_no
