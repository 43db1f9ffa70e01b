-- grain: one row per rep and quarter with won deals of known amount in its window
with sized as (
    select
        int_deals.rep_id,
        int_window.seq,
        int_deals.amount as exact_amount,
        cast(int_deals.amount as decimal(18, 4)) as amount,
        row_number() over (
            partition by int_deals.rep_id, int_window.seq
            order by int_deals.amount desc, int_deals.deal_id
        ) as place,
        -- Rounded so that sums are exact: the order of rows must not move the last digit.
        cast(ln(cast(int_deals.amount as double)) as decimal(18, 12)) as log_amount
    from int_deals
    inner join int_window
        on int_window.quarter_no = int_deals.quarter_no
    where
        int_deals.stage = 'won'
        and int_deals.rep_id is not null
        and int_deals.amount > 0
),
summed as (
    select
        rep_id,
        seq,
        count(*) as sized_n,
        sum(amount) as total,
        min(amount) as deal_min,
        max(amount) as deal_max,
        max(exact_amount) as largest_amount,
        percentile_cont(0.25) within group (order by cast(amount as double)) as deal_p25,
        percentile_cont(0.5) within group (order by cast(amount as double)) as deal_median,
        percentile_cont(0.5) within group (
            order by case when place > 1 then cast(amount as double) end
        ) as deal_median_without_largest,
        percentile_cont(0.75) within group (order by cast(amount as double)) as deal_p75,
        percentile_cont(0.9) within group (order by cast(amount as double)) as deal_p90,
        cast(sum(amount) / count(*) as decimal(18, 4)) as mean_amount,
        cast(sum(log_amount) / count(*) as decimal(18, 12)) as mean_log
    from sized
    group by rep_id, seq
),
spread as (
    select
        sized.rep_id,
        sized.seq,
        sum(
            cast(sized.amount - summed.mean_amount as decimal(19, 4))
            * cast(sized.amount - summed.mean_amount as decimal(19, 4))
        ) as squares,
        sum(
            cast(sized.log_amount - summed.mean_log as decimal(19, 12))
            * cast(sized.log_amount - summed.mean_log as decimal(19, 12))
        ) as log_squares
    from sized
    inner join summed
        on summed.rep_id = sized.rep_id and summed.seq = sized.seq
    group by sized.rep_id, sized.seq
)
select
    summed.rep_id,
    summed.seq,
    summed.sized_n,
    summed.deal_min,
    summed.deal_p25,
    summed.deal_median,
    summed.deal_median_without_largest,
    summed.deal_p75,
    summed.deal_p90,
    summed.deal_max,
    summed.largest_amount,
    cast(summed.total as double) / summed.sized_n as deal_mean,
    sqrt(cast(spread.squares as double) / nullif(summed.sized_n - 1, 0)) as deal_sd,
    exp(cast(summed.mean_log as double)) as deal_geometric_mean,
    sqrt(cast(spread.log_squares as double) / nullif(summed.sized_n - 1, 0)) as deal_log_sd,
    cast(summed.deal_max as double) / cast(summed.total as double) as largest_deal_share
from summed
inner join spread
    on spread.rep_id = summed.rep_id and spread.seq = summed.seq
