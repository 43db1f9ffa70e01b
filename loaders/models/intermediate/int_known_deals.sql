-- grain: one row per quarter shown and dated deal of its window or cohorts, as known on its last day
with known as (
    select
        int_quarters.seq,
        int_quarters.end_on,
        int_quarters.window_start_on,
        int_deals.rep_id,
        int_deals.owner_id,
        int_deals.account_id,
        int_deals.created_on,
        case
            when int_deals.stage <> 'open' and int_deals.closed_on <= int_quarters.end_on
                then int_deals.stage
            else 'open'
        end as outcome,
        case
            when int_deals.stage <> 'open' and int_deals.closed_on <= int_quarters.end_on
                then int_deals.closed_on
            else int_quarters.end_on
        end as last_on
    from int_quarters
    inner join int_cohorts
        on int_cohorts.seq = int_quarters.seq
    inner join int_deals
        on
            int_deals.created_on <= int_quarters.end_on
            and (
                int_deals.stage = 'open'
                or int_deals.closed_on >= int_cohorts.first_on
                or int_deals.closed_on >= int_quarters.window_start_on
            )
),
asked as (
    select
        known.*,
        -- Null where the customer's owner is not asked: joined on a plain equality, this is a look-up.
        case
            when known.owner_id is null and known.outcome = 'open' then known.account_id
        end as asked_account_id
    from known
)
select
    asked.seq,
    -- Where the deal names nobody: while it is open, whoever owns the customer that day.
    case
        when asked.owner_id is not null then asked.owner_id
        when asked.outcome <> 'open' then asked.rep_id
        else int_owner_spells.rep_id
    end as rep_id,
    asked.created_on,
    asked.outcome,
    asked.last_on,
    asked.last_on - asked.created_on as last_age,
    -- A deal from before the window is seen only from the window's first day on.
    greatest(asked.window_start_on - asked.created_on, 0) as first_age
from asked
left join int_owner_spells
    on
        int_owner_spells.account_id = asked.asked_account_id
        and asked.end_on between int_owner_spells.first_day and int_owner_spells.last_day
