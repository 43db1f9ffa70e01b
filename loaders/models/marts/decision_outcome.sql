-- grain: one row per decision and quarter shown that ended on its day or later: what came of it by then
with published as (
    select count(*) > 0 as has_reasons
    from policy_extra_column
    where column_name = 'decisions.reason'
)
select
    quarters.quarter,
    stg_decisions.decision_id,
    cast(stg_decisions.decided_on as varchar) as decided_on,
    stg_decisions.decided_by,
    stg_decisions.kind,
    stg_decisions.account_key,
    stg_decisions.rep_key,
    stg_decisions.from_rep_key,
    stg_decisions.verdict,
    case when published.has_reasons then stg_decisions.reason end as reason,
    case
        when stg_decisions.kind = 'assign' and quarters.rep_id is not null then case
            when owners.has_owned then 'done'
            when owners.is_over then 'not_done'
            when not owners.is_over then 'too_early'
        end
        when stg_decisions.kind = 'keep' and quarters.rep_id is not null then case
            when not owners.owns_at_end then 'not_done'
            when owners.is_over then 'done'
            when not owners.is_over then 'too_early'
        end
        when stg_decisions.kind = 'take_away' and quarters.from_rep_id is not null then case
            when not owners.giver_owns_at_end then 'done'
            when owners.is_over then 'not_done'
            when not owners.is_over then 'too_early'
        end
    end as carried_out,
    cast(stg_decisions.predicted_bookings as double) as predicted_bookings,
    stg_decisions.predicted_renewals_due,
    cast(case
        when quarters.account_id is null or quarters.rep_id is null then null
        when bookings.decision_id is null then 0
        else bookings.bookings
    end as double) as bookings,
    cast(case
        when measured.has_contracts and quarters.account_id is not null
            then coalesce(renewals.due_n, 0)
    end as integer) as renewals_due_n,
    cast(case
        when measured.has_contracts and quarters.account_id is not null
            then coalesce(renewals.renewed_n, 0)
    end as integer) as renewed_n,
    cast(case
        when measured.has_contracts and quarters.account_id is not null
            then coalesce(renewals.churned_n, 0)
    end as integer) as churned_n,
    cast(case
        when measured.has_complaints and quarters.account_id is not null
            then coalesce(complaints.complaint_n, 0)
    end as integer) as complaint_n
from int_decision_quarters as quarters
cross join published
cross join int_measured as measured
inner join stg_decisions
    on stg_decisions.decision_id = quarters.decision_id
left join int_decision_owners as owners
    on owners.decision_id = quarters.decision_id and owners.quarter = quarters.quarter
left join int_decision_bookings as bookings
    on bookings.decision_id = quarters.decision_id and bookings.quarter = quarters.quarter
left join int_decision_renewals as renewals
    on renewals.decision_id = quarters.decision_id and renewals.quarter = quarters.quarter
left join int_decision_complaints as complaints
    on complaints.decision_id = quarters.decision_id and complaints.quarter = quarters.quarter
order by quarters.quarter, stg_decisions.decided_on, stg_decisions.decision_id
