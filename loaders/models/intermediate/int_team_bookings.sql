-- grain: one row per team and quarter
select
    stg_reps.team,
    deals.seq,
    sum(deals.bookings) as team_bookings,
    count(case when deals.bookings > 0 then 1 end) as sellers_n
from int_rep_quarter__deals as deals
inner join stg_reps
    on stg_reps.rep_id = deals.rep_id
where stg_reps.team is not null
group by stg_reps.team, deals.seq
