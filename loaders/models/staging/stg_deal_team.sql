-- grain: one row per part someone played in a deal
select
    deal_id,
    rep_id,
    lower(nullif(trim("function"), '')) as team_function
from raw_deal_team
