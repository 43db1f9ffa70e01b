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
)
select
    known.seq,
    -- Where the deal names nobody: while it is open, whoever owns the customer that day.
    case
        when known.owner_id is not null then known.owner_id
        when known.outcome <> 'open' then known.rep_id
        else int_owner_spells.rep_id
    end as rep_id,
    known.created_on,
    known.outcome,
    known.last_on,
    known.last_on - known.created_on as last_age,
    -- A deal from before the window is seen only from the window's first day on.
    greatest(known.window_start_on - known.created_on, 0) as first_age
from known
left join int_owner_spells
    on
        known.owner_id is null
        and known.outcome = 'open'
        and int_owner_spells.account_id = known.account_id
        and known.end_on between int_owner_spells.first_day and int_owner_spells.last_day
