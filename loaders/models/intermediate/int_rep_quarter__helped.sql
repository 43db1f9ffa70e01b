-- grain: one row per rep and quarter in whose window the rep helped to win a colleague's deal
with helpers as (
    select distinct
        stg_deal_team.rep_id,
        stg_deal_team.deal_id
    from stg_deal_team
    where stg_deal_team.rep_id is not null
)
select
    helpers.rep_id,
    int_window.seq,
    count(*) as helped_n
from helpers
inner join int_deals
    on
        int_deals.deal_id = helpers.deal_id
        and int_deals.stage = 'won'
        and int_deals.rep_id <> helpers.rep_id
inner join int_window
    on int_window.quarter_no = int_deals.quarter_no
group by helpers.rep_id, int_window.seq
