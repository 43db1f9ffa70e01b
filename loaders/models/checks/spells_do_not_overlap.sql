-- grain: one row per customer and spell that begins before the one before it ends
with spells as (
    select
        account_id,
        first_day,
        last_day,
        'ownership' as kind,
        lag(last_day) over (partition by account_id order by first_day) as earlier_last_day
    from int_owner_spells
    union all
    select
        account_id,
        first_day,
        last_day,
        'attribution',
        lag(last_day) over (partition by account_id order by first_day)
    from int_attribution_spells
)
select
    account_id,
    kind,
    first_day,
    earlier_last_day
from spells
where first_day <= earlier_last_day
