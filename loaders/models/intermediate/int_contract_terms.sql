-- grain: one row per customer and end date: co-termed lines are one contract
select
    account_id,
    end_on,
    min(contract_id) as contract_id,
    count(*) as line_n,
    min(start_on) as start_on,
    -- A sum with an unknown part is unknown.
    case when count(value) = count(*) then sum(value) end as value,
    max(renewed_on) as renewed_on,
    case
        when count(case when renewed_on is not null then renewed_value end) = count(renewed_on)
            then sum(case when renewed_on is not null then renewed_value end)
    end as renewed_value,
    case when count(renewed_on) = 0 then max(churned_on) end as churned_on
from int_contract_lines
group by account_id, end_on
