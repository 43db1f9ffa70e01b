-- grain: one row per scope ('quarter', 'window'), quarter shown and fiscal quarter it covers
select
    'window' as scope,
    seq,
    quarter_no
from int_window
union all
select
    'quarter' as scope,
    seq,
    quarter_no
from int_quarters
