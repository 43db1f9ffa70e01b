-- grain: one row per rep and quarter; shares are null where there is nothing to judge
select
    spine.rep_id,
    spine.seq,
    cast(activities.on_time_n as double) / nullif(activities.timed_n, 0)
        as logged_on_time_share,
    -- Without an activities table no deal could have been tracked, well or badly.
    case
        when measured.has_activities
            then cast(tracked.well_tracked_won_n as double) / nullif(tracked.tracked_won_n, 0)
    end as well_tracked_share
from int_rep_quarter__spine as spine
cross join int_measured as measured
left join int_rep_quarter__activities as activities
    on activities.rep_id = spine.rep_id and activities.seq = spine.seq
left join int_rep_quarter__tracked as tracked
    on tracked.rep_id = spine.rep_id and tracked.seq = spine.seq
