-- grain: one row per rep and quarter with deals closed in the quarter itself
select
    facts.rep_id,
    int_quarters.seq,
    sum(facts.won_value) as bookings_quarter
from int_deals_by_quarter as facts
inner join int_quarters
    on int_quarters.quarter_no = facts.quarter_no
where facts.rep_id is not null
group by facts.rep_id, int_quarters.seq
