-- grain: one row per rep and quarter; null = not measured, or a ratio over nothing
select
    spine.rep_key,
    spine.quarter,
    spine.is_active,

    cast(coalesce(booked.bookings_quarter, 0) as double) as bookings_quarter,
    cast(quotas.quota_quarter as double) as quota_quarter,
    cast(coalesce(deals.bookings, 0) as double) as bookings,
    cast(coalesce(deals.bookings, 0) - coalesce(sizes.largest_amount, 0) as double) as bookings_without_largest,
    cast(quotas.quota as double) as quota,
    cast(quotas.bookings_with_quota as double) / nullif(cast(quotas.quota as double), 0) as quota_attainment,

    cast(coalesce(deals.won_n, 0) as integer) as won_n,
    cast(coalesce(deals.lost_n, 0) as integer) as lost_n,
    cast(deals.won_n as double) / nullif(deals.won_n + deals.lost_n, 0) as win_rate,
    cast(coalesce(deals.won_n + deals.lost_n, 0) as integer) as closed_n,
    cast(case when measured.has_created_on then coalesce(cohorts.cohort_n, 0) end as integer) as cohort_n,
    cast(case when measured.has_created_on then coalesce(cohorts.cohort_won_n, 0) end as integer) as cohort_won_n,
    case
        when measured.has_created_on
            then cast(cohorts.cohort_won_n as double) / nullif(cohorts.cohort_n, 0)
    end as cohort_win_rate,

    cast(case when measured.has_contracts then coalesce(renewals.due_n, 0) end as integer) as renewals_due_n,
    cast(case when measured.has_contracts then coalesce(renewals.renewed_n, 0) end as integer) as renewed_n,
    cast(case when measured.has_contracts then coalesce(renewals.churned_n, 0) end as integer) as churned_n,
    cast(case when measured.has_contracts then coalesce(renewals.open_n, 0) end as integer) as renewal_open_n,
    cast(case when measured.has_contracts then coalesce(renewals.renewed_n + renewals.churned_n, 0) end as integer) as renewal_decided_n,
    cast(renewals.renewed_n as double) / nullif(renewals.renewed_n + renewals.churned_n, 0) as renewal_rate,
    cast(renewals.renewed_n as double) / nullif(renewals.due_n, 0) as renewal_rate_least,
    cast(renewals.renewed_n + renewals.open_n as double)
    / nullif(renewals.due_n, 0) as renewal_rate_most,
    cast(case when measured.has_contracts then coalesce(renewals.late_n, 0) end as integer) as late_renewed_n,
    cast(renewals.late_n as double) / nullif(renewals.renewed_n, 0) as late_share,
    cast(case when measured.has_contracts then coalesce(renewals.retention_n, 0) end as integer) as retention_n,
    cast(case when measured.has_contracts then coalesce(renewals.retention_value, 0) end as double) as retention_value,
    renewals.retention_effective_n as retention_effective_n,
    renewals.grr as grr,
    renewals.grr_spread as grr_spread,
    renewals.nrr as nrr,
    renewals.nrr_spread as nrr_spread,

    cast(coalesce(sizes.sized_n, 0) as integer) as sized_n,
    cast(sizes.deal_min as double) as deal_min,
    cast(sizes.deal_p25 as double) as deal_p25,
    cast(sizes.deal_median as double) as deal_median,
    cast(sizes.deal_median_without_largest as double) as deal_median_without_largest,
    cast(sizes.deal_p75 as double) as deal_p75,
    cast(sizes.deal_p90 as double) as deal_p90,
    cast(sizes.deal_max as double) as deal_max,
    cast(sizes.deal_mean as double) as deal_mean,
    cast(sizes.deal_sd as double) as deal_sd,
    cast(sizes.deal_geometric_mean as double) as deal_geometric_mean,
    cast(sizes.deal_log_sd as double) as deal_log_sd,
    cast(sizes.largest_deal_share as double) as largest_deal_share,
    case
        when measured.has_key_accounts
            then cast(deals.key_bookings as double) / nullif(cast(deals.bookings as double), 0)
    end as key_account_share,

    cast(coalesce(concentration.customers_n, 0) as integer) as customers_n,
    cast(coalesce(concentration.repeat_customers_n, 0) as integer) as repeat_customers_n,
    cast(concentration.hhi as double) as hhi,
    cast(concentration.effective_customers as double) as effective_customers,
    cast(concentration.hhi_normalised as double) as hhi_normalised,
    cast(concentration.gini as double) as gini,
    cast(concentration.top1_share as double) as top1_share,
    concentration.top1_account_key as top1_account_key,
    cast(concentration.top3_share as double) as top3_share,

    cast(case when measured.has_complaints then coalesce(complaints.complaint_n, 0) end as integer) as complaint_n,
    cast(case when measured.has_complaints then coalesce(complaints.customer_months, 0) end as integer) as customer_months,
    case
        when measured.has_complaints
            then 100.0 * cast(complaints.complaint_n as double)
            / nullif(complaints.customer_months, 0)
    end as complaint_rate,
    cast(case when measured.has_complaints then coalesce(early.early_deals_n, 0) end as integer) as early_deals_n,
    cast(case when measured.has_complaints then coalesce(early.early_complaint_n, 0) end as integer) as early_complaint_n,
    case
        when measured.has_complaints
            then cast(early.early_complaint_n as double) / nullif(early.early_deals_n, 0)
    end as early_complaint_share,

    cast(coalesce(cycles.cycle_n, 0) as integer) as cycle_n,
    cast(cycles.cycle_median_days as double) as cycle_median_days,
    cast(cycles.cycle_mean_days as double) as cycle_mean_days,
    cast(cycles.cycle_cv as double) as cycle_cv,
    cast(cycles.cycle_iqr_ratio as double) as cycle_iqr_ratio,

    cast(case when measured.has_contracts then coalesce(churn.churn_base_n, 0) end as integer) as churn_base_n,
    cast(case when measured.has_contracts then coalesce(churn.churned_accounts_n, 0) end as integer) as churned_accounts_n,
    cast(churn.churned_accounts_n as double) / nullif(churn.churn_base_n, 0) as customer_churn,

    discounts.quarter_end_share as quarter_end_share,
    discounts.quarter_end_discounted_share as quarter_end_discounted_share,
    cast(coalesce(discounts.discount_n, 0) as integer) as discount_n,
    discounts.mean_discount as mean_discount,
    discounts.discount_gap as discount_gap,

    cast(case when measured.has_activities then coalesce(activities.activity_n, 0) end as integer) as activity_n,
    cast(case when measured.has_activities then coalesce(activities.timed_n, 0) end as integer) as timed_activity_n,
    cast(case when measured.has_activities then coalesce(activities.on_time_n, 0) end as integer) as logged_on_time_n,
    discipline.logged_on_time_share as logged_on_time_share,
    cast(case when measured.has_activities then coalesce(tracked.tracked_won_n, 0) end as integer) as tracked_won_n,
    cast(case when measured.has_activities then coalesce(tracked.well_tracked_won_n, 0) end as integer) as well_tracked_won_n,
    discipline.well_tracked_share as well_tracked_share,
    (
        coalesce(discipline.logged_on_time_share, discipline.well_tracked_share)
        + coalesce(discipline.well_tracked_share, discipline.logged_on_time_share)
    ) / 2 as crm_discipline,
    cast(case when measured.has_activities then coalesce(activities.entertainment_n, 0) end as integer) as entertainment_n,
    cast(activities.entertainment_n as double) / nullif(activities.activity_n, 0) as entertainment_share,
    cast(case when measured.has_activities then coalesce(activities.demo_n, 0) end as integer) as demo_n,
    cast(activities.demo_n as double) / nullif(activities.activity_n, 0) as demo_share,
    cast(case
        when measured.has_activities and measured.has_key_accounts
            then coalesce(activities.key_activity_n, 0)
    end as integer) as key_activity_n,
    cast(activities.key_entertainment_n as double)
    / nullif(activities.key_activity_n, 0) as key_entertainment_share,

    cast(coalesce(depth.owned_accounts_n, 0) as integer) as owned_accounts_n,
    cast(coalesce(depth.active_accounts_n, 0) as integer) as active_accounts_n,
    cast(case when measured.has_depth then coalesce(depth.touched_accounts_n, 0) end as integer) as touched_accounts_n,
    case
        when measured.has_depth
            then cast(depth.level_n as double) / nullif(depth.active_accounts_n, 0)
    end as chain_depth,
    cast(case when measured.has_depth then coalesce(depth.one_level_n, 0) end as integer) as one_level_n,
    case
        when measured.has_depth
            then cast(depth.one_level_n as double) / nullif(depth.touched_accounts_n, 0)
    end as one_level_share,
    cast(case when measured.has_depth then coalesce(depth.executive_n, 0) end as integer) as executive_n,
    case
        when measured.has_depth
            then cast(depth.executive_n as double) / nullif(depth.active_accounts_n, 0)
    end as executive_reach,
    cast(case when measured.has_key_accounts then coalesce(depth.key_accounts_n, 0) end as integer) as key_accounts_n,
    cast(case
        when measured.has_depth and measured.has_key_accounts
            then coalesce(depth.key_deep_n, 0)
    end as integer) as key_deep_n,
    case
        when measured.has_depth
            then cast(depth.key_deep_n as double) / nullif(depth.key_accounts_n, 0)
    end as key_deep_share,
    cast(case
        when measured.has_depth and measured.has_key_accounts
            then coalesce(depth.key_executive_n, 0)
    end as integer) as key_executive_n,

    case
        when spine.team is not null then coalesce(cast(teams.team_bookings as double), 0)
    end as team_bookings,
    shares.team_share as team_share,
    cast(case when measured.has_deal_team then coalesce(helped.helped_n, 0) end as integer) as helped_n,
    case
        when not measured.has_deal_team or shares.team_share is null or teams.sellers_n < 2
            then null
        when coalesce(helped.helped_n, 0) = 0 then shares.team_share
        else 0
    end as solo_team_share,

    cast(coalesce(deals.lost_reason_n, 0) as integer) as lost_reason_n,
    cast(coalesce(deals.lost_fit_n, 0) as integer) as lost_fit_n,
    cast(deals.lost_fit_n as double) / nullif(deals.lost_reason_n, 0) as lost_fit_share,

    cast(coalesce(deals.product_counted_n, 0) as integer) as multi_product_n,
    cast(deals.multi_product_n as double) / nullif(deals.product_counted_n, 0) as multi_product_share,
    cast(coalesce(deals.typed_won_n, 0) as integer) as typed_won_n,
    cast(deals.expansion_n as double) / nullif(deals.typed_won_n, 0) as expansion_share,
    case
        when measured.has_contracts and measured.has_risk_flags
            then cast(flags.flagged_n as double) / nullif(flags.churned_n, 0)
    end as flagged_churn_share,
    case
        when measured.has_functions
            then cast(deals.function_n as double) / nullif(deals.won_n, 0)
    end as functions_per_win,
    cast(case when measured.has_advocacy then coalesce(advocacy.advocacy_n, 0) end as integer) as advocacy_n,
    case
        when measured.has_advocacy
            then cast(coalesce(advocacy.advocacy_n, 0) as double)
            / nullif(depth.active_accounts_n, 0)
    end as advocacy_share,
    cast(coalesce(events.accounts_with_events_n, 0) as integer) as accounts_with_events_n
from int_rep_quarter__spine as spine
cross join int_measured as measured
left join int_rep_quarter__bookings as booked
    on booked.rep_id = spine.rep_id and booked.seq = spine.seq
left join int_rep_quarter__quotas as quotas
    on quotas.rep_id = spine.rep_id and quotas.seq = spine.seq
left join int_rep_quarter__deals as deals
    on deals.rep_id = spine.rep_id and deals.seq = spine.seq
left join int_rep_quarter__cohorts as cohorts
    on cohorts.rep_id = spine.rep_id and cohorts.seq = spine.seq
left join int_rep_quarter__renewals as renewals
    on renewals.rep_id = spine.rep_id and renewals.seq = spine.seq
left join int_rep_quarter__sizes as sizes
    on sizes.rep_id = spine.rep_id and sizes.seq = spine.seq
left join int_rep_quarter__concentration as concentration
    on concentration.rep_id = spine.rep_id and concentration.seq = spine.seq
left join int_rep_quarter__complaints as complaints
    on complaints.rep_id = spine.rep_id and complaints.seq = spine.seq
left join int_rep_quarter__early as early
    on early.rep_id = spine.rep_id and early.seq = spine.seq
left join int_rep_quarter__cycle as cycles
    on cycles.rep_id = spine.rep_id and cycles.seq = spine.seq
left join int_rep_quarter__churn as churn
    on churn.rep_id = spine.rep_id and churn.seq = spine.seq
left join int_rep_quarter__discounts as discounts
    on discounts.rep_id = spine.rep_id and discounts.seq = spine.seq
left join int_rep_quarter__activities as activities
    on activities.rep_id = spine.rep_id and activities.seq = spine.seq
left join int_rep_quarter__tracked as tracked
    on tracked.rep_id = spine.rep_id and tracked.seq = spine.seq
left join int_rep_quarter__discipline as discipline
    on discipline.rep_id = spine.rep_id and discipline.seq = spine.seq
left join int_rep_quarter__depth as depth
    on depth.rep_id = spine.rep_id and depth.seq = spine.seq
left join int_rep_quarter__shares as shares
    on shares.rep_id = spine.rep_id and shares.seq = spine.seq
left join int_rep_quarter__helped as helped
    on helped.rep_id = spine.rep_id and helped.seq = spine.seq
left join int_rep_quarter__flags as flags
    on flags.rep_id = spine.rep_id and flags.seq = spine.seq
left join int_rep_quarter__advocacy as advocacy
    on advocacy.rep_id = spine.rep_id and advocacy.seq = spine.seq
left join int_rep_quarter__events as events
    on events.rep_id = spine.rep_id and events.seq = spine.seq
left join int_team_bookings as teams
    on teams.team = spine.team and teams.seq = spine.seq
order by spine.rep_key, spine.quarter
