-- grain: one row per won deal and quarter in which touches between its creation and close became known
with counted as (
    select
        int_deals.deal_id,
        cast(extract(year from stg_activities.known_on) * 12
        + extract(month from stg_activities.known_on) as integer) as known_month_no,
        count(*) as activity_n
    from int_deals
    inner join stg_activities
        on
            stg_activities.rep_id = int_deals.rep_id
            and stg_activities.account_id = int_deals.account_id
            and stg_activities.happened_on between int_deals.created_on and int_deals.closed_on
    where int_deals.stage = 'won' and int_deals.quarter_no is not null
    group by
        int_deals.deal_id,
        cast(extract(year from stg_activities.known_on) * 12
        + extract(month from stg_activities.known_on) as integer)
)
select
    counted.deal_id,
    int_months.quarter_no as known_quarter_no,
    cast(sum(counted.activity_n) as bigint) as activity_n
from counted
inner join int_months
    on int_months.month_no = counted.known_month_no
group by counted.deal_id, int_months.quarter_no
