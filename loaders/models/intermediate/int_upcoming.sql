-- grain: one row per quarter and contract that falls due soon after it, undecided on its last day
with decided as (
    select distinct
        int_quarters.seq,
        lines.account_id,
        lines.end_on
    from int_quarters
    inner join int_contract_lines as lines
        on
            lines.renewed_on <= int_quarters.end_on
            or lines.churned_on <= int_quarters.end_on
    where lines.end_on > int_quarters.end_on
)
select
    upcoming.seq,
    upcoming.quarter,
    upcoming.due_quarter,
    int_contracts.contract_id,
    int_contracts.account_id,
    int_contracts.end_on,
    cast(int_contracts.value * 365 / int_contracts.term_days as decimal(18, 4))
        as annual_value,
    -- Null where nobody owns the account.
    owners.rep_id
from int_upcoming_quarters as upcoming
-- Terms that begin later were not known of then.
inner join int_contracts
    on
        int_contracts.end_on between upcoming.start_on and upcoming.end_on
        and int_contracts.term_start_on <= upcoming.as_of
left join decided
    on
        decided.seq = upcoming.seq
        and decided.account_id = int_contracts.account_id
        and decided.end_on = int_contracts.end_on
left join int_owned_accounts as owners
    on owners.seq = upcoming.seq and owners.account_id = int_contracts.account_id
where decided.seq is null
