-- grain: one row per scope and quarter with active reps who have customers with bookings
with customers as (
    select
        int_scopes.scope,
        int_scopes.seq,
        facts.rep_id,
        int_top_accounts.top_account_id,
        sum(facts.won_value) as won_value
    from int_deals_by_quarter as facts
    inner join int_scopes
        on int_scopes.quarter_no = facts.quarter_no
    inner join int_top_accounts
        on int_top_accounts.account_id = facts.account_id
    where facts.rep_id is not null
    group by int_scopes.scope, int_scopes.seq, facts.rep_id, int_top_accounts.top_account_id
),
books as (
    select
        scope,
        seq,
        rep_id,
        cast(max(won_value) as double) / cast(sum(won_value) as double) as top1_share
    from customers
    where won_value > 0
    group by scope, seq, rep_id
)
select
    books.scope,
    books.seq,
    count(*) as reps_with_deals_n,
    count(case when books.top1_share >= policy.review_one_customer_share then 1 end)
        as one_customer_reps_n
from books
cross join policy
inner join int_rep_quarter__spine as spine
    on spine.rep_id = books.rep_id and spine.seq = books.seq
where spine.is_active
group by books.scope, books.seq
