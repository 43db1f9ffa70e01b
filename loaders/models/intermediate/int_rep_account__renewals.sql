-- grain: one row per rep (null = nobody), customer and quarter with contracts due in its window
select
    rep_id,
    account_id,
    seq,
    count(*) as due_n,
    count(case when status = 'renewed' then 1 end) as renewed_n,
    count(case when status = 'churned' then 1 end) as churned_n,
    count(case when status = 'open' then 1 end) as open_n,
    count(case when is_late then 1 end) as late_n
from int_contracts_due
group by rep_id, account_id, seq
