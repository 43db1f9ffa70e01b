-- grain: one row per rep and quarter with accounts that had an event in its window
select
    rep_id,
    seq,
    count(*) as accounts_with_events_n
from int_rep_account
where has_event
group by rep_id, seq
