-- grain: one row per rep and quarter whose own and inherited accounts miss rep_quarter
with sums as (
    select
        rep_key,
        quarter,
        count(*) as origin_n,
        sum(renewals_due_n) as renewals_due_n,
        sum(renewed_n) as renewed_n,
        sum(churned_n) as churned_n,
        sum(renewal_open_n) as renewal_open_n,
        sum(complaint_n) as complaint_n,
        sum(customer_months) as customer_months
    from rep_origin_count
    group by rep_key, quarter
)
select
    rep_quarter.rep_key,
    rep_quarter.quarter,
    sums.renewals_due_n as summed_due_n,
    rep_quarter.renewals_due_n,
    sums.complaint_n as summed_complaint_n,
    rep_quarter.complaint_n,
    sums.customer_months as summed_customer_months,
    rep_quarter.customer_months
from rep_quarter
cross join int_measured
left join sums
    on sums.rep_key = rep_quarter.rep_key and sums.quarter = rep_quarter.quarter
-- Null in rep_quarter is "not measured". Without a ledger no origin is.
where
    coalesce(sums.origin_n, 0) <> 2
    or (
        int_measured.has_ledger
        and (
            coalesce(sums.renewals_due_n, 0) <> rep_quarter.renewals_due_n
            or coalesce(sums.renewed_n, 0) <> rep_quarter.renewed_n
            or coalesce(sums.churned_n, 0) <> rep_quarter.churned_n
            or coalesce(sums.renewal_open_n, 0) <> rep_quarter.renewal_open_n
            or coalesce(sums.complaint_n, 0) <> rep_quarter.complaint_n
            or coalesce(sums.customer_months, 0) <> rep_quarter.customer_months
        )
    )
