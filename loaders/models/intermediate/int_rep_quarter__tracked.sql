-- grain: one row per rep and quarter with dated won deals in its window
select
    rep_id,
    seq,
    cast(sum(tracked_won_n) as bigint) as tracked_won_n,
    cast(sum(well_tracked_won_n) as bigint) as well_tracked_won_n
from int_rep_account__tracked
group by rep_id, seq
