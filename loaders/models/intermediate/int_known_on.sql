-- grain: one row: the day the exports were made, declared or else the latest date in the data
with dates as (
    select max(closed_on) as latest_on from stg_deals where stage in ('won', 'lost')
    union all
    select max(created_on) from stg_deals
    union all
    select max(opened_on) from stg_complaints
    union all
    select max(known_on) from stg_activities
    union all
    select max(renewed_on) from stg_contracts
    union all
    select max(churned_on) from stg_contracts
    union all
    select max(assessed_on) from stg_assessments
),
latest as (
    select max(latest_on) as latest_on from dates
)
select coalesce(settings.known_on, latest.latest_on) as known_on
from settings
cross join latest
