-- grain: one row where there is an earlier export: how much of what it held is still there
with found as (
    select
        count(*) as baseline_n,
        count(late_event.record_id) as found_n
    from baseline
    cross join baseline_of
    left join late_event
        on
            late_event.as_of = baseline_of.as_of
            and late_event.table_name = baseline.table_name
            and late_event.record_id = baseline.record_id
            and late_event.event = baseline.event
)
select
    cast(baseline_of.known_on as varchar) as known_on,
    cast(baseline_of.as_of as varchar) as as_of,
    -- Ids of another system match nothing: then everything would seem to have come late.
    found.baseline_n > 0
    and cast(found.found_n as double) / found.baseline_n >= policy.review_late_match
        as is_comparable
from baseline_of
cross join found
cross join policy
