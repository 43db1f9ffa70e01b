-- grain: one row per sentence that the reader of the figures must know, with the number in it
with shown as (
    select
        min(window_start_on) as first_on,
        max(end_on) as last_on
    from int_quarters
),
deal_counts as (
    select
        count(case when stage = 'won' and amount is null then 1 end) as unpriced_n,
        count(case when stage <> 'open' and rep_id is null then 1 end) as unowned_n
    from int_deals
    cross join shown
    where closed_on between shown.first_on and shown.last_on
),
currency_counts as (
    select
        count(case when amount is not null and currency is null then 1 end) as bare_n
    from stg_deals
),
contract_counts as (
    select count(*) as endless_n from stg_contracts where end_on is null
),
complaint_counts as (
    select count(*) as unattributed_n
    from int_complaints
    cross join shown
    where rep_id is null and opened_on between shown.first_on and shown.last_on
),
due_counts as (
    select count(*) as unattributed_n
    from int_contracts
    cross join shown
    where rep_id is null and end_on between shown.first_on and shown.last_on
),
notes as (
    select
        'CONTRACTS_DERIVED' as code,
        'There is no contracts file: renewals are derived from deals of type renewal '
        || '(due = close date, won = renewed, lost = churned, term = one year).' as text,
        cast(null as bigint) as n
    from int_measured
    where has_contracts and not has_contract_table
    union all
    select
        'OWNERSHIP_NOT_DATED',
        'There is no ownership history: the owner on the account, else on its latest deal, '
        || 'is taken for all time.',
        null
    from int_measured
    where not has_ledger
    union all
    select
        'DEALS_WITHOUT_OWNER',
        cast(unowned_n as varchar) || ' won or lost deals belong to nobody: neither the deal '
        || 'nor its account names an owner on the close date. They count for the company only.',
        unowned_n
    from deal_counts
    where unowned_n > 0
    union all
    select
        'DEALS_WITHOUT_AMOUNT',
        cast(unpriced_n as varchar) || ' won deals have no amount: they are counted, not summed.',
        unpriced_n
    from deal_counts
    where unpriced_n > 0
    union all
    select
        'CONTRACTS_WITHOUT_END',
        cast(endless_n as varchar) || ' contract lines have no end date: they are left out of '
        || 'renewal figures.',
        endless_n
    from contract_counts
    where endless_n > 0
    union all
    select
        'RENEWALS_UNATTRIBUTED',
        cast(unattributed_n as varchar) || ' contracts fell due while nobody owned the customer: '
        || 'they count for the company only.',
        unattributed_n
    from due_counts
    where unattributed_n > 0
    union all
    select
        'COMPLAINTS_UNATTRIBUTED',
        cast(unattributed_n as varchar) || ' complaints were raised while nobody owned the '
        || 'customer: they count for the company only.',
        unattributed_n
    from complaint_counts
    where unattributed_n > 0
    union all
    select
        'AMOUNTS_WITHOUT_CURRENCY',
        cast(currency_counts.bare_n as varchar) || ' deal amounts have no currency: they are '
        || 'taken as ' || settings.base_currency || '.',
        currency_counts.bare_n
    from currency_counts
    cross join settings
    where currency_counts.bare_n > 0
)
select
    code,
    text,
    cast(n as integer) as n
from notes
order by code
