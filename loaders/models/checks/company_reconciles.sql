-- grain: one row per quarter and scope in which the company is less than its reps
select
    company_quarter.quarter,
    company_quarter.scope,
    company_quarter.won_n,
    company_quarter.renewed_n,
    company_quarter.complaint_n
from company_quarter
inner join (
    select
        quarter,
        sum(won_n) as won_n,
        sum(bookings) as bookings,
        sum(renewed_n) as renewed_n,
        sum(renewal_decided_n) as renewal_decided_n,
        sum(complaint_n) as complaint_n,
        sum(customer_months) as customer_months
    from rep_quarter
    group by quarter
) as reps
    on reps.quarter = company_quarter.quarter
where
    company_quarter.scope = 'window'
    and (
        company_quarter.won_n < reps.won_n
        or company_quarter.bookings < reps.bookings - 0.01
        or company_quarter.renewed_n < reps.renewed_n
        or company_quarter.renewal_decided_n < reps.renewal_decided_n
        or company_quarter.complaint_n < reps.complaint_n
        or company_quarter.customer_months < reps.customer_months
    )
