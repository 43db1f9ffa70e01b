-- grain: one row per deal, with its owner, its amount in base currency and its fiscal quarter
with functions as (
    select
        deal_id,
        count(distinct team_function) as function_n
    from stg_deal_team
    group by deal_id
),
dated as (
    select
        stg_deals.*,
        case
            when stg_deals.stage = 'open' then coalesce(stg_deals.created_on, stg_deals.closed_on)
            else stg_deals.closed_on
        end as valued_on,
        case
            when stg_deals.currency = settings.base_currency then cast(null as varchar)
            else stg_deals.currency
        end as foreign_currency,
        -- Null where the customer's owner is not asked: joined on a plain equality, this is a look-up.
        case when stg_deals.owner_id is null then stg_deals.account_id end as asked_account_id
    from stg_deals
    cross join settings
)
select
    dated.deal_id,
    dated.account_id,
    coalesce(dated.owner_id, int_owner_spells.rep_id) as rep_id,
    -- Null where only the account names one.
    dated.owner_id,
    dated.name,
    dated.type,
    dated.stage,
    cast(cast(dated.amount as decimal(20, 4)) * case
        when dated.foreign_currency is null then 1
        else int_fx_periods.rate
    end as decimal(26, 8)) as amount,
    dated.discount,
    dated.created_on,
    dated.closed_on,
    case when dated.stage = 'won' then dated.closed_on - dated.created_on end as cycle_days,
    dated.lost_reason,
    dated.lost_reason_key,
    dated.product_count,
    coalesce(functions.function_n, 0) as function_n,
    case when dated.stage <> 'open' then int_months.quarter_no end as quarter_no,
    coalesce(
        dated.stage <> 'open' and dated.closed_on > cast(
            int_months.quarter_end_on - policy.deals_quarter_end_days * interval '1' day as date
        ),
        false
    ) as is_quarter_end
from dated
cross join policy
left join functions
    on functions.deal_id = dated.deal_id
left join int_owner_spells
    on
        int_owner_spells.account_id = dated.asked_account_id
        and dated.closed_on between int_owner_spells.first_day and int_owner_spells.last_day
left join int_fx_periods
    on
        int_fx_periods.currency = dated.foreign_currency
        and int_fx_periods.valid_from <= dated.valued_on
        and (
            int_fx_periods.next_valid_from is null
            or int_fx_periods.next_valid_from > dated.valued_on
        )
left join int_months
    on
        int_months.month_no
        = extract(year from dated.closed_on) * 12 + extract(month from dated.closed_on)
