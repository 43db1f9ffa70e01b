-- grain: one row per event of a past quarter that came, went or changed since the export before
with now_known as (
    select
        late_event.table_name,
        late_event.record_id,
        late_event.event,
        late_event.event_on,
        late_event.amount,
        late_event.account_id,
        late_event.rep_id
    from late_event
    inner join baseline_of
        on baseline_of.as_of = late_event.as_of
),
-- Tables that one of the two exports lacks altogether are not compared.
shared as (
    select distinct baseline.table_name
    from baseline
    inner join now_known
        on now_known.table_name = baseline.table_name
),
compared as (
    select
        coalesce(now_known.table_name, baseline.table_name) as table_name,
        coalesce(now_known.record_id, baseline.record_id) as record_id,
        coalesce(now_known.event, baseline.event) as event,
        coalesce(now_known.event_on, baseline.event_on) as event_on,
        coalesce(now_known.account_id, baseline.account_id) as account_id,
        coalesce(now_known.rep_id, baseline.rep_id) as rep_id,
        case
            when baseline.record_id is null then 'added'
            when now_known.record_id is null then 'removed'
            else 'changed'
        end as change,
        baseline.event_on as was_on,
        baseline.amount as was_amount,
        baseline.rep_id as was_rep_id,
        now_known.event_on as now_on,
        now_known.amount as now_amount,
        now_known.rep_id as now_rep_id
    from now_known
    full join baseline
        on
            baseline.table_name = now_known.table_name
            and baseline.record_id = now_known.record_id
            and baseline.event = now_known.event
    where
        baseline.record_id is null
        or now_known.record_id is null
        or baseline.event_on is distinct from now_known.event_on
        or baseline.amount is distinct from now_known.amount
        or baseline.account_id is distinct from now_known.account_id
        or baseline.rep_id is distinct from now_known.rep_id
)
select
    compared.table_name,
    compared.change,
    compared.event,
    -- Ids that hold who assessed whom stay here.
    case
        when compared.table_name in ('deals', 'contracts', 'complaints') then compared.record_id
    end as record_id,
    int_calendar.quarter,
    cast(compared.event_on as varchar) as event_on,
    stg_accounts.account_key,
    stg_reps.rep_key,
    cast(compared.was_on as varchar) as was_on,
    compared.was_amount,
    was_reps.rep_key as was_rep_key,
    cast(compared.now_on as varchar) as now_on,
    compared.now_amount,
    now_reps.rep_key as now_rep_key
from compared
inner join shared
    on shared.table_name = compared.table_name
inner join late_comparison
    on late_comparison.is_comparable
left join int_calendar
    on compared.event_on between int_calendar.start_on and int_calendar.end_on
left join stg_accounts
    on stg_accounts.account_id = compared.account_id
left join stg_reps
    on stg_reps.rep_id = compared.rep_id
left join stg_reps as was_reps
    on was_reps.rep_id = compared.was_rep_id
left join stg_reps as now_reps
    on now_reps.rep_id = compared.now_rep_id
order by
    compared.event_on desc nulls last,
    compared.table_name,
    compared.record_id,
    compared.event
