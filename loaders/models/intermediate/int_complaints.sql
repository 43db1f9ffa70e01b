-- grain: one row per complaint, with whom it belongs to
select
    stg_complaints.complaint_id,
    stg_complaints.account_id,
    stg_complaints.opened_on,
    stg_complaints.closed_on,
    stg_complaints.severity,
    stg_complaints.category,
    int_attribution_spells.rep_id,
    int_months.quarter_no
from stg_complaints
left join int_attribution_spells
    on
        int_attribution_spells.account_id = stg_complaints.account_id
        and stg_complaints.opened_on between int_attribution_spells.first_day
        and int_attribution_spells.last_day
left join int_months
    on
        int_months.month_no
        = extract(year from stg_complaints.opened_on) * 12
        + extract(month from stg_complaints.opened_on)
