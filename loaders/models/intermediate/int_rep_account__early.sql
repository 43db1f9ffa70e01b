-- grain: one row per owner (null = nobody), customer and quarter with won deals watched long enough
select
    int_early_complaints.rep_id,
    int_early_complaints.account_id,
    int_window.seq,
    count(*) as early_deals_n,
    count(case when int_early_complaints.complaint_n > 0 then 1 end) as early_complaint_n
from int_early_complaints
inner join int_window
    on int_window.quarter_no = int_early_complaints.quarter_no
inner join int_quarters
    on
        int_quarters.seq = int_window.seq
        and int_quarters.end_on >= int_early_complaints.watched_until
group by int_early_complaints.rep_id, int_early_complaints.account_id, int_window.seq
