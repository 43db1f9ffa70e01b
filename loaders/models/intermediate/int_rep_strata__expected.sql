-- grain: one row per row of int_rep_strata, with the narrowest pool of enough others
with enough as (
    select
        others.rep_id,
        others.seq,
        others.rate_name,
        others.level_no,
        others.pool_industry,
        others.pool_segment,
        others.others_n,
        others.others_observed,
        others.others_reps_n
    from int_stratum_others as others
    cross join policy
    where
        others.others_reps_n >= policy.strata_minimum_reps
        and others.others_n >= case
            when others.rate_name = 'renewal_rate' then policy.strata_minimum_decided
            else policy.strata_minimum_customer_months
        end
),
ranked as (
    select
        pools.rep_id,
        pools.seq,
        pools.rate_name,
        pools.industry,
        pools.segment,
        pools.compared_with,
        enough.others_n,
        enough.others_observed,
        enough.others_reps_n,
        row_number() over (
            partition by
                pools.rep_id, pools.seq, pools.rate_name, pools.industry, pools.segment
            order by pools.level_no
        ) as place
    from int_stratum_pools as pools
    inner join enough
        on
            enough.rep_id = pools.rep_id
            and enough.seq = pools.seq
            and enough.rate_name = pools.rate_name
            and enough.level_no = pools.level_no
            and enough.pool_industry = pools.pool_industry
            and enough.pool_segment = pools.pool_segment
)
select
    strata.rep_id,
    strata.seq,
    strata.rate_name,
    strata.industry,
    strata.segment,
    strata.case_n,
    strata.observed,
    coalesce(ranked.compared_with, 'nobody') as compared_with,
    ranked.others_n,
    ranked.others_observed,
    ranked.others_reps_n,
    -- Rounded so that sums are exact: the order of rows must not move the last digit.
    cast(
        cast(strata.case_n as double) * ranked.others_observed / ranked.others_n
        as decimal(18, 9)
    ) as expected
from int_rep_strata as strata
left join ranked
    on
        ranked.rep_id = strata.rep_id
        and ranked.seq = strata.seq
        and ranked.rate_name = strata.rate_name
        and ranked.industry = strata.industry
        and ranked.segment = strata.segment
        and ranked.place = 1
