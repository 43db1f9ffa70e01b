-- grain: one row per rep, quarter and rate; null = not measured, or nothing to compare
with rates as (
    select
        'renewal_rate' as rate_name,
        has_contracts as is_measured
    from int_measured
    union all
    select
        'complaint_rate' as rate_name,
        has_complaints as is_measured
    from int_measured
),
sums as (
    select
        rep_id,
        seq,
        rate_name,
        sum(case_n) as case_n,
        sum(observed) as observed,
        sum(case when industry <> '' or segment <> '' then case_n else 0 end) as stated_n,
        sum(
            case when compared_with in ('all_others', 'nobody') then 0 else case_n end
        ) as stratified_n,
        -- A sum with an unknown part is unknown.
        case when count(expected) = count(*) then sum(expected) end as expected
    from int_rep_strata__expected
    group by rep_id, seq, rate_name
)
select
    spine.rep_key,
    spine.quarter,
    rates.rate_name,
    cast(case when rates.is_measured then coalesce(sums.case_n, 0) end as integer) as n,
    cast(case when rates.is_measured then coalesce(sums.stratified_n, 0) end as integer)
        as stratified_n,
    cast(case when rates.is_measured then coalesce(sums.observed, 0) end as integer)
        as observed,
    cast(case when sums.stated_n > 0 then sums.expected end as double) as expected
from int_rep_quarter__spine as spine
cross join rates
left join sums
    on
        sums.rep_id = spine.rep_id
        and sums.seq = spine.seq
        and sums.rate_name = rates.rate_name
order by spine.rep_key, spine.quarter, rates.rate_name
