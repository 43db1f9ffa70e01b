-- grain: one row per kind of group and quarter whose groups together are not everyone
with reps as (
    select
        quarter,
        sum(won_n) as won_n,
        sum(renewed_n) as renewed_n,
        sum(renewal_decided_n) as renewal_decided_n,
        sum(complaint_n) as complaint_n,
        sum(customer_months) as customer_months
    from rep_quarter
    group by quarter
),
groups as (
    select
        group_kind,
        quarter,
        sum(won_n) as won_n,
        sum(renewed_n) as renewed_n,
        sum(renewal_decided_n) as renewal_decided_n,
        sum(complaint_n) as complaint_n,
        sum(customer_months) as customer_months
    from group_quarter
    group by group_kind, quarter
)
select
    groups.group_kind,
    groups.quarter,
    groups.won_n,
    groups.renewed_n,
    groups.complaint_n,
    reps.won_n as reps_won_n,
    reps.renewed_n as reps_renewed_n,
    reps.complaint_n as reps_complaint_n
from groups
inner join reps
    on reps.quarter = groups.quarter
where
    groups.won_n <> reps.won_n
    or groups.renewed_n <> reps.renewed_n
    or groups.renewal_decided_n <> reps.renewal_decided_n
    or groups.complaint_n <> reps.complaint_n
    or groups.customer_months <> reps.customer_months
