-- grain: one row per decision and quarter with contracts of its account due since, as known on the quarter's end
with due as (
    select
        int_decision_quarters.decision_id,
        int_decision_quarters.quarter,
        int_decision_quarters.as_of,
        int_contracts.account_id,
        int_contracts.end_on,
        cast(
            int_contracts.end_on + policy.renewal_grace_days * interval '1' day as date
        ) as grace_end_on
    from int_decision_quarters
    cross join policy
    inner join int_contracts
        on
            int_contracts.account_id = int_decision_quarters.account_id
            and int_contracts.end_on > int_decision_quarters.decided_on
            and int_contracts.end_on <= int_decision_quarters.as_of
),
known as (
    select
        due.decision_id,
        due.quarter,
        due.end_on,
        due.grace_end_on,
        due.as_of,
        max(case when lines.renewed_on <= due.as_of then lines.renewed_on end) as renewed_on,
        max(case when lines.churned_on <= due.as_of then lines.churned_on end) as churned_on
    from due
    inner join int_contract_lines as lines
        on lines.account_id = due.account_id and lines.end_on = due.end_on
    group by due.decision_id, due.quarter, due.end_on, due.grace_end_on, due.as_of
),
decided as (
    select
        decision_id,
        quarter,
        case
            when renewed_on <= grace_end_on then 'renewed'
            when (renewed_on is null and churned_on is not null) or grace_end_on < as_of then 'churned'
            else 'open'
        end as status
    from known
)
select
    decision_id,
    quarter,
    count(*) as due_n,
    sum(case when status = 'renewed' then 1 else 0 end) as renewed_n,
    sum(case when status = 'churned' then 1 else 0 end) as churned_n
from decided
group by decision_id, quarter
