-- grain: one row per customer and spell of one owner, without overlaps; far dates stand for "open"
with ledger as (
    select
        account_id,
        rep_id,
        coalesce(from_on, date '0001-01-01') as first_day,
        coalesce(to_on, date '9999-12-31') as last_day,
        lead(coalesce(from_on, date '0001-01-01')) over (
            partition by account_id
            order by coalesce(from_on, date '0001-01-01'), rep_id
        ) as next_first_day
    from stg_account_owners
),
bounded as (
    select
        account_id,
        rep_id,
        first_day,
        case
            when next_first_day is null or last_day < next_first_day then last_day
            else cast(next_first_day - interval '1' day as date)
        end as last_day
    from ledger
    -- Two owners from the same day on: the last by id stands, the other spell is empty.
    where next_first_day is null or next_first_day > first_day
),
marked as (
    select
        account_id,
        rep_id,
        first_day,
        last_day,
        case
            when rep_id = lag(rep_id) over (partition by account_id order by first_day) then 0
            else 1
        end as is_change
    from bounded
),
numbered as (
    select
        account_id,
        rep_id,
        first_day,
        last_day,
        sum(is_change) over (partition by account_id order by first_day) as spell_no
    from marked
),
merged as (
    select
        account_id,
        rep_id,
        cast(spell_no as integer) as spell_no,
        min(first_day) as first_day,
        max(last_day) as last_day
    from numbered
    group by account_id, rep_id, spell_no
),
deal_owners as (
    select
        account_id,
        owner_id,
        row_number() over (
            partition by account_id
            order by coalesce(closed_on, created_on) desc nulls last, deal_id desc
        ) as place
    from stg_deals
    where owner_id is not null
),
presumed as (
    select
        stg_accounts.account_id,
        coalesce(stg_reps.rep_id, deal_owners.owner_id) as rep_id,
        1 as spell_no,
        date '0001-01-01' as first_day,
        date '9999-12-31' as last_day
    from stg_accounts
    left join stg_reps
        on stg_reps.rep_id = stg_accounts.owner_id
    left join deal_owners
        on deal_owners.account_id = stg_accounts.account_id and deal_owners.place = 1
    where stg_accounts.account_id not in (select account_id from stg_account_owners)
)
select
    account_id,
    rep_id,
    spell_no,
    first_day,
    last_day
from merged
union all
select
    account_id,
    rep_id,
    spell_no,
    first_day,
    last_day
from presumed
where rep_id is not null
