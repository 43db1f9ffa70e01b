-- grain: one row per quarter shown and quarter soon after it, complete or not
with recursive ahead as (
    select
        int_quarters.seq,
        int_quarters.quarter,
        int_quarters.quarter_no + 1 as due_quarter_no,
        1 as step,
        int_quarters.end_on as as_of
    from int_quarters
    union all
    select
        ahead.seq,
        ahead.quarter,
        ahead.due_quarter_no + 1 as due_quarter_no,
        ahead.step + 1 as step,
        ahead.as_of
    from ahead
    cross join policy
    where ahead.step < policy.review_upcoming_quarters
)
select
    ahead.seq,
    ahead.quarter,
    ahead.as_of,
    -- Named as int_calendar does, which does not reach so far ahead.
    cast(floor(ahead.due_quarter_no / 4.0) as integer) + int_review.years_ahead
    || '-Q'
    || (ahead.due_quarter_no - 4 * cast(floor(ahead.due_quarter_no / 4.0) as integer) + 1)
        as due_quarter,
    cast(
        cast(ahead.as_of + interval '1' day as date)
        + (ahead.step - 1) * 3 * interval '1' month as date
    ) as start_on,
    cast(
        cast(ahead.as_of + interval '1' day as date)
        + ahead.step * 3 * interval '1' month - interval '1' day as date
    ) as end_on
from ahead
cross join int_review
