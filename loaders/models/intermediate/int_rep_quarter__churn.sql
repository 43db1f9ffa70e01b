-- grain: one row per rep and quarter with customers at the window's start
select
    rep_id,
    seq,
    count(*) as churn_base_n,
    count(case when is_churned then 1 end) as churned_accounts_n
from int_churn
where rep_id is not null
group by rep_id, seq
