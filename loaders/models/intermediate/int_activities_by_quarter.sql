-- grain: one row per rep, customer ('' = none), contact level, quarter, and quarter in which it was known
with monthly as (
    select
        stg_activities.rep_id,
        stg_activities.account_id,
        stg_contacts.level,
        cast(extract(year from stg_activities.happened_on) * 12
        + extract(month from stg_activities.happened_on) as integer) as month_no,
        cast(extract(year from stg_activities.known_on) * 12
        + extract(month from stg_activities.known_on) as integer) as known_month_no,
        count(*) as activity_n,
        count(stg_activities.logged_on) as timed_n,
        count(case
            when
                stg_activities.logged_on <= cast(
                    stg_activities.happened_on
                    + policy.activity_on_time_days * interval '1' day as date
                )
                then 1
        end) as on_time_n,
        count(case when stg_activities.type = 'entertainment' then 1 end) as entertainment_n,
        count(case when stg_activities.type = 'demo' then 1 end) as demo_n
    from stg_activities
    cross join policy
    left join stg_contacts
        on stg_contacts.contact_id = stg_activities.contact_id
    group by
        stg_activities.rep_id,
        stg_activities.account_id,
        stg_contacts.level,
        cast(extract(year from stg_activities.happened_on) * 12
        + extract(month from stg_activities.happened_on) as integer),
        cast(extract(year from stg_activities.known_on) * 12
        + extract(month from stg_activities.known_on) as integer)
)
select
    monthly.rep_id,
    coalesce(stg_accounts.account_id, '') as account_id,
    monthly.level,
    happened.quarter_no,
    known.quarter_no as known_quarter_no,
    cast(sum(monthly.activity_n) as bigint) as activity_n,
    cast(sum(monthly.timed_n) as bigint) as timed_n,
    cast(sum(monthly.on_time_n) as bigint) as on_time_n,
    cast(sum(monthly.entertainment_n) as bigint) as entertainment_n,
    cast(sum(monthly.demo_n) as bigint) as demo_n
from monthly
inner join int_months as happened
    on happened.month_no = monthly.month_no
-- Entries from after the last day of the calendar were known in none of its quarters.
inner join int_months as known
    on known.month_no = monthly.known_month_no
left join stg_accounts
    on stg_accounts.account_id = monthly.account_id
group by
    monthly.rep_id,
    coalesce(stg_accounts.account_id, ''),
    monthly.level,
    happened.quarter_no,
    known.quarter_no
