-- grain: one row per change of owner and quarter in which it happened or its grace ran
with shown as (
    select
        int_handovers.account_id,
        int_handovers.from_rep_id,
        int_handovers.to_rep_id,
        int_handovers.handed_over_on,
        int_handovers.grace_until,
        int_handovers.handed_over_on >= int_quarters.start_on as is_in_quarter,
        int_quarters.quarter,
        greatest(int_handovers.answers_from, int_quarters.start_on) as first_day,
        least(int_handovers.grace_until, int_quarters.end_on) as last_day
    from int_handovers
    inner join int_quarters
        on
            int_handovers.handed_over_on <= int_quarters.end_on
            and greatest(int_handovers.handed_over_on, int_handovers.grace_until)
            >= int_quarters.start_on
),
due as (
    select
        shown.account_id,
        shown.handed_over_on,
        shown.quarter,
        count(*) as due_n
    from shown
    inner join int_contracts
        on
            int_contracts.account_id = shown.account_id
            and int_contracts.end_on between shown.first_day and shown.last_day
    group by shown.account_id, shown.handed_over_on, shown.quarter
),
complained as (
    select
        shown.account_id,
        shown.handed_over_on,
        shown.quarter,
        count(*) as complaint_n
    from shown
    inner join int_complaints
        on
            int_complaints.account_id = shown.account_id
            and int_complaints.opened_on between shown.first_day and shown.last_day
    group by shown.account_id, shown.handed_over_on, shown.quarter
)
select
    stg_accounts.account_key,
    shown.quarter,
    givers.rep_key as from_rep_key,
    takers.rep_key as to_rep_key,
    cast(shown.handed_over_on as varchar) as handed_over_on,
    cast(shown.grace_until as varchar) as grace_until,
    shown.is_in_quarter,
    cast(case when measured.has_contracts then coalesce(due.due_n, 0) end as integer)
        as grace_due_n,
    cast(case
        when measured.has_complaints then coalesce(complained.complaint_n, 0)
    end as integer) as grace_complaint_n
from shown
cross join int_measured as measured
inner join stg_accounts
    on stg_accounts.account_id = shown.account_id
inner join stg_reps as givers
    on givers.rep_id = shown.from_rep_id
inner join stg_reps as takers
    on takers.rep_id = shown.to_rep_id
left join due
    on
        due.account_id = shown.account_id
        and due.handed_over_on = shown.handed_over_on
        and due.quarter = shown.quarter
left join complained
    on
        complained.account_id = shown.account_id
        and complained.handed_over_on = shown.handed_over_on
        and complained.quarter = shown.quarter
order by shown.quarter, shown.handed_over_on, stg_accounts.account_key
