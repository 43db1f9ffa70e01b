-- grain: one row per rep, customer ('' = none) and quarter; 0 where nothing happened or nothing is measured
select
    spine.rep_id,
    spine.account_id,
    spine.seq,
    coalesce(activities.activity_n, 0) as activity_n,
    coalesce(activities.timed_n, 0) as timed_activity_n,
    coalesce(activities.on_time_n, 0) as logged_on_time_n,
    case when measured.has_activities then coalesce(tracked.tracked_won_n, 0) else 0 end
        as tracked_won_n,
    case when measured.has_activities then coalesce(tracked.well_tracked_won_n, 0) else 0 end
        as well_tracked_won_n,
    coalesce(activities.entertainment_n, 0) as entertainment_n,
    coalesce(activities.demo_n, 0) as demo_n,
    case when owned.is_active then 1 else 0 end as active_n,
    case when owned.is_active and owned.level_n > 0 and measured.has_depth then 1 else 0 end
        as touched_n,
    case when owned.is_active and owned.level_n = 1 and measured.has_depth then 1 else 0 end
        as one_level_n,
    case
        when
            owned.is_active and measured.has_depth
            and owned.max_level >= policy.activity_executive_level
            then 1
        else 0
    end as executive_n,
    coalesce(deals.won_n, 0) as won_n,
    coalesce(deals.won_value, 0) as won_value,
    coalesce(deals.discount_n, 0) as discount_n,
    coalesce(deals.discount_base, 0) as discount_base,
    coalesce(deals.discount_value, 0) as discount_value,
    coalesce(deals.quarter_end_discounted_value, 0) as quarter_end_discounted_value,
    coalesce(deals.lost_n, 0) as lost_n,
    coalesce(deals.lost_reason_n, 0) as lost_reason_n,
    coalesce(deals.lost_fit_n, 0) as lost_fit_n,
    coalesce(renewals.due_n, 0) as due_n,
    coalesce(renewals.renewed_n, 0) as renewed_n,
    coalesce(renewals.renewed_n + renewals.churned_n, 0) as renewal_decided_n,
    case when churn.account_id is not null then 1 else 0 end as churn_base_n,
    case when churn.is_churned then 1 else 0 end as churned_accounts_n,
    coalesce(complaints.complaint_n, 0) as complaint_n,
    coalesce(complaints.customer_months, 0) as customer_months,
    coalesce(early.early_deals_n, 0) as early_deals_n,
    coalesce(early.early_complaint_n, 0) as early_complaint_n,
    spine.account_id <> '' and (
        deals.account_id is not null
        or activities.account_id is not null
        or renewals.account_id is not null
        or coalesce(complaints.complaint_n, 0) > 0
    ) as has_event
from int_rep_account__spine as spine
cross join policy
cross join int_measured as measured
left join int_rep_account__activities as activities
    on
        activities.rep_id = spine.rep_id
        and activities.account_id = spine.account_id
        and activities.seq = spine.seq
left join int_rep_account__tracked as tracked
    on
        tracked.rep_id = spine.rep_id
        and tracked.account_id = spine.account_id
        and tracked.seq = spine.seq
left join int_owned_accounts as owned
    on
        owned.rep_id = spine.rep_id
        and owned.account_id = spine.account_id
        and owned.seq = spine.seq
left join int_rep_account__deals as deals
    on
        deals.rep_id = spine.rep_id
        and deals.account_id = spine.account_id
        and deals.seq = spine.seq
left join int_rep_account__renewals as renewals
    on
        renewals.rep_id = spine.rep_id
        and renewals.account_id = spine.account_id
        and renewals.seq = spine.seq
left join int_churn as churn
    on
        churn.rep_id = spine.rep_id
        and churn.account_id = spine.account_id
        and churn.seq = spine.seq
left join int_rep_account__complaints as complaints
    on
        complaints.rep_id = spine.rep_id
        and complaints.account_id = spine.account_id
        and complaints.seq = spine.seq
left join int_rep_account__early as early
    on
        early.rep_id = spine.rep_id
        and early.account_id = spine.account_id
        and early.seq = spine.seq
