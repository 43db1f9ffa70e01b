-- grain: one row per rep, customer ('' = none) and quarter with activities in its window, as known then
-- Level by level first: counting distinct levels over every fact takes twice as long.
with levels as (
    select
        facts.rep_id,
        facts.account_id,
        int_window.seq,
        facts.level,
        sum(facts.activity_n) as activity_n,
        sum(facts.timed_n) as timed_n,
        sum(facts.on_time_n) as on_time_n,
        sum(facts.entertainment_n) as entertainment_n,
        sum(facts.demo_n) as demo_n
    from int_activities_by_quarter as facts
    inner join int_window
        on
            int_window.quarter_no = facts.quarter_no
            and int_window.as_of_quarter_no >= facts.known_quarter_no
    group by facts.rep_id, facts.account_id, int_window.seq, facts.level
)
select
    rep_id,
    account_id,
    seq,
    cast(sum(activity_n) as bigint) as activity_n,
    cast(sum(timed_n) as bigint) as timed_n,
    cast(sum(on_time_n) as bigint) as on_time_n,
    cast(sum(entertainment_n) as bigint) as entertainment_n,
    cast(sum(demo_n) as bigint) as demo_n,
    count(level) as level_n,
    max(level) as max_level
from levels
group by rep_id, account_id, seq
