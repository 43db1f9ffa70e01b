-- grain: one row per quarter and scope ('quarter', 'window'); null = not measured
with scopes as (
    select distinct
        scope,
        seq
    from int_scopes
)
select
    int_quarters.quarter,
    scopes.scope,
    cast(coalesce(deals.bookings, 0) as double) as bookings,
    cast(quotas.quota as double) as quota,
    cast(quotas.bookings_with_quota as double) as bookings_with_quota,
    cast(coalesce(deals.won_n, 0) as integer) as won_n,
    cast(coalesce(deals.lost_n, 0) as integer) as lost_n,
    cast(case when measured.has_contracts then coalesce(renewals.renewed_n, 0) end as integer)
        as renewed_n,
    cast(case when measured.has_contracts then coalesce(renewals.decided_n, 0) end as integer)
        as renewal_decided_n,
    cast(case when measured.has_contracts then coalesce(renewals.retention_n, 0) end as integer)
        as retention_n,
    renewals.retention_effective_n,
    renewals.grr,
    renewals.grr_spread,
    renewals.nrr,
    renewals.nrr_spread,
    cast(case
        when measured.has_complaints then coalesce(complaints.complaint_n, 0)
    end as integer) as complaint_n,
    cast(case
        when measured.has_complaints then coalesce(complaints.customer_months, 0)
    end as integer) as customer_months,
    cast(coalesce(customers.reps_with_deals_n, 0) as integer) as reps_with_deals_n,
    cast(coalesce(customers.one_customer_reps_n, 0) as integer) as one_customer_reps_n
from scopes
cross join int_measured as measured
inner join int_quarters
    on int_quarters.seq = scopes.seq
left join int_company__deals as deals
    on deals.scope = scopes.scope and deals.seq = scopes.seq
left join int_company__quotas as quotas
    on quotas.scope = scopes.scope and quotas.seq = scopes.seq
left join int_company__renewals as renewals
    on renewals.scope = scopes.scope and renewals.seq = scopes.seq
left join int_company__complaints as complaints
    on complaints.scope = scopes.scope and complaints.seq = scopes.seq
left join int_company__customers as customers
    on customers.scope = scopes.scope and customers.seq = scopes.seq
order by int_quarters.quarter, scopes.scope
