-- grain: one row per rep and quarter: deals in play within the window; null = no creation dates
select
    spine.rep_key,
    spine.quarter,
    cast(case when measured.has_created_on then coalesce(pursuits.at_risk_n, 0) end as integer)
        as at_risk_n,
    cast(case when measured.has_created_on then coalesce(pursuits.won_n, 0) end as integer)
        as won_n,
    cast(case when measured.has_created_on then coalesce(pursuits.lost_n, 0) end as integer)
        as lost_n,
    cast(case when measured.has_created_on then coalesce(pursuits.open_n, 0) end as integer)
        as open_n,
    cast(pursuits.oldest_age as integer) as oldest_age_days
from int_rep_quarter__spine as spine
cross join int_measured as measured
left join int_rep_quarter__pursuits as pursuits
    on pursuits.rep_id = spine.rep_id and pursuits.seq = spine.seq
order by spine.rep_key, spine.quarter
