-- grain: one row per rep, quarter and reason for which deals were lost in the window
select
    stg_reps.rep_key,
    int_quarters.quarter,
    int_deals.lost_reason_key as reason,
    max(case when policy_avoidable_reason.reason is not null then 1 else 0 end) = 1
        as is_avoidable,
    cast(count(*) as integer) as lost_n
from int_deals
inner join int_window
    on int_window.quarter_no = int_deals.quarter_no
inner join int_quarters
    on int_quarters.seq = int_window.seq
inner join stg_reps
    on stg_reps.rep_id = int_deals.rep_id
left join policy_avoidable_reason
    on policy_avoidable_reason.reason = int_deals.lost_reason_key
where int_deals.stage = 'lost' and int_deals.lost_reason_key is not null
group by stg_reps.rep_key, int_quarters.quarter, int_deals.lost_reason_key
order by stg_reps.rep_key, int_quarters.quarter, int_deals.lost_reason_key
