-- grain: one row per mart and key that more than one row has
select
    'quarter' as mart,
    quarter as row_key,
    count(*) as row_n
from quarter
group by quarter
having count(*) > 1
union all
select
    'rep',
    rep_key,
    count(*)
from rep
group by rep_key
having count(*) > 1
union all
select
    'rep_quarter',
    rep_key || ' ' || quarter,
    count(*)
from rep_quarter
group by rep_key, quarter
having count(*) > 1
union all
select
    'rep_account_quarter',
    rep_key || ' ' || quarter || ' ' || account_key,
    count(*)
from rep_account_quarter
group by rep_key, quarter, account_key
having count(*) > 1
union all
select
    'rep_account',
    rep_key || ' ' || quarter || ' ' || top_account_key,
    count(*)
from rep_account
group by rep_key, quarter, top_account_key
having count(*) > 1
union all
select
    'rep_pursuit',
    rep_key || ' ' || quarter,
    count(*)
from rep_pursuit
group by rep_key, quarter
having count(*) > 1
union all
select
    'rep_pursuit_step',
    rep_key || ' ' || quarter || ' ' || cast(age_days as varchar),
    count(*)
from rep_pursuit_step
group by rep_key, quarter, age_days
having count(*) > 1
union all
select
    'rep_industry',
    rep_key || ' ' || quarter || ' ' || industry,
    count(*)
from rep_industry
group by rep_key, quarter, industry
having count(*) > 1
union all
select
    'rep_band',
    rep_key || ' ' || quarter || ' ' || cast(band as varchar),
    count(*)
from rep_band
group by rep_key, quarter, band
having count(*) > 1
union all
select
    'rep_month',
    rep_key || ' ' || month_start,
    count(*)
from rep_month
group by rep_key, month_start
having count(*) > 1
union all
select
    'account',
    account_key,
    count(*)
from account
group by account_key
having count(*) > 1
union all
select
    'owner_spell',
    account_key || ' ' || coalesce(from_on, ''),
    count(*)
from owner_spell
group by account_key, coalesce(from_on, '')
having count(*) > 1
union all
select
    'owned_account',
    quarter || ' ' || account_key,
    count(*)
from owned_account
group by quarter, account_key
having count(*) > 1
union all
select
    'deal',
    deal_id,
    count(*)
from deal
group by deal_id
having count(*) > 1
union all
select
    'contract',
    account_key || ' ' || end_on,
    count(*)
from contract
group by account_key, end_on
having count(*) > 1
union all
select
    'complaint',
    complaint_id,
    count(*)
from complaint
group by complaint_id
having count(*) > 1
union all
select
    'assessment_item',
    rep_key || ' ' || quarter || ' ' || instrument || ' ' || item,
    count(*)
from assessment_item
group by rep_key, quarter, instrument, item
having count(*) > 1
union all
select
    'gene_month',
    rep_key || ' ' || quarter,
    count(*)
from gene_month
group by rep_key, quarter
having count(*) > 1
union all
select
    'lost_reason',
    rep_key || ' ' || quarter || ' ' || reason,
    count(*)
from lost_reason
group by rep_key, quarter, reason
having count(*) > 1
union all
select
    'company_quarter',
    quarter || ' ' || scope,
    count(*)
from company_quarter
group by quarter, scope
having count(*) > 1
union all
select
    'note',
    code,
    count(*)
from note
group by code
having count(*) > 1
union all
select
    'rep_stratum',
    rep_key || ' ' || quarter || ' ' || rate_name || ' ' || coalesce(industry, '')
    || ' ' || coalesce(segment, ''),
    count(*)
from rep_stratum
group by rep_key, quarter, rate_name, coalesce(industry, ''), coalesce(segment, '')
having count(*) > 1
union all
select
    'rep_expected_count',
    rep_key || ' ' || quarter || ' ' || rate_name,
    count(*)
from rep_expected_count
group by rep_key, quarter, rate_name
having count(*) > 1
union all
select
    'rep_origin_count',
    rep_key || ' ' || quarter || ' ' || origin,
    count(*)
from rep_origin_count
group by rep_key, quarter, origin
having count(*) > 1
union all
select
    'handover',
    account_key || ' ' || handed_over_on || ' ' || quarter,
    count(*)
from handover
group by account_key, handed_over_on, quarter
having count(*) > 1
union all
select
    'complaint_severity',
    quarter || ' ' || coalesce(rep_key, '') || ' ' || coalesce(severity, ''),
    count(*)
from complaint_severity
group by quarter, rep_key, severity
having count(*) > 1
union all
select
    'upcoming_contract',
    account_key || ' ' || end_on || ' ' || quarter,
    count(*)
from upcoming_contract
group by account_key, end_on, quarter
having count(*) > 1
union all
select
    'rep_upcoming',
    rep_key || ' ' || quarter || ' ' || due_quarter,
    count(*)
from rep_upcoming
group by rep_key, quarter, due_quarter
having count(*) > 1
union all
select
    'rep_gene_month',
    rep_key || ' ' || month,
    count(*)
from rep_gene_month
group by rep_key, month
having count(*) > 1
union all
select
    'assessment_score',
    rep_key || ' ' || quarter || ' ' || instrument || ' ' || item || ' ' || assessor_key,
    count(*)
from assessment_score
group by rep_key, quarter, instrument, item, assessor_key
having count(*) > 1
union all
select
    'decision_outcome',
    decision_id || ' ' || quarter,
    count(*)
from decision_outcome
group by decision_id, quarter
having count(*) > 1
