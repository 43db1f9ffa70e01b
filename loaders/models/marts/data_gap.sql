-- grain: one row: rows of the review quarter's window that lack what its figures need
with review as (
    select
        window_start_on,
        end_on
    from int_quarters
    where seq = (select max(seq) from int_quarters)
),
contract_counts as (
    select count(*) as endless_contract_n
    from stg_contracts
    cross join review
    where
        stg_contracts.end_on is null
        and (stg_contracts.start_on is null or stg_contracts.start_on <= review.end_on)
),
deal_counts as (
    select count(*) as unpriced_won_n
    from int_deals
    cross join review
    where
        int_deals.stage = 'won'
        and int_deals.amount is null
        and int_deals.closed_on between review.window_start_on and review.end_on
)
select
    cast(contract_counts.endless_contract_n as integer) as endless_contract_n,
    cast(deal_counts.unpriced_won_n as integer) as unpriced_won_n
from contract_counts
cross join deal_counts
