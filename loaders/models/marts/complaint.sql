-- grain: one row per complaint
select
    int_complaints.complaint_id,
    stg_accounts.account_key,
    stg_reps.rep_key,
    cast(int_complaints.opened_on as varchar) as opened_on,
    cast(int_complaints.closed_on as varchar) as closed_on,
    int_complaints.severity,
    int_complaints.category
from int_complaints
inner join stg_accounts
    on stg_accounts.account_id = int_complaints.account_id
left join stg_reps
    on stg_reps.rep_id = int_complaints.rep_id
order by int_complaints.complaint_id
