-- grain: one row per owner (null = nobody), customer and quarter with deals closed in its window
select
    facts.rep_id,
    facts.account_id,
    int_window.seq,
    cast(sum(facts.won_n) as bigint) as won_n,
    sum(facts.won_value) as won_value,
    cast(sum(facts.lost_n) as bigint) as lost_n,
    cast(sum(facts.lost_reason_n) as bigint) as lost_reason_n,
    cast(sum(facts.lost_fit_n) as bigint) as lost_fit_n,
    cast(sum(facts.discount_n) as bigint) as discount_n,
    sum(facts.discount_base) as discount_base,
    sum(facts.discount_value) as discount_value,
    sum(facts.quarter_end_value) as quarter_end_value,
    sum(facts.quarter_end_discount_base) as quarter_end_discount_base,
    sum(facts.quarter_end_discount_value) as quarter_end_discount_value,
    sum(facts.quarter_end_discounted_value) as quarter_end_discounted_value,
    cast(sum(facts.product_counted_n) as bigint) as product_counted_n,
    cast(sum(facts.multi_product_n) as bigint) as multi_product_n,
    cast(sum(facts.typed_won_n) as bigint) as typed_won_n,
    cast(sum(facts.expansion_n) as bigint) as expansion_n,
    cast(sum(facts.function_n) as bigint) as function_n
from int_deals_by_quarter as facts
inner join int_window
    on int_window.quarter_no = facts.quarter_no
group by facts.rep_id, facts.account_id, int_window.seq
