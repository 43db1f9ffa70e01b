-- grain: one row per customer and change of owner, with the days of its grace
with changes as (
    select
        account_id,
        rep_id as to_rep_id,
        first_day as handed_over_on,
        lag(rep_id) over account_spells as from_rep_id,
        lag(first_day) over account_spells as from_first_day,
        lag(spell_no) over account_spells as from_spell_no
    from int_owner_spells
    window account_spells as (partition by account_id order by spell_no)
)
select
    changes.account_id,
    changes.from_rep_id,
    changes.to_rep_id,
    changes.handed_over_on,
    cast(
        changes.handed_over_on
        + (policy.time_handover_grace_days - 1) * interval '1' day as date
    ) as grace_until,
    -- Whoever hands on within the grace of taking over answers once that grace is over.
    greatest(
        changes.handed_over_on,
        case
            when changes.from_spell_no = 1 then changes.handed_over_on
            else cast(
                changes.from_first_day
                + policy.time_handover_grace_days * interval '1' day as date
            )
        end
    ) as answers_from
from changes
cross join policy
where changes.from_rep_id is not null
