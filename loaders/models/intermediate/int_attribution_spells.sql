-- grain: one row per customer and spell in which events belong to one rep, handover grace applied
with shifted as (
    select
        int_owner_spells.account_id,
        int_owner_spells.rep_id,
        int_owner_spells.last_day,
        case
            when int_owner_spells.spell_no = 1 then int_owner_spells.first_day
            else cast(
                int_owner_spells.first_day
                + policy.time_handover_grace_days * interval '1' day as date
            )
        end as first_day,
        cast(
            lead(int_owner_spells.first_day) over (
                partition by int_owner_spells.account_id
                order by int_owner_spells.spell_no
            ) + (policy.time_handover_grace_days - 1) * interval '1' day as date
        ) as handed_over_day
    from int_owner_spells
    cross join policy
)
select
    account_id,
    rep_id,
    first_day,
    coalesce(handed_over_day, last_day) as last_day
from shifted
where first_day <= coalesce(handed_over_day, last_day)
