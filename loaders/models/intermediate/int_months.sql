-- grain: one row per calendar month of the fiscal quarters in the calendar
with offsets as (
    select 0 as month_offset
    union all
    select 1
    union all
    select 2
),
months as (
    select
        int_calendar.quarter_no,
        int_calendar.seq,
        int_calendar.end_on as quarter_end_on,
        cast(int_calendar.start_on + offsets.month_offset * interval '1' month as date) as start_on
    from int_calendar
    cross join offsets
)
select
    cast(extract(year from start_on) * 12 + extract(month from start_on) as integer) as month_no,
    start_on,
    cast(start_on + interval '1' month - interval '1' day as date) as end_on,
    quarter_no,
    seq,
    quarter_end_on
from months
