-- grain: one row per rep and quarter with customers in its window
with ranked as (
    select
        int_rep_customers.rep_id,
        int_rep_customers.seq,
        cast(int_rep_customers.won_value as decimal(19, 4)) as won_value,
        int_rep_customers.won_n,
        stg_accounts.account_key,
        row_number() over (
            partition by int_rep_customers.rep_id, int_rep_customers.seq
            order by int_rep_customers.won_value desc, stg_accounts.account_key
        ) as place,
        count(*) over (
            partition by int_rep_customers.rep_id, int_rep_customers.seq
        ) as customers_n
    from int_rep_customers
    inner join stg_accounts
        on stg_accounts.account_id = int_rep_customers.top_account_id
),
summed as (
    select
        rep_id,
        seq,
        count(*) as customers_n,
        count(case when won_n >= 2 then 1 end) as repeat_customers_n,
        cast(sum(won_value) as double) as total,
        cast(sum(won_value * won_value) as double) as squares,
        -- Σ (2i − n − 1) x with i counted from the smallest: exact, and equal customers may swap places.
        cast(sum((customers_n + 1 - 2 * place) * won_value) as double) as differences,
        cast(sum(case when place = 1 then won_value end) as double) as top1_value,
        cast(sum(case when place <= 3 then won_value end) as double) as top3_value,
        max(case when place = 1 then account_key end) as top1_account_key
    from ranked
    group by rep_id, seq
)
select
    rep_id,
    seq,
    customers_n,
    repeat_customers_n,
    squares / (total * total) as hhi,
    total * total / squares as effective_customers,
    -- Null for one customer: there is nothing to spread over.
    (squares / (total * total) - 1.0 / customers_n) / nullif(1 - 1.0 / customers_n, 0)
        as hhi_normalised,
    differences / nullif((customers_n - 1) * total, 0) as gini,
    top1_value / total as top1_share,
    top1_account_key,
    top3_value / total as top3_share
from summed
