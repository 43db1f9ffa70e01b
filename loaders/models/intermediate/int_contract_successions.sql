-- grain: one row per contract and contract of the same customer that may be its renewal
select
    ended.account_id,
    ended.end_on,
    follower.end_on as follower_end_on,
    follower.end_on - follower.start_on + 1 as follower_days,
    row_number() over (
        partition by ended.account_id, ended.end_on
        order by follower.start_on, follower.end_on
    ) as place,
    -- How many may follow this one, and how many this one's follower may follow.
    count(*) over (partition by ended.account_id, ended.end_on) as follower_n,
    count(*) over (partition by ended.account_id, follower.end_on) as ended_n
from int_contract_terms as ended
cross join policy
inner join int_contract_terms as follower
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
