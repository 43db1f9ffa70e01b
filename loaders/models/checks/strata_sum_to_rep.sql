-- grain: one row per rep, quarter and rate whose strata do not sum to rep_quarter
with sums as (
    select
        rep_key,
        quarter,
        rate_name,
        sum(n) as n,
        sum(observed) as observed
    from rep_stratum
    group by rep_key, quarter, rate_name
),
figures as (
    select
        rep_key,
        quarter,
        'renewal_rate' as rate_name,
        renewal_decided_n as n,
        renewed_n as observed
    from rep_quarter
    union all
    select
        rep_key,
        quarter,
        'complaint_rate' as rate_name,
        customer_months as n,
        complaint_n as observed
    from rep_quarter
)
select
    figures.rep_key,
    figures.quarter,
    figures.rate_name,
    figures.n,
    sums.n as summed_n,
    figures.observed,
    sums.observed as summed_observed
from figures
left join sums
    on
        sums.rep_key = figures.rep_key
        and sums.quarter = figures.quarter
        and sums.rate_name = figures.rate_name
-- A null in rep_quarter is "not measured"; there is nothing to compare.
where
    coalesce(sums.n, 0) <> figures.n
    or coalesce(sums.observed, 0) <> figures.observed
