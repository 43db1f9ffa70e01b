-- grain: one row per cutoff, table, record and event that had happened by the cutoff
with own as (
    select int_calendar.end_on as as_of
    from int_calendar
    inner join int_review
        on int_calendar.quarter_no = int_review.known_quarter_no - 1
),
cutoffs as (
    select as_of from own
    union
    select as_of from baseline_of
),
events as (
    select
        'deals' as table_name,
        deal_id as record_id,
        'created' as event,
        created_on as known_from,
        created_on as event_on,
        cast(null as double) as amount,
        account_id,
        cast(null as varchar) as rep_id
    from int_deals
    where created_on is not null
    union all
    select
        'deals',
        deal_id,
        stage,
        closed_on,
        closed_on,
        cast(amount as double),
        account_id,
        rep_id
    from int_deals
    where stage in ('won', 'lost') and closed_on is not null
    union all
    select
        'contracts',
        contract_id,
        'due',
        coalesce(start_on, cast(end_on - interval '364' day as date)),
        end_on,
        cast(value as double),
        account_id,
        cast(null as varchar)
    from int_contract_lines
    cross join int_measured
    where int_measured.has_contract_table
    union all
    select
        'contracts',
        contract_id,
        'renewed',
        renewed_on,
        renewed_on,
        cast(renewed_value as double),
        account_id,
        cast(null as varchar)
    from int_contract_lines
    cross join int_measured
    where int_measured.has_contract_table and renewed_on is not null
    union all
    select
        'contracts',
        contract_id,
        'churned',
        churned_on,
        churned_on,
        cast(null as double),
        account_id,
        cast(null as varchar)
    from int_contract_lines
    cross join int_measured
    where int_measured.has_contract_table and churned_on is not null
    union all
    select
        'complaints',
        complaint_id,
        'raised',
        opened_on,
        opened_on,
        cast(null as double),
        account_id,
        cast(null as varchar)
    from stg_complaints
    union all
    -- The first day is part of the record: moved, the spell is gone and another is there.
    select
        'account_owners',
        account_id || ' ' || rep_id || ' ' || coalesce(cast(from_on as varchar), ''),
        'owned from',
        coalesce(from_on, date '0001-01-01'),
        from_on,
        cast(null as double),
        account_id,
        rep_id
    from stg_account_owners
    union all
    select
        'account_owners',
        account_id || ' ' || rep_id || ' ' || coalesce(cast(from_on as varchar), ''),
        'owned until',
        to_on,
        to_on,
        cast(null as double),
        account_id,
        rep_id
    from stg_account_owners
    where to_on is not null
    union all
    select
        'assessments',
        rep_id || ' ' || instrument || ' ' || item || ' ' || assessor || ' '
        || cast(assessed_on as varchar),
        'assessed',
        assessed_on,
        assessed_on,
        cast(score as double),
        cast(null as varchar),
        rep_id
    from stg_assessments
    union all
    select
        'quotas',
        stg_quotas.rep_id || ' ' || stg_quotas.quarter,
        'target',
        int_calendar.start_on,
        int_calendar.end_on,
        cast(stg_quotas.amount as double),
        cast(null as varchar),
        stg_quotas.rep_id
    from stg_quotas
    inner join int_calendar
        on int_calendar.quarter = stg_quotas.quarter
)
select
    cutoffs.as_of,
    events.table_name,
    events.record_id,
    events.event,
    max(events.event_on) as event_on,
    max(events.amount) as amount,
    max(events.account_id) as account_id,
    max(events.rep_id) as rep_id
from events
inner join cutoffs
    on events.known_from <= cutoffs.as_of
group by cutoffs.as_of, events.table_name, events.record_id, events.event
