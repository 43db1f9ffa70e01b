-- grain: one row per rep and quarter with a target in its window
select
    int_rep_quotas.rep_id,
    int_window.seq,
    sum(case
        when int_rep_quotas.quarter_no = int_window.as_of_quarter_no then int_rep_quotas.quota
    end) as quota_quarter,
    sum(int_rep_quotas.quota) as quota,
    sum(int_rep_quotas.won_value) as bookings_with_quota
from int_rep_quotas
inner join int_window
    on int_window.quarter_no = int_rep_quotas.quarter_no
group by int_rep_quotas.rep_id, int_window.seq
