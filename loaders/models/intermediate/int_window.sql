-- grain: one row per quarter shown and fiscal quarter within its trailing window
select
    int_quarters.seq,
    int_quarters.quarter_no as as_of_quarter_no,
    int_calendar.quarter_no
from int_quarters
cross join policy
inner join int_calendar
    on
        int_calendar.quarter_no <= int_quarters.quarter_no
        and int_calendar.quarter_no > int_quarters.quarter_no - policy.time_window_quarters
