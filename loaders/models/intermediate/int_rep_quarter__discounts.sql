-- grain: one row per rep and quarter with won deals in its window
with sums as (
    select
        rep_id,
        seq,
        cast(sum(discount_n) as bigint) as discount_n,
        cast(sum(won_value) as double) as won_value,
        cast(sum(discount_base) as double) as base,
        cast(sum(discount_value) as double) as given,
        cast(sum(quarter_end_value) as double) as late_value,
        cast(sum(quarter_end_discount_base) as double) as late_base,
        cast(sum(quarter_end_discount_value) as double) as late_given,
        cast(sum(quarter_end_discounted_value) as double) as late_discounted_value,
        cast(sum(discount_base - quarter_end_discount_base) as double) as early_base,
        cast(sum(discount_value - quarter_end_discount_value) as double) as early_given
    from int_rep_account__deals
    where rep_id is not null
    group by rep_id, seq
)
select
    rep_id,
    seq,
    discount_n,
    late_value / nullif(won_value, 0) as quarter_end_share,
    late_discounted_value / nullif(base, 0) as quarter_end_discounted_share,
    given / nullif(base, 0) as mean_discount,
    -- Null unless both sides of the quarter's last days hold a recorded discount.
    late_given / nullif(late_base, 0) - early_given / nullif(early_base, 0) as discount_gap
from sums
