-- grain: one row per rep and quarter whose dated wins differ between the two sales cycles
with steps as (
    select
        rep_key,
        quarter,
        sum(won_n) as won_n
    from rep_pursuit_step
    group by rep_key, quarter
)
select
    pursuits.rep_key,
    pursuits.quarter,
    pursuits.at_risk_n,
    pursuits.won_n,
    pursuits.lost_n,
    pursuits.open_n,
    steps.won_n as step_won_n,
    rep_quarter.cycle_n
from rep_pursuit as pursuits
inner join rep_quarter
    on rep_quarter.rep_key = pursuits.rep_key and rep_quarter.quarter = pursuits.quarter
left join steps
    on steps.rep_key = pursuits.rep_key and steps.quarter = pursuits.quarter
where
    pursuits.won_n <> rep_quarter.cycle_n
    or pursuits.won_n <> coalesce(steps.won_n, 0)
    or pursuits.at_risk_n <> pursuits.won_n + pursuits.lost_n + pursuits.open_n
