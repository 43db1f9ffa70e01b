-- grain: one row per rep, quarter and industry with deals won up to the quarter's end
with facts as (
    select
        int_deals.rep_id,
        stg_accounts.industry,
        int_quarters.seq,
        count(*) as won_n,
        sum(int_deals.amount) as won_amount
    from int_deals
    inner join stg_accounts
        on stg_accounts.account_id = int_deals.account_id
    -- Each deal enters at the first quarter shown that knows it; running sums carry it on.
    inner join int_quarters
        on
            int_deals.closed_on <= int_quarters.end_on
            and (int_quarters.seq = 1 or int_deals.closed_on >= int_quarters.start_on)
    where
        int_deals.stage = 'won'
        and int_deals.rep_id is not null
        and stg_accounts.industry is not null
    group by int_deals.rep_id, stg_accounts.industry, int_quarters.seq
),
running as (
    select
        facts.rep_id,
        int_quarters.quarter,
        facts.industry,
        sum(facts.won_n) as won_n,
        coalesce(sum(facts.won_amount), 0) as won_amount
    from facts
    inner join int_quarters
        on int_quarters.seq >= facts.seq
    group by facts.rep_id, int_quarters.quarter, facts.industry
)
select
    stg_reps.rep_key,
    running.quarter,
    running.industry,
    cast(running.won_n as integer) as won_n,
    cast(running.won_amount as double) as won_amount
from running
inner join stg_reps
    on stg_reps.rep_id = running.rep_id
order by stg_reps.rep_key, running.quarter, running.industry
