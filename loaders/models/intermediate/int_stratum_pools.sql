-- grain: one row per row of int_rep_strata and pool to compare with, 1 = the narrowest
select
    rep_id,
    seq,
    rate_name,
    industry,
    segment,
    1 as level_no,
    'industry_and_segment' as compared_with,
    industry as pool_industry,
    segment as pool_segment,
    case_n,
    observed
from int_rep_strata
where industry <> '' and segment <> ''
union all
select
    rep_id,
    seq,
    rate_name,
    industry,
    segment,
    2 as level_no,
    'segment' as compared_with,
    '' as pool_industry,
    segment as pool_segment,
    case_n,
    observed
from int_rep_strata
where segment <> ''
union all
select
    rep_id,
    seq,
    rate_name,
    industry,
    segment,
    3 as level_no,
    'industry' as compared_with,
    industry as pool_industry,
    '' as pool_segment,
    case_n,
    observed
from int_rep_strata
where industry <> ''
union all
select
    rep_id,
    seq,
    rate_name,
    industry,
    segment,
    4 as level_no,
    'all_others' as compared_with,
    '' as pool_industry,
    '' as pool_segment,
    case_n,
    observed
from int_rep_strata
