-- grain: one row per rep and quarter with active accounts owned on the quarter's last day
select
    rep_id,
    seq,
    cast(sum(level_n * level_n) as double) as level_squares
from int_owned_accounts
where is_active
group by rep_id, seq
