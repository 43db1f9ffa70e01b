-- grain: one row per rep and quarter whose size bands or customers do not sum to the bookings
with bands as (
    select
        rep_key,
        quarter,
        sum(won_n) as won_n,
        sum(won_amount) as won_amount
    from rep_band
    group by rep_key, quarter
),
customers as (
    select
        rep_key,
        quarter,
        count(*) as customer_n,
        sum(bookings) as bookings
    from rep_account
    group by rep_key, quarter
)
select
    rep_quarter.rep_key,
    rep_quarter.quarter,
    rep_quarter.bookings,
    bands.won_amount as band_amount,
    customers.bookings as customer_bookings
from rep_quarter
left join bands
    on bands.rep_key = rep_quarter.rep_key and bands.quarter = rep_quarter.quarter
left join customers
    on customers.rep_key = rep_quarter.rep_key and customers.quarter = rep_quarter.quarter
where
    coalesce(bands.won_n, 0) <> rep_quarter.sized_n
    or abs(coalesce(bands.won_amount, 0) - rep_quarter.bookings) > 0.01
    or coalesce(customers.customer_n, 0) <> rep_quarter.customers_n
    or abs(coalesce(customers.bookings, 0) - rep_quarter.bookings) > 0.01
