-- grain: one row per customer and unbroken span of being active: in a contract or not long after a win
with spans as (
    select
        int_contracts.account_id,
        int_contracts.term_start_on as first_day,
        int_contracts.end_on as last_day
    from int_contracts
    -- Each span once: among equal ones, the two windows below could take a different one first.
    union
    select
        int_deals.account_id,
        int_deals.closed_on as first_day,
        cast(
            int_deals.closed_on + policy.complaint_active_months_after_win * interval '1' month as date
        ) as last_day
    from int_deals
    cross join policy
    where int_deals.stage = 'won'
),
reach as (
    select
        account_id,
        first_day,
        last_day,
        max(last_day) over (
            partition by account_id
            order by first_day, last_day
            rows between unbounded preceding and 1 preceding
        ) as reached_day
    from spans
),
marked as (
    select
        account_id,
        first_day,
        last_day,
        case when first_day <= reached_day then 0 else 1 end as is_new
    from reach
),
numbered as (
    select
        account_id,
        first_day,
        last_day,
        sum(is_new) over (
            partition by account_id
            order by first_day, last_day
            rows between unbounded preceding and current row
        ) as spell_no
    from marked
)
select
    account_id,
    min(first_day) as first_day,
    max(last_day) as last_day
from numbered
group by account_id, spell_no
