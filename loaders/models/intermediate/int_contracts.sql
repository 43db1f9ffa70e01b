-- grain: one row per customer and end date: co-termed lines are one contract
with cotermed as (
    select
        account_id,
        end_on,
        min(contract_id) as contract_id,
        count(*) as line_n,
        min(start_on) as start_on,
        -- A sum with an unknown part is unknown.
        case when count(value) = count(*) then sum(value) end as value,
        max(renewed_on) as renewed_on,
        case
            when count(case when renewed_on is not null then renewed_value end) = count(renewed_on)
                then sum(case when renewed_on is not null then renewed_value end)
        end as renewed_value,
        case when count(renewed_on) = 0 then max(churned_on) end as churned_on
    from int_contract_lines
    group by account_id, end_on
),
successions as (
    select
        ended.account_id,
        ended.end_on,
        follower.end_on - follower.start_on + 1 as follower_days,
        row_number() over (
            partition by ended.account_id, ended.end_on
            order by follower.start_on, follower.end_on
        ) as place
    from cotermed as ended
    cross join policy
    inner join cotermed as follower
        on
            follower.account_id = ended.account_id
            and follower.end_on > ended.end_on
            -- Renewals are often signed to start before the old term is over.
            and follower.start_on >= cast(
                ended.end_on - policy.renewal_early_start_days * interval '1' day as date
            )
            and follower.start_on <= cast(
                ended.end_on + policy.renewal_grace_days * interval '1' day as date
            )
)
select
    cotermed.account_id,
    cotermed.end_on,
    cotermed.contract_id,
    cotermed.line_n,
    cotermed.start_on,
    coalesce(
        cotermed.start_on, cast(cotermed.end_on - interval '364' day as date)
    ) as term_start_on,
    cotermed.value,
    cotermed.renewed_on,
    cotermed.renewed_value,
    cotermed.churned_on,
    coalesce(cotermed.end_on - cotermed.start_on + 1, 365) as term_days,
    coalesce(
        successions.follower_days, cotermed.end_on - cotermed.start_on + 1, 365
    ) as renewal_term_days,
    int_attribution_spells.rep_id
from cotermed
left join successions
    on
        successions.account_id = cotermed.account_id
        and successions.end_on = cotermed.end_on
        and successions.place = 1
left join int_attribution_spells
    on
        int_attribution_spells.account_id = cotermed.account_id
        and cotermed.end_on between int_attribution_spells.first_day
        and int_attribution_spells.last_day
