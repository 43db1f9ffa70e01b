-- grain: one row per scope and quarter with closed deals, owned or not
select
    int_scopes.scope,
    int_scopes.seq,
    sum(facts.won_value) as bookings,
    cast(sum(facts.won_n) as bigint) as won_n,
    cast(sum(facts.lost_n) as bigint) as lost_n
from int_deals_by_quarter as facts
inner join int_scopes
    on int_scopes.quarter_no = facts.quarter_no
group by int_scopes.scope, int_scopes.seq
