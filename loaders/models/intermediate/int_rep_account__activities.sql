-- grain: one row per rep, customer ('' = none) and quarter with activities in its window, as known then
select
    facts.rep_id,
    facts.account_id,
    int_window.seq,
    cast(sum(facts.activity_n) as bigint) as activity_n,
    cast(sum(facts.timed_n) as bigint) as timed_n,
    cast(sum(facts.on_time_n) as bigint) as on_time_n,
    cast(sum(facts.entertainment_n) as bigint) as entertainment_n,
    cast(sum(facts.demo_n) as bigint) as demo_n,
    count(distinct facts.level) as level_n,
    max(facts.level) as max_level
from int_activities_by_quarter as facts
inner join int_window
    on
        int_window.quarter_no = facts.quarter_no
        and int_window.as_of_quarter_no >= facts.known_quarter_no
group by facts.rep_id, facts.account_id, int_window.seq
