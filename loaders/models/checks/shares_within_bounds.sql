-- grain: one row per rep, quarter and share that lies outside [0, 1]
with shares as (
    select rep_key, quarter, 'win_rate' as share_name, win_rate as share_value from rep_quarter
    union all
    select rep_key, quarter, 'cohort_win_rate', cohort_win_rate from rep_quarter
    union all
    select rep_key, quarter, 'renewal_rate', renewal_rate from rep_quarter
    union all
    select rep_key, quarter, 'renewal_rate_least', renewal_rate_least from rep_quarter
    union all
    select rep_key, quarter, 'renewal_rate_most', renewal_rate_most from rep_quarter
    union all
    select rep_key, quarter, 'late_share', late_share from rep_quarter
    union all
    select rep_key, quarter, 'grr', grr from rep_quarter
    union all
    select rep_key, quarter, 'largest_deal_share', largest_deal_share from rep_quarter
    union all
    select rep_key, quarter, 'key_account_share', key_account_share from rep_quarter
    union all
    select rep_key, quarter, 'hhi', hhi from rep_quarter
    union all
    select rep_key, quarter, 'gini', gini from rep_quarter
    union all
    select rep_key, quarter, 'top1_share', top1_share from rep_quarter
    union all
    select rep_key, quarter, 'top3_share', top3_share from rep_quarter
    union all
    select rep_key, quarter, 'early_complaint_share', early_complaint_share from rep_quarter
    union all
    select rep_key, quarter, 'customer_churn', customer_churn from rep_quarter
    union all
    select rep_key, quarter, 'quarter_end_share', quarter_end_share from rep_quarter
    union all
    select rep_key, quarter, 'quarter_end_discounted_share', quarter_end_discounted_share from rep_quarter
    union all
    select rep_key, quarter, 'mean_discount', mean_discount from rep_quarter
    union all
    select rep_key, quarter, 'logged_on_time_share', logged_on_time_share from rep_quarter
    union all
    select rep_key, quarter, 'well_tracked_share', well_tracked_share from rep_quarter
    union all
    select rep_key, quarter, 'crm_discipline', crm_discipline from rep_quarter
    union all
    select rep_key, quarter, 'entertainment_share', entertainment_share from rep_quarter
    union all
    select rep_key, quarter, 'demo_share', demo_share from rep_quarter
    union all
    select rep_key, quarter, 'key_entertainment_share', key_entertainment_share from rep_quarter
    union all
    select rep_key, quarter, 'one_level_share', one_level_share from rep_quarter
    union all
    select rep_key, quarter, 'executive_reach', executive_reach from rep_quarter
    union all
    select rep_key, quarter, 'key_deep_share', key_deep_share from rep_quarter
    union all
    select rep_key, quarter, 'team_share', team_share from rep_quarter
    union all
    select rep_key, quarter, 'solo_team_share', solo_team_share from rep_quarter
    union all
    select rep_key, quarter, 'lost_fit_share', lost_fit_share from rep_quarter
    union all
    select rep_key, quarter, 'multi_product_share', multi_product_share from rep_quarter
    union all
    select rep_key, quarter, 'expansion_share', expansion_share from rep_quarter
    union all
    select rep_key, quarter, 'flagged_churn_share', flagged_churn_share from rep_quarter
    union all
    select rep_key, quarter, 'advocacy_share', advocacy_share from rep_quarter
)
select
    rep_key,
    quarter,
    share_name,
    share_value
from shares
-- A hair of room for the last digit of a sum of shares.
where share_value < -0.000000001 or share_value > 1.000000001
