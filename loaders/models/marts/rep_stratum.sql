-- grain: one row per rep, quarter, rate and industry and segment of the rep's customers
select
    stg_reps.rep_key,
    int_quarters.quarter,
    strata.rate_name,
    nullif(strata.industry, '') as industry,
    nullif(strata.segment, '') as segment,
    strata.compared_with,
    cast(strata.case_n as integer) as n,
    cast(strata.observed as integer) as observed,
    cast(strata.expected as double) as expected,
    cast(strata.others_n as integer) as others_n,
    cast(strata.others_reps_n as integer) as others_reps_n,
    case when strata.rate_name = 'complaint_rate' then 100.0 else 1.0 end
    * strata.others_observed / strata.others_n as others_rate
from int_rep_strata__expected as strata
inner join stg_reps
    on stg_reps.rep_id = strata.rep_id
inner join int_quarters
    on int_quarters.seq = strata.seq
order by
    stg_reps.rep_key,
    int_quarters.quarter,
    strata.rate_name,
    strata.industry,
    strata.segment
