-- grain: one row per rep, customer ('' = none) and quarter with anything to count
select rep_id, account_id, seq from int_rep_account__deals where rep_id is not null
union
select rep_id, account_id, seq from int_rep_account__activities
union
select rep_id, account_id, seq from int_rep_account__renewals where rep_id is not null
union
select rep_id, account_id, seq from int_rep_account__complaints where rep_id is not null
union
select rep_id, account_id, seq from int_rep_account__early where rep_id is not null
union
select rep_id, account_id, seq from int_churn where rep_id is not null
union
select rep_id, account_id, seq from int_owned_accounts where is_active
