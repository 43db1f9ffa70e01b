-- grain: one row per quarter shown: first and last day of the creation quarters old enough to be judged
with latest as (
    select
        int_quarters.seq,
        max(int_calendar.quarter_no) as quarter_no
    from int_quarters
    cross join policy
    inner join int_calendar
        on
            -- Even the cohort's youngest deal has had its full time by the quarter's end.
            cast(int_calendar.end_on + policy.deals_cohort_days * interval '1' day as date)
            <= int_quarters.end_on
    group by int_quarters.seq
)
select
    latest.seq,
    opening.start_on as first_on,
    closing.end_on as last_on
from latest
cross join policy
inner join int_calendar as closing
    on closing.quarter_no = latest.quarter_no
inner join int_calendar as opening
    on opening.quarter_no = latest.quarter_no - policy.time_window_quarters + 1
