-- grain: one row per decision and quarter whose account the ledger follows: who owned it in the days allowed
with ledger as (
    select distinct account_id from stg_account_owners
),
allowed as (
    select
        int_decision_quarters.decision_id,
        int_decision_quarters.quarter,
        int_decision_quarters.decided_on,
        int_decision_quarters.account_id,
        int_decision_quarters.rep_id,
        int_decision_quarters.from_rep_id,
        int_decision_quarters.carried_out_by <= int_decision_quarters.as_of as is_over,
        case
            when int_decision_quarters.carried_out_by <= int_decision_quarters.as_of
                then int_decision_quarters.carried_out_by
            else int_decision_quarters.as_of
        end as last_day
    from int_decision_quarters
    inner join ledger
        on ledger.account_id = int_decision_quarters.account_id
)
select
    allowed.decision_id,
    allowed.quarter,
    allowed.is_over,
    max(case when spells.rep_id = allowed.rep_id then 1 else 0 end) = 1 as has_owned,
    max(case
        when spells.rep_id = allowed.rep_id and spells.last_day >= allowed.last_day then 1
        else 0
    end) = 1 as owns_at_end,
    max(case
        when spells.rep_id = allowed.from_rep_id and spells.last_day >= allowed.last_day then 1
        else 0
    end) = 1 as giver_owns_at_end
from allowed
left join int_owner_spells as spells
    on
        spells.account_id = allowed.account_id
        and spells.first_day <= allowed.last_day
        and spells.last_day >= allowed.decided_on
group by allowed.decision_id, allowed.quarter, allowed.is_over
