-- grain: one row per rep, quarter, rate and pool: what everybody else in it came to
with own as (
    select
        rep_id,
        seq,
        rate_name,
        level_no,
        pool_industry,
        pool_segment,
        sum(case_n) as case_n,
        sum(observed) as observed
    from int_stratum_pools
    group by rep_id, seq, rate_name, level_no, pool_industry, pool_segment
),
totals as (
    select
        seq,
        rate_name,
        level_no,
        pool_industry,
        pool_segment,
        sum(case_n) as case_n,
        sum(observed) as observed,
        count(case when case_n > 0 then 1 end) as rep_n
    from own
    group by seq, rate_name, level_no, pool_industry, pool_segment
)
select
    own.rep_id,
    own.seq,
    own.rate_name,
    own.level_no,
    own.pool_industry,
    own.pool_segment,
    cast(totals.case_n - own.case_n as bigint) as others_n,
    cast(totals.observed - own.observed as bigint) as others_observed,
    totals.rep_n - case when own.case_n > 0 then 1 else 0 end as others_reps_n
from own
inner join totals
    on
        totals.seq = own.seq
        and totals.rate_name = own.rate_name
        and totals.level_no = own.level_no
        and totals.pool_industry = own.pool_industry
        and totals.pool_segment = own.pool_segment
