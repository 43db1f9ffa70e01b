-- grain: one row per rep and quarter with deals closed in its window
select
    deals.rep_id,
    deals.seq,
    cast(sum(deals.won_n) as bigint) as won_n,
    cast(sum(deals.lost_n) as bigint) as lost_n,
    sum(deals.won_value) as bookings,
    sum(case when stg_accounts.is_key_account then deals.won_value else 0 end) as key_bookings,
    cast(sum(deals.lost_reason_n) as bigint) as lost_reason_n,
    cast(sum(deals.lost_fit_n) as bigint) as lost_fit_n,
    cast(sum(deals.product_counted_n) as bigint) as product_counted_n,
    cast(sum(deals.multi_product_n) as bigint) as multi_product_n,
    cast(sum(deals.typed_won_n) as bigint) as typed_won_n,
    cast(sum(deals.expansion_n) as bigint) as expansion_n,
    cast(sum(deals.function_n) as bigint) as function_n
from int_rep_account__deals as deals
inner join stg_accounts
    on stg_accounts.account_id = deals.account_id
where deals.rep_id is not null
group by deals.rep_id, deals.seq
