-- grain: one row per rep and quarter with churned contracts due in its window
with churned as (
    select
        due.rep_id,
        due.seq,
        due.account_id,
        due.end_on,
        due.term_start_on,
        cast(
            coalesce(due.churned_on, due.end_on)
            - policy.capability_flag_lead_days * interval '1' day as date
        ) as foreseen_by
    from int_contracts_due as due
    cross join policy
    where due.status = 'churned' and due.rep_id is not null
),
flagged as (
    select distinct
        churned.seq,
        churned.account_id,
        churned.end_on
    from churned
    inner join stg_risk_flags
        on
            stg_risk_flags.account_id = churned.account_id
            and stg_risk_flags.raised_on > churned.term_start_on
            and stg_risk_flags.raised_on <= churned.foreseen_by
)
select
    churned.rep_id,
    churned.seq,
    count(*) as churned_n,
    count(flagged.account_id) as flagged_n
from churned
left join flagged
    on
        flagged.seq = churned.seq
        and flagged.account_id = churned.account_id
        and flagged.end_on = churned.end_on
group by churned.rep_id, churned.seq
