-- grain: one row per rep and quarter with activities in its window
select
    activities.rep_id,
    activities.seq,
    cast(sum(activities.activity_n) as bigint) as activity_n,
    cast(sum(activities.timed_n) as bigint) as timed_n,
    cast(sum(activities.on_time_n) as bigint) as on_time_n,
    cast(sum(activities.entertainment_n) as bigint) as entertainment_n,
    cast(sum(activities.demo_n) as bigint) as demo_n,
    cast(sum(case when stg_accounts.is_key_account then activities.activity_n else 0 end)
        as bigint) as key_activity_n,
    cast(sum(case when stg_accounts.is_key_account then activities.entertainment_n else 0 end)
        as bigint) as key_entertainment_n
from int_rep_account__activities as activities
left join stg_accounts
    on stg_accounts.account_id = activities.account_id
group by activities.rep_id, activities.seq
