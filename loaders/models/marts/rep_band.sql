-- grain: one row per rep, quarter and deal-size band of the policy
with banded as (
    select
        int_deals.rep_id,
        int_window.seq,
        policy_size_band.band,
        count(*) as won_n,
        sum(int_deals.amount) as won_amount
    from int_deals
    inner join int_window
        on int_window.quarter_no = int_deals.quarter_no
    inner join policy_size_band
        on
            int_deals.amount >= policy_size_band.band_from
            and (policy_size_band.band_to is null or int_deals.amount < policy_size_band.band_to)
    where int_deals.stage = 'won' and int_deals.rep_id is not null and int_deals.amount > 0
    group by int_deals.rep_id, int_window.seq, policy_size_band.band
)
select
    spine.rep_key,
    spine.quarter,
    cast(policy_size_band.band as integer) as band,
    cast(policy_size_band.band_from as double) as band_from,
    cast(policy_size_band.band_to as double) as band_to,
    cast(coalesce(banded.won_n, 0) as integer) as won_n,
    cast(coalesce(banded.won_amount, 0) as double) as won_amount
from int_rep_quarter__spine as spine
cross join policy_size_band
left join banded
    on
        banded.rep_id = spine.rep_id
        and banded.seq = spine.seq
        and banded.band = policy_size_band.band
order by spine.rep_key, spine.quarter, policy_size_band.band
