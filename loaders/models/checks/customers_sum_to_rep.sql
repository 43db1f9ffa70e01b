-- grain: one row per rep and quarter whose customers do not sum to its row in rep_quarter
with sums as (
    select
        rep_key,
        quarter,
        sum(activity_n) as activity_n,
        sum(timed_activity_n) as timed_activity_n,
        sum(logged_on_time_n) as logged_on_time_n,
        sum(tracked_won_n) as tracked_won_n,
        sum(well_tracked_won_n) as well_tracked_won_n,
        sum(entertainment_n) as entertainment_n,
        sum(demo_n) as demo_n,
        sum(touched_n) as touched_n,
        sum(one_level_n) as one_level_n,
        sum(executive_n) as executive_n,
        sum(won_n) as won_n,
        sum(lost_n) as lost_n,
        sum(discount_n) as discount_n,
        sum(lost_reason_n) as lost_reason_n,
        sum(lost_fit_n) as lost_fit_n,
        sum(renewed_n) as renewed_n,
        sum(renewal_decided_n) as renewal_decided_n,
        sum(churn_base_n) as churn_base_n,
        sum(churned_accounts_n) as churned_accounts_n,
        sum(complaint_n) as complaint_n,
        sum(customer_months) as customer_months,
        sum(early_deals_n) as early_deals_n,
        sum(early_complaint_n) as early_complaint_n,
        sum(active_n) as active_n,
        sum(won_value) as won_value,
        count(case when has_event then 1 end) as event_n
    from rep_account_quarter
    group by rep_key, quarter
)
select
    rep_quarter.rep_key,
    rep_quarter.quarter,
    sums.won_n as summed_won_n,
    rep_quarter.won_n,
    sums.activity_n as summed_activity_n,
    rep_quarter.activity_n,
    sums.customer_months as summed_customer_months,
    rep_quarter.customer_months
from rep_quarter
left join sums
    on sums.rep_key = rep_quarter.rep_key and sums.quarter = rep_quarter.quarter
-- A null in rep_quarter is "not measured"; there is nothing to compare.
where
    coalesce(sums.activity_n, 0) <> rep_quarter.activity_n
    or coalesce(sums.timed_activity_n, 0) <> rep_quarter.timed_activity_n
    or coalesce(sums.logged_on_time_n, 0) <> rep_quarter.logged_on_time_n
    or coalesce(sums.tracked_won_n, 0) <> rep_quarter.tracked_won_n
    or coalesce(sums.well_tracked_won_n, 0) <> rep_quarter.well_tracked_won_n
    or coalesce(sums.entertainment_n, 0) <> rep_quarter.entertainment_n
    or coalesce(sums.demo_n, 0) <> rep_quarter.demo_n
    or coalesce(sums.touched_n, 0) <> rep_quarter.touched_accounts_n
    or coalesce(sums.one_level_n, 0) <> rep_quarter.one_level_n
    or coalesce(sums.executive_n, 0) <> rep_quarter.executive_n
    or coalesce(sums.won_n, 0) <> rep_quarter.won_n
    or coalesce(sums.lost_n, 0) <> rep_quarter.lost_n
    or coalesce(sums.discount_n, 0) <> rep_quarter.discount_n
    or coalesce(sums.lost_reason_n, 0) <> rep_quarter.lost_reason_n
    or coalesce(sums.lost_fit_n, 0) <> rep_quarter.lost_fit_n
    or coalesce(sums.renewed_n, 0) <> rep_quarter.renewed_n
    or coalesce(sums.renewal_decided_n, 0) <> rep_quarter.renewal_decided_n
    or coalesce(sums.churn_base_n, 0) <> rep_quarter.churn_base_n
    or coalesce(sums.churned_accounts_n, 0) <> rep_quarter.churned_accounts_n
    or coalesce(sums.complaint_n, 0) <> rep_quarter.complaint_n
    or coalesce(sums.customer_months, 0) <> rep_quarter.customer_months
    or coalesce(sums.early_deals_n, 0) <> rep_quarter.early_deals_n
    or coalesce(sums.early_complaint_n, 0) <> rep_quarter.early_complaint_n
    or coalesce(sums.active_n, 0) <> rep_quarter.active_accounts_n
    or coalesce(sums.event_n, 0) <> rep_quarter.accounts_with_events_n
    or abs(coalesce(sums.won_value, 0) - rep_quarter.bookings) > 0.01
