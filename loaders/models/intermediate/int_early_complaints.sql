-- grain: one row per won deal whose early days have passed, and the day they ended
select
    int_deals.deal_id,
    int_deals.rep_id,
    int_deals.account_id,
    int_deals.quarter_no,
    cast(
        int_deals.closed_on + policy.complaint_early_days * interval '1' day as date
    ) as watched_until,
    count(stg_complaints.complaint_id) as complaint_n
from int_deals
cross join policy
left join stg_complaints
    on
        stg_complaints.account_id = int_deals.account_id
        and stg_complaints.opened_on > int_deals.closed_on
        and stg_complaints.opened_on <= cast(
            int_deals.closed_on + policy.complaint_early_days * interval '1' day as date
        )
where int_deals.stage = 'won' and int_deals.quarter_no is not null
group by
    int_deals.deal_id,
    int_deals.rep_id,
    int_deals.account_id,
    int_deals.quarter_no,
    cast(int_deals.closed_on + policy.complaint_early_days * interval '1' day as date)
