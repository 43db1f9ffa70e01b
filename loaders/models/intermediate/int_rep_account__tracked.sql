-- grain: one row per owner, customer and quarter with dated won deals in its window
with known as (
    select
        int_deals.rep_id,
        int_deals.account_id,
        int_deals.deal_id,
        int_window.seq,
        coalesce(sum(int_deal_activities.activity_n), 0) as activity_n
    from int_deals
    inner join int_window
        on int_window.quarter_no = int_deals.quarter_no
    left join int_deal_activities
        on
            int_deal_activities.deal_id = int_deals.deal_id
            and int_deal_activities.known_quarter_no <= int_window.as_of_quarter_no
    where
        int_deals.stage = 'won'
        and int_deals.rep_id is not null
        and int_deals.created_on is not null
    group by int_deals.rep_id, int_deals.account_id, int_deals.deal_id, int_window.seq
)
select
    known.rep_id,
    known.account_id,
    known.seq,
    count(*) as tracked_won_n,
    count(case when known.activity_n >= policy.activity_minimum_before_close then 1 end)
        as well_tracked_won_n
from known
cross join policy
group by known.rep_id, known.account_id, known.seq
