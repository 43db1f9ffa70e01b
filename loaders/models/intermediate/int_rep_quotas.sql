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
    cast(cast(stg_quotas.amount as decimal(20, 4)) * coalesce(int_fx_periods.rate, 1) as decimal(26, 8)) as quota,
    coalesce(booked.won_value, 0) as won_value
from stg_quotas
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
