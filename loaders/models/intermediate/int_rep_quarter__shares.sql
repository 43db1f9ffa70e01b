-- grain: one row per rep of a team and quarter in which the team booked something
select
    stg_reps.rep_id,
    teams.seq,
    coalesce(cast(deals.bookings as double), 0)
    / nullif(cast(teams.team_bookings as double), 0) as team_share
from int_team_bookings as teams
inner join stg_reps
    on stg_reps.team = teams.team
left join int_rep_quarter__deals as deals
    on deals.rep_id = stg_reps.rep_id and deals.seq = teams.seq
