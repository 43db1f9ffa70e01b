-- grain: one row per row of int_rep_strata, with the narrowest pool of enough others
with own as (
    select
        rep_id,
        seq,
        rate_name,
        industry,
        segment,
        case_n,
        observed,
        sum(case_n) over by_segment as segment_case_n,
        sum(observed) over by_segment as segment_observed,
        sum(case_n) over by_industry as industry_case_n,
        sum(observed) over by_industry as industry_observed,
        sum(case_n) over by_rep as all_case_n,
        sum(observed) over by_rep as all_observed
    from int_rep_strata
    window
        by_segment as (partition by rep_id, seq, rate_name, segment),
        by_industry as (partition by rep_id, seq, rate_name, industry),
        by_rep as (partition by rep_id, seq, rate_name)
),
-- What everybody else in each pool came to; null where the customers carry no such label.
others as (
    select
        own.rep_id,
        own.seq,
        own.rate_name,
        own.industry,
        own.segment,
        own.case_n,
        own.observed,
        narrow.case_n - own.case_n as narrow_n,
        narrow.observed - own.observed as narrow_observed,
        narrow.rep_n - case when own.case_n > 0 then 1 else 0 end as narrow_reps_n,
        segments.case_n - own.segment_case_n as segment_n,
        segments.observed - own.segment_observed as segment_observed,
        segments.rep_n - case when own.segment_case_n > 0 then 1 else 0 end as segment_reps_n,
        industries.case_n - own.industry_case_n as industry_n,
        industries.observed - own.industry_observed as industry_observed,
        industries.rep_n - case when own.industry_case_n > 0 then 1 else 0 end
            as industry_reps_n,
        everybody.case_n - own.all_case_n as all_n,
        everybody.observed - own.all_observed as all_observed,
        everybody.rep_n - case when own.all_case_n > 0 then 1 else 0 end as all_reps_n,
        case
            when own.rate_name = 'renewal_rate' then policy.strata_minimum_decided
            else policy.strata_minimum_customer_months
        end as minimum_n,
        policy.strata_minimum_reps as minimum_reps_n
    from own
    cross join policy
    inner join int_stratum_pools as everybody
        on
            everybody.compared_with = 'all_others'
            and everybody.seq = own.seq
            and everybody.rate_name = own.rate_name
    left join int_stratum_pools as narrow
        on
            narrow.compared_with = 'industry_and_segment'
            and narrow.seq = own.seq
            and narrow.rate_name = own.rate_name
            and narrow.industry = own.industry
            and narrow.segment = own.segment
    left join int_stratum_pools as segments
        on
            segments.compared_with = 'segment'
            and segments.seq = own.seq
            and segments.rate_name = own.rate_name
            and segments.segment = own.segment
    left join int_stratum_pools as industries
        on
            industries.compared_with = 'industry'
            and industries.seq = own.seq
            and industries.rate_name = own.rate_name
            and industries.industry = own.industry
),
chosen as (
    select
        others.*,
        case
            when narrow_reps_n >= minimum_reps_n and narrow_n >= minimum_n then 'industry_and_segment'
            when segment_reps_n >= minimum_reps_n and segment_n >= minimum_n then 'segment'
            when industry_reps_n >= minimum_reps_n and industry_n >= minimum_n then 'industry'
            when all_reps_n >= minimum_reps_n and all_n >= minimum_n then 'all_others'
            else 'nobody'
        end as compared_with
    from others
),
compared as (
    select
        rep_id,
        seq,
        rate_name,
        industry,
        segment,
        case_n,
        observed,
        compared_with,
        cast(case compared_with
            when 'industry_and_segment' then narrow_n
            when 'segment' then segment_n
            when 'industry' then industry_n
            when 'all_others' then all_n
        end as bigint) as others_n,
        cast(case compared_with
            when 'industry_and_segment' then narrow_observed
            when 'segment' then segment_observed
            when 'industry' then industry_observed
            when 'all_others' then all_observed
        end as bigint) as others_observed,
        cast(case compared_with
            when 'industry_and_segment' then narrow_reps_n
            when 'segment' then segment_reps_n
            when 'industry' then industry_reps_n
            when 'all_others' then all_reps_n
        end as bigint) as others_reps_n
    from chosen
)
select
    rep_id,
    seq,
    rate_name,
    industry,
    segment,
    case_n,
    observed,
    compared_with,
    others_n,
    others_observed,
    others_reps_n,
    -- Rounded so that sums are exact: the order of rows must not move the last digit.
    cast(cast(case_n as double) * others_observed / others_n as decimal(18, 9)) as expected
from compared
