-- grain: one row per rep, quarter and origin; null = not measured, as without a ledger
with origins as (
    select 'own' as origin
    union all
    select 'inherited' as origin
),
measured as (
    select
        has_ledger and has_contracts as has_renewals,
        has_ledger and has_complaints as has_complaints
    from int_measured
)
select
    spine.rep_key,
    spine.quarter,
    origins.origin,
    cast(case when measured.has_renewals then coalesce(facts.due_n, 0) end as integer)
        as renewals_due_n,
    cast(case when measured.has_renewals then coalesce(facts.renewed_n, 0) end as integer)
        as renewed_n,
    cast(case when measured.has_renewals then coalesce(facts.churned_n, 0) end as integer)
        as churned_n,
    cast(case when measured.has_renewals then coalesce(facts.open_n, 0) end as integer)
        as renewal_open_n,
    cast(case
        when measured.has_complaints then coalesce(facts.complaint_n, 0)
    end as integer) as complaint_n,
    cast(case
        when measured.has_complaints then coalesce(facts.customer_months, 0)
    end as integer) as customer_months
from int_rep_quarter__spine as spine
cross join origins
cross join measured
left join int_rep_origin as facts
    on
        facts.rep_id = spine.rep_id
        and facts.seq = spine.seq
        and facts.origin = origins.origin
order by spine.rep_key, spine.quarter, origins.origin
