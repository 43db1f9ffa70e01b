-- grain: one row per quarter and customer with an owner on the quarter's last day, no grace
select
    int_quarters.seq,
    int_owner_spells.rep_id,
    int_owner_spells.account_id,
    int_owner_spells.first_day as owned_since,
    int_active_spells.account_id is not null as is_active,
    coalesce(stg_accounts.is_key_account, false) as is_key_account,
    coalesce(touches.level_n, 0) as level_n,
    touches.max_level
from int_quarters
inner join int_owner_spells
    on int_quarters.end_on between int_owner_spells.first_day and int_owner_spells.last_day
inner join stg_accounts
    on stg_accounts.account_id = int_owner_spells.account_id
left join int_active_spells
    on
        int_active_spells.account_id = int_owner_spells.account_id
        and int_quarters.end_on between int_active_spells.first_day
        and int_active_spells.last_day
left join int_rep_account__activities as touches
    on
        touches.seq = int_quarters.seq
        and touches.rep_id = int_owner_spells.rep_id
        and touches.account_id = int_owner_spells.account_id
