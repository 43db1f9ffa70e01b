-- grain: one row per quarter whose reps' bookings and the unowned deals miss the won deals
with won as (
    select
        int_quarters.quarter,
        coalesce(sum(int_deals.amount), 0) as amount
    from int_quarters
    left join int_deals
        on
            int_deals.stage = 'won'
            and int_deals.closed_on between int_quarters.start_on
            and int_quarters.end_on
    group by int_quarters.quarter
),
unowned as (
    select
        int_quarters.quarter,
        coalesce(sum(int_deals.amount), 0) as amount
    from int_quarters
    left join int_deals
        on
            int_deals.stage = 'won'
            and int_deals.rep_id is null
            and int_deals.closed_on between int_quarters.start_on and int_quarters.end_on
    group by int_quarters.quarter
),
booked as (
    select
        quarter,
        sum(bookings_quarter) as amount
    from rep_quarter
    group by quarter
)
select
    won.quarter,
    won.amount as won_amount,
    booked.amount as booked_amount,
    unowned.amount as unowned_amount
from won
inner join unowned
    on unowned.quarter = won.quarter
inner join booked
    on booked.quarter = won.quarter
where abs(cast(won.amount - unowned.amount as double) - booked.amount) > 0.01
