-- grain: one row per scope and quarter with targets
select
    int_scopes.scope,
    int_scopes.seq,
    sum(int_rep_quotas.quota) as quota,
    sum(int_rep_quotas.won_value) as bookings_with_quota
from int_rep_quotas
inner join int_scopes
    on int_scopes.quarter_no = int_rep_quotas.quarter_no
group by int_scopes.scope, int_scopes.seq
