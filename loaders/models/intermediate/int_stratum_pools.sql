-- grain: one row per quarter, rate and pool of customers to compare with ('' = any), of all reps together
with industries_and_segments as (
    select
        seq,
        rate_name,
        industry,
        segment,
        case_n,
        observed
    from int_rep_strata
    where industry <> '' and segment <> ''
),
segments as (
    select
        seq,
        rate_name,
        segment,
        sum(case_n) as case_n,
        sum(observed) as observed
    from int_rep_strata
    where segment <> ''
    group by rep_id, seq, rate_name, segment
),
industries as (
    select
        seq,
        rate_name,
        industry,
        sum(case_n) as case_n,
        sum(observed) as observed
    from int_rep_strata
    where industry <> ''
    group by rep_id, seq, rate_name, industry
),
everybody as (
    select
        seq,
        rate_name,
        sum(case_n) as case_n,
        sum(observed) as observed
    from int_rep_strata
    group by rep_id, seq, rate_name
),
-- One row per rep and pool.
pools as (
    select
        seq,
        rate_name,
        'industry_and_segment' as compared_with,
        industry,
        segment,
        case_n,
        observed
    from industries_and_segments
    union all
    select
        seq,
        rate_name,
        'segment' as compared_with,
        '' as industry,
        segment,
        case_n,
        observed
    from segments
    union all
    select
        seq,
        rate_name,
        'industry' as compared_with,
        industry,
        '' as segment,
        case_n,
        observed
    from industries
    union all
    select
        seq,
        rate_name,
        'all_others' as compared_with,
        '' as industry,
        '' as segment,
        case_n,
        observed
    from everybody
)
select
    seq,
    rate_name,
    compared_with,
    industry,
    segment,
    sum(case_n) as case_n,
    sum(observed) as observed,
    count(case when case_n > 0 then 1 end) as rep_n
from pools
group by seq, rate_name, compared_with, industry, segment
