-- grain: one row per decision and quarter with deals that the person won at the account since
select
    int_decision_quarters.decision_id,
    int_decision_quarters.quarter,
    -- A sum with an unknown part is unknown.
    case when count(int_deals.amount) = count(*) then sum(int_deals.amount) end as bookings
from int_decision_quarters
inner join int_deals
    on
        int_deals.account_id = int_decision_quarters.account_id
        and int_deals.rep_id = int_decision_quarters.rep_id
        and int_deals.stage = 'won'
        and int_deals.closed_on > int_decision_quarters.decided_on
        and int_deals.closed_on <= int_decision_quarters.as_of
group by int_decision_quarters.decision_id, int_decision_quarters.quarter
