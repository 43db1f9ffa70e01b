-- grain: one row per owner, top parent account and quarter with won amount in its window
select
    deals.rep_id,
    int_top_accounts.top_account_id,
    deals.seq,
    sum(deals.won_value) as won_value,
    cast(sum(deals.won_n) as bigint) as won_n
from int_rep_account__deals as deals
inner join int_top_accounts
    on int_top_accounts.account_id = deals.account_id
where deals.rep_id is not null
group by deals.rep_id, int_top_accounts.top_account_id, deals.seq
having sum(deals.won_value) > 0
