-- grain: one row per rep, quarter and customer ('' = none); 0 where not measured, rep_quarter tells which
select
    stg_reps.rep_key,
    int_quarters.quarter,
    coalesce(stg_accounts.account_key, '') as account_key,
    cast(facts.activity_n as integer) as activity_n,
    cast(facts.timed_activity_n as integer) as timed_activity_n,
    cast(facts.logged_on_time_n as integer) as logged_on_time_n,
    cast(facts.tracked_won_n as integer) as tracked_won_n,
    cast(facts.well_tracked_won_n as integer) as well_tracked_won_n,
    cast(facts.entertainment_n as integer) as entertainment_n,
    cast(facts.demo_n as integer) as demo_n,
    cast(facts.active_n as integer) as active_n,
    cast(facts.touched_n as integer) as touched_n,
    cast(facts.one_level_n as integer) as one_level_n,
    cast(facts.executive_n as integer) as executive_n,
    cast(facts.won_n as integer) as won_n,
    cast(facts.won_value as double) as won_value,
    cast(facts.discount_n as integer) as discount_n,
    cast(facts.discount_base as double) as discount_base,
    cast(facts.discount_value as double) as discount_value,
    cast(facts.quarter_end_discounted_value as double) as quarter_end_discounted_value,
    cast(facts.lost_n as integer) as lost_n,
    cast(facts.lost_reason_n as integer) as lost_reason_n,
    cast(facts.lost_fit_n as integer) as lost_fit_n,
    cast(facts.renewed_n as integer) as renewed_n,
    cast(facts.renewal_decided_n as integer) as renewal_decided_n,
    cast(facts.churn_base_n as integer) as churn_base_n,
    cast(facts.churned_accounts_n as integer) as churned_accounts_n,
    cast(facts.complaint_n as integer) as complaint_n,
    cast(facts.customer_months as integer) as customer_months,
    cast(facts.early_deals_n as integer) as early_deals_n,
    cast(facts.early_complaint_n as integer) as early_complaint_n,
    facts.has_event
from int_rep_account as facts
inner join stg_reps
    on stg_reps.rep_id = facts.rep_id
inner join int_quarters
    on int_quarters.seq = facts.seq
left join stg_accounts
    on stg_accounts.account_id = facts.account_id
order by stg_reps.rep_key, int_quarters.quarter, account_key
