-- grain: one row per rep and month employed, up to the last quarter's end
with won as (
    select
        int_deals.rep_id,
        int_months.month_no,
        count(*) as won_n
    from int_deals
    inner join int_months
        on
            int_months.month_no = extract(year from int_deals.closed_on) * 12
            + extract(month from int_deals.closed_on)
    where int_deals.stage = 'won' and int_deals.rep_id is not null
    group by int_deals.rep_id, int_months.month_no
),
event_days as (
    select
        rep_id,
        first_on,
        last_on
    from int_activities_by_month
    union all
    select
        rep_id,
        closed_on as first_on,
        closed_on as last_on
    from int_deals
    where stage <> 'open' and rep_id is not null
),
spans as (
    select
        rep_id,
        min(first_on) as first_on,
        max(last_on) as last_on
    from event_days
    group by rep_id
),
employed as (
    select
        stg_reps.rep_id,
        stg_reps.rep_key,
        coalesce(stg_reps.hired_on, spans.first_on) as first_on,
        -- Gone, nobody knows when: the last event is the last sign of employment.
        case
            when stg_reps.left_on is null and stg_reps.status = 'left' then spans.last_on
            else coalesce(stg_reps.left_on, date '9999-12-31')
        end as last_on
    from stg_reps
    left join spans
        on spans.rep_id = stg_reps.rep_id
    where coalesce(stg_reps.status, 'active') <> 'candidate'
)
select
    employed.rep_key,
    cast(int_months.start_on as varchar) as month_start,
    cast(coalesce(won.won_n, 0) as integer) as won_n,
    cast(coalesce(activities.activity_n, 0) as integer) as activity_n
from employed
cross join policy
inner join int_months
    on
        int_months.seq <= policy.time_history_quarters
        and int_months.seq > -policy.time_history_quarters
        and int_months.end_on >= employed.first_on
        and int_months.start_on <= employed.last_on
left join won
    on won.rep_id = employed.rep_id and won.month_no = int_months.month_no
left join int_activities_by_month as activities
    on activities.rep_id = employed.rep_id and activities.month_no = int_months.month_no
order by employed.rep_key, month_start
