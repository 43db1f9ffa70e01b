-- grain: one row per customer and spell of ownership
select
    stg_accounts.account_key,
    stg_reps.rep_key,
    cast(nullif(spells.first_day, date '0001-01-01') as varchar) as from_on,
    cast(nullif(spells.last_day, date '9999-12-31') as varchar) as to_on,
    spells.spell_no > 1 as is_handover
from int_owner_spells as spells
inner join stg_accounts
    on stg_accounts.account_id = spells.account_id
inner join stg_reps
    on stg_reps.rep_id = spells.rep_id
order by stg_accounts.account_key, spells.spell_no
