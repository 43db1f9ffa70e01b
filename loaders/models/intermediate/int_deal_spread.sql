-- grain: one row per rep and fiscal quarter with won deals: sums that give any window's spread
with won as (
    select
        rep_id,
        quarter_no,
        is_quarter_end,
        function_n,
        cycle_days,
        -- Without a price a deal weighs nothing, and its discount neither.
        case when amount > 0 then cast(amount as decimal(19, 4)) end as amount,
        case when amount > 0 then cast(discount as decimal(9, 6)) end as discount
    from int_deals
    where stage = 'won' and rep_id is not null and quarter_no is not null
),
weighed as (
    select
        won.*,
        case when discount is not null then amount end as discount_base,
        amount * discount as discount_value,
        amount * cast(discount * discount as decimal(11, 8)) as discount_squares
    from won
)
select
    rep_id,
    quarter_no,
    sum(amount) as base,
    sum(amount * amount) as base_squares,
    sum(case when is_quarter_end then discount_base end) as late_base,
    sum(case when is_quarter_end then discount_base * discount_base end)
        as late_base_squares,
    sum(case when is_quarter_end then discount_value end) as late_value,
    sum(case when is_quarter_end then discount_squares end) as late_squares,
    min(case when is_quarter_end then discount end) as late_least,
    max(case when is_quarter_end then discount end) as late_most,
    sum(case when not is_quarter_end then discount_base end) as early_base,
    sum(case when not is_quarter_end then discount_base * discount_base end)
        as early_base_squares,
    sum(case when not is_quarter_end then discount_value end) as early_value,
    sum(case when not is_quarter_end then discount_squares end) as early_squares,
    min(case when not is_quarter_end then discount end) as early_least,
    max(case when not is_quarter_end then discount end) as early_most,
    cast(sum(function_n * function_n) as bigint) as function_squares,
    cast(sum(cast(cycle_days as bigint) * cycle_days) as bigint) as cycle_squares
from weighed
group by rep_id, quarter_no
