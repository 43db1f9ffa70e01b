-- grain: one row per quarter shown, 1 = oldest
select
    quarter,
    start_on,
    end_on,
    window_start_on,
    is_window_complete,
    seq
from int_quarters
order by seq
