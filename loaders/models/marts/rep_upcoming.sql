-- grain: one row per rep, quarter and later quarter in which contracts owned fall due
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
),
due as (
    select
        upcoming.seq,
        upcoming.quarter,
        upcoming.due_quarter,
        int_contracts.account_id,
        int_contracts.end_on,
        cast(int_contracts.value * 365 / int_contracts.term_days as decimal(18, 4))
            as annual_value
    from int_upcoming_quarters as upcoming
    -- Terms that begin later were not known of then.
    inner join int_contracts
        on
            int_contracts.end_on between upcoming.start_on and upcoming.end_on
            and int_contracts.term_start_on <= upcoming.as_of
),
owned as (
    select
        owners.rep_id,
        due.quarter,
        due.due_quarter,
        due.account_id,
        due.annual_value
    from due
    inner join int_owned_accounts as owners
        on owners.seq = due.seq and owners.account_id = due.account_id
    left join decided
        on
            decided.seq = due.seq
            and decided.account_id = due.account_id
            and decided.end_on = due.end_on
    where decided.seq is null
)
select
    stg_reps.rep_key,
    owned.quarter,
    owned.due_quarter,
    cast(count(*) as integer) as contracts_n,
    cast(count(distinct owned.account_id) as integer) as customers_n,
    cast(sum(owned.annual_value) as double) as annual_value,
    cast(count(owned.annual_value) as integer) as valued_n
from owned
inner join stg_reps
    on stg_reps.rep_id = owned.rep_id
group by stg_reps.rep_key, owned.quarter, owned.due_quarter
order by stg_reps.rep_key, owned.quarter, owned.due_quarter
