-- grain: one row per rep and quarter with dated deals in play within its window
select
    rep_id,
    seq,
    count(*) as at_risk_n,
    count(case when outcome = 'won' then 1 end) as won_n,
    count(case when outcome = 'lost' then 1 end) as lost_n,
    count(case when outcome = 'open' then 1 end) as open_n,
    max(last_age) as oldest_age
from int_known_deals
where rep_id is not null and first_age <= last_age
group by rep_id, seq
