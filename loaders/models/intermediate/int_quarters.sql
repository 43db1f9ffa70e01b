-- grain: one row per quarter shown, 1 = oldest
with first_close as (
    select min(closed_on) as closed_on
    from stg_deals
    where stage in ('won', 'lost')
)
select
    shown.quarter,
    shown.quarter_no,
    shown.start_on,
    shown.end_on,
    opening.start_on as window_start_on,
    -- A month's slack: a company's first deal need not close on the first day.
    coalesce(
        first_close.closed_on <= cast(opening.start_on + interval '31' day as date), false
    ) as is_window_complete,
    cast(shown.seq as integer) as seq
from int_calendar as shown
cross join policy
cross join first_close
inner join int_calendar as opening
    on opening.quarter_no = shown.quarter_no - policy.time_window_quarters + 1
where shown.seq between 1 and policy.time_history_quarters
