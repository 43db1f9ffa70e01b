-- grain: one row per contract and quarter in whose window it falls due, as known on the quarter's end
with due as (
    select
        int_quarters.seq,
        int_quarters.quarter_no,
        int_quarters.start_on as quarter_start_on,
        int_quarters.end_on as as_of,
        int_contracts.account_id,
        int_contracts.end_on,
        int_contracts.term_start_on,
        int_contracts.value,
        int_contracts.term_days,
        int_contracts.renewal_term_days,
        int_contracts.rep_id,
        cast(
            int_contracts.end_on + policy.renewal_grace_days * interval '1' day as date
        ) as grace_end_on
    from int_contracts
    cross join policy
    inner join int_quarters
        on int_contracts.end_on between int_quarters.window_start_on and int_quarters.end_on
),
known_lines as (
    select
        due.seq,
        due.account_id,
        due.end_on,
        case when lines.renewed_on <= due.as_of then lines.renewed_on end as renewed_on,
        case when lines.renewed_on <= due.as_of then lines.renewed_value end as renewed_value,
        case when lines.churned_on <= due.as_of then lines.churned_on end as churned_on
    from due
    inner join int_contract_lines as lines
        on lines.account_id = due.account_id and lines.end_on = due.end_on
),
known as (
    select
        seq,
        account_id,
        end_on,
        max(renewed_on) as renewed_on,
        case when count(renewed_value) = count(renewed_on) then sum(renewed_value) end
            as renewed_value,
        case when count(renewed_on) = 0 then max(churned_on) end as churned_on
    from known_lines
    group by seq, account_id, end_on
),
decided as (
    select
        due.*,
        known.renewed_on,
        known.renewed_value,
        known.churned_on,
        case
            when known.renewed_on <= due.grace_end_on then 'renewed'
            when known.churned_on is not null or due.grace_end_on < due.as_of then 'churned'
            else 'open'
        end as status
    from due
    inner join known
        on
            known.seq = due.seq
            and known.account_id = due.account_id
            and known.end_on = due.end_on
),
annual as (
    select
        decided.*,
        cast(value * 365 / term_days as decimal(18, 4)) as annual_value,
        case
            when status = 'churned' then cast(0 as decimal(18, 4))
            when status = 'renewed'
                then cast(renewed_value * 365 / renewal_term_days as decimal(18, 4))
        end as annual_renewed_value
    from decided
)
select
    seq,
    account_id,
    end_on,
    rep_id,
    term_start_on,
    status,
    churned_on,
    end_on >= quarter_start_on as is_due_in_quarter,
    status = 'renewed' and renewed_on > end_on as is_late,
    status in ('renewed', 'churned') and value > 0 and annual_renewed_value is not null
        as is_valued,
    annual_value,
    annual_renewed_value,
    case when annual_renewed_value < annual_value then annual_renewed_value else annual_value end
        as annual_kept_value
from annual
