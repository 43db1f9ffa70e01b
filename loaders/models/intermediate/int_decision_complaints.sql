-- grain: one row per decision and quarter with complaints of its account since
select
    int_decision_quarters.decision_id,
    int_decision_quarters.quarter,
    count(*) as complaint_n
from int_decision_quarters
inner join stg_complaints
    on
        stg_complaints.account_id = int_decision_quarters.account_id
        and stg_complaints.opened_on > int_decision_quarters.decided_on
        and stg_complaints.opened_on <= int_decision_quarters.as_of
group by int_decision_quarters.decision_id, int_decision_quarters.quarter
