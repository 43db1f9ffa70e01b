-- grain: one row per customer and month on whose last day it was active, with whom it belongs to
select
    int_active_spells.account_id,
    int_months.month_no,
    int_months.quarter_no,
    int_attribution_spells.rep_id
from int_months
inner join int_active_spells
    on int_months.end_on between int_active_spells.first_day and int_active_spells.last_day
left join int_attribution_spells
    on
        int_attribution_spells.account_id = int_active_spells.account_id
        and int_months.end_on between int_attribution_spells.first_day
        and int_attribution_spells.last_day
