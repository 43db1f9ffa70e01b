-- grain: one row per quarter and customer inside a contract on its window's first day
with base as (
    select distinct
        int_quarters.seq,
        int_quarters.end_on as as_of,
        int_contracts.account_id
    from int_quarters
    inner join int_contracts
        on
            int_quarters.window_start_on between int_contracts.term_start_on
            and int_contracts.end_on
),
held as (
    select distinct
        base.seq,
        base.account_id
    from base
    inner join int_contracts
        on
            int_contracts.account_id = base.account_id
            and base.as_of between int_contracts.term_start_on and int_contracts.end_on
),
latest as (
    select
        int_contracts_due.seq,
        int_contracts_due.account_id,
        int_contracts_due.end_on,
        int_contracts_due.status,
        int_contracts_due.rep_id,
        row_number() over (
            partition by int_contracts_due.seq, int_contracts_due.account_id
            order by int_contracts_due.end_on desc
        ) as place
    from int_contracts_due
),
judged as (
    select
        base.seq,
        base.account_id,
        base.as_of,
        latest.rep_id as churn_rep_id,
        held.account_id is null and coalesce(latest.status = 'churned', false) as is_churned
    from base
    left join held
        on held.seq = base.seq and held.account_id = base.account_id
    left join latest
        on
            latest.seq = base.seq
            and latest.account_id = base.account_id
            and latest.place = 1
)
select
    judged.seq,
    judged.account_id,
    judged.is_churned,
    case
        when judged.is_churned then judged.churn_rep_id
        else int_attribution_spells.rep_id
    end as rep_id
from judged
left join int_attribution_spells
    on
        int_attribution_spells.account_id = judged.account_id
        and judged.as_of between int_attribution_spells.first_day
        and int_attribution_spells.last_day
